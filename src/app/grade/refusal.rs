//! Why nothing was done about grades.
use crate::domain::grade::{ConditionFault, ListFault, NoEvaluation};
use crate::domain::life::State;
use crate::domain::time::Instant;

/// Why nothing was done about grades.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GradeRefusal {
    /// No list of grades.
    List(ListFault),
    /// No conditions.
    Conditions {
        /// The setting that they were given for.
        key: String,
        /// What is wrong.
        fault: ConditionFault,
    },
    /// The book has no such grade.
    Unknown {
        /// As it was given.
        grade: String,
        /// Those there are, the lowest first.
        known: Vec<String>,
    },
    /// Somebody has it, so it stays in the list.
    Held {
        /// The grade.
        grade: String,
        /// Who has it, the first by code.
        code: String,
        /// How many others have it.
        others: u64,
    },
    /// A plan in force names it, so it stays in the list.
    Planned {
        /// The grade.
        grade: String,
        /// The plan's version.
        version: i64,
        /// The plan's name.
        plan: String,
    },
    /// From a day on which the distributor was not there yet.
    BeforeBeginning {
        /// The code as recorded.
        code: String,
        /// Since when the distributor is there.
        since: Instant,
    },
    /// Nothing can be evaluated.
    Evaluation(NoEvaluation),
    /// Only approved distributors are evaluated.
    NotApproved {
        /// The code as recorded.
        code: String,
        /// What the distributor is; none: not there yet.
        state: Option<State>,
        /// On the day from which changes would count.
        at: Instant,
    },
    /// The book has changed since the proposals were shown.
    ProposedOtherwise,
    /// It holds from that day on already, but another reason is recorded.
    OtherReason {
        /// The code as recorded.
        code: String,
        /// The grade; none: no grade.
        grade: Option<String>,
        /// The recorded reason.
        reason: Option<String>,
    },
}

impl GradeRefusal {
    /// Whether the command line makes no sense, whatever the book says.
    #[must_use]
    pub fn is_usage(&self) -> bool {
        matches!(self, Self::List(_) | Self::Conditions { .. })
    }
}
