//! A refund that somebody types: recorded, or asked for.
use super::counter::{As, Counter, NotTaken, Taken, What};
use super::refusal::RefundRefusal;
use crate::app::error::Error;
use crate::app::session::{Change, Session};
use crate::domain::refund_state::RefundState;
use crate::exchange::error::{Reason, RowProblem};
use crate::exchange::refunds_file::{Column, Said};
use crate::store::effect::Effect;
use crate::store::refunds::{self, StoredRefund};

/// A refund as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Recorded, or asked for.
    pub how: As,
    /// What was said, by column; of a refund that is asked for, `refunded_at` is when.
    pub columns: Vec<(Column, String)>,
}

impl As {
    /// The act in the audit log.
    fn act(self) -> &'static str {
        match self {
            Self::Recorded => "refund.record",
            Self::Requested => "refund.request",
        }
    }

    /// What a column is called.
    fn name_of(self, column: Column) -> &'static str {
        match (self, column) {
            (Self::Requested, Column::RefundedAt) => "requested_at",
            (_, column) => column.id(),
        }
    }
}

/// Records a refund, or that somebody asks for it; the same content again changes nothing.
///
/// # Errors
/// [`RefundRefusal`], those of the book.
pub fn record(session: &Session, request: &Request) -> Result<Taken, Error> {
    session.change(|change| {
        let words = request.columns.iter();
        let said = words.fold(Said::default(), |said, (column, text)| {
            said.with(*column, Some(text.as_str()).filter(|text| !text.trim().is_empty()))
        });
        let refuse = |faults| refused(change, request.how, &said, faults);
        let read = said.read(change.meta().currency, change.zone()).map_err(refuse)?;
        let taken =
            Counter::open(change)?.take(&read, request.how).map_err(|error| match error {
                NotTaken::Broken(error) => error,
                NotTaken::Bad(faults) => refused(change, request.how, &said, faults),
            })?;
        if taken.what != What::Unchanged {
            change.did(effect(request.how.act(), &taken.refund, change));
        }
        Ok(taken)
    })
}

/// Why nothing was done, with the texts at fault.
fn refused(change: &Change<'_>, how: As, said: &Said<'_>, faults: Vec<(Column, Reason)>) -> Error {
    let refund_no = said.get(Column::RefundNo).unwrap_or_default().to_owned();
    if let [(Column::RefundNo, Reason::RejectedBefore)] = faults[..] {
        return rejected(change, refund_no);
    }
    let differs = faults.iter().all(|(_, reason)| *reason == Reason::DiffersFromBook);
    let problem = |(column, reason): (Column, Reason)| {
        let value = RowProblem::cut(said.get(column).unwrap_or_default());
        RowProblem { line: 0, column: 0, field: how.name_of(column), value, reason }
    };
    let problems = faults.into_iter().map(problem).collect();
    match differs {
        true => RefundRefusal::Differs { refund_no, problems }.into(),
        false => {
            let order_no = said.get(Column::OrderNo).unwrap_or_default().to_owned();
            RefundRefusal::Bad { refund_no, order_no, problems }.into()
        }
    }
}

/// The refund was rejected: when.
fn rejected(change: &Change<'_>, refund_no: String) -> Error {
    match refunds::find(&change.tx, &refund_no) {
        Ok(known) => {
            let at = known.and_then(|known| known.decided_at).unwrap_or(change.now);
            RefundRefusal::Rejected { refund_no, at }.into()
        }
        Err(error) => error.into(),
    }
}

/// What the audit log keeps of a refund.
pub(super) fn effect(act: &'static str, refund: &StoredRefund, change: &Change<'_>) -> Effect {
    let (currency, zone) = (change.meta().currency, change.zone());
    let effect = Effect::new(act)
        .with("refund", &refund.refund_no)
        .with("order", &refund.order_no)
        .with("amount", currency.format(refund.amount))
        .with("shipping", currency.format(refund.shipping))
        .with("restock", refund.restock);
    match (refund.state, refund.refunded_at, refund.decided_at) {
        (RefundState::Approved, Some(at), _) => effect.with("refunded_at", zone.rfc3339(at)),
        (RefundState::Rejected, _, Some(at)) => effect.with("rejected_at", zone.rfc3339(at)),
        _ => effect.with("requested_at", zone.rfc3339(refund.requested_at)),
    }
}
