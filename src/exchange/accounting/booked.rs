//! A transaction with everything named, as the writers take it.
use std::borrow::Cow;

use crate::domain::ledger::account::Account;
use crate::domain::money::Money;
use crate::domain::time::Day;

/// A transaction to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Booked<'a> {
    /// The day it is booked on.
    pub day: Day,
    /// Its number in its month, from 1.
    pub number: u64,
    /// What it is, in words.
    pub words: Cow<'a, str>,
    /// What it moves; the amounts add up to 0.
    pub lines: Vec<BookedLine<'a>>,
}

/// One side of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BookedLine<'a> {
    /// The account.
    pub account: &'a Account,
    /// Its name in our ledger.
    pub name: Cow<'a, str>,
    /// Debit above 0, credit below.
    pub amount: Money,
    /// The distributor whose account it is.
    pub party: Option<Party<'a>>,
}

/// A distributor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Party<'a> {
    /// The code.
    pub code: &'a str,
    /// The name.
    pub name: &'a str,
}

impl BookedLine<'_> {
    /// The amount without its sign, and whether it is a debit.
    pub(super) fn side(&self) -> (Money, bool) {
        let amount = Money(self.amount.0.saturating_abs());
        (amount, self.amount.0 > 0)
    }
}
