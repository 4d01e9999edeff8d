//! `fenrun report income` and `fenrun report expense`: what came in and went out for good, by account.
use super::title;
use crate::app::ledger::{self, Accounts, Names};
use crate::cli::args::ListArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::ledger::account_name;
use crate::cli::values;
use crate::domain::ledger::account::{Account, Class};
use crate::domain::money::{Money, Overflow};
use crate::domain::period::Period;
use crate::render::cell::{Cell, Column, Kind};
use crate::render::sheet::Sheet;
use crate::text::{Words, args};

pub(super) const INCOME_EXAMPLES: &str = "\
fenrun report income --period 2026-10
fenrun report income --format csv -o income.csv";

pub(super) const EXPENSE_EXAMPLES: &str = "\
fenrun report expense --period 2026-10 --sort -amount
fenrun report expense --format json";

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(long, value_parser = values::period)]
    period: Option<Period>,
    #[command(flatten)]
    list: ListArgs,
}

const COLUMNS: [Column; 3] = [
    Column::new("account", Kind::Text),
    Column::new("name", Kind::Text),
    Column::new("amount", Kind::Money),
];

pub(super) fn run(class: Class, args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.session()?;
    let (accounts, names) = ledger::accounts(&session, super::days(args.period))?;
    let rows = of_class(&accounts, class)?;
    let total = Money::sum(rows.iter().map(|(_, amount)| *amount))?;
    let word = Cell::text(context.words.say("word-total", args![]));
    let id = match class {
        Class::Income => "title-report-income",
        _ => "title-report-expense",
    };
    let naming = Naming::new(context, &names, &args.list)?;
    let named = |(account, amount): &(&Account, Money)| {
        let [account, name] = naming.cells(account);
        vec![account, name, (*amount).into()]
    };
    let sheet = Sheet {
        title: Some(title(context, id, args.period)),
        columns: COLUMNS.to_vec(),
        rows: rows.iter().map(named).collect(),
        totals: Some(vec![word, Cell::Blank, total.into()]),
    };
    context.show(sheet, &args.list)
}

/// The accounts of a kind on which something was booked, with what adds to the kind above 0.
pub(super) fn of_class(
    accounts: &Accounts,
    class: Class,
) -> Result<Vec<(&Account, Money)>, Overflow> {
    let mut rows = Vec::new();
    for (account, balance) in accounts.iter().filter(|(account, _)| account.class() == class) {
        let change = balance.change()?;
        let amount = if class == Class::Income { Money::ZERO.minus(change)? } else { change };
        if !balance.debit.is_zero() || !balance.credit.is_zero() {
            rows.push((account, amount));
        }
    }
    Ok(rows)
}

/// Says accounts as the readers of a report want them said.
pub(super) struct Naming<'a> {
    words: &'a Words,
    names: &'a Names,
    is_for_people: bool,
}

impl<'a> Naming<'a> {
    pub fn new(context: &'a Context, names: &'a Names, list: &ListArgs) -> Result<Self, Failure> {
        let is_for_people = context.format(&list.form)?.is_for_people();
        Ok(Self { words: &context.words, names, is_for_people })
    }

    /// An account and what people call it.
    pub fn cells(&self, account: &Account) -> [Cell; 2] {
        let name = account_name(self.words, account, self.names, self.is_for_people);
        [Cell::code(account.name(|id| self.names.code(id))), name]
    }
}
