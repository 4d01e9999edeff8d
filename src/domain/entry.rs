//! Entries (佣金明细): one signed amount for one distributor; append-only.
use super::bonus::Kind;
use super::commission::Commission;
use super::id::{AdjustmentId, BonusIntervalId, DistributorId, OrderLineId, PlanVersion, RefundId};
use super::money::Money;
use super::plan::{Metric, Pay, Role};
use super::time::Instant;

/// An entry as a settlement writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// Whom it belongs to.
    pub distributor: DistributorId,
    /// Its amount, never 0.
    pub amount: Money,
    /// When it was earned: payment of the order, start of the book.
    pub earned_at: Instant,
    /// When its hold was over.
    pub matures_at: Instant,
    /// Where it comes from.
    pub source: Source,
}

/// Where an entry comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// An order line under a plan.
    Commission {
        /// The line.
        line: OrderLineId,
        /// What the formula made of it.
        commission: Commission,
        /// The plan that governed.
        plan: PlanVersion,
    },
    /// What is taken back of the commission of an order line.
    Clawback {
        /// The line.
        line: OrderLineId,
        /// The role of the entry that it reverses.
        role: Role,
        /// The plan that governed that entry.
        plan: PlanVersion,
        /// Why.
        reversal: Reversal,
    },
    /// What the merchant owed before the book began.
    Opening,
    /// A manual amount with a reason.
    Adjustment(AdjustmentId),
    /// Won by what was sold in an interval.
    Bonus(Won),
}

/// What a bonus or prize was won by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Won {
    /// The closed interval.
    pub interval: BonusIntervalId,
    /// Bonus or contest.
    pub kind: Kind,
    /// The plan that decided.
    pub plan: PlanVersion,
    /// What was measured.
    pub metric: Metric,
    /// How much counted: minor units, or a number of orders.
    pub measured: i64,
    /// The step's percentage of the whole metric, or its amount.
    pub pay: Option<Pay>,
}

impl Won {
    /// The money that a percentage is taken of, if money was measured.
    #[must_use]
    pub fn base(&self) -> Option<Money> {
        self.metric.is_money().then_some(Money(self.measured))
    }

    /// How many orders counted, if orders were.
    #[must_use]
    pub fn orders(&self) -> Option<i64> {
        (!self.metric.is_money()).then_some(self.measured)
    }
}

/// Why commission is taken back (SPEC §6, §8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reversal {
    /// Goods money was given back.
    Refund(RefundId),
    /// The order was cancelled, or corrected and earned anew.
    Ending,
}

impl Reversal {
    /// As stored: the refund's row, or -1.
    #[must_use]
    pub fn number(self) -> i64 {
        match self {
            Self::Refund(refund) => refund.0,
            Self::Ending => -1,
        }
    }

    /// Of a stored number; 0 is no reversal.
    #[must_use]
    pub fn from_number(number: i64) -> Option<Self> {
        match number {
            0 => None,
            -1 => Some(Self::Ending),
            refund => Some(Self::Refund(RefundId(refund))),
        }
    }
}

impl Entry {
    /// The kind's name in SQL and files.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self.source {
            Source::Commission { .. } => "commission",
            Source::Clawback { .. } => "clawback",
            Source::Opening => "opening",
            Source::Adjustment(_) => "adjustment",
            Source::Bonus(won) => won.kind.name(),
        }
    }

    /// The role of a commission, or of the commission that a clawback reverses.
    #[must_use]
    pub fn role(&self) -> Option<Role> {
        match self.source {
            Source::Commission { commission, .. } => Some(commission.role),
            Source::Clawback { role, .. } => Some(role),
            Source::Opening | Source::Adjustment(_) | Source::Bonus(_) => None,
        }
    }

    /// The order line of a commission, or of the commission that a clawback reverses.
    #[must_use]
    pub fn line(&self) -> Option<OrderLineId> {
        match self.source {
            Source::Commission { line, .. } | Source::Clawback { line, .. } => Some(line),
            Source::Opening | Source::Adjustment(_) | Source::Bonus(_) => None,
        }
    }
}

/// An entry as people and other programs read it: settled, or what one would be if its order were
/// settled as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedEntry {
    /// Its number; none before it is settled.
    pub entry: Option<i64>,
    /// The distributor's code.
    pub distributor: String,
    /// `commission`, `clawback`, `opening`, `adjustment`, `bonus` or `contest`.
    pub kind: &'static str,
    /// The role, if it is a commission.
    pub role: Option<Role>,
    /// The order, if it is a commission.
    pub order_no: Option<String>,
    /// The line's number, from 1.
    pub line: Option<i64>,
    /// What was sold.
    pub sku: Option<String>,
    /// The amount a percentage was taken of.
    pub base: Option<Money>,
    /// What the winning rule paid.
    pub pay: Option<Pay>,
    /// Units sold.
    pub quantity: Option<i64>,
    /// The signed amount.
    pub amount: Money,
    /// The entry that a clawback reverses; none before that is settled.
    pub reverses: Option<i64>,
    /// Why a clawback takes something back.
    pub reversal: Option<Reversal>,
    /// The plan that governed.
    pub plan: Option<PlanVersion>,
    /// When it was earned; none for an opening balance of a book without a start.
    pub earned_at: Option<Instant>,
    /// When its hold is over; none while the order is not completed.
    pub matures_at: Option<Instant>,
    /// The period it was settled in.
    pub settled_in: Option<String>,
}

impl ListedEntry {
    /// An entry that is not settled, of which nothing else is known.
    #[must_use]
    pub fn pending(kind: &'static str, distributor: &str) -> Self {
        Self {
            entry: None,
            distributor: distributor.to_owned(),
            kind,
            role: None,
            order_no: None,
            line: None,
            sku: None,
            base: None,
            pay: None,
            quantity: None,
            amount: Money::ZERO,
            reverses: None,
            reversal: None,
            plan: None,
            earned_at: None,
            matures_at: None,
            settled_in: None,
        }
    }
}
