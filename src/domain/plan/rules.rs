//! `[[rate]]`: what a rule names and what it pays.
use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::role::Role;
use crate::domain::category;
use crate::domain::money::Money;
use crate::domain::rate::Rate;

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

/// What a rule names; it applies when everything it names matches. `distributor`, `grade` and `level`
/// are those of the one who earns, `sku` and `category` those of the line.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Selectors {
    /// A distributor's code.
    pub distributor: Option<String>,
    /// A product's sku.
    pub sku: Option<String>,
    /// A category path; covers everything below it.
    pub category: Option<String>,
    /// A grade of the book.
    pub grade: Option<String>,
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
    /// The grade of the one who earns.
    Grade,
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
            Self::Grade => "grade",
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
            (own.3.cmp(&other.3), Selector::Grade),
            (own.4.cmp(&other.4), Selector::Level),
        ];
        let (first, by) = compared.into_iter().find(|(order, _)| *order != Ordering::Equal)?;
        (first == Ordering::Greater).then_some(by)
    }

    /// How specific a rule is; the greater wins. SPEC §7: names a distributor > names a sku > depth
    /// of category > names a grade > names a level; the first difference decides.
    #[must_use]
    pub fn specificity(&self) -> (bool, bool, usize, bool, bool) {
        (
            self.distributor.is_some(),
            self.sku.is_some(),
            self.category.as_deref().map_or(0, category::depth),
            self.grade.is_some(),
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
            grade: self.grade.clone(),
            level: self.level,
        }
    }
}

/// Every rule that has the role and selectors of an earlier one, with the first such (by place): an error
/// of the plan.
#[must_use]
pub fn equal_rules<'r>(
    rules: impl IntoIterator<Item = (Role, &'r Selectors)>,
) -> Vec<(usize, usize)> {
    let mut first: HashMap<(Role, Selectors), usize> = HashMap::new();
    let keys = rules.into_iter().map(|(role, selectors)| (role, selectors.canonical()));
    let twice = keys.enumerate().filter_map(|(index, key)| match first.entry(key) {
        Entry::Occupied(known) => Some((*known.get(), index)),
        Entry::Vacant(free) => {
            free.insert(index);
            None
        }
    });
    twice.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_equal_whatever_their_spelling() {
        let equal = |rules: &[(&str, &str)]| {
            let named = rules.iter().map(|(category, sku)| Selectors {
                category: Some((*category).into()),
                sku: Some((*sku).into()),
                ..Selectors::default()
            });
            let named: Vec<_> = named.collect();
            equal_rules(named.iter().map(|selectors| (Role::Direct, selectors)))
        };
        assert_eq!(equal(&[("Tea", "a"), ("Tea > Green", "A"), ("Tea>Green", "a")]), [(1, 2)]);
        assert!(equal(&[("Tea", "a"), ("Tea", "b")]).is_empty());
        assert_eq!(equal(&[("Tea", "a"), ("Tea", "A"), ("Tea", "a")]), [(0, 1), (0, 2)]);
        let any = Selectors::default();
        assert!(equal_rules([(Role::Direct, &any), (Role::Override, &any)]).is_empty());
    }

    fn selectors(
        (distributor, sku, grade): (bool, bool, bool),
        category: &str,
        level: bool,
    ) -> Selectors {
        Selectors {
            distributor: distributor.then(|| "D1".into()),
            sku: sku.then(|| "S1".into()),
            category: (!category.is_empty()).then(|| category.into()),
            grade: grade.then(|| "gold".into()),
            level: level.then_some(1),
        }
    }

    #[test]
    fn the_first_difference_of_the_selectors_decides() {
        let (plain, sku, who) = ((false, false, false), (false, true, false), (true, false, false));
        let ascending = [
            selectors(plain, "", false),
            selectors(plain, "", true),
            selectors((false, false, true), "", false),
            selectors((false, false, true), "", true),
            selectors(plain, "Tea", false),
            selectors(plain, "Tea", true),
            selectors((false, false, true), "Tea", false),
            selectors(plain, "Tea > Green", false),
            selectors(sku, "", false),
            selectors(sku, "Tea", false),
            selectors(who, "", false),
            selectors(who, "Tea > Green", true),
            selectors((true, true, false), "", false),
        ];
        assert!(ascending.windows(2).all(|w| w[0].specificity() < w[1].specificity()));
        let by: Vec<_> = ascending.windows(2).map(|w| w[1].beat(&w[0])).collect();
        use Selector::{Category, Distributor, Grade, Level, Sku};
        let deciding = [
            Level,
            Grade,
            Level,
            Category,
            Level,
            Grade,
            Category,
            Sku,
            Category,
            Distributor,
            Category,
            Sku,
        ];
        assert_eq!(by, deciding.map(Some));
        assert!(ascending.windows(2).all(|w| w[0].beat(&w[1]).is_none()));
    }
}
