//! `fenrun payout export`: the payment files of a batch.
use std::path::PathBuf;

use crate::app::payout::{self, Exported, Written};
use crate::cli::args::{DryRun, FormArgs};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::exchange::payment_files::PaymentFile;
use crate::render::cell::{Cell, Column, Kind};
use crate::render::record::Record;
use crate::render::sheet::Sheet;
use crate::text::{args, payment_notes};

const EXAMPLES: &str = "\
fenrun payout export B000003 --dir payments
fenrun payout export B000003 --dir payments --dry-run";

const COLUMNS: [Column; 5] = [
    Column::new("file", Kind::Text),
    Column::new("channel", Kind::Text),
    Column::new("items", Kind::Count),
    Column::new("control_total", Kind::Money),
    Column::new("written_before", Kind::Flag),
];

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    batch: Option<String>,
    #[arg(long, value_name = "FOLDER")]
    dir: Option<PathBuf>,
    #[command(flatten)]
    dry: DryRun,
    #[command(flatten)]
    form: FormArgs,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.writing(args.dry.dry_run)?;
    let batch = context.need(args.batch.as_ref(), "BATCH", "ask-payout-batch")?;
    let folder = match &args.dir {
        Some(folder) => folder.clone(),
        None => context.ask("--dir", "ask-payout-folder", Some("payments".to_owned()))?.into(),
    };
    let exported = payout::export(&session, &batch, &context.path(&folder))?;
    let format = context.format(&args.form)?;
    let record = record(&exported, format.is_for_people(), context);
    let shown = context.show_record(record, &args.form);
    talk(&exported, args.dry.dry_run, context);
    shown
}

fn record(exported: &Exported, for_people: bool, context: &Context) -> Record {
    let count = |count: u64| Cell::Count(i64::try_from(count).unwrap_or(i64::MAX));
    let mut fields = vec![
        ("batch", Cell::code(exported.batch.to_string())),
        ("items", count(exported.items)),
        ("net", exported.totals.net.into()),
        ("cash_items", count(exported.cash)),
        ("cash_total", exported.cash_total.into()),
        ("already_exported", exported.already.into()),
    ];
    if for_people {
        fields.retain(|(id, _)| *id != "already_exported");
        fields.retain(|(id, _)| exported.cash > 0 || !id.starts_with("cash_"));
    }
    let row = |written: &Written| {
        let PaymentFile { channel, count, control_total, .. } = &written.file;
        vec![
            Cell::text(context.voice().file(&written.path)),
            Cell::Word(channel.name()),
            Cell::Count(i64::try_from(*count).unwrap_or(i64::MAX)),
            (*control_total).into(),
            written.already.into(),
        ]
    };
    let rows = exported.files.iter().map(row).collect();
    let files = Sheet { columns: COLUMNS.to_vec(), rows, ..Sheet::default() };
    let files = if for_people { files.without_no("written_before") } else { files };
    let sheets = if for_people && files.rows.is_empty() { vec![] } else { vec![("files", files)] };
    Record { title: None, fields, sheets }
}

fn talk(exported: &Exported, dry: bool, context: &mut Context) {
    let files: Vec<_> = exported.files.iter().map(|written| written.file.clone()).collect();
    let (batch, count) = (exported.batch.to_string(), files.len());
    let net = context.voice().money(exported.totals.net);
    let said = args![batch = &batch, items = exported.items, files = count, net = net];
    if exported.already && exported.is_done() {
        return context.done("done-payout-export-done", said);
    }
    match (exported.already, dry) {
        (true, _) => context.done("done-payout-export-already", said),
        (false, true) => context.note("note-payout-export-dry", said),
        (false, false) => context.done("done-payout-export", said),
    }
    if !exported.not_owed.is_empty() {
        let codes = exported.not_owed.join(&context.words.say("word-comma", args![]));
        context.warn("warn-payout-not-owed", args![codes = codes, batch = &batch]);
    }
    if !exported.finished.is_empty() {
        let comma = context.words.say("word-comma", args![]);
        let finished: Vec<_> = exported.finished.iter().map(ToString::to_string).collect();
        context.warn("warn-payout-finished", args![items = finished.join(&comma)]);
    }
    for note in payment_notes(&files, &context.voice()) {
        context.output.talk(&note);
    }
    if !exported.changed.is_empty() {
        let codes = exported.changed.join(&context.words.say("word-comma", args![]));
        context.warn("warn-payout-changed", args![codes = codes]);
    }
    if !exported.already && !dry {
        context.next("next-payout-export", args![batch = batch]);
    }
}
