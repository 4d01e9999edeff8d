//! The command line: the only place that knows clap and dialoguer. One file per noun; a command
//! translates arguments into one call of `app` and shows what it returns. How to add one:
//! `root.rs`.
mod args;
mod audit;
mod book;
mod bug;
mod check;
mod command_line;
mod commission;
mod completions;
mod context;
mod demo;
mod desk;
mod distributor;
mod environment;
mod exit;
mod explain;
mod failure;
mod glance;
mod help;
mod import;
mod init;
mod key;
mod language;
mod ledger;
mod order;
mod output;
mod paint;
mod payout;
mod plan;
mod product;
mod progress;
mod prompt;
mod report;
mod root;
mod run;
mod settings;
mod show;
mod stock;
mod stop;
mod usage;
mod values;
mod wording;

pub use bug::guard;
pub use environment::{Environment, Streams, Terminal};
pub use root::command;
pub use run::run;
