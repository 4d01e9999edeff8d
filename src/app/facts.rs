//! The dated facts with the plans read from their kept text.
use std::collections::BTreeSet;

use super::error::Error;
use crate::domain::facts::Facts;
use crate::domain::id::{DistributorId, ProductId};
use crate::domain::plan::Plan;
use crate::domain::settlement::UnsettledOrder;
use crate::exchange::plan_file;
use crate::store::error::StoreError;
use crate::store::plans::{self, StoredPlan};
use crate::store::transaction::ReadTx;
use crate::store::{facts, order_facts};

/// Everything dated that decides what orders earn.
///
/// # Errors
/// Those of the book; a kept plan that no longer reads is damage.
pub fn load(tx: &ReadTx<'_>) -> Result<Facts, Error> {
    Ok(facts::load(tx, parsed(tx)?)?)
}

/// The same with one plan that governs everything, whatever its first day, as if there had never been
/// another.
///
/// # Errors
/// Those of the book.
pub fn under(tx: &ReadTx<'_>, plan: Plan) -> Result<Facts, Error> {
    Ok(facts::load_under(tx, plan)?)
}

/// What decides whether and what one order earns: facts about nobody and nothing else, so that a
/// single order is quick in a large book.
///
/// # Errors
/// Those of [`load`].
pub fn of_order(
    tx: &ReadTx<'_>,
    seller: Option<DistributorId>,
    products: &[ProductId],
) -> Result<Facts, Error> {
    Ok(order_facts::load(tx, parsed(tx)?, seller.as_slice(), products)?)
}

/// The same of several orders, and about one distributor more.
///
/// # Errors
/// Those of [`load`].
pub fn of_orders(
    tx: &ReadTx<'_>,
    orders: &[UnsettledOrder],
    also: Option<DistributorId>,
) -> Result<Facts, Error> {
    let sellers = orders.iter().filter_map(|order| order.seller).chain(also);
    let sellers: BTreeSet<_> = sellers.collect();
    let lines = orders.iter().flat_map(|order| &order.lines);
    let products: BTreeSet<_> = lines.map(|line| line.product).collect();
    let (sellers, products): (Vec<_>, Vec<_>) =
        (sellers.into_iter().collect(), products.into_iter().collect());
    Ok(order_facts::load(tx, parsed(tx)?, &sellers, &products)?)
}

fn parsed(tx: &ReadTx<'_>) -> Result<Vec<(StoredPlan, Plan)>, Error> {
    let plans = plans::all(tx)?.into_iter();
    plans.map(|stored| Ok((stored.clone(), parse(tx, &stored)?))).collect()
}

/// A kept plan, read again.
///
/// # Errors
/// Damage of the book.
pub fn parse(tx: &ReadTx<'_>, stored: &StoredPlan) -> Result<Plan, Error> {
    plan_file::parse(&stored.source, tx.meta().currency).map_err(|faults| {
        let detail = format!("plan {} cannot be read: {faults:?}", stored.version);
        Error::Store(StoreError::Damaged { path: None, detail })
    })
}
