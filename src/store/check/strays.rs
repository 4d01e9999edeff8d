//! Rows that belong to nothing, where no foreign key says so.
use crate::domain::id::OrderLineId;
use crate::domain::money::Money;
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;

/// Order lines without an order.
///
/// # Errors
/// Those of the book.
pub fn lines(tx: &ReadTx<'_>) -> Result<Vec<OrderLineId>, StoreError> {
    let sql = "SELECT l.id FROM order_lines AS l
               WHERE NOT EXISTS (SELECT 1 FROM orders WHERE id = l.id / 10000) ORDER BY l.id";
    let mut rows = tx.conn().prepare(sql)?;
    let rows = rows.query_map([], |row| row.get(0).map(OrderLineId))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Commission of lines that are not there: number of the entry and amount.
///
/// # Errors
/// Those of the book.
pub fn entries(tx: &ReadTx<'_>) -> Result<Vec<(i64, Money)>, StoreError> {
    let sql = "SELECT e.id, e.amount FROM entries AS e
               WHERE e.order_line_id IS NOT NULL
                 AND NOT EXISTS (SELECT 1 FROM order_lines WHERE id = e.order_line_id)
               ORDER BY e.id";
    let mut rows = tx.conn().prepare(sql)?;
    let rows = rows.query_map([], |row| Ok((row.get(0)?, Money(row.get(1)?))))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Settled opening balances that are not the recorded ones: code, settled, recorded.
///
/// # Errors
/// Those of the book.
pub fn openings(tx: &ReadTx<'_>) -> Result<Vec<(String, Money, Option<Money>)>, StoreError> {
    let sql = "SELECT d.code, e.amount, o.amount FROM entries AS e
               JOIN distributors AS d ON d.id = e.distributor_id
               LEFT JOIN opening_balances AS o ON o.distributor_id = e.distributor_id
               WHERE e.kind = 'opening' AND e.amount IS NOT o.amount ORDER BY e.id";
    let mut rows = tx.conn().prepare(sql)?;
    let rows = rows.query_map([], |row| {
        let recorded = row.get::<_, Option<i64>>(2)?.map(Money);
        Ok((row.get(0)?, Money(row.get(1)?), recorded))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
