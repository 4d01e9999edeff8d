//! The tree of commands.
//!
//! To add a command: a file for its noun (`order.rs`, or a folder with a file per verb when the
//! verbs are many) with
//!
//! ```text
//! const EXAMPLES: &str = "fenrun order ship A-1001 --tracking SF123\n…";   // two, tests run them
//!
//! #[derive(Debug, clap::Args)]
//! #[command(after_help = EXAMPLES)]
//! pub(crate) struct Args { order_no: String, … }
//!
//! pub(crate) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> { … }
//! ```
//!
//! a variant and an arm below, and the sentences `help-order-ship` and, for arguments no other
//! command has, `help-arg-order-no` in both files of `src/text`. Tests say what is missing.
use clap::{CommandFactory, Parser, Subcommand};

use super::args::GlobalArgs;
use super::audit;
use super::book;
use super::check;
use super::commission;
use super::completions;
use super::context::Context;
use super::demo;
use super::distributor;
use super::failure::Failure;
use super::init;
use super::ledger;
use super::order;
use super::payday;
use super::payout;
use super::plan;
use super::product;
use super::refund;
use super::report;
use super::stock;

#[derive(Debug, Parser)]
#[command(name = "fenrun", version, disable_help_subcommand = true)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub global: GlobalArgs,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Init(init::Args),
    Demo(demo::Args),
    Distributor(distributor::Args),
    Product(product::Args),
    Stock(stock::Args),
    Order(order::Args),
    Refund(refund::Args),
    Plan(plan::Args),
    Commission(commission::Args),
    Payout(payout::Args),
    Report(report::Args),
    Payday(payday::Args),
    Ledger(ledger::Args),
    Check(check::Args),
    Book(book::Args),
    Audit(audit::Args),
    Completions(completions::Args),
}

impl Command {
    /// Runs the chosen command.
    pub fn run(&self, context: &mut Context) -> Result<(), Failure> {
        match self {
            Self::Init(args) => init::run(args, context),
            Self::Demo(args) => demo::run(args, context),
            Self::Distributor(args) => distributor::run(args, context),
            Self::Product(args) => product::run(args, context),
            Self::Stock(args) => stock::run(args, context),
            Self::Order(args) => order::run(args, context),
            Self::Refund(args) => refund::run(args, context),
            Self::Plan(args) => plan::run(args, context),
            Self::Commission(args) => commission::run(args, context),
            Self::Payout(args) => payout::run(args, context),
            Self::Report(args) => report::run(args, context),
            Self::Payday(args) => payday::run(args, context),
            Self::Ledger(args) => ledger::run(args, context),
            Self::Check(args) => check::run(args, context),
            Self::Book(args) => book::run(args, context),
            Self::Audit(args) => audit::run(args, context),
            Self::Completions(args) => completions::run(args, context),
        }
    }
}

/// The tree of commands as clap knows it, without a word for people.
#[must_use]
pub fn command() -> clap::Command {
    Cli::command()
}
