//! Orders that wait for a cost, by the products that lack it.
use std::collections::BTreeSet;

use crate::app::error::Error;
use crate::domain::id::DistributorId;
use crate::domain::money::Money;
use crate::domain::settlement::AwaitingCost;
use crate::domain::time::Instant;
use crate::store::products;
use crate::store::transaction::ReadTx;

/// Paid orders that wait as a whole for a cost (SPEC §7): what they will earn is unknown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AwaitedCosts {
    /// How many orders.
    pub orders: u64,
    /// Their net sales, less what is refunded.
    pub sales: Money,
    /// By SKU.
    pub products: Vec<AwaitedCost>,
    /// Who may earn something of them.
    pub(super) earners: BTreeSet<DistributorId>,
}

/// A cost that orders wait for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AwaitedCost {
    /// Of this product.
    pub sku: String,
    /// How many orders.
    pub orders: u64,
    /// Net sales of the product in them, less what is refunded.
    pub sales: Money,
    /// When the first of them was paid: a cost from that day on ends the wait.
    pub since: Instant,
}

impl AwaitedCosts {
    /// With the names of the products.
    pub(in crate::app) fn named(tx: &ReadTx<'_>, awaiting: AwaitingCost) -> Result<Self, Error> {
        let AwaitingCost { orders, sales, products: gaps, earners } = awaiting;
        let named = gaps.into_iter().map(|(product, gap)| {
            let sku = products::sku_of(tx, product)?.unwrap_or_default();
            Ok(AwaitedCost { sku, orders: gap.orders, sales: gap.sales, since: gap.since })
        });
        let mut products: Vec<_> = named.collect::<Result<_, Error>>()?;
        products.sort_by(|one, other| one.sku.cmp(&other.sku));
        Ok(Self { orders, sales, products, earners })
    }
}
