//! What a random shop is made of. Money is in minor units.
use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Tz;

#[derive(Debug, Clone)]
pub struct World {
    pub zone: Tz,
    pub currency: (&'static str, usize),
    pub start: Option<NaiveDate>,
    pub every: Every,
    pub products: Vec<Product>,
    pub distributors: Vec<Distributor>,
    pub plans: Vec<Plan>,
    pub orders: Vec<Order>,
    /// What happens, in the order of the clock.
    pub steps: Vec<(NaiveDateTime, Step)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Every {
    HalfMonth,
    Month,
    Quarter,
}

#[derive(Debug, Clone)]
pub struct Product {
    pub sku: String,
    pub category: &'static str,
    pub commissionable: bool,
}

#[derive(Debug, Clone)]
pub struct Distributor {
    pub code: String,
    pub name: String,
    pub sponsor: Option<usize>,
    pub joined: Option<NaiveDate>,
    pub opening: i128,
}

#[derive(Debug, Clone)]
pub struct Plan {
    pub from: NaiveDate,
    pub rounding: &'static str,
    pub hold_days: i64,
    /// Parts per million.
    pub max_share: i128,
    pub rules: Vec<Rule>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    pub role: &'static str,
    pub distributor: Option<usize>,
    pub sku: Option<usize>,
    pub category: Option<&'static str>,
    pub level: Option<i64>,
    pub pay: Pay,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pay {
    /// Parts per million.
    Percent(i128),
    /// Per unit.
    Fixed(i128),
}

#[derive(Debug, Clone)]
pub struct Order {
    pub number: String,
    pub seller: Option<usize>,
    pub placed: NaiveDateTime,
    pub paid: Option<NaiveDateTime>,
    pub shipped: Option<NaiveDateTime>,
    pub completed: Option<NaiveDateTime>,
    pub cancelled: Option<NaiveDateTime>,
    pub lines: Vec<Line>,
    pub coupon: i128,
    pub discount: i128,
    pub points: i128,
    pub shipping: i128,
    /// Local times are written with the offset of UTC.
    pub in_utc: bool,
}

#[derive(Debug, Clone)]
pub struct Line {
    pub product: usize,
    pub quantity: i128,
    pub price: i128,
    pub discount: i128,
}

#[derive(Debug, Clone)]
pub enum Step {
    Products,
    Distributors,
    Plan(usize),
    /// These orders as far as they have gone by now, in this order.
    Orders(Vec<usize>),
    Suspend(usize, NaiveDateTime),
    Reinstate(usize, NaiveDate),
    Terminate(usize, NaiveDateTime),
    /// Settles the last period that has ended, and what was left out before it.
    Settle,
}
