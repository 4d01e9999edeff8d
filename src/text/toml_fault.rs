//! What is wrong with a TOML file, in words.
use super::sentence::Sentence;
use super::value::args;
use crate::exchange::toml_table::{Expected, TableFault};
use crate::render::nearest::nearest;

/// The sentence for a fault of a key, without its place.
pub(super) fn toml_fault(key: &str, fault: &TableFault) -> Sentence {
    let list = |allowed: &[&str]| allowed.join(", ");
    match fault {
        TableFault::Syntax { instead: None } => Sentence::new("err-toml-syntax", args![]),
        TableFault::Syntax { instead: Some(instead) } => {
            Sentence::new("err-toml-quotes", args![instead = instead])
        }
        TableFault::Twice { key, is_table } => {
            let id = if *is_table { "err-toml-twice-table" } else { "err-toml-twice" };
            Sentence::new(id, args![key = key])
        }
        TableFault::Wide { found, instead } => {
            Sentence::new("err-toml-wide", args![found = found, instead = instead])
        }
        TableFault::UnknownKey { allowed } => unknown_key(key, allowed),
        TableFault::Missing => Sentence::new("err-toml-missing", args![key = key]),
        TableFault::WrongType { expected } => wrong_type(key, *expected),
        TableFault::Unquoted { value } => not_text(key, value),
        TableFault::NotOneOf { value, allowed } => {
            let known = list(allowed);
            Sentence::new("err-toml-value", args![key = key, value = value, known = known])
        }
        TableFault::OutOfRange { min, max } => {
            Sentence::new("err-toml-range", args![key = key, min = *min, max = *max])
        }
        TableFault::Empty => Sentence::new("err-toml-empty", args![key = key]),
    }
}

/// What is no text in quotes, with the line as it should be.
fn not_text(key: &str, value: &str) -> Sentence {
    let own = key.rsplit('.').next().unwrap_or(key);
    Sentence::new("err-toml-not-text", args![key = key, own = own, value = value])
}

/// A key that does not work, with the one that may be meant.
fn unknown_key(key: &str, allowed: &[&str]) -> Sentence {
    let known = allowed.join(", ");
    let own = key.rsplit('.').next().unwrap_or(key);
    match nearest(own, allowed.iter().copied()) {
        Some(near) => {
            Sentence::new("err-toml-key-near", args![key = key, near = near, known = known])
        }
        None => Sentence::new("err-toml-key", args![key = key, known = known]),
    }
}

fn wrong_type(key: &str, expected: Expected) -> Sentence {
    let id = match expected {
        Expected::Text => return not_text(key, "…"),
        Expected::Number => "err-toml-not-number",
        Expected::Flag => "err-toml-not-flag",
        Expected::Texts => "err-toml-not-texts",
        Expected::Table => "err-toml-not-table",
        Expected::Tables => "err-toml-not-tables",
    };
    Sentence::new(id, args![key = key])
}
