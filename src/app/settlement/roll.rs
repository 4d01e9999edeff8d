//! Who the distributors are, by row: codes and names.
use std::collections::{BTreeSet, HashMap};

use super::awaited::AwaitedCosts;
use super::outcome::{Held, Stated, Unpayable};
use super::refusal::SettlementRefusal;
use crate::app::error::Error;
use crate::app::payout::Desk;
use crate::domain::id::DistributorId;
use crate::domain::money::Overflow;
use crate::domain::settlement::{NotSettled, Remainder};
use crate::domain::statement::Statement;
use crate::store::distributors;
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;

/// The roll of all distributors.
#[derive(Debug)]
pub struct Roll {
    names: HashMap<DistributorId, (String, String)>,
}

impl Roll {
    /// Reads the roll.
    ///
    /// # Errors
    /// Those of the book.
    pub fn read(tx: &ReadTx<'_>) -> Result<Self, StoreError> {
        Ok(Self { names: distributors::names(tx)? })
    }

    /// The roll of one distributor only, or of all.
    ///
    /// # Errors
    /// Those of the book.
    pub fn of(tx: &ReadTx<'_>, only: Option<DistributorId>) -> Result<Self, StoreError> {
        let Some(id) = only else { return Self::read(tx) };
        Ok(Self { names: HashMap::from([(id, distributors::name_of(tx, id)?)]) })
    }

    /// A distributor's code.
    pub fn code(&self, id: DistributorId) -> &str {
        self.names.get(&id).map_or("", |(code, _)| code)
    }

    /// A distributor's name.
    pub fn name(&self, id: DistributorId) -> &str {
        self.names.get(&id).map_or("", |(_, name)| name)
    }

    /// Statements with codes, by code.
    pub fn stated(&self, statements: Vec<Statement>) -> Vec<Stated> {
        let code = |statement: &Statement| self.code(statement.distributor).to_owned();
        let stated = statements.into_iter().map(|s| Stated { code: code(&s), statement: s });
        let mut stated: Vec<_> = stated.collect();
        stated.sort_by(|a, b| a.code.cmp(&b.code));
        stated
    }

    /// Remainders with codes and names, by code and reason; also whoever waits for a cost and may earn
    /// nobody knows how much.
    pub fn held(&self, remainders: &[Remainder], awaited: &AwaitedCosts) -> Vec<Held> {
        let held = |whom, reason, amount, until| Held {
            code: self.code(whom).to_owned(),
            name: self.name(whom).to_owned(),
            reason,
            amount,
            until,
        };
        let reason = NotSettled::UnknownCost;
        let known = remainders.iter().filter(|known| known.reason == reason);
        let known: BTreeSet<_> = known.map(|known| known.distributor).collect();
        let unknown = awaited.earners.difference(&known);
        let unknown = unknown.map(|whom| held(*whom, reason, None, None));
        let known = remainders
            .iter()
            .map(|known| held(known.distributor, known.reason, Some(known.amount), known.until));
        let mut held: Vec<_> = known.chain(unknown).collect();
        held.sort_by(|a, b| (&a.code, a.reason).cmp(&(&b.code, b.reason)));
        held
    }

    /// What of the balances of these statements cannot be paid, by code.
    pub fn unpayable(
        &self,
        statements: &[Statement],
        desk: &Desk,
    ) -> Result<Vec<Unpayable>, Overflow> {
        let mut unpayable = Vec::new();
        for whom in statements.iter().map(|statement| statement.distributor) {
            if let Some(hurdle) = desk.hurdle(whom)? {
                let (code, name) = (self.code(whom).to_owned(), self.name(whom).to_owned());
                unpayable.push(Unpayable { code, name, hurdle });
            }
        }
        unpayable.sort_by(|a, b| a.code.cmp(&b.code));
        Ok(unpayable)
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
