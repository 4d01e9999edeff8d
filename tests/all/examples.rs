//! Every example of every help page works.
use clap::Command;

use crate::harness::Shop;

/// The examples of a command and of those below it.
fn examples(command: &Command) -> Vec<String> {
    let own = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    let mut all: Vec<String> = own.lines().map(str::to_owned).collect();
    command.get_subcommands().for_each(|sub| all.extend(examples(sub)));
    all
}

#[test]
fn every_example_of_a_help_page_works() {
    let examples = examples(&fenrun::cli::command());
    assert!(examples.len() >= 2);
    for example in examples {
        Shop::new().shell(&example).ok();
    }
}
