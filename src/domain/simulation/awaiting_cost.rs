//! Orders of the past whose earnings nobody knows, because a plan pays of the margin and a cost is unknown.
use std::collections::BTreeMap;

use super::past_order::PastOrder;
use crate::domain::id::ProductId;
use crate::domain::money::{Money, Overflow};
use crate::domain::plan::Base;
use crate::domain::settlement::{AwaitingCost, CostGap, Roles};
use crate::domain::terms::Terms;

impl PastOrder {
    /// Counts the order if somebody may earn something of it in these roles once a cost is known.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn await_cost(
        &self,
        terms: &Terms<'_>,
        roles: Roles,
        awaiting: &mut AwaitingCost,
    ) -> Result<(), Overflow> {
        if terms.plan().base != Base::Margin {
            return Ok(());
        }
        let mut lacking: BTreeMap<ProductId, Money> = BTreeMap::new();
        let mut all = Money::ZERO;
        for line in &self.lines {
            let sales = self.kept(line)?;
            all = all.plus(sales)?;
            if sales.is_zero() || !terms.waits_for_cost(line) {
                continue;
            }
            let earned = terms.at_best(line)?.into_iter().flatten();
            let open = earned.filter(|commission| roles.has(commission.role));
            for commission in open {
                awaiting.earners.insert(commission.earner);
                lacking.entry(line.product).or_default();
            }
            if let Some(sum) = lacking.get_mut(&line.product) {
                *sum = sum.plus(sales)?;
            }
        }
        if lacking.is_empty() {
            return Ok(());
        }
        awaiting.orders += 1;
        awaiting.sales = awaiting.sales.plus(all)?;
        let gap = |sales| CostGap { orders: 1, sales, since: self.paid_at };
        lacking.into_iter().try_for_each(|(product, sales)| awaiting.lack(product, gap(sales)))
    }
}

impl AwaitingCost {
    /// Takes in what is counted elsewhere.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn merge(&mut self, other: &Self) -> Result<(), Overflow> {
        self.orders += other.orders;
        self.sales = self.sales.plus(other.sales)?;
        self.earners.extend(&other.earners);
        other.products.iter().try_for_each(|(product, gap)| self.lack(*product, *gap))
    }

    fn lack(&mut self, product: ProductId, gap: CostGap) -> Result<(), Overflow> {
        let none = CostGap { orders: 0, sales: Money::ZERO, since: gap.since };
        let sum = self.products.entry(product).or_insert(none);
        sum.orders += gap.orders;
        sum.sales = sum.sales.plus(gap.sales)?;
        sum.since = sum.since.min(gap.since);
        Ok(())
    }
}
