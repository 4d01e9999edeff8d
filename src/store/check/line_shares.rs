//! What the lines of orders pay in all.
use crate::domain::id::{OrderLineId, PlanVersion};
use crate::domain::money::Money;
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;

/// The commissions of a line, both roles together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineShare {
    /// The line.
    pub line: OrderLineId,
    /// The plan that governed.
    pub plan: PlanVersion,
    /// The least amount that a percentage was taken of.
    pub base: Money,
    /// Σ commissions.
    pub amount: Money,
}

/// Hands every line with settled commission to `each`, in the order of their rows.
///
/// # Errors
/// Those of the book, and of `each`.
pub fn each<E: From<StoreError>>(
    tx: &ReadTx<'_>,
    mut each: impl FnMut(LineShare) -> Result<(), E>,
) -> Result<(), E> {
    let sql = "SELECT order_line_id, max(plan), min(base), sum(amount)
               FROM entries INDEXED BY entries_by_order_line
               WHERE order_line_id IS NOT NULL AND reversal = 0
               GROUP BY order_line_id ORDER BY order_line_id";
    let mut lines = tx.conn().prepare(sql).map_err(StoreError::from)?;
    let mut rows = lines.query([]).map_err(StoreError::from)?;
    while let Some(row) = rows.next().map_err(StoreError::from)? {
        let of = |column: usize| row.get::<_, i64>(column).map_err(StoreError::from);
        each(LineShare {
            line: OrderLineId(of(0)?),
            plan: PlanVersion(of(1)?),
            base: Money(of(2)?),
            amount: Money(of(3)?),
        })?;
    }
    Ok(())
}
