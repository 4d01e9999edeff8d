//! A mistake of ours: a polite sentence and exit 70, never a backtrace.
use std::io::Write;
use std::panic::{self, UnwindSafe};
use std::sync::{Arc, Mutex, PoisonError};

use super::args::GlobalArgs;
use super::environment::Environment;
use super::exit::Exit;
use super::language;
use super::settings::Settings;
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
        let settings = Settings::read_what_makes_sense(environment, &GlobalArgs::default());
        let lang = language::chosen(&settings);
        let words = Words::new(lang.unwrap_or_else(|| language::of_locale(environment)));
        let place = place.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let said = words.say("err-bug", args![place = place]);
        let hint = words.say("err-bug.hint", args![]);
        let (error, next) = (words.say("word-error", args![]), words.say("word-hint", args![]));
        let written = writeln!(stderr, "{error}{said}\n{next}{hint}");
        drop(written);
        Exit::Bug as u8
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::cli::environment::Terminal;
    use crate::domain::time::Instant;

    fn environment(lang: &str) -> Environment {
        let variables = [("FENRUN_LANG".to_owned(), lang.to_owned())];
        Environment {
            arguments: vec!["fenrun".into()],
            variables: BTreeMap::from(variables),
            now: Instant(0),
            folder: std::path::PathBuf::new(),
            zone: None,
            terminal: Terminal::default(),
        }
    }

    #[test]
    fn a_panic_is_a_polite_sentence_and_exit_70() {
        for (lang, said) in [
            ("en", "error: this is a mistake in fenrun (src/cli/bug.rs:"),
            ("zh", "错误：这是 fenrun 自身的错误（src/cli/bug.rs:"),
        ] {
            let mut stderr = Vec::new();
            let code = guard(&environment(lang), &mut stderr, || panic!("secret"));
            let stderr = String::from_utf8(stderr).unwrap();
            assert_eq!(code, 70);
            assert!(stderr.starts_with(said), "{stderr}");
            assert_eq!(stderr.lines().count(), 2, "{stderr}");
            assert!(!stderr.contains("secret"), "{stderr}");
        }
        // The hook is the process's: give the other tests theirs back.
        drop(panic::take_hook());
        assert_eq!(guard(&environment("en"), Vec::new(), || 3), 3);
        drop(panic::take_hook());
    }
}
