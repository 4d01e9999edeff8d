//! Bonuses and contests: the sales that they measure, the intervals that settlements closed.
use rusqlite::{CachedStatement, OptionalExtension, Params, Row, params};

use super::error::StoreError;
use super::transaction::{ReadTx, WriteTx};
use crate::domain::bonus::{
    ClosedInterval, CompletedOrder, History, Interval, Kind, PastInterval, Standing,
};
use crate::domain::entry::Won;
use crate::domain::id::{BonusIntervalId, DistributorId, PlanVersion};
use crate::domain::money::{Money, Overflow};
use crate::domain::plan::{Metric, Pay};
use crate::domain::rate::Rate;
use crate::domain::time::Instant;

/// What somebody won that is not settled yet: the distributor was suspended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waiting {
    /// Whose.
    pub distributor: DistributorId,
    /// The amount, above 0.
    pub amount: Money,
    /// The last instant of the interval.
    pub at: Instant,
    /// What it was won by.
    pub won: Won,
}

/// Hands every completed order of a seller to `each`, in the order of their rows, one at a time: with
/// what all refunds that are recorded leave of it.
///
/// # Errors
/// Those of the book, and of `each`.
pub fn each_completed<E: From<StoreError>>(
    tx: &ReadTx<'_>,
    mut each: impl FnMut(&CompletedOrder) -> Result<(), E>,
) -> Result<(), E> {
    let sql = "SELECT id, paid_at, completed_at, distributor_id, self_purchase, net FROM orders
               WHERE completed_at IS NOT NULL AND cancelled_at IS NULL
                 AND distributor_id IS NOT NULL ORDER BY id";
    let mut refunded = tx.conn().prepare_cached(REFUNDED).map_err(StoreError::from)?;
    let mut refunded = Refunded::of(&mut refunded)?;
    let mut rows = tx.conn().prepare_cached(sql).map_err(StoreError::from)?;
    let mut rows = rows.query([]).map_err(StoreError::from)?;
    while let Some(row) = rows.next().map_err(StoreError::from)? {
        let (id, mut order) = completed(row).map_err(StoreError::from)?;
        order.left.0 -= refunded.of_order(id)?;
        each(&order)?;
    }
    Ok(())
}

/// What refunds give back, by order.
const REFUNDED: &str = "SELECT order_id, sum(amount) FROM refunds WHERE decision = 'approved'
                        GROUP BY order_id ORDER BY order_id";

/// Reads along with the orders.
struct Refunded<'stmt> {
    rows: rusqlite::Rows<'stmt>,
    next: Option<(i64, i64)>,
}

impl<'stmt> Refunded<'stmt> {
    fn of(statement: &'stmt mut CachedStatement<'_>) -> Result<Self, StoreError> {
        let mut refunded = Self { rows: statement.query([])?, next: None };
        refunded.step()?;
        Ok(refunded)
    }

    fn step(&mut self) -> Result<(), StoreError> {
        let row = self.rows.next()?;
        self.next = row.map(|row| Ok::<_, StoreError>((row.get(0)?, row.get(1)?))).transpose()?;
        Ok(())
    }

    fn of_order(&mut self, order: i64) -> Result<i64, StoreError> {
        while self.next.is_some_and(|(next, _)| next < order) {
            self.step()?;
        }
        Ok(self.next.filter(|(next, _)| *next == order).map_or(0, |(_, amount)| amount))
    }
}

/// A completed order with its number, and what refunds took of its net.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Completed {
    /// The number.
    pub order_no: String,
    /// Σ net of its lines.
    pub net: Money,
    /// What all refunds that are recorded give back.
    pub refunded: Money,
    /// What metrics see of it.
    pub order: CompletedOrder,
}

