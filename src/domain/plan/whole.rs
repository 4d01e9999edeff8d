//! A plan as its author wrote it, checked.
use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::basis::{Base, OverrideOf, SelfPurchase};
use super::bonus::Bonus;
use super::contest::Contest;
use super::hold::HoldFrom;
use super::role::Role;
use super::rules::{RateRule, Selectors};
use crate::domain::payout::PayoutRules;
use crate::domain::rate::Rate;
use crate::domain::rounding::Rounding;
use crate::domain::time::Day;

/// A plan as its author wrote it, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The author's name for it.
    pub name: String,
    /// The first day it governs.
    pub effective_from: Day,
    /// What percentages are taken of.
    pub base: Base,
    /// How amounts are rounded.
    pub rounding: Rounding,
    /// Days from completion (or payment) of an order to maturity of its entries.
    pub hold_days: u16,
    /// With what the hold begins.
    pub hold_from: HoldFrom,
    /// What an override is a share of.
    pub override_of: OverrideOf,
    /// Direct + override of one line never exceed this share of its base.
    pub max_share: Rate,
    /// Whether sellers earn on what they buy themselves.
    pub self_purchase: SelfPurchase,
    /// The rules, in the author's order.
    pub rates: Vec<RateRule>,
    /// The bonuses, in the author's order.
    pub bonuses: Vec<Bonus>,
    /// The contests, in the author's order.
    pub contests: Vec<Contest>,
    /// What it says of payouts.
    pub payout: PayoutRules,
}

impl Plan {
    /// A plan that pays nothing and says nothing but its name and its first day: every key as built in.
    #[must_use]
    pub fn new(name: &str, effective_from: Day) -> Self {
        Self {
            name: name.to_owned(),
            effective_from,
            base: Base::default(),
            rounding: Rounding::default(),
            hold_days: 0,
            hold_from: HoldFrom::default(),
            override_of: OverrideOf::default(),
            max_share: Rate::ONE,
            self_purchase: SelfPurchase::default(),
            rates: Vec::new(),
            bonuses: Vec::new(),
            contests: Vec::new(),
            payout: PayoutRules::default(),
        }
    }

    /// How many rules it has: rates, bonuses and contests.
    #[must_use]
    pub fn rules(&self) -> usize {
        self.rates.len() + self.bonuses.len() + self.contests.len()
    }

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
    use crate::domain::plan::Pay;

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
        let plan = |rates| Plan { rates, ..Plan::new("p", Day::new(2026, 1, 1).unwrap()) };
        let equal = plan(vec![rule("Tea", "a"), rule("Tea > Green", "A"), rule("Tea>Green", "a")]);
        assert_eq!(equal.equal_rules(), [(1, 2)]);
        assert!(plan(vec![rule("Tea", "a"), rule("Tea", "b")]).equal_rules().is_empty());
        let thrice = plan(vec![rule("Tea", "a"), rule("Tea", "A"), rule("Tea", "a")]);
        assert_eq!(thrice.equal_rules(), [(0, 1), (0, 2)]);
    }
}
