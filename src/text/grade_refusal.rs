//! Why nothing was done about grades, in words.
use super::sentence::Sentence;
use super::value::args;
use super::voice::Voice;
use crate::app::grade::GradeRefusal;
use crate::domain::grade::{ConditionFault, ListFault, NameFault, NoEvaluation};

/// The sentence for an act on grades that was not done.
#[must_use]
pub fn grade_refusal(refusal: &GradeRefusal, voice: &Voice<'_>) -> Sentence {
    match refusal {
        GradeRefusal::List(fault) => list_fault(fault),
        GradeRefusal::Conditions { key, fault } => condition_fault(key, fault),
        GradeRefusal::Unknown { grade, known } if known.is_empty() => {
            Sentence::new("err-grade-none-known", args![grade = grade])
        }
        GradeRefusal::Unknown { grade, known } => {
            let known = known.join(&voice.words.say("word-comma", args![]));
            Sentence::new("err-grade-unknown", args![grade = grade, known = known])
        }
        GradeRefusal::Held { grade, code, others } => {
            Sentence::new("err-grade-held", args![grade = grade, code = code, others = *others])
        }
        GradeRefusal::Planned { grade, version, plan } => {
            let values = args![grade = grade, version = *version, plan = plan];
            Sentence::new("err-grade-planned", values)
        }
        GradeRefusal::BeforeBeginning { code, since } => {
            Sentence::new("err-grade-before", args![code = code, since = voice.instant(*since)])
        }
        GradeRefusal::Evaluation(NoEvaluation::NoConditions) => {
            Sentence::new("err-evaluate-nothing", args![])
        }
        GradeRefusal::Evaluation(NoEvaluation::NotCalendar(period)) => {
            Sentence::new("err-evaluate-calendar", args![period = period.to_string()])
        }
        GradeRefusal::Evaluation(NoEvaluation::NotEnded(period)) => {
            let (last, period) = (period.last().to_string(), period.to_string());
            Sentence::new("err-evaluate-not-ended", args![period = period, last = last])
        }
        GradeRefusal::NotApproved { code, state, at } => {
            let at = voice.instant(*at);
            let Some(state) = state else {
                return Sentence::new("err-evaluate-nobody", args![code = code, at = at]);
            };
            let state = voice.words.say(&format!("name-{}", state.name()), args![]);
            Sentence::new("err-evaluate-state", args![code = code, at = at, state = state])
        }
        GradeRefusal::ProposedOtherwise => Sentence::new("err-evaluate-otherwise", args![]),
        GradeRefusal::OtherReason { code, grade, reason } => {
            let none = || voice.words.say("word-no-reason", args![]);
            let reason = reason.clone().unwrap_or_else(none);
            let grade = grade.clone().unwrap_or_default();
            let id = if grade.is_empty() { "err-grade-reason-none" } else { "err-grade-reason" };
            Sentence::new(id, args![code = code, grade = grade, reason = reason])
        }
    }
}

fn list_fault(fault: &ListFault) -> Sentence {
    let (name, fault) = match fault {
        ListFault::Twice(name) => return Sentence::new("err-grades-twice", args![name = name]),
        ListFault::Name { name, fault } => (name, fault),
    };
    match fault {
        NameFault::Blank => Sentence::new("err-grades-blank", args![name = name]),
        NameFault::TooLong => Sentence::new("err-grades-long", args![name = name]),
        NameFault::Sign(sign) => {
            Sentence::new("err-grades-sign", args![name = name, sign = sign.to_string()])
        }
        NameFault::Reserved => Sentence::new("err-grades-reserved", args![name = name]),
    }
}

fn condition_fault(key: &str, fault: &ConditionFault) -> Sentence {
    let (id, part) = match fault {
        ConditionFault::Form(part) => ("err-condition-form", part),
        ConditionFault::Metric(part) => ("err-condition-metric", part),
        ConditionFault::Amount(part) => ("err-condition-amount", part),
        ConditionFault::Number(part) => ("err-condition-number", part),
        ConditionFault::Over(part) => ("err-condition-over", part),
        ConditionFault::Twice(part) => ("err-condition-twice", part),
    };
    Sentence::new(id, args![key = key, part = part])
}
