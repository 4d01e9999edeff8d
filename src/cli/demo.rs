//! `fenrun demo`: a filled book, its last month, and what to try next. What it shows is printed by the
//! very commands it names.
use std::path::{Path, PathBuf};

use clap::Parser;

use super::commission;
use super::context::Context;
use super::failure::Failure;
use super::key::Key;
use super::paint::{Tone, paint};
use super::root::Cli;
use super::settings::Origin;
use super::usage;
use crate::app::demo::{self, Demo, Wording};
use crate::app::interrupt::Interrupt;
use crate::app::opened::Opened;
use crate::app::session::Session;
use crate::app::settlement::Outcome;
use crate::domain::time::Instant;
use crate::render::cell::{Cell, Column, Kind};
use crate::render::format::Format;
use crate::render::sheet::Sheet;
use crate::text::{Sentence, args};

const EXAMPLES: &str = "\
fenrun demo
fenrun demo tea.db --lang zh";

/// The book without FILE.
const FILE: &str = "fenrun-demo.db";

/// The reports it shows after the settlement.
const REPORTS: [(&str, &str); 2] = [
    (
        "note-demo-distributors",
        "report distributors --period 2026-10 --sort -net --limit 10 \
         --columns distributor,name,orders,own_sales,team_sales,net",
    ),
    ("note-demo-products", "report products --period 2026-10 --sort -net --limit 10"),
];

/// What to try next, and why.
const NEXT: [(&str, &str); 8] = [
    ("next-demo-tree", "distributor tree"),
    ("next-demo-explain", "commission explain T261004-001"),
    ("next-demo-statement", "commission statement --distributor L-WANG"),
    ("next-demo-suspended", "distributor show D07"),
    ("next-demo-pending", "commission pending"),
    ("next-demo-sales", "report sales --period 2026-10 --by day"),
    ("next-demo-low", "stock low"),
    ("next-demo-audit", "audit verify"),
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
    let demo = make(context)?;
    let session = context.session()?;
    opening(&demo, &session, context)?;
    if let Some(last) = demo.settlements.last() {
        let command = format!("commission settle --period {}", last.period);
        head("note-demo-settled", &command, context)?;
        let record = commission::record(last, Format::Table, context)?;
        context.show_record(record, &Default::default())?;
    }
    for (id, command) in REPORTS {
        head(id, command, context)?;
        obey(command, context)?;
    }
    next(context)
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

fn make(context: &Context) -> Result<Demo, Failure> {
    let words = &context.words;
    let session = Session {
        book: context.book(),
        now: Instant::ALWAYS,
        operator: context.operator().to_owned(),
        command: context.command_line().to_owned(),
        wait: context.wait(),
        dry_run: false,
        yes: false,
        agreed: Vec::new(),
        interrupt: Interrupt::default(),
        opened: Opened::default(),
    };
    let shop = words.say("word-demo-shop", args![]);
    let reason = words.say("word-demo-reason", args![]);
    let wording = Wording { lang: words.lang().name(), shop: &shop, reason: &reason };
    Ok(demo::make(&session, wording)?)
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

const SETTLEMENTS: [Column; 6] = [
    Column::new("period", Kind::Text),
    Column::new("statements", Kind::Count),
    Column::new("entries", Kind::Count),
    Column::new("direct", Kind::Money),
    Column::new("override", Kind::Money),
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
        totals.net()?.into(),
    ])
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

/// What to try next, ready to be copied.
fn next(context: &mut Context) -> Result<(), Failure> {
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
