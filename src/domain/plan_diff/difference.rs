//! One difference between two plans.
use super::item::{Key, Part, Subject, Value};

/// What became of something that a plan says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Change {
    /// Only the second plan says it.
    Added,
    /// Only the first plan says it.
    Removed,
    /// Both speak of it, and otherwise.
    Changed,
}

impl Change {
    /// The name in machine formats.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
        }
    }
}

/// A key that two plans do not agree on. Of a rule that only one of them has, every key is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// What became of the rule; of keys outside rules, of the key.
    pub change: Change,
    /// Where in the plan.
    pub part: Part,
    /// The rule it is about.
    pub subject: Subject,
    /// The key.
    pub key: Key,
    /// What the first plan says.
    pub before: Option<Value>,
    /// What the second plan says.
    pub after: Option<Value>,
}
