//! How a statement came about, and what became of it.
use std::ops::ControlFlow;

use super::balance::{Balance, Became};
use super::refusal::ExplainRefusal;
use crate::app::error::Error;
use crate::app::settlement::{SettlementRefusal, closed, of_code};
use crate::domain::entry::ListedEntry;
use crate::domain::period::Period;
use crate::domain::settlement::Remainder;
use crate::domain::statement::Statement;
use crate::domain::time::Instant;
use crate::store::payouts::{self, Counted};
use crate::store::transaction::ReadTx;
use crate::store::{distributors, entries, settlements};

/// A statement with everything that it is the sum of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementChain {
    /// The period.
    pub period: String,
    /// When it was settled.
    pub settled_at: Instant,
    /// The distributor's code.
    pub code: String,
    /// The statement.
    pub statement: Statement,
    /// The period whose closing is its opening; none for the first statement.
    pub opening_of: Option<String>,
    /// Its entries, by number.
    pub entries: Vec<ListedEntry>,
    /// The payouts that it counts.
    pub counted: Vec<Counted>,
    /// What was not settled with it, and why.
    pub not_settled: Vec<Remainder>,
    /// What became of its net.
    pub became: Became,
}

/// # Errors
/// [`SettlementRefusal`]: not settled, no such distributor; [`ExplainRefusal::NoStatement`]; those of the
/// book.
pub(super) fn explain(
    tx: &ReadTx<'_>,
    period: Option<Period>,
    distributor: &str,
) -> Result<StatementChain, Error> {
    let unknown = || SettlementRefusal::NoSuchDistributor(distributor.to_owned());
    let whose = of_code(tx, Some(distributor))?.ok_or_else(unknown)?;
    let settlement = closed(tx, period)?;
    let (code, _) = distributors::name_of(tx, whose)?;
    let balance = Balance::read(tx, whose)?;
    let place = balance.posted.iter().position(|posted| posted.settlement == settlement.id);
    let Some(place) = place else {
        let period = settlement.period;
        return Err(ExplainRefusal::NoStatement { period, code }.into());
    };
    let posted = &balance.posted[place];
    let mut own = Vec::new();
    let flow = entries::each(tx, Some(settlement.id), Some(whose), &mut |entry| {
        own.push(entry);
        ControlFlow::Continue(())
    })?;
    debug_assert!(flow.is_continue());
    let remainders = settlements::remainders(tx, settlement.id)?.into_iter();
    Ok(StatementChain {
        period: posted.period.clone(),
        settled_at: posted.settled_at,
        code,
        statement: posted.statement.clone(),
        opening_of: place.checked_sub(1).map(|before| balance.posted[before].period.clone()),
        entries: own,
        counted: payouts::counted(tx, settlement.id, whose)?,
        not_settled: remainders.filter(|remainder| remainder.distributor == whose).collect(),
        became: balance.became(settlement.id)?,
    })
}
