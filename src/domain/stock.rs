//! Stock (SPEC §4): an append-only list of movements; on hand is their sum.

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

impl Movement {
    /// All kinds with their names in SQL and files.
    pub const ALL: [(Self, &'static str); 6] = [
        (Self::In, "in"),
        (Self::Out, "out"),
        (Self::Adjust, "adjust"),
        (Self::Sale, "sale"),
        (Self::Return, "return"),
        (Self::Opening, "opening"),
    ];

    /// The kind of a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == name).map(|(kind, _)| *kind)
    }

    /// The name in SQL and files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::In => "in",
            Self::Out => "out",
            Self::Adjust => "adjust",
            Self::Sale => "sale",
            Self::Return => "return",
            Self::Opening => "opening",
        }
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
