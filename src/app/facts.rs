//! The dated facts with the plans read from their kept text.
use super::error::Error;
use crate::domain::facts::Facts;
use crate::domain::plan::Plan;
use crate::exchange::plan_file;
use crate::store::error::StoreError;
use crate::store::facts;
use crate::store::plans::{self, StoredPlan};
use crate::store::transaction::ReadTx;

/// Everything dated that decides what orders earn.
///
/// # Errors
/// Those of the book; a kept plan that no longer reads is damage.
pub fn load(tx: &ReadTx<'_>) -> Result<Facts, Error> {
    let plans = plans::all(tx)?.into_iter().map(|stored| Ok((parse(tx, &stored)?, stored)));
    let plans: Vec<(Plan, StoredPlan)> = plans.collect::<Result<_, Error>>()?;
    Ok(facts::load(tx, plans.into_iter().map(|(plan, stored)| (stored, plan)).collect())?)
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
