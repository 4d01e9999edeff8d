//! Why an order earns what it earns: every step from its prices to the settlement (SPEC promise 1).
mod answer;
mod find;
mod reckon;
mod taken_back;

pub use answer::{
    Answer, Explanation, Fate, Governed, LineChain, MatchedRule, Party, ShareChain, TakenBack,
    TakenFate,
};
pub use find::{Question, explain};
