//! Holds an order, or releases it: while it is held, what it earned and was not settled waits (SPEC §9
//! `order_held`).
use super::refusal::OrderRefusal;
use crate::app::error::Error;
use crate::app::session::{Change, Session};
use crate::domain::settlement::Roles;
use crate::exchange::cell;
use crate::exchange::error::{Reason, RowProblem};
use crate::store::effect::Effect;
use crate::store::order_holds::{self, Hold};
use crate::store::orders::{self, StoredOrder};

/// What became of a hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// It was so before; nothing changed.
    pub already: bool,
    /// The hold that stands, or that stood until now.
    pub hold: Option<Hold>,
}

/// Holds an order for a reason. What is settled stays settled; whatever else the order earned waits.
///
/// # Errors
/// [`OrderRefusal`]: an order that is unknown, cancelled, settled, or held for another reason.
pub fn hold(session: &Session, order_no: &str, reason: &str) -> Result<Held, Error> {
    session.change(|change| {
        let known = known(change, order_no)?;
        let reason = said(order_no, reason)?;
        let before = order_holds::find(&change.tx, known.id)?;
        if let Some(hold) = before {
            if hold.reason == reason {
                return Ok(Held { already: true, hold: Some(hold) });
            }
            let order_no = known.order_no;
            return Err(OrderRefusal::HeldOtherwise { order_no, reason: hold.reason }.into());
        }
        if let Some(at) = known.instants.cancelled {
            return Err(OrderRefusal::CancelledNoHold { order_no: known.order_no, at }.into());
        }
        if known.unsettled == Roles::NONE {
            return Err(OrderRefusal::SettledNoHold(known.order_no).into());
        }
        let hold = Hold { since: change.now, reason };
        order_holds::insert(&change.tx, known.id, &hold)?;
        let effect = Effect::new("order.hold").with("order", &known.order_no);
        change.did(effect.with("reason", &hold.reason));
        Ok(Held { already: false, hold: Some(hold) })
    })
}

/// Releases an order: the next settlement takes what has matured meanwhile.
///
/// # Errors
/// [`OrderRefusal::Unknown`], those of the book.
pub fn release(session: &Session, order_no: &str) -> Result<Held, Error> {
    session.change(|change| {
        let known = known(change, order_no)?;
        let Some(hold) = order_holds::find(&change.tx, known.id)? else {
            return Ok(Held { already: true, hold: None });
        };
        order_holds::remove(&change.tx, known.id)?;
        let effect = Effect::new("order.release").with("order", &known.order_no);
        change.did(effect.with("held_since", change.zone().rfc3339(hold.since)));
        Ok(Held { already: false, hold: Some(hold) })
    })
}

fn known(change: &Change<'_>, order_no: &str) -> Result<StoredOrder, Error> {
    let unknown = || OrderRefusal::Unknown(order_no.to_owned()).into();
    orders::find(&change.tx, order_no)?.ok_or_else(unknown)
}

/// The reason, which must say something.
fn said(order_no: &str, text: &str) -> Result<String, OrderRefusal> {
    let line = cell::line(text).map(|line| line.text.into_owned());
    let line = line.and_then(|line| if line.is_empty() { Err(Reason::Empty) } else { Ok(line) });
    line.map_err(|reason| {
        let (value, field) = (text.to_owned(), "reason");
        let problem = RowProblem { line: 0, column: 0, field, value, reason };
        OrderRefusal::Bad { order_no: order_no.to_owned(), problems: vec![problem] }
    })
}
