//! The book behind `fenrun demo` (CLI.md "Commands"): a tea merchant's three months, made by the very
//! functions that every other command calls.
use super::book;
use super::distributor::{self, Wish};
use super::error::Error;
use super::import::foreign::Foreign;
use super::import::intake::{Options, Source};
use super::import::orders::Request;
use super::import::{distributors, orders, products};
use super::plan::{self, PlanText};
use super::session::Session;
use super::settlement::{self, Outcome};
use crate::domain::currency::Currency;
use crate::domain::life_step::Step;
use crate::domain::period::{Period, SettleEvery};
use crate::domain::time::Instant;
use crate::domain::zone::Zone;
use crate::store::create::NewBook;

/// 2026-11-02 09:00 in Shanghai: the book is made then, whenever it is made.
const BEGIN: Instant = Instant(1_793_581_200);
/// Each step comes a minute after the one before.
const MINUTE: i64 = 60;
/// Who is suspended after everything is recorded, and from when: a change that reaches back.
const SUSPENDED: (&str, &str) = ("D07", "2026-10-12");

const DISTRIBUTORS: &str = include_str!("../../fixtures/demo/distributors.csv");
const PRODUCTS: &str = include_str!("../../fixtures/demo/products.csv");
const ORDERS: &str = include_str!("../../fixtures/demo/orders.csv");
const PLANS: [(&str, &str); 2] = [
    ("plan.toml", include_str!("../../fixtures/demo/plan.toml")),
    ("plan-2026-10.toml", include_str!("../../fixtures/demo/plan-2026-10.toml")),
];

/// What a demo book says in the words of its reader.
#[derive(Debug, Clone, Copy)]
pub struct Wording<'w> {
    /// The book's language: `en` or `zh`.
    pub lang: &'w str,
    /// The name of the shop.
    pub shop: &'w str,
    /// Why somebody was suspended.
    pub reason: &'w str,
}

/// A demo book, filled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Demo {
    /// How many distributors it has.
    pub distributors: u64,
    /// How many products.
    pub products: u64,
    /// How many orders.
    pub orders: u64,
    /// Its settlements, the last one last.
    pub settlements: Vec<Outcome>,
}

/// Makes the demo book, in the place of a demo book that is there. Clock and confirmations of the session
/// do not count: the demo has its own.
///
/// # Errors
/// `Exists` when something else is there; those of the folder and the disk.
pub fn make(session: &Session, wording: Wording<'_>) -> Result<Demo, Error> {
    let mut clock = Clock(Session { now: BEGIN, dry_run: false, yes: true, ..session.clone() });
    book::init(&clock.0, &new_book(wording))?;
    let (source, options) = (file("distributors.csv", DISTRIBUTORS), Options::default());
    let distributors = distributors::import(clock.next(), source, options.clone())?.added;
    let products = products::import(clock.next(), file("products.csv", PRODUCTS), options)?.added;
    for (file, source) in PLANS {
        let text = PlanText { file: file.to_owned(), source: source.to_owned() };
        plan::apply(clock.next(), &text)?;
    }
    let orders = orders::import(clock.next(), all_orders())?.added;
    let mut settlements = settlement::settle(clock.next(), &up_to("2026-09"))?;
    distributor::step(clock.next(), &suspension(wording.reason))?;
    settlements.extend(settlement::settle(clock.next(), &up_to("2026-10"))?);
    Ok(Demo { distributors, products, orders, settlements })
}

/// The session of the last step.
struct Clock(Session);

impl Clock {
    /// The session of the next step.
    fn next(&mut self) -> &Session {
        self.0.now = self.0.now.plus_seconds(MINUTE);
        &self.0
    }
}

fn new_book(wording: Wording<'_>) -> NewBook {
    NewBook {
        name: wording.shop.to_owned(),
        currency: Currency::CNY,
        zone: Zone::SHANGHAI,
        lang: wording.lang.to_owned(),
        start: None,
        settle_every: SettleEvery::Month,
        demo: true,
    }
}

fn file(name: &str, content: &'static str) -> Source {
    Source::Reader { name: name.to_owned(), input: Box::new(content.as_bytes()) }
}

fn all_orders() -> Request {
    Request {
        source: file("orders.csv", ORDERS),
        options: Options::default(),
        create_products: false,
        foreign: Foreign::default(),
    }
}

fn up_to(period: &str) -> settlement::Request {
    settlement::Request { period: Period::parse(period), catch_up: true, expect: None }
}

fn suspension(reason: &str) -> Wish {
    let (code, from) = SUSPENDED;
    Wish {
        code: code.to_owned(),
        step: Step::Suspend,
        from: Zone::SHANGHAI.parse(from),
        reason: Some(reason.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_days_of_the_demo_are_days() {
        assert_eq!(Zone::SHANGHAI.rfc3339(BEGIN), "2026-11-02T09:00:00+08:00");
        assert!(suspension("why").from.is_some());
        assert!(up_to("2026-09").period.is_some());
    }
}
