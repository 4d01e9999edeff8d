//! Why there can be no such refund, in words.
use super::sentence::Sentence;
use super::value::args;
use crate::domain::currency::Currency;
use crate::domain::refund::RefundFault;

/// The sentence for a refund that its order does not allow.
pub(super) fn refund_fault(fault: RefundFault, currency: Currency) -> Sentence {
    let left = |id, left| Sentence::new(id, args![left = currency.format(left)]);
    match fault {
        RefundFault::Nothing => Sentence::new("row-refund-nothing", args![]),
        RefundFault::UnknownLine { lines } => {
            Sentence::new("row-refund-no-line", args![count = lines])
        }
        RefundFault::NotInOrder => Sentence::new("row-refund-no-sku", args![]),
        RefundFault::Free => Sentence::new("row-refund-free", args![]),
        RefundFault::TooMuch { left: amount } => left("row-refund-too-much", amount),
        RefundFault::TooMuchShipping { left: amount } => left("row-refund-shipping", amount),
        RefundFault::RestockOfWhat => Sentence::new("row-restock-of-what", args![]),
        RefundFault::NotStocked => Sentence::new("row-restock-not-stocked", args![]),
        RefundFault::TooManyUnits { left } => {
            Sentence::new("row-restock-too-many", args![left = left.to_string()])
        }
        RefundFault::Overflow(_) => Sentence::new("row-overflow", args![]),
    }
}
