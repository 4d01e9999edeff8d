//! Approves or rejects a refund that was asked for.
use super::counter::{Counter, NotTaken, Taken, What};
use super::record::effect;
use super::refusal::RefundRefusal;
use crate::app::error::Error;
use crate::app::session::{Change, Session};
use crate::domain::refund_state::RefundState;
use crate::domain::time::Instant;
use crate::exchange::error::{Reason, RowProblem};
use crate::exchange::refunds_file::Column;
use crate::store::refunds::{self, StoredRefund};

/// Approves a refund: the money was given back. One that is approved at that instant already stays.
///
/// # Errors
/// [`RefundRefusal`], those of the book.
pub fn approve(
    session: &Session,
    refund_no: &str,
    refunded_at: Option<Instant>,
) -> Result<Taken, Error> {
    session.change(|change| {
        let known = known(change, refund_no)?;
        match (known.state, known.refunded_at, known.decided_at) {
            (RefundState::Requested, ..) => {}
            (RefundState::Approved, Some(at), _) if refunded_at.is_some_and(|said| said != at) => {
                return Err(RefundRefusal::Approved { refund_no: known.refund_no, at }.into());
            }
            (RefundState::Approved, ..) => return Ok(unchanged(known)),
            (RefundState::Rejected, _, at) => {
                let at = at.unwrap_or(known.requested_at);
                return Err(RefundRefusal::Rejected { refund_no: known.refund_no, at }.into());
            }
        }
        let taken = Counter::open(change)?.approve(&known, refunded_at);
        let taken = taken.map_err(|error| refused(change, &known, refunded_at, error))?;
        change.did(effect("refund.approve", &taken.refund, change));
        Ok(taken)
    })
}

/// Rejects a refund: the order's commission waits no longer for it. One that is rejected stays.
///
/// # Errors
/// [`RefundRefusal`], those of the book.
pub fn reject(session: &Session, refund_no: &str) -> Result<Taken, Error> {
    session.change(|change| {
        let known = known(change, refund_no)?;
        match (known.state, known.refunded_at) {
            (RefundState::Requested, _) => {}
            (RefundState::Rejected, _) => return Ok(unchanged(known)),
            (RefundState::Approved, at) => {
                let at = at.unwrap_or(known.requested_at);
                return Err(RefundRefusal::Approved { refund_no: known.refund_no, at }.into());
            }
        }
        refunds::reject(&change.tx, known.id, change.now.max(known.requested_at))?;
        let refund = self::known(change, refund_no)?;
        change.did(effect("refund.reject", &refund, change));
        Ok(Taken { what: What::New, refund, other_case: false, takes_back: Vec::new() })
    })
}

fn known(change: &Change<'_>, refund_no: &str) -> Result<StoredRefund, Error> {
    let known = refunds::find(&change.tx, refund_no)?;
    Ok(known.ok_or_else(|| RefundRefusal::Unknown(refund_no.to_owned()))?)
}

fn unchanged(refund: StoredRefund) -> Taken {
    Taken { what: What::Unchanged, refund, other_case: false, takes_back: Vec::new() }
}

/// Why a refund that was asked for cannot be approved any more, with the facts at fault.
fn refused(
    change: &Change<'_>,
    known: &StoredRefund,
    refunded_at: Option<Instant>,
    error: NotTaken,
) -> Error {
    let faults = match error {
        NotTaken::Broken(error) => return error,
        NotTaken::Bad(faults) => faults,
    };
    let currency = change.meta().currency;
    let at = refunded_at.unwrap_or(change.now);
    let problem = |(column, reason): (Column, Reason)| {
        let value = match column {
            Column::RefundedAt => change.zone().short(at),
            Column::OrderNo => known.order_no.clone(),
            Column::Shipping => currency.format(known.shipping),
            Column::Restock => known.restock.to_string(),
            _ => currency.format(known.amount),
        };
        RowProblem { line: 0, column: 0, field: column.id(), value, reason }
    };
    let problems = faults.into_iter().map(problem).collect();
    let (refund_no, order_no) = (known.refund_no.clone(), known.order_no.clone());
    RefundRefusal::Bad { refund_no, order_no, problems }.into()
}
