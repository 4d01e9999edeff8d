//! Lists orders.
use std::ops::ControlFlow;

use super::refusal::OrderRefusal;
use crate::app::error::Error;
use crate::app::session::Session;
use crate::domain::order::Status;
use crate::domain::time::Instant;
use crate::store::distributors;
use crate::store::error::StoreError;
use crate::store::orders::{self, Listed, Wanted};

/// Which orders.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Attributed to the distributor of this code.
    pub distributor: Option<String>,
    /// Bought by the member of this code.
    pub member: Option<String>,
    /// That stand here.
    pub status: Option<Status>,
    /// Only those that are held.
    pub held: bool,
    /// Placed at or after.
    pub from: Option<Instant>,
    /// Placed before.
    pub until: Option<Instant>,
}

/// Hands the wanted orders to `each` in the order in which they were recorded, until it breaks.
///
/// # Errors
/// [`OrderRefusal::UnknownDistributor`], those of the book, and of `each`.
pub fn list<E: From<Error> + From<StoreError>>(
    session: &Session,
    filter: &Filter,
    each: impl FnMut(Listed) -> Result<ControlFlow<()>, E>,
) -> Result<(), E> {
    session.stream(|tx| {
        let seller = match &filter.distributor {
            Some(code) => {
                let unknown = || Error::from(OrderRefusal::UnknownDistributor(code.clone()));
                Some(distributors::id_of(tx, code)?.ok_or_else(unknown)?)
            }
            None => None,
        };
        let Filter { member, status, held, from, until, .. } = filter.clone();
        orders::each(tx, &Wanted { seller, member, status, held, from, until }, each)
    })
}