/// Hands every order of a seller that was completed in an interval to `each`, in the order of completion.
///
/// # Errors
/// Those of the book, and of `each`.
pub fn each_completed_in<E: From<StoreError>>(
    tx: &ReadTx<'_>,
    interval: Interval,
    mut each: impl FnMut(Completed) -> Result<(), E>,
) -> Result<(), E> {
    let sql = "SELECT id, paid_at, completed_at, distributor_id, self_purchase, net, order_no,
                 (SELECT ifnull(sum(amount), 0) FROM refunds
                  WHERE order_id = orders.id AND decision = 'approved')
               FROM orders
               WHERE completed_at >= ?1 AND completed_at < ?2 AND cancelled_at IS NULL
                 AND distributor_id IS NOT NULL ORDER BY completed_at, id";
    let mut rows = tx.conn().prepare_cached(sql).map_err(StoreError::from)?;
    let mut rows = rows.query([interval.from.0, interval.until.0]).map_err(StoreError::from)?;
    while let Some(row) = rows.next().map_err(StoreError::from)? {
        each(with_number(row).map_err(StoreError::from)?)?;
    }
    Ok(())
}

fn with_number(row: &Row<'_>) -> rusqlite::Result<Completed> {
    let (_, mut order) = completed(row)?;
    let (net, refunded) = (order.left, Money(row.get(7)?));
    order.left.0 -= refunded.0;
    Ok(Completed { order_no: row.get(6)?, net, refunded, order })
}

fn completed(row: &Row<'_>) -> rusqlite::Result<(i64, CompletedOrder)> {
    let order = CompletedOrder {
        paid_at: Instant(row.get(1)?),
        completed_at: Instant(row.get(2)?),
        seller: DistributorId(row.get(3)?),
        self_purchase: row.get(4)?,
        left: Money(row.get(5)?),
    };
    Ok((row.get(0)?, order))
}

/// The intervals that settlements closed, and what counted in them.
///
/// # Errors
/// Those of the book; [`Overflow`] as damage.
pub fn history(tx: &ReadTx<'_>) -> Result<History, StoreError> {
    let mut history = History::default();
    let mut intervals = tx.conn().prepare_cached(
        "SELECT id, rule, metric, from_at, until_at, plan FROM bonus_intervals ORDER BY id",
    )?;
    let mut rows = intervals.query([])?;
    while let Some(row) = rows.next()? {
        history.closed(PastInterval {
            id: BonusIntervalId(row.get(0)?),
            rule: row.get(1)?,
            metric: metric(row, 2)?,
            interval: Interval { from: Instant(row.get(3)?), until: Instant(row.get(4)?) },
            plan: PlanVersion(row.get(5)?),
        });
    }
    let mut counted = tx.conn().prepare_cached(
        "SELECT i.rule, i.metric, b.distributor_id, sum(b.metric)
         FROM bonuses AS b CROSS JOIN bonus_intervals AS i ON i.id = b.interval_id
         GROUP BY i.rule, i.metric, b.distributor_id",
    )?;
    let mut rows = counted.query([])?;
    while let Some(row) = rows.next()? {
        let (rule, distributor) = (row.get::<_, String>(0)?, DistributorId(row.get(2)?));
        let counted = history.counted((&rule, metric(row, 1)?), distributor, row.get(3)?);
        counted.map_err(|Overflow| damaged("metrics of bonuses do not add up"))?;
    }
    Ok(history)
}

/// The ends of all closed intervals, each once, ascending.
///
/// # Errors
/// Those of the book.
pub fn closed_untils(tx: &ReadTx<'_>) -> Result<Vec<Instant>, StoreError> {
    let sql = "SELECT DISTINCT until_at FROM bonus_intervals ORDER BY until_at";
    let mut rows = tx.conn().prepare_cached(sql)?;
    Ok(rows.query_map([], |row| row.get(0).map(Instant))?.collect::<Result<_, _>>()?)
}

