//! What a use case can answer besides its result.
use super::adjustment::AdjustmentRefusal;
use super::book::BookRefusal;
use super::confirm::Confirm;
use super::distributor::DistributorRefusal;
use super::explain::ExplainRefusal;
use super::grade::GradeRefusal;
use super::import::report::ImportRefusal;
use super::ledger::LedgerRefusal;
use super::order::refusal::OrderRefusal;
use super::payout::PayoutRefusal;
use super::plan::PlanRefusal;
use super::product::ProductRefusal;
use super::refund::refusal::RefundRefusal;
use super::settlement::SettlementRefusal;
use super::stock::StockRefusal;
use crate::domain::money::Overflow;
use crate::domain::time::Instant;
use crate::store::error::StoreError;

/// Why nothing was done. Every variant becomes a sentence with a next step in `text` and an exit code
/// in `cli`.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The book could not be opened, read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A book was not made or not copied.
    #[error("book refused: {0:?}")]
    Book(BookRefusal),
    /// Something about a distributor was refused.
    #[error("distributor refused: {0:?}")]
    Distributor(DistributorRefusal),
    /// Something about grades was refused.
    #[error("grades refused: {0:?}")]
    Grade(GradeRefusal),
    /// A plan was refused.
    #[error("plan refused: {0:?}")]
    Plan(PlanRefusal),
    /// Nothing was done about a product.
    #[error("product refused: {0:?}")]
    Product(ProductRefusal),
    /// Nothing was done about an order.
    #[error("order refused: {0:?}")]
    Order(OrderRefusal),
    /// Nothing was done about a refund.
    #[error("refund refused: {0:?}")]
    Refund(RefundRefusal),
    /// A settlement was refused.
    #[error("settlement refused: {0:?}")]
    Settlement(SettlementRefusal),
    /// Something cannot be explained.
    #[error("not explained: {0:?}")]
    Explain(ExplainRefusal),
    /// No stock was moved or shown.
    #[error("stock refused: {0:?}")]
    Stock(StockRefusal),
    /// Nothing was booked by hand.
    #[error("ledger refused: {0:?}")]
    Ledger(LedgerRefusal),
    /// Nothing was done about a payout.
    #[error("payout refused: {0:?}")]
    Payout(PayoutRefusal),
    /// No adjustment was recorded.
    #[error("adjustment refused: {0:?}")]
    Adjustment(AdjustmentRefusal),
    /// An import was refused.
    #[error(transparent)]
    Import(#[from] ImportRefusal),
    /// The act wants a confirmation: `--yes`, or an answer at the terminal.
    #[error("to be confirmed: {0:?}")]
    Confirm(Confirm),
    /// An amount left 64 bits.
    #[error(transparent)]
    Overflow(#[from] Overflow),
    /// The clock is more than five minutes behind the last change (SPEC §2).
    #[error("clock behind the book")]
    ClockBehind {
        /// The clock, or `--at`.
        now: Instant,
        /// The last change of the book.
        last: Instant,
    },
}

impl From<BookRefusal> for Error {
    fn from(refusal: BookRefusal) -> Self {
        Self::Book(refusal)
    }
}

impl From<DistributorRefusal> for Error {
    fn from(refusal: DistributorRefusal) -> Self {
        Self::Distributor(refusal)
    }
}

impl From<GradeRefusal> for Error {
    fn from(refusal: GradeRefusal) -> Self {
        Self::Grade(refusal)
    }
}

impl From<ExplainRefusal> for Error {
    fn from(refusal: ExplainRefusal) -> Self {
        Self::Explain(refusal)
    }
}

impl From<PayoutRefusal> for Error {
    fn from(refusal: PayoutRefusal) -> Self {
        Self::Payout(refusal)
    }
}

impl From<PlanRefusal> for Error {
    fn from(refusal: PlanRefusal) -> Self {
        Self::Plan(refusal)
    }
}

impl From<ProductRefusal> for Error {
    fn from(refusal: ProductRefusal) -> Self {
        Self::Product(refusal)
    }
}

impl From<StockRefusal> for Error {
    fn from(refusal: StockRefusal) -> Self {
        Self::Stock(refusal)
    }
}

impl From<SettlementRefusal> for Error {
    fn from(refusal: SettlementRefusal) -> Self {
        Self::Settlement(refusal)
    }
}

impl From<AdjustmentRefusal> for Error {
    fn from(refusal: AdjustmentRefusal) -> Self {
        Self::Adjustment(refusal)
    }
}

impl From<LedgerRefusal> for Error {
    fn from(refusal: LedgerRefusal) -> Self {
        Self::Ledger(refusal)
    }
}

impl From<OrderRefusal> for Error {
    fn from(refusal: OrderRefusal) -> Self {
        Self::Order(refusal)
    }
}

impl From<RefundRefusal> for Error {
    fn from(refusal: RefundRefusal) -> Self {
        Self::Refund(refusal)
    }
}
