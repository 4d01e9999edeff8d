//! What is there, what runs low, what moved.
use std::ops::ControlFlow;

use super::refusal::StockRefusal;
use crate::app::error::Error;
use crate::app::product::{self, Filter, Known};
use crate::app::session::Session;
use crate::domain::product::Status;
use crate::domain::time::Day;
use crate::store::error::StoreError;
use crate::store::products;
use crate::store::stock_moves::{self, Move, Span};

/// Hands every stocked product that the filter takes to `each`, in the order of skus, until it says
/// `Break`.
///
/// # Errors
/// Those of [`product::list`].
pub fn list<E: From<Error> + From<StoreError>>(
    session: &Session,
    filter: &Filter,
    mut each: impl FnMut(Known) -> Result<ControlFlow<()>, E>,
) -> Result<(), E> {
    product::list(session, filter, |known| match known.product.on_hand {
        Some(_) => each(known),
        None => Ok(ControlFlow::Continue(())),
    })
}

/// Hands every product on sale whose stock is at its reorder level or below to `each`; returns how
/// many there are.
///
/// # Errors
/// Those of the book and of `each`.
pub fn low<E: From<Error> + From<StoreError>>(
    session: &Session,
    mut each: impl FnMut(Known) -> Result<ControlFlow<()>, E>,
) -> Result<u64, E> {
    let on_sale = Filter { status: Some(Status::OnSale), ..Filter::default() };
    let (mut count, mut shown) = (0, ControlFlow::Continue(()));
    list(session, &on_sale, |known| {
        let level = known.product.particulars.reorder_level;
        if level.is_some_and(|level| known.product.on_hand.is_some_and(|units| units <= level)) {
            count += 1;
            if shown.is_continue() {
                shown = each(known)?;
            }
        }
        Ok::<_, E>(ControlFlow::Continue(()))
    })?;
    Ok(count)
}

/// Hands the movements of a product, or of all, to `each`, in the order in which they were recorded,
/// until it says `Break`; days are inclusive.
///
/// # Errors
/// [`StockRefusal::UnknownSku`]; those of the book and of `each`.
pub fn moves<E: From<Error> + From<StoreError>>(
    session: &Session,
    sku: Option<&str>,
    days: (Option<Day>, Option<Day>),
    each: impl FnMut(Move) -> Result<ControlFlow<()>, E>,
) -> Result<(), E> {
    session.stream(|tx| {
        let zone = tx.meta().zone;
        let product = match sku {
            Some(sku) => {
                let unknown = || Error::from(StockRefusal::UnknownSku(sku.to_owned()));
                Some(products::id_of(tx, sku)?.ok_or_else(unknown)?)
            }
            None => None,
        };
        let from = days.0.map(|day| zone.start_of(day));
        let until = days.1.map(|day| zone.start_of(day.plus_days(1)));
        stock_moves::each(tx, &Span { product, from, until }, each)
    })
}
