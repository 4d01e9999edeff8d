//! What is doubtful about a plan that may be applied.
use super::margin::Loss;
use crate::domain::plan_review::{Dear, Gap, Never};
use crate::domain::time::Day;
use crate::exchange::plan_file::Place;

/// Something doubtful about a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// Where it stands in the file; none for what is not said there.
    pub place: Option<Place>,
    /// What it is.
    pub kind: WarningKind,
}

/// What is doubtful about a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WarningKind {
    /// An applied plan has its name.
    NameUsed(i64),
    /// It begins before the book's start: orders paid until then earn nothing.
    BeforeStart(Day),
    /// A rule never wins.
    Never {
        /// Why.
        why: Never,
        /// Where the rules stand that shadow it.
        by_lines: Vec<usize>,
    },
    /// A bonus of team sales for level 2, which has no teams.
    NoTeam,
    /// A fixed amount is above a price.
    Dear(Dear),
    /// No rule applies to some sales.
    Gap(Gap),
    /// It can pay more for products than they bring in.
    Losses(Vec<Loss>),
}
