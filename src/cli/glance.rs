//! What the arguments seem to say before they are understood: which command is meant, in which
//! language to speak of it, and whether in colour. Needed for help and for usage errors, which
//! end the program before the arguments are known.
use std::ffi::OsString;

use clap::{Arg, Command};

use super::args::GlobalArgs;
use super::paint::Color;
use crate::text::Lang;

/// A first look at the arguments.
#[derive(Debug, Clone, Default)]
pub(crate) struct Glance {
    /// The names of the commands that lead to the one meant: `["order", "import"]`.
    pub path: Vec<String>,
    /// `--book`, `--lang` and `--color`, when they make sense.
    pub flags: GlobalArgs,
}

impl Glance {
    /// Looks at the arguments after the program's name.
    pub fn at(arguments: &[OsString], root: &Command) -> Self {
        let mut glance = Self::default();
        let mut here = root;
        let mut rest = arguments.iter().skip(1).map(|argument| argument.to_string_lossy());
        while let Some(argument) = rest.next() {
            if argument == "--" {
                break;
            }
            if let Some(flag) = argument.strip_prefix("--") {
                let (name, value) = match flag.split_once('=') {
                    Some((name, value)) => (name, Some(value.to_owned())),
                    None => (flag, None),
                };
                let takes = flags(here, root).any(|arg| arg.get_long() == Some(name) && takes(arg));
                let value = match value {
                    None if takes => rest.next().map(std::borrow::Cow::into_owned),
                    other => other,
                };
                glance.note(name, value.as_deref().unwrap_or_default());
            } else if let Some(letters) = argument.strip_prefix('-') {
                let last = letters.chars().last();
                let alone = letters.chars().count() == 1;
                if alone && flags(here, root).any(|arg| arg.get_short() == last && takes(arg)) {
                    rest.next();
                }
            } else if let Some(next) = here.find_subcommand(argument.as_ref()) {
                glance.path.push(next.get_name().to_owned());
                here = next;
            }
        }
        glance
    }

    fn note(&mut self, name: &str, value: &str) {
        match name {
            "lang" => self.flags.lang = Lang::from_name(value),
            "book" if !value.is_empty() => self.flags.book = Some(value.into()),
            "color" => self.flags.color = Color::from_name(value),
            _ => {}
        }
    }
}

fn flags<'a>(here: &'a Command, root: &'a Command) -> impl Iterator<Item = &'a Arg> {
    here.get_arguments().chain(root.get_arguments())
}

fn takes(arg: &Arg) -> bool {
    arg.get_action().takes_values()
}

#[cfg(test)]
mod tests {
    use super::super::root::command;
    use super::*;

    fn glance(line: &str) -> Glance {
        let arguments: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        Glance::at(&arguments, &command())
    }

    #[test]
    fn the_command_is_found_between_flags_and_their_values() {
        for line in [
            "fenrun --book completions completions bash",
            "fenrun --book=x completions --help",
            "fenrun --yes completions -h --nonsense",
        ] {
            assert_eq!(glance(line).path, ["completions"], "{line}");
        }
        assert!(glance("fenrun --book completions").path.is_empty());
        assert!(glance("fenrun -- completions").path.is_empty());
    }

    #[test]
    fn language_and_colour_are_seen_in_both_spellings() {
        assert_eq!(glance("fenrun --lang zh x").flags.lang, Some(Lang::Zh));
        assert_eq!(glance("fenrun completions --lang=en").flags.lang, Some(Lang::En));
        assert_eq!(glance("fenrun --lang de").flags.lang, None);
        assert_eq!(glance("fenrun --color=always").flags.color, Some(Color::Always));
    }
}
