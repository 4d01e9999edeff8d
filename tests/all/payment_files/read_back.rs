//! Whatever people and accounts are called: a file holds exactly the payments it was made of, or
//! the payment is refused by name. Read back by readers that share nothing with the writers.
use encoding_rs::GBK;
use fenrun::domain::money::Money;
use fenrun::domain::payout_account::Channel;
use fenrun::exchange::payment_files::{PaymentFault, PaymentFile, PaymentItem, payment_files};
use proptest::prelude::*;

use super::batches::{batch, item};

/// What a file says of one payment: its id, account, holder, amount in minor units, note.
type Read = [String; 5];

fn said(item: &PaymentItem, holder: &str, note: &str) -> Read {
    let amount = item.net.0.to_string();
    [item.id.clone(), item.account.clone(), holder.to_owned(), amount, note.to_owned()]
}

/// `1234.50` → `123450`.
fn minor(amount: &str) -> String {
    let (whole, cents) = amount.split_once('.').unwrap();
    assert_eq!(cents.len(), 2, "{amount}");
    let units: i64 = format!("{whole}{cents}").parse().unwrap();
    units.to_string()
}

fn rows(text: &str, skipped: usize) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new();
    let mut reader = reader.has_headers(false).flexible(true).from_reader(text.as_bytes());
    let records = reader.records().skip(skipped);
    records.map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// What a spreadsheet reader takes off a marked cell.
fn unmarked(cell: &str) -> String {
    let bare = cell.trim_start_matches('\'');
    let formula = bare.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    let number = bare.bytes().all(|b| b.is_ascii_digit())
        && (bare.len() >= 12 || (bare.len() > 1 && bare.starts_with('0')));
    let marked = bare.len() < cell.len() && (formula || number);
    if marked { cell[1..].to_owned() } else { cell.to_owned() }
}

fn read(file: &PaymentFile) -> Vec<Read> {
    let utf8 = || String::from_utf8(file.bytes.clone()).unwrap();
    let by = |rows: Vec<Vec<String>>, at: [usize; 5]| -> Vec<Read> {
        let row = |row: Vec<String>| at.map(|place| row[place].clone());
        rows.into_iter().map(row).map(|[a, b, c, d, e]| [a, b, c, minor(&d), e]).collect()
    };
    match file.channel {
        Channel::Bank => {
            let rows = rows(utf8().strip_prefix('\u{feff}').unwrap(), 1);
            let read = by(rows, [0, 1, 2, 3, 5]).into_iter();
            read.map(|row| row.map(|cell| unmarked(&cell))).collect()
        }
        Channel::Alipay => by(rows(&GBK.decode(&file.bytes).0, 2), [4, 1, 2, 3, 4]),
        Channel::Wechat => by(rows(utf8().strip_prefix('\u{feff}').unwrap(), 10), [0, 1, 2, 4, 5]),
        Channel::Paypal => by(rows(&utf8(), 0), [3, 0, 2, 1, 4]),
        Channel::Wise => by(rows(&utf8(), 1), [8, 0, 1, 7, 9]),
        Channel::Sepa => transfers(&utf8()),
        Channel::Cash => unreachable!("cash has no file"),
    }
}

/// The transfers of a document, element by element; each text stands on a line of its own.
fn transfers(xml: &str) -> Vec<Read> {
    let leaf = |block: &str, name: &str| {
        let (_, after) = block.split_once(&format!("<{name}")).unwrap_or_default();
        let (_, after) = after.split_once('>').unwrap_or_default();
        let text = after.split_once(&format!("</{name}>")).unwrap_or_default().0;
        let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'")];
        let text = entities.iter().fold(text.to_owned(), |text, (it, c)| text.replace(it, c));
        text.replace("&amp;", "&")
    };
    let blocks = xml.split("<CdtTrfTxInf>").skip(1);
    let names = ["EndToEndId", "IBAN", "Nm", "InstdAmt", "Ustrd"];
    let read = blocks.map(|block| names.map(|name| leaf(block, name)));
    read.map(|[id, iban, name, amount, note]| [id, iban, name, minor(&amount), note]).collect()
}

/// What a file must say of a payment; the reader of each format sees another part of it.
fn expected(item: &PaymentItem) -> Read {
    match item.channel {
        Channel::Alipay => {
            let mut row = said(item, &item.holder, &format!("{} {}", item.id, item.note));
            row[4] = row[4].trim_end().to_owned();
            row[0] = row[4].clone();
            row
        }
        Channel::Wechat if item.note.is_empty() => said(item, &item.holder, &item.id),
        Channel::Paypal => {
            let mut row = said(item, "", &item.note);
            row[2] = "USD".to_owned();
            row
        }
        Channel::Wise => said(item, &item.holder, ""),
        Channel::Sepa => said(item, &item.holder, item.note.trim()),
        _ => said(item, &item.holder, &item.note),
    }
}

