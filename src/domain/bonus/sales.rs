//! What was sold, by the month in which its order was completed.
use std::collections::BTreeMap;

use super::interval::Interval;
use crate::domain::facts::Facts;
use crate::domain::id::DistributorId;
use crate::domain::id_map::IdMap;
use crate::domain::life::State;
use crate::domain::money::{Money, Overflow};
use crate::domain::plan::{Every, Metric};
use crate::domain::time::Instant;
use crate::domain::zone::Zone;

/// A completed order of a seller that was not cancelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CompletedOrder {
    /// When it was paid.
    pub paid_at: Instant,
    /// When it was completed.
    pub completed_at: Instant,
    /// Whom it is attributed to.
    pub seller: DistributorId,
    /// The seller bought it himself.
    pub self_purchase: bool,
    /// Σ net of its lines, less every refund recorded by now.
    pub left: Money,
}

impl CompletedOrder {
    /// Whose own sale it is, and whose team's; nobody's when the seller was not approved at payment.
    fn counts_for(&self, facts: &Facts) -> Option<(DistributorId, Option<DistributorId>)> {
        let states = facts.distributor(self.seller).map(|seller| &seller.states);
        let is_approved = states.and_then(|it| it.at(self.paid_at)) == Some(&State::Approved);
        is_approved.then(|| (self.seller, facts.sponsor(self.seller, self.paid_at).ok()))
    }

    /// One order while anything of it is left.
    fn counts(&self) -> i64 {
        i64::from(self.left.0 > 0)
    }

    /// What it adds to a metric of a distributor: minor units, or a number of orders.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn adds(
        &self,
        facts: &Facts,
        distributor: DistributorId,
        metric: Metric,
    ) -> Result<i64, Overflow> {
        let Some((seller, sponsor)) = self.counts_for(facts) else { return Ok(0) };
        let mut sold = Sold::default();
        if seller == distributor {
            (sold.own, sold.orders) = (self.left, self.counts());
        }
        if sponsor == Some(distributor) {
            sold.team = self.left;
        }
        sold.of(metric)
    }
}

/// Net sales less refunds by seller and sponsor (SPEC §7 "Metrics"): both approved at payment, the
/// sponsor of that time. Orders of before the book's start are sales, too.
#[derive(Debug, Clone)]
pub struct CompletedSales {
    zone: Zone,
    /// The month that was asked for last: completions lie together.
    month: Option<Interval>,
    sums: IdMap<DistributorId, BTreeMap<Instant, Sums>>,
}

/// What a distributor sold in a month; what the seller bought himself apart.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Sums {
    others: Sold,
    own_purchases: Sold,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Sold {
    own: Money,
    team: Money,
    orders: i64,
}

impl CompletedSales {
    /// Nothing sold yet.
    #[must_use]
    pub fn new(zone: Zone) -> Self {
        Self { zone, month: None, sums: IdMap::default() }
    }

    /// Adds an order.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn add(&mut self, facts: &Facts, order: &CompletedOrder) -> Result<(), Overflow> {
        let Some((seller, sponsor)) = order.counts_for(facts) else { return Ok(()) };
        let Some(month) = self.month_of(order.completed_at) else { return Err(Overflow) };
        let own = self.sold(seller, month, order.self_purchase);
        own.own = own.own.plus(order.left)?;
        own.orders += order.counts();
        if let Some(sponsor) = sponsor {
            let team = self.sold(sponsor, month, order.self_purchase);
            team.team = team.team.plus(order.left)?;
        }
        Ok(())
    }

    /// Adds what another reader of the same facts found.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn merge(&mut self, other: &Self) -> Result<(), Overflow> {
        for (whose, months) in &other.sums {
            for (month, sums) in months {
                for self_purchase in [false, true] {
                    let more = if self_purchase { sums.own_purchases } else { sums.others };
                    let sold = self.sold(*whose, *month, self_purchase);
                    sold.own = sold.own.plus(more.own)?;
                    sold.team = sold.team.plus(more.team)?;
                    sold.orders += more.orders;
                }
            }
        }
        Ok(())
    }

    /// What a distributor's metric comes to in an interval: minor units, or a number of orders.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn metric(
        &self,
        distributor: DistributorId,
        metric: Metric,
        interval: Interval,
        with_self_purchases: bool,
    ) -> Result<i64, Overflow> {
        let Some(months) = self.sums.get(&distributor) else { return Ok(0) };
        let mut sum = 0_i64;
        for (_, month) in months.range(interval.from..interval.until) {
            let own_purchases = Some(&month.own_purchases).filter(|_| with_self_purchases);
            for sold in own_purchases.into_iter().chain([&month.others]) {
                sum = sum.checked_add(sold.of(metric)?).ok_or(Overflow)?;
            }
        }
        Ok(sum)
    }

    fn month_of(&mut self, at: Instant) -> Option<Instant> {
        let known = self.month.filter(|month| month.from <= at && at < month.until);
        self.month = known.or_else(|| Interval::of(Every::Month, at, self.zone));
        self.month.map(|month| month.from)
    }

    fn sold(&mut self, whose: DistributorId, month: Instant, self_purchase: bool) -> &mut Sold {
        let sums = self.sums.entry(whose).or_default().entry(month).or_default();
        if self_purchase { &mut sums.own_purchases } else { &mut sums.others }
    }
}

impl Sold {
    fn of(&self, metric: Metric) -> Result<i64, Overflow> {
        match metric {
            Metric::OwnSales => Ok(self.own.0),
            Metric::TeamSales => Ok(self.team.0),
            Metric::AllSales => Ok(self.own.plus(self.team)?.0),
            Metric::Orders => Ok(self.orders),
        }
    }
}
