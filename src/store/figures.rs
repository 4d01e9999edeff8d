//! How much is in the book (`book info`).
use super::error::StoreError;
use super::schema;
use super::transaction::ReadTx;

/// Counts of rows, and the size of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figures {
    /// Distributors in every state.
    pub distributors: i64,
    /// Products, archived ones too.
    pub products: i64,
    /// Orders, cancelled ones too.
    pub orders: i64,
    /// Orders that no settlement has wholly swept.
    pub unsettled_orders: i64,
    /// Applied plans.
    pub plans: i64,
    /// Closed settlements.
    pub settlements: i64,
    /// Pages × page size.
    pub bytes: i64,
    /// The version of the schema.
    pub schema_version: i64,
}

/// Counts what is there.
///
/// # Errors
/// Those of the book.
pub fn figures(tx: &ReadTx<'_>) -> Result<Figures, StoreError> {
    let sql = "SELECT (SELECT count(*) FROM distributors), (SELECT count(*) FROM products),
                      (SELECT count(*) FROM orders),
                      (SELECT count(*) FROM open_orders) +
                        (SELECT count(*) FROM orders WHERE cancelled_at IS NULL
                         AND id > (SELECT ifnull(max(last_order), 0) FROM settlements)),
                      (SELECT count(*) FROM plans), (SELECT count(*) FROM settlements)";
    let pragma = |name| tx.conn().pragma_query_value::<i64, _>(None, name, |row| row.get(0));
    let bytes = pragma("page_count")? * pragma("page_size")?;
    Ok(tx.conn().query_row(sql, [], |row| {
        Ok(Figures {
            distributors: row.get(0)?,
            products: row.get(1)?,
            orders: row.get(2)?,
            unsettled_orders: row.get(3)?,
            plans: row.get(4)?,
            settlements: row.get(5)?,
            bytes,
            schema_version: schema::VERSION,
        })
    })?)
}
