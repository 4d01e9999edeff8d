//! Questions at a terminal. Without one, or with `--no-input`, nothing is ever asked: the command
//! fails at once and names the flag. Nobody holds a lock on the book while a question waits.
use std::sync::Once;

use dialoguer::console::{Term, measure_text_width};
use dialoguer::theme::{ColorfulTheme, SimpleTheme, Theme};
use dialoguer::{Confirm, FuzzySelect, Input};
use signal_hook::consts::SIGINT;
use signal_hook::iterator::Signals;

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use crate::text::{Args, Sentence, args};

/// So many columns stand around a question: its mark, and `(y/n) › yes`.
const ROOM: usize = 16;

impl Context {
    /// The value that was given, else the answer to a question. `flag` is how to give it.
    ///
    /// # Errors
    /// [`Failure::Usage`] when nobody can be asked, [`Failure::Interrupted`] on Ctrl-C.
    pub fn need(
        &mut self,
        given: Option<&String>,
        flag: &str,
        question: &str,
    ) -> Result<String, Failure> {
        match given {
            Some(value) => Ok(value.clone()),
            None => self.ask(flag, question, None),
        }
    }

    /// The answer to a question; Enter takes the suggestion, if there is one.
    ///
    /// # Errors
    /// Those of [`Context::need`].
    pub fn ask(
        &mut self,
        flag: &str,
        question: &str,
        suggestion: Option<String>,
    ) -> Result<String, Failure> {
        self.require_person(flag)?;
        let (theme, question) = (self.theme(), self.words.say(question, args![]));
        asking(|term| {
            let input = Input::<String>::with_theme(&*theme).with_prompt(question);
            let input = match suggestion {
                Some(text) => input.default(text),
                None => input,
            };
            input.interact_text_on(term)
        })
    }

    /// The place of the chosen one among the choices; typing narrows them down.
    ///
    /// # Errors
    /// Those of [`Context::need`].
    pub fn choose(
        &mut self,
        flag: &str,
        question: &str,
        choices: &[String],
    ) -> Result<usize, Failure> {
        self.require_person(flag)?;
        let (theme, question) = (self.theme(), self.words.say(question, args![]));
        asking(|term| {
            let select = FuzzySelect::with_theme(&*theme).with_prompt(question);
            select.items(choices).default(0).interact_on(term)
        })
    }

    /// Goes on only when somebody says so: `--yes`, or yes at the terminal.
    ///
    /// # Errors
    /// [`Failure::Refused`] when the answer is no or nobody can be asked.
    pub fn confirm(&mut self, question: &str, args: &Args) -> Result<(), Failure> {
        if self.yes {
            return Ok(());
        }
        let question = self.words.say(question, args);
        if !self.may_ask {
            let sentence = Sentence::new("err-unconfirmed", args![question = question]);
            return Err(Failure::Refused(sentence));
        }
        let question = self.short(question);
        let theme = self.theme();
        let confirm = Confirm::with_theme(&*theme).with_prompt(question).default(false);
        if asking(|term| confirm.interact_on(term))? {
            return Ok(());
        }
        Err(Failure::Refused(Sentence::new("err-declined", args![])))
    }

    /// The question, if it stays on one line with its answer; the answer to a longer one would be drawn over
    /// it, so that one is told before, and only the yes is asked for.
    fn short(&mut self, question: String) -> String {
        let columns = usize::from(Term::stderr().size().1);
        if measure_text_width(&question) + ROOM <= columns {
            return question;
        }
        self.output.talk(&question);
        self.words.say("ask-yes", args![])
    }

    fn require_person(&self, flag: &str) -> Result<(), Failure> {
        if self.may_ask {
            return Ok(());
        }
        let flag = self.as_on_help_pages(flag);
        Err(Failure::Usage(Sentence::new("err-missing-value", args![flag = flag])))
    }

    /// A flag as it is; an argument without one by the name that help pages give it.
    fn as_on_help_pages(&self, flag: &str) -> String {
        let id = format!("value-{}", flag.to_ascii_lowercase().replace('_', "-"));
        let name = self.words.find(&id, args![]).filter(|_| !flag.starts_with("--"));
        name.unwrap_or_else(|| flag.to_owned())
    }

    fn theme(&self) -> Box<dyn Theme> {
        if self.colors_talk() { Box::new(ColorfulTheme::default()) } else { Box::new(SimpleTheme) }
    }
}

/// Asks on stderr.
fn asking<T>(ask: impl FnOnce(&Term) -> dialoguer::Result<T>) -> Result<T, Failure> {
    mind_the_cursor();
    let term = Term::stderr();
    ask(&term).map_err(|_| {
        let shown = term.show_cursor();
        drop(shown);
        Failure::Interrupted
    })
}

/// A choice hides the terminal's cursor. From the first question on, Ctrl-C gives it back before it
/// ends the program, whatever the program is doing then.
fn mind_the_cursor() {
    static MINDED: Once = Once::new();
    MINDED.call_once(|| {
        // Without a handler Ctrl-C ends the program all the same.
        let Ok(mut signals) = Signals::new([SIGINT]) else { return };
        std::thread::spawn(move || {
            if signals.forever().next().is_some() {
                let shown = Term::stderr().show_cursor();
                drop(shown);
                signal_hook::low_level::exit(Exit::Interrupted as i32);
            }
        });
    });
}
