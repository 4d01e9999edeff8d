//! Why something cannot be explained, in words.
use super::sentence::Sentence;
use super::value::args;
use crate::app::explain::ExplainRefusal;

/// The sentence for something that cannot be explained.
#[must_use]
pub fn explain_refusal(refusal: &ExplainRefusal) -> Sentence {
    match refusal {
        ExplainRefusal::NoSuch(name) => Sentence::new("err-explain-nothing", args![name = name]),
        ExplainRefusal::NoSuchOrder(order) => {
            Sentence::new("err-explain-order", args![order = order])
        }
        ExplainRefusal::NoSuchLine { order, line, lines } => {
            let args = args![order = order, line = line.to_string(), lines = *lines];
            Sentence::new("err-explain-line", args)
        }
        ExplainRefusal::NoSuchEntry(entry) => {
            Sentence::new("err-explain-entry", args![entry = entry.to_string()])
        }
        ExplainRefusal::NoSuchPayout(name) => {
            Sentence::new("err-explain-payout", args![name = name])
        }
        ExplainRefusal::NoStatement { period, code } => {
            Sentence::new("err-explain-statement", args![period = period, code = code])
        }
    }
}
