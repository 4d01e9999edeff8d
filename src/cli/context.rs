//! What every command is given.
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::args::GlobalArgs;
use super::command_line;
use super::environment::{Environment, Streams};
use super::failure::Failure;
use super::key::Key;
use super::language;
use super::output::Output;
use super::paint::{Color, Tone, paint};
use super::settings::Settings;
use super::values::Moment;
use crate::app::reach_back::Effect;
use crate::domain::currency::Currency;
use crate::domain::time::Instant;
use crate::domain::zone::Zone;
use crate::text::{Args, Lang, Sentence, Voice, Words, args, shift};

/// What every command is given: the world, the settings, and a voice.
pub(crate) struct Context {
    pub environment: Environment,
    pub settings: Settings,
    pub words: Words,
    pub output: Output,
    /// What `-` reads.
    pub stdin: Box<dyn Read>,
    /// `--yes`: risky acts are confirmed.
    pub yes: bool,
    /// Somebody may be asked.
    pub may_ask: bool,
    /// Money and time of the book, once it is open.
    pub currency: Currency,
    /// The book's time zone, once it is open.
    pub zone: Zone,
    at: Option<Moment>,
    command_line: String,
}

impl Context {
    /// Gathers what every command is given.
    pub fn new(
        environment: Environment,
        streams: Streams,
        settings: Settings,
        flags: &GlobalArgs,
    ) -> Self {
        let lang = language::chosen(&settings);
        let terminal = environment.terminal;
        Self {
            words: Words::new(lang.unwrap_or_else(|| language::of_locale(&environment))),
            output: Output::new(streams.stdout, streams.stderr),
            stdin: streams.stdin,
            yes: flags.yes,
            may_ask: terminal.stdin && terminal.stderr && !flags.no_input,
            currency: Currency::CNY,
            zone: Zone::UTC,
            at: flags.at.clone(),
            command_line: command_line::redacted(&environment.arguments),
            environment,
            settings,
        }
    }

    /// Speaks from now on as the book does: its money, its time zone, and its language when nobody
    /// chose another.
    pub fn enter(&mut self, lang: Option<Lang>, currency: Currency, zone: Zone) {
        (self.currency, self.zone) = (currency, zone);
        let lang = language::chosen(&self.settings).or(lang);
        if let Some(lang) = lang.filter(|lang| *lang != self.words.lang()) {
            self.words = Words::new(lang);
        }
    }

    /// The book's file: `--book`, else `FENRUN_BOOK`, else the configuration, else `fenrun.db`.
    pub fn book(&self) -> PathBuf {
        self.environment.folder.join(self.settings.get(Key::Book).unwrap_or_default())
    }

    /// The book's file as people know it: relative to the folder they are in, when it lies there.
    pub fn book_name(&self) -> String {
        let path = self.book();
        let short = path.strip_prefix(&self.environment.folder).unwrap_or(&path);
        short.display().to_string()
    }

    /// "Now": `--at` read in the book's time zone, else the clock.
    ///
    /// # Errors
    /// An `--at` that this time zone moves out of the years a book can hold.
    pub fn now(&self, zone: Zone) -> Result<Instant, Failure> {
        self.at.as_ref().map_or(Ok(self.environment.now), |at| self.instant("--at", at, zone))
    }

    /// Whether "now" is that of `--at`.
    pub fn has_at(&self) -> bool {
        self.at.is_some()
    }

    /// A moment from the command line, in the book's time zone.
    ///
    /// # Errors
    /// A moment that this time zone moves out of the years a book can hold.
    pub fn instant(&self, flag: &str, moment: &Moment, zone: Zone) -> Result<Instant, Failure> {
        moment.in_zone(zone).ok_or_else(|| {
            let typed = moment.to_string();
            Failure::Usage(Sentence::new("err-value-moment", args![arg = flag, value = typed]))
        })
    }

    /// Who acts: `--as`, else the setting, else the user of the machine.
    pub fn operator(&self) -> &str {
        let user = || self.environment.variable("USER");
        self.settings.get(Key::Operator).or_else(user).unwrap_or("unknown")
    }

    /// What was typed, without personal data, for the audit log.
    pub fn command_line(&self) -> &str {
        &self.command_line
    }

    /// How long to wait for a busy book.
    pub fn wait(&self) -> Duration {
        let seconds = self.settings.get(Key::Wait).and_then(|text| text.parse().ok());
        Duration::from_secs(seconds.unwrap_or_default())
    }

    /// Whether data on stdout gets colour.
    pub fn colors_data(&self) -> bool {
        self.color().on(&self.environment, self.environment.terminal.stdout)
    }

    /// Whether talk on stderr gets colour.
    pub fn colors_talk(&self) -> bool {
        self.color().on(&self.environment, self.environment.terminal.stderr)
    }

    fn color(&self) -> Color {
        self.settings.get(Key::Color).and_then(Color::from_name).unwrap_or_default()
    }

    /// One line on stderr that says what changed: `context.done("done-order-ship", args![…])`.
    pub fn done(&mut self, id: &str, args: &Args) {
        self.talk(id, args, Tone::Good);
    }

    /// A dim line on stderr that says what usually comes next.
    pub fn next(&mut self, id: &str, args: &Args) {
        self.talk(id, args, Tone::Dim);
    }

    /// A line on stderr that says what is worth knowing.
    pub fn note(&mut self, id: &str, args: &Args) {
        let line = self.words.say(id, args);
        self.output.talk(&line);
    }

    /// What changes of bonuses and prizes by a change that reaches no order; of others `text::reached` says it.
    pub fn note_won(&mut self, effect: &Effect) {
        if effect.orders == 0 && !effect.won.is_none() {
            let difference = shift(&effect.won, &self.voice());
            self.note("note-won", args![difference = difference]);
        }
    }

    /// A line on stderr that says what to look after.
    pub fn warn(&mut self, id: &str, args: &Args) {
        let head =
            paint(&self.words.say("word-warning", args![]), Tone::Warning, self.colors_talk());
        let line = format!("{head}{}", self.words.say(id, args));
        self.output.talk(&line);
    }

    /// What to look after, and where it stands.
    pub fn caution(&mut self, sentence: &Sentence) {
        let color = self.colors_talk();
        self.output.caution(sentence, &self.words, color);
    }

    fn talk(&mut self, id: &str, args: &Args, tone: Tone) {
        let line = paint(&self.words.say(id, args), tone, self.colors_talk());
        self.output.talk(&line);
    }

    /// How to speak of the book.
    pub fn voice(&self) -> Voice<'_> {
        Voice {
            words: &self.words,
            currency: self.currency,
            zone: self.zone,
            folder: &self.environment.folder,
        }
    }

    /// What went wrong, where, and what to do next.
    pub fn complain(&mut self, failure: &Failure) {
        let color = self.colors_talk();
        let voice = Voice {
            words: &self.words,
            currency: self.currency,
            zone: self.zone,
            folder: &self.environment.folder,
        };
        self.output.complain(failure, &voice, color);
    }

    /// Bytes for stdout that are no report.
    pub fn print(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        self.output.data(bytes)
    }

    /// A path from the command line, seen from the folder the program was started in.
    pub fn path(&self, path: &Path) -> PathBuf {
        self.environment.folder.join(path)
    }
}
