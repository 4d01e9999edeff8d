//! Answers that need no command: help, the version, what is wrong with the arguments.
use clap::error::ErrorKind;

use super::environment::{Environment, Streams};
use super::exit::Exit;
use super::failure::Failure;
use super::glance::Glance;
use super::output::Output;
use super::paint::Color;
use super::{help, language, root, usage};
use crate::domain::currency::Currency;
use crate::domain::zone::Zone;
use crate::text::{Voice, Words};

/// Knows the world and what the arguments seem to mean, but no settings and no book.
pub(crate) struct Explainer {
    environment: Environment,
    output: Output,
}

impl Explainer {
    pub fn new(environment: Environment, streams: Streams) -> Self {
        Self { environment, output: streams.into() }
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
                let glance = self.glance();
                let sentence = usage::sentence(answer, &glance.path, &self.words(&glance));
                self.end(Err(Failure::Usage(sentence)))
            }
        }
    }

    /// The exit code of a result, after saying what went wrong.
    pub fn end(mut self, result: Result<(), Failure>) -> Exit {
        let Err(failure) = result else { return Exit::Done };
        let glance = self.glance();
        let color = self.color(&glance).on(&self.environment, self.environment.terminal.stderr);
        let words = self.words(&glance);
        let folder = self.environment.folder.clone();
        let (currency, zone) = (Currency::CNY, Zone::UTC);
        let voice = Voice { words: &words, currency, zone, folder: &folder };
        self.output.complain(&failure, &voice, color);
        failure.exit()
    }

    fn page(&self, is_terminal: bool) -> String {
        let glance = self.glance();
        let color = self.color(&glance).on(&self.environment, is_terminal);
        let width = self.environment.terminal.width;
        help::page(root::command(), &glance.path, &self.words(&glance), color, width)
    }

    fn glance(&self) -> Glance {
        Glance::at(&self.environment.arguments, &root::command())
    }

    fn color(&self, glance: &Glance) -> Color {
        let variable = || self.environment.variable("FENRUN_COLOR").and_then(Color::from_name);
        glance.color.or_else(variable).unwrap_or_default()
    }

    fn words(&self, glance: &Glance) -> Words {
        Words::new(language::early(&self.environment, glance.lang))
    }
}
