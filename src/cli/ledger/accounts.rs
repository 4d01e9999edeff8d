//! `fenrun ledger accounts`: every account, and what stands on it.
use super::words::account_name;
use crate::app::ledger;
use crate::cli::args::ListArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::domain::ledger::account::Account;
use crate::domain::ledger::by_hand::may_book;
use crate::render::cell::{Cell, Column, Kind};
use crate::render::sheet::Sheet;

const EXAMPLES: &str = "\
fenrun ledger accounts
fenrun ledger accounts --format csv -o accounts.csv";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[command(flatten)]
    list: ListArgs,
}

const COLUMNS: [Column; 4] = [
    Column::new("account", Kind::Text),
    Column::new("name", Kind::Text),
    Column::new("by_hand", Kind::Flag),
    Column::new("balance", Kind::Money),
];

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.session()?;
    let (mut accounts, names) = ledger::accounts(&session, (None, None))?;
    for account in Account::named() {
        accounts.entry(account).or_default();
    }
    let is_for_people = context.format(&args.list.form)?.is_for_people();
    let mut rows = Vec::with_capacity(accounts.len());
    for (account, balance) in &accounts {
        rows.push(vec![
            Cell::code(account.name(|id| names.code(id))),
            account_name(&context.words, account, &names, is_for_people),
            may_book(account).into(),
            balance.closing()?.into(),
        ]);
    }
    let sheet = Sheet { columns: COLUMNS.to_vec(), rows, ..Sheet::default() };
    context.show(sheet, &args.list)
}
