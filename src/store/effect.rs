//! What a change did, as a row of the audit log keeps it: a JSON object of texts.
use serde_json::{Map, Value};

/// Names and values, in the order in which they were said.
#[derive(Debug, Clone, Default)]
pub struct Effect(Map<String, Value>);

impl Effect {
    /// An effect of a kind such as `order.record`.
    #[must_use]
    pub fn new(act: &'static str) -> Self {
        Self::default().with("act", act)
    }

    /// With a further name and value.
    #[must_use]
    #[allow(clippy::needless_pass_by_value, reason = "callers say .with(name, amount)")]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.0.insert(name.to_owned(), Value::String(value.to_string()));
        self
    }

    /// A JSON object on one line.
    #[must_use]
    pub fn to_json(&self) -> String {
        Value::Object(self.0.clone()).to_string()
    }
}
