//! `fenrun report profit`: income less expense.
use super::accounts::{Naming, of_class};
use super::title;
use crate::app::ledger;
use crate::cli::args::ListArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values;
use crate::domain::ledger::account::Class;
use crate::domain::money::Money;
use crate::domain::period::Period;
use crate::render::cell::{Cell, Column, Kind};
use crate::render::sheet::Sheet;
use crate::text::args;

const EXAMPLES: &str = "\
fenrun report profit --period 2026-10
fenrun report profit --period 2026 --format csv -o profit.csv";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[arg(long, value_parser = values::period)]
    period: Option<Period>,
    #[command(flatten)]
    list: ListArgs,
}

/// Expense is below 0, so that the amounts add up to the profit.
const COLUMNS: [Column; 4] = [
    Column::new("section", Kind::Text),
    Column::new("account", Kind::Text),
    Column::new("name", Kind::Text),
    Column::new("amount", Kind::Money),
];

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.session()?;
    let (accounts, names) = ledger::accounts(&session, super::days(args.period))?;
    let naming = Naming::new(context, &names, &args.list)?;
    let (mut rows, mut profit) = (Vec::new(), Money::ZERO);
    for class in [Class::Income, Class::Expenses] {
        for (account, amount) in of_class(&accounts, class)? {
            let is_income = class == Class::Income;
            let amount = if is_income { amount } else { Money::ZERO.minus(amount)? };
            profit = profit.plus(amount)?;
            let section = Cell::Word(if is_income { "income" } else { "expense" });
            let [account, name] = naming.cells(account);
            rows.push(vec![section, account, name, amount.into()]);
        }
    }
    let word = Cell::text(context.words.say("word-profit", args![]));
    let sheet = Sheet {
        title: Some(title(context, "title-report-profit", args.period)),
        columns: COLUMNS.to_vec(),
        rows,
        totals: Some(vec![word, Cell::Blank, Cell::Blank, profit.into()]),
    };
    context.show(sheet, &args.list)
}
