//! What all imports have in common on the command line: their arguments, and the talk about what
//! they did (CLI.md "Imports").
mod arguments;
mod talk;

pub(crate) use arguments::{ImportArgs, source};
pub(crate) use talk::say;
