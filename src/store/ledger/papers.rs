//! The other documents, one by one.
use rusqlite::types::Type;
use rusqlite::{Row, params};

use crate::domain::id::{DistributorId, ProductId};
use crate::domain::ledger::payout::Paid;
use crate::domain::money::Money;
use crate::domain::statement::Amounts;
use crate::domain::stock::Movement;
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;

/// A movement of stock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// Of which product.
    pub product: ProductId,
    /// Its sku.
    pub sku: String,
    /// How.
    pub kind: Movement,
    /// Signed.
    pub quantity: i64,
    /// The reference, else the reason, else the order's number.
    pub words: Option<String>,
}

/// An opening balance.
///
/// # Errors
/// Those of the book.
pub fn opening_balance(tx: &ReadTx<'_>, distributor: i64) -> Result<Money, StoreError> {
    let sql = "SELECT amount FROM opening_balances WHERE distributor_id = ?1";
    Ok(tx.conn().prepare_cached(sql)?.query_row([distributor], |row| row.get(0).map(Money))?)
}

/// A movement.
///
/// # Errors
/// Those of the book.
pub fn movement(tx: &ReadTx<'_>, id: i64) -> Result<Moved, StoreError> {
    let sql = "SELECT m.product_id, p.sku, m.kind, m.quantity,
                      coalesce(m.ref, m.reason, (SELECT order_no FROM orders
                                                 WHERE id = m.order_line_id / 10000))
               FROM stock_movements AS m CROSS JOIN products AS p ON p.id = m.product_id
               WHERE m.id = ?1";
    Ok(tx.conn().prepare_cached(sql)?.query_row([id], |row| {
        let kind = Movement::from_name(row.get_ref(2)?.as_str()?);
        let unknown = || rusqlite::Error::InvalidColumnType(2, "kind".to_owned(), Type::Text);
        Ok(Moved {
            product: ProductId(row.get(0)?),
            sku: row.get(1)?,
            kind: kind.ok_or_else(unknown)?,
            quantity: row.get(3)?,
            words: row.get(4)?,
        })
    })?)
}

/// What a settlement added to a balance, with the name of its period.
///
/// # Errors
/// Those of the book.
pub fn statement(
    tx: &ReadTx<'_>,
    settlement: i64,
    distributor: DistributorId,
) -> Result<(String, Amounts), StoreError> {
    let sql = "SELECT t.period, s.direct, s.override, s.bonus, s.clawback, s.adjustment, s.payouts
               FROM statements AS s CROSS JOIN settlements AS t ON t.id = s.settlement_id
               WHERE s.settlement_id = ?1 AND s.distributor_id = ?2";
    let money = |row: &Row<'_>, column| row.get(column).map(Money);
    let mut row = tx.conn().prepare_cached(sql)?;
    Ok(row.query_row(params![settlement, distributor.0], |row| {
        let amounts = Amounts {
            direct: money(row, 1)?,
            override_: money(row, 2)?,
            bonus: money(row, 3)?,
            clawback: money(row, 4)?,
            adjustment: money(row, 5)?,
            payouts: money(row, 6)?,
        };
        Ok((row.get(0)?, amounts))
    })?)
}

/// The payout of an event, with the row of its item.
///
/// # Errors
/// Those of the book.
pub fn payout(tx: &ReadTx<'_>, event: i64) -> Result<(i64, Paid), StoreError> {
    let sql = "SELECT i.id, i.distributor_id, i.gross, i.withheld, i.fee, i.net
               FROM payout_events AS e CROSS JOIN payout_items AS i ON i.id = e.item_id
               WHERE e.id = ?1";
    Ok(tx.conn().prepare_cached(sql)?.query_row([event], |row| {
        let paid = Paid {
            distributor: DistributorId(row.get(1)?),
            gross: Money(row.get(2)?),
            withheld: Money(row.get(3)?),
            fee: Money(row.get(4)?),
            net: Money(row.get(5)?),
        };
        Ok((row.get(0)?, paid))
    })?)
}

/// An adjustment: whose, how much, why.
///
/// # Errors
/// Those of the book.
pub fn adjustment(tx: &ReadTx<'_>, id: i64) -> Result<(DistributorId, Money, String), StoreError> {
    let sql = "SELECT distributor_id, amount, reason FROM adjustments WHERE id = ?1";
    Ok(tx
        .conn()
        .prepare_cached(sql)?
        .query_row([id], |row| Ok((DistributorId(row.get(0)?), Money(row.get(1)?), row.get(2)?)))?)
}
