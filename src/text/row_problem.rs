//! What is wrong with a row, or with one cell of it.
use super::payment_fault::iban;
use super::refund_fault::refund_fault;
use super::sentence::Sentence;
use super::value::args;
use super::words::Words;
use crate::app::import::report::Report;
use crate::domain::code::CodeError;
use crate::domain::currency::NumberError;
use crate::domain::distributor::SponsorFault;
use crate::domain::id_number::IdNumberError;
use crate::domain::payout::{Event, Status};
use crate::domain::relation_step::MoveFault;
use crate::domain::zone::Zone;
use crate::exchange::error::{NoOrder, Reason, RowProblem};

/// What would break the line that a problem is told in.
const LINE_BREAKS: [char; 4] = ['\n', '\r', '\u{2028}', '\u{2029}'];

/// What is wrong, in a line: `quantity “-1”: must be from 1 to 1000000`.
#[must_use]
pub fn row_problem(problem: &RowProblem, words: &Words) -> String {
    let reason = words.tell(&reason(&problem.reason));
    if problem.field.is_empty() {
        return reason;
    }
    let value = problem.value.replace(LINE_BREAKS, "⏎");
    let values = args![field = problem.field, value = value, reason = reason];
    words.say("row-cell", values)
}

/// What is wrong with a value from the command line: `price “1e3”: no plain number`.
#[must_use]
pub(super) fn field_value(field: &str, value: &str, why: &Reason, words: &Words) -> Sentence {
    let reason = words.tell(&reason(why));
    Sentence::new("err-field-value", args![field = field, value = value, reason = reason])
}

/// Where a payout stands, as a reason.
fn status_id(status: Status) -> &'static str {
    match status {
        Status::Draft => "row-payout-draft",
        Status::After(Event::Exported) => "row-payout-exported",
        Status::After(Event::Paid) => "row-payout-paid",
        Status::After(Event::Failed) => "row-payout-failed",
        Status::After(Event::Returned) => "row-payout-returned",
        Status::After(Event::Cancelled) => "row-payout-cancelled",
    }
}

