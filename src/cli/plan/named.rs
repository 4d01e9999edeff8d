//! Reads the plan that a command names.
use super::text;
use crate::app::plan::Named;
use crate::cli::context::Context;
use crate::cli::failure::Failure;

/// A number is an applied version, `current` the plan in force; everything else is a file. At a
/// terminal a missing name is asked for.
pub(super) fn named(
    given: Option<&String>,
    question: &str,
    context: &mut Context,
) -> Result<Named, Failure> {
    let name = context.need(given, "PLAN", question)?;
    if name == "current" {
        return Ok(Named::Current);
    }
    if !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(Named::Version(name.parse().unwrap_or(i64::MAX)));
    }
    Ok(Named::File(text::read(Some(&name), context)?))
}
