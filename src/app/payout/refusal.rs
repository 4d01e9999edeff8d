//! Why nothing was done about a payout.
use crate::domain::money::Money;
use crate::domain::payable::Hurdle;
use crate::domain::payout::{BatchId, Event, ItemId, RequestId, Status};
use crate::domain::time::Instant;
use crate::exchange::durable::WriteError;
use crate::exchange::error::Reason;
use crate::exchange::payment_files::PaymentFault;
use crate::store::payouts::Decision;

/// What a name should have been the name of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Thing {
    /// A payout: `P000123`.
    Item,
    /// A batch: `B000012`.
    Batch,
    /// One of these two.
    ItemOrBatch,
    /// A withdrawal request: `R000007`.
    Request,
    /// Any of the three.
    Any,
}

/// A fact that is recorded otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    /// When it happened.
    At(Instant),
    /// The bank's own name for it.
    Reference(Option<String>),
    /// Why it happened.
    Reason(Option<String>),
}

/// Why nothing was done about a payout.
#[derive(Debug)]
pub enum PayoutRefusal {
    /// The book has no such thing.
    NoSuch {
        /// What was looked for.
        thing: Thing,
        /// Its name as given.
        name: String,
    },
    /// There is no distributor of this code.
    NoSuchDistributor(String),
    /// A value that is none of its kind.
    Value {
        /// Its column name.
        field: &'static str,
        /// As typed.
        value: String,
        /// What is wrong.
        reason: Reason,
    },
    /// A request for nothing.
    NothingAsked,
    /// This distributor cannot be paid at all now.
    NotPayable {
        /// Who.
        code: String,
        /// Why.
        hurdle: Hurdle,
    },
    /// More than the distributor can have.
    TooMuch {
        /// Who.
        code: String,
        /// What was asked for.
        amount: Money,
        /// What can be had.
        payable: Money,
        /// What the book keeps back in addition.
        kept: Money,
    },
    /// Less than the plan asks of a payout.
    BelowMinimum {
        /// What was asked for.
        amount: Money,
        /// What a payout must reach.
        minimum: Money,
    },
    /// Fee and tax eat it all up.
    NothingLeft {
        /// What was asked for.
        amount: Money,
    },
    /// The reference names another request.
    ReferenceTaken {
        /// The reference.
        reference: String,
        /// Who asked.
        code: String,
        /// For how much.
        amount: Money,
    },
    /// The request is decided the other way, or with another reason.
    Decided {
        /// Which.
        request: RequestId,
        /// How.
        decision: Decision,
    },
    /// The life of this payout does not go there.
    NotFrom {
        /// Which.
        item: ItemId,
        /// Where it stands.
        status: Status,
        /// What was to happen.
        event: Event,
    },
    /// It happened already, and otherwise.
    OtherFact {
        /// To which.
        item: ItemId,
        /// What happened.
        event: Event,
        /// What is recorded.
        fact: Fact,
    },
    /// It cannot have happened so early.
    TooEarly {
        /// To which.
        item: ItemId,
        /// What was to happen.
        event: Event,
        /// When at the earliest.
        earliest: Instant,
    },
    /// It is still to come.
    Future {
        /// When.
        at: Instant,
    },
    /// Nothing of the batch is left to be confirmed, and not all of it is paid.
    NothingToConfirm(BatchId),
    /// The batch was cancelled.
    Cancelled(BatchId),
    /// Something of the batch was paid, failed or came back.
    CannotCancel {
        /// Which batch.
        batch: BatchId,
        /// The first such item.
        item: ItemId,
        /// Where it stands.
        status: Status,
    },
    /// The batch is exported: whoever cancels it says that it was never sent.
    SayItWasNeverSent {
        /// Which batch.
        batch: BatchId,
        /// What was said instead of its name.
        said: Option<String>,
    },
    /// These have had another account since the batch was made.
    AccountsChanged {
        /// Which batch.
        batch: BatchId,
        /// Whose.
        codes: Vec<String>,
    },
    /// These are suspended.
    Suspended {
        /// Which batch.
        batch: BatchId,
        /// Who.
        codes: Vec<String>,
    },
    /// The batch cannot become payment files.
    Files(Vec<PaymentFault>),
    /// A payment file cannot be written.
    Write(WriteError),
}
