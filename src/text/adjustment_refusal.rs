//! Why no adjustment was recorded, in words.
use super::row_problem::field_value;
use super::sentence::Sentence;
use super::value::args;
use super::voice::Voice;
use crate::app::adjustment::AdjustmentRefusal;

/// The sentence for an adjustment that was not recorded.
#[must_use]
pub fn adjustment_refusal(refusal: &AdjustmentRefusal, voice: &Voice<'_>) -> Sentence {
    match refusal {
        AdjustmentRefusal::UnknownDistributor(code) => {
            Sentence::new("err-commission-distributor", args![code = code])
        }
        AdjustmentRefusal::Value { field, value, reason } => {
            field_value(field, value, reason, voice.words)
        }
        AdjustmentRefusal::Nothing => Sentence::new("err-adjust-nothing", args![]),
        AdjustmentRefusal::GoodwillTakes => Sentence::new("err-adjust-goodwill", args![]),
        AdjustmentRefusal::Future(day) => {
            Sentence::new("err-adjust-future", args![day = day.to_string()])
        }
        AdjustmentRefusal::BeforeStart(day) => {
            Sentence::new("err-adjust-before-start", args![day = day.to_string()])
        }
        AdjustmentRefusal::ReferenceTaken { reference, distributor, amount, words } => {
            let amount = voice.money(*amount);
            let code = distributor;
            let said = args![reference = reference, code = code, amount = amount, reason = words];
            Sentence::new("err-adjust-ref", said)
        }
    }
}
