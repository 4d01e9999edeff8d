//! Why a batch becomes no file at all, and what people are told.
use std::path::Path;

use fenrun::domain::account_form::AccountForm;
use fenrun::domain::currency::Currency;
use fenrun::domain::iban::IbanError;
use fenrun::domain::money::Money;
use fenrun::domain::payout_account::Channel;
use fenrun::domain::zone::Zone;
use fenrun::exchange::payment_files::{
    ItemFault, Payer, PayerFault, PaymentFault, PaymentItem, payment_files,
};
use fenrun::text::{Lang, Voice, Words, payment_fault, payment_notes};

use super::batches::{batch, item};

fn currency(channel: Channel) -> &'static str {
    if channel == Channel::Sepa { "EUR" } else { "CNY" }
}

/// The only fault of a batch with this item and a sound one.
#[track_caller]
fn fault(channel: Channel, spoil: impl Fn(&mut PaymentItem)) -> ItemFault {
    let mut items = vec![item(1, channel), item(2, channel)];
    spoil(&mut items[1]);
    let faults = payment_files(&batch(currency(channel), items)).unwrap_err();
    match &faults[..] {
        [PaymentFault::Item { distributor, channel: of, fault, .. }] => {
            assert_eq!((distributor.as_str(), *of), ("D-02", channel));
            *fault
        }
        other => panic!("{other:?}"),
    }
}

const FILED: [Channel; 6] = [
    Channel::Bank,
    Channel::Alipay,
    Channel::Wechat,
    Channel::Paypal,
    Channel::Wise,
    Channel::Sepa,
];

#[test]
fn an_item_needs_an_id_of_its_own_money_and_an_account() {
    for channel in FILED {
        for id in ["", "P-1", "P 1", "../../P1", "P000000000000000000000000000000012", "編1"] {
            assert_eq!(fault(channel, |item| item.id = id.to_owned()), ItemFault::Id, "{id}");
        }
        assert_eq!(fault(channel, |item| item.id = "P000001".to_owned()), ItemFault::Repeated);
        assert_eq!(fault(channel, |item| item.net = Money(0)), ItemFault::Amount);
        assert_eq!(fault(channel, |item| item.net = Money(-1)), ItemFault::Amount);
        assert_eq!(fault(channel, |item| item.account.clear()), ItemFault::NoAccount);
    }
    let longest = "P0000000000000000000000000000001";
    let mut whole = item(1, Channel::Wechat);
    whole.id = longest.to_owned();
    assert!(payment_files(&batch("CNY", vec![whole])).is_ok());
}

#[test]
fn cash_needs_money_and_an_id_too() {
    assert_eq!(fault(Channel::Cash, |item| item.net = Money(0)), ItemFault::Amount);
    assert_eq!(fault(Channel::Cash, |item| item.id = "P000001".to_owned()), ItemFault::Repeated);
}

#[test]
fn an_account_of_another_service_is_refused() {
    for (channel, form) in [
        (Channel::Alipay, AccountForm::Alipay),
        (Channel::Wechat, AccountForm::Openid),
        (Channel::Paypal, AccountForm::Paypal),
        (Channel::Wise, AccountForm::WiseRecipient),
    ] {
        let other = fault(channel, |item| item.account = "some body".to_owned());
        assert_eq!(other, ItemFault::Account(form));
    }
    let iban = |text: &str| fault(Channel::Sepa, |item| item.account = text.to_owned());
    assert_eq!(iban("DE89370400440532013001"), ItemFault::Iban(IbanError::CheckDigits));
    assert_eq!(iban("6222020000000000018"), ItemFault::Iban(IbanError::Form));
    assert_eq!(iban("SA0380000000608010167519"), ItemFault::Iban(IbanError::OutsideSepa));
}

#[test]
fn who_is_paid_must_be_named_where_the_receiver_compares_names() {
    for channel in [Channel::Bank, Channel::Alipay, Channel::Wise, Channel::Sepa] {
        assert_eq!(fault(channel, |item| item.holder.clear()), ItemFault::NoHolder);
    }
    let nameless = |net| {
        let mut item = item(1, Channel::Wechat);
        (item.holder, item.net) = (String::new(), Money(net));
        payment_files(&batch("CNY", vec![item]))
    };
    assert_eq!(nameless(199_999).map(|files| files.len()), Ok(1));
    let fault = ItemFault::NoHolderFrom { from: Money(200_000) };
    let Err(faults) = nameless(200_000) else { panic!("2,000.00 without a name") };
    assert!(matches!(&faults[..], [PaymentFault::Item { fault: it, .. }] if *it == fault));
}

