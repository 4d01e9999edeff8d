//! Statements of closed settlements, as they were when they were closed.
use super::outcome::Stated;
use super::refusal::SettlementRefusal;
use super::roll::{Roll, of_code};
use crate::app::error::Error;
use crate::app::session::Session;
use crate::domain::period::Period;
use crate::domain::statement::Amounts;
use crate::store::settlements::{self, Closed};
use crate::store::statements;
use crate::store::transaction::ReadTx;

/// The statements of a closed settlement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statements {
    /// The period that was settled.
    pub period: String,
    /// By code.
    pub statements: Vec<Stated>,
    /// Their sums.
    pub totals: Amounts,
}

/// The statements of a settled period, of one distributor or of all; without a period, of the one
/// settled last.
///
/// # Errors
/// [`SettlementRefusal`]: not settled, no such distributor.
pub fn statements(
    session: &Session,
    period: Option<Period>,
    distributor: Option<&str>,
) -> Result<Statements, Error> {
    session.read(|tx| {
        let only = of_code(tx, distributor)?;
        let closed = closed(tx, period)?;
        let statements = match only {
            Some(only) => statements::of(tx, closed.id, only)?.into_iter().collect(),
            None => settlements::statements(tx, closed.id)?,
        };
        let mut amounts = statements.iter().map(|statement| statement.amounts);
        let totals = amounts.try_fold(Amounts::default(), |sum, next| sum.plus(&next))?;
        let statements = Roll::of(tx, only)?.stated(statements);
        Ok(Statements { period: closed.period, statements, totals })
    })
}

/// The settlement of a period, or the last one.
pub(in crate::app) fn closed(tx: &ReadTx<'_>, period: Option<Period>) -> Result<Closed, Error> {
    let mut all = settlements::all(tx)?;
    let Some(last) = all.pop() else { return Err(SettlementRefusal::NothingSettled.into()) };
    let Some(period) = period else { return Ok(last) };
    let name = period.to_string();
    if last.period == name {
        return Ok(last);
    }
    if let Some(place) = all.iter().position(|closed| closed.period == name) {
        return Ok(all.swap_remove(place));
    }
    let earlier = all.into_iter().rev().map(|closed| closed.period);
    let settled = std::iter::once(last.period).chain(earlier).collect();
    Err(SettlementRefusal::NotSettled { period, settled }.into())
}
