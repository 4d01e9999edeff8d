//! The sentences of one language.
use std::cell::RefCell;
use std::collections::HashMap;

use fluent_bundle::{FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

use super::lang::Lang;
use super::sentence::Sentence;
use super::value::{Args, to_fluent};

const ENGLISH: &str = include_str!("en.ftl");
const CHINESE: &str = include_str!("zh.ftl");

/// The sentences of one language. Each is read when it is first said: a command says a few dozen of
/// fifteen hundred.
pub struct Words {
    lang: Lang,
    texts: HashMap<&'static str, &'static str>,
    bundle: RefCell<FluentBundle<FluentResource>>,
}

impl Words {
    /// Finds the sentences of a language.
    #[must_use]
    pub fn new(lang: Lang) -> Self {
        let source = match lang {
            Lang::En => ENGLISH,
            Lang::Zh => CHINESE,
        };
        let identifier = LanguageIdentifier::from_bytes(lang.name().as_bytes());
        let mut bundle = FluentBundle::new(vec![identifier.unwrap_or_default()]);
        // Isolating marks are invisible characters around every value: noise in a terminal.
        bundle.set_use_isolating(false);
        Self { lang, texts: messages(source).collect(), bundle: RefCell::new(bundle) }
    }

    /// The language.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The sentence of an id, or of an attribute of it (`err-no-order.hint`), without line break at
    /// its end. An id that does not exist says itself, in brackets; a test finds those.
    #[must_use]
    pub fn say(&self, id: &str, args: &Args) -> String {
        self.find(id, args).unwrap_or_else(|| format!("[{id}]"))
    }

    /// The sentence of an id, if there is one: for hints and other sentences that need not exist.
    #[must_use]
    pub fn find(&self, id: &str, args: &Args) -> Option<String> {
        let (id, attribute) = match id.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (id, None),
        };
        if !self.bundle.borrow().has_message(id) {
            self.read(id)?;
        }
        let bundle = self.bundle.borrow();
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let args = to_fluent(args);
        Some(bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    }

    fn read(&self, id: &str) -> Option<()> {
        let text = *self.texts.get(id)?;
        // A message with a mistake gives what is good of it; a test says that there is none.
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(good, _)| good);
        self.bundle.borrow_mut().add_resource_overriding(resource);
        Some(())
    }

    /// A sentence that was prepared earlier.
    #[must_use]
    pub fn tell(&self, sentence: &Sentence) -> String {
        self.say(sentence.id, &sentence.args)
    }

    /// What to do next about a sentence: its `.hint`.
    #[must_use]
    pub fn hint(&self, sentence: &Sentence) -> Option<String> {
        self.find(&format!("{}.hint", sentence.id), &sentence.args)
    }
}

/// Ids and texts of the messages: each begins with its id at the beginning of a line and goes on to
/// the next line that begins with anything but a blank or a closing brace.
fn messages(source: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut rest = source;
    std::iter::from_fn(move || {
        while !rest.is_empty() {
            let (text, after) = rest.split_at(end_of_message(rest));
            rest = after;
            if let Some((id, _)) = text.split_once(' ').filter(|(id, _)| is_id(id)) {
                return Some((id, text));
            }
        }
        None
    })
}

/// Where the message at the beginning of the text ends.
fn end_of_message(text: &str) -> usize {
    let bytes = text.as_bytes();
    let begins =
        |at: &usize| bytes.get(*at).is_some_and(|byte| !matches!(byte, b' ' | b'\n' | b'}'));
    memchr::memchr_iter(b'\n', bytes).map(|at| at + 1).find(begins).unwrap_or(bytes.len())
}

fn is_id(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("lang", &self.lang).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use fluent_syntax::ast::{Entry, Message};

    use super::*;
    use crate::text::args;

    #[test]
    fn both_files_are_read_without_a_mistake() {
        for source in [ENGLISH, CHINESE] {
            let mistakes =
                FluentResource::try_new(source.to_owned()).err().map(|(_, errors)| errors);
            assert_eq!(mistakes, None);
        }
    }

    #[test]
    fn messages_read_one_by_one_are_those_of_the_whole_file() {
        for source in [ENGLISH, CHINESE] {
            let whole = fluent_syntax::parser::parse(source).unwrap().body.into_iter();
            let whole = whole.filter(|entry| matches!(entry, Entry::Message(_)));
            let single = messages(source).flat_map(|(id, text)| {
                let read = fluent_syntax::parser::parse(text).unwrap().body;
                assert!(
                    matches!(&read[..], [Entry::Message(message), ..] if message.id.name == id)
                );
                read.into_iter().take(1)
            });
            assert_eq!(single.map(plain).collect::<Vec<_>>(), whole.map(plain).collect::<Vec<_>>());
        }
    }

    /// A message without the comment above it, which belongs to nobody's sentence.
    fn plain(entry: Entry<&str>) -> Entry<&str> {
        match entry {
            Entry::Message(message) => Entry::Message(Message { comment: None, ..message }),
            other => other,
        }
    }

    #[test]
    fn a_sentence_takes_its_values_without_marks_and_without_control_characters() {
        let words = Words::new(Lang::En);
        let said = words.say("err-usage-unknown", args![arg = "--a\u{1b}[31m\u{202e}b"]);
        assert_eq!(said, "there is no option --a\u{fffd}[31m\u{fffd}b");
    }

    #[test]
    fn an_id_that_does_not_exist_says_itself() {
        assert_eq!(Words::new(Lang::Zh).say("nothing", args![]), "[nothing]");
    }
}
