//! A plan as its author wrote it, checked.
use super::basis::{Base, OverrideOf, SelfPurchase};
use super::bonus::Bonus;
use super::contest::Contest;
use super::hold::HoldFrom;
use super::rules::RateRule;
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
}
