//! Batches to make files of.
use fenrun::domain::currency::Currency;
use fenrun::domain::distributor::Kind;
use fenrun::domain::money::Money;
use fenrun::domain::payout_account::Channel;
use fenrun::domain::zone::Zone;
use fenrun::exchange::payment_files::{Payer, PaymentBatch, PaymentItem};

/// A sound account of each channel.
pub fn account(channel: Channel) -> &'static str {
    match channel {
        Channel::Bank => "6222020000000000018",
        Channel::Alipay => "li.lei@example.com",
        Channel::Wechat => "o-MYE42l80oelYMDE34nYD456Xoy",
        Channel::Paypal => "tom@example.com",
        Channel::Wise => "123456789",
        Channel::Sepa => "DE89370400440532013000",
        Channel::Cash => "",
    }
}

/// Item `P` and six digits for 100.00 by a channel, sound in every respect.
pub fn item(number: usize, channel: Channel) -> PaymentItem {
    PaymentItem {
        id: format!("P{number:06}"),
        distributor: format!("D-{number:02}"),
        kind: Kind::Individual,
        channel,
        account: account(channel).to_owned(),
        holder: "Tom Baker".to_owned(),
        email: String::new(),
        net: Money(10_000),
        note: "2026-10".to_owned(),
    }
}

/// Batch 12 of a book in this currency, dated 2026-11-05 09:30 in Shanghai.
pub fn batch(currency: &str, items: Vec<PaymentItem>) -> PaymentBatch {
    let zone = Zone::from_name("Asia/Shanghai").unwrap();
    PaymentBatch {
        reference: "B000012".to_owned(),
        currency: Currency::from_code(currency).unwrap(),
        at: zone.parse("2026-11-05 09:30").unwrap(),
        zone,
        payer: Payer {
            name: "Müller & Söhne Tee GmbH".to_owned(),
            iban: "DE02 1203 0000 0000 2020 51".to_owned(),
            bic: "BYLADEM1001".to_owned(),
            wechat_appid: "wxf636efh567hg4356".to_owned(),
        },
        items,
    }
}

/// Three payments by a channel with what is awkward there: quotes and commas, signs of formulas,
/// long numbers, accents, rare characters, nothing at all.
pub fn awkward(channel: Channel) -> Vec<PaymentItem> {
    let mut items: Vec<PaymentItem> = (1..=3).map(|number| item(number, channel)).collect();
    for (item, net) in items.iter_mut().zip([123_450, 199_999, 200_000]) {
        item.net = Money(net);
    }
    let holders = match channel {
        Channel::Sepa => ["Jürgen Groß", "François \"Ré\" & Fils", "Łucja Žižek"],
        Channel::Paypal | Channel::Wise => ["Tom Baker", "Tea, \"Best\" Ltd.", "李雷"],
        Channel::Bank => ["=HYPERLINK(\"x\")", "Tea, \"Best\" Ltd.", "𠮷野家"],
        _ => ["李雷", "欧阳·娜娜", "Tea, \"Best\" Ltd."],
    };
    for (item, holder) in items.iter_mut().zip(holders) {
        item.holder = holder.to_owned();
    }
    items[1].note.clear();
    items[1].kind = Kind::Business;
    items[1].email = "shop@example.com".to_owned();
    items
}
