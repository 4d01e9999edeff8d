//! Why a batch did not become payment files, in words.
use super::row_problem::shown;
use super::sentence::Sentence;
use super::value::args;
use super::voice::Voice;
use crate::domain::account_form::AccountForm;
use crate::domain::iban::IbanError;
use crate::domain::payout_account::Channel;
use crate::exchange::payment_files::{ItemFault, PayerFault, PaymentFault, PaymentFile};

/// The sentence for a batch that did not become files.
#[must_use]
pub fn payment_fault(fault: &PaymentFault, voice: &Voice<'_>) -> Sentence {
    match fault {
        PaymentFault::Reference(reference) => {
            Sentence::new("err-payment-reference", args![reference = reference])
        }
        PaymentFault::Payer { key, fault } => {
            let reason = voice.words.tell(&payer(*fault));
            Sentence::new("err-payment-payer", args![key = *key, reason = reason])
        }
        PaymentFault::Currency { channel, currency, takes, items } => {
            let (channel, currency) = (channel_name(*channel, voice), currency.code());
            let values =
                args![channel = channel, currency = currency, takes = *takes, count = *items];
            Sentence::new("err-payment-currency", values)
        }
        PaymentFault::Item { item, distributor, channel, fault } => {
            let reason = voice.words.tell(&item_fault(*fault, voice));
            let channel = channel_name(*channel, voice);
            let values =
                args![item = item, distributor = distributor, channel = channel, reason = reason];
            Sentence::new("err-payment-item", values)
        }
        PaymentFault::Overflow => Sentence::new("err-overflow", args![]),
        PaymentFault::Unwritten { channel, detail } => {
            let channel = channel_name(*channel, voice);
            Sentence::new("err-payment-unwritten", args![channel = channel, detail = detail])
        }
    }
}

/// What must be known before files are handed on: a line each.
#[must_use]
pub fn payment_notes(files: &[PaymentFile], voice: &Voice<'_>) -> Vec<String> {
    let wechat = files.iter().any(|file| file.channel == Channel::Wechat);
    let note = wechat.then(|| voice.words.say("note-payment-wechat", args![]));
    note.into_iter().collect()
}

fn channel_name(channel: Channel, voice: &Voice<'_>) -> String {
    let id = match channel {
        Channel::Bank => "name-bank",
        Channel::Alipay => "name-alipay",
        Channel::Wechat => "name-wechat",
        Channel::Paypal => "name-paypal",
        Channel::Wise => "name-wise",
        Channel::Sepa => "name-sepa",
        Channel::Cash => "name-cash",
    };
    voice.words.say(id, args![])
}

fn payer(fault: PayerFault) -> Sentence {
    match fault {
        PayerFault::Missing => Sentence::new("row-payment-unset", args![]),
        PayerFault::Iban(error) => iban(error),
        PayerFault::Bic => Sentence::new("row-payment-bic", args![]),
        PayerFault::Appid => Sentence::new("row-payment-appid", args![]),
        PayerFault::Character(c) => {
            Sentence::new("row-payment-payer-character", args![character = shown(c)])
        }
        PayerFault::TooLong { limit } => {
            Sentence::new("row-code-too-long", args![limit = limit.to_string()])
        }
    }
}

fn item_fault(fault: ItemFault, voice: &Voice<'_>) -> Sentence {
    let plain = |id| Sentence::new(id, args![]);
    match fault {
        ItemFault::Id => plain("row-payment-id"),
        ItemFault::Repeated => plain("row-payment-repeated"),
        ItemFault::Amount => plain("row-payment-nothing"),
        ItemFault::TooMuch { most } => {
            Sentence::new("row-payment-too-much", args![most = voice.money(most)])
        }
        ItemFault::NoAccount => plain("row-payment-no-account"),
        ItemFault::NoHolder => plain("row-payment-no-holder"),
        ItemFault::NoHolderFrom { from } => {
            Sentence::new("row-payment-no-holder-from", args![from = voice.money(from)])
        }
        ItemFault::Account(form) => plain(account_form(form)),
        ItemFault::Iban(error) => iban(error),
        ItemFault::Character { field, character } => Sentence::new(
            "row-payment-character",
            args![field = field, character = shown(character)],
        ),
        ItemFault::Formula { field } => Sentence::new("row-payment-formula", args![field = field]),
        ItemFault::TooLong { field, limit } => {
            Sentence::new("row-payment-too-long", args![field = field, limit = limit.to_string()])
        }
    }
}

/// The id of what is wrong with an account that is none of its service.
#[must_use]
pub fn account_form(form: AccountForm) -> &'static str {
    match form {
        AccountForm::Alipay => "row-payment-account-alipay",
        AccountForm::Openid => "row-payment-account-wechat",
        AccountForm::Paypal => "row-payment-account-paypal",
        AccountForm::WiseRecipient => "row-payment-account-wise",
    }
}

/// Why a text is no IBAN.
pub(super) fn iban(error: IbanError) -> Sentence {
    match error {
        IbanError::Form => Sentence::new("row-iban-form", args![]),
        IbanError::Length { found, expected } => {
            Sentence::new("row-iban-length", args![found = found, expected = expected])
        }
        IbanError::CheckDigits => Sentence::new("row-iban-check", args![]),
        IbanError::OutsideSepa => Sentence::new("row-iban-outside", args![]),
    }
}
