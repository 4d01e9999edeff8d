//! The exact bytes of each format. `UPDATE=1` writes the files anew: read the difference.
use std::path::{Path, PathBuf};
use std::{env, fs};

use fenrun::domain::money::Money;
use fenrun::domain::payout_account::Channel;
use fenrun::exchange::payment_files::{PaymentFile, payment_files};

use super::batches::{awkward, batch, item};

/// The one file of three awkward payments.
fn written(channel: Channel, currency: &str) -> PaymentFile {
    let files = payment_files(&batch(currency, awkward(channel))).unwrap();
    let [file] = <[PaymentFile; 1]>::try_from(files).unwrap();
    file
}

pub fn golden(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/all/payment_files/golden").join(name)
}

#[track_caller]
fn stands(file: &PaymentFile) {
    let path = golden(&file.name);
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, &file.bytes).unwrap();
    }
    let kept = fs::read(&path).unwrap();
    assert!(kept == file.bytes, "{}", String::from_utf8_lossy(&file.bytes));
}

#[test]
fn each_format_reads_as_it_is_kept() {
    for (channel, currency) in [
        (Channel::Bank, "CNY"),
        (Channel::Alipay, "CNY"),
        (Channel::Wechat, "CNY"),
        (Channel::Paypal, "USD"),
        (Channel::Wise, "USD"),
        (Channel::Sepa, "EUR"),
    ] {
        let file = written(channel, currency);
        stands(&file);
        assert_eq!((file.channel, file.count), (channel, 3));
        assert_eq!(file.control_total, Money(123_450 + 199_999 + 200_000));
    }
}

/// The lines of a file, which must all end in CRLF.
fn lines(text: &str) -> Vec<&str> {
    let bare = text.replace("\r\n", "");
    assert!(!bare.contains(['\r', '\n']) && text.ends_with("\r\n"));
    text.trim_end_matches("\r\n").split("\r\n").collect()
}

fn utf8(file: &PaymentFile) -> &str {
    std::str::from_utf8(&file.bytes).unwrap()
}

#[test]
fn the_bank_file_is_for_spreadsheets() {
    let file = written(Channel::Bank, "CNY");
    let text = utf8(&file).strip_prefix('\u{feff}').unwrap();
    assert_eq!(
        lines(text),
        [
            "item,account,holder,amount,currency,note,distributor,batch",
            "P000001,'6222020000000000018,\"'=HYPERLINK(\"\"x\"\")\",1234.50,CNY,2026-10,D-01,B000012",
            "P000002,'6222020000000000018,\"Tea, \"\"Best\"\" Ltd.\",1999.99,CNY,,D-02,B000012",
            "P000003,'6222020000000000018,𠮷野家,2000.00,CNY,2026-10,D-03,B000012",
        ]
    );
}

#[test]
fn the_alipay_file_is_gbk_with_its_two_lines_and_ids_in_the_remarks() {
    let file = written(Channel::Alipay, "CNY");
    // 支付宝: the first characters of the template's title in GBK, without any mark before them.
    assert_eq!(file.bytes[..6], [0xd6, 0xa7, 0xb8, 0xb6, 0xb1, 0xa6]);
    let (text, _, broken) = encoding_rs::GBK.decode(&file.bytes);
    assert!(!broken);
    assert_eq!(
        lines(&text),
        [
            "支付宝批量付款文件模板",
            "序号（必填）,收款方支付宝账号（必填）,收款方姓名（必填）,金额（必填，单位：元）,备注（选填）",
            "1,li.lei@example.com,李雷,1234.50,P000001 2026-10",
            "2,li.lei@example.com,欧阳·娜娜,1999.99,P000002",
            "3,li.lei@example.com,\"Tea, \"\"Best\"\" Ltd.\",2000.00,P000003 2026-10",
        ]
    );
}

#[test]
fn the_wechat_file_is_the_template_with_its_head() {
    let file = written(Channel::Wechat, "CNY");
    let text = utf8(&file).strip_prefix('\u{feff}').unwrap();
    assert_eq!(
        lines(text),
        [
            "微信支付批量转账到零钱模版（勿删）",
            "商家批次单号（必填）,B000012W1",
            "批次名称（必填）,B000012W1",
            "转账appid（必填）,wxf636efh567hg4356",
            "转账总金额（必填，单位：元）,5234.49",
            "转账总笔数（必填）,3",
            "批次备注（必填）,B000012W1",
            ",",
            "转账明细（勿删）",
            "商家明细单号（必填）,收款用户openid（必填）,收款用户姓名（选填）,收款用户身份证（选填）,转账金额（必填，单位：元）,转账备注（必填）",
            "P000001,o-MYE42l80oelYMDE34nYD456Xoy,李雷,,1234.50,2026-10",
            "P000002,o-MYE42l80oelYMDE34nYD456Xoy,欧阳·娜娜,,1999.99,P000002",
            "P000003,o-MYE42l80oelYMDE34nYD456Xoy,\"Tea, \"\"Best\"\" Ltd.\",,2000.00,2026-10",
        ]
    );
}

