//! The commission plan (佣金方案, SPEC §7): dated rules of what a sale earns.
use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::category;
use super::money::Money;
use super::payout::PayoutRules;
use super::rate::Rate;
use super::rounding::Rounding;
use super::time::{Day, Instant};

/// A plan as its author wrote it, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The author's name for it.
    pub name: String,
    /// The first day it governs.
    pub effective_from: Day,
    /// How amounts are rounded.
    pub rounding: Rounding,
    /// Days from completion (or payment) of an order to maturity of its entries.
    pub hold_days: u16,
    /// With what the hold begins.
    pub hold_from: HoldFrom,
    /// Direct + override of one line never exceed this share of its base.
    pub max_share: Rate,
    /// The rules, in the author's order.
    pub rates: Vec<RateRule>,
    /// What it says of payouts.
    pub payout: PayoutRules,
}

/// With what the hold of an order begins.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum HoldFrom {
    /// With its completion.
    #[default]
    Completed,
    /// With its payment.
    Paid,
}

impl HoldFrom {
    /// Both with their names in plans.
    pub const ALL: [(Self, &'static str); 2] =
        [(Self::Completed, "completed"), (Self::Paid, "paid")];

    /// What a plan's name stands for.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == name).map(|(from, _)| *from)
    }

    /// The name in plans.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Completed => "completed",
            Self::Paid => "paid",
        }
    }

    /// When the hold begins; none while the order is not completed.
    #[must_use]
    pub fn begins(self, paid_at: Instant, completed_at: Option<Instant>) -> Option<Instant> {
        match self {
            Self::Completed => completed_at,
            Self::Paid => Some(paid_at),
        }
    }
}

/// Which of the two commissions of a sale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// 直接佣金: of the seller.
    Direct,
    /// 上级佣金: of the seller's sponsor.
    Override,
}

impl Role {
    /// Both, the seller's first.
    pub const BOTH: [Self; 2] = [Self::Direct, Self::Override];

    /// The name in SQL, plans and files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Direct => "direct",
            Self::Override => "override",
        }
    }

    /// The role of a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::BOTH.into_iter().find(|role| role.name() == name)
    }
}

/// What a rule pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Pay {
    /// A share of the base.
    Percent(Rate),
    /// An amount per unit.
    Fixed(Money),
}

/// One `[[rate]]` of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RateRule {
    /// Whom it pays.
    pub role: Role,
    /// What makes it apply.
    pub selectors: Selectors,
    /// What it pays.
    pub pay: Pay,
}

/// What a rule names; it applies when everything it names matches. `distributor` and `level` are
/// those of the one who earns, `sku` and `category` those of the line.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Selectors {
    /// A distributor's code.
    pub distributor: Option<String>,
    /// A product's sku.
    pub sku: Option<String>,
    /// A category path; covers everything below it.
    pub category: Option<String>,
    /// The level, 1 or 2.
    pub level: Option<u8>,
}

/// One of the selectors, the strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Selector {
    /// The one who earns.
    Distributor,
    /// The product.
    Sku,
    /// The depth of the category.
    Category,
    /// The level of the one who earns.
    Level,
}

impl Selector {
    /// The key in plans.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Distributor => "distributor",
            Self::Sku => "sku",
            Self::Category => "category",
            Self::Level => "level",
        }
    }
}

impl Selectors {
    /// The selector by which these beat others that apply as well: the first difference decides.
    /// None when they do not beat them.
    #[must_use]
    pub fn beat(&self, others: &Self) -> Option<Selector> {
        use std::cmp::Ordering;
        let (own, other) = (self.specificity(), others.specificity());
        let compared = [
            (own.0.cmp(&other.0), Selector::Distributor),
            (own.1.cmp(&other.1), Selector::Sku),
            (own.2.cmp(&other.2), Selector::Category),
            (own.3.cmp(&other.3), Selector::Level),
        ];
        let (first, by) = compared.into_iter().find(|(order, _)| *order != Ordering::Equal)?;
        (first == Ordering::Greater).then_some(by)
    }

