//! Why a plan is refused, in words.
use super::sentence::Sentence;
use super::toml_fault::toml_fault;
use super::value::args;
use super::voice::Voice;
use crate::app::plan::PlanRefusal;
use crate::domain::money::Money;
use crate::domain::rate::Rate;
use crate::domain::time::Day;
use crate::domain::withholding::Scheme;
use crate::exchange::plan_file::{PlanFault, PlanFaultKind};
use crate::exchange::toml_table;

/// The sentences for a plan that was not applied: one for every fault of its file.
#[must_use]
pub fn plan_refusal(refusal: &PlanRefusal, voice: &Voice<'_>) -> Vec<Sentence> {
    let sentence = match refusal {
        PlanRefusal::Faults { file, faults } => {
            return faults.iter().map(|fault| plan_fault(file, fault, voice)).collect();
        }
        PlanRefusal::NoSuchVersion(version) => {
            Sentence::new("err-plan-version", args![version = *version])
        }
        PlanRefusal::NotBegun { period } => {
            Sentence::new("err-plan-not-begun", args![period = period.to_string()])
        }
        PlanRefusal::NoneInForce => Sentence::new("err-plan-none", args![]),
    };
    vec![sentence]
}

/// The sentence for one fault, with file, line and column.
fn plan_fault(file: &str, fault: &PlanFault, voice: &Voice<'_>) -> Sentence {
    let key = fault.key.as_str();
    let sentence = match &fault.kind {
        PlanFaultKind::Table(fault) => toml_fault(key, fault),
        PlanFaultKind::NotADay(value) => {
            let wide = wide(key, value, "2026-10-01", |text| Day::parse(text).is_some());
            wide.unwrap_or_else(|| Sentence::new("err-plan-day", args![key = key, value = value]))
        }
        PlanFaultKind::NotARate(value) => {
            let wide = wide(key, value, "12.5%", |text| Rate::parse(text).is_ok());
            wide.unwrap_or_else(|| Sentence::new("err-plan-rate", args![key = key, value = value]))
        }
        PlanFaultKind::NotAnAmount(value) => {
            let reads = |text: &str| voice.currency.parse(text).is_ok_and(|amount| amount.0 >= 0);
            let wide = wide(key, value, &voice.currency.format(Money(100_000)), reads);
            wide.unwrap_or_else(|| {
                Sentence::new("err-plan-amount", args![key = key, value = value])
            })
        }
        PlanFaultKind::PercentOrFixed => Sentence::new("err-plan-percent-or-fixed", args![]),
        PlanFaultKind::EqualRules { first_line } => {
            Sentence::new("err-plan-equal-rules", args![first = *first_line])
        }
        PlanFaultKind::OverrideWithDifference => {
            Sentence::new("err-plan-override-with-difference", args![])
        }
        PlanFaultKind::FixedWithDifference => {
            Sentence::new("err-plan-fixed-with-difference", args![])
        }
        PlanFaultKind::SameName { first_line } => {
            Sentence::new("err-plan-same-name", args![first = *first_line])
        }
        PlanFaultKind::StepsNotAscending => Sentence::new("err-plan-steps", args![]),
        PlanFaultKind::FixedFromNothing => Sentence::new("err-plan-step-zero", args![]),
        PlanFaultKind::OrdersNeedFixed => Sentence::new("err-plan-orders", args![]),
        PlanFaultKind::NotACount(value) => {
            let wide =
                wide(key, value, "10", |text| text.bytes().all(|byte| byte.is_ascii_digit()));
            wide.unwrap_or_else(|| Sentence::new("err-plan-count", args![key = key, value = value]))
        }
        PlanFaultKind::PrizeOfNothing => Sentence::new("err-plan-prize-zero", args![]),
        PlanFaultKind::PrizesAscending => Sentence::new("err-plan-prizes", args![]),
        PlanFaultKind::DayTaken { day, version } => {
            Sentence::new("err-plan-day-taken", args![day = day.to_string(), version = *version])
        }
        PlanFaultKind::ReachesSettled { orders, earliest } => {
            let earliest = day_or_never(*earliest, voice);
            Sentence::new("err-plan-settled", args![orders = *orders, earliest = earliest])
        }
        PlanFaultKind::ClosedInterval { version, until, earliest } => {
            let until = until.map(|day| day.to_string()).unwrap_or_default();
            let earliest = day_or_never(*earliest, voice);
            let args = args![version = *version, until = until, earliest = earliest];
            Sentence::new("err-plan-closed", args)
        }
        PlanFaultKind::NotAScheme(value) => {
            let known = Scheme::NAMES.join(", ");
            Sentence::new("err-toml-value", args![key = key, value = value, known = known])
        }
        PlanFaultKind::SchemeNeedsCny(value) => {
            Sentence::new("err-plan-scheme-cny", args![key = key, value = value])
        }
        PlanFaultKind::UnknownGrade { name, known } if known.is_empty() => {
            Sentence::new("err-plan-grades", args![key = key, name = name])
        }
        PlanFaultKind::UnknownGrade { name, known } => {
            let known = known.join(", ");
            Sentence::new("err-plan-grade", args![key = key, name = name, known = known])
        }
        PlanFaultKind::UnknownName(name) => {
            Sentence::new("err-plan-name", args![key = key, name = name])
        }
    };
    sentence.at(format!("{file}:{}:{}", fault.line, fault.column))
}

fn day_or_never(day: Option<Day>, voice: &Voice<'_>) -> String {
    day.map_or_else(|| voice.words.say("word-never", args![]), |day| day.to_string())
}

/// A number or day with full-width or Chinese punctuation, with what may be meant, or an example.
fn wide(key: &str, value: &str, example: &str, reads: impl Fn(&str) -> bool) -> Option<Sentence> {
    let meant = toml_table::numbers(value);
    if meant.is_empty() {
        return None;
    }
    Some(match meant.iter().find(|text| reads(text)) {
        Some(instead) => {
            Sentence::new("err-plan-wide", args![key = key, value = value, instead = instead])
        }
        None => {
            Sentence::new("err-plan-wide-like", args![key = key, value = value, like = example])
        }
    })
}
