//! What is put into a sentence.
use fluent_bundle::{FluentArgs, FluentValue};

/// A value in a sentence. Amounts, rates and dates are texts in their own notation; counts choose
/// between "1 order" and "2 orders".
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Any text. What could disturb a terminal is replaced when the sentence is said.
    Text(String),
    /// A count.
    Count(i64),
}

/// Names and values for a sentence; made by `args!`.
pub type Args = [(&'static str, Value)];

/// Names and values for a sentence: `args![file = path, rows = 3]`.
macro_rules! args {
    ($($name:ident = $value:expr),* $(,)?) => {
        &[$((stringify!($name), $crate::text::Value::from($value))),*]
    };
}
pub(crate) use args;

impl Value {
    pub(super) fn to_fluent(&self) -> FluentValue<'static> {
        match self {
            Self::Text(text) => FluentValue::from(visible(text)),
            Self::Count(count) => FluentValue::from(*count),
        }
    }
}

/// The values as fluent wants them.
pub(super) fn to_fluent(args: &Args) -> FluentArgs<'static> {
    let mut fluent = FluentArgs::with_capacity(args.len());
    for (name, value) in args {
        fluent.set(*name, value.to_fluent());
    }
    fluent
}

/// The text without control characters and direction marks: data never drives a terminal.
fn visible(text: &str) -> String {
    let hidden = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}')
    };
    text.chars().map(|c| if hidden(c) { '\u{fffd}' } else { c }).collect()
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<&std::path::Path> for Value {
    fn from(path: &std::path::Path) -> Self {
        Self::Text(path.display().to_string())
    }
}

impl From<i64> for Value {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

impl From<u32> for Value {
    fn from(count: u32) -> Self {
        Self::Count(count.into())
    }
}

impl From<u64> for Value {
    fn from(count: u64) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<usize> for Value {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}
