//! Where a channel's payments are split.
use fenrun::domain::money::Money;
use fenrun::domain::payout_account::Channel;
use fenrun::exchange::payment_files::payment_files;

use super::batches::{batch, item};

/// The names and counts of the files of so many payments.
fn split(channel: Channel, currency: &str, count: usize) -> Vec<(String, usize)> {
    let items = (1..=count).map(|number| item(number, channel)).collect();
    let files = payment_files(&batch(currency, items)).unwrap();
    let total = Money::sum(files.iter().map(|file| file.control_total)).unwrap();
    assert_eq!(total, Money(10_000 * i64::try_from(count).unwrap()));
    files.into_iter().map(|file| (file.name, file.count)).collect()
}

#[test]
fn a_file_is_full_at_its_limit_and_not_before() {
    for (channel, currency, ending, limit) in [
        (Channel::Alipay, "CNY", "csv", 1_000),
        (Channel::Wechat, "CNY", "csv", 1_000),
        (Channel::Wise, "USD", "csv", 1_000),
        (Channel::Paypal, "USD", "csv", 5_000),
        (Channel::Sepa, "EUR", "xml", 10_000),
    ] {
        let name = |number| format!("B000012-{}-{number}.{ending}", channel.name());
        let one = |count| vec![(name(1), count)];
        assert_eq!(split(channel, currency, limit - 1), one(limit - 1));
        assert_eq!(split(channel, currency, limit), one(limit));
        assert_eq!(split(channel, currency, limit + 1), [(name(1), limit), (name(2), 1)]);
        let three = [(name(1), limit), (name(2), limit), (name(3), 1)];
        assert_eq!(split(channel, currency, 2 * limit + 1), three);
    }
    let all = ("B000012-bank-1.csv".to_owned(), 20_001);
    assert_eq!(split(Channel::Bank, "CNY", 20_001), [all]);
}

#[test]
fn every_payment_is_in_exactly_one_file_in_the_order_given() {
    let items = (1..=2_001).map(|number| item(number, Channel::Wechat)).collect();
    let files = payment_files(&batch("CNY", items)).unwrap();
    let text: String = files.iter().map(|f| String::from_utf8(f.bytes.clone()).unwrap()).collect();
    let ids: Vec<&str> = text.lines().filter(|l| l.starts_with('P')).map(|l| &l[..7]).collect();
    let expected: Vec<String> = (1..=2_001).map(|number| format!("P{number:06}")).collect();
    assert_eq!(ids, expected);
    for (file, number) in files.iter().zip(1..) {
        let text = std::str::from_utf8(&file.bytes).unwrap();
        assert!(text.contains(&format!("商家批次单号（必填）,B000012W{number}\r\n")));
        assert!(text.contains(&format!("转账总笔数（必填）,{}\r\n", file.count)));
    }
}

#[test]
fn a_wechat_file_names_all_its_recipients_or_none() {
    let mut items: Vec<_> = (1..=5).map(|number| item(number, Channel::Wechat)).collect();
    items[1].holder.clear();
    items[3].holder.clear();
    let files = payment_files(&batch("CNY", items)).unwrap();
    let ids = |at: usize| -> Vec<String> {
        let text = String::from_utf8(files[at].bytes.clone()).unwrap();
        text.lines().filter(|l| l.starts_with('P')).map(|l| l[..7].to_owned()).collect()
    };
    assert_eq!(ids(0), ["P000001", "P000003", "P000005"]);
    assert_eq!(ids(1), ["P000002", "P000004"]);
    assert_eq!(files.len(), 2);
}
