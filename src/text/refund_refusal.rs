//! Why nothing was done about a refund, in words.
use super::row_problem::row_problem;
use super::sentence::Sentence;
use super::value::args;
use super::voice::Voice;
use crate::app::refund::refusal::RefundRefusal;
use crate::exchange::error::{Reason, RowProblem};

/// The sentence for a refund that was not recorded or decided.
pub(super) fn refund_refusal(refusal: &RefundRefusal, voice: &Voice<'_>) -> Sentence {
    let about = |id, refund_no: &String| Sentence::new(id, args![refund = refund_no]);
    let details = |problems: &[RowProblem]| {
        problems.iter().map(|problem| row_problem(problem, voice.words)).collect()
    };
    match refusal {
        RefundRefusal::Unknown(refund_no) => about("err-refund-unknown", refund_no),
        RefundRefusal::UnknownDistributor(code) => {
            Sentence::new("err-order-distributor", args![code = code])
        }
        RefundRefusal::Bad { refund_no, order_no, problems } => {
            let values = args![refund = refund_no, order = order_no];
            let unknown = problems.iter().any(|problem| problem.reason == Reason::UnknownOrder);
            let id = if unknown { "err-refund-no-order" } else { "err-refund-bad" };
            Sentence::new(id, values).with(details(problems))
        }
        RefundRefusal::Differs { refund_no, problems } => {
            about("err-refund-differs", refund_no).with(details(problems))
        }
        RefundRefusal::Approved { refund_no, at } => {
            Sentence::new("err-refund-approved", args![refund = refund_no, at = voice.instant(*at)])
        }
        RefundRefusal::Rejected { refund_no, at } => {
            Sentence::new("err-refund-rejected", args![refund = refund_no, at = voice.instant(*at)])
        }
    }
}
