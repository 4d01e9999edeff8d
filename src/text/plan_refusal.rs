//! Why a plan is refused, in words.
use super::sentence::Sentence;
use super::value::args;
use super::voice::Voice;
use crate::app::plan::PlanRefusal;
use crate::exchange::plan_file::{KeyType, PlanFault, PlanFaultKind};

/// The sentences for a plan that was not applied: one for every fault of its file.
#[must_use]
pub fn plan_refusal(refusal: &PlanRefusal, voice: &Voice<'_>) -> Vec<Sentence> {
    let sentence = match refusal {
        PlanRefusal::Faults { file, faults } => {
            return faults.iter().map(|fault| plan_fault(file, fault)).collect();
        }
        PlanRefusal::DayTaken { day, version } => {
            Sentence::new("err-plan-day-taken", args![day = day.to_string(), version = *version])
        }
        PlanRefusal::ReachesSettled { orders, earliest } => {
            let never = || voice.words.say("word-never", args![]);
            let earliest = earliest.map_or_else(never, |day| day.to_string());
            Sentence::new("err-plan-settled", args![orders = *orders, earliest = earliest])
        }
        PlanRefusal::NoSuchVersion(version) => {
            Sentence::new("err-plan-version", args![version = *version])
        }
        PlanRefusal::NoneInForce => Sentence::new("err-plan-none", args![]),
    };
    vec![sentence]
}

/// The sentence for one fault, with file, line and column.
fn plan_fault(file: &str, fault: &PlanFault) -> Sentence {
    let key = fault.key.as_str();
    let list = |allowed: &[&str]| allowed.join(", ");
    let sentence = match &fault.kind {
        PlanFaultKind::Syntax(_) => Sentence::new("err-plan-syntax", args![]),
        PlanFaultKind::UnknownKey { allowed } => {
            Sentence::new("err-plan-key", args![key = key, known = list(allowed)])
        }
        PlanFaultKind::Missing => Sentence::new("err-plan-missing", args![key = key]),
        PlanFaultKind::WrongType { expected } => {
            let id = match expected {
                KeyType::Number => "err-plan-not-number",
                KeyType::Tables => "err-plan-not-tables",
                KeyType::Text => "err-plan-not-text",
            };
            Sentence::new(id, args![key = key])
        }
        PlanFaultKind::NotOneOf { value, allowed } => {
            let known = list(allowed);
            Sentence::new("err-plan-value", args![key = key, value = value, known = known])
        }
        PlanFaultKind::NotADay(value) => {
            Sentence::new("err-plan-day", args![key = key, value = value])
        }
        PlanFaultKind::NotARate(value) => {
            Sentence::new("err-plan-rate", args![key = key, value = value])
        }
        PlanFaultKind::NotAnAmount(value) => {
            Sentence::new("err-plan-amount", args![key = key, value = value])
        }
        PlanFaultKind::OutOfRange { min, max } => {
            Sentence::new("err-plan-range", args![key = key, min = *min, max = *max])
        }
        PlanFaultKind::PercentOrFixed => Sentence::new("err-plan-percent-or-fixed", args![]),
        PlanFaultKind::EqualRules { first_line } => {
            Sentence::new("err-plan-equal-rules", args![first = *first_line])
        }
        PlanFaultKind::UnknownName(name) => {
            Sentence::new("err-plan-name", args![key = key, name = name])
        }
        PlanFaultKind::Empty => Sentence::new("err-plan-empty", args![key = key]),
    };
    sentence.at(format!("{file}:{}:{}", fault.line, fault.column))
}
