//! Who the distributors are, by row: codes, names, and what decides whether they can be paid.
use std::collections::{HashMap, HashSet};

use super::outcome::{Held, Stated, Unpayable};
use super::refusal::SettlementRefusal;
use crate::app::error::Error;
use crate::domain::id::DistributorId;
use crate::domain::payable::NotPayable;
use crate::domain::settlement::Remainder;
use crate::domain::statement::Statement;
use crate::domain::time::Instant;
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;
use crate::store::{distributors, payability};

/// The roll of all distributors at an instant.
#[derive(Debug)]
pub struct Roll {
    names: HashMap<DistributorId, (String, String)>,
    suspended: HashSet<DistributorId>,
    holders: HashSet<DistributorId>,
}

impl Roll {
    /// Reads the roll of an instant.
    ///
    /// # Errors
    /// Those of the book.
    pub fn read(tx: &ReadTx<'_>, now: Instant) -> Result<Self, StoreError> {
        Ok(Self {
            names: distributors::names(tx)?,
            suspended: payability::suspended(tx, now)?,
            holders: payability::with_account(tx)?,
        })
    }

    /// The roll of one distributor only, or of all.
    ///
    /// # Errors
    /// Those of the book.
    pub fn of(
        tx: &ReadTx<'_>,
        now: Instant,
        only: Option<DistributorId>,
    ) -> Result<Self, StoreError> {
        let Some(id) = only else { return Self::read(tx, now) };
        let suspended = payability::is_suspended(tx, id, now)?.then_some(id);
        let holder = payability::has_account(tx, id)?.then_some(id);
        Ok(Self {
            names: HashMap::from([(id, distributors::name_of(tx, id)?)]),
            suspended: suspended.into_iter().collect(),
            holders: holder.into_iter().collect(),
        })
    }

    /// A distributor's code.
    pub fn code(&self, id: DistributorId) -> &str {
        self.names.get(&id).map_or("", |(code, _)| code)
    }

    /// A distributor's name.
    pub fn name(&self, id: DistributorId) -> &str {
        self.names.get(&id).map_or("", |(_, name)| name)
    }

    pub fn is_suspended(&self, id: DistributorId) -> bool {
        self.suspended.contains(&id)
    }

    /// Statements with codes, by code.
    pub fn stated(&self, statements: Vec<Statement>) -> Vec<Stated> {
        let code = |statement: &Statement| self.code(statement.distributor).to_owned();
        let stated = statements.into_iter().map(|s| Stated { code: code(&s), statement: s });
        let mut stated: Vec<_> = stated.collect();
        stated.sort_by(|a, b| a.code.cmp(&b.code));
        stated
    }

    /// Remainders with codes and names, by code and reason.
    pub fn held(&self, remainders: Vec<Remainder>) -> Vec<Held> {
        let held = remainders.into_iter().map(|remainder| Held {
            code: self.code(remainder.distributor).to_owned(),
            name: self.name(remainder.distributor).to_owned(),
            remainder,
        });
        let mut held: Vec<_> = held.collect();
        held.sort_by(|a, b| (&a.code, a.remainder.reason).cmp(&(&b.code, b.remainder.reason)));
        held
    }

    /// The closing balances that cannot be paid, by code.
    pub fn unpayable(&self, statements: &[Statement]) -> Vec<Unpayable> {
        let unpayable = statements.iter().filter_map(|statement| {
            let (whom, amount) = (statement.distributor, statement.closing);
            let reason =
                NotPayable::of(amount, self.is_suspended(whom), self.holders.contains(&whom))?;
            let (code, name) = (self.code(whom).to_owned(), self.name(whom).to_owned());
            Some(Unpayable { code, name, reason, amount })
        });
        let mut unpayable: Vec<_> = unpayable.collect();
        unpayable.sort_by(|a, b| a.code.cmp(&b.code));
        unpayable
    }
}

/// The row of a distributor's code, when one is asked for.
///
/// # Errors
/// [`SettlementRefusal::NoSuchDistributor`].
pub fn of_code(tx: &ReadTx<'_>, code: Option<&str>) -> Result<Option<DistributorId>, Error> {
    let Some(code) = code else { return Ok(None) };
    match distributors::id_of(tx, code)? {
        Some(id) => Ok(Some(id)),
        None => Err(SettlementRefusal::NoSuchDistributor(code.to_owned()).into()),
    }
}
