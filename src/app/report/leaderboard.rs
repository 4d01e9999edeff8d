//! Who sold most, as bonuses and contests measure it.
use std::cmp::Reverse;
use std::path::Path;

use super::readers::{Tally, Wanted, sum_up};
use super::window::{self, Window};
use crate::app::error::Error;
use crate::app::facts;
use crate::app::session::Session;
use crate::domain::bonus::{CompletedOrder, CompletedSales, Interval, takes_part};
use crate::domain::clawback::reversed_to_date;
use crate::domain::facts::Facts;
use crate::domain::id::{DistributorId, OrderId, OrderLineId};
use crate::domain::money::{Money, Overflow};
use crate::domain::period::Period;
use crate::domain::plan::{Metric, SelfPurchase};
use crate::domain::terms::Terms;
use crate::domain::time::Instant;
use crate::store::sold::{Dated, Sellers, SoldOrder};
use crate::store::transaction::ReadTx;
use crate::store::{distributors, refunds};

/// A place on the leaderboard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// From 1, shared by those who sold the same; none for those who sold nothing of the metric.
    pub rank: Option<i64>,
    /// The code.
    pub code: String,
    /// The name.
    pub name: String,
    /// The level at the end of the period.
    pub level: u8,
    /// What was sold.
    pub score: Score,
}

/// What a distributor sold, less what refunds give back of it, and what is left of what that earned.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Score {
    /// Own orders with anything left.
    pub orders: i64,
    /// Own net sales.
    pub own_sales: Money,
    /// Net sales of the team.
    pub team_sales: Money,
    /// Direct and override of these orders.
    pub commission: Money,
}

impl Score {
    /// Own and team sales.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn all_sales(&self) -> Result<Money, Overflow> {
        self.own_sales.plus(self.team_sales)
    }

    fn of(&self, metric: Metric) -> Result<i64, Overflow> {
        Ok(match metric {
            Metric::OwnSales => self.own_sales.0,
            Metric::TeamSales => self.team_sales.0,
            Metric::AllSales => self.all_sales()?.0,
            Metric::Orders => self.orders,
        })
    }

    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Who sold most in a period (all of time without one), as contests measure it (SPEC §7 "Metrics"): orders
/// completed in it, less every refund recorded by now, of sellers and sponsors who were approved at payment.
/// The period's last instant, or now, decides who takes part (approved or suspended) and whether a seller's
/// own purchases count. Places by the metric; those who share a rank by code.
///
/// # Errors
/// Those of the book; an overflow.
pub fn leaderboard(
    session: &Session,
    period: Option<Period>,
    metric: Metric,
) -> Result<Vec<Place>, Error> {
    session.read(|tx| {
        let window = window::of(period, tx.meta().zone);
        let as_of = window::as_of(window, session.now);
        let facts = facts::load(tx)?;
        let board = Board::read(&session.book, tx, &facts, window)?;
        let names = distributors::names(tx)?;
        let mut places = Vec::new();
        for (id, known) in facts.distributors().filter(|(_, known)| takes_part(known, as_of)) {
            let (score, Some((code, name))) = (board.of(id, as_of)?, names.get(&id)) else {
                continue;
            };
            if !score.is_empty() {
                let level = known.relations.at(as_of).map_or(1, |relation| relation.level);
                let (code, name) = (code.clone(), name.clone());
                places.push((score.of(metric)?, Place { rank: None, code, name, level, score }));
            }
        }
        Ok(ranked(places))
    })
}

/// The highest first; who has as much as the one before has the same rank.
fn ranked(mut places: Vec<(i64, Place)>) -> Vec<Place> {
    places
        .sort_by_cached_key(|(metric, place)| (Reverse(*metric), place.code.to_ascii_lowercase()));
    let mut rank = 0;
    let mut last = None;
    for (number, (metric, place)) in (1..).zip(&mut places) {
        if last != Some(*metric) {
            (rank, last) = (number, Some(*metric));
        }
        place.rank = Some(rank).filter(|_| *metric > 0);
    }
    places.into_iter().map(|(_, place)| place).collect()
}

