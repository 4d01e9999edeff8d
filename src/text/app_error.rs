//! Why a use case did nothing, in words.
use super::adjustment_refusal::adjustment_refusal;
use super::distributor_refusal::distributor_refusal;
use super::explain_refusal::explain_refusal;
use super::grade_refusal::grade_refusal;
use super::import_refusal::import_refusal;
use super::ledger_refusal::ledger_refusal;
use super::order_refusal::order_refusal;
use super::payout_refusal::payout_refusal;
use super::plan_refusal::plan_refusal;
use super::product_refusal::product_refusal;
use super::reached::{reached, shift};
use super::refund_refusal::refund_refusal;
use super::sentence::Sentence;
use super::settlement_refusal::settlement_refusal;
use super::stock_refusal::stock_refusal;
use super::store_error::store_error;
use super::value::args;
use super::voice::Voice;
use crate::app::book::BookRefusal;
use crate::app::confirm::Confirm;
use crate::app::error::Error;
use crate::domain::book_settings::Takes;

/// The sentences for an act that was not done: one, or one for every fault.
#[must_use]
pub fn app_error(error: &Error, voice: &Voice<'_>) -> Vec<Sentence> {
    let sentence = match error {
        Error::Store(error) => store_error(error, voice),
        Error::Book(BookRefusal::NoFolder(path)) => {
            Sentence::new("err-book-no-folder", args![folder = voice.file(path)])
        }
        Error::Book(BookRefusal::OtherBackup(path)) => {
            Sentence::new("err-book-other-backup", args![file = voice.file(path)])
        }
        Error::Book(BookRefusal::SettingValue { key, value }) => {
            let id = match key.takes() {
                Takes::Days => "err-setting-days",
                Takes::Rate => "err-setting-rate",
                Takes::Text => "err-setting-text",
                Takes::Iban => "err-setting-iban",
                Takes::Bic => "err-setting-bic",
            };
            Sentence::new(id, args![key = key.name(), value = value])
        }
        Error::Book(BookRefusal::Name) => Sentence::new("err-book-name", args![]),
        Error::Distributor(refusal) => distributor_refusal(refusal, voice),
        Error::Grade(refusal) => grade_refusal(refusal, voice),
        Error::Plan(refusal) => return plan_refusal(refusal, voice),
        Error::Payout(refusal) => return payout_refusal(refusal, voice),
        Error::Order(refusal) => order_refusal(refusal, voice),
        Error::Product(refusal) => product_refusal(refusal, voice),
        Error::Refund(refusal) => refund_refusal(refusal, voice),
        Error::Stock(refusal) => stock_refusal(refusal, voice),
        Error::Adjustment(refusal) => adjustment_refusal(refusal, voice),
        Error::Ledger(refusal) => ledger_refusal(refusal, voice),
        Error::Import(refusal) => return import_refusal(refusal, voice),
        Error::Settlement(refusal) => settlement_refusal(refusal),
        Error::Explain(refusal) => explain_refusal(refusal),
        Error::Confirm(what) => {
            let question = voice.words.tell(&question(what, voice));
            Sentence::new("err-unconfirmed", args![question = question])
        }
        Error::Overflow(_) => Sentence::new("err-overflow", args![]),
        Error::ClockBehind { now, last } => {
            let (now, last) = (voice.instant(*now), voice.instant(*last));
            Sentence::new("err-clock-behind", args![now = now, last = last])
        }
    };
    vec![sentence]
}

/// What somebody must say yes to.
#[must_use]
pub fn question(what: &Confirm, voice: &Voice<'_>) -> Sentence {
    match what {
        Confirm::ReachBack(effect) if effect.orders == 0 => {
            Sentence::new("ask-won", args![difference = shift(&effect.won, voice)])
        }
        Confirm::ReachBack(effect) => {
            let difference = reached(effect, voice);
            Sentence::new("ask-reach-back", args![orders = effect.orders, difference = difference])
        }
        Confirm::Correct { order_no, effect, settled } => {
            let difference = reached(effect, voice);
            let said = args![order = order_no, difference = difference, settled = *settled];
            Sentence::new("ask-correct", said)
        }
        Confirm::Grades { up, down, from } => {
            Sentence::new("ask-grades", args![up = *up, down = *down, from = voice.instant(*from)])
        }
        Confirm::ClockAhead { now, last } => {
            let (now, last) = (voice.instant(*now), voice.instant(*last));
            Sentence::new("ask-clock-ahead", args![now = now, last = last])
        }
        Confirm::SameActToday { recorded_at } => {
            Sentence::new("ask-same-act", args![recorded_at = voice.instant(*recorded_at)])
        }
    }
}
