//! `fenrun book info`: what the book is and what is in it.
use super::config;
use crate::app::book::{self, Info};
use crate::cli::args::FormArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::render::cell::Cell;
use crate::render::record::Record;
use crate::store::book::Warning;
use crate::text::args;

const EXAMPLES: &str = "\
fenrun book info
fenrun book info --config --format json";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[arg(long)]
    config: bool,
    #[command(flatten)]
    form: FormArgs,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    if args.config {
        return config::run(&args.form, context);
    }
    let session = context.session()?;
    let info = book::info(&session)?;
    let record = record(&info, context);
    context.show_record(record, &args.form)?;
    info.warnings.iter().for_each(|warning| warn(*warning, context));
    Ok(())
}

fn record(info: &Info, context: &Context) -> Record {
    let Info { meta, settings, figures, last, head, warnings: _ } = info;
    let fields = vec![
        ("book_name", Cell::text(&meta.name)),
        ("file", Cell::text(context.book_name())),
        ("currency", Cell::text(meta.currency.code())),
        ("time_zone", Cell::text(meta.zone.name())),
        ("lang", Cell::text(&meta.lang)),
        ("start", meta.start.and_then(|start| meta.zone.day_of(start)).into()),
        ("settle_every", Cell::Word(meta.settle_every.name())),
        ("account_cooling_days", i64::from(settings.account_cooling_days).into()),
        ("reserve_percent", Cell::Rate(settings.reserve_percent)),
        ("reserve_days", i64::from(settings.reserve_days).into()),
        ("created_at", meta.created_at.into()),
        ("distributors", figures.distributors.into()),
        ("products", figures.products.into()),
        ("orders", figures.orders.into()),
        ("unsettled_orders", figures.unsettled_orders.into()),
        ("plans", figures.plans.into()),
        ("settlements", figures.settlements.into()),
        ("last_settled", last.as_ref().map_or(Cell::Blank, |last| Cell::code(&last.period))),
        ("demo", meta.demo.into()),
        ("schema_version", figures.schema_version.into()),
        ("bytes", figures.bytes.into()),
        ("audit_head", Cell::code(head.to_string())),
    ];
    Record { fields, ..Record::default() }
}

fn warn(warning: Warning, context: &mut Context) {
    let book = context.book_name();
    match warning {
        Warning::HardLinks(links) => {
            context.warn("warn-book-links", args![file = book, links = links]);
        }
        Warning::LaxMode(mode) => {
            let mode = format!("{mode:o}");
            context.warn("warn-book-mode", args![file = book, mode = mode]);
        }
    }
}