    /// How specific a rule is; the greater wins. SPEC §7: names a distributor > names a sku > depth
    /// of category > names a level; the first difference decides.
    #[must_use]
    pub fn specificity(&self) -> (bool, bool, usize, bool) {
        (
            self.distributor.is_some(),
            self.sku.is_some(),
            self.category.as_deref().map_or(0, category::depth),
            self.level.is_some(),
        )
    }

    /// The same selectors in one spelling: codes without case, categories trimmed.
    #[must_use]
    pub fn canonical(&self) -> Self {
        let lower = |code: &Option<String>| code.as_ref().map(|c| c.to_ascii_lowercase());
        let path = |path: &String| category::steps(path).collect::<Vec<_>>().join(">");
        Self {
            distributor: lower(&self.distributor),
            sku: lower(&self.sku),
            category: self.category.as_ref().map(path),
            level: self.level,
        }
    }
}

impl Plan {
    /// Every rule that has the role and selectors of an earlier one, with the first such (by index):
    /// an error of the plan.
    #[must_use]
    pub fn equal_rules(&self) -> Vec<(usize, usize)> {
        let mut first: HashMap<(Role, Selectors), usize> = HashMap::new();
        let keys = self.rates.iter().map(|rule| (rule.role, rule.selectors.canonical()));
        let twice = keys.enumerate().filter_map(|(index, key)| match first.entry(key) {
            Entry::Occupied(known) => Some((*known.get(), index)),
            Entry::Vacant(free) => {
                free.insert(index);
                None
            }
        });
        twice.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn selectors(distributor: bool, sku: bool, category: &str, level: bool) -> Selectors {
        Selectors {
            distributor: distributor.then(|| "D1".into()),
            sku: sku.then(|| "S1".into()),
            category: (!category.is_empty()).then(|| category.into()),
            level: level.then_some(1),
        }
    }

    #[test]
    fn the_first_difference_of_the_selectors_decides() {
        let ascending = [
            selectors(false, false, "", false),
            selectors(false, false, "", true),
            selectors(false, false, "Tea", false),
            selectors(false, false, "Tea", true),
            selectors(false, false, "Tea > Green", false),
            selectors(false, true, "", false),
            selectors(false, true, "Tea", false),
            selectors(true, false, "", false),
            selectors(true, false, "Tea > Green", true),
            selectors(true, true, "", false),
        ];
        assert!(ascending.windows(2).all(|w| w[0].specificity() < w[1].specificity()));
        let by: Vec<_> = ascending.windows(2).map(|w| w[1].beat(&w[0])).collect();
        let [level, category, sku, distributor] =
            [Selector::Level, Selector::Category, Selector::Sku, Selector::Distributor].map(Some);
        assert_eq!(
            by,
            [level, category, level, category, sku, category, distributor, category, sku]
        );
        assert!(ascending.windows(2).all(|w| w[0].beat(&w[1]).is_none()));
    }

    #[test]
    fn rules_are_equal_whatever_their_spelling() {
        let rule = |category: &str, sku: &str| RateRule {
            role: Role::Direct,
            selectors: Selectors {
                category: Some(category.into()),
                sku: Some(sku.into()),
                ..Selectors::default()
            },
            pay: Pay::Percent(Rate::ZERO),
        };
        let plan = |rates| Plan {
            name: "p".into(),
            effective_from: Day::new(2026, 1, 1).unwrap(),
            rounding: Rounding::HalfUp,
            hold_days: 0,
            hold_from: HoldFrom::Completed,
            max_share: Rate::ONE,
            rates,
            payout: PayoutRules::default(),
        };
        let equal = plan(vec![rule("Tea", "a"), rule("Tea > Green", "A"), rule("Tea>Green", "a")]);
        assert_eq!(equal.equal_rules(), [(1, 2)]);
        assert!(plan(vec![rule("Tea", "a"), rule("Tea", "b")]).equal_rules().is_empty());
        let thrice = plan(vec![rule("Tea", "a"), rule("Tea", "A"), rule("Tea", "a")]);
        assert_eq!(thrice.equal_rules(), [(0, 1), (0, 2)]);
    }
}
