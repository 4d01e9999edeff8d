//! `fenrun payout create`: a batch of everything that can be paid now.
use super::items;
use crate::app::payout::{self, Created};
use crate::cli::args::{DryRun, FormArgs};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::wording::Wording;
use crate::render::cell::Cell;
use crate::render::format::Format;
use crate::render::record::Record;
use crate::text::args;

const EXAMPLES: &str = "\
fenrun payout create --dry-run
fenrun payout create --distributor C --format json";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[arg(long, value_name = "CODE")]
    distributor: Option<String>,
    #[command(flatten)]
    dry: DryRun,
    #[command(flatten)]
    form: FormArgs,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let mut session = context.writing(args.dry.dry_run)?;
    let format = context.format(&args.form)?;
    let only = args.distributor.as_deref();
    let created = context.agree(&mut session, |session| payout::create(session, only))?;
    let record = record(&created, format, context);
    let shown = context.show_record(record, &args.form);
    // The batch is made, also when stdout takes nothing.
    talk(&created, args.dry.dry_run, context);
    shown
}

fn record(created: &Created, format: Format, context: &Context) -> Record {
    let wording = Wording::new(format, context);
    let batch = created.batch.map_or(Cell::Blank, |batch| Cell::code(batch.to_string()));
    let mut fields = vec![("batch", batch)];
    fields.extend(items::sums(created.lines.len(), &created.totals));
    let payouts = items::lines(&created.lines);
    let not_payable = items::not_payable(&created.not_payable, &wording);
    if !format.is_for_people() {
        let sheets = vec![("payouts", payouts), ("not_payable", not_payable.without("name"))];
        return Record { title: None, fields, sheets };
    }
    if created.batch.is_none() {
        fields.retain(|(id, _)| *id == "items");
    }
    let payouts = payouts.without_no("account_changed");
    let mut sheets =
        vec![("payouts", payouts), ("not_payable", not_payable.without_empty(&["until"]))];
    sheets.retain(|(_, sheet)| !sheet.rows.is_empty());
    Record { title: None, fields, sheets }
}

fn talk(created: &Created, dry: bool, context: &mut Context) {
    let Some(batch) = created.batch else {
        context.done("done-payout-create-nothing", args![]);
        return;
    };
    let net = context.voice().money(created.totals.net);
    let said = args![batch = batch.to_string(), items = created.lines.len(), net = net];
    if dry {
        context.note("note-payout-create-dry", said);
        return;
    }
    context.done("done-payout-create", said);
    context.next("next-payout-create", said);
}