/// Keeps an interval that a settlement closes, with everybody whose metric counts.
///
/// # Errors
/// Those of the book.
pub fn close(tx: &WriteTx<'_>, settlement: i64, closed: &ClosedInterval) -> Result<(), StoreError> {
    let ClosedInterval { id, rule, kind, metric, interval, plan, .. } = closed;
    let sql = "INSERT INTO bonus_intervals
                 (id, settlement_id, rule, kind, metric, from_at, until_at, plan)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    let (from, until) = (interval.from.0, interval.until.0);
    tx.conn().prepare_cached(sql)?.execute(params![
        id.0,
        settlement,
        rule,
        kind.name(),
        metric.name(),
        from,
        until,
        plan.0
    ])?;
    let sql = "INSERT INTO bonuses (interval_id, distributor_id, metric, amount, rate, fixed)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    let mut insert = tx.conn().prepare_cached(sql)?;
    for standing in closed.counting() {
        let Standing { distributor, metric, amount, .. } = standing;
        let (rate, fixed) = match standing.pay {
            Some(Pay::Percent(rate)) => (Some(rate.ppm()), None),
            Some(Pay::Fixed(amount)) => (None, Some(amount.0)),
            None => (None, None),
        };
        insert.execute(params![id.0, distributor.0, metric, amount.0, rate, fixed])?;
    }
    Ok(())
}

/// What was won in closed intervals and is not settled, in the order of the intervals.
///
/// # Errors
/// Those of the book.
pub fn unsettled(tx: &ReadTx<'_>) -> Result<Vec<Waiting>, StoreError> {
    let sql =
        "SELECT b.distributor_id, b.amount, i.until_at, i.id, i.kind, i.plan, i.metric, b.metric,
                      b.rate, b.fixed
               FROM bonuses AS b CROSS JOIN bonus_intervals AS i ON i.id = b.interval_id
               WHERE b.amount > 0
                 AND NOT EXISTS (SELECT 1 FROM entries WHERE bonus_interval = b.interval_id
                                                         AND distributor_id = b.distributor_id)
               ORDER BY b.interval_id, b.distributor_id";
    let mut rows = tx.conn().prepare_cached(sql)?;
    let mut rows = rows.query([])?;
    let mut waiting = Vec::new();
    while let Some(row) = rows.next()? {
        waiting.push(Waiting {
            distributor: DistributorId(row.get(0)?),
            amount: Money(row.get(1)?),
            at: Instant(row.get(2)?).plus_seconds(-1),
            won: Won {
                interval: BonusIntervalId(row.get(3)?),
                kind: kind(row, 4)?,
                plan: PlanVersion(row.get(5)?),
                metric: metric(row, 6)?,
                measured: row.get(7)?,
                pay: pay(row, (8, 9))?,
            },
        });
    }
    Ok(waiting)
}

/// The intervals that a settlement closed, with everybody whose metric counts.
///
/// # Errors
/// Those of the book.
pub fn of_settlement(tx: &ReadTx<'_>, settlement: i64) -> Result<Vec<ClosedInterval>, StoreError> {
    closed(tx, "settlement_id = ?1", [settlement])
}

/// The closed intervals whose last instant lies in a span.
///
/// # Errors
/// Those of the book.
pub fn ended(
    tx: &ReadTx<'_>,
    (from, until): (Instant, Instant),
) -> Result<Vec<ClosedInterval>, StoreError> {
    closed(tx, "until_at > ?1 AND until_at <= ?2", [from.0, until.0])
}

fn closed(
    tx: &ReadTx<'_>,
    condition: &str,
    values: impl Params,
) -> Result<Vec<ClosedInterval>, StoreError> {
    let sql = format!(
        "SELECT id, rule, kind, metric, from_at, until_at, plan FROM bonus_intervals
         WHERE {condition} ORDER BY id"
    );
    let mut intervals = tx.conn().prepare_cached(&sql)?;
    let mut rows = intervals.query(values)?;
    let mut closed = Vec::new();
    while let Some(row) = rows.next()? {
        let id = BonusIntervalId(row.get(0)?);
        closed.push(ClosedInterval {
            id,
            rule: row.get(1)?,
            kind: kind(row, 2)?,
            metric: metric(row, 3)?,
            interval: Interval { from: Instant(row.get(4)?), until: Instant(row.get(5)?) },
            plan: PlanVersion(row.get(6)?),
            standings: standings(tx, id)?,
        });
    }
    Ok(closed)
}

