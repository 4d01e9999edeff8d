//! What is earned and not settled yet, and why.
use super::period::Calendar;
use super::preview::up_to_now;
use super::roll::{Roll, of_code};
use crate::app::error::Error;
use crate::app::session::Session;
use crate::domain::money::Money;
use crate::domain::settlement::NotSettled;
use crate::domain::time::Instant;
use crate::store::settlements;
use crate::store::transaction::ReadTx;

/// Why an amount is not settled yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PendingReason {
    /// Nothing stands in its way: the next settlement takes it.
    Mature,
    /// Something stands in its way.
    Waits(NotSettled),
}

impl PendingReason {
    /// The name in machine formats.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Mature => "mature",
            Self::Waits(reason) => reason.name(),
        }
    }
}

/// What a distributor has earned and not been settled, for one reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pending {
    /// The distributor's code.
    pub code: String,
    /// The distributor's name.
    pub name: String,
    /// Why it is not settled.
    pub reason: PendingReason,
    /// How much.
    pub amount: Money,
    /// When it matures; of a mature amount: when the period ends that settles it. Unknown when that
    /// depends on somebody.
    pub until: Option<Instant>,
}

/// Everything that is pending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PendingList {
    /// By code and reason.
    pub rows: Vec<Pending>,
    /// Their sum.
    pub total: Money,
    /// Paid orders of a seller that no plan governs: what they earn is unknown.
    pub without_plan: u64,
}

/// What has been earned and not been settled, of one distributor or of all.
///
/// # Errors
/// An unknown distributor, those of the book, an overflow.
pub fn pending(session: &Session, distributor: Option<&str>) -> Result<PendingList, Error> {
    session.read(|tx| {
        let only = of_code(tx, distributor)?;
        let roll = Roll::read(tx, session.now)?;
        let settlement = up_to_now(tx, session.now, &roll, &mut |_| ())?;
        let mut rows = Vec::new();
        let mut add = |whom, reason, amount: Money, until| {
            if !amount.is_zero() && only.is_none_or(|only| only == whom) {
                let (code, name) = (roll.code(whom).to_owned(), roll.name(whom).to_owned());
                rows.push(Pending { code, name, reason, amount, until });
            }
        };
        let next = next_end(tx, session.now)?;
        for statement in &settlement.statements {
            add(statement.distributor, PendingReason::Mature, statement.amounts.net()?, next);
        }
        for held in &settlement.remainders {
            add(held.distributor, PendingReason::Waits(held.reason), held.amount, held.until);
        }
        rows.sort_by(|a, b| (&a.code, a.reason).cmp(&(&b.code, b.reason)));
        let total = Money::sum(rows.iter().map(|row| row.amount))?;
        Ok(PendingList { rows, total, without_plan: settlement.without_plan })
    })
}

/// When the period ends that will be settled next.
fn next_end(tx: &ReadTx<'_>, now: Instant) -> Result<Option<Instant>, Error> {
    let calendar = Calendar::read(tx, &settlements::all(tx)?, now)?;
    Ok(calendar.next().map(|period| period.end(calendar.zone)))
}
