//! `fenrun ledger export`: the ledger for another program, row by row, in constant memory.
use std::path::{Path, PathBuf};

use super::words::said;
use crate::app::ledger::{self, Names, Numbered};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::output::Draft;
use crate::cli::values;
use crate::domain::ledger::account::Account;
use crate::domain::ledger::transaction::Posting;
use crate::domain::period::Period;
use crate::exchange::accounting::{Booked, BookedLine, Head, Party, Target};
use crate::text::Words;

const EXAMPLES: &str = "\
fenrun ledger export --to hledger -o shop.journal
fenrun ledger export --to kingdee --period 2026-10 --excel -o vouchers.csv";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[arg(long = "to", value_name = "PROGRAM", value_parser = values::accounting())]
    program: Target,
    #[arg(long, value_parser = values::period)]
    period: Option<Period>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[arg(long)]
    excel: bool,
    #[arg(long, value_name = "NAME", default_value = "Tax Exempt")]
    tax_rate: String,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.session()?;
    let (title, chart) = (ledger::title(&session)?, ledger::chart(&session)?);
    let head = Head {
        title: &title,
        currency: context.currency,
        chart: &chart,
        operator: context.operator(),
        tax_rate: &args.tax_rate,
        excel: args.excel,
    };
    let mut draft = Draft::new();
    let mut writer = args.program.writer(&head, &mut draft).map_err(Failure::Aside)?;
    let days = (args.period.map(Period::first), args.period.map(Period::last));
    let words = &context.words;
    ledger::each(&session, days, |names, numbered| {
        writer.write(&booked(words, names, &numbered)).map_err(Failure::Aside)
    })?;
    writer.finish().map_err(Failure::Aside)?;
    drop(writer);
    let file = args.output.as_deref().filter(|file| *file != Path::new("-"));
    context.hand_over(draft, file)
}

fn booked<'a>(words: &Words, names: &'a Names, numbered: &'a Numbered) -> Booked<'a> {
    let transaction = &numbered.transaction;
    Booked {
        day: transaction.day,
        number: numbered.number,
        words: said(words, transaction).into(),
        lines: transaction.postings().iter().map(|posting| line(names, posting)).collect(),
    }
}

fn line<'a>(names: &'a Names, posting: &'a Posting) -> BookedLine<'a> {
    let Posting { account, amount } = posting;
    let party = match account {
        Account::Distributor(id) => Some(Party { code: names.code(*id), name: names.name(*id) }),
        _ => None,
    };
    let name = account.name(|id| names.code(id));
    BookedLine { account, name, amount: *amount, party }
}
