//! What can be set: names, values that make sense, what is built in.
use super::paint::Color;
use super::values;
use crate::render::format::Format;
use crate::render::style::TableStyle;
use crate::text::Lang;

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

    /// The value when nothing else says one.
    pub fn built_in(self) -> Option<&'static str> {
        match self {
            Self::Book => Some("fenrun.db"),
            Self::Color => Some("auto"),
            Self::Wait => Some("30"),
            Self::Lang | Self::Format | Self::TableStyle | Self::Operator => None,
        }
    }

    /// The names a value is one of; none when other texts are allowed, too.
    pub fn names(self) -> Vec<&'static str> {
        match self {
            Self::Lang => Lang::ALL.map(|(_, name)| name).to_vec(),
            Self::Format => Format::ALL.map(|(_, name)| name).to_vec(),
            Self::TableStyle => TableStyle::ALL.map(|(_, name)| name).to_vec(),
            Self::Color => Color::ALL.map(|(_, name)| name).to_vec(),
            Self::Book | Self::Wait | Self::Operator => Vec::new(),
        }
    }

    /// The sentence that says why a value makes no sense; none when it does.
    pub fn refuses(self, value: &str) -> Option<&'static str> {
        let (good, id) = match self {
            Self::Book => (!value.is_empty(), "err-setting-book"),
            Self::Wait => (values::count(value).is_ok(), "err-setting-wait"),
            Self::Operator => (is_name(value), "err-setting-operator"),
            Self::Lang | Self::Format | Self::TableStyle | Self::Color => {
                (self.names().contains(&value), "err-setting-choice")
            }
        };
        if good { None } else { Some(id) }
    }
}

/// An operator's name: something visible, at most 64 characters, no control characters.
fn is_name(text: &str) -> bool {
    let length = text.trim().chars().count();
    (1..=64).contains(&length) && !text.chars().any(char::is_control)
}
