//! Orders with their lines, one after the other. Both lie in the same order, so the lines of orders that
//! lie together are read from end to end instead of being looked for order by order.
use rusqlite::{CachedStatement, Params, Row};

use super::error::StoreError;
use super::transaction::ReadTx;
use crate::domain::commission::Line;
use crate::domain::id::{OrderId, OrderLineId, ProductId};
use crate::domain::money::Money;

/// How many orders are read before their lines.
const TOGETHER: usize = 256;

/// A gap of so many orders is read over; a larger one is jumped.
const GAP: i64 = 8;

/// An order as one reader wants it.
pub(super) trait WithLines: Sized {
    /// The order of a row, with memory for its lines.
    fn header(row: &Row<'_>, lines: Vec<Line>) -> rusqlite::Result<Self>;

    /// Its row.
    fn id(&self) -> OrderId;

    /// Its lines.
    fn lines(&mut self) -> &mut Vec<Line>;
}

/// Hands every order of a query, which must go by their rows, to `each` with its lines by number.
///
/// # Errors
/// Those of the book, and of `each`.
pub(super) fn each<O: WithLines, E: From<StoreError>>(
    tx: &ReadTx<'_>,
    (sql, values): (&str, impl Params),
    each: &mut impl FnMut(&mut O) -> Result<(), E>,
) -> Result<(), E> {
    let mut lines = lines_of(tx)?;
    let mut rows = tx.conn().prepare_cached(sql).map_err(StoreError::from)?;
    let mut rows = rows.query(values).map_err(StoreError::from)?;
    let mut orders: Vec<O> = Vec::with_capacity(TOGETHER);
    let mut memory = Vec::with_capacity(TOGETHER);
    loop {
        while orders.len() < TOGETHER
            && let Some(row) = rows.next().map_err(StoreError::from)?
        {
            let lines = memory.pop().unwrap_or_default();
            orders.push(O::header(row, lines).map_err(StoreError::from)?);
        }
        if orders.is_empty() {
            return Ok(());
        }
        for run in orders.chunk_by_mut(|one, next| next.id().0 - one.id().0 <= GAP) {
            read(&mut lines, run)?;
        }
        orders.iter_mut().try_for_each(&mut *each)?;
        memory.extend(orders.drain(..).map(|mut order| {
            order.lines().clear();
            std::mem::take(order.lines())
        }));
    }
}

fn lines_of<'tx>(tx: &'tx ReadTx<'_>) -> Result<CachedStatement<'tx>, StoreError> {
    let sql = "SELECT id, product_id, quantity, quantity * unit_price, net FROM order_lines
               WHERE id >= ?1 ORDER BY id";
    Ok(tx.conn().prepare_cached(sql)?)
}

/// Reads the lines of orders that lie together.
fn read<O: WithLines>(lines: &mut CachedStatement<'_>, run: &mut [O]) -> Result<(), StoreError> {
    let (Some(first), Some(last)) = (run.first(), run.last()) else { return Ok(()) };
    let last = last.id();
    let mut rows = lines.query([OrderLineId::new(first.id(), 0).0])?;
    let mut orders = run.iter_mut().peekable();
    while let Some(row) = rows.next()? {
        let id = OrderLineId(row.get(0)?);
        // Where to end is asked here: in SQL it would cost a twentieth of a report.
        if id.order() > last {
            break;
        }
        while orders.next_if(|order| order.id() < id.order()).is_some() {}
        if let Some(order) = orders.peek_mut().filter(|order| order.id() == id.order()) {
            order.lines().push(line(id, row)?);
        }
    }
    Ok(())
}

fn line(id: OrderLineId, row: &Row<'_>) -> rusqlite::Result<Line> {
    Ok(Line {
        line: u16::try_from(id.line()).unwrap_or_default(),
        product: ProductId(row.get(1)?),
        quantity: row.get(2)?,
        list: Money(row.get(3)?),
        net: Money(row.get(4)?),
    })
}
