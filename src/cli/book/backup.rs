//! `fenrun book backup FILE`: a verified copy, also while others use the book.
use std::path::{Path, PathBuf};

use crate::app::book;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::text::{Sentence, args};

const EXAMPLES: &str = "\
fenrun book backup fenrun-2026-11-05.db
fenrun book backup \"backup-$(date +%F).db\"";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    file: Option<PathBuf>,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.session()?;
    let file = match &args.file {
        Some(file) => file.clone(),
        None => {
            let day = context.zone.local(session.now).format("%Y-%m-%d-%H%M");
            let suggestion = named(&session.book, &day.to_string());
            context.ask("FILE", "ask-book-backup", Some(suggestion))?.into()
        }
    };
    if file.as_os_str() == "-" {
        return Err(Failure::Usage(Sentence::new("err-backup-stdout", args![])));
    }
    let copied = book::backup(&session, &context.path(&file))?;
    let head = copied.head.to_string();
    let done = args![file = file.as_path(), bytes = copied.bytes, head = head];
    context.done("done-book-backup", done);
    context.next("next-book-backup", args![]);
    Ok(())
}

/// `fenrun-2026-11-05-0900.db` for `fenrun.db`.
fn named(book: &Path, moment: &str) -> String {
    let stem = book.file_stem().unwrap_or(book.as_os_str()).to_string_lossy();
    format!("{stem}-{moment}.db")
}
