//! `fenrun commission explain`: every step from the price to the settled amount.
mod clawbacks;
mod record;
mod tables;

use crate::app::explain::{self, Answer, Question};
use crate::cli::args::FormArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values;
use crate::text::args;

const EXAMPLES: &str = "\
fenrun commission explain 1002
fenrun commission explain --entry 3 --format json";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    order: Option<String>,
    #[arg(long, value_parser = values::count, conflicts_with = "order")]
    entry: Option<u64>,
    #[command(flatten)]
    form: FormArgs,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let question = match args.entry {
        Some(entry) => Question::Entry(i64::try_from(entry).unwrap_or(i64::MAX)),
        None => {
            let order = context.need(args.order.as_ref(), "ORDER", "ask-explain-order")?;
            Question::OrderOrEntry(order)
        }
    };
    let session = context.session()?;
    let format = context.format(&args.form)?;
    match explain::explain(&session, &question)? {
        Answer::Opening(entry) => {
            let opening = record::opening(&entry, format, &context.words);
            context.show_record(opening, &args.form)
        }
        Answer::Adjustment(entry, adjustment) => {
            let adjustment = record::adjustment(&entry, &adjustment, format, context);
            context.show_record(adjustment, &args.form)
        }
        Answer::Order(explanation) => {
            let chain = record::record(&explanation, format, context);
            context.show_record(chain, &args.form)?;
            for entry in &explanation.contradictions {
                context.warn("warn-explain-contradiction", args![entry = entry.to_string()]);
            }
            Ok(())
        }
    }
}
