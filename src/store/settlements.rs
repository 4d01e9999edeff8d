//! Settlements and their statements: written once, never changed.
use std::collections::BTreeMap;

use rusqlite::{OptionalExtension, Row, params};

use super::error::StoreError;
use super::transaction::{ReadTx, WriteTx};
use crate::domain::id::{DistributorId, OrderId};
use crate::domain::money::Money;
use crate::domain::period::Period;
use crate::domain::settlement::{NotSettled, Remainder, Settlement};
use crate::domain::settlement_digest::Digest;
use crate::domain::statement::{Amounts, Statement};
use crate::domain::time::Instant;

/// A closed settlement as the book keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closed {
    /// Ascending from 1.
    pub id: i64,
    /// The name of its period.
    pub period: String,
    /// Where it begins: the end of the one before.
    pub from: Instant,
    /// The instant after it.
    pub until: Instant,
    /// Over its entries and statements.
    pub digest: Digest,
    /// How many statements it posted.
    pub statements: u64,
    /// How many entries it settled.
    pub entries: u64,
    /// The sums of its statements.
    pub totals: Amounts,
    /// When it ran.
    pub settled_at: Instant,
}

/// What a settlement that is being closed says of itself.
#[derive(Debug, Clone, Copy)]
pub struct Closing {
    /// Its number.
    pub id: i64,
    /// Its period.
    pub period: Period,
    /// From its first instant to the one after it.
    pub span: (Instant, Instant),
    /// The last order that it or one before it settled something of.
    pub last_order: OrderId,
}

/// The last settlement, if there is one.
///
/// # Errors
/// Those of the book.
pub fn last(tx: &ReadTx<'_>) -> Result<Option<Closed>, StoreError> {
    let sql = format!("{SELECT} ORDER BY id DESC LIMIT 1");
    Ok(tx.conn().prepare_cached(&sql)?.query_row([], closed).optional()?)
}

/// All settlements, the first first.
///
/// # Errors
/// Those of the book.
pub fn all(tx: &ReadTx<'_>) -> Result<Vec<Closed>, StoreError> {
    let sql = format!("{SELECT} ORDER BY id");
    Ok(tx.conn().prepare_cached(&sql)?.query_map([], closed)?.collect::<Result<_, _>>()?)
}

/// Every distributor's closing balance in the last statement that it has.
///
/// # Errors
/// Those of the book.
pub fn balances(tx: &ReadTx<'_>) -> Result<BTreeMap<DistributorId, Money>, StoreError> {
    let mut rows = tx.conn().prepare_cached(
        "SELECT d.id, (SELECT closing FROM statements WHERE distributor_id = d.id
                       ORDER BY settlement_id DESC LIMIT 1) AS balance
         FROM distributors AS d WHERE balance <> 0",
    )?;
    let rows = rows.query_map([], |row| Ok((DistributorId(row.get(0)?), Money(row.get(1)?))))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The number that the next settlement will have.
///
/// # Errors
/// Those of the book.
pub fn next_id(tx: &ReadTx<'_>) -> Result<i64, StoreError> {
    let sql = "SELECT ifnull(max(id), 0) + 1 FROM settlements";
    Ok(tx.conn().query_row(sql, [], |row| row.get(0))?)
}

/// Writes statements and remainders, then closes the settlement: its entries are written by then and
/// point at its number, and the schema compares its sums with what was written.
///
/// # Errors
/// Those of the book.
pub fn insert(
    tx: &WriteTx<'_>,
    closing: &Closing,
    settlement: &Settlement,
    (now, operator): (Instant, &str),
) -> Result<(), StoreError> {
    let Closing { id, period, span: (from, until), last_order } = *closing;
    insert_results(tx, id, settlement)?;
    let Settlement { totals, digest, .. } = settlement;
    tx.conn().execute(
        "INSERT INTO settlements (id, period, from_at, until_at, digest, statements, entries, direct,
           override, bonus, clawback, adjustment, last_order, settled_at, operator)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
        params![
            id,
            period.to_string(),
            from.0,
            until.0,
            digest.0,
            i64::try_from(settlement.statements.len()).unwrap_or(i64::MAX),
            i64::try_from(settlement.entries).unwrap_or(i64::MAX),
            totals.direct.0,
            totals.override_.0,
            totals.bonus.0,
            totals.clawback.0,
            totals.adjustment.0,
            last_order.0,
            now.0,
            operator,
        ],
    )?;
    Ok(())
}

