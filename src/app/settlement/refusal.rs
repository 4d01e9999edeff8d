//! Why a question about settlements gets no answer.
use crate::domain::period::Period;

/// Why a period is not settled, or something about settlements cannot be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SettlementRefusal {
    /// The period has not ended.
    NotEnded {
        /// The period.
        period: Period,
    },
    /// Unsettled time lies before the period.
    Gap {
        /// The period asked for.
        period: Period,
        /// The one to settle first.
        right: Period,
    },
    /// The period overlaps settled time without being a settled period.
    Overlaps {
        /// The period asked for.
        period: Period,
        /// The one to settle next.
        right: Period,
    },
    /// The run would settle, or a run has settled, something else than `--expect` says.
    Unexpected {
        /// The digest that was expected.
        expected: String,
        /// The digest of what would be or was settled.
        found: String,
    },
    /// `--expect` is for one settlement, and `--catch-up` needs several.
    ExpectWithSeveral,
    /// No settlement closed exactly this period.
    NotSettled {
        /// The period asked for.
        period: Period,
        /// The settled periods, the last ones first.
        settled: Vec<String>,
    },
    /// Nothing was ever settled.
    NothingSettled,
    /// There is no distributor of this code.
    NoSuchDistributor(String),
}
