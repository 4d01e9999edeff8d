//! Why nothing was done to a distributor, in words.
use super::row_problem::reason;
use super::sentence::Sentence;
use super::value::args;
use super::voice::Voice;
use crate::app::distributor::DistributorRefusal;
use crate::domain::distributor::SponsorFault;
use crate::domain::life::State;
use crate::domain::life_step::{Step, StepRefusal};
use crate::domain::relation_step::MoveFault;
use crate::domain::time::Instant;
use crate::exchange::distributors_file::Column;

/// The sentence for an act on a distributor that was not done.
#[must_use]
pub fn distributor_refusal(refusal: &DistributorRefusal, voice: &Voice<'_>) -> Sentence {
    match refusal {
        DistributorRefusal::Value { column, value, reason: why } => {
            let (arg, why) = (flag(*column, voice), voice.words.tell(&reason(why)));
            Sentence::new("err-distributor-value", args![arg = arg, value = value, reason = why])
        }
        DistributorRefusal::Unknown(code) => {
            Sentence::new("err-distributor-unknown", args![code = code])
        }
        DistributorRefusal::Sponsor { code, sponsor, fault, at } => {
            let at = voice.instant(*at);
            Sentence::new(sponsor_fault(*fault), args![code = code, sponsor = sponsor, at = at])
        }
        DistributorRefusal::OpeningWithoutStart => Sentence::new("err-opening", args![]),
        DistributorRefusal::Differs { code, fields } => {
            let fields = fields.iter().map(|field| field_name(field, voice));
            let fields = fields.collect::<Vec<_>>().join(&voice.words.say("word-comma", args![]));
            Sentence::new("err-distributor-differs", args![code = code, fields = fields])
        }
        DistributorRefusal::NotApproved { code, state } => {
            let id = match state {
                State::Rejected => "err-distributor-rejected",
                _ => "err-distributor-applied",
            };
            Sentence::new(id, args![code = code])
        }
        DistributorRefusal::KindNeedsNumber { code, kind } => {
            let kind = voice.words.say(&format!("name-{}", kind.name()), args![]);
            Sentence::new("err-distributor-kind", args![code = code, kind = kind])
        }
        DistributorRefusal::Step { code, step, refusal } => {
            step_refusal(code, *step, refusal, voice)
        }
        DistributorRefusal::OtherReason { code, state, reason } => {
            let none = || voice.words.say("word-no-reason", args![]);
            let (state, reason) = (name(*state, voice), reason.clone().unwrap_or_else(none));
            Sentence::new("err-step-reason", args![code = code, state = state, reason = reason])
        }
        DistributorRefusal::Move { code, sponsor, fault, from } => {
            let sponsor = sponsor.as_deref().unwrap_or_default();
            move_fault(code, sponsor, *fault, voice.instant(*from), voice)
        }
        DistributorRefusal::ReachesClosed { earliest } => {
            let (until, earliest) = (earliest.previous().to_string(), earliest.to_string());
            Sentence::new("err-move-closed", args![until = until, earliest = earliest])
        }
        DistributorRefusal::ReachesSettled { orders, earliest } => {
            let never = || voice.words.say("word-never", args![]);
            let earliest = earliest.map_or_else(never, |day| day.to_string());
            Sentence::new("err-step-settled", args![orders = *orders, earliest = earliest])
        }
    }
}

/// How a value is given on the command line.
fn flag(column: Column, voice: &Voice<'_>) -> String {
    match column {
        Column::Code => format!("<{}>", voice.words.say("value-code", args![])),
        other => format!("--{}", other.id().replace('_', "-")),
    }
}

/// What people call a field of a distributor.
fn field_name(field: &str, voice: &Voice<'_>) -> String {
    voice.words.say(&format!("col-{field}"), args![])
}

fn name(state: State, voice: &Voice<'_>) -> String {
    voice.words.say(&format!("name-{}", state.name()), args![])
}

fn sponsor_fault(fault: SponsorFault) -> &'static str {
    match fault {
        SponsorFault::Unknown | SponsorFault::BadRow => "err-sponsor-unknown",
        SponsorFault::Itself => "err-sponsor-itself",
        SponsorFault::Level2 => "err-sponsor-level-2",
        SponsorFault::NotApproved => "err-sponsor-not-approved",
    }
}

fn move_fault(
    code: &str,
    sponsor: &str,
    fault: MoveFault,
    from: String,
    voice: &Voice<'_>,
) -> Sentence {
    let both = args![code = code, sponsor = sponsor];
    match fault {
        MoveFault::UnknownSponsor => Sentence::new("err-sponsor-unknown", both),
        MoveFault::Itself => Sentence::new("err-move-itself", both),
        MoveFault::OwnTeam => Sentence::new("err-move-own-team", both),
        MoveFault::SponsorLevel2 => {
            let values = args![code = code, sponsor = sponsor, from = from];
            Sentence::new("err-move-level-2", values)
        }
        MoveFault::SponsorBecomesLevel2(at) => {
            let values = args![code = code, sponsor = sponsor, at = voice.instant(at)];
            Sentence::new("err-move-becomes-level-2", values)
        }
        MoveFault::SponsorNotApproved(state) => {
            let id = match state {
                Some(State::Suspended) => "err-move-suspended",
                Some(State::Terminated) => "err-move-terminated",
                Some(State::Applied) => "err-move-applied",
                Some(State::Rejected) => "err-move-rejected",
                Some(State::Approved) | None => "err-move-not-approved",
            };
            Sentence::new(id, args![code = code, sponsor = sponsor, from = from])
        }
        MoveFault::BeforeJoined(began) => {
            let values = args![code = code, from = from, began = voice.instant(began)];
            Sentence::new("err-move-before-joined", values)
        }
        MoveFault::HasTeam(heads) => {
            Sentence::new("err-move-team", args![code = code, heads = heads])
        }
    }
}

fn step_refusal(code: &str, step: Step, refusal: &StepRefusal, voice: &Voice<'_>) -> Sentence {
    let word = voice.words.say(&format!("name-{}", step.name()), args![]);
    match refusal {
        StepRefusal::NotFrom(state) if step == Step::Apply => Sentence::new(
            "err-distributor-applies",
            args![code = code, state = name(*state, voice)],
        ),
        StepRefusal::NotFrom(state) => {
            let id = match state {
                State::Applied => "err-step-applied",
                State::Approved => "err-step-approved",
                State::Rejected => "err-step-rejected",
                State::Suspended => "err-step-suspended",
                State::Terminated => "err-step-terminated",
            };
            Sentence::new(id, args![code = code, step = word])
        }
        StepRefusal::HoldsSince(state, since) => {
            let (state, since) = (name(*state, voice), since_when(*since, voice));
            Sentence::new("err-step-since", args![code = code, state = state, since = since])
        }
        StepRefusal::BeforeLast(state, since) => {
            let (state, since) = (name(*state, voice), since_when(*since, voice));
            let values = args![code = code, state = state, since = since, step = word];
            Sentence::new("err-step-before", values)
        }
    }
}

fn since_when(at: Instant, voice: &Voice<'_>) -> String {
    if at == Instant::ALWAYS { voice.words.say("word-always", args![]) } else { voice.instant(at) }
}
