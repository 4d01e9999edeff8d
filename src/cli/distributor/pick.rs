//! Which distributor is meant.
use crate::app::distributor;
use crate::app::session::Session;
use crate::cli::context::Context;
use crate::cli::failure::Failure;

/// The code that was given, else one chosen at the terminal.
pub(crate) fn code(
    given: Option<&String>,
    context: &mut Context,
    session: &Session,
) -> Result<String, Failure> {
    if given.is_some() || !context.may_ask {
        return context.need(given, "CODE", "ask-distributor");
    }
    let known = distributor::codes(session)?;
    if known.is_empty() {
        return context.need(None, "CODE", "ask-distributor");
    }
    let choices: Vec<String> = known.iter().map(|(code, name)| format!("{code}  {name}")).collect();
    let chosen = context.choose("CODE", "ask-distributor", &choices)?;
    Ok(known.into_iter().nth(chosen).map(|(code, _)| code).unwrap_or_default())
}