#[test]
fn a_character_that_the_file_cannot_hold_is_never_replaced() {
    let held = |channel, text: &str| fault(channel, |item| item.holder = text.to_owned());
    let character = |character| ItemFault::Character { field: "holder", character };
    assert_eq!(held(Channel::Alipay, "𠮷野家"), character('𠮷'));
    assert_eq!(held(Channel::Alipay, "李€"), character('€'));
    assert_eq!(held(Channel::Sepa, "李雷"), character('李'));
    assert_eq!(held(Channel::Sepa, "a<b>"), character('<'));
    for channel in [Channel::Bank, Channel::Alipay, Channel::Wechat, Channel::Wise, Channel::Sepa] {
        for (text, control) in [("a\nb", '\n'), ("a\r\nb", '\r'), ("a\tb", '\t'), ("a\0", '\0')] {
            assert_eq!(held(channel, text), character(control), "{channel:?}");
        }
    }
    let note = fault(Channel::Paypal, |item| item.note = "a\nP2,5.00".to_owned());
    assert_eq!(note, ItemFault::Character { field: "note", character: '\n' });
}

#[test]
fn a_formula_is_refused_where_it_cannot_be_marked() {
    for sign in ["=", "+", "-", "@", "＝", "＋", "－", "＠"] {
        let text = format!("{sign}1+1");
        for channel in [Channel::Alipay, Channel::Wechat, Channel::Wise] {
            let fault = fault(channel, |item| item.holder.clone_from(&text));
            assert_eq!(fault, ItemFault::Formula { field: "holder" }, "{channel:?} {text}");
        }
        let fault = fault(Channel::Paypal, |item| item.note.clone_from(&text));
        assert_eq!(fault, ItemFault::Formula { field: "note" }, "{text}");
    }
}

#[test]
fn what_is_too_long_or_too_much_is_refused() {
    let note = |channel, length| fault(channel, |item| item.note = "x".repeat(length));
    let long = |field, limit| ItemFault::TooLong { field, limit };
    assert_eq!(note(Channel::Wechat, 33), long("note", 32));
    assert_eq!(note(Channel::Alipay, 93), long("note", 92));
    assert_eq!(note(Channel::Sepa, 141), long("note", 140));
    assert_eq!(note(Channel::Paypal, 1_001), long("note", 1_000));
    let accents = fault(Channel::Sepa, |item| item.holder = "ß".repeat(36));
    assert_eq!(accents, long("holder", 70));
    let much = fault(Channel::Sepa, |item| item.net = Money(100_000_000_000));
    assert_eq!(much, ItemFault::TooMuch { most: Money(99_999_999_999) });
}

#[test]
fn a_channel_of_another_currency_is_refused_once_for_all_its_items() {
    for (channel, takes, book) in [
        (Channel::Alipay, "CNY", "EUR"),
        (Channel::Wechat, "CNY", "USD"),
        (Channel::Sepa, "EUR", "CNY"),
    ] {
        let items = vec![item(1, channel), item(2, channel)];
        let currency = Currency::from_code(book).unwrap();
        let fault = PaymentFault::Currency { channel, currency, takes, items: 2 };
        assert_eq!(payment_files(&batch(book, items)), Err(vec![fault]));
    }
}

#[test]
fn a_batch_is_named_by_letters_and_digits_only() {
    for reference in ["", "../B1", "B/1", "B 1", "B.1", "B0000000000000000000000012", "批1"] {
        let mut batch = batch("CNY", vec![item(1, Channel::Bank)]);
        batch.reference = reference.to_owned();
        let fault = PaymentFault::Reference(reference.to_owned());
        assert_eq!(payment_files(&batch), Err(vec![fault]));
    }
}

#[test]
fn settings_about_the_payer_are_asked_for_only_where_they_are_needed() {
    let faults = |channel| {
        let mut batch = batch(currency(channel), vec![item(1, channel)]);
        batch.payer = Payer::default();
        payment_files(&batch).map(|files| files.len())
    };
    let missing = |key| PaymentFault::Payer { key, fault: PayerFault::Missing };
    let sepa = ["payer.name", "payer.iban", "payer.bic"].map(missing).to_vec();
    assert_eq!(faults(Channel::Sepa), Err(sepa));
    assert_eq!(faults(Channel::Wechat), Err(vec![missing("payer.wechat_appid")]));
    for channel in [Channel::Bank, Channel::Alipay, Channel::Paypal, Channel::Wise] {
        assert_eq!(faults(channel), Ok(1));
    }
}

