//! `fenrun order import FILE`.
use std::path::Path;

use crate::app::import::foreign::{Foreign, FromTable, MapChoice};
use crate::app::import::orders::{self, Request};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::import::ImportArgs;
use crate::cli::values::BadValue;
use crate::text::args;

const EXAMPLES: &str = "\
fenrun order import orders.csv --expect-rows 6 --dry-run
fenrun order import orders.csv --skip-bad --rejects rejected-orders.csv
fenrun order import shop.csv --map shop.toml --distributor-from 地区=regions.csv";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[command(flatten)]
    import: ImportArgs,
    #[arg(long)]
    create_products: bool,
    #[arg(long, value_name = "MAP")]
    map: Option<String>,
    #[arg(long, value_name = "FROM_TABLE", value_parser = from_table)]
    distributor_from: Option<FromTable>,
}

/// `COLUMN=FILE.csv`; the column may hold a `=`, the file's name may not.
fn from_table(text: &str) -> Result<FromTable, BadValue> {
    match text.rsplit_once('=') {
        Some((column, table)) if !column.trim().is_empty() && !table.is_empty() => {
            Ok(FromTable { column: column.trim().to_owned(), table: table.into() })
        }
        _ => Err(BadValue("err-value-from-table")),
    }
}

impl Args {
    fn foreign(&self, context: &Context) -> Foreign {
        let map = self.map.as_deref().map(|named| {
            let file = || MapChoice::File(context.path(Path::new(named)));
            MapChoice::preset(named).unwrap_or_else(file)
        });
        let distributor_from = self.distributor_from.as_ref().map(|from| FromTable {
            column: from.column.clone(),
            table: context.path(&from.table),
        });
        Foreign { map, distributor_from }
    }
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.writing(args.import.dry.dry_run)?;
    let request = Request {
        source: args.import.source(context)?,
        options: args.import.options(context)?,
        create_products: args.create_products,
        foreign: args.foreign(context),
    };
    let report = orders::import(&session, request)?;
    args.import.talk(context, &report)?;
    if report.changes() && !args.import.dry.dry_run {
        context.next("next-order-import", args![]);
    }
    Ok(())
}
