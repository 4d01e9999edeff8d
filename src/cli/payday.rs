//! `fenrun payday`: what cron does on the first of the month, and one line of JSON about it.
use std::path::{Path, PathBuf};
use std::time::Instant;

use super::args::{DryRun, FormArgs, ListArgs};
use super::check;
use super::commission::{self, awaited};
use super::context::Context;
use super::failure::Failure;
use super::progress::Progress;
use super::stop::on_ctrl_c;
use crate::app::payday::{self, Outcome, Paid, Request};
use crate::app::session::Session;
use crate::app::settlement::Statements;
use crate::exchange::durable;
use crate::render::cell::Cell;
use crate::render::format::Format;
use crate::render::record::Record;
use crate::text::args;

const EXAMPLES: &str = "\
fenrun payday
fenrun payday payday-files --dry-run";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    folder: Option<PathBuf>,
    #[command(flatten)]
    dry: DryRun,
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let began = Instant::now();
    let session = Session { interrupt: on_ctrl_c(), ..context.writing(false)? };
    let folder = match &args.folder {
        Some(folder) => context.path(folder),
        None => beside(&session.book),
    };
    let outcome = if args.dry.dry_run {
        rehearse(&session, &folder, context)?
    } else {
        let request = Request { folder };
        let mut progress = Progress::begin(context);
        let paid =
            payday::payday(&session, &request, &mut |done, total| at(&mut progress, done, total));
        drop(progress);
        let mut outcome = paid?;
        if let Outcome::Paid(paid) = &mut outcome {
            let statements = paid.settled.iter().map(|stated| state(stated, &paid.folder, context));
            let statements = statements.collect::<Result<Vec<_>, _>>()?;
            paid.files.extend(statements);
        }
        outcome
    };
    match outcome {
        Outcome::Findings(findings) => check::tell(context, findings, &ListArgs::default()),
        Outcome::Paid(paid) => {
            let form = FormArgs { format: Some(Format::Jsonl), ..FormArgs::default() };
            context.show_record(summary(&paid, began), &form)?;
            next(context, &paid, args.dry.dry_run);
            Ok(())
        }
    }
}

fn at(progress: &mut Option<Progress>, done: u64, total: u64) {
    if let Some(progress) = progress {
        progress.at(done, total);
    }
}

/// `fenrun-payday` beside `fenrun.db`.
pub(super) fn beside(book: &Path) -> PathBuf {
    let stem = book.file_stem().unwrap_or(book.as_os_str()).to_string_lossy();
    book.with_file_name(format!("{stem}-payday"))
}

/// On a copy of the book, in a folder that is gone afterwards; its files are named as they would be.
fn rehearse(session: &Session, folder: &Path, context: &Context) -> Result<Outcome, Failure> {
    let scratch = tempfile::tempdir().map_err(Failure::Aside)?;
    let mut progress = Progress::begin(context);
    let watch = &mut |done, total| at(&mut progress, done, total);
    let mut outcome = payday::rehearse(session, scratch.path(), watch)?;
    if let Outcome::Paid(paid) = &mut outcome {
        let folder = folder.join(&paid.period);
        let named = |path: &Path| folder.join(path.file_name().unwrap_or_default());
        paid.files = paid.files.iter().map(|path| named(path)).collect();
        paid.files.extend(paid.settled.iter().map(|stated| named(Path::new(&name(stated)))));
        paid.backup = named(&paid.backup);
    }
    Ok(outcome)
}

fn name(stated: &Statements) -> String {
    format!("statements-{}.csv", stated.period)
}

/// Writes the statements of a period; the same bytes that are there already are left alone.
pub(super) fn state(
    stated: &Statements,
    folder: &Path,
    context: &Context,
) -> Result<PathBuf, Failure> {
    let path = folder.join(name(stated));
    let bytes = context.csv(commission::statements(stated, "")?)?;
    durable::write_once(&path, &bytes).map_err(Failure::Write)?;
    Ok(path)
}

/// CLI.md "Columns other programs rely on".
fn summary(paid: &Paid, began: Instant) -> Record {
    let text = |path: &PathBuf| path.display().to_string();
    let settled = paid.settled.iter().map(|stated| stated.period.clone()).collect();
    let number = |number: u64| Cell::Count(i64::try_from(number).unwrap_or(i64::MAX));
    let duration = i64::try_from(began.elapsed().as_millis()).unwrap_or(i64::MAX);
    let fields = vec![
        ("period", Cell::code(&paid.period)),
        ("settled", Cell::List(settled)),
        ("batch", paid.batch.map_or(Cell::Blank, |batch| Cell::code(batch.to_string()))),
        ("items", number(paid.items)),
        ("gross", paid.totals.gross.into()),
        ("fee", paid.totals.fee.into()),
        ("withheld", paid.totals.withheld.into()),
        ("net", paid.totals.net.into()),
        ("files", Cell::List(paid.files.iter().map(text).collect())),
        ("backup", Cell::text(text(&paid.backup))),
        ("audit_head", Cell::code(paid.head.to_string())),
        ("checks", number(paid.checks as u64)),
        ("orders_awaiting_cost", number(paid.awaited.orders)),
        ("sales_awaiting_cost", paid.awaited.sales.into()),
        ("duration_ms", Cell::Count(duration)),
    ];
    let sheets = vec![("awaiting_cost", awaited::sheet(&paid.awaited))];
    Record { title: None, fields, sheets }
}

fn next(context: &mut Context, paid: &Paid, dry: bool) {
    awaited::tell(context, &paid.awaited);
    if dry {
        return context.note("note-payday-dry", args![]);
    }
    if !paid.open.is_empty() {
        let comma = context.words.say("word-comma", args![]);
        let open: Vec<_> = paid.open.iter().map(ToString::to_string).collect();
        context.warn("warn-payday-open", args![batches = open.join(&comma)]);
    }
    match paid.batch {
        Some(batch) if paid.is_done => {
            context.next("next-payday-done", args![batch = batch.to_string()]);
        }
        Some(batch) => context.next("next-payday", args![batch = batch.to_string()]),
        None => context.next("next-payday-nothing", args![]),
    }
}
