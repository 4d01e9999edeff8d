//! Settings and where each comes from: flag, else environment, else `./fenrun.toml`, else the
//! user's own file, else built in (CLI.md "Conventions").
use std::io;
use std::path::{Path, PathBuf};

use super::args::GlobalArgs;
use super::environment::Environment;
use super::failure::Failure;
use super::key::Key;
use crate::exchange::config_file::{self, ConfigError};
use crate::render::nearest::nearest;
use crate::text::{Sentence, args};

/// Where a value comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Origin {
    Flag,
    Variable(&'static str),
    /// A file and the line in it.
    File(PathBuf, usize),
    BuiltIn,
}

/// A value and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Setting {
    pub key: Key,
    pub value: String,
    pub origin: Origin,
}

/// All settings that have a value.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Settings(Vec<Setting>);

impl Settings {
    /// Gathers and checks the settings.
    ///
    /// # Errors
    /// [`Failure::Usage`] names the file and line, or the variable, of a key or value that makes
    /// no sense; [`Failure::Read`] a file that is there but cannot be read.
    pub fn read(environment: &Environment, flags: &GlobalArgs) -> Result<Self, Failure> {
        let mut found = from_flags(flags);
        found.extend(from_variables(environment));
        for path in files(environment) {
            found.extend(from_file(&path)?);
        }
        found.iter().try_for_each(check)?;
        Ok(Self::first_of_each(&found))
    }

    /// The settings as far as they make sense: for help and for complaints about the others.
    pub fn read_what_makes_sense(environment: &Environment, flags: &GlobalArgs) -> Self {
        let mut found = from_flags(flags);
        found.extend(from_variables(environment));
        found
            .extend(files(environment).iter().flat_map(|path| from_file(path).unwrap_or_default()));
        found.retain(|setting| check(setting).is_ok());
        Self::first_of_each(&found)
    }

    fn first_of_each(found: &[Setting]) -> Self {
        let first = |key: &Key| found.iter().find(|setting| setting.key == *key).cloned();
        let built_in = |key: Key| {
            let value = key.built_in()?.to_owned();
            Some(Setting { key, value, origin: Origin::BuiltIn })
        };
        Self(Key::ALL.iter().filter_map(|key| first(key).or_else(|| built_in(*key))).collect())
    }

    /// Sets a key over whatever else says something.
    pub fn choose(&mut self, key: Key, value: String) {
        self.0.retain(|setting| setting.key != key);
        self.0.push(Setting { key, value, origin: Origin::Flag });
    }

    /// The value of a key.
    pub fn get(&self, key: Key) -> Option<&str> {
        self.setting(key).map(|setting| setting.value.as_str())
    }

    /// The value of a key and where it comes from.
    pub fn setting(&self, key: Key) -> Option<&Setting> {
        self.0.iter().find(|setting| setting.key == key)
    }
}

fn from_flags(flags: &GlobalArgs) -> Vec<Setting> {
    let book = flags.book.as_ref().map(|path| path.to_string_lossy().into_owned());
    let lang = flags.lang.map(|lang| lang.name().to_owned());
    let color = flags.color.map(|color| color.name().to_owned());
    let wait = flags.wait.map(|seconds| seconds.to_string());
    let values = [
        (Key::Book, book),
        (Key::Lang, lang),
        (Key::Color, color),
        (Key::Wait, wait),
        (Key::Operator, flags.operator.clone()),
    ];
    let setting = |(key, value): (Key, Option<String>)| {
        Some(Setting { key, value: value?, origin: Origin::Flag })
    };
    values.into_iter().filter_map(setting).collect()
}

fn from_variables(environment: &Environment) -> Vec<Setting> {
    let setting = |key: &Key| {
        let value = environment.variable(key.variable())?.to_owned();
        Some(Setting { key: *key, value, origin: Origin::Variable(key.variable()) })
    };
    Key::ALL.iter().filter_map(setting).collect()
}

/// The files, the stronger first.
fn files(environment: &Environment) -> Vec<PathBuf> {
    std::iter::once(PathBuf::from("fenrun.toml")).chain(environment.user_config()).collect()
}

/// The settings of a file; none when there is no such file.
fn from_file(path: &Path) -> Result<Vec<Setting>, Failure> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if is_absent(&error) => return Ok(Vec::new()),
        Err(error) => return Err(Failure::Read { path: path.to_owned(), error }),
    };
    let entries = config_file::parse(&text).map_err(|error| unreadable(&error, path))?;
    let setting = |entry: config_file::Entry| {
        let place = format!("{}:{}", path.display(), entry.line);
        let key = Key::ALL.into_iter().find(|key| key.name() == entry.key);
        let key = key.ok_or_else(|| unknown(&entry.key, &place))?;
        let value = if key == Key::Book { beside(path, &entry.value) } else { entry.value };
        Ok(Setting { key, value, origin: Origin::File(path.to_owned(), entry.line) })
    };
    entries.into_iter().map(setting).collect()
}

fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

/// A book named in a file lies beside that file.
fn beside(file: &Path, book: &str) -> String {
    match file.parent() {
        Some(folder) => folder.join(book).to_string_lossy().into_owned(),
        None => book.to_owned(),
    }
}

fn unreadable(error: &ConfigError, path: &Path) -> Failure {
    let file = path.display();
    Failure::Usage(match error {
        ConfigError::Syntax { line, column } => {
            Sentence::new("err-config-syntax", args![]).at(format!("{file}:{line}:{column}"))
        }
        ConfigError::Kind { key, line } => {
            Sentence::new("err-config-kind", args![key = key]).at(format!("{file}:{line}"))
        }
    })
}

fn unknown(key: &str, place: &str) -> Failure {
    let names = Key::ALL.map(Key::name);
    let sentence = match nearest(key, names) {
        Some(near) => Sentence::new("err-config-key-near", args![key = key, near = near]),
        None => Sentence::new("err-config-key", args![key = key, known = names.join(", ")]),
    };
    Failure::Usage(sentence.at(place.to_owned()))
}

fn check(setting: &Setting) -> Result<(), Failure> {
    let (key, value) = (setting.key, setting.value.as_str());
    let Some(id) = key.refuses(value) else { return Ok(()) };
    let (name, place) = match &setting.origin {
        Origin::Variable(name) => (*name, None),
        Origin::File(path, line) => (key.name(), Some(format!("{}:{line}", path.display()))),
        Origin::Flag if key == Key::Operator => ("--as", None),
        Origin::Flag | Origin::BuiltIn => ("--book", None),
    };
    let values = args![name = name, value = value, known = key.names().join(", ")];
    Err(Failure::Usage(Sentence { place, ..Sentence::new(id, values) }))
}
