//! Why nothing was done about an order, in words.
use super::row_problem::row_problem;
use super::sentence::Sentence;
use super::value::args;
use super::voice::Voice;
use crate::app::order::refusal::OrderRefusal;
use crate::app::order::step::Step;
use crate::exchange::error::RowProblem;

/// The sentence for an order that was not recorded or moved on.
#[must_use]
pub fn order_refusal(refusal: &OrderRefusal, voice: &Voice<'_>) -> Sentence {
    let about = |id, order_no: &String| Sentence::new(id, args![order = order_no]);
    let details = |problems: &[RowProblem]| problems.iter().map(|it| detail(it, voice)).collect();
    match refusal {
        OrderRefusal::Unknown(order_no) => about("err-order-unknown", order_no),
        OrderRefusal::UnknownDistributor(code) => {
            Sentence::new("err-order-distributor", args![code = code])
        }
        OrderRefusal::Line(text) => Sentence::new("err-order-line", args![value = text]),
        OrderRefusal::NoLines(order_no) => about("err-order-no-lines", order_no),
        OrderRefusal::Bad { order_no, problems } => {
            about("err-order-bad", order_no).with(details(problems))
        }
        OrderRefusal::Differs { order_no, problems } => {
            about("err-order-differs", order_no).with(details(problems))
        }
        OrderRefusal::Otherwise { order_no, step, at } => {
            let id = match step {
                Step::Pay => "err-order-paid",
                Step::Ship => "err-order-shipped",
                Step::Complete => "err-order-completed",
                Step::Cancel => "err-order-cancelled-then",
            };
            Sentence::new(id, args![order = order_no, at = voice.instant(*at)])
        }
        OrderRefusal::Cancelled { order_no, at } => {
            Sentence::new("err-order-cancelled", args![order = order_no, at = voice.instant(*at)])
        }
        OrderRefusal::HeldOtherwise { order_no, reason } => {
            Sentence::new("err-order-held", args![order = order_no, reason = reason])
        }
        OrderRefusal::CancelledNoHold { order_no, at } => {
            let at = voice.instant(*at);
            Sentence::new("err-order-hold-cancelled", args![order = order_no, at = at])
        }
        OrderRefusal::SettledNoHold(order_no) => about("err-order-hold-settled", order_no),
        OrderRefusal::Shipped(order_no) => about("err-order-cancel-shipped", order_no),
        OrderRefusal::Refunded(order_no) => about("err-order-correct-refunded", order_no),
        OrderRefusal::NothingToCorrect(order_no) => about("err-order-correct-nothing", order_no),
    }
}

/// A bad value, with the number of its line when it is a line's.
fn detail(problem: &RowProblem, voice: &Voice<'_>) -> String {
    let said = row_problem(problem, voice.words);
    if problem.line == 0 {
        return said;
    }
    let line = problem.line.to_string();
    voice.words.say("word-order-line", args![line = line, problem = said])
}
