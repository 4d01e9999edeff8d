//! What `main` read of the world around the program. Nothing else looks at it.
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use crate::domain::time::Instant;

/// The world around one run of the program.
#[derive(Debug, Clone)]
pub struct Environment {
    /// The arguments; the first is the program's own name.
    pub arguments: Vec<OsString>,
    /// Variables of the environment that are text.
    pub variables: BTreeMap<String, String>,
    /// The clock at the start.
    pub now: Instant,
    /// The machine's time zone by its IANA name, where the machine says it.
    pub zone: Option<String>,
    /// The folder the program was started in.
    pub folder: PathBuf,
    /// What is connected to a terminal.
    pub terminal: Terminal,
}

/// What is connected to a terminal.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Terminal {
    /// Somebody may type.
    pub stdin: bool,
    /// Data goes before somebody's eyes.
    pub stdout: bool,
    /// Talk goes before somebody's eyes.
    pub stderr: bool,
    /// Columns of the terminal, when stdout is one.
    pub width: Option<u16>,
}

/// The three streams of the program.
pub struct Streams {
    /// What `-` reads.
    pub stdin: Box<dyn Read>,
    /// Data.
    pub stdout: Box<dyn Write>,
    /// Talk.
    pub stderr: Box<dyn Write>,
}

impl Environment {
    /// A variable that is set and not empty.
    #[must_use]
    pub fn variable(&self, name: &str) -> Option<&str> {
        self.variables.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    /// The locale for messages: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set.
    #[must_use]
    pub fn locale(&self) -> &str {
        let names = ["LC_ALL", "LC_MESSAGES", "LANG"];
        names.iter().find_map(|name| self.variable(name)).unwrap_or_default()
    }

    /// Whether the terminal's characters are UTF-8, as its locale says.
    #[must_use]
    pub fn is_utf8(&self) -> bool {
        let names = ["LC_ALL", "LC_CTYPE", "LANG"];
        let locale = names.iter().find_map(|name| self.variable(name)).unwrap_or_default();
        let locale = locale.to_ascii_lowercase();
        locale.ends_with("utf-8") || locale.ends_with("utf8")
    }

    /// The user's own configuration file (XDG base directories).
    #[must_use]
    pub fn user_config(&self) -> Option<PathBuf> {
        let absolute = |name| self.variable(name).map(Path::new).filter(|path| path.is_absolute());
        let folder = match absolute("XDG_CONFIG_HOME") {
            Some(folder) => folder.to_owned(),
            None => absolute("HOME")?.join(".config"),
        };
        Some(folder.join("fenrun").join("config.toml"))
    }
}
