//! What a payday answers.
use std::path::PathBuf;

use crate::app::check::Findings;
use crate::app::settlement::{AwaitedCosts, Statements};
use crate::domain::payout::{BatchId, Totals};
use crate::store::audit::Head;

/// How a payday ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Checks found something: nothing was written after that.
    Findings(Findings),
    /// Everything is done.
    Paid(Box<Paid>),
}

/// A payday that is done, now or before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paid {
    /// Its period.
    pub period: String,
    /// The folder of its files.
    pub folder: PathBuf,
    /// The statements of its settlements, the first period first.
    pub settled: Vec<Statements>,
    /// Paid orders that still wait for a cost.
    pub awaited: AwaitedCosts,
    /// Its batch; none when nothing could be paid.
    pub batch: Option<BatchId>,
    /// How many payouts the batch has.
    pub items: u64,
    /// Their sums.
    pub totals: Totals,
    /// Nothing of the batch waits to be sent any more.
    pub is_done: bool,
    /// Other batches of which something waits to be exported or confirmed.
    pub open: Vec<BatchId>,
    /// The payment files.
    pub files: Vec<PathBuf>,
    /// The copy of the book as it was before the first settlement.
    pub backup: PathBuf,
    /// The end of the audit chain.
    pub head: Head,
    /// How many invariants held, before and after.
    pub checks: usize,
}
