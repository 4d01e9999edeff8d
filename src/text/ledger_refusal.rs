//! Why nothing was booked by hand, in words.
use super::row_problem::field_value;
use super::sentence::Sentence;
use super::value::args;
use super::voice::Voice;
use crate::app::ledger::LedgerRefusal;

/// The sentence for what was not booked.
#[must_use]
pub fn ledger_refusal(refusal: &LedgerRefusal, voice: &Voice<'_>) -> Sentence {
    match refusal {
        LedgerRefusal::NoAccount(name) => {
            Sentence::new("err-ledger-no-account", args![account = name])
        }
        LedgerRefusal::Derived(name) => Sentence::new("err-ledger-derived", args![account = name]),
        LedgerRefusal::NotThrough(name) => {
            Sentence::new("err-ledger-not-through", args![account = name])
        }
        LedgerRefusal::SameAccount(name) => {
            Sentence::new("err-ledger-same-account", args![account = name])
        }
        LedgerRefusal::NotCodeAndName(value) => {
            Sentence::new("err-ledger-not-code-and-name", args![value = value])
        }
        LedgerRefusal::Value { field, value, reason } => {
            field_value(field, value, reason, voice.words)
        }
        LedgerRefusal::Nothing => Sentence::new("err-ledger-nothing", args![]),
        LedgerRefusal::NoWords => Sentence::new("err-ledger-no-words", args![]),
        LedgerRefusal::Future(day) => {
            Sentence::new("err-ledger-future", args![day = day.to_string()])
        }
        LedgerRefusal::BeforeStart(day) => {
            Sentence::new("err-ledger-before-start", args![day = day.to_string()])
        }
        LedgerRefusal::ReferenceTaken { reference, account, amount } => {
            let amount = voice.money(*amount);
            let values = args![reference = reference, account = account, amount = amount];
            Sentence::new("err-ledger-ref", values)
        }
    }
}
