//! Entries (佣金明细): appended by a settlement, never changed.
use rusqlite::params;

use super::error::StoreError;
use super::transaction::WriteTx;
use crate::domain::entry::{Entry, Source};
use crate::domain::plan::Pay;

/// Appends an entry of the settlement being computed.
///
/// # Errors
/// Those of the book.
pub fn append(tx: &WriteTx<'_>, settlement: i64, entry: &Entry) -> Result<(), StoreError> {
    let mut insert = tx.conn().prepare_cached(
        "INSERT INTO entries (settlement_id, distributor_id, kind, role, order_line_id, base, rate,
           fixed, quantity, amount, plan, earned_at, matures_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
    )?;
    let (whom, kind, amount) = (entry.distributor.0, entry.kind(), entry.amount.0);
    let (earned_at, matures_at) = (entry.earned_at.0, entry.matures_at.0);
    match entry.source {
        Source::Commission { line, commission, plan } => {
            let (rate, fixed) = match commission.pay {
                Pay::Percent(rate) => (Some(rate.ppm()), None),
                Pay::Fixed(per_unit) => (None, Some(per_unit.0)),
            };
            let role = commission.role.name();
            let (base, quantity) = (commission.base.0, commission.quantity);
            insert.execute(params![
                settlement, whom, kind, role, line.0, base, rate, fixed, quantity, amount, plan.0,
                earned_at, matures_at,
            ])?;
        }
        Source::Opening => {
            let none: Option<i64> = None;
            insert.execute(params![
                settlement, whom, kind, none, none, none, none, none, none, amount, none,
                earned_at, matures_at,
            ])?;
        }
    }
    Ok(())
}
