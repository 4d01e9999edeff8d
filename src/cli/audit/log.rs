//! `fenrun audit log`: who did what, when.
use crate::app::audit;
use crate::cli::args::ListArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values;
use crate::domain::time::Day;
use crate::domain::zone::Zone;
use crate::render::cell::{Cell, Column, Kind, Place};
use crate::store::audit::{AuditRow, Filter};
use crate::text::{Words, args};

const EXAMPLES: &str = "\
fenrun audit log --last 20
fenrun audit log --from 2026-11-01 --act order -o audit.csv";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[arg(long, value_name = "DAY", value_parser = values::day)]
    from: Option<Day>,
    #[arg(long, value_name = "DAY", value_parser = values::day)]
    to: Option<Day>,
    #[arg(long = "operator", value_name = "NAME")]
    done_by: Option<String>,
    #[arg(long)]
    act: Option<String>,
    #[arg(long, value_name = "COUNT", value_parser = values::small_count)]
    last: Option<u32>,
    #[command(flatten)]
    list: ListArgs,
}

const COLUMNS: [Column; 6] = [
    Column::new("height", Kind::Count),
    Column::new("recorded_at", Kind::Instant),
    Column::new("operator", Kind::Text),
    Column::new("act", Kind::Text).placed(Place::Asked),
    Column::new("command", Kind::Text),
    Column::new("effect", Kind::Text),
];

pub(crate) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.session()?;
    let filter = args.filter(context.zone);
    let format = context.format(&args.list.form)?;
    // A second set, because the context is busy showing; only people need it.
    let words = format.is_for_people().then(|| Words::new(context.words.lang()));
    context.show_rows(None, &COLUMNS, &args.list, |listing| {
        audit::log(&session, &filter, |row| {
            let effect = effect(&row, words.as_ref());
            listing.row(cells(row, effect)).map_err(Failure::Aside)
        })?;
        Ok(None)
    })
}

impl Args {
    fn filter(&self, zone: Zone) -> Filter {
        Filter {
            from: self.from.map(|day| zone.start_of(day)),
            until: self.to.map(|day| zone.start_of(day.plus_days(1))),
            operator: self.done_by.clone(),
            act: self.act.clone(),
            last: self.last,
        }
    }
}

/// Whole for programs; for people without what another column has, nothing or 0, and without
/// digests, which nobody reads in a list.
fn effect(row: &AuditRow, words: Option<&Words>) -> Cell {
    let (Some(words), Some(particulars)) = (words, row.particulars()) else {
        return Cell::text(&row.effect);
    };
    let says_little = |name: &str, value: &str| {
        matches!(name, "act" | "sha256" | "digest") || matches!(value, "" | "0" | "0.00")
    };
    let said = particulars.iter().filter(|(name, value)| !says_little(name, value));
    let said = said.map(|(name, value)| format!("{} {value}", heading(name, words)));
    Cell::text(said.collect::<Vec<_>>().join(&words.say("word-comma", args![])))
}

fn heading(name: &str, words: &Words) -> String {
    words.find(&format!("col-{name}"), args![]).unwrap_or_else(|| name.to_owned())
}

fn cells(row: AuditRow, effect: Cell) -> Vec<Cell> {
    vec![
        row.height.into(),
        row.recorded_at.into(),
        Cell::Text(row.operator),
        row.act.map_or(Cell::Blank, Cell::Text),
        Cell::Text(row.command),
        effect,
    ]
}
