//! Settings and where each comes from: flag, else environment, else `./fenrun.toml`, else the
//! user's own file, else built in (CLI.md "Conventions").
use std::io;
use std::path::{Path, PathBuf};

use super::args::GlobalArgs;
use super::environment::Environment;
use super::failure::Failure;
use super::paint::Color;
use super::values;
use crate::exchange::config_file::{self, ConfigError};
use crate::render::format::Format;
use crate::render::nearest::nearest;
use crate::render::style::TableStyle;
use crate::text::{Lang, Sentence, args};

/// What can be set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Key {
    Book,
    Lang,
    Format,
    TableStyle,
    Color,
    Wait,
    Operator,
}

impl Key {
    /// All keys, in the order of `book info --config`.
    pub const ALL: [Self; 7] = [
        Self::Book,
        Self::Lang,
        Self::Format,
        Self::TableStyle,
        Self::Color,
        Self::Wait,
        Self::Operator,
    ];

    /// The key in a file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Book => "book",
            Self::Lang => "lang",
            Self::Format => "format",
            Self::TableStyle => "table_style",
            Self::Color => "color",
            Self::Wait => "wait",
            Self::Operator => "operator",
        }
    }

    /// The variable of the environment.
    pub fn variable(self) -> &'static str {
        match self {
            Self::Book => "FENRUN_BOOK",
            Self::Lang => "FENRUN_LANG",
            Self::Format => "FENRUN_FORMAT",
            Self::TableStyle => "FENRUN_TABLE_STYLE",
            Self::Color => "FENRUN_COLOR",
            Self::Wait => "FENRUN_WAIT",
            Self::Operator => "FENRUN_OPERATOR",
        }
    }

    fn built_in(self) -> Option<&'static str> {
        match self {
            Self::Book => Some("fenrun.db"),
            Self::Color => Some("auto"),
            Self::Wait => Some("30"),
            Self::Lang | Self::Format | Self::TableStyle | Self::Operator => None,
        }
    }

    /// The names a value is one of; none when other texts are allowed, too.
    fn names(self) -> Vec<&'static str> {
        match self {
            Self::Lang => Lang::ALL.map(|(_, name)| name).to_vec(),
            Self::Format => Format::ALL.map(|(_, name)| name).to_vec(),
            Self::TableStyle => TableStyle::ALL.map(|(_, name)| name).to_vec(),
            Self::Color => Color::ALL.map(|(_, name)| name).to_vec(),
            Self::Book | Self::Wait | Self::Operator => Vec::new(),
        }
    }
}

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
        let own = Path::new("fenrun.toml");
        found.extend(from_file(&environment.folder.join(own), own)?);
        if let Some(path) = environment.user_config() {
            found.extend(from_file(&path, &path)?);
        }
        for setting in &found {
            check(setting)?;
        }
        found.extend(Key::ALL.iter().filter_map(|key| {
            let value = key.built_in()?.to_owned();
            Some(Setting { key: *key, value, origin: Origin::BuiltIn })
        }));
        let first = |key: &Key| found.iter().find(|setting| setting.key == *key).cloned();
        Ok(Self(Key::ALL.iter().filter_map(first).collect()))
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

/// The settings of a file; none when there is no such file. `shown` is its name for people.
fn from_file(path: &Path, shown: &Path) -> Result<Vec<Setting>, Failure> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if is_absent(&error) => return Ok(Vec::new()),
        Err(error) => return Err(Failure::Read { path: shown.to_owned(), error }),
    };
    let entries = config_file::parse(&text).map_err(|error| unreadable(&error, shown))?;
    let setting = |entry: config_file::Entry| {
        let place = format!("{}:{}", shown.display(), entry.line);
        let key = Key::ALL.into_iter().find(|key| key.name() == entry.key);
        let key = key.ok_or_else(|| unknown(&entry.key, &place))?;
        let value = if key == Key::Book { beside(path, &entry.value) } else { entry.value };
        Ok(Setting { key, value, origin: Origin::File(shown.to_owned(), entry.line) })
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

fn unreadable(error: &ConfigError, shown: &Path) -> Failure {
    let file = shown.display();
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
    let names = key.names();
    let (good, id) = match key {
        Key::Book => (!value.is_empty(), "err-setting-book"),
        Key::Wait => (values::count(value).is_ok(), "err-setting-wait"),
        Key::Operator => (is_name(value), "err-setting-operator"),
        Key::Lang | Key::Format | Key::TableStyle | Key::Color => {
            (names.contains(&value), "err-setting-choice")
        }
    };
    if good {
        return Ok(());
    }
    let (name, place) = match &setting.origin {
        Origin::Variable(name) => (*name, None),
        Origin::File(path, line) => (key.name(), Some(format!("{}:{line}", path.display()))),
        Origin::Flag if key == Key::Operator => ("--as", None),
        Origin::Flag | Origin::BuiltIn => ("--book", None),
    };
    let values = args![name = name, value = value, known = names.join(", ")];
    Err(Failure::Usage(Sentence { place, ..Sentence::new(id, values) }))
}

/// An operator's name: something visible, at most 64 characters, no control characters.
fn is_name(text: &str) -> bool {
    let length = text.trim().chars().count();
    (1..=64).contains(&length) && !text.chars().any(char::is_control)
}
