//! Which language to speak: `--lang`, else `FENRUN_LANG`, else the configuration, else the book's
//! own, else the locale's, else English (CLI.md "People").
use super::environment::Environment;
use super::settings::{Key, Settings};
use crate::text::Lang;

/// The language somebody chose by flag, variable or configuration.
pub(crate) fn chosen(settings: &Settings) -> Option<Lang> {
    settings.get(Key::Lang).and_then(Lang::from_name)
}

/// The language when nobody chose one and there is no book.
pub(crate) fn of_locale(environment: &Environment) -> Lang {
    Lang::of_locale(environment.locale()).unwrap_or_default()
}

/// The language before the arguments are understood. Mistakes in settings do not matter here.
pub(crate) fn early(environment: &Environment, flag: Option<Lang>) -> Lang {
    let variable = || environment.variable(Key::Lang.variable()).and_then(Lang::from_name);
    let configured = || {
        let settings = Settings::read(environment, &super::args::GlobalArgs::default());
        settings.ok().as_ref().and_then(chosen)
    };
    flag.or_else(variable).or_else(configured).unwrap_or_else(|| of_locale(environment))
}
