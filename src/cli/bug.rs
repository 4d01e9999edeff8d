//! A mistake of ours: a polite sentence and exit 70, never a backtrace.
use std::io::Write;
use std::panic::{self, UnwindSafe};
use std::sync::{Arc, Mutex, PoisonError};

use super::environment::Environment;
use super::exit::Exit;
use super::language;
use crate::text::{Words, args};

/// Does the work and returns its exit code; a panic in it becomes a sentence on stderr and 70.
pub fn guard(
    environment: &Environment,
    mut stderr: impl Write,
    work: impl FnOnce() -> u8 + UnwindSafe,
) -> u8 {
    let place = Arc::new(Mutex::new(String::new()));
    let seen = Arc::clone(&place);
    panic::set_hook(Box::new(move |info| {
        let location = info.location().map(|at| format!("{}:{}", at.file(), at.line()));
        *seen.lock().unwrap_or_else(PoisonError::into_inner) = location.unwrap_or_default();
    }));
    panic::catch_unwind(work).unwrap_or_else(|_| {
        let words = Words::new(language::early(environment, None));
        let place = place.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let said = words.say("err-bug", args![place = place]);
        let hint = words.say("err-bug.hint", args![]);
        let (error, next) = (words.say("word-error", args![]), words.say("word-hint", args![]));
        let written = writeln!(stderr, "{error}{said}\n{next}{hint}");
        drop(written);
        Exit::Bug as u8
    })
}