#[test]
fn settings_about_the_payer_are_checked() {
    let mut batch = batch("EUR", vec![item(1, Channel::Sepa)]);
    batch.payer.name = "上海茶行".to_owned();
    batch.payer.iban = "DE03120300000000202051".to_owned();
    batch.payer.bic = "BYLADE".to_owned();
    let payer = |key, fault| PaymentFault::Payer { key, fault };
    assert_eq!(
        payment_files(&batch),
        Err(vec![
            payer("payer.name", PayerFault::Character('上')),
            payer("payer.iban", PayerFault::Iban(IbanError::CheckDigits)),
            payer("payer.bic", PayerFault::Bic),
        ])
    );
    batch.payer.name = "x".repeat(71);
    let faults = payment_files(&batch).unwrap_err();
    assert_eq!(faults[0], payer("payer.name", PayerFault::TooLong { limit: 70 }));
    batch.currency = Currency::CNY;
    batch.items = vec![item(1, Channel::Wechat)];
    for appid in ["wx 1", "-wx", "wx=1", "微信", &"x".repeat(33)] {
        batch.payer.wechat_appid = appid.to_owned();
        let fault = payer("payer.wechat_appid", PayerFault::Appid);
        assert_eq!(payment_files(&batch), Err(vec![fault]));
    }
}

#[test]
fn more_money_than_there_can_be_is_an_overflow() {
    let mut items = vec![item(1, Channel::Bank), item(2, Channel::Bank)];
    items[0].net = Money(i64::MAX);
    assert_eq!(payment_files(&batch("CNY", items)), Err(vec![PaymentFault::Overflow]));
}

#[test]
fn every_fault_of_a_batch_is_named_at_once() {
    let mut items: Vec<_> = (1..=4).map(|number| item(number, Channel::Alipay)).collect();
    items[0].account.clear();
    items[2].holder = "𠮷".to_owned();
    items.push(item(5, Channel::Sepa));
    let mut batch = batch("CNY", items);
    batch.payer = Payer::default();
    let faults = payment_files(&batch).unwrap_err();
    let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "sepa takes EUR",
            "setting payer.name: missing",
            "setting payer.iban: missing",
            "setting payer.bic: missing",
            "item P000001: no account",
            "item P000003: holder has '𠮷'",
        ]
    );
}

/// A fault in words, with what to do next.
fn said(fault: &PaymentFault, lang: Lang) -> String {
    let words = Words::new(lang);
    let zone = Zone::UTC;
    let voice = Voice { words: &words, currency: Currency::CNY, zone, folder: Path::new("/") };
    words.tell(&payment_fault(fault, &voice))
}

fn about(fault: ItemFault) -> PaymentFault {
    PaymentFault::Item {
        item: "P000002".to_owned(),
        distributor: "D-02".to_owned(),
        channel: Channel::Alipay,
        fault,
    }
}

#[test]
fn faults_are_told_in_both_languages() {
    let fault = about(ItemFault::Character { field: "holder", character: '𠮷' });
    assert_eq!(
        said(&fault, Lang::En),
        "P000002 (D-02, Alipay): the holder has 𠮷 (U+20BB7), which the file cannot hold"
    );
    assert_eq!(
        said(&fault, Lang::Zh),
        "P000002（D-02，支付宝）：holder 含有 𠮷 (U+20BB7)，文件无法容纳"
    );
    let fault = PaymentFault::Payer { key: "payer.iban", fault: PayerFault::Missing };
    assert_eq!(said(&fault, Lang::En), "payer.iban: not set, but the payment file needs it");
    let fault = about(ItemFault::NoHolderFrom { from: Money(200_000) });
    assert_eq!(
        said(&fault, Lang::Zh),
        "P000002（D-02，支付宝）：没有收款人姓名；2000.00 及以上必须填写"
    );
    let (channel, takes, items) = (Channel::Sepa, "EUR", 1);
    let fault = PaymentFault::Currency { channel, currency: Currency::CNY, takes, items };
    assert_eq!(said(&fault, Lang::En), "SEPA takes EUR only, and the book has CNY: 1 item");
}

#[test]
fn with_a_wechat_file_comes_who_can_upload_it() {
    let words = Words::new(Lang::En);
    let voice =
        Voice { words: &words, currency: Currency::CNY, zone: Zone::UTC, folder: Path::new("/") };
    let notes = |channel| {
        let files = payment_files(&batch("CNY", vec![item(1, channel)])).unwrap();
        payment_notes(&files, &voice)
    };
    assert_eq!(notes(Channel::Alipay), Vec::<String>::new());
    let [note] = &notes(Channel::Wechat)[..] else { panic!("no note") };
    assert!(note.contains("before 15 January 2025"), "{note}");
}
