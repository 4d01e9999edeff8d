//! Why nothing was done to a distributor.
use crate::domain::distributor::{Kind, SponsorFault};
use crate::domain::life::State;
use crate::domain::life_step::{Step, StepRefusal};
use crate::domain::relation_step::MoveFault;
use crate::domain::time::{Day, Instant};
use crate::exchange::distributors_file::Column;
use crate::exchange::error::Reason;

/// Why nothing was done to a distributor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DistributorRefusal {
    /// A value makes no sense, whatever the book says.
    Value {
        /// What it was given for.
        column: Column,
        /// As it was given.
        value: String,
        /// What is wrong with it.
        reason: Reason,
    },
    /// The book knows no such distributor.
    Unknown(String),
    /// The sponsor cannot be.
    Sponsor {
        /// Whose.
        code: String,
        /// The sponsor's code.
        sponsor: String,
        /// Why not.
        fault: SponsorFault,
        /// When the sponsor would have to be approved.
        at: Instant,
    },
    /// An opening balance, and a book that counts everything from its first order on.
    OpeningWithoutStart,
    /// The distributor is there, with other facts.
    Differs {
        /// The code as recorded.
        code: String,
        /// The names of the fields that differ.
        fields: Vec<&'static str>,
    },
    /// `add` of a distributor whose application is not granted.
    NotApproved {
        /// The code as recorded.
        code: String,
        /// Applied or rejected.
        state: State,
    },
    /// The recorded ID number does not fit the new kind.
    KindNeedsNumber {
        /// The code as recorded.
        code: String,
        /// The new kind.
        kind: Kind,
    },
    /// A step that the life of this distributor does not allow.
    Step {
        /// The code as recorded.
        code: String,
        /// What was to be done.
        step: Step,
        /// Why not.
        refusal: StepRefusal,
    },
    /// The state holds already, but another reason is recorded.
    OtherReason {
        /// The code as recorded.
        code: String,
        /// The state.
        state: State,
        /// The recorded reason.
        reason: Option<String>,
    },
    /// The sponsor or level cannot be.
    Move {
        /// The code as recorded.
        code: String,
        /// The code of the sponsor, as it was given; none: level 1.
        sponsor: Option<String>,
        /// Why not.
        fault: MoveFault,
        /// From when it was to count.
        from: Instant,
    },
    /// It would change a level that decided settled bonuses.
    ReachesClosed {
        /// The first day from which it may count.
        earliest: Day,
    },
    /// It would change the terms of settled orders.
    ReachesSettled {
        /// How many.
        orders: u64,
        /// The first day from which it may count.
        earliest: Option<Day>,
    },
}

impl DistributorRefusal {
    /// Whether the command line makes no sense, whatever the book says.
    #[must_use]
    pub fn is_usage(&self) -> bool {
        matches!(self, Self::Value { .. })
    }
}
