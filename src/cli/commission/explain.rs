//! `fenrun commission explain`: every step from the price to the payout.
mod arithmetic;
mod became;
mod bonus;
mod entry;
mod order;
mod payout;
mod statement;

use crate::app::explain::{self, Answer, Namesake, Question};
use crate::cli::args::FormArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values;
use crate::cli::wording::Wording;
use crate::domain::money::Overflow;
use crate::domain::period::Period;
use crate::render::record::Record;
use crate::text::{Sentence, args};

const EXAMPLES: &str = "\
fenrun commission explain 1002
fenrun commission explain 1002/1 --all
fenrun commission explain --entry 3 --format json
fenrun commission explain --period 2026-10 --distributor A
fenrun commission explain P000001";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[arg(value_name = "WHAT")]
    what: Option<String>,
    #[arg(long, value_name = "ORDER", conflicts_with = "what")]
    order: Option<String>,
    #[arg(long, value_parser = values::count)]
    line: Option<u64>,
    #[arg(long, value_parser = values::count, conflicts_with_all = ["what", "order", "line"])]
    entry: Option<u64>,
    #[arg(long, conflicts_with_all = ["what", "order", "line", "entry"])]
    payout: Option<String>,
    #[arg(
        long,
        value_parser = values::period,
        conflicts_with_all = ["what", "order", "line", "entry", "payout"]
    )]
    period: Option<Period>,
    #[arg(
        long,
        value_name = "CODE",
        conflicts_with_all = ["what", "order", "line", "entry", "payout"]
    )]
    distributor: Option<String>,
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    form: FormArgs,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let question = question(args, context)?;
    let session = context.session()?;
    let format = context.format(&args.form)?;
    let (answer, namesakes) = explain::explain(&session, &question)?;
    let record = record(&answer, args.all, &Wording::new(format, context))?;
    context.show_record(record, &args.form)?;
    for namesake in &namesakes {
        also(namesake, context);
    }
    contradictions(&answer, context);
    Ok(())
}

fn question(args: &Args, context: &mut Context) -> Result<Question, Failure> {
    let number = |entry| i64::try_from(entry).unwrap_or(i64::MAX);
    if let Some(entry) = args.entry {
        return Ok(Question::Entry(number(entry)));
    }
    if let Some(payout) = &args.payout {
        return Ok(Question::Payout(payout.clone()));
    }
    if args.period.is_some() || args.distributor.is_some() {
        let whose =
            context.need(args.distributor.as_ref(), "--distributor", "ask-explain-whose")?;
        return Ok(Question::Statement(args.period, whose));
    }
    if let Some(order) = args.order.as_ref().or(args.what.as_ref().filter(|_| args.line.is_some()))
    {
        return Ok(Question::Order(order.clone(), args.line));
    }
    if args.line.is_some() {
        return Err(Failure::Usage(Sentence::new("err-explain-line-of", args![])));
    }
    Ok(Question::Anything(context.need(args.what.as_ref(), "WHAT", "ask-explain-what")?))
}

fn record(answer: &Answer, all_rules: bool, wording: &Wording<'_>) -> Result<Record, Overflow> {
    Ok(match answer {
        Answer::Order(explanation) => order::record(explanation, all_rules, wording)?,
        Answer::Opening(entry) => entry::opening(entry, wording),
        Answer::Adjustment(entry, adjustment) => entry::adjustment(entry, adjustment, wording),
        Answer::Bonus(chain) => bonus::record(chain, wording),
        Answer::Statement(chain) => statement::record(chain, wording)?,
        Answer::Payout(chain) => payout::record(chain, wording)?,
    })
}

/// What else is called so, and how to ask for it.
fn also(namesake: &Namesake, context: &mut Context) {
    match namesake {
        Namesake::Line(order, line) => {
            let line = line.to_string();
            context.note("note-explain-also-line", args![order = order, line = line]);
        }
        Namesake::Entry(entry) => {
            context.note("note-explain-also-entry", args![entry = entry.to_string()]);
        }
        Namesake::Payout(item) => {
            context.note("note-explain-also-payout", args![item = item.to_string()]);
        }
    }
}

/// Kept amounts that are not what the rules give.
fn contradictions(answer: &Answer, context: &mut Context) {
    match answer {
        Answer::Order(explanation) => {
            for entry in &explanation.contradictions {
                context.warn("warn-explain-contradiction", args![entry = entry.to_string()]);
            }
        }
        Answer::Payout(chain) if chain.is_contradicted => {
            let item = chain.stored.item.id.to_string();
            context.warn("warn-explain-withheld", args![item = item]);
        }
        Answer::Bonus(chain) if chain.is_contradicted => {
            let entry = chain.entry.entry.unwrap_or_default().to_string();
            context.warn("warn-explain-contradiction", args![entry = entry]);
        }
        Answer::Bonus(_)
        | Answer::Payout(_)
        | Answer::Opening(_)
        | Answer::Adjustment(..)
        | Answer::Statement(_) => {}
    }
}
