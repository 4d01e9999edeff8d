//! Row numbers as types, so that a distributor is never taken for a product.

/// A distributor's row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DistributorId(pub i64);

/// A product's row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProductId(pub i64);

/// An order's row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrderId(pub i64);

/// An order line's row: order × 10,000 + line number, as in the schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrderLineId(pub i64);

/// A refund's row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RefundId(pub i64);

/// An adjustment's row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AdjustmentId(pub i64);

/// A closed interval of a bonus or contest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BonusIntervalId(pub i64);

/// The version number of an applied plan, ascending from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlanVersion(pub i64);

/// Something that happened to a payout.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PayoutEventId(pub i64);

impl OrderLineId {
    /// Lines of one order are numbered 1–9,999.
    pub const LINES: i64 = 10_000;

    /// The row of a line of an order.
    #[must_use]
    pub fn new(order: OrderId, line: u16) -> Self {
        Self(order.0 * Self::LINES + i64::from(line))
    }

    /// The order.
    #[must_use]
    pub fn order(self) -> OrderId {
        OrderId(self.0 / Self::LINES)
    }

    /// The line number, from 1.
    #[must_use]
    pub fn line(self) -> i64 {
        self.0 % Self::LINES
    }
}
