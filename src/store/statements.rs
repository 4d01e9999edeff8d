//! The statements of one distributor: found without looking at anybody else's.
use rusqlite::{OptionalExtension, Row, params};

use super::error::StoreError;
use super::transaction::ReadTx;
use crate::domain::id::DistributorId;
use crate::domain::money::Money;
use crate::domain::statement::{Amounts, Statement};

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
    let statement = |row: &Row<'_>| {
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
    };
    Ok(row.query_row(params![settlement, distributor.0], statement).optional()?)
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
