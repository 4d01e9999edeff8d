//! What a random shop is made of. Money is in minor units.
use chrono::{Days, Months, NaiveDate, NaiveDateTime};
use chrono_tz::Tz;

/// The grades of the book, the lowest first.
pub const GRADES: [&str; 2] = ["silver", "gold"];

#[derive(Debug, Clone)]
pub struct World {
    pub season: Season,
    pub zone: Tz,
    pub currency: (&'static str, usize),
    pub start: Option<NaiveDate>,
    pub every: Every,
    /// Parts per million of each settlement that are kept back for so many days.
    pub reserve: Option<(i128, i64)>,
    pub products: Vec<Product>,
    pub distributors: Vec<Distributor>,
    pub plans: Vec<Plan>,
    pub orders: Vec<Order>,
    /// What is tried, in the order of the clock. What the rules do not allow at its time is left out
    /// by the model, so that any part of this list is a list too.
    pub acts: Vec<(NaiveDateTime, Act)>,
    pub questions: Questions,
}

/// What is asked at the end.
#[derive(Debug, Clone)]
pub struct Questions {
    /// A plan that never was in force.
    pub plan: Plan,
    /// The period that is replayed under it: its first day, and the day after its last.
    pub replayed: (NaiveDate, NaiveDate),
    /// The period of reports; none: all of time.
    pub reported: Option<(NaiveDate, NaiveDate)>,
    /// Of the leaderboard.
    pub metric: &'static str,
    /// In what time is cut that is still to come.
    pub span: &'static str,
    /// Of whom alone is foreseen what is foreseen of all.
    pub who: usize,
}

/// When it plays: months are counted from January 2026, later by so many.
#[derive(Debug, Clone, Copy)]
pub struct Season(pub u32);

impl Season {
    /// A day of a month, at most its last.
    pub fn day(self, month: u32, day: u32) -> NaiveDate {
        let months = |count| NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + Months::new(count);
        let month = month - 1 + self.0;
        let last = months(month + 1).pred_opt().unwrap();
        last.min(months(month) + Days::new(u64::from(day - 1)))
    }
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
    /// What a unit costs since always, if that is known.
    pub cost: Option<i128>,
    /// Opening stock; without it the product is never stocked.
    pub stock: Option<i128>,
}

#[derive(Debug, Clone)]
pub struct Distributor {
    pub code: String,
    pub name: String,
    /// Since always; without one this is level 1.
    pub sponsor: Option<usize>,
    /// Digits.
    pub phone: Option<String>,
    pub joined: Option<NaiveDate>,
    pub opening: i128,
    /// Where payouts go; `cash` needs no account.
    pub channel: Option<&'static str>,
    /// A business, with nothing withheld.
    pub business: bool,
}

#[derive(Debug, Clone)]
pub struct Plan {
    pub from: NaiveDate,
    /// It is made known later than everything else, in this month of the season.
    pub late: Option<u32>,
    /// net, list or margin.
    pub base: &'static str,
    /// sale, seller_commission or difference.
    pub override_of: &'static str,
    /// What a seller buys earns nothing.
    pub self_purchase_is_nothing: bool,
    pub rounding: &'static str,
    pub hold_days: i64,
    /// The hold begins with payment, not with completion.
    pub hold_from_paid: bool,
    /// Parts per million.
    pub max_share: i128,
    pub rules: Vec<Rule>,
    pub bonuses: Vec<Bonus>,
    pub contests: Vec<Contest>,
    pub payout: Payout,
}

#[derive(Debug, Clone)]
pub struct Bonus {
    pub name: &'static str,
    pub every: Span,
    pub metric: &'static str,
    /// whole, marginal or fixed.
    pub mode: &'static str,
    pub level: Option<i64>,
    /// From which metric on, ascending; what it pays.
    pub steps: Vec<(i128, Pay)>,
}

#[derive(Debug, Clone)]
pub struct Contest {
    pub name: &'static str,
    pub every: Span,
    pub metric: &'static str,
    /// From the first on, descending.
    pub prizes: Vec<i128>,
}

/// How long a bonus is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Span {
    Month,
    Quarter,
    Year,
}

