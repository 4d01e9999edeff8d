//! Settled entries as a settlement wrote them.
use rusqlite::{Params, Row};

use crate::domain::bonus::Kind;
use crate::domain::commission::Commission;
use crate::domain::entry::{Entry, Reversal, Source, Won};
use crate::domain::id::{
    AdjustmentId, BonusIntervalId, DistributorId, OrderId, OrderLineId, PlanVersion,
};
use crate::domain::money::Money;
use crate::domain::plan::{Metric, Pay, Role};
use crate::domain::rate::Rate;
use crate::domain::time::Instant;
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;

/// Hands every entry with the number of its settlement to `each`, in the order in which they were
/// settled.
///
/// # Errors
/// Those of the book, and of `each`.
pub fn each<E: From<StoreError>>(
    tx: &ReadTx<'_>,
    each: impl FnMut(i64, &Entry) -> Result<(), E>,
) -> Result<(), E> {
    read(tx, "true ORDER BY id", [], each)
}

/// The entries of an order, by line and role.
///
/// # Errors
/// Those of the book.
pub fn of_order(tx: &ReadTx<'_>, order: OrderId) -> Result<Vec<Entry>, StoreError> {
    let lines = "order_line_id BETWEEN ?1 * 10000 + 1 AND ?1 * 10000 + 9999
                 ORDER BY order_line_id, role, id";
    let mut entries = Vec::new();
    read(tx, lines, [order.0], |_, entry| {
        entries.push(*entry);
        Ok::<_, StoreError>(())
    })?;
    Ok(entries)
}

/// Hands every entry of a bonus or contest with the number of its settlement to `each`, by interval and
/// distributor.
///
/// # Errors
/// Those of the book, and of `each`.
pub fn of_bonuses<E: From<StoreError>>(
    tx: &ReadTx<'_>,
    each: impl FnMut(i64, &Entry) -> Result<(), E>,
) -> Result<(), E> {
    read(tx, "bonus_interval IS NOT NULL ORDER BY bonus_interval, distributor_id, id", [], each)
}

fn read<E: From<StoreError>>(
    tx: &ReadTx<'_>,
    which: &str,
    parameters: impl Params,
    mut each: impl FnMut(i64, &Entry) -> Result<(), E>,
) -> Result<(), E> {
    let sql = format!(
        "SELECT distributor_id, amount, earned_at, matures_at, order_line_id, role, base, rate, fixed,
                quantity, plan, settlement_id, reversal, adjustment_id, bonus_interval,
                (SELECT metric FROM bonus_intervals WHERE id = bonus_interval), kind
         FROM entries WHERE {which}"
    );
    let mut entries = tx.conn().prepare_cached(&sql).map_err(StoreError::from)?;
    let mut rows = entries.query(parameters).map_err(StoreError::from)?;
    while let Some(row) = rows.next().map_err(StoreError::from)? {
        let settlement = row.get(11).map_err(StoreError::from)?;
        each(settlement, &entry(row).map_err(StoreError::from)?)?;
    }
    Ok(())
}

fn entry(row: &Row<'_>) -> rusqlite::Result<Entry> {
    let (distributor, amount) = (DistributorId(row.get(0)?), Money(row.get(1)?));
    let line = row.get::<_, Option<i64>>(4)?.map(OrderLineId);
    Ok(Entry {
        distributor,
        amount,
        earned_at: Instant(row.get(2)?),
        matures_at: Instant(row.get(3)?),
        source: match (line, row.get::<_, Option<i64>>(13)?, Reversal::from_number(row.get(12)?)) {
            (None, None, _) => match row.get::<_, Option<i64>>(14)? {
                Some(interval) => Source::Bonus(won(row, BonusIntervalId(interval))?),
                None => Source::Opening,
            },
            (None, Some(adjustment), _) => Source::Adjustment(AdjustmentId(adjustment)),
            (Some(line), _, None) => Source::Commission {
                line,
                commission: commission(row, distributor, amount)?,
                plan: PlanVersion(row.get(10)?),
            },
            (Some(line), _, Some(reversal)) => Source::Clawback {
                line,
                role: role(row)?,
                plan: PlanVersion(row.get(10)?),
                reversal,
            },
        },
    })
}

/// What is kept of a bonus; an unknown metric or kind can only be a fault and reads as another one.
fn won(row: &Row<'_>, interval: BonusIntervalId) -> rusqlite::Result<Won> {
    let text = |column: usize| Ok::<_, rusqlite::Error>(row.get_ref(column)?.as_str_or_null()?);
    let metric = text(15)?.and_then(Metric::from_name).unwrap_or(Metric::OwnSales);
    let measured: Option<i64> = row.get(if metric.is_money() { 6 } else { 9 })?;
    let fixed = row.get::<_, Option<i64>>(8)?.map(|amount| Pay::Fixed(Money(amount)));
    let rate = row.get::<_, Option<i64>>(7)?.and_then(Rate::from_ppm).map(Pay::Percent);
    Ok(Won {
        interval,
        kind: text(16)?.and_then(Kind::from_name).unwrap_or(Kind::Bonus),
        plan: PlanVersion(row.get(10)?),
        metric,
        measured: measured.unwrap_or_default(),
        pay: rate.or(fixed),
    })
}

/// A rate outside of 0–100 % can only be a fault: it reads as no rate, so it differs from every rule.
fn commission(row: &Row<'_>, earner: DistributorId, amount: Money) -> rusqlite::Result<Commission> {
    let fixed = row.get::<_, Option<i64>>(8)?.map(|per_unit| Pay::Fixed(Money(per_unit)));
    let rate = row.get::<_, Option<i64>>(7)?.and_then(Rate::from_ppm).map(Pay::Percent);
    Ok(Commission {
        role: role(row)?,
        earner,
        base: Money(row.get(6)?),
        pay: fixed.or(rate).unwrap_or(Pay::Fixed(Money(-1))),
        quantity: row.get(9)?,
        amount,
    })
}

fn role(row: &Row<'_>) -> rusqlite::Result<Role> {
    let is_override = row.get_ref(5)?.as_str()? == Role::Override.name();
    Ok(if is_override { Role::Override } else { Role::Direct })
}
