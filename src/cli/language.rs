//! Which language to speak: `--lang`, else `FENRUN_LANG`, else the configuration, else the book's
//! own, else the locale's, else English (CLI.md "People").
use std::time::Duration;

use super::environment::Environment;
use super::key::Key;
use super::settings::Settings;
use crate::app::book;
use crate::text::Lang;

/// The language somebody chose by flag, variable or configuration.
pub(crate) fn chosen(settings: &Settings) -> Option<Lang> {
    settings.get(Key::Lang).and_then(Lang::from_name)
}

/// The language when nobody chose one and there is no book.
pub(crate) fn of_locale(environment: &Environment) -> Lang {
    Lang::of_locale(environment.locale()).unwrap_or_default()
}

/// The language of help and of complaints, before there is a session at the book. A book that does
/// not open, or is busy, speaks no language.
pub(crate) fn early(environment: &Environment, settings: &Settings) -> Lang {
    let of_book = || {
        let path = environment.folder.join(settings.get(Key::Book)?);
        let meta = book::meta(&path, Duration::ZERO).ok()?;
        Lang::from_name(&meta.lang)
    };
    chosen(settings).or_else(of_book).unwrap_or_else(|| of_locale(environment))
}