#[test]
fn the_paypal_file_begins_with_the_first_recipient() {
    let file = written(Channel::Paypal, "USD");
    assert_eq!(
        lines(utf8(&file)),
        [
            "tom@example.com,1234.50,USD,P000001,2026-10,PAYPAL",
            "tom@example.com,1999.99,USD,P000002,,PAYPAL",
            "tom@example.com,2000.00,USD,P000003,2026-10,PAYPAL",
        ]
    );
}

#[test]
fn the_wise_file_pays_saved_recipients_exactly_the_amount() {
    let file = written(Channel::Wise, "USD");
    assert_eq!(
        lines(utf8(&file)),
        [
            "recipientId,name,recipientEmail,recipientDetail,sourceCurrency,targetCurrency,amountCurrency,amount,paymentReference,referenceNumber,receiverType",
            "123456789,Tom Baker,,,USD,USD,target,1234.50,P000001,,PERSON",
            "123456789,\"Tea, \"\"Best\"\" Ltd.\",shop@example.com,,USD,USD,target,1999.99,P000002,,INSTITUTION",
            "123456789,李雷,,,USD,USD,target,2000.00,P000003,,PERSON",
        ]
    );
}

#[test]
fn the_sepa_file_says_each_thing_once_and_in_order() {
    let file = written(Channel::Sepa, "EUR");
    let text = utf8(&file);
    let said: Vec<&str> = text.lines().map(str::trim).filter(|l| l.ends_with('>')).collect();
    for line in [
        "<MsgId>B000012S1</MsgId>",
        "<CreDtTm>2026-11-05T09:30:00+08:00</CreDtTm>",
        "<Nm>Muller + Sohne Tee GmbH</Nm>",
        "<IBAN>DE02120300000000202051</IBAN>",
        "<BICFI>BYLADEM1001</BICFI>",
        "<Dt>2026-11-05</Dt>",
        "<EndToEndId>P000002</EndToEndId>",
        "<InstdAmt Ccy=\"EUR\">1999.99</InstdAmt>",
        "<Nm>Francois &apos;Re&apos; + Fils</Nm>",
        "<Nm>Lucja Zizek</Nm>",
        "<Ustrd>2026-10</Ustrd>",
    ] {
        assert!(said.contains(&line), "{line} is not in\n{text}");
    }
    let times = |line: &str| said.iter().filter(|it| **it == line).count();
    assert_eq!(times("<NbOfTxs>3</NbOfTxs>"), 2);
    assert_eq!(times("<CtrlSum>5234.49</CtrlSum>"), 2);
    assert_eq!(times("<Ustrd>2026-10</Ustrd>"), 2);
    assert_eq!(times("<CdtTrfTxInf>"), 3);
}

#[test]
fn the_same_batch_gives_the_same_bytes() {
    for channel in [Channel::Bank, Channel::Alipay, Channel::Wechat] {
        assert_eq!(written(channel, "CNY"), written(channel, "CNY"));
    }
    assert_eq!(written(Channel::Sepa, "EUR"), written(Channel::Sepa, "EUR"));
}

#[test]
fn a_batch_has_its_files_channel_by_channel_and_none_for_cash() {
    let channels = [Channel::Cash, Channel::Wechat, Channel::Bank, Channel::Alipay, Channel::Bank];
    let items = (1..).zip(channels).map(|(number, channel)| item(number, channel)).collect();
    let files = payment_files(&batch("CNY", items)).unwrap();
    let told: Vec<_> =
        files.iter().map(|f| (f.name.as_str(), f.count, f.control_total.0)).collect();
    assert_eq!(
        told,
        [
            ("B000012-bank-1.csv", 2, 20_000),
            ("B000012-alipay-1.csv", 1, 10_000),
            ("B000012-wechat-1.csv", 1, 10_000),
        ]
    );
    assert_eq!(payment_files(&batch("CNY", vec![item(1, Channel::Cash)])), Ok(vec![]));
    assert_eq!(payment_files(&batch("CNY", vec![])), Ok(vec![]));
}

#[test]
fn amounts_have_the_digits_of_the_currency() {
    for (currency, amount) in [("JPY", "10000"), ("KWD", "10.000"), ("USD", "100.00")] {
        let files = payment_files(&batch(currency, vec![item(1, Channel::Paypal)])).unwrap();
        let row = format!("tom@example.com,{amount},{currency},P000001,2026-10,PAYPAL\r\n");
        assert_eq!(utf8(&files[0]), row);
    }
}