/// A closed interval with everybody whose metric counts.
///
/// # Errors
/// Those of the book.
pub fn interval(
    tx: &ReadTx<'_>,
    id: BonusIntervalId,
) -> Result<Option<ClosedInterval>, StoreError> {
    let sql = "SELECT settlement_id FROM bonus_intervals WHERE id = ?1";
    let settlement = tx.conn().prepare_cached(sql)?.query_row([id.0], |row| row.get(0));
    let Some(settlement) = settlement.optional()? else { return Ok(None) };
    Ok(of_settlement(tx, settlement)?.into_iter().find(|closed| closed.id == id))
}

/// The intervals of the same rule and metric up to this one, each with what counted in it for a
/// distributor.
///
/// # Errors
/// Those of the book.
pub fn counted(
    tx: &ReadTx<'_>,
    closed: &ClosedInterval,
    distributor: DistributorId,
) -> Result<Vec<(PastInterval, i64)>, StoreError> {
    let sql = "SELECT i.id, i.from_at, i.until_at, i.plan, ifnull(b.metric, 0)
               FROM bonus_intervals AS i LEFT JOIN bonuses AS b
                 ON b.interval_id = i.id AND b.distributor_id = ?1
               WHERE i.rule = ?2 AND i.metric = ?3 AND i.id <= ?4 ORDER BY i.id";
    let mut rows = tx.conn().prepare_cached(sql)?;
    let past = |row: &Row<'_>| {
        let past = PastInterval {
            id: BonusIntervalId(row.get(0)?),
            rule: closed.rule.clone(),
            metric: closed.metric,
            interval: Interval { from: Instant(row.get(1)?), until: Instant(row.get(2)?) },
            plan: PlanVersion(row.get(3)?),
        };
        Ok((past, row.get(4)?))
    };
    let values = params![distributor.0, closed.rule, closed.metric.name(), closed.id.0];
    Ok(rows.query_map(values, past)?.collect::<Result<_, _>>()?)
}

fn standings(tx: &ReadTx<'_>, interval: BonusIntervalId) -> Result<Vec<Standing>, StoreError> {
    let sql = "SELECT distributor_id, metric, amount, rate, fixed FROM bonuses
               WHERE interval_id = ?1 ORDER BY distributor_id";
    let mut rows = tx.conn().prepare_cached(sql)?;
    let mut rows = rows.query([interval.0])?;
    let mut standings = Vec::new();
    while let Some(row) = rows.next()? {
        standings.push(Standing {
            distributor: DistributorId(row.get(0)?),
            metric: row.get(1)?,
            amount: Money(row.get(2)?),
            pay: pay(row, (3, 4))?,
        });
    }
    Ok(standings)
}

fn metric(row: &Row<'_>, column: usize) -> Result<Metric, StoreError> {
    let known = Metric::from_name(row.get_ref(column)?.as_str().unwrap_or_default());
    known.ok_or_else(|| damaged("bonus_intervals.metric"))
}

fn kind(row: &Row<'_>, column: usize) -> Result<Kind, StoreError> {
    let known = Kind::from_name(row.get_ref(column)?.as_str().unwrap_or_default());
    known.ok_or_else(|| damaged("bonus_intervals.kind"))
}

fn pay(row: &Row<'_>, (rate, fixed): (usize, usize)) -> Result<Option<Pay>, StoreError> {
    let rate = row.get::<_, Option<i64>>(rate)?.and_then(Rate::from_ppm).map(Pay::Percent);
    let fixed = row.get::<_, Option<i64>>(fixed)?.map(|amount| Pay::Fixed(Money(amount)));
    Ok(rate.or(fixed))
}

fn damaged(detail: &str) -> StoreError {
    StoreError::Damaged { path: None, detail: detail.to_owned() }
}
