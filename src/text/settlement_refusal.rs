//! Why a period is not settled, in words.
use super::sentence::Sentence;
use super::value::args;
use crate::app::settlement::SettlementRefusal;

/// The sentence for a period that was not settled.
#[must_use]
pub fn settlement_refusal(refusal: &SettlementRefusal) -> Sentence {
    match refusal {
        SettlementRefusal::NotEnded { period } => {
            let last = period.last().to_string();
            Sentence::new("err-settle-not-ended", args![period = period.to_string(), last = last])
        }
        SettlementRefusal::Gap { period, right } => {
            let (period, right) = (period.to_string(), right.to_string());
            Sentence::new("err-settle-gap", args![period = period, right = right])
        }
        SettlementRefusal::Overlaps { period, right } => {
            let (period, right) = (period.to_string(), right.to_string());
            Sentence::new("err-settle-overlaps", args![period = period, right = right])
        }
        SettlementRefusal::Unexpected { expected, found } => {
            Sentence::new("err-settle-unexpected", args![expected = expected, found = found])
        }
        SettlementRefusal::ExpectWithSeveral => Sentence::new("err-settle-expect-one", args![]),
        SettlementRefusal::NotSettled { period, settled } => {
            let (period, known) = (period.to_string(), settled.join(", "));
            Sentence::new("err-statement-period", args![period = period, known = known])
        }
        SettlementRefusal::NothingSettled => Sentence::new("err-statement-none", args![]),
        SettlementRefusal::NoSuchDistributor(code) => {
            Sentence::new("err-commission-distributor", args![code = code])
        }
    }
}
