//! Orders of sellers as sold, for statistics (SPEC §11): paid in a span and not cancelled.
use rusqlite::Row;

use super::error::StoreError;
use super::line_scan::{self, WithLines};
use super::transaction::ReadTx;
use crate::domain::commission::Line;
use crate::domain::id::{DistributorId, OrderId};
use crate::domain::money::Money;
use crate::domain::terms::Sale;
use crate::domain::time::Instant;

/// Whose orders.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sellers {
    /// Of distributors.
    Distributors,
    /// Those that nobody sold, too.
    Anybody,
}

/// By when orders belong to a span.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dated {
    /// When they were paid.
    Paid,
    /// When they were completed.
    Completed,
}

/// A paid order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SoldOrder {
    /// The row.
    pub id: OrderId,
    /// When it was paid.
    pub paid_at: Instant,
    /// When it was completed, if it was.
    pub completed_at: Option<Instant>,
    /// Whom it is attributed to.
    pub seller: Option<DistributorId>,
    /// The seller bought it himself.
    pub self_purchase: bool,
    /// Σ net of the lines.
    pub net: Money,
    /// Its lines, by number.
    pub lines: Vec<Line>,
}

/// Hands every order among some rows that was paid or completed from an instant on and before another to
/// `each`, cancelled ones left out, in the order of their rows, one at a time.
///
/// # Errors
/// Those of the book, and of `each`.
pub fn each<E: From<StoreError>>(
    tx: &ReadTx<'_>,
    (first, last): (OrderId, OrderId),
    ((from, until), dated, sellers): ((Instant, Instant), Dated, Sellers),
    mut each: impl FnMut(&mut SoldOrder) -> Result<(), E>,
) -> Result<(), E> {
    let whose = match sellers {
        Sellers::Distributors => "AND distributor_id IS NOT NULL",
        Sellers::Anybody => "",
    };
    let when = match dated {
        Dated::Paid => "paid_at",
        Dated::Completed => "completed_at",
    };
    let sql = format!(
        "SELECT id, paid_at, distributor_id, net, self_purchase, completed_at FROM orders
         WHERE id BETWEEN ?1 AND ?2 AND {when} BETWEEN ?3 AND ?4 - 1 AND cancelled_at IS NULL
           {whose} ORDER BY id"
    );
    line_scan::each(tx, (&sql, [first.0, last.0, from.0, until.0]), &mut each)
}

impl SoldOrder {
    /// What decides its terms.
    #[must_use]
    pub fn sale(&self) -> Sale {
        let Self { paid_at, seller, self_purchase, .. } = *self;
        Sale { paid_at: Some(paid_at), seller, self_purchase }
    }
}

impl WithLines for SoldOrder {
    fn header(row: &Row<'_>, lines: Vec<Line>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: OrderId(row.get(0)?),
            paid_at: Instant(row.get(1)?),
            seller: row.get::<_, Option<i64>>(2)?.map(DistributorId),
            net: Money(row.get(3)?),
            self_purchase: row.get(4)?,
            completed_at: row.get::<_, Option<i64>>(5)?.map(Instant),
            lines,
        })
    }

    fn id(&self) -> OrderId {
        self.id
    }

    fn lines(&mut self) -> &mut Vec<Line> {
        &mut self.lines
    }
}
