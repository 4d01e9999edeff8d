//! What stands in the way of paying a balance out (SPEC §9).
use super::money::Money;
use super::time::Instant;

/// Why a balance, or a part of it, cannot be paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NotPayable {
    /// The distributor owes the merchant.
    NegativeBalance,
    /// The distributor is suspended.
    Suspended,
    /// No payout account is known.
    NoAccount,
    /// The payout account was changed a few days ago.
    AccountCooling,
    /// The book keeps it back for a while.
    Reserved,
    /// It does not reach what the plan asks of a payout.
    BelowMinimum,
}

/// What is not payable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hurdle {
    /// Why.
    pub reason: NotPayable,
    /// How much; a negative balance as it is.
    pub amount: Money,
    /// When it will be, where only time is in the way.
    pub until: Option<Instant>,
}

impl NotPayable {
    /// All reasons with their names in machine formats.
    pub const ALL: [(Self, &'static str); 6] = [
        (Self::NegativeBalance, "negative_balance"),
        (Self::Suspended, "suspended"),
        (Self::NoAccount, "no_account"),
        (Self::AccountCooling, "account_cooling"),
        (Self::Reserved, "reserved"),
        (Self::BelowMinimum, "below_minimum"),
    ];

    /// The name in machine formats.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(reason, _)| *reason == self).map_or("", |(_, name)| *name)
    }
}
