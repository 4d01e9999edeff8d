//! What moving and promoting have in common: which sponsor, and what was done.
use super::newcomer::sponsors;
use crate::app::distributor::Related;
use crate::app::session::Session;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::domain::life::State;
use crate::text::{args, reached};

/// The sponsor that was given, else one chosen at the terminal.
pub(super) fn sponsor(
    given: Option<&String>,
    context: &mut Context,
    session: &Session,
) -> Result<String, Failure> {
    if given.is_some() || !context.may_ask {
        return context.need(given, "--sponsor", "ask-distributor-sponsor");
    }
    let sponsors = sponsors(session)?;
    if sponsors.is_empty() {
        return context.need(None, "--sponsor", "ask-distributor-sponsor");
    }
    let named = sponsors.iter().map(|listed| format!("{}  {}", listed.code, listed.name));
    let choices: Vec<String> = named.collect();
    let chosen = context.choose("--sponsor", "ask-distributor-sponsor", &choices)?;
    Ok(sponsors.into_iter().nth(chosen).map(|listed| listed.code).unwrap_or_default())
}

struct Words {
    done: &'static str,
    dry: &'static str,
    already: &'static str,
    next: &'static str,
}

const MOVED: Words = Words {
    done: "done-distributor-move",
    dry: "note-distributor-move-dry",
    already: "done-distributor-move-already",
    next: "next-distributor-move",
};

const PROMOTED: Words = Words {
    done: "done-distributor-promote",
    dry: "note-distributor-promote-dry",
    already: "done-distributor-promote-already",
    next: "next-distributor-promote",
};

/// Says what was done, or would be.
pub(super) fn say(context: &mut Context, related: &Related, dry_run: bool) {
    let words = if related.sponsor.is_some() { MOVED } else { PROMOTED };
    let code = &related.code;
    let sponsor = related.sponsor.as_deref().unwrap_or_default();
    let Some(from) = related.from else {
        context.done(words.already, args![code = code, sponsor = sponsor]);
        return;
    };
    let from = context.voice().instant(from);
    let done = args![code = code, sponsor = sponsor, from = from];
    if dry_run {
        context.note(words.dry, done);
    } else {
        context.done(words.done, done);
    }
    if related.reached.orders > 0 {
        let difference = reached(&related.reached, &context.voice());
        let reached = args![orders = related.reached.orders, difference = difference];
        context.note("note-reached", reached);
    }
    context.note_won(&related.reached);
    if let Some(until) = related.until {
        context.note("note-counts-until", args![until = context.voice().instant(until)]);
    }
    if let Some(state) = related.sponsor_is {
        let id = match state {
            State::Suspended => "warn-sponsor-is-suspended",
            _ => "warn-sponsor-is-terminated",
        };
        context.warn(id, args![sponsor = sponsor]);
    }
    if !dry_run {
        context.next(words.next, args![code = code]);
    }
}
