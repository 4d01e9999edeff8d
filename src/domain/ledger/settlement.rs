//! What settlements, opening balances and adjustments move.
use super::account::{Account, Earned};
use super::transaction::Postings;
use crate::domain::id::DistributorId;
use crate::domain::money::{Money, Overflow};
use crate::domain::statement::Amounts;

/// A statement: what was accrued becomes a balance. Bonuses have no earlier document: they are
/// expensed here.
///
/// # Errors
/// [`Overflow`] outside 64 bits.
pub fn statement(distributor: DistributorId, amounts: &Amounts) -> Result<Postings, Overflow> {
    let net = amounts.net()?;
    Postings::default()
        .debit(Account::Accrued, net.minus(amounts.bonus)?)
        .debit(Account::Commission(Earned::Bonus), amounts.bonus)
        .credit(Account::Distributor(distributor), net)
}

/// An opening balance: owed from the beginning, a balance when it is settled.
///
/// # Errors
/// [`Overflow`] outside 64 bits.
pub fn opening_balance(amount: Money) -> Result<Postings, Overflow> {
    Postings::default().debit(Account::Opening, amount).credit(Account::Accrued, amount)
}

/// An adjustment, write-off or goodwill: a balance when it is settled.
///
/// # Errors
/// [`Overflow`] outside 64 bits.
pub fn adjustment(amount: Money) -> Result<Postings, Overflow> {
    Postings::default()
        .debit(Account::Commission(Earned::Adjustment), amount)
        .credit(Account::Accrued, amount)
}
