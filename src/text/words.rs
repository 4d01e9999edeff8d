//! The sentences of one language.
use fluent_bundle::{FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

use super::lang::Lang;
use super::sentence::Sentence;
use super::value::{Args, to_fluent};

const ENGLISH: &str = include_str!("en.ftl");
const CHINESE: &str = include_str!("zh.ftl");

/// The sentences of one language.
pub struct Words {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// Reads the sentences of a language (about a millisecond).
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
        // A file with a mistake still gives its good messages; a test says that there is none.
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(good, _)| good);
        bundle.add_resource_overriding(resource);
        Self { lang, bundle }
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
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let args = to_fluent(args);
        Some(self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
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

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("lang", &self.lang).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
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
