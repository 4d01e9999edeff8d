//! `fenrun report …`: statistics by period.
mod accounts;
mod ageing;
mod cashflow;
mod commission;
mod distributors;
mod forward;
mod leaderboard;
mod liability;
mod products;
mod profit;
mod sales;
mod tax;
mod trial_balance;

use super::context::Context;
use super::failure::Failure;
use crate::domain::ledger::account::Class;
use crate::domain::period::Period;
use crate::domain::time::Day;
use crate::text::args;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    Sales(sales::Args),
    Products(products::Args),
    Distributors(distributors::Args),
    Leaderboard(leaderboard::Args),
    Commission(commission::Args),
    #[command(after_help = accounts::INCOME_EXAMPLES)]
    Income(accounts::Args),
    #[command(after_help = accounts::EXPENSE_EXAMPLES)]
    Expense(accounts::Args),
    Profit(profit::Args),
    Cashflow(cashflow::Args),
    TrialBalance(trial_balance::Args),
    Liability(liability::Args),
    Ageing(ageing::Args),
    Tax(tax::Args),
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    match &args.verb {
        Verb::Sales(args) => sales::run(args, context),
        Verb::Products(args) => products::run(args, context),
        Verb::Distributors(args) => distributors::run(args, context),
        Verb::Leaderboard(args) => leaderboard::run(args, context),
        Verb::Commission(args) => commission::run(args, context),
        Verb::Income(args) => accounts::run(Class::Income, args, context),
        Verb::Expense(args) => accounts::run(Class::Expenses, args, context),
        Verb::Profit(args) => profit::run(args, context),
        Verb::Cashflow(args) => cashflow::run(args, context),
        Verb::TrialBalance(args) => trial_balance::run(args, context),
        Verb::Liability(args) => liability::run(args, context),
        Verb::Ageing(args) => ageing::run(args, context),
        Verb::Tax(args) => tax::run(args, context),
    }
}

/// The days of a period, or all.
fn days(period: Option<Period>) -> (Option<Day>, Option<Day>) {
    (period.map(Period::first), period.map(Period::last))
}

/// The title of a report with its period: `Sales 2026-10`.
fn title(context: &Context, id: &str, period: Option<Period>) -> String {
    let title = context.words.say(id, args![]);
    period.map_or_else(|| title.clone(), |period| format!("{title} {period}"))
}

/// A day by its date, a longer span by its name.
fn span_name(span: Period) -> String {
    if span.first() == span.last() { span.first().to_string() } else { span.to_string() }
}
