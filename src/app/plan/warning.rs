//! What is doubtful about a plan that may be applied.
use super::margin::Loss;
use crate::domain::period::Period;
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
    /// Its intervals are others than by the plans before, and do not begin with it: what lies in these
    /// days counts twice or never, and the first day with which they would.
    Recount {
        /// Twice; otherwise never.
        twice: bool,
        /// The days.
        days: Period,
        /// The first day from which on nothing would be.
        earliest: Day,
    },
    /// A fixed amount is above a price.
    Dear(Dear),
    /// No rule applies to some sales.
    Gap(Gap),
    /// It pays of the margin, and nobody knows what these products cost.
    NoCost(Vec<String>),
    /// It can pay more for products than they bring in.
    Losses(Vec<Loss>),
}

impl WarningKind {
    /// The name in machine formats.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NameUsed(_) => "name_used",
            Self::BeforeStart(_) => "before_start",
            Self::Never { .. } => "never_wins",
            Self::NoTeam => "no_team",
            Self::Recount { twice: true, .. } => "counts_twice",
            Self::Recount { twice: false, .. } => "counts_never",
            Self::Dear(_) => "above_price",
            Self::Gap(_) => "gap",
            Self::NoCost(_) => "no_cost",
            Self::Losses(_) => "above_margin",
        }
    }

    /// The products that it names.
    #[must_use]
    pub fn skus(&self) -> Vec<&str> {
        match self {
            Self::Gap(Gap::Products { skus, .. }) | Self::NoCost(skus) => {
                skus.iter().map(String::as_str).collect()
            }
            Self::Dear(dear) => vec![&dear.sku],
            Self::Losses(losses) => losses.iter().map(|loss| loss.sku.as_str()).collect(),
            Self::Never {
                why: Never::NotCommissionable { sku } | Never::OtherCategory { sku, .. },
                ..
            } => vec![sku],
            Self::NameUsed(_)
            | Self::BeforeStart(_)
            | Self::Never { .. }
            | Self::NoTeam
            | Self::Recount { .. }
            | Self::Gap(Gap::Role(_) | Gap::Levels(..)) => Vec::new(),
        }
    }
}
