//! What a transaction is derived from. People read it in their own words (`text`).
use crate::domain::named::named;

/// A document, by what names it outside of the book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Document {
    /// A paid order.
    Order {
        /// Its number.
        order_no: String,
    },
    /// Units that left with orders paid before the book's start.
    History {
        /// The order's number.
        order_no: String,
    },
    /// A paid order that was cancelled.
    Cancellation {
        /// The order's number.
        order_no: String,
    },
    /// A paid order that was withdrawn: another took its place.
    Correction {
        /// The number of the wrong version.
        order_no: String,
    },
    /// Money given back.
    Refund {
        /// Its number.
        refund_no: String,
        /// The order's.
        order_no: String,
    },
    /// What the merchant owed before the book began.
    OpeningBalance {
        /// The distributor's code.
        code: String,
    },
    /// An adjustment, write-off or goodwill.
    Adjustment {
        /// The distributor's code.
        code: String,
        /// Why.
        reason: String,
    },
    /// A distributor's result of a settlement.
    Statement {
        /// The settled period.
        period: String,
        /// The distributor's code.
        code: String,
    },
    /// Units that came or went.
    Stock {
        /// How: `in out adjust sale return opening`.
        kind: &'static str,
        /// Which product.
        sku: String,
        /// Signed.
        quantity: i64,
        /// Why, or the reference.
        words: Option<String>,
    },
    /// A payout that left.
    Payout {
        /// Its number.
        item: String,
        /// The distributor's code.
        code: String,
    },
    /// A payout that came back.
    PayoutReturned {
        /// Its number.
        item: String,
        /// The distributor's code.
        code: String,
    },
    /// Other income and expense, by hand.
    ByHand {
        /// Why.
        words: String,
        /// The merchant's own name for it.
        reference: Option<String>,
    },
}

/// The kinds of documents, in the order in which those of one instant are booked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// [`Document::OpeningBalance`], and stock of kind `opening`.
    Opening,
    /// [`Document::Stock`].
    Stock,
    /// [`Document::Order`] and [`Document::History`].
    Order,
    /// [`Document::Cancellation`] and [`Document::Correction`].
    Cancellation,
    /// [`Document::Refund`].
    Refund,
    /// [`Document::Adjustment`].
    Adjustment,
    /// [`Document::ByHand`].
    ByHand,
    /// [`Document::Payout`].
    Payout,
    /// [`Document::PayoutReturned`].
    PayoutReturned,
    /// [`Document::Statement`].
    Statement,
}

named! {
    /// The name in machine formats.
    Kind {
        Opening = "opening",
        Stock = "stock",
        Order = "order",
        Cancellation = "cancellation",
        Refund = "refund",
        Adjustment = "adjustment",
        ByHand = "by_hand",
        Payout = "payout",
        PayoutReturned = "payout_returned",
        Statement = "statement",
    }
}

impl Document {
    /// Its kind.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Self::OpeningBalance { .. } => Kind::Opening,
            Self::Stock { kind, .. } if *kind == "opening" => Kind::Opening,
            Self::Stock { .. } => Kind::Stock,
            Self::Order { .. } | Self::History { .. } => Kind::Order,
            Self::Cancellation { .. } | Self::Correction { .. } => Kind::Cancellation,
            Self::Refund { .. } => Kind::Refund,
            Self::Adjustment { .. } => Kind::Adjustment,
            Self::ByHand { .. } => Kind::ByHand,
            Self::Payout { .. } => Kind::Payout,
            Self::PayoutReturned { .. } => Kind::PayoutReturned,
            Self::Statement { .. } => Kind::Statement,
        }
    }
}