/// Writes the statements and remainders of a settlement.
fn insert_results(tx: &WriteTx<'_>, id: i64, settlement: &Settlement) -> Result<(), StoreError> {
    let mut insert = tx.conn().prepare_cached(
        "INSERT INTO statements (settlement_id, distributor_id, name, level, opening, direct, override,
           bonus, clawback, adjustment, payouts, closing)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?;
    for statement in &settlement.statements {
        let Amounts { direct, override_, bonus, clawback, adjustment, payouts } = statement.amounts;
        insert.execute(params![
            id,
            statement.distributor.0,
            statement.name,
            statement.level,
            statement.opening.0,
            direct.0,
            override_.0,
            bonus.0,
            clawback.0,
            adjustment.0,
            payouts.0,
            statement.closing.0,
        ])?;
    }
    let mut insert = tx.conn().prepare_cached(
        "INSERT INTO settlement_remainders (settlement_id, distributor_id, reason, amount, until_at)
         VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for remainder in &settlement.remainders {
        insert.execute(params![
            id,
            remainder.distributor.0,
            remainder.reason.name(),
            remainder.amount.0,
            remainder.until.map(|at| at.0),
        ])?;
    }
    Ok(())
}

/// The statements of a settlement, by distributor row.
///
/// # Errors
/// Those of the book.
pub fn statements(tx: &ReadTx<'_>, id: i64) -> Result<Vec<Statement>, StoreError> {
    let mut rows = tx.conn().prepare_cached(
        "SELECT distributor_id, name, level, opening, direct, override, bonus, clawback, adjustment,
                payouts, closing
         FROM statements WHERE settlement_id = ?1 ORDER BY distributor_id",
    )?;
    let statement = |row: &Row<'_>| {
        Ok(Statement {
            distributor: DistributorId(row.get(0)?),
            name: row.get(1)?,
            level: row.get(2)?,
            opening: Money(row.get(3)?),
            amounts: Amounts {
                direct: Money(row.get(4)?),
                override_: Money(row.get(5)?),
                bonus: Money(row.get(6)?),
                clawback: Money(row.get(7)?),
                adjustment: Money(row.get(8)?),
                payouts: Money(row.get(9)?),
            },
            closing: Money(row.get(10)?),
        })
    };
    Ok(rows.query_map([id], statement)?.collect::<Result<_, _>>()?)
}

/// What a settlement reported as not settled.
///
/// # Errors
/// Those of the book.
pub fn remainders(tx: &ReadTx<'_>, id: i64) -> Result<Vec<Remainder>, StoreError> {
    let mut rows = tx.conn().prepare_cached(
        "SELECT distributor_id, reason, amount, until_at FROM settlement_remainders
         WHERE settlement_id = ?1 ORDER BY distributor_id, reason",
    )?;
    let remainder = |row: &Row<'_>| {
        let reason = NotSettled::from_name(row.get_ref(1)?.as_str()?);
        Ok(reason.map(|reason| Remainder {
            distributor: DistributorId(row.get::<_, i64>(0).unwrap_or_default()),
            reason,
            amount: Money(row.get::<_, i64>(2).unwrap_or_default()),
            until: row.get::<_, Option<i64>>(3).unwrap_or_default().map(Instant),
        }))
    };
    let rows = rows.query_map([id], remainder)?.collect::<Result<Vec<_>, _>>()?;
    Ok(rows.into_iter().flatten().collect())
}

const SELECT: &str = "SELECT id, period, from_at, until_at, digest, statements, entries, direct,
  override, bonus, clawback, adjustment, settled_at FROM settlements";

fn closed(row: &Row<'_>) -> rusqlite::Result<Closed> {
    Ok(Closed {
        id: row.get(0)?,
        period: row.get(1)?,
        from: Instant(row.get(2)?),
        until: Instant(row.get(3)?),
        digest: Digest(row.get(4)?),
        statements: row.get::<_, i64>(5)?.unsigned_abs(),
        entries: row.get::<_, i64>(6)?.unsigned_abs(),
        totals: Amounts {
            direct: Money(row.get(7)?),
            override_: Money(row.get(8)?),
            bonus: Money(row.get(9)?),
            clawback: Money(row.get(10)?),
            adjustment: Money(row.get(11)?),
            payouts: Money::ZERO,
        },
        settled_at: Instant(row.get(12)?),
    })
}
