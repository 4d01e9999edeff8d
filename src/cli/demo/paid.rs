//! The files of the demo's payday.
use std::path::Path;

use crate::app::demo::{Demo, MONTH};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::paint::{Tone, paint};
use crate::cli::payday;
use crate::domain::money::Money;
use crate::domain::payout::Totals;
use crate::exchange::payment_files::PaymentFile;
use crate::render::cell::{Cell, Column, Kind};
use crate::render::sheet::Sheet;
use crate::text::args;

const FILES: [Column; 4] = [
    Column::new("file", Kind::Text),
    Column::new("content", Kind::Text),
    Column::new("items", Kind::Count),
    Column::new("net", Kind::Money),
];

/// What the payday wrote, and how much money leaves with it.
pub(super) fn paid(demo: &Demo, context: &mut Context) -> Result<(), Failure> {
    let title = context.words.say("note-demo-payday", args![]);
    let title = paint(&title, Tone::Strong, context.colors_data());
    let book = context.book();
    let folder = payday::beside(&book).join(MONTH);
    let Totals { gross, .. } = demo.paid.totals;
    let said = args![
        items = demo.paid.items,
        gross = context.voice().money(gross),
        folder = context.voice().file(&folder),
    ];
    let text = context.words.say("note-demo-files", said);
    context.print(format!("\n{title}\n\n{text}\n\n").as_bytes())?;
    let sheet = files(demo, context)?;
    context.show(sheet, &Default::default())
}

fn files(demo: &Demo, context: &Context) -> Result<Sheet, Failure> {
    let say = |id: &str| Cell::text(context.words.say(id, args![]));
    let mut rows: Vec<_> = demo.payments.iter().map(|file| payment(file, context)).collect();
    let others = demo.paid.files.iter().skip(demo.payments.len());
    let others = others.map(|path| (path, "word-demo-statements"));
    let backup = [(&demo.paid.backup, "word-demo-before")];
    rows.extend(
        others
            .chain(backup)
            .map(|(path, id)| vec![Cell::text(name(path)), say(id), Cell::Blank, Cell::Blank]),
    );
    let count = demo.payments.iter().map(|file| file.count).sum();
    let net = Money::sum(demo.payments.iter().map(|file| file.control_total))?;
    let totals = vec![say("word-total"), Cell::Blank, counted(count), net.into()];
    Ok(Sheet { columns: FILES.to_vec(), rows, totals: Some(totals), ..Sheet::default() })
}

fn payment(file: &PaymentFile, context: &Context) -> Vec<Cell> {
    let channel = context.words.say("word-demo-payments", args![channel = file.channel.name()]);
    let (count, net) = (counted(file.count), file.control_total.into());
    vec![Cell::text(&file.name), Cell::text(channel), count, net]
}

fn counted(count: usize) -> Cell {
    Cell::Count(i64::try_from(count).unwrap_or(i64::MAX))
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
