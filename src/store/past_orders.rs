//! Orders of a span with what was settled of them and given back since, read side by side from end to
//! end: no order is looked for by itself.
use rusqlite::Row;

use super::error::StoreError;
use super::line_scan::{self, WithLines};
use super::transaction::ReadTx;
use super::unsettled;
use crate::domain::commission::Line;
use crate::domain::id::{DistributorId, OrderId, OrderLineId, PlanVersion};
use crate::domain::money::Money;
use crate::domain::plan::Role;
use crate::domain::settlement::Roles;
use crate::domain::simulation::{PastOrder, SettledShare};
use crate::domain::time::Instant;

/// What belongs to so many rows of orders is read together.
const TOGETHER: i64 = 1024;

/// Hands every order of a seller among some rows that was paid from an instant on and before another
/// to `each`, cancelled ones left out, in the order of their rows, one at a time.
///
/// # Errors
/// Those of the book, and of `each`.
pub fn each<E: From<StoreError>>(
    tx: &ReadTx<'_>,
    (first, last): (OrderId, OrderId),
    (from, until): (Instant, Instant),
    mut each: impl FnMut(&PastOrder) -> Result<(), E>,
) -> Result<(), E> {
    let sql = "SELECT id, paid_at, distributor_id, self_purchase,
                 iif(id > ?5, 3, ifnull((SELECT roles FROM open_orders WHERE order_id = orders.id), 0))
               FROM orders
               WHERE id BETWEEN ?1 AND ?2 AND paid_at BETWEEN ?3 AND ?4 - 1 AND cancelled_at IS NULL
                 AND distributor_id IS NOT NULL ORDER BY id";
    let last_settled = unsettled::last_settled(tx)?;
    let values = [first.0, last.0, from.0, until.0, last_settled.0];
    let mut beside =
        Beside { tx, until: first, last, settled: Ahead::new(), refunded: Ahead::new() };
    line_scan::each(tx, (sql, values), &mut |order: &mut PastOrder| {
        beside.fill(order)?;
        each(order)
    })
}

/// What is read beside the orders.
struct Beside<'tx, 'book> {
    tx: &'tx ReadTx<'book>,
    /// What belongs to orders before this one is read.
    until: OrderId,
    last: OrderId,
    settled: Ahead<SettledShare>,
    refunded: Ahead<(u16, Money)>,
}

impl Beside<'_, '_> {
    /// Fills in what belongs to an order that is behind the last one.
    fn fill(&mut self, order: &mut PastOrder) -> Result<(), StoreError> {
        if order.id >= self.until {
            let until = OrderId(order.id.0.saturating_add(TOGETHER).min(self.last.0 + 1));
            let lines = (OrderLineId::new(order.id, 0), OrderLineId::new(until, 0));
            self.settled.read(self.tx, SETTLED, lines, settled)?;
            self.refunded.read(self.tx, REFUNDED, lines, refunded)?;
            self.until = until;
        }
        self.settled.take(order.id, &mut order.settled);
        self.refunded.take(order.id, &mut order.refunded);
        Ok(())
    }
}

const SETTLED: &str =
    "SELECT order_line_id, role, distributor_id, amount, plan
     FROM entries INDEXED BY entries_by_order_line
     WHERE order_line_id >= ?1 AND order_line_id < ?2 AND reversal = 0 ORDER BY order_line_id, role";

/// Only approved refunds have lines.
const REFUNDED: &str =
    "SELECT order_line_id, amount FROM refund_lines INDEXED BY refund_lines_by_line
     WHERE order_line_id >= ?1 AND order_line_id < ?2 ORDER BY order_line_id";

/// Rows that belong to the orders to come, by order.
struct Ahead<T> {
    rows: Vec<(OrderId, T)>,
    next: usize,
}

impl<T: Copy> Ahead<T> {
    fn new() -> Self {
        Self { rows: Vec::new(), next: 0 }
    }

    /// Reads the rows of some lines, the last one excluded.
    fn read(
        &mut self,
        tx: &ReadTx<'_>,
        sql: &str,
        (first, until): (OrderLineId, OrderLineId),
        row: impl Fn(&Row<'_>) -> rusqlite::Result<(OrderLineId, T)>,
    ) -> Result<(), StoreError> {
        self.rows.clear();
        self.next = 0;
        let mut statement = tx.conn().prepare_cached(sql)?;
        let mut found = statement.query([first.0, until.0])?;
        while let Some(found) = found.next()? {
            let (line, it) = row(found)?;
            self.rows.push((line.order(), it));
        }
        Ok(())
    }

    /// Moves the rows of an order; those of orders before it are of no use.
    fn take(&mut self, order: OrderId, into: &mut Vec<T>) {
        into.clear();
        while let Some((of, row)) = self.rows.get(self.next).filter(|(of, _)| *of <= order) {
            if *of == order {
                into.push(*row);
            }
            self.next += 1;
        }
    }
}

fn settled(row: &Row<'_>) -> rusqlite::Result<(OrderLineId, SettledShare)> {
    let line = OrderLineId(row.get(0)?);
    let role = row.get_ref(1)?.as_str()?;
    let share = SettledShare {
        line: number(line),
        role: Role::from_name(role).unwrap_or(Role::Direct),
        earner: DistributorId(row.get(2)?),
        amount: Money(row.get(3)?),
        plan: PlanVersion(row.get(4)?),
    };
    Ok((line, share))
}

fn refunded(row: &Row<'_>) -> rusqlite::Result<(OrderLineId, (u16, Money))> {
    let line = OrderLineId(row.get(0)?);
    Ok((line, (number(line), Money(row.get(1)?))))
}

fn number(line: OrderLineId) -> u16 {
    u16::try_from(line.line()).unwrap_or_default()
}

impl WithLines for PastOrder {
    fn header(row: &Row<'_>, lines: Vec<Line>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: OrderId(row.get(0)?),
            paid_at: Instant(row.get(1)?),
            seller: DistributorId(row.get(2)?),
            self_purchase: row.get(3)?,
            open: Roles::from_bits(row.get(4)?),
            lines,
            settled: Vec::new(),
            refunded: Vec::new(),
        })
    }

    fn id(&self) -> OrderId {
        self.id
    }

    fn lines(&mut self) -> &mut Vec<Line> {
        &mut self.lines
    }
}
