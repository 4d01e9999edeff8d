//! What a plan says of payouts: its `[payout]` table (SPEC §7).
use crate::domain::money::Money;
use crate::domain::rate::Rate;
use crate::domain::withholding::Scheme;

/// The rules of the plan in force when an item is made; without a plan nothing is asked or taken.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PayoutRules {
    /// What a payout must reach, gross.
    pub minimum: Money,
    /// The share of the gross amount that sending it costs the distributor.
    pub fee_percent: Rate,
    /// What sending it costs in addition.
    pub fee_fixed: Money,
    /// By which rule tax is kept back.
    pub withholding: Scheme,
}
