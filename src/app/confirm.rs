//! What a person must agree to before it happens: shown at a terminal, `--yes` elsewhere.
use super::reach_back::Effect;
use crate::domain::time::Instant;

/// An act that waits for a yes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Confirm {
    /// A dated change reaches back over recorded, unsettled orders (SPEC §6).
    ReachBack(Effect),
    /// What an order earns changes, because it is corrected.
    Correct {
        /// Its number.
        order_no: String,
        /// What the correction does.
        effect: Effect,
        /// How many settled entries it reverses.
        settled: usize,
    },
    /// Grades change as an evaluation proposes.
    Grades {
        /// How many go up.
        up: u64,
        /// How many go down.
        down: u64,
        /// From when.
        from: Instant,
    },
    /// The clock is more than 400 days ahead of the last change (SPEC §2).
    ClockAhead {
        /// The clock, or `--at`.
        now: Instant,
        /// The last change of the book.
        last: Instant,
    },
    /// The same act without a `--ref` was already recorded on this day (CLI.md "Safety").
    SameActToday {
        /// When it was recorded.
        recorded_at: Instant,
    },
}
