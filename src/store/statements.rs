//! The statements of one distributor: found without looking at anybody else's.
use rusqlite::{OptionalExtension, Row, params};

use super::error::StoreError;
use super::transaction::ReadTx;
use crate::domain::id::DistributorId;
use crate::domain::money::Money;
use crate::domain::statement::{Amounts, Statement};
use crate::domain::time::Instant;

/// The statement of a distributor in a settlement, if it has one.
///
/// # Errors
/// Those of the book.
pub fn of(
    tx: &ReadTx<'_>,
    settlement: i64,
    distributor: DistributorId,
) -> Result<Option<Statement>, StoreError> {
    let mut row = tx.conn().prepare_cached(
        "SELECT name, level, opening, direct, override, bonus, clawback, adjustment, payouts, closing
         FROM statements WHERE settlement_id = ?1 AND distributor_id = ?2",
    )?;
    let statement = |row: &Row<'_>| read(row, distributor);
    Ok(row.query_row(params![settlement, distributor.0], statement).optional()?)
}

/// A statement with the settlement that posted it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posted {
    /// The settlement.
    pub settlement: i64,
    /// The name of its period.
    pub period: String,
    /// When it ran.
    pub settled_at: Instant,
    /// The statement.
    pub statement: Statement,
}

/// All statements of a distributor, the first first.
///
/// # Errors
/// Those of the book.
pub fn all_of(tx: &ReadTx<'_>, distributor: DistributorId) -> Result<Vec<Posted>, StoreError> {
    let mut rows = tx.conn().prepare_cached(
        "SELECT t.name, t.level, t.opening, t.direct, t.override, t.bonus, t.clawback, t.adjustment,
                t.payouts, t.closing, s.id, s.period, s.settled_at
         FROM settlements AS s
         CROSS JOIN statements AS t ON t.settlement_id = s.id AND t.distributor_id = ?1
         ORDER BY s.id",
    )?;
    let posted = |row: &Row<'_>| {
        Ok(Posted {
            settlement: row.get(10)?,
            period: row.get(11)?,
            settled_at: Instant(row.get(12)?),
            statement: read(row, distributor)?,
        })
    };
    Ok(rows.query_map([distributor.0], posted)?.collect::<Result<_, _>>()?)
}

fn read(row: &Row<'_>, distributor: DistributorId) -> rusqlite::Result<Statement> {
    Ok(Statement {
        distributor,
        name: row.get(0)?,
        level: row.get(1)?,
        opening: Money(row.get(2)?),
        amounts: Amounts {
            direct: Money(row.get(3)?),
            override_: Money(row.get(4)?),
            bonus: Money(row.get(5)?),
            clawback: Money(row.get(6)?),
            adjustment: Money(row.get(7)?),
            payouts: Money(row.get(8)?),
        },
        closing: Money(row.get(9)?),
    })
}

/// The closing balance of a distributor's last statement; 0 without one.
///
/// # Errors
/// Those of the book.
pub fn balance(tx: &ReadTx<'_>, distributor: DistributorId) -> Result<Money, StoreError> {
    let sql = "SELECT closing FROM statements WHERE distributor_id = ?1
               ORDER BY settlement_id DESC LIMIT 1";
    let balance = tx.conn().prepare_cached(sql)?.query_row([distributor.0], |row| row.get(0));
    Ok(balance.optional()?.map_or(Money::ZERO, Money))
}
