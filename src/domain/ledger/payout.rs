//! What payouts move (SPEC §10).
use super::account::Account;
use super::transaction::Postings;
use crate::domain::id::DistributorId;
use crate::domain::money::{Money, Overflow};

/// A payout: `gross = net + withheld + fee`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paid {
    /// Who was paid.
    pub distributor: DistributorId,
    /// What leaves the balance.
    pub gross: Money,
    /// Tax kept back: owed to the tax office from now on.
    pub withheld: Money,
    /// The distributor bears it, so the merchant keeps it against the costs of paying out. What the bank
    /// really charges is expense by hand.
    pub fee: Money,
    /// What leaves the bank.
    pub net: Money,
}

/// What the item of a row is called outside of the book.
#[must_use]
pub fn item(row: i64) -> String {
    format!("P{row:06}")
}

/// A payout that left.
///
/// # Errors
/// [`Overflow`] outside 64 bits.
pub fn paid(payout: &Paid) -> Result<Postings, Overflow> {
    Postings::default()
        .debit(Account::Distributor(payout.distributor), payout.gross)
        .credit(Account::Cash, payout.net)?
        .credit(Account::TaxWithheld, payout.withheld)?
        .credit(Account::PayoutFees, payout.fee)
}

/// A payout that the bank sent back: the contrary of [`paid`].
///
/// # Errors
/// [`Overflow`] outside 64 bits.
pub fn returned(payout: &Paid) -> Result<Postings, Overflow> {
    Postings::default()
        .debit(Account::Cash, payout.net)
        .debit(Account::TaxWithheld, payout.withheld)
        .debit(Account::PayoutFees, payout.fee)
        .credit(Account::Distributor(payout.distributor), payout.gross)
}
