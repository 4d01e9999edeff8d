//! What commission costs, by what is sold or by who earns it.
use std::collections::{BTreeMap, HashMap};
use std::ops::ControlFlow;

use super::bonuses;
use super::cost::{Cost, Costs};
use super::cost_of_earners::{self, Earners};
use super::cost_of_goods::{self, Goods};
use super::distributors::{self, DistributorRow};
use super::window::{self, Window};
use crate::app::error::Error;
use crate::app::facts;
use crate::app::session::Session;
use crate::domain::category;
use crate::domain::facts::Facts;
use crate::domain::money::{Money, Overflow};
use crate::domain::period::Period;
use crate::domain::plan::Role;
use crate::domain::time::Instant;
use crate::store::transaction::ReadTx;
use crate::store::{kept_sales, products};

/// What commission is broken down by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum CostBy {
    /// The product sold.
    Product,
    /// The category at payment, and every one above it.
    Category,
    /// The level at payment of the one who earns.
    Level,
    /// The one who earns.
    Distributor,
    /// Direct, override or bonus.
    #[default]
    Role,
}

impl CostBy {
    /// All with their names on the command line.
    pub const ALL: [(Self, &'static str); 5] = [
        (Self::Product, "product"),
        (Self::Category, "category"),
        (Self::Level, "level"),
        (Self::Distributor, "distributor"),
        (Self::Role, "role"),
    ];
}

/// What a row is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CostOf {
    /// A product, with its category at the end of the period.
    Product {
        /// Its code.
        sku: String,
        /// Its name.
        name: String,
        /// Its category.
        category: String,
    },
    /// A category with all below it; the empty path is what has none.
    Category {
        /// The path.
        path: String,
        /// How deep it is, from 1; the rows of depth 1 add up to everything.
        depth: i64,
    },
    /// 1 or 2.
    Level(u8),
    /// A distributor.
    Distributor {
        /// The code.
        code: String,
        /// The name.
        name: String,
        /// The level at the end of the period.
        level: u8,
    },
    /// Direct or override; none: bonuses and contests.
    Role(Option<Role>),
}

/// The costs of a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CostReport {
    /// Product rows by sku, categories by path, distributors by code.
    pub rows: Vec<(CostOf, Cost)>,
    /// Everything once, with all sales of the period, those of nobody too.
    pub total: Cost,
}

/// What commission costs in a period (all of time without one): direct and override of the orders paid in
/// it, settled or not; bonuses of the intervals ended in it, which belong to no goods; less what refunds of
/// the period take back (SPEC §11 "Statistics").
///
/// # Errors
/// Those of the book; an overflow.
pub fn commission(
    session: &Session,
    period: Option<Period>,
    by: CostBy,
) -> Result<CostReport, Error> {
    session.read(|tx| {
        let window = window::of(period, tx.meta().zone);
        let as_of = window::as_of(window, session.now);
        let facts = facts::load(tx)?;
        let goods = |goods| cost_of_goods::of(&session.book, tx, &facts, (window, goods));
        let earners = |by| cost_of_earners::of(&session.book, tx, &facts, (window, by));
        let (rows, once) = match by {
            CostBy::Product => once(&goods(Goods::Product)?, |costs| products(tx, costs, as_of))?,
            CostBy::Category => once(&goods(Goods::Category)?, |costs| categories(&facts, costs))?,
            CostBy::Level => {
                let mut costs = earners(Earners::Level)?;
                for won in bonuses::of(tx, &facts, window, session.now)? {
                    let level = facts.level(won.distributor, won.at);
                    costs.at(level.into()).win(won.amount)?;
                }
                once(&costs, |costs| Ok(levels(costs)))?
            }
            CostBy::Role => {
                let mut costs = earners(Earners::Role)?;
                for won in bonuses::of(tx, &facts, window, session.now)? {
                    costs.at(BONUSES).win(won.amount)?;
                }
                once(&costs, |costs| Ok(roles(costs)))?
            }
            CostBy::Distributor => {
                let rows = distributors::of(session, tx, &facts, window)?;
                let rows = rows.into_iter().map(distributor).collect::<Result<Vec<_>, _>>()?;
                let total = sum(rows.iter().map(|(_, cost)| cost))?;
                (rows, total)
            }
        };
        // At those who earn a sale may count twice, and those of nobody count nowhere.
        let total = Cost { net_sales: net_sales(tx, window)?, ..once };
        Ok(CostReport { rows, total })
    })
}

