//! `fenrun init`: makes the book. At a terminal it asks for what is not given; without one the
//! defaults apply.
use super::context::Context;
use super::failure::Failure;
use super::values;
use crate::app::book;
use crate::app::interrupt::Interrupt;
use crate::app::opened::Opened;
use crate::app::session::Session;
use crate::domain::currency::Currency;
use crate::domain::period::SettleEvery;
use crate::domain::time::Day;
use crate::domain::zone::Zone;
use crate::render::nearest::nearest;
use crate::store::create::NewBook;
use crate::text::{Sentence, args};

const EXAMPLES: &str = "\
fenrun init --name 'Green Hill Tea'
fenrun init --name 绿山茶业 --currency CNY --time-zone Asia/Shanghai --lang zh --start 2026-10-01";

/// The money and the time of a book when nobody is asked.
const CURRENCY: &str = "CNY";
const ZONE: &str = "Asia/Shanghai";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[arg(long)]
    name: Option<String>,
    #[arg(long)]
    currency: Option<String>,
    #[arg(long, value_name = "ZONE")]
    time_zone: Option<String>,
    #[arg(long, value_name = "DAY", value_parser = values::day)]
    start: Option<Day>,
    #[arg(long, value_name = "SPAN", value_parser = values::settle_every())]
    settle_every: Option<SettleEvery>,
    #[command(flatten)]
    dry: super::args::DryRun,
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    book::may_make(&context.book())?;
    let name = name(args, context)?;
    let currency = currency(args, context)?;
    let zone = zone(args, context)?;
    let new = NewBook {
        name,
        currency,
        zone,
        lang: context.words.lang().name().to_owned(),
        start: args.start.map(|day| zone.start_of(day)),
        settle_every: settle_every(args, context)?,
        demo: false,
    };
    make(context, &new, args.dry.dry_run)
}

fn make(context: &mut Context, new: &NewBook, dry_run: bool) -> Result<(), Failure> {
    let session = Session {
        book: context.book(),
        now: context.now(new.zone)?,
        operator: context.operator().to_owned(),
        command: context.command_line().to_owned(),
        wait: context.wait(),
        dry_run,
        yes: context.yes,
        agreed: Vec::new(),
        interrupt: Interrupt::default(),
        opened: Opened::default(),
    };
    book::init(&session, new)?;
    let (name, currency, zone) = (&new.name, new.currency.code(), new.zone.name());
    let book = context.book_name();
    let made = args![book = book, name = name, currency = currency, zone = zone];
    if dry_run {
        context.note("note-init-dry", made);
        return Ok(());
    }
    context.done("done-init", made);
    context.next("next-init", args![]);
    Ok(())
}

/// A question with what is taken when nobody is asked, and what is suggested when somebody is.
struct Question<'q> {
    id: &'static str,
    built_in: &'q str,
    suggestion: &'q str,
}

impl Question<'_> {
    /// The value that was given, else the answer at a terminal, else the built-in. A wrong answer is
    /// asked again, a wrong flag is refused.
    fn answer<T>(
        &self,
        context: &mut Context,
        given: Option<&str>,
        read: impl Fn(&str) -> Result<T, Sentence>,
    ) -> Result<T, Failure> {
        if given.is_some() || !context.may_ask {
            return read(given.unwrap_or(self.built_in)).map_err(Failure::Usage);
        }
        loop {
            let text = context.ask("", self.id, Some(self.suggestion.to_owned()))?;
            match read(text.trim()) {
                Ok(value) => return Ok(value),
                Err(wrong) => context.complain(&Failure::Usage(wrong)),
            }
        }
    }
}

fn name(args: &Args, context: &mut Context) -> Result<String, Failure> {
    let mine = context.words.say("word-my-shop", args![]);
    let question = Question { id: "ask-init-name", built_in: &mine, suggestion: &mine };
    question.answer(context, args.name.as_deref(), |text| {
        book::is_name(text)
            .then(|| text.trim().to_owned())
            .ok_or_else(|| Sentence::new("err-book-name", args![]))
    })
}

fn currency(args: &Args, context: &mut Context) -> Result<Currency, Failure> {
    let usual = usual_currency(context.environment.locale());
    let question = Question { id: "ask-init-currency", built_in: CURRENCY, suggestion: usual };
    question.answer(context, args.currency.as_deref(), |text| {
        let code = text.to_ascii_uppercase();
        Currency::from_code(&code).ok_or_else(|| match nearest(&code, Currency::codes()) {
            Some(near) => Sentence::new("err-init-currency-near", args![value = text, near = near]),
            None => Sentence::new("err-init-currency", args![value = text]),
        })
    })
}

fn zone(args: &Args, context: &mut Context) -> Result<Zone, Failure> {
    let here = context.environment.zone.clone().filter(|zone| Zone::from_name(zone).is_some());
    let here = here.unwrap_or_else(|| ZONE.to_owned());
    let question = Question { id: "ask-init-zone", built_in: ZONE, suggestion: &here };
    question.answer(context, args.time_zone.as_deref(), |text| {
        Zone::from_name(text).ok_or_else(|| match nearest(text, Zone::names()) {
            Some(near) => Sentence::new("err-init-zone-near", args![value = text, near = near]),
            None => Sentence::new("err-init-zone", args![value = text]),
        })
    })
}

fn settle_every(args: &Args, context: &mut Context) -> Result<SettleEvery, Failure> {
    if args.settle_every.is_some() || !context.may_ask {
        return Ok(args.settle_every.unwrap_or_default());
    }
    let spans = [SettleEvery::Month, SettleEvery::HalfMonth, SettleEvery::Quarter];
    let names = ["word-every-month", "word-every-half-month", "word-every-quarter"];
    let choices = names.map(|id| context.words.say(id, args![]));
    let chosen = context.choose("--settle-every", "ask-init-settle-every", &choices)?;
    Ok(spans.get(chosen).copied().unwrap_or_default())
}

/// The currency of a locale's country, for the question: `en_GB.UTF-8` → GBP.
fn usual_currency(locale: &str) -> &'static str {
    let country = locale.split(['.', '@']).next().and_then(|name| name.split_once(['_', '-']));
    match country.map(|(_, country)| country).unwrap_or_default() {
        "GB" => "GBP",
        "US" => "USD",
        "HK" => "HKD",
        "TW" => "TWD",
        "SG" => "SGD",
        "MY" => "MYR",
        "JP" => "JPY",
        "KR" => "KRW",
        "AU" => "AUD",
        "CA" => "CAD",
        "NZ" => "NZD",
        "IN" => "INR",
        "CH" => "CHF",
        "AT" | "BE" | "DE" | "ES" | "FI" | "FR" | "GR" | "IE" | "IT" | "LU" | "NL" | "PT" => "EUR",
        _ => CURRENCY,
    }
}
