//! Reading the ledger: transactions one by one, and what stands on each account.
use std::collections::{BTreeMap, HashMap};

use super::journal::{Journal, Numbered};
use crate::app::error::Error;
use crate::app::session::Session;
use crate::domain::id::DistributorId;
use crate::domain::ledger::account::Account;
use crate::domain::money::{Money, Overflow};
use crate::domain::time::Day;
use crate::store::error::StoreError;

/// Who the distributors on the accounts are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names(pub(super) HashMap<DistributorId, (String, String)>);

impl Names {
    /// A distributor's code.
    #[must_use]
    pub fn code(&self, id: DistributorId) -> &str {
        self.0.get(&id).map_or("", |(code, _)| code)
    }

    /// A distributor's name.
    #[must_use]
    pub fn name(&self, id: DistributorId) -> &str {
        self.0.get(&id).map_or("", |(_, name)| name)
    }
}

/// Accounts with what stands on them.
pub type Accounts = BTreeMap<Account, Balance>;

/// What stands on an account, debit above 0.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Balance {
    /// Before the first day.
    pub opening: Money,
    /// Σ debits of the days.
    pub debit: Money,
    /// Σ credits of the days, not below 0.
    pub credit: Money,
}

impl Balance {
    /// After the last day.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn closing(&self) -> Result<Money, Overflow> {
        self.opening.plus(self.debit)?.minus(self.credit)
    }

    /// Debit less credit of the days.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn change(&self) -> Result<Money, Overflow> {
        self.debit.minus(self.credit)
    }

    fn post(&mut self, amount: Money) -> Result<(), Overflow> {
        if amount.0 < 0 {
            self.credit = self.credit.minus(amount)?;
        } else {
            self.debit = self.debit.plus(amount)?;
        }
        Ok(())
    }
}

/// Hands every transaction of some days, first and last included, to `each`, in the order of days, with
/// its number in its month.
///
/// # Errors
/// Those of the book and of `each`; an overflow.
pub fn each<E: From<Error> + From<StoreError>>(
    session: &Session,
    (from, to): (Option<Day>, Option<Day>),
    mut each: impl FnMut(&Names, Numbered) -> Result<(), E>,
) -> Result<(), E> {
    session.stream(|tx| {
        let mut journal = Journal::new(tx)?;
        let names = Names(journal.names().clone());
        let (mut month, mut number) = (None, 0);
        // Numbers count from the month's first day, whatever day the reader begins with.
        let begin = from.and_then(Day::first_of_month);
        journal.each((begin, to), |_, transaction| {
            if month != transaction.day.first_of_month() {
                (month, number) = (transaction.day.first_of_month(), 0);
            }
            number += 1;
            if from.is_some_and(|from| transaction.day < from) {
                return Ok(());
            }
            each(&names, Numbered { number, transaction: transaction.clone() })
        })
    })
}

/// What stands on each account, of all that was ever booked or of some days.
///
/// # Errors
/// Those of the book; an overflow.
pub fn accounts(
    session: &Session,
    days: (Option<Day>, Option<Day>),
) -> Result<(Accounts, Names), Error> {
    session.read(|tx| {
        let mut journal = Journal::new(tx)?;
        let accounts = sums(&mut journal, days)?;
        Ok((accounts, Names(journal.names().clone())))
    })
}

/// The sums of a journal.
pub(in crate::app) fn sums(
    journal: &mut Journal<'_, '_>,
    (from, to): (Option<Day>, Option<Day>),
) -> Result<Accounts, Error> {
    let mut accounts = Accounts::new();
    journal.each((None, to), |_, transaction| {
        for posting in transaction.postings() {
            let balance = accounts.entry(posting.account.clone()).or_default();
            if from.is_some_and(|from| transaction.day < from) {
                balance.opening = balance.opening.plus(posting.amount)?;
            } else {
                balance.post(posting.amount)?;
            }
        }
        Ok::<_, Error>(())
    })?;
    Ok(accounts)
}
