//! `fenrun demo`: a filled book, its last month, its payday, and what to try next. What it shows is
//! printed by the very commands it names.
mod explained;
mod make;
mod next;
mod paid;

use std::path::{Path, PathBuf};

use clap::Parser;

use super::context::Context;
use super::failure::Failure;
use super::key::Key;
use super::paint::{Tone, paint};
use super::root::Cli;
use super::settings::Origin;
use super::usage;
use crate::app::demo::Demo;
use crate::app::session::Session;
use crate::app::settlement::Outcome;
use crate::render::cell::{Cell, Column, Kind};
use crate::render::sheet::Sheet;
use crate::text::{Sentence, args};

const EXAMPLES: &str = "\
fenrun demo
fenrun demo tea.db --lang zh";

/// The book without FILE.
const FILE: &str = "fenrun-demo.db";

/// What it shows of the last month.
const MONTH: [(&str, &str); 2] = [
    (
        "note-demo-settled",
        "commission statement --period 2026-10 \
         --columns distributor,name,direct,override,bonus,clawback,closing",
    ),
    ("note-demo-pending", "commission pending"),
];

/// The reports it shows at the end.
const REPORTS: [(&str, &str); 2] = [
    (
        "note-demo-distributors",
        "report distributors --period 2026-10 --sort -net --limit 10 \
         --columns distributor,name,orders,own_sales,team_sales,net",
    ),
    ("note-demo-products", "report products --period 2026-10 --sort -net --limit 10"),
];

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    file: Option<PathBuf>,
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    refuse_flags(context)?;
    let file = args.file.as_deref().unwrap_or(Path::new(FILE));
    context.settings.choose(Key::Book, file.to_string_lossy().into_owned());
    context.settings.choose(Key::Format, "table".to_owned());
    let demo = make::make(context)?;
    let session = context.session()?;
    opening(&demo, &session, context)?;
    show(&MONTH, context)?;
    paid::paid(&demo, context)?;
    explained::explained(&session, context)?;
    show(&REPORTS, context)?;
    next::next(context)
}

/// The demo would not do what `--book` and `--at` say.
fn refuse_flags(context: &Context) -> Result<(), Failure> {
    let book = context.settings.setting(Key::Book);
    let by_flag = book.is_some_and(|setting| setting.origin == Origin::Flag);
    let flag = match () {
        () if by_flag => "--book",
        () if context.has_at() => "--at",
        () => return Ok(()),
    };
    Err(Failure::Usage(Sentence::new("err-demo-flag", args![flag = flag])))
}

/// What the book is, and its settlements.
fn opening(demo: &Demo, session: &Session, context: &mut Context) -> Result<(), Failure> {
    let words = &context.words;
    let said = args![
        distributors = demo.distributors,
        products = demo.products,
        orders = demo.orders,
        file = context.book_name(),
        now = context.voice().instant(session.now),
    ];
    let title = paint(&words.say("title-demo", args![]), Tone::Strong, context.colors_data());
    let text = words.say("note-demo", said);
    context.print(format!("{title}\n\n{text}\n\n").as_bytes())?;
    let rows = demo.settlements.iter().map(settlement).collect::<Result<_, _>>()?;
    let sheet = Sheet { columns: SETTLEMENTS.to_vec(), rows, ..Sheet::default() };
    context.show(sheet, &Default::default())
}

const SETTLEMENTS: [Column; 7] = [
    Column::new("period", Kind::Text),
    Column::new("statements", Kind::Count),
    Column::new("entries", Kind::Count),
    Column::new("direct", Kind::Money),
    Column::new("override", Kind::Money),
    Column::new("bonus", Kind::Money),
    Column::new("net", Kind::Money),
];

fn settlement(outcome: &Outcome) -> Result<Vec<Cell>, Failure> {
    let count = |count: u64| Cell::Count(i64::try_from(count).unwrap_or(i64::MAX));
    let totals = outcome.totals;
    Ok(vec![
        Cell::code(&outcome.period),
        count(outcome.statements.len() as u64),
        count(outcome.entries),
        totals.direct.into(),
        totals.override_.into(),
        totals.bonus.into(),
        totals.net()?.into(),
    ])
}

/// Commands, each with what it prints.
fn show(commands: &[(&str, &str)], context: &mut Context) -> Result<(), Failure> {
    for (id, command) in commands {
        head(id, command, context)?;
        obey(command, context)?;
    }
    Ok(())
}

/// A sentence, and the command that prints what follows.
fn head(id: &str, command: &str, context: &mut Context) -> Result<(), Failure> {
    let color = context.colors_data();
    let why = paint(&context.words.say(id, args![]), Tone::Strong, color);
    let command = command.replace(" --columns", " \\\n    --columns");
    let command = paint(&format!("$ fenrun {command}"), Tone::Dim, color);
    context.print(format!("\n{why}\n{command}\n\n").as_bytes())
}

/// Runs a command on the demo book.
fn obey(command: &str, context: &mut Context) -> Result<(), Failure> {
    let words = ["fenrun"].into_iter().chain(command.split_ascii_whitespace());
    match Cli::try_parse_from(words) {
        Ok(cli) => cli.command.run(context),
        Err(error) => Err(Failure::Usage(usage::sentence(&error, &[], &context.words))),
    }
}
