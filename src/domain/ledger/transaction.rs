//! Transactions: what a document moves from account to account. They balance, always.
use super::account::Account;
use super::document::Document;
use crate::domain::money::{Money, Overflow};
use crate::domain::time::Day;

/// One side of a transaction: debit above 0, credit below.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posting {
    /// Where.
    pub account: Account,
    /// How much; never 0 in a transaction.
    pub amount: Money,
}

/// A document as it is booked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transaction {
    /// The day it is booked on, in the book's time zone.
    pub day: Day,
    /// The document's own day, when its period was settled before it was entered (SPEC §11).
    pub own_day: Option<Day>,
    /// What it is derived from.
    pub document: Document,
    postings: Vec<Posting>,
}

/// Why postings are no transaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unbooked {
    /// They do not add up to 0.
    #[error("postings add up to {0} instead of 0")]
    Unbalanced(Money),
    /// Their sum left 64 bits.
    #[error(transparent)]
    Overflow(#[from] Overflow),
}

/// Postings of one document in the making.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Postings(Vec<Posting>);

impl Postings {
    /// Adds to an account: more is debit, less is credit; nothing for 0.
    #[must_use]
    pub fn debit(mut self, account: Account, amount: Money) -> Self {
        if !amount.is_zero() {
            self.0.push(Posting { account, amount });
        }
        self
    }

    /// The same with the sign turned.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn credit(self, account: Account, amount: Money) -> Result<Self, Overflow> {
        Ok(self.debit(account, Money::ZERO.minus(amount)?))
    }

    /// Whether nothing moves.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Transaction {
    /// A document booked on a day.
    ///
    /// # Errors
    /// [`Unbooked`] when the postings do not balance.
    pub fn new(
        (day, own_day): (Day, Day),
        document: Document,
        postings: Postings,
    ) -> Result<Self, Unbooked> {
        let sum = Money::sum(postings.0.iter().map(|posting| posting.amount))?;
        if !sum.is_zero() {
            return Err(Unbooked::Unbalanced(sum));
        }
        let own_day = Some(own_day).filter(|own| *own != day);
        Ok(Self { day, own_day, document, postings: merged(postings.0)? })
    }

    /// What it moves; the amounts add up to 0.
    #[must_use]
    pub fn postings(&self) -> &[Posting] {
        &self.postings
    }
}

/// One posting for each account, in the order in which they first came.
fn merged(postings: Vec<Posting>) -> Result<Vec<Posting>, Overflow> {
    let mut merged: Vec<Posting> = Vec::with_capacity(postings.len());
    for posting in postings {
        match merged.iter_mut().find(|known| known.account == posting.account) {
            Some(known) => known.amount = known.amount.plus(posting.amount)?,
            None => merged.push(posting),
        }
    }
    merged.retain(|posting| !posting.amount.is_zero());
    Ok(merged)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn booked(postings: Postings) -> Result<Transaction, Unbooked> {
        let day = Day::new(2026, 10, 3).unwrap();
        let document = Document::Order { order_no: "A-1".to_owned() };
        Transaction::new((day, day), document, postings)
    }

    #[test]
    fn what_does_not_balance_is_no_transaction() {
        let cash = Postings::default().debit(Account::Cash, Money(100));
        assert_eq!(booked(cash.clone()), Err(Unbooked::Unbalanced(Money(100))));
        let sold = cash.credit(Account::Sales, Money(100)).unwrap();
        assert_eq!(booked(sold).unwrap().postings().len(), 2);
        let much = Postings::default().debit(Account::Cash, Money(i64::MAX));
        let more = much.debit(Account::Inventory, Money(1));
        assert_eq!(booked(more), Err(Unbooked::Overflow(Overflow)));
    }

    #[test]
    fn nothing_is_posted_for_nothing() {
        let none = Postings::default().debit(Account::Cash, Money::ZERO);
        assert!(none.credit(Account::Sales, Money::ZERO).unwrap().is_empty());
        let there_and_back = Postings::default().debit(Account::Cogs, Money(5));
        let back = there_and_back.credit(Account::Cogs, Money(5)).unwrap();
        assert!(booked(back).unwrap().postings().is_empty());
    }
}
