//! What to try next.
use std::path::Path;

use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::paint::{Tone, paint};
use crate::render::cell::{Cell, Column, Kind};
use crate::render::sheet::Sheet;
use crate::text::args;

/// What to try, and why.
const NEXT: [(&str, &str); 11] = [
    ("next-demo-tree", "distributor tree"),
    ("next-demo-explain", "commission explain T261007-003"),
    ("next-demo-refunds", "refund list"),
    ("next-demo-payouts", "payout list"),
    ("next-demo-confirm", "payout confirm B000001 --dry-run"),
    ("next-demo-ledger", "ledger export --to hledger"),
    ("next-demo-suspended", "distributor show D07"),
    ("next-demo-sales", "report sales --period 2026-10 --by day"),
    ("next-demo-low", "stock low"),
    ("next-demo-check", "check"),
    ("next-demo-audit", "audit verify"),
];

/// What to try next, ready to be copied.
pub(super) fn next(context: &mut Context) -> Result<(), Failure> {
    let title = context.words.say("title-demo-next", args![]);
    let title = paint(&title, Tone::Strong, context.colors_data());
    let book = quoted(&context.book_name());
    let alias = alias(context).map(|program| format!("  alias fenrun={program}\n"));
    let setup =
        format!("\n{title}\n\n{}  export FENRUN_BOOK={book}\n\n", alias.unwrap_or_default());
    context.print(setup.as_bytes())?;
    let row = |(id, command): &(&str, &str)| {
        vec![Cell::text(context.words.say(id, args![])), Cell::code(format!("fenrun {command}"))]
    };
    let rows = NEXT.iter().map(row).collect();
    let columns = vec![Column::new("aim", Kind::Text), Column::new("command", Kind::Text)];
    context.show(Sheet { columns, rows, ..Sheet::default() }, &Default::default())
}

/// The program's file for an alias, when the shell did not find it by its name.
fn alias(context: &Context) -> Option<String> {
    let program = Path::new(context.environment.arguments.first()?);
    let by_name = program.components().nth(1).is_none();
    let whole = context.environment.folder.join(program);
    (!by_name).then(|| quoted(&whole.to_string_lossy()))
}

/// A word for a shell.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-+,".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', "'\\''"))
}
