//! A sentence that is said later, when the reader's language is known.
use super::value::{Args, Value};

/// A message id with its values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// The id in `en.ftl` and `zh.ftl`.
    pub id: &'static str,
    /// Its values; also for its `.hint`.
    pub args: Vec<(&'static str, Value)>,
    /// Where it is: `orders.csv:17:6`.
    pub place: Option<String>,
    /// Lines below it: the bad rows of a file.
    pub details: Vec<String>,
}

impl Sentence {
    /// The sentence of an id: `Sentence::new("err-no-order", args![order = number])`.
    #[must_use]
    pub fn new(id: &'static str, args: &Args) -> Self {
        Self { id, args: args.to_vec(), place: None, details: Vec::new() }
    }

    /// The same sentence with lines below it.
    #[must_use]
    pub fn with(self, details: Vec<String>) -> Self {
        Self { details, ..self }
    }

    /// The same sentence about a place: a file with line and column.
    #[must_use]
    pub fn at(self, place: impl Into<String>) -> Self {
        Self { place: Some(place.into()), ..self }
    }
}