#[derive(Debug, Clone)]
pub struct Payout {
    pub minimum: i128,
    /// Parts per million.
    pub fee_percent: i128,
    pub fee_fixed: i128,
    pub withholding: Withholding,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Withholding {
    None,
    /// Parts per million.
    Flat(i128),
    Labour,
    Platform,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    pub role: &'static str,
    pub distributor: Option<usize>,
    pub sku: Option<usize>,
    pub category: Option<&'static str>,
    pub grade: Option<&'static str>,
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

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    pub number: String,
    pub seller: Option<usize>,
    pub buyer: Option<Buyer>,
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

/// Which distributor bought, and how that can be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Buyer {
    /// By the phone number, written in some way.
    Phone(usize, usize),
    /// By the code in place of a member's.
    Member(usize),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub product: usize,
    pub quantity: i128,
    pub price: i128,
    pub discount: i128,
}

/// So many minutes ago.
pub type Ago = i64;

/// What somebody does, or tries. Orders, distributors and plans are meant by index.
#[derive(Debug, Clone)]
pub enum Act {
    Products,
    Distributors,
    Plan(usize),
    /// An order as far as it has gone by now.
    Enter(usize),
    Suspend(usize, NaiveDateTime),
    Reinstate(usize, NaiveDate),
    Terminate(usize, NaiveDateTime),
    /// A level-2 distributor gets this sponsor from a day on.
    Move(usize, usize, NaiveDate),
    /// A level-2 distributor becomes level 1 from a day on.
    Promote(usize, NaiveDate),
    /// Somebody has this grade from a day on, or none.
    Grade(usize, Option<&'static str>, NaiveDate),
    /// A product has this from a day on.
    Fact(usize, Fact, NaiveDate),
    /// What a grade takes from now on, all of it: to reach it, or (true) to keep it.
    Ask(usize, bool, Vec<Condition>),
    Evaluate(Evaluate),
    /// A paid order is given up.
    Cancel(usize, Ago),
    Hold(usize),
    Release(usize),
    Correct(usize, Correction),
    Refund(Refund),
    /// The after-sale case of this number is granted, and money went back so long ago.
    Approve(String, Ago),
    Reject(String),
    Adjust(Adjustment),
    /// Somebody wants payouts to go to another bank account from now on.
    Account(usize),
    /// Settles what has ended and is not settled.
    Settle,
    /// Settles from the end of the last settlement until this day, which is not the end of a month.
    SettleUntil(NaiveDate),
    Payout(PayoutAct),
}

/// What a grade takes: so much of a metric, at least.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Condition {
    pub metric: &'static str,
    pub needed: i128,
    /// month, quarter, year or total.
    pub over: &'static str,
}

/// Somebody looks who deserves another grade.
#[derive(Debug, Clone)]
pub struct Evaluate {
    /// Of these days, the first and the one after the last; none: of the last month.
    pub period: Option<(NaiveDate, NaiveDate)>,
    /// The day from which changes count; none: the one after the period.
    pub from: Option<NaiveDate>,
    /// Only this one.
    pub who: Option<usize>,
    /// The changes are made.
    pub apply: bool,
}

/// What is dated about a product.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fact {
    Cost(i128),
    Category(&'static str),
    Commissionable(bool),
}

#[derive(Debug, Clone)]
pub enum PayoutAct {
    /// A batch of everything that is available.
    Create,
    /// Exports a batch.
    Export,
    /// What the bank says of exported items, in turn: 0 nothing yet, 1 paid, 2 failed.
    Results(Vec<u8>, Ago),
    /// One of the paid items comes back.
    Return(usize, Ago),
    /// Gives up a batch that is not exported.
    Cancel,
    /// Somebody wants so many parts per million of what is available.
    Request(String, usize, i128),
    Grant(String),
    Deny(String),
}

/// What was wrong with an order.
#[derive(Debug, Clone)]
pub enum Correction {
    Seller(usize),
    /// One of its lines: which, what it should be.
    Line(usize, Line),
}

#[derive(Debug, Clone)]
pub struct Refund {
    pub number: String,
    pub order: usize,
    pub of: Of,
    /// Parts per million of the goods money that is left; above a million it is too much.
    pub share: i128,
    /// Parts per million of the shipping that is left.
    pub shipping: i128,
    /// Parts per million of the units that are out.
    pub restock: i128,
    pub ago: Ago,
    pub way: Way,
}

/// What a refund is for. Lines are meant by number, as far as the order has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    Order,
    Line(usize),
    /// The lines of the same product as this one.
    SameAs(usize),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Import,
    Record,
    /// Opens an after-sale case.
    Request,
}

#[derive(Debug, Clone)]
pub struct Adjustment {
    pub reference: String,
    pub who: usize,
    pub kind: &'static str,
    pub amount: i128,
    pub day: NaiveDate,
}
