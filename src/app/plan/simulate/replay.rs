//! The orders of a period under two sets of facts, summed up by distributor and product.
use std::path::Path;

use crate::app::error::Error;
use crate::app::side_by_side::{Sums, Watch, sum_up};
use crate::domain::facts::Facts;
use crate::domain::id::OrderId;
use crate::domain::money::{Money, Overflow};
use crate::domain::settlement::{AwaitingCost, Roles};
use crate::domain::simulation::{Compared, Earned, Parts, PastOrder};
use crate::domain::time::Instant;
use crate::store::past_orders;
use crate::store::transaction::ReadTx;

/// What was and what would have been earned.
pub(super) struct Replayed<'f> {
    then: &'f Facts,
    now: &'f Facts,
    window: (Instant, Instant),
    /// How many orders.
    pub orders: u64,
    /// How many of them are not wholly settled.
    pub unsettled: u64,
    /// Those that are not settled because they wait for a cost.
    pub awaiting_then: AwaitingCost,
    /// Those that would wait for a cost under the other plan.
    pub awaiting_now: AwaitingCost,
    /// By the distributors' rows.
    pub distributors: ByRow,
    /// By the products' rows.
    pub products: ByRow,
}

/// Replays the orders of a span: `then` by the facts of the book, `now` by those of another plan.
pub(super) fn replay<'f>(
    path: &Path,
    tx: &ReadTx<'_>,
    (then, now): (&'f Facts, &'f Facts),
    window: (Instant, Instant),
    watch: Watch<'_>,
) -> Result<Replayed<'f>, Error> {
    let empty = || Replayed {
        then,
        now,
        window,
        orders: 0,
        unsettled: 0,
        awaiting_then: AwaitingCost::default(),
        awaiting_now: AwaitingCost::default(),
        distributors: ByRow::default(),
        products: ByRow::default(),
    };
    sum_up(path, tx, empty, watch)
}

impl Sums for Replayed<'_> {
    fn read(&mut self, tx: &ReadTx<'_>, rows: (OrderId, OrderId)) -> Result<(), Error> {
        past_orders::each(tx, rows, self.window, |order| Ok(self.add(order)?))
    }

    fn merge(&mut self, other: &Self) -> Result<(), Overflow> {
        self.orders += other.orders;
        self.unsettled += other.unsettled;
        self.awaiting_then.merge(&other.awaiting_then)?;
        self.awaiting_now.merge(&other.awaiting_now)?;
        self.distributors.merge(&other.distributors)?;
        self.products.merge(&other.products)
    }
}

impl Replayed<'_> {
    /// Everything that was sold, once.
    pub fn sold(&self) -> Result<Compared, Overflow> {
        let mut products = self.products.iter();
        products.try_fold(Compared::default(), |sum, (_, compared)| sum.plus(compared))
    }

    fn add(&mut self, order: &PastOrder) -> Result<(), Overflow> {
        self.orders += 1;
        self.unsettled += u64::from(order.open != Roles::NONE);
        let terms = self.now.terms(order.sale());
        let sponsor = match &terms {
            Ok(terms) => terms.sponsor,
            Err(_) => self.now.sponsor(order.seller, order.paid_at),
        };
        self.sell(order, sponsor.ok().map(|sponsor| sponsor.0))?;
        let Self { distributors, products, .. } = self;
        let mut note = |earned: Earned, of: fn(&mut Compared) -> &mut Parts| {
            of(products.at(earned.product.0)?).earn(&earned)?;
            of(distributors.at(earned.earner.0)?).earn(&earned)
        };
        let mut then = |earned| note(earned, |sums| &mut sums.then);
        order.settled(self.then, &mut then)?;
        if order.open != Roles::NONE
            && let Ok(terms) = self.then.terms(order.sale())
        {
            order.earning(&terms, order.open, &mut then)?;
            order.await_cost(&terms, order.open, &mut self.awaiting_then)?;
        }
        if let Ok(terms) = terms {
            let mut now = |earned| note(earned, |sums| &mut sums.now);
            order.earning(&terms, Roles::BOTH, &mut now)?;
            order.await_cost(&terms, Roles::BOTH, &mut self.awaiting_now)?;
        }
        Ok(())
    }

    /// Counts what is left of a sale at its products, its seller and the sponsor.
    fn sell(&mut self, order: &PastOrder, sponsor: Option<i64>) -> Result<(), Overflow> {
        let mut sum = Money::ZERO;
        for line in &order.lines {
            let kept = order.kept(line)?;
            self.products.at(line.product.0)?.sell(kept)?;
            sum = sum.plus(kept)?;
        }
        for whose in [Some(order.seller.0), sponsor].into_iter().flatten() {
            self.distributors.at(whose)?.sell(sum)?;
        }
        Ok(())
    }
}

/// Sums by rows, which are numbered from 1 without large gaps.
#[derive(Default)]
pub(super) struct ByRow(Vec<Option<Compared>>);

impl ByRow {
    /// The sums of a row.
    pub fn at(&mut self, row: i64) -> Result<&mut Compared, Overflow> {
        let place = usize::try_from(row).map_err(|_| Overflow)?;
        if self.0.len() <= place {
            self.0.resize(place + 1, None);
        }
        Ok(self.0[place].get_or_insert_default())
    }

    /// The sums of a row that was met.
    pub fn get(&self, row: i64) -> Option<&Compared> {
        self.0.get(usize::try_from(row).ok()?)?.as_ref()
    }

    /// The rows that were met, ascending.
    pub fn iter(&self) -> impl Iterator<Item = (i64, &Compared)> {
        (0..).zip(&self.0).filter_map(|(row, sums)| Some((row, sums.as_ref()?)))
    }

    fn merge(&mut self, other: &Self) -> Result<(), Overflow> {
        for (row, compared) in other.iter() {
            let sum = self.at(row)?;
            *sum = sum.plus(compared)?;
        }
        Ok(())
    }
}
