//! What each distributor sold and earned by it.
use super::window::{self, Window};
use super::{bonuses, earned, taken_back};
use crate::app::error::Error;
use crate::app::facts;
use crate::app::session::Session;
use crate::domain::facts::Facts;
use crate::domain::id::DistributorId;
use crate::domain::money::{Money, Overflow};
use crate::domain::period::Period;
use crate::domain::statement::Amounts;
use crate::domain::time::Instant;
use crate::store::distributors;
use crate::store::transaction::ReadTx;

/// What a distributor sold and earned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DistributorRow {
    /// The code.
    pub code: String,
    /// The name.
    pub name: String,
    /// The level at the end of the period.
    pub level: u8,
    /// The sponsor's code then.
    pub sponsor: Option<String>,
    /// What was sold and earned.
    pub result: DistributorResult,
}

/// Sums of a distributor.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct DistributorResult {
    /// How many own orders.
    pub orders: i64,
    /// Σ net of own orders.
    pub own_sales: Money,
    /// Σ net of orders with this distributor as the approved sponsor.
    pub team_sales: Money,
    /// What these orders earn, and what refunds of the period take back, whether settled or not.
    pub amounts: Amounts,
}

/// What each distributor sold and earned in a period (all of time without one), by code; those without
/// own or team orders, of whom nothing is taken back, are left out.
///
/// # Errors
/// Those of the book; an overflow.
pub fn distributors(
    session: &Session,
    period: Option<Period>,
) -> Result<Vec<DistributorRow>, Error> {
    session.read(|tx| {
        let window = window::of(period, tx.meta().zone);
        of(session, tx, &facts::load(tx)?, window)
    })
}

/// The same in a read that has begun.
pub(super) fn of(
    session: &Session,
    tx: &ReadTx<'_>,
    facts: &Facts,
    window: Window,
) -> Result<Vec<DistributorRow>, Error> {
    let mut results = earned::by_distributor(&session.book, tx, facts, window)?;
    taken_back::each(tx, facts, window, |taken| {
        let amounts = &mut at(&mut results, taken.commission.earner)?.amounts;
        amounts.clawback = amounts.clawback.minus(taken.amount)?;
        Ok(())
    })?;
    for won in bonuses::of(tx, facts, window, session.now)? {
        let amounts = &mut at(&mut results, won.distributor)?.amounts;
        amounts.bonus = amounts.bonus.plus(won.amount)?;
    }
    rows(tx, facts, results, window::as_of(window, session.now))
}

/// The result of a distributor.
pub(super) fn at(
    results: &mut Vec<Option<DistributorResult>>,
    distributor: DistributorId,
) -> Result<&mut DistributorResult, Overflow> {
    let index = usize::try_from(distributor.0).map_err(|_| Overflow)?;
    if results.len() <= index {
        results.resize(index + 1, None);
    }
    Ok(results[index].get_or_insert_default())
}

/// The results with the names, levels and sponsors of an instant.
fn rows(
    tx: &ReadTx<'_>,
    facts: &Facts,
    results: Vec<Option<DistributorResult>>,
    at: Instant,
) -> Result<Vec<DistributorRow>, Error> {
    let names = distributors::names(tx)?;
    let code = |id: DistributorId| names.get(&id).map(|(code, _)| code.clone());
    let mut rows = Vec::new();
    for (id, result) in (0..).map(DistributorId).zip(results) {
        let (Some(result), Some((own_code, name))) = (result, names.get(&id)) else { continue };
        let relation = facts.distributor(id).and_then(|facts| facts.relations.at(at));
        rows.push(DistributorRow {
            code: own_code.clone(),
            name: name.clone(),
            level: relation.map_or(1, |relation| relation.level),
            sponsor: relation.and_then(|relation| relation.sponsor).and_then(code),
            result,
        });
    }
    rows.sort_by_cached_key(|row| row.code.to_ascii_lowercase());
    Ok(rows)
}

impl DistributorResult {
    /// The sum of two.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn plus(&self, other: &Self) -> Result<Self, Overflow> {
        Ok(Self {
            orders: self.orders + other.orders,
            own_sales: self.own_sales.plus(other.own_sales)?,
            team_sales: self.team_sales.plus(other.team_sales)?,
            amounts: self.amounts.plus(&other.amounts)?,
        })
    }
}
