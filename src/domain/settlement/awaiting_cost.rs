//! Paid orders that wait as a whole for the cost of a product, because the plan pays of the margin
//! (SPEC §7): what they will earn is unknown.
use std::collections::{BTreeMap, BTreeSet};

use super::order::UnsettledOrder;
use crate::domain::commission::Line;
use crate::domain::id::{DistributorId, ProductId};
use crate::domain::money::{Money, Overflow};
use crate::domain::terms::Terms;
use crate::domain::time::Instant;

/// Everything that waits for a cost.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AwaitingCost {
    /// How many orders.
    pub orders: u64,
    /// Their net sales, less what is refunded.
    pub sales: Money,
    /// Whose cost is unknown.
    pub products: BTreeMap<ProductId, CostGap>,
    /// Who may earn something of these orders.
    pub earners: BTreeSet<DistributorId>,
}

/// What waits for the cost of one product.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CostGap {
    /// How many orders.
    pub orders: u64,
    /// Net sales of the product in them, less what is refunded.
    pub sales: Money,
    /// When the first of them was paid: a cost from then on ends the wait.
    pub since: Instant,
}

impl AwaitingCost {
    /// Counts an order, if it waits for a cost and somebody may earn something of it.
    ///
    /// # Errors
    /// An overflow.
    pub(super) fn note(
        &mut self,
        order: &UnsettledOrder,
        paid_at: Instant,
        terms: &Terms<'_>,
    ) -> Result<(), Overflow> {
        let mut earners = BTreeSet::new();
        for line in &order.lines {
            let earned = terms.at_best(line)?.into_iter().flatten();
            let open = earned.filter(|commission| order.roles.has(commission.role));
            earners.extend(open.map(|commission| commission.earner));
        }
        if earners.is_empty() {
            return Ok(());
        }
        self.orders += 1;
        self.earners.extend(earners);
        let mut gaps: BTreeMap<ProductId, Money> = BTreeMap::new();
        for line in &order.lines {
            self.sales = self.sales.plus(sales(order, line)?)?;
        }
        for line in order.awaiting_cost(terms) {
            let gap = gaps.entry(line.product).or_default();
            *gap = gap.plus(sales(order, line)?)?;
        }
        for (product, sales) in gaps {
            let new = CostGap { orders: 0, sales: Money::ZERO, since: paid_at };
            let gap = self.products.entry(product).or_insert(new);
            gap.orders += 1;
            gap.sales = gap.sales.plus(sales)?;
            gap.since = gap.since.min(paid_at);
        }
        Ok(())
    }
}

/// Net sales of a line, less what is refunded.
fn sales(order: &UnsettledOrder, line: &Line) -> Result<Money, Overflow> {
    let after_sale = order.after_sale.as_ref();
    let refunded = after_sale.map_or(Ok(Money::ZERO), |after| after.refunded(line.line))?;
    line.net.minus(refunded)
}