/// What was sold, and what is left of what it earned.
struct Board<'f> {
    facts: &'f Facts,
    sales: CompletedSales,
    commission: Vec<Money>,
    /// What refunds give back of the lines that are being read.
    given_back: Vec<(OrderLineId, Money)>,
}

impl<'f> Board<'f> {
    fn read(path: &Path, tx: &ReadTx<'_>, facts: &'f Facts, window: Window) -> Result<Self, Error> {
        let empty = || Self {
            facts,
            sales: CompletedSales::new(facts.zone),
            commission: Vec::new(),
            given_back: Vec::new(),
        };
        let wanted = Wanted { window, dated: Dated::Completed, sellers: Sellers::Distributors };
        sum_up(path, tx, wanted, empty)
    }

    /// A distributor's sums; every order that was read counts.
    fn of(&self, id: DistributorId, as_of: Instant) -> Result<Score, Overflow> {
        let always = Interval { from: Instant(i64::MIN), until: Instant(i64::MAX) };
        let plan = self.facts.plan_at(as_of).map(|plan| plan.plan.self_purchase);
        let with_own = plan != Some(SelfPurchase::None);
        let sum = |metric| self.sales.metric(id, metric, always, with_own);
        let commission = usize::try_from(id.0).ok().and_then(|id| self.commission.get(id));
        Ok(Score {
            orders: sum(Metric::Orders)?,
            own_sales: Money(sum(Metric::OwnSales)?),
            team_sales: Money(sum(Metric::TeamSales)?),
            commission: commission.copied().unwrap_or_default(),
        })
    }

    fn earn(&mut self, earner: DistributorId, amount: Money) -> Result<(), Overflow> {
        let place = usize::try_from(earner.0).map_err(|_| Overflow)?;
        if self.commission.len() <= place {
            self.commission.resize(place + 1, Money::ZERO);
        }
        self.commission[place] = self.commission[place].plus(amount)?;
        Ok(())
    }

    /// What refunds give back of a line.
    fn given_back(&self, order: OrderId, line: u16) -> Money {
        let line = OrderLineId::new(order, line);
        let place = self.given_back.binary_search_by_key(&line, |(known, _)| *known);
        place.map_or(Money::ZERO, |place| self.given_back[place].1)
    }

    /// What refunds leave of what an order earns.
    fn earned(&mut self, terms: &Terms<'_>, order: &SoldOrder) -> Result<(), Overflow> {
        let rounding = terms.plan().rounding;
        for line in &order.lines {
            let to_date = (self.given_back(order.id, line.line), line.net);
            for commission in terms.commissions(line)?.iter().flatten() {
                let reversed = match to_date.0 {
                    Money::ZERO => Money::ZERO,
                    _ => reversed_to_date(commission.amount, to_date, rounding)?,
                };
                self.earn(commission.earner, commission.amount.minus(reversed)?)?;
            }
        }
        Ok(())
    }
}

impl Tally for Board<'_> {
    fn look(&mut self, tx: &ReadTx<'_>, rows: (OrderId, OrderId)) -> Result<(), Error> {
        self.given_back = refunds::given_back(tx, rows)?;
        Ok(())
    }

    fn add(&mut self, order: &SoldOrder) -> Result<(), Overflow> {
        let SoldOrder { paid_at, completed_at: Some(completed_at), seller: Some(seller), .. } =
            *order
        else {
            return Ok(());
        };
        let lines = order.lines.iter().map(|line| self.given_back(order.id, line.line));
        let left = order.net.minus(Money::sum(lines)?)?;
        let self_purchase = order.self_purchase;
        let completed = CompletedOrder { paid_at, completed_at, seller, self_purchase, left };
        self.sales.add(self.facts, &completed)?;
        match self.facts.terms(order.sale()) {
            Ok(terms) => self.earned(&terms, order),
            Err(_) => Ok(()),
        }
    }

    fn merge(&mut self, other: &Self) -> Result<(), Overflow> {
        self.sales.merge(&other.sales)?;
        let others = (0_i64..).map(DistributorId).zip(&other.commission);
        others.into_iter().try_for_each(|(id, amount)| self.earn(id, *amount))
    }
}
