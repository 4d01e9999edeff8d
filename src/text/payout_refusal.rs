//! Why nothing was done about a payout, in words.
use super::payment_fault::payment_fault;
use super::row_problem::field_value;
use super::sentence::Sentence;
use super::value::args;
use super::voice::Voice;
use super::write_error::write_error;
use crate::app::payout::{Fact, PayoutRefusal, Thing};
use crate::domain::payable::{Hurdle, NotPayable};
use crate::domain::payout::Event;
use crate::store::payouts::Decision;

/// The sentences about a payout that nothing was done about: one for every fault of its files.
#[must_use]
pub fn payout_refusal(refusal: &PayoutRefusal, voice: &Voice<'_>) -> Vec<Sentence> {
    let comma = || voice.words.say("word-comma", args![]);
    let sentence = match refusal {
        PayoutRefusal::NoSuch { thing, name } => Sentence::new(no_such(*thing), args![name = name]),
        PayoutRefusal::NoSuchDistributor(code) => {
            Sentence::new("err-commission-distributor", args![code = code])
        }
        PayoutRefusal::Value { field, value, reason } => {
            field_value(field, value, reason, voice.words)
        }
        PayoutRefusal::NothingAsked => Sentence::new("err-payout-nothing", args![]),
        PayoutRefusal::NotPayable { code, hurdle } => not_payable(code, hurdle, voice),
        PayoutRefusal::TooMuch { code, amount, payable, kept } => {
            let id =
                if kept.is_zero() { "err-payout-too-much" } else { "err-payout-too-much-kept" };
            let [amount, payable, kept] = [*amount, *payable, *kept].map(|m| voice.money(m));
            Sentence::new(id, args![code = code, amount = amount, payable = payable, kept = kept])
        }
        PayoutRefusal::BelowMinimum { amount, minimum } => {
            let values = args![amount = voice.money(*amount), minimum = voice.money(*minimum)];
            Sentence::new("err-payout-minimum", values)
        }
        PayoutRefusal::NothingLeft { amount } => {
            Sentence::new("err-payout-eaten", args![amount = voice.money(*amount)])
        }
        PayoutRefusal::ReferenceTaken { reference, code, amount } => {
            let values = args![reference = reference, code = code, amount = voice.money(*amount)];
            Sentence::new("err-payout-ref", values)
        }
        PayoutRefusal::Decided { request, decision } => {
            let id = match decision {
                Decision::Approved => "err-payout-approved",
                Decision::Rejected => "err-payout-rejected",
            };
            Sentence::new(id, args![request = request.to_string()])
        }
        PayoutRefusal::NotFrom { item, status, event } => {
            let status = word(status.name(), voice);
            Sentence::new(not_from(*event), args![item = item.to_string(), status = status])
        }
        PayoutRefusal::OtherFact { item, event, fact } => {
            let (id, fact) = match fact {
                Fact::At(at) => ("err-payout-other-time", Some(voice.instant(*at))),
                Fact::Reference(text) => ("err-payout-other-reference", text.clone()),
                Fact::Reason(text) => ("err-payout-other-reason", text.clone()),
            };
            let nothing = || voice.words.say("word-nothing-said", args![]);
            let (item, event) = (item.to_string(), word(event.name(), voice));
            let fact = fact.unwrap_or_else(nothing);
            Sentence::new(id, args![item = item, event = event, fact = fact])
        }
        PayoutRefusal::TooEarly { item, event, earliest } => {
            let id = match event {
                Event::Returned => "err-payout-before-paid",
                Event::Exported | Event::Paid | Event::Failed | Event::Cancelled => {
                    "err-payout-before-export"
                }
            };
            let (item, earliest) = (item.to_string(), voice.instant(*earliest));
            Sentence::new(id, args![item = item, earliest = earliest])
        }
        PayoutRefusal::Future { at } => {
            Sentence::new("err-payout-future", args![at = voice.instant(*at)])
        }
        PayoutRefusal::NothingToConfirm(batch) => {
            Sentence::new("err-payout-nothing-waits", args![batch = batch.to_string()])
        }
        PayoutRefusal::Cancelled(batch) => {
            Sentence::new("err-payout-batch-cancelled", args![batch = batch.to_string()])
        }
        PayoutRefusal::CannotCancel { batch, item, status } => {
            let (batch, item) = (batch.to_string(), item.to_string());
            let status = word(status.name(), voice);
            let values = args![batch = batch, item = item, status = status];
            Sentence::new("err-payout-cancel", values)
        }
        PayoutRefusal::SayItWasNeverSent { batch, said } => {
            let batch = batch.to_string();
            match said {
                None => Sentence::new("err-payout-never-sent", args![batch = batch]),
                Some(said) => {
                    Sentence::new("err-payout-confirm", args![batch = batch, said = said])
                }
            }
        }
        PayoutRefusal::AccountsChanged { batch, codes } => {
            let (batch, codes) = (batch.to_string(), codes.join(&comma()));
            Sentence::new("err-payout-accounts", args![batch = batch, codes = codes])
        }
        PayoutRefusal::Suspended { batch, codes } => {
            let (batch, codes) = (batch.to_string(), codes.join(&comma()));
            Sentence::new("err-payout-suspended", args![batch = batch, codes = codes])
        }
        PayoutRefusal::Files(faults) => {
            return faults.iter().map(|fault| payment_fault(fault, voice)).collect();
        }
        PayoutRefusal::Write(error) => write_error(error, voice),
    };
    vec![sentence]
}

fn no_such(thing: Thing) -> &'static str {
    match thing {
        Thing::Item => "err-payout-no-item",
        Thing::Batch => "err-payout-no-batch",
        Thing::ItemOrBatch => "err-payout-no-item-or-batch",
        Thing::Request => "err-payout-no-request",
        Thing::Any => "err-payout-no-such",
    }
}

/// One of our own names, in the reader's language.
fn word(name: &str, voice: &Voice<'_>) -> String {
    voice.words.say(&format!("name-{name}"), args![])
}

fn not_payable(code: &str, hurdle: &Hurdle, voice: &Voice<'_>) -> Sentence {
    let amount = voice.money(hurdle.amount);
    let until = hurdle.until.map(|until| voice.instant(until)).unwrap_or_default();
    match hurdle.reason {
        NotPayable::Suspended => Sentence::new("err-payout-to-suspended", args![code = code]),
        NotPayable::NoAccount => Sentence::new("err-payout-no-account", args![code = code]),
        NotPayable::AccountCooling => {
            Sentence::new("err-payout-cooling", args![code = code, until = until])
        }
        NotPayable::NegativeBalance | NotPayable::Reserved | NotPayable::BelowMinimum => {
            Sentence::new("err-payout-owes", args![code = code, amount = amount])
        }
    }
}

fn not_from(event: Event) -> &'static str {
    match event {
        Event::Exported => "err-payout-not-exported",
        Event::Paid => "err-payout-not-paid",
        Event::Failed => "err-payout-not-failed",
        Event::Returned => "err-payout-not-returned",
        Event::Cancelled => "err-payout-not-cancelled",
    }
}
