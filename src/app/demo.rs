//! The book behind `fenrun demo` (CLI.md "Commands"): a tea merchant's three months with what went wrong
//! in them, and a payday; made by the very functions that every other command calls.
mod incidents;

use std::path::Path;

use incidents::Incidents;

use super::book;
use super::check::Findings;
use super::error::Error;
use super::import::foreign::Foreign;
use super::import::intake::{Options, Source};
use super::import::orders::Request;
use super::import::{distributors, orders, products};
use super::payday::{self, Paid};
use super::payout;
use super::plan::{self, PlanText};
use super::session::Session;
use super::settlement::{self, Outcome};
use crate::domain::currency::Currency;
use crate::domain::period::{Period, SettleEvery};
use crate::domain::time::Instant;
use crate::domain::zone::Zone;
use crate::exchange::payment_files::PaymentFile;
use crate::store::create::NewBook;

/// 2026-11-02 09:00 in Shanghai: the book is made then, whenever it is made.
const BEGIN: Instant = Instant(1_793_581_200);
/// Each step comes a minute after the one before.
const MINUTE: i64 = 60;
/// The month that the payday is for.
pub const MONTH: &str = "2026-10";

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
    pub suspended: &'w str,
    /// Why a customer wants money back.
    pub after_sale: &'w str,
    /// Why an order was wrong.
    pub corrected: &'w str,
    /// Why somebody gets something on top.
    pub goodwill: &'w str,
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
    /// The payday after the last one.
    pub paid: Paid,
    /// The payment files of that payday.
    pub payments: Vec<PaymentFile>,
}

/// How making a demo book ended.
#[derive(Debug)]
pub enum Made {
    /// It is there.
    Demo(Box<Demo>),
    /// Its own payday found something wrong: a mistake of the program.
    Findings(Findings),
}

/// Makes the demo book, in the place of a demo book that is there, with the files of its payday in a
/// folder. Clock and confirmations of the session do not count: the demo has its own.
///
/// # Errors
/// `Exists` when something else is there; those of the folder and the disk.
pub fn make(session: &Session, wording: Wording<'_>, files: &Path) -> Result<Made, Error> {
    let mut clock = Clock(Session { now: BEGIN, dry_run: false, yes: true, ..session.clone() });
    book::init(&clock.0, &new_book(wording))?;
    let (source, options) = (file("distributors.csv", DISTRIBUTORS), Options::default());
    let distributors = distributors::import(clock.next(), source, options.clone())?.added;
    let products = products::import(clock.next(), file("products.csv", PRODUCTS), options)?.added;
    for (file, source) in PLANS {
        let text = PlanText { file: file.to_owned(), source: source.to_owned() };
        plan::apply(clock.next(), &text, false)?;
    }
    let orders = orders::import(clock.next(), all_orders())?.added;
    let mut settlements = settlement::settle(clock.next(), &up_to("2026-09"))?;
    Incidents { wording }.happen(&mut clock)?;
    let folder = payday::Request { folder: files.to_owned() };
    let paid = match payday::payday(clock.next(), &folder, &mut |_, _| {})? {
        payday::Outcome::Paid(paid) => *paid,
        payday::Outcome::Findings(findings) => return Ok(Made::Findings(findings)),
    };
    let payments = payments(&clock.0, &paid)?;
    settlements.extend(settlement::settle(&clock.0, &up_to(MONTH))?);
    let demo = Demo { distributors, products, orders, settlements, paid, payments };
    Ok(Made::Demo(Box::new(demo)))
}

/// The payment files of a payday, once more: nothing is written twice.
fn payments(session: &Session, paid: &Paid) -> Result<Vec<PaymentFile>, Error> {
    let Some(batch) = paid.batch else { return Ok(Vec::new()) };
    let exported = payout::export(session, &batch.to_string(), &paid.folder)?;
    Ok(exported.files.into_iter().map(|written| written.file).collect())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_days_of_the_demo_are_days() {
        assert_eq!(Zone::SHANGHAI.rfc3339(BEGIN), "2026-11-02T09:00:00+08:00");
        assert!(up_to("2026-09").period.is_some() && up_to(MONTH).period.is_some());
    }
}