/// Texts that somebody may be called, and texts that nobody should: those of SEPA are Latin.
fn text(channel: Channel) -> BoxedStrategy<String> {
    let texts = prop_oneof![
        3 => "[A-Za-z' .-]{0,20}",
        2 => "[一-龥·]{0,6}",
        2 => "['\"=+@,;<&>\\-0-9a é李𠮷€]{0,12}",
        1 => "[0-9]{0,24}",
        1 => any::<String>(),
    ];
    match channel {
        Channel::Sepa => prop_oneof![9 => "[A-Za-z'À-ÖØ-öø-ıĹ-ňŌ-ž .-]{1,40}", 1 => texts].boxed(),
        _ => texts.boxed(),
    }
}

/// Accounts of a channel, nearly always sound.
fn account(channel: Channel) -> BoxedStrategy<String> {
    let email = "[a-z0-9_][a-z0-9.+_=-]{0,20}@[a-z0-9-]{1,10}\\.[a-z]{2,5}";
    let sound = match channel {
        Channel::Bank => "['=+-]?[0-9]{1,30}".boxed(),
        Channel::Alipay => prop_oneof![email, "\\+?[0-9]{6,14}"].boxed(),
        Channel::Wechat => "o[A-Za-z0-9_-]{1,40}".boxed(),
        Channel::Paypal => prop_oneof![email, "[A-Z2-9]{13}"].boxed(),
        Channel::Wise => "[0-9a-f][0-9a-f-]{0,36}".boxed(),
        Channel::Sepa => "[0-9]{18}".prop_map(|digits| german(&digits)).boxed(),
        Channel::Cash => Just(String::new()).boxed(),
    };
    prop_oneof![9 => sound, 1 => text(channel)].boxed()
}

/// The IBAN of 18 digits in Germany: its check digits make the number 1 modulo 97.
fn german(digits: &str) -> String {
    let number: u128 = format!("{digits}131400").parse().unwrap();
    format!("DE{:02}{digits}", 98 - number % 97)
}

fn items(channel: Channel) -> impl Strategy<Value = Vec<PaymentItem>> {
    let fields = (account(channel), text(channel), text(channel), 1..10_i64.pow(11));
    proptest::collection::vec(fields, 1..12).prop_map(move |rows| {
        let numbered = (1..).zip(rows);
        let made = numbered.map(|(number, (account, holder, note, net))| PaymentItem {
            account,
            holder,
            note,
            net: Money(net),
            ..item(number, channel)
        });
        made.collect()
    })
}

fn any_items() -> impl Strategy<Value = Vec<PaymentItem>> {
    let channels = Channel::ALL.map(|(channel, _)| channel);
    let filed: Vec<_> = channels.into_iter().filter(|it| *it != Channel::Cash).collect();
    proptest::sample::select(filed).prop_flat_map(items)
}

fn currency(channel: Channel) -> &'static str {
    match channel {
        Channel::Sepa => "EUR",
        Channel::Paypal | Channel::Wise => "USD",
        _ => "CNY",
    }
}

proptest! {
    #[test]
    fn a_file_holds_the_payments_it_was_made_of_and_the_others_are_refused_by_name(
        items in any_items()
    ) {
        let currency = currency(items[0].channel);
        let alone = |item: &PaymentItem| payment_files(&batch(currency, vec![item.clone()]));
        let (sound, bad): (Vec<_>, Vec<_>) = items.iter().cloned().partition(|it| alone(it).is_ok());
        let refused: Vec<String> = match payment_files(&batch(currency, items)) {
            Ok(_) => Vec::new(),
            Err(faults) => faults.iter().map(|fault| match fault {
                PaymentFault::Item { item, .. } => item.clone(),
                other => panic!("{other:?}"),
            }).collect(),
        };
        prop_assert_eq!(&refused, &bad.into_iter().map(|item| item.id).collect::<Vec<_>>());

        let files = payment_files(&batch(currency, sound.clone())).unwrap();
        let mut read: Vec<Read> = files.iter().flat_map(read).collect();
        let mut expected: Vec<Read> = sound.iter().map(expected).collect();
        if currency == "EUR" {
            // Accents are dropped on the way: what is left is compared where nothing was.
            for (read, expected) in read.iter_mut().zip(&mut expected) {
                prop_assert!(read[2].is_ascii() && read[4].is_ascii());
                for place in [2, 4] {
                    let kept = |c: char| c.is_ascii_alphanumeric() || "/-?:().,'+ ".contains(c);
                    if !expected[place].chars().all(kept) {
                        expected[place].clone_from(&read[place]);
                    }
                }
            }
        }
        read.sort();
        expected.sort();
        prop_assert_eq!(read, expected);
        let total: i64 = sound.iter().map(|item| item.net.0).sum();
        prop_assert_eq!(files.iter().map(|file| file.control_total.0).sum::<i64>(), total);
    }
}
