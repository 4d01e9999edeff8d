//! Answers that need no command: help, the version, what is wrong with the arguments.
use clap::error::ErrorKind;

use super::environment::{Environment, Streams};
use super::exit::Exit;
use super::failure::Failure;
use super::glance::Glance;
use super::key::Key;
use super::output::Output;
use super::paint::Color;
use super::settings::Settings;
use super::{help, language, root, usage};
use crate::domain::currency::Currency;
use crate::domain::zone::Zone;
use crate::text::{Voice, Words};

/// Knows the world, what the arguments seem to mean, and the settings that make sense.
pub(crate) struct Explainer {
    environment: Environment,
    output: Output,
    /// The names of the commands that lead to the one meant.
    path: Vec<String>,
    settings: Settings,
}

impl Explainer {
    pub fn new(environment: Environment, streams: Streams) -> Self {
        let Glance { path, flags } = Glance::at(&environment.arguments, &root::command());
        let settings = Settings::read_what_makes_sense(&environment, &flags);
        Self { environment, output: streams.into(), path, settings }
    }

    pub fn version(mut self) -> Exit {
        let version = concat!("fenrun ", env!("CARGO_PKG_VERSION"), "\n");
        let printed = self.output.data(version.as_bytes());
        self.end(printed)
    }

    /// What clap has to say instead of arguments.
    pub fn answer(mut self, answer: &clap::Error) -> Exit {
        match answer.kind() {
            ErrorKind::DisplayHelp => {
                let page = self.page(self.environment.terminal.stdout);
                let printed = self.output.data(page.as_bytes());
                self.end(printed)
            }
            ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
                let page = self.page(self.environment.terminal.stderr);
                self.output.talk(page.trim_end());
                Exit::Usage
            }
            _ => {
                let sentence = usage::sentence(answer, &self.path, &self.words());
                self.end(Err(Failure::Usage(sentence)))
            }
        }
    }

    /// The exit code of a result, after saying what went wrong.
    pub fn end(mut self, result: Result<(), Failure>) -> Exit {
        let Err(failure) = result else { return Exit::Done };
        let color = self.color().on(&self.environment, self.environment.terminal.stderr);
        let words = self.words();
        let folder = self.environment.folder.clone();
        let (currency, zone) = (Currency::CNY, Zone::UTC);
        let voice = Voice { words: &words, currency, zone, folder: &folder };
        self.output.complain(&failure, &voice, color);
        failure.exit()
    }

    fn page(&self, is_terminal: bool) -> String {
        let color = self.color().on(&self.environment, is_terminal);
        let width = self.environment.terminal.width;
        help::page(root::command(), &self.path, &self.words(), color, width)
    }

    fn color(&self) -> Color {
        self.settings.get(Key::Color).and_then(Color::from_name).unwrap_or_default()
    }

    fn words(&self) -> Words {
        Words::new(language::early(&self.environment, &self.settings))
    }
}
