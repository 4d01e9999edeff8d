//! What moved cash.
use std::collections::BTreeMap;

use super::journal::Journal;
use crate::app::error::Error;
use crate::app::session::Session;
use crate::domain::ledger::account::Account;
use crate::domain::ledger::document::Kind;
use crate::domain::money::Money;
use crate::domain::time::Day;

/// Cash of some days.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CashFlow {
    /// Before them.
    pub opening: Money,
    /// What came in and went out, by kind of document.
    pub kinds: BTreeMap<Kind, InAndOut>,
    /// After them.
    pub closing: Money,
}

/// What came in and went out, neither below 0.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct InAndOut {
    /// What came in.
    pub inflow: Money,
    /// What went out.
    pub outflow: Money,
}

/// What moved cash on some days, first and last included.
///
/// # Errors
/// Those of the book; an overflow.
pub fn cash_flow(
    session: &Session,
    (from, to): (Option<Day>, Option<Day>),
) -> Result<CashFlow, Error> {
    session.read(|tx| {
        let mut flow = CashFlow::default();
        Journal::new(tx)?.each((None, to), |_, transaction| {
            let mut cash = transaction.postings().iter().filter(|p| p.account == Account::Cash);
            let Some(moved) = cash.next().map(|posting| posting.amount) else { return Ok(()) };
            flow.closing = flow.closing.plus(moved)?;
            if from.is_some_and(|from| transaction.day < from) {
                flow.opening = flow.opening.plus(moved)?;
                return Ok(());
            }
            let sum = flow.kinds.entry(transaction.document.kind()).or_default();
            if moved.0 < 0 {
                sum.outflow = sum.outflow.minus(moved)?;
            } else {
                sum.inflow = sum.inflow.plus(moved)?;
            }
            Ok::<_, Error>(())
        })?;
        Ok(flow)
    })
}
