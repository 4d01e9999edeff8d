//! A past period under another plan (`plan simulate`): what was paid, and what would have been.
mod bonuses;
mod replay;
mod rows;

use super::compare::Named;
use super::kept;
use super::read::understood;
use super::refusal::PlanRefusal;
use crate::app::error::Error;
use crate::app::facts;
use crate::app::session::Session;
use crate::app::settlement::AwaitedCosts;
use crate::domain::period::Period;
use crate::domain::plan::Plan;
use crate::domain::simulation::Compared;
use crate::domain::time::Day;
use crate::store::transaction::ReadTx;

/// What a period cost, and what it would have cost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Simulation {
    /// The plan that would have governed all of it, whatever its first day.
    pub plan: Plan,
    /// Its version, if it was applied.
    pub version: Option<i64>,
    /// How many orders of distributors were paid in the period.
    pub orders: u64,
    /// How many of them are not wholly settled: then what they earn by the terms of now stands for
    /// what they earned.
    pub unsettled: u64,
    /// Orders that are not settled because they wait for a cost: `then` counts what is known of them.
    pub awaiting_then: AwaitedCosts,
    /// Orders that would wait for a cost under the other plan: so does `now`.
    pub awaiting_now: AwaitedCosts,
    /// The book's start, when the period begins before it: what was paid before is history, left out.
    pub start: Option<Day>,
    /// Everything once.
    pub total: Compared,
    /// By code; a sale counts at the seller and at the approved sponsor.
    pub distributors: Vec<SimulatedRow>,
    /// By sku; bonuses belong to no product.
    pub products: Vec<SimulatedRow>,
}

impl Simulation {
    /// Nothing was sold or won.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.orders == 0 && self.distributors.is_empty()
    }
}

/// What a simulation is broken down by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SimulatedBy {
    /// The one who earns.
    Distributor,
    /// Direct, override, bonus.
    Role,
    /// The product sold.
    Product,
}

impl SimulatedBy {
    /// All with their names on the command line.
    pub const ALL: [(Self, &'static str); 3] =
        [(Self::Distributor, "distributor"), (Self::Role, "role"), (Self::Product, "product")];
}

/// What a distributor or a product would have got or cost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SimulatedRow {
    /// The code or the sku.
    pub code: String,
    /// The name.
    pub name: String,
    /// What was paid, and what would have been.
    pub compared: Compared,
}

/// Replays the orders paid in a period (not cancelled, of distributors) under another plan as if it had
/// governed all of it: settled commissions beside those of the other plan, each less what refunds took
/// back to date at its own rounding; and the bonuses and contests whose interval ended in it. Nothing is written. `watch` is told how many rows are taken, of how many.
///
/// # Errors
/// [`PlanRefusal`]: faults of the file, a version that does not exist, a period that has not begun.
pub fn simulate(
    session: &Session,
    named: &Named,
    period: Period,
    watch: &mut dyn FnMut(u64, u64),
) -> Result<Simulation, Error> {
    session.read(|tx| {
        let (plan, version) = plan(session, tx, named)?;
        let zone = tx.meta().zone;
        let (from, until) = (period.start(zone), period.end(zone));
        if from > session.now {
            return Err(PlanRefusal::NotBegun { period }.into());
        }
        let start = tx.meta().start.filter(|start| *start > from);
        let window = (start.unwrap_or(from), until);
        let (before, after) = (facts::load(tx)?, facts::under(tx, plan.clone())?);
        let facts = (&before, &after);
        let mut replayed = replay::replay(&session.book, tx, facts, window, watch)?;
        let ended = (window, session.now);
        let bonuses = bonuses::add(tx, facts, ended, &mut replayed.distributors)?;
        let total = replayed.sold()?.plus(&bonuses)?;
        Ok(Simulation {
            plan,
            version,
            orders: replayed.orders,
            unsettled: replayed.unsettled,
            awaiting_then: AwaitedCosts::named(tx, replayed.awaiting_then)?,
            awaiting_now: AwaitedCosts::named(tx, replayed.awaiting_now)?,
            start: start.and_then(|start| zone.day_of(start)),
            total,
            distributors: rows::distributors(tx, &replayed.distributors)?,
            products: rows::products(tx, session.now, &replayed.products)?,
        })
    })
}

/// A plan whose names the book knows.
fn plan(session: &Session, tx: &ReadTx<'_>, named: &Named) -> Result<(Plan, Option<i64>), Error> {
    let version = match named {
        Named::File(text) => return Ok((understood(tx, text)?, None)),
        Named::Version(version) => Some(*version),
        Named::Current => None,
    };
    let stored = kept::stored(tx, version, session.now)?;
    Ok((facts::parse(tx, &stored)?, Some(stored.version)))
}
