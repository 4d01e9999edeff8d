//! One run of the program: arguments in, exit code out.
use std::ffi::OsString;

use clap::error::ErrorKind;
use clap::{CommandFactory, FromArgMatches};

use super::context::Context;
use super::environment::{Environment, Streams};
use super::exit::Exit;
use super::explain::Explainer;
use super::root::Cli;
use super::settings::Settings;

/// Runs the command that the arguments name and returns the exit code.
#[must_use]
pub fn run(mut environment: Environment, streams: Streams) -> u8 {
    environment.arguments = help_as_flag(environment.arguments);
    let matches = Cli::command().try_get_matches_from(&environment.arguments);
    let exit = match matches.and_then(|matches| Cli::from_arg_matches(&matches)) {
        Ok(cli) => obey(&cli, environment, streams),
        Err(answer) if answer.kind() == ErrorKind::DisplayVersion => {
            Explainer::new(environment, streams).version()
        }
        Err(answer) => Explainer::new(environment, streams).answer(&answer),
    };
    exit as u8
}

fn obey(cli: &Cli, environment: Environment, streams: Streams) -> Exit {
    let settings = match Settings::read(&environment, &cli.global) {
        Ok(settings) => settings,
        Err(failure) => return Explainer::new(environment, streams).end(Err(failure)),
    };
    let mut context = Context::new(environment, streams, settings, &cli.global);
    match cli.command.run(&mut context) {
        Ok(()) => Exit::Done,
        Err(failure) => {
            context.complain(&failure);
            failure.exit()
        }
    }
}

/// `fenrun help order import` is what many type for `fenrun order import --help`.
fn help_as_flag(mut arguments: Vec<OsString>) -> Vec<OsString> {
    if arguments.get(1).is_some_and(|argument| argument == "help") {
        arguments.remove(1);
        arguments.push("--help".into());
    }
    arguments
}
