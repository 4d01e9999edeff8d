//! What an import did, and why it was refused.
use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::app::reach_back::Effect;
use crate::domain::money::Money;
use crate::domain::terms::NoTerms;
use crate::exchange::durable::WriteError;
use crate::exchange::error::{FileError, RowProblem};
use crate::exchange::map::MapFault;

/// What an import did, or would do. Counts are of things (orders, products, distributors); `rows`
/// of the file's rows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// The file's name, as given.
    pub file: String,
    /// Rows below the header.
    pub rows: u64,
    /// New ones.
    pub added: u64,
    /// Known ones that moved forward.
    pub advanced: u64,
    /// Known ones that have another sponsor.
    pub moved: u64,
    /// Known ones whose words were taken over (`--update`).
    pub updated: u64,
    /// Known ones with nothing new.
    pub unchanged: u64,
    /// Unchanged ones whose words differ: `--update` would take them.
    pub words_differ: u64,
    /// Bad ones.
    pub rejected: u64,
    /// Rows of bad ones.
    pub rejected_rows: u64,
    /// Products made on the way.
    pub products_created: u64,
    /// Orders: the sum of their totals, but for bad ones.
    pub total: Option<Money>,
    /// Codes that differ from known ones only in case.
    pub other_case: u64,
    /// Invisible characters taken out of names.
    pub invisible: u64,
    /// New distributors whose payout account is doubtful.
    pub doubtful_accounts: u64,
    /// The first of them.
    pub first_doubtful: Option<String>,
    /// What dated changes do to recorded, unsettled orders.
    pub reached: Effect,
    /// Orders without status and instants, taken as pending.
    pub pending: u64,
    /// Orders that are paid now and earn nothing, by reason.
    pub earn_nothing: BTreeMap<NoTerms, u64>,
    /// Refunds that rows of an order file brought.
    pub refunds: u64,
    /// Such refunds that were known, with nothing new.
    pub refunds_unchanged: u64,
    /// What the new ones give back.
    pub refunded: Money,
    /// New orders that `--distributor-from` names nobody for: direct sales.
    pub without_entry: u64,
    /// The map that the file was read by, if it is not one of ours.
    pub map: Option<String>,
    /// The map was not asked for: the file was recognised by its header.
    pub map_recognised: bool,
    /// Columns of the file that are not read.
    pub unread_columns: Vec<String>,
    /// Only all rows can be taken, whatever is asked for.
    pub only_whole: bool,
    /// The first bad cells and rows; `problems_in_all` counts them all.
    pub problems: Vec<RowProblem>,
    /// How many bad cells and rows there are.
    pub problems_in_all: u64,
    /// How many things each reason is among the problems of.
    pub reasons: BTreeMap<&'static str, u64>,
}

impl Report {
    /// How many problems are kept to be shown; a rejects file has all of them.
    pub const PROBLEMS: usize = 10_000;

    /// Whether the book differs afterwards.
    #[must_use]
    pub fn changes(&self) -> bool {
        self.added
            + self.advanced
            + self.moved
            + self.updated
            + self.products_created
            + self.refunds
            > 0
    }
}

/// Why an import was refused: nothing is written.
#[derive(Debug, thiserror::Error)]
pub enum ImportRefusal {
    /// The file cannot be read as a table.
    #[error("{file}: {error}")]
    File {
        /// The file's name.
        file: String,
        /// Why.
        error: FileError,
    },
    /// Some rows are bad.
    #[error("{} bad rows", .0.problems_in_all)]
    BadRows(Box<Report>),
    /// `--skip-bad` cannot tell the good rows: those of an order that seemed good stand apart.
    #[error("rows apart")]
    Apart(Box<Report>),
    /// `--expect-rows` says another number.
    #[error("{found} rows instead of {expected}")]
    Rows {
        /// As expected.
        expected: u64,
        /// In the file.
        found: u64,
    },
    /// `--expect-total` says another amount.
    #[error("total {found} instead of {expected}")]
    Total {
        /// As expected.
        expected: Money,
        /// In the file.
        found: Money,
    },
    /// The rejects file cannot be written.
    #[error(transparent)]
    Rejects(#[from] WriteError),
    /// A map cannot be used.
    #[error("map {}: {refusal:?}", file.display())]
    Map {
        /// The map file.
        file: PathBuf,
        /// Why.
        refusal: MapRefusal,
    },
    /// `--distributor-from` names a column that the file does not have.
    #[error("{file}: no column {column}")]
    NoSuchColumn {
        /// The file's name.
        file: String,
        /// The column.
        column: String,
        /// The columns that it has.
        columns: Vec<String>,
    },
    /// The table of `--distributor-from` has bad rows, or unknown distributors.
    #[error("{file}: {} bad rows", problems.len())]
    DistributorTable {
        /// The table's name.
        file: String,
        /// Its bad rows.
        problems: Vec<RowProblem>,
    },
    /// `--rejects` names the file being imported.
    #[error("rejects file is the input")]
    RejectsIsInput(PathBuf),
}

/// Why a map cannot be used.
#[derive(Debug)]
pub enum MapRefusal {
    /// The file cannot be read.
    Unreadable(std::io::Error),
    /// The file says what no map may say; every fault with its place.
    Faults(Vec<MapFault>),
}
