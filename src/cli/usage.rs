//! What clap refuses, in the reader's language: what is wrong, and what to do next.
use std::error::Error as _;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::help::value_name;
use super::values::BadValue;
use crate::render::nearest::nearest;
use crate::text::{Sentence, Words, args};

/// The sentence for a command line that clap refused. `path` leads to the command that was meant.
pub(crate) fn sentence(error: &clap::Error, path: &[String], words: &Words) -> Sentence {
    let said = Said { error, words };
    let page = help_page(path);
    let arg = said.first(ContextKind::InvalidArg);
    let value = said.first(ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::UnknownArgument => said.unknown_argument(&arg, page),
        ErrorKind::InvalidSubcommand => said.unknown_command(page),
        ErrorKind::InvalidValue if value.is_empty() => {
            Sentence::new("err-usage-no-value", args![arg = arg, page = page])
        }
        ErrorKind::InvalidValue => said.not_one_of(arg, value),
        ErrorKind::ValueValidation => said.bad_value(arg, value),
        ErrorKind::MissingRequiredArgument => {
            let missing = said.all(ContextKind::InvalidArg).join(" ");
            Sentence::new("err-usage-missing", args![missing = missing, page = page])
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Sentence::new("err-usage-no-command", args![page = page])
        }
        ErrorKind::ArgumentConflict => {
            let other = said.all(ContextKind::PriorArg).join(" ");
            let id = if other == arg || other.is_empty() {
                "err-usage-twice"
            } else {
                "err-usage-conflict"
            };
            Sentence::new(id, args![arg = arg, other = other, page = page])
        }
        ErrorKind::NoEquals | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            Sentence::new("err-usage-no-value", args![arg = arg, page = page])
        }
        ErrorKind::TooManyValues => {
            Sentence::new("err-usage-extra-value", args![arg = arg, value = value, page = page])
        }
        ErrorKind::InvalidUtf8 => Sentence::new("err-usage-utf8", args![page = page]),
        _ => Sentence::new("err-usage-other", args![page = page]),
    }
}

/// `fenrun order import --help`.
fn help_page(path: &[String]) -> String {
    let mut words = vec!["fenrun"];
    words.extend(path.iter().map(String::as_str));
    words.push("--help");
    words.join(" ")
}

struct Said<'a> {
    error: &'a clap::Error,
    words: &'a Words,
}

impl Said<'_> {
    fn unknown_argument(&self, arg: &str, page: String) -> Sentence {
        let near = self.first(ContextKind::SuggestedArg);
        match (arg.starts_with('-'), near.is_empty()) {
            (false, _) => Sentence::new("err-usage-extra", args![arg = arg, page = page]),
            (true, true) => Sentence::new("err-usage-unknown", args![arg = arg, page = page]),
            (true, false) => Sentence::new("err-usage-unknown-near", args![arg = arg, near = near]),
        }
    }

    fn unknown_command(&self, page: String) -> Sentence {
        let name = self.first(ContextKind::InvalidSubcommand);
        // clap orders its suggestions by likeness of beginnings; a slip of the finger is nearer.
        let suggested = self.all(ContextKind::SuggestedSubcommand);
        let nearest = nearest(&name, suggested.iter().map(String::as_str));
        match nearest.or(suggested.last().map(String::as_str)) {
            None => Sentence::new("err-usage-command", args![name = name, page = page]),
            Some(near) => Sentence::new("err-usage-command-near", args![name = name, near = near]),
        }
    }

    fn not_one_of(&self, arg: String, value: String) -> Sentence {
        let known = self.all(ContextKind::ValidValue).join(", ");
        Sentence::new("err-usage-value", args![arg = arg, value = value, known = known])
    }

    /// A value that one of our own parsers refused says what it should look like.
    fn bad_value(&self, arg: String, value: String) -> Sentence {
        let own = self.error.source().and_then(|source| source.downcast_ref::<BadValue>());
        let id = own.map_or("err-value-any", |bad| bad.0);
        Sentence::new(id, args![arg = arg, value = value])
    }

    fn first(&self, kind: ContextKind) -> String {
        self.all(kind).into_iter().next().unwrap_or_default()
    }

    /// The texts of one kind, values' names translated: `--period <PERIOD>` → `--period`.
    fn all(&self, kind: ContextKind) -> Vec<String> {
        let texts = match self.error.get(kind) {
            Some(ContextValue::String(text)) => vec![text.clone()],
            Some(ContextValue::Strings(texts)) => texts.clone(),
            _ => Vec::new(),
        };
        let typed = matches!(kind, ContextKind::InvalidValue | ContextKind::InvalidSubcommand);
        if typed { texts } else { texts.iter().map(|text| self.shown(text)).collect() }
    }

    /// An argument as people know it: a flag by its name, a positional by its value's.
    fn shown(&self, text: &str) -> String {
        let first = text.split([' ', '=']).next().unwrap_or(text);
        let placeholder =
            first.strip_prefix(['<', '[']).and_then(|rest| rest.split_once(['>', ']']));
        match placeholder {
            Some((name, more)) => format!("<{}>{more}", value_name(name, self.words)),
            None => first.to_owned(),
        }
    }
}
