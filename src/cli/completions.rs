//! `fenrun completions SHELL`: what a shell needs to complete commands and flags.
use clap_complete::Shell;
use clap_complete::aot::generate;

use super::context::Context;
use super::failure::Failure;
use super::{help, root};

const EXAMPLES: &str = "\
fenrun completions bash
fenrun completions zsh";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[arg(value_parser = super::values::shell())]
    shell: Shell,
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let mut command = help::localised(root::command(), &context.words);
    // clap_complete panics when its output fails, so it writes to memory.
    let mut script = Vec::new();
    generate(args.shell, &mut command, "fenrun", &mut script);
    context.print(&script)
}