type Rows = Vec<(CostOf, Cost)>;

/// The rows of costs, and the costs themselves once: a category's are in those above it, too.
fn once(
    costs: &Costs,
    rows: impl FnOnce(&Costs) -> Result<Rows, Error>,
) -> Result<(Rows, Cost), Error> {
    Ok((rows(costs)?, sum(costs.iter().map(|(_, cost)| cost))?))
}

fn sum<'c>(costs: impl Iterator<Item = &'c Cost>) -> Result<Cost, Overflow> {
    let mut costs = costs;
    costs.try_fold(Cost::default(), |sum, cost| sum.plus(cost))
}

/// Everything that was sold.
fn net_sales(tx: &ReadTx<'_>, window: Window) -> Result<Money, Error> {
    let mut sum = Money::ZERO;
    kept_sales::each_day(tx, window, |_, sales| {
        sum = sum.plus(sales.net)?;
        Ok::<_, Error>(())
    })?;
    Ok(sum)
}

fn products(tx: &ReadTx<'_>, costs: &Costs, as_of: Instant) -> Result<Rows, Error> {
    let mut costs: HashMap<_, _> = costs.iter().collect();
    let mut rows = Vec::with_capacity(costs.len());
    products::each(tx, as_of, |product, dated| {
        let place = usize::try_from(product.id.0).map_err(|_| Overflow)?;
        if let Some(cost) = costs.remove(&place) {
            let (sku, name) = (product.sku, product.particulars.name);
            rows.push((CostOf::Product { sku, name, category: dated.category }, *cost));
        }
        Ok::<_, Error>(ControlFlow::Continue(()))
    })?;
    Ok(rows)
}

/// Each category's costs count at it and at all above it.
fn categories(facts: &Facts, costs: &Costs) -> Result<Rows, Error> {
    let mut sums: BTreeMap<Vec<&str>, Cost> = BTreeMap::new();
    for (place, cost) in costs.iter() {
        let path = place.checked_sub(1).and_then(|place| facts.categories().get(place));
        let steps: Vec<_> = path.into_iter().flat_map(|path| category::steps(path)).collect();
        for depth in steps.len().min(1)..=steps.len() {
            let sum = sums.entry(steps[..depth].to_vec()).or_default();
            *sum = sum.plus(cost)?;
        }
    }
    let row = |(steps, cost): (Vec<&str>, Cost)| {
        let depth = i64::try_from(steps.len().max(1)).unwrap_or(i64::MAX);
        (CostOf::Category { path: steps.join(category::SEPARATOR), depth }, cost)
    };
    Ok(sums.into_iter().map(row).collect())
}

fn levels(costs: &Costs) -> Rows {
    let level = |place| CostOf::Level(if place == 2 { 2 } else { 1 });
    costs.iter().map(|(place, cost)| (level(place), *cost)).collect()
}

/// The place of bonuses, after both roles.
const BONUSES: usize = 2;

fn roles(costs: &Costs) -> Rows {
    let role = |place| CostOf::Role(Role::BOTH.get(place).copied());
    costs.iter().map(|(place, cost)| (role(place), *cost)).collect()
}

fn distributor(row: DistributorRow) -> Result<(CostOf, Cost), Overflow> {
    let DistributorRow { code, name, level, result, .. } = row;
    let amounts = result.amounts;
    let cost = Cost {
        net_sales: result.own_sales.plus(result.team_sales)?,
        direct: amounts.direct,
        override_: amounts.override_,
        bonus: amounts.bonus,
        clawback: amounts.clawback,
    };
    Ok((CostOf::Distributor { code, name, level }, cost))
}
