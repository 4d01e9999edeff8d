//! Stock (SPEC §4): an append-only list of movements; on hand is their sum.
use super::named::named;

/// Why units came or went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Movement {
    /// Bought in, made, found: more than before.
    In,
    /// Given away, broken, used: fewer than before.
    Out,
    /// The signed difference of a correction.
    Adjust,
    /// Left with a paid order line.
    Sale,
    /// Came back with a cancelled order line.
    Return,
    /// What was there when the book first heard of the product.
    Opening,
}

named! {
    /// The name in SQL and files.
    Movement {
        In = "in",
        Out = "out",
        Adjust = "adjust",
        Sale = "sale",
        Return = "return",
        Opening = "opening",
    }
}

/// More was wanted than there is, and the product allows no backorders.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shortage {
    /// Units there are.
    pub on_hand: i64,
    /// Units that were to leave.
    pub wanted: i64,
}

impl Shortage {
    /// Units that are missing.
    #[must_use]
    pub fn missing(self) -> i64 {
        self.wanted.saturating_sub(self.on_hand)
    }
}
