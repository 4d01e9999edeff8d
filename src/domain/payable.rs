//! What stands in the way of paying a balance out (SPEC §9).
use super::money::Money;
use super::named::named;
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

named! {
    /// The name in machine formats.
    NotPayable {
        NegativeBalance = "negative_balance",
        Suspended = "suspended",
        NoAccount = "no_account",
        AccountCooling = "account_cooling",
        Reserved = "reserved",
        BelowMinimum = "below_minimum",
    }
}
