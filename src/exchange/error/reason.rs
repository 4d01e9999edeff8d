//! Why a row or a cell is bad.
use crate::domain::code::CodeError;
use crate::domain::currency::{Currency, NumberError};
use crate::domain::distributor::SponsorFault;
use crate::domain::iban::IbanError;
use crate::domain::id_number::IdNumberError;
use crate::domain::payout::Status;
use crate::domain::refund::RefundFault;
use crate::domain::relation_step::MoveFault;
use crate::domain::time::Day;
use crate::domain::zone::Zone;

/// Why a row or a cell is bad.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// Fewer fields than the header.
    #[error("{found} fields instead of {expected}")]
    ShortRow {
        /// Fields of the row.
        found: usize,
        /// Fields of the header.
        expected: usize,
    },
    /// More fields than the header.
    #[error("{found} fields instead of {expected}")]
    LongRow {
        /// Fields of the row.
        found: usize,
        /// Fields of the header.
        expected: usize,
    },
    /// Nothing but blanks, though the line is not empty.
    #[error("blank row")]
    BlankRow,
    /// The header once more (files joined to one).
    #[error("repeated header")]
    RepeatedHeader,
    /// Text longer than allowed.
    #[error("longer than {limit} bytes")]
    TooLong {
        /// The limit in bytes of UTF-8.
        limit: usize,
    },
    /// Nothing where something is required.
    #[error("empty")]
    Empty,
    /// An amount below 0 where none can be.
    #[error("negative")]
    Negative,
    /// A number outside its range.
    #[error("not from {least} to {most}")]
    OutOfRange {
        /// The least that is taken.
        least: i64,
        /// The most that is taken.
        most: i64,
    },
    /// Not a date with the year first, from 2000 on, with or without time and offset.
    #[error("not a date")]
    Instant,
    /// Not yes or no.
    #[error("not yes or no")]
    Flag,
    /// A control character, or a line break where a line must be one.
    #[error("control character {0:?}")]
    Control(char),
    /// A character that turns the direction of text: what is read is not what is there.
    #[error("direction character {0:?}")]
    Direction(char),
    /// A character without a public meaning: private use, or none at all.
    #[error("meaningless character {0:?}")]
    Meaningless(char),
    /// So many accents on one letter that they cover the lines around it.
    #[error("more than {limit} marks on one letter")]
    Marks {
        /// How many are taken.
        limit: usize,
    },
    /// A category path with nothing between two signs, or at an end.
    #[error("category step without a name")]
    CategoryStep,
    /// A category path too deep.
    #[error("category deeper than {limit}")]
    CategoryDepth {
        /// How deep it may be.
        limit: usize,
    },
    /// Not the name of an order's status.
    #[error("not a status")]
    Status,
    /// A status without an instant to date it by.
    #[error("status without any instant")]
    StatusWithoutInstant,
    /// A status that the instants contradict.
    #[error("status contradicts the instants")]
    StatusDisagrees,
    /// Two instants in the wrong order, named by their columns.
    #[error("{later} before {earlier}")]
    OutOfOrder {
        /// The column that must come first.
        earlier: &'static str,
        /// The column that comes before it.
        later: &'static str,
    },
    /// An instant that is still to come.
    #[error("in the future")]
    Future,
    /// An order column on a further row that differs from the first row.
    #[error("differs from the order's first row")]
    RepeatDiffers,
    /// The rows of an order do not stand together.
    #[error("rows of one order apart")]
    OrderApart,
    /// More lines than an order may have.
    #[error("more than {limit} lines")]
    TooManyLines {
        /// How many it may have.
        limit: u64,
    },
    /// A distributor that the book does not know.
    #[error("unknown distributor")]
    UnknownDistributor,
    /// A grade that the book does not know.
    #[error("unknown grade")]
    UnknownGrade,
    /// A sku that the book does not know.
    #[error("unknown sku")]
    UnknownSku,
    /// A new sku or code that differs from another new one only in case.
    #[error("differs from another one only in case")]
    OnlyCaseDiffers,
    /// A coupon without `coupon_amount`.
    #[error("coupon without amount")]
    CouponWithoutAmount,
    /// A discount above what it is taken from.
    #[error("discount above what is left")]
    DiscountTooLarge,
    /// An amount beyond 64 bits.
    #[error("amount overflows")]
    Overflow,
    /// Something known already, with another value in the book.
    #[error("differs from the book")]
    DiffersFromBook,
    /// A known order has more lines.
    #[error("{lines} lines in the book")]
    LinesMissing {
        /// How many it has in the book.
        lines: usize,
    },
    /// More than there is in stock.
    #[error("{wanted} wanted, {on_hand} in stock")]
    Shortage {
        /// What there is.
        on_hand: i64,
        /// What all lines of the product take together.
        wanted: i64,
    },
    /// A known order that is cancelled cannot move on.
    #[error("order is cancelled")]
    Cancelled,
    /// A shipped or completed order cannot be cancelled.
    #[error("order is shipped")]
    ShippedAlready,
    /// A row that is no order, as the map says.
    #[error("{0}")]
    NoOrder(NoOrder),
    /// Blank, and what was sold is to be found by it.
    #[error("blank, and to be found by")]
    BlankToMatch,
    /// No earlier order agrees with a refund.
    #[error("no earlier order agrees")]
    NoEarlierOrder,
    /// Of the earlier orders that agree with a refund none has so much left.
    #[error("no earlier order has so much left")]
    NoneHasSoMuchLeft,
    /// All units of a refund go back to the shelf, and it does not say how many there are.
    #[error("restock without quantity")]
    RestockOfHowMany,
    /// An order that the book does not know.
    #[error("unknown order")]
    UnknownOrder,
    /// A refund of an order that is not paid.
    #[error("order is not paid")]
    NotPaid,
    /// A refund before its order was paid.
    #[error("before payment")]
    BeforePayment,
    /// The line of this number is of another product.
    #[error("not on this line")]
    OtherSku,
    /// More units than were sold.
    #[error("{sold} sold")]
    MoreThanSold {
        /// How many.
        sold: i64,
    },
    /// A refund that was rejected.
    #[error("rejected before")]
    RejectedBefore,
    /// There can be no such refund.
    #[error("{fault}")]
    Refund {
        /// Why.
        fault: RefundFault,
        /// The book's currency.
        currency: Currency,
    },
    /// A payout that the book does not know.
    #[error("unknown payout")]
    UnknownPayout,
    /// A payout that stands where this cannot happen to it.
    #[error("payout is {}", .0.name())]
    PayoutStands(Status),
    /// Something that happened to a payout before it left, or came back before it arrived.
    #[error("before it left")]
    BeforeItLeft,
    /// Not one of the few words that are taken here.
    #[error("not one of {0:?}")]
    NotOneOf(&'static [&'static str]),
    /// A dated fact of something known, with another value in the book: files do not change those.
    #[error("dated, and differs from the book")]
    DatedDiffers,
    /// An earlier row of this file says something else about the same thing.
    #[error("an earlier row says otherwise")]
    Twice,
    /// The distributor cannot have this sponsor.
    #[error(transparent)]
    Sponsor(#[from] SponsorFault),
    /// The distributor cannot have this sponsor from then on.
    #[error("{fault:?}")]
    Move {
        /// Why not.
        fault: MoveFault,
        /// The book's time zone.
        zone: Zone,
    },
    /// It would change the terms of settled orders.
    #[error("{orders} settled orders")]
    ReachesSettled {
        /// How many.
        orders: u64,
        /// The first day from which it may count.
        earliest: Option<Day>,
    },
    /// It would change a level that decided settled bonuses.
    #[error("settled bonuses")]
    ReachesClosed {
        /// The first day from which it may count.
        earliest: Day,
    },
    /// An opening balance, and a book that counts everything from its first order on.
    #[error("opening balance in a book without start")]
    OpeningWithoutStart,
    /// Not the number of a person or business.
    #[error(transparent)]
    IdNumber(#[from] IdNumberError),
    /// Not the number of an account that a SEPA transfer reaches.
    #[error(transparent)]
    Iban(#[from] IbanError),
    /// Not a number as it must be written.
    #[error(transparent)]
    Number(#[from] NumberError),
    /// Not a code.
    #[error(transparent)]
    Code(#[from] CodeError),
}

/// What a row of a foreign file is instead of an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoOrder {
    /// It takes an earlier order back.
    #[error("cancellation")]
    Cancellation,
    /// It corrects the shop's own books.
    #[error("correction")]
    Correction,
}

impl Reason {
    /// A stable name to count by; `text` has the sentence.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::ShortRow { .. } | Self::LongRow { .. } => "ragged_row",
            Self::BlankRow => "blank_row",
            Self::RepeatedHeader => "repeated_header",
            Self::TooLong { .. } => "too_long",
            Self::Empty | Self::Number(NumberError::Empty) | Self::Code(CodeError::Empty) => {
                "empty"
            }
            Self::Negative => "negative",
            Self::OutOfRange { .. } => "out_of_range",
            Self::Instant => "not_a_date",
            Self::Flag => "not_yes_or_no",
            Self::Control(_) | Self::Direction(_) | Self::Meaningless(_) | Self::Marks { .. } => {
                "bad_character"
            }
            Self::CategoryStep | Self::CategoryDepth { .. } => "bad_category",
            Self::Status => "not_a_status",
            Self::StatusWithoutInstant => "status_without_instant",
            Self::StatusDisagrees => "status_disagrees",
            Self::OutOfOrder { .. } => "out_of_order",
            Self::Future => "future",
            Self::RepeatDiffers => "repeat_differs",
            Self::OrderApart => "order_apart",
            Self::TooManyLines { .. } => "too_many_lines",
            Self::UnknownDistributor => "unknown_distributor",
            Self::UnknownGrade => "unknown_grade",
            Self::UnknownSku => "unknown_sku",
            Self::OnlyCaseDiffers => "only_case_differs",
            Self::CouponWithoutAmount => "coupon_without_amount",
            Self::DiscountTooLarge => "discount_too_large",
            Self::Overflow => "overflow",
            Self::DiffersFromBook | Self::LinesMissing { .. } => "differs_from_book",
            Self::Shortage { .. } => "shortage",
            Self::Cancelled => "cancelled",
            Self::ShippedAlready => "shipped_already",
            Self::NoOrder(NoOrder::Cancellation) => "cancellation",
            Self::NoOrder(NoOrder::Correction) => "correction",
            Self::BlankToMatch => "blank_to_match",
            Self::NoEarlierOrder => "no_earlier_order",
            Self::NoneHasSoMuchLeft => "none_has_so_much_left",
            Self::RestockOfHowMany => "restock_of_how_many",
            Self::UnknownOrder => "unknown_order",
            Self::NotPaid => "not_paid",
            Self::BeforePayment => "before_payment",
            Self::OtherSku => "other_sku",
            Self::MoreThanSold { .. } => "more_than_sold",
            Self::RejectedBefore => "rejected_before",
            Self::Refund { fault, .. } => refund(*fault),
            Self::NotOneOf(_) => "not_one_of",
            Self::UnknownPayout => "unknown_payout",
            Self::PayoutStands(_) => "payout_stands",
            Self::BeforeItLeft => "before_it_left",
            Self::DatedDiffers => "dated_differs",
            Self::Twice => "twice",
            Self::Sponsor(SponsorFault::Unknown) => "unknown_sponsor",
            Self::Sponsor(SponsorFault::Itself) => "sponsors_itself",
            Self::Sponsor(SponsorFault::Level2) => "third_level",
            Self::Sponsor(SponsorFault::NotApproved) => "sponsor_not_approved",
            Self::Sponsor(SponsorFault::BadRow) => "sponsor_rejected",
            Self::Move { fault, .. } => moving(*fault),
            Self::ReachesSettled { .. } => "reaches_settled",
            Self::ReachesClosed { .. } => "reaches_closed",
            Self::OpeningWithoutStart => "opening_without_start",
            Self::IdNumber(_) => "bad_id_number",
            Self::Iban(_) => "bad_iban",
            Self::Number(_) => "not_a_number",
            Self::Code(_) => "not_a_code",
        }
    }
}

/// The name of a reason why somebody cannot have a sponsor from then on.
fn moving(fault: MoveFault) -> &'static str {
    match fault {
        MoveFault::UnknownSponsor => "unknown_sponsor",
        MoveFault::Itself => "sponsors_itself",
        MoveFault::OwnTeam => "cycle",
        MoveFault::SponsorLevel2 | MoveFault::SponsorBecomesLevel2(_) => "third_level",
        MoveFault::SponsorNotApproved(_) => "sponsor_not_approved",
        MoveFault::BeforeJoined(_) => "before_joined",
        MoveFault::HasTeam(_) => "has_team",
    }
}

/// The name of a reason why there can be no such refund.
fn refund(fault: RefundFault) -> &'static str {
    match fault {
        RefundFault::Nothing => "refund_of_nothing",
        RefundFault::UnknownLine { .. } => "unknown_line",
        RefundFault::NotInOrder => "sku_not_in_order",
        RefundFault::Free => "free_line",
        RefundFault::TooMuch { .. } => "more_than_is_left",
        RefundFault::TooMuchShipping { .. } => "more_shipping_than_is_left",
        RefundFault::RestockOfWhat => "restock_of_what",
        RefundFault::NotStocked => "never_stocked",
        RefundFault::TooManyUnits { .. } => "more_units_than_are_out",
        RefundFault::Overflow(_) => "overflow",
    }
}