/// What is wrong with a value, wherever it comes from.
pub(super) fn reason(reason: &Reason) -> Sentence {
    let plain = |id| Sentence::new(id, args![]);
    match reason {
        Reason::ShortRow { found, expected } => {
            Sentence::new("row-short", args![found = *found, expected = *expected])
        }
        Reason::LongRow { found, expected } => {
            Sentence::new("row-long", args![found = *found, expected = *expected])
        }
        Reason::BlankRow => plain("row-blank"),
        Reason::RepeatedHeader => plain("row-repeated-header"),
        Reason::TooLong { limit } => {
            Sentence::new("row-too-long", args![limit = limit.to_string()])
        }
        Reason::Empty => plain("row-empty"),
        Reason::Negative => plain("row-negative"),
        Reason::OutOfRange { least, most } => {
            let (least, most) = (least.to_string(), most.to_string());
            Sentence::new("row-out-of-range", args![least = least, most = most])
        }
        Reason::Instant => plain("row-not-a-date"),
        Reason::Flag => plain("row-not-yes-or-no"),
        Reason::Control(c) => character("row-control", *c),
        Reason::Direction(c) => character("row-direction", *c),
        Reason::Meaningless(c) => character("row-meaningless", *c),
        Reason::Marks { limit } => Sentence::new("row-marks", args![limit = *limit]),
        Reason::CategoryStep => plain("row-category-step"),
        Reason::CategoryDepth { limit } => {
            Sentence::new("row-category-depth", args![limit = *limit])
        }
        Reason::Number(error) => number(*error),
        Reason::Code(error) => code(*error),
        Reason::UnknownPayout => plain("row-unknown-payout"),
        Reason::PayoutStands(status) => Sentence::new(status_id(*status), args![]),
        Reason::BeforeItLeft => plain("row-before-it-left"),
        Reason::NotOneOf(known) => Sentence::new("row-not-one-of", args![known = known.join(", ")]),
        Reason::Status => plain("row-not-a-status"),
        Reason::StatusWithoutInstant => plain("row-status-without-instant"),
        Reason::StatusDisagrees => plain("row-status-disagrees"),
        Reason::OutOfOrder { earlier, later } => {
            Sentence::new("row-out-of-order", args![earlier = *earlier, later = *later])
        }
        Reason::Future => plain("row-future"),
        Reason::RepeatDiffers => plain("row-repeat-differs"),
        Reason::OrderApart => plain("row-order-apart"),
        Reason::TooManyLines { limit } => {
            Sentence::new("row-too-many-lines", args![limit = *limit])
        }
        Reason::UnknownDistributor => plain("row-unknown-distributor"),
        Reason::UnknownSku => plain("row-unknown-sku"),
        Reason::OnlyCaseDiffers => plain("row-only-case-differs"),
        Reason::CouponWithoutAmount => plain("row-coupon-without-amount"),
        Reason::DiscountTooLarge => plain("row-discount-too-large"),
        Reason::Overflow => plain("row-overflow"),
        Reason::DiffersFromBook => plain("row-differs-from-book"),
        Reason::LinesMissing { lines } => Sentence::new("row-lines", args![count = *lines]),
        Reason::Shortage { on_hand, wanted } => {
            Sentence::new("row-shortage", args![count = *on_hand, wanted = *wanted])
        }
        Reason::Cancelled => plain("row-cancelled"),
        Reason::ShippedAlready => plain("row-shipped-already"),
        Reason::NoOrder(NoOrder::Cancellation) => plain("row-cancellation"),
        Reason::NoOrder(NoOrder::Correction) => plain("row-correction"),
        Reason::BlankToMatch => plain("row-blank-to-match"),
        Reason::NoEarlierOrder => plain("row-no-earlier-order"),
        Reason::NoneHasSoMuchLeft => plain("row-none-has-so-much-left"),
        Reason::RestockOfHowMany => plain("row-restock-of-how-many"),
        Reason::UnknownOrder => plain("row-unknown-order"),
        Reason::NotPaid => plain("row-not-paid"),
        Reason::BeforePayment => plain("row-before-payment"),
        Reason::OtherSku => plain("row-other-sku"),
        Reason::MoreThanSold { sold } => {
            Sentence::new("row-more-than-sold", args![sold = sold.to_string()])
        }
        Reason::RejectedBefore => plain("row-rejected-before"),
        Reason::Refund { fault, currency } => refund_fault(*fault, *currency),
        Reason::DatedDiffers => plain("row-dated-differs"),
        Reason::Twice => plain("row-twice"),
        Reason::Sponsor(fault) => plain(sponsor(*fault)),
        Reason::Move { fault, zone } => moving(*fault, *zone),
        Reason::ReachesSettled { orders, earliest } => {
            let earliest = earliest.map_or_else(String::new, |day| day.to_string());
            Sentence::new("row-settled", args![orders = *orders, earliest = earliest])
        }
        Reason::ReachesClosed { earliest } => {
            let (until, earliest) = (earliest.previous().to_string(), earliest.to_string());
            Sentence::new("row-closed", args![until = until, earliest = earliest])
        }
        Reason::OpeningWithoutStart => plain("row-opening-without-start"),
        Reason::UnknownGrade => plain("row-unknown-grade"),
        Reason::IdNumber(error) => id_number(*error),
        Reason::Iban(error) => iban(*error),
    }
}

/// Why a distributor cannot have this sponsor.
fn sponsor(fault: SponsorFault) -> &'static str {
    match fault {
        SponsorFault::Unknown => "row-sponsor-unknown",
        SponsorFault::Itself => "row-sponsor-itself",
        SponsorFault::Level2 => "row-sponsor-level-2",
        SponsorFault::NotApproved => "row-sponsor-not-approved",
        SponsorFault::BadRow => "row-sponsor-bad-row",
    }
}

/// Why a text is not the number of a person or business.
fn id_number(error: IdNumberError) -> Sentence {
    match error {
        IdNumberError::PersonForm => Sentence::new("row-id-person", args![]),
        IdNumberError::BirthDate => Sentence::new("row-id-birth-date", args![]),
        IdNumberError::BusinessForm => Sentence::new("row-id-business", args![]),
        IdNumberError::CheckCharacter { expected } => {
            Sentence::new("row-id-check", args![expected = expected.to_string()])
        }
    }
}

