//! A row that cannot be taken.
use super::Reason;

/// One row that cannot be taken, or one cell of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowProblem {
    /// The row's first physical line, 1-based.
    pub line: u64,
    /// The 1-based field number in the file; 0 for the whole row.
    pub column: u32,
    /// The column's id; empty for the whole row.
    pub field: &'static str,
    /// The cell's text, or the row's, cut to [`RowProblem::VALUE_CHARS`].
    pub value: String,
    /// What is wrong.
    pub reason: Reason,
}

impl RowProblem {
    /// How much of a bad value is kept: enough to recognise it, little enough for many.
    pub const VALUE_CHARS: usize = 120;

    /// The beginning of a bad value.
    #[must_use]
    pub fn cut(value: &str) -> String {
        value.chars().take(Self::VALUE_CHARS).collect()
    }
}
