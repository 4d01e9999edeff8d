//! `fenrun distributor tree`: level-1 distributors with their teams, drawn for people.
use crate::app::distributor::{self, Branch, Listed};
use crate::cli::args::ListArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::render::cell::{Cell, Column, Kind};
use crate::render::sheet::Sheet;
use crate::render::style::TableStyle;

const EXAMPLES: &str = "\
fenrun distributor tree
fenrun distributor tree A --format csv";

const COLUMNS: [Column; 5] = [
    Column::new("distributor", Kind::Text),
    Column::new("name", Kind::Text),
    Column::new("level", Kind::Count),
    Column::new("sponsor", Kind::Text),
    Column::new("state", Kind::Text),
];

/// The drawn tree says level and sponsor by itself.
const DRAWN: [Column; 3] = [COLUMNS[0], COLUMNS[1], COLUMNS[4]];

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    code: Option<String>,
    #[command(flatten)]
    list: ListArgs,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.session()?;
    let branches = distributor::tree(&session, args.code.as_deref())?;
    let sheet = match context.draws(&args.list)? {
        Some(TableStyle::Utf8) => drawn(&branches, ["├─ ", "└─ "]),
        Some(TableStyle::Ascii) => drawn(&branches, ["|- ", "`- "]),
        Some(TableStyle::Markdown) | None => flat(&branches),
    };
    context.show(sheet, &args.list)
}

fn flat(branches: &[Branch]) -> Sheet {
    let all = branches.iter().flat_map(|branch| std::iter::once(&branch.head).chain(&branch.team));
    let rows = all.map(|listed| {
        vec![
            Cell::code(&listed.code),
            Cell::text(&listed.name),
            Cell::Count(listed.level.into()),
            listed.sponsor.as_ref().map_or(Cell::Blank, Cell::code),
            Cell::Word(listed.state.name()),
        ]
    });
    Sheet { columns: COLUMNS.to_vec(), rows: rows.collect(), ..Sheet::default() }
}

fn drawn(branches: &[Branch], [middle, last]: [&str; 2]) -> Sheet {
    let row = |twig: &str, listed: &Listed| {
        let code = Cell::code(format!("{twig}{}", listed.code));
        vec![code, Cell::text(&listed.name), Cell::Word(listed.state.name())]
    };
    let mut rows = Vec::new();
    for branch in branches {
        rows.push(row("", &branch.head));
        let left = (0..branch.team.len()).rev();
        let twigs = left.map(|left| if left == 0 { last } else { middle });
        rows.extend(branch.team.iter().zip(twigs).map(|(listed, twig)| row(twig, listed)));
    }
    Sheet { columns: DRAWN.to_vec(), rows, ..Sheet::default() }
}
