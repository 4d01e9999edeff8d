//! `fenrun report trial-balance`: what stands on every account before and after, and what moved.
use super::accounts::Naming;
use super::title;
use crate::app::ledger::{self, Balance};
use crate::cli::args::ListArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values;
use crate::domain::money::{Money, Overflow};
use crate::domain::period::Period;
use crate::render::cell::{Cell, Column, Kind};
use crate::render::sheet::Sheet;
use crate::text::args;

const EXAMPLES: &str = "\
fenrun report trial-balance --period 2026-10
fenrun report trial-balance --format csv -o trial-balance.csv";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[arg(long, value_parser = values::period)]
    period: Option<Period>,
    #[command(flatten)]
    list: ListArgs,
}

const COLUMNS: [Column; 6] = [
    Column::new("account", Kind::Text),
    Column::new("name", Kind::Text),
    Column::new("opening", Kind::Money),
    Column::new("debit", Kind::Money),
    Column::new("credit", Kind::Money),
    Column::new("closing", Kind::Money),
];

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.session()?;
    let (accounts, names) = ledger::accounts(&session, super::days(args.period))?;
    let naming = Naming::new(context, &names, &args.list)?;
    let mut rows = Vec::with_capacity(accounts.len());
    for (account, balance) in &accounts {
        rows.push(row(naming.cells(account), balance)?);
    }
    let total = accounts.values().try_fold(Balance::default(), |sum, next| {
        Ok::<_, Overflow>(Balance {
            opening: sum.opening.plus(next.opening)?,
            debit: sum.debit.plus(next.debit)?,
            credit: sum.credit.plus(next.credit)?,
        })
    })?;
    let word = Cell::text(context.words.say("word-total", args![]));
    let sheet = Sheet {
        title: Some(title(context, "title-report-trial-balance", args.period)),
        columns: COLUMNS.to_vec(),
        rows,
        totals: Some(row([word, Cell::Blank], &total)?),
    };
    context.show(sheet, &args.list)
}

fn row([account, name]: [Cell; 2], balance: &Balance) -> Result<Vec<Cell>, Overflow> {
    let Balance { opening, debit, credit } = *balance;
    let closing: Money = balance.closing()?;
    Ok(vec![account, name, opening.into(), debit.into(), credit.into(), closing.into()])
}