/// Why somebody cannot have this sponsor from then on.
fn moving(fault: MoveFault, zone: Zone) -> Sentence {
    let plain = |id| Sentence::new(id, args![]);
    match fault {
        MoveFault::UnknownSponsor => plain("row-move-unknown"),
        MoveFault::Itself => plain("row-sponsor-itself"),
        MoveFault::OwnTeam => plain("row-move-own-team"),
        MoveFault::SponsorLevel2 => plain("row-sponsor-level-2"),
        MoveFault::SponsorBecomesLevel2(at) => {
            Sentence::new("row-move-becomes-level-2", args![at = zone.short(at)])
        }
        MoveFault::SponsorNotApproved(_) => plain("row-move-not-approved"),
        MoveFault::BeforeJoined(began) => {
            Sentence::new("row-move-before-joined", args![began = zone.short(began)])
        }
        MoveFault::HasTeam(heads) => Sentence::new("row-move-team", args![heads = heads]),
    }
}

/// Why a text is no number.
fn number(error: NumberError) -> Sentence {
    match error {
        NumberError::Empty => Sentence::new("row-empty", args![]),
        NumberError::NotPlain => Sentence::new("row-not-plain", args![]),
        NumberError::Decimals { allowed } => {
            Sentence::new("row-decimals", args![allowed = u32::from(allowed)])
        }
        NumberError::TooLarge => Sentence::new("row-overflow", args![]),
    }
}

/// Why a text is no code.
fn code(error: CodeError) -> Sentence {
    match error {
        CodeError::Empty => Sentence::new("row-empty", args![]),
        CodeError::TooLong { limit } => Sentence::new("row-code-too-long", args![limit = limit]),
        CodeError::Character(c) => character("row-code-character", c),
        CodeError::Exponent => Sentence::new("row-code-exponent", args![]),
    }
}

/// A character by itself when it can be seen, and always by its number.
fn character(id: &'static str, c: char) -> Sentence {
    Sentence::new(id, args![character = shown(c)])
}

/// `李 (U+674E)`, or `U+202E`.
pub(super) fn shown(c: char) -> String {
    let number = format!("U+{:04X}", u32::from(c));
    if c.is_alphanumeric() || c.is_ascii_punctuation() { format!("{c} ({number})") } else { number }
}

/// A line for each bad cell or row of an import, as far as they are kept:
/// `orders.csv:17:6  sku “X”: the book knows no such product`.
#[must_use]
pub fn row_problems(report: &Report, words: &Words) -> Vec<String> {
    let line = |problem| row_line(&report.file, problem, words);
    let mut lines: Vec<String> = report.problems.iter().map(line).collect();
    let shown = u64::try_from(lines.len()).unwrap_or(u64::MAX);
    let more = report.problems_in_all.saturating_sub(shown);
    if more > 0 {
        lines.push(words.say("row-more", args![count = more]));
    }
    lines
}

/// One bad cell or row with its place.
pub(super) fn row_line(file: &str, problem: &RowProblem, words: &Words) -> String {
    let place = match problem.column {
        0 => format!("{file}:{}", problem.line),
        column => format!("{file}:{}:{column}", problem.line),
    };
    format!("{place}  {}", row_problem(problem, words))
}

/// A line for each reason of an import's bad cells and rows: how many things it made bad, and the
/// first of them: `728 × a cancellation, which is not taken yet (orders.csv:17)`.
#[must_use]
pub fn row_reasons(report: &Report, words: &Words) -> Vec<String> {
    let mut reasons: Vec<_> = report.reasons.iter().collect();
    reasons.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
    let line = |(name, count): (&&'static str, &u64)| {
        let first = report.problems.iter().find(|problem| problem.reason.name() == *name);
        let (why, place) = match first {
            Some(first) => {
                (words.tell(&reason(&first.reason)), format!("{}:{}", report.file, first.line))
            }
            None => ((*name).to_owned(), report.file.clone()),
        };
        words.say("row-count", args![count = *count, reason = why, place = place])
    };
    reasons.into_iter().map(line).collect()
}
