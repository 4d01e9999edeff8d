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
}

impl Sentence {
    /// The sentence of an id: `Sentence::new("err-no-order", args![order = number])`.
    #[must_use]
    pub fn new(id: &'static str, args: &Args) -> Self {
        Self { id, args: args.to_vec(), place: None }
    }

    /// The same sentence about a place: a file with line and column.
    #[must_use]
    pub fn at(self, place: impl Into<String>) -> Self {
        Self { place: Some(place.into()), ..self }
    }
}
