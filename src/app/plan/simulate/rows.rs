//! Sums with the codes and names of what they are about.
use std::ops::ControlFlow;

use super::SimulatedRow;
use super::replay::ByRow;
use crate::app::error::Error;
use crate::domain::id::DistributorId;
use crate::domain::simulation::Compared;
use crate::domain::time::Instant;
use crate::store::transaction::ReadTx;
use crate::store::{distributors, products};

/// By code.
pub(super) fn distributors(tx: &ReadTx<'_>, sums: &ByRow) -> Result<Vec<SimulatedRow>, Error> {
    let names = distributors::names(tx)?;
    let row = |(id, compared): (i64, &Compared)| {
        let (code, name) = names.get(&DistributorId(id))?.clone();
        Some(SimulatedRow { code, name, compared: *compared })
    };
    let mut rows: Vec<_> = sums.iter().filter_map(row).collect();
    rows.sort_by_cached_key(|row| row.code.to_ascii_lowercase());
    Ok(rows)
}

/// By sku.
pub(super) fn products(
    tx: &ReadTx<'_>,
    at: Instant,
    sums: &ByRow,
) -> Result<Vec<SimulatedRow>, Error> {
    let mut rows = Vec::new();
    products::each(tx, at, |product, _| {
        if let Some(compared) = sums.get(product.id.0) {
            let (code, name) = (product.sku, product.particulars.name);
            rows.push(SimulatedRow { code, name, compared: *compared });
        }
        Ok::<_, Error>(ControlFlow::Continue(()))
    })?;
    Ok(rows)
}
