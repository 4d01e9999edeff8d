//! `fenrun distributor list`: who they are, under whom, and where they stand.
use crate::app::distributor::{self, Filter, Listed};
use crate::cli::args::ListArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values;
use crate::domain::life::State;
use crate::render::cell::{Cell, Column, Kind, Place};

const EXAMPLES: &str = "\
fenrun distributor list --level 2 --sponsor A
fenrun distributor list --state suspended --columns distributor,name --format csv";

const COLUMNS: [Column; 8] = [
    Column::new("distributor", Kind::Text),
    Column::new("name", Kind::Text),
    Column::new("level", Kind::Count),
    Column::new("sponsor", Kind::Text).placed(Place::Filled),
    Column::new("state", Kind::Text),
    Column::new("joined_at", Kind::Instant).by_day(),
    Column::new("phone", Kind::Text).placed(Place::Filled),
    Column::new("grade", Kind::Text).placed(Place::Filled),
];

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[arg(long, value_parser = values::level())]
    level: Option<u8>,
    #[arg(long, value_parser = values::state())]
    state: Option<State>,
    #[arg(long, value_name = "CODE")]
    sponsor: Option<String>,
    #[arg(long)]
    grade: Option<String>,
    #[arg(long)]
    reveal: bool,
    #[command(flatten)]
    list: ListArgs,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.session()?;
    let filter = Filter {
        level: args.level,
        state: args.state,
        sponsor: args.sponsor.clone(),
        grade: args.grade.clone(),
        reveal: args.reveal,
    };
    context.show_rows(None, &COLUMNS, &args.list, |listing| {
        distributor::list(&session, &filter, |listed| {
            let more = listing.row(row(listed)).map_err(Failure::Aside)?;
            Ok::<_, Failure>(more.is_continue())
        })?;
        Ok(None)
    })
}

fn row(listed: Listed) -> Vec<Cell> {
    vec![
        Cell::code(listed.code),
        Cell::text(listed.name),
        Cell::Count(listed.level.into()),
        listed.sponsor.map_or(Cell::Blank, Cell::code),
        Cell::Word(listed.state.name()),
        listed.joined_at.into(),
        listed.phone.map_or(Cell::Blank, Cell::code),
        listed.grade.map_or(Cell::Blank, Cell::code),
    ]
}
