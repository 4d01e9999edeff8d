//! What `add` and `apply` have in common: questions at a terminal, the act, and what it did.
use super::doubtful;
use super::facts::{FactArgs, OnceArgs};
use crate::app::distributor::{self, Added, Entry, Filter, Listed};
use crate::app::session::Session;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::domain::life::State;
use crate::text::args;

/// Somebody who comes in.
pub(super) struct Newcomer<'a> {
    pub code: Option<&'a String>,
    pub facts: &'a FactArgs,
    pub once: &'a OnceArgs,
    pub entry: Entry,
    pub dry_run: bool,
}

impl Newcomer<'_> {
    /// Asks for what is missing, adds, and says what was done.
    pub fn enter(&self, context: &mut Context) -> Result<(), Failure> {
        let session = context.writing(self.dry_run)?;
        let code = context.need(self.code, "CODE", "ask-distributor-code")?;
        let (mut facts, mut once) = (self.facts.clone(), self.once.clone());
        if facts.name.is_none() && !distributor::is_known(&session, &code)? {
            facts.name = Some(context.ask("--name", "ask-distributor-name", None)?);
            if once.sponsor.is_none() {
                once.sponsor = choose_sponsor(context, &session)?;
            }
        }
        match distributor::add(&session, &once.said(facts.said(&code)), self.entry)? {
            Added::New { code, level, doubt } => {
                self.say_new(context, &code, level);
                doubtful::warn(context, &code, doubt);
            }
            Added::Again(code) if self.dry_run => {
                context.note("note-distributor-again-dry", args![code = code]);
            }
            Added::Again(code) => {
                context.done("done-distributor-again", args![code = &code]);
                context.next("next-distributor-apply", args![code = code]);
            }
            Added::Already(code) => {
                context.done("done-distributor-already", args![code = code]);
            }
        }
        Ok(())
    }

    fn say_new(&self, context: &mut Context, code: &str, level: u8) {
        let new = args![code = code, level = level.to_string()];
        let (dry, done, next) = match self.entry {
            Entry::Added => (
                "note-distributor-add-dry",
                "done-distributor-add",
                if level == 1 { "next-distributor-add" } else { "next-distributor-add-team" },
            ),
            Entry::Applied => {
                ("note-distributor-apply-dry", "done-distributor-apply", "next-distributor-apply")
            }
        };
        if self.dry_run {
            context.note(dry, new);
            return;
        }
        context.done(done, new);
        context.next(next, args![code = code]);
    }
}

/// One of the approved level-1 distributors, or nobody.
fn choose_sponsor(context: &mut Context, session: &Session) -> Result<Option<String>, Failure> {
    let sponsors = sponsors(session)?;
    if sponsors.is_empty() {
        return Ok(None);
    }
    let nobody = context.words.say("word-no-sponsor", args![]);
    let named = sponsors.iter().map(|listed| format!("{}  {}", listed.code, listed.name));
    let choices: Vec<String> = std::iter::once(nobody).chain(named).collect();
    let chosen = context.choose("--sponsor", "ask-distributor-sponsor", &choices)?;
    let chosen = chosen.checked_sub(1).and_then(|place| sponsors.into_iter().nth(place));
    Ok(chosen.map(|listed| listed.code))
}

/// The approved level-1 distributors.
pub(super) fn sponsors(session: &Session) -> Result<Vec<Listed>, Failure> {
    let filter = Filter { level: Some(1), state: Some(State::Approved), ..Filter::default() };
    let mut sponsors: Vec<Listed> = Vec::new();
    distributor::list(session, &filter, |listed| {
        sponsors.push(listed);
        Ok::<_, Failure>(true)
    })?;
    Ok(sponsors)
}
