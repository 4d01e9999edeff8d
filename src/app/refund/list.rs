//! Lists refunds.
use std::ops::ControlFlow;

use super::refusal::RefundRefusal;
use crate::app::error::Error;
use crate::app::order::refusal::OrderRefusal;
use crate::app::session::Session;
use crate::domain::refund_state::RefundState;
use crate::domain::time::Instant;
use crate::store::error::StoreError;
use crate::store::refunds::{self, Listed, Wanted};
use crate::store::{distributors, orders};

/// Which refunds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Of this order.
    pub order_no: Option<String>,
    /// Of orders attributed to the distributor of this code.
    pub distributor: Option<String>,
    /// That stand here.
    pub state: Option<RefundState>,
    /// Given back, else asked for, at or after.
    pub from: Option<Instant>,
    /// Given back, else asked for, before.
    pub until: Option<Instant>,
}

/// Hands the wanted refunds to `each` in the order in which they were recorded, until it breaks.
///
/// # Errors
/// An unknown order or distributor, those of the book, and of `each`.
pub fn list<E: From<Error> + From<StoreError>>(
    session: &Session,
    filter: &Filter,
    each: impl FnMut(Listed) -> Result<ControlFlow<()>, E>,
) -> Result<(), E> {
    session.stream(|tx| {
        if let Some(order_no) = &filter.order_no
            && orders::find(tx, order_no)?.is_none()
        {
            return Err(Error::from(OrderRefusal::Unknown(order_no.clone())).into());
        }
        let seller = match &filter.distributor {
            Some(code) => {
                let unknown = || Error::from(RefundRefusal::UnknownDistributor(code.clone()));
                Some(distributors::id_of(tx, code)?.ok_or_else(unknown)?)
            }
            None => None,
        };
        let Filter { order_no, state, from, until, .. } = filter.clone();
        refunds::each(tx, &Wanted { order_no, seller, state, from, until }, each)
    })
}
