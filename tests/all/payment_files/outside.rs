//! The files as programs of others read them: `xmllint` by a schema, `iconv` from GBK.
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use fenrun::domain::payout_account::Channel;
use fenrun::exchange::payment_files::payment_files;

use super::batches::{awkward, batch};
use crate::harness::is_installed;

/// The part of ISO 20022's `pain.001.001.09` that our files use, written down from the standard's
/// message definition: all elements that stand there, in their order, and the forms of their
/// texts. Optional elements that we never write are left out, so it is stricter than the standard.
const SCHEMA: &str = "tests/all/payment_files/pain.001.001.09.subset.xsd";

/// What `xmllint` says of a document.
fn validates(document: &[u8]) -> Result<(), String> {
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join(SCHEMA);
    let mut lint = Command::new("xmllint");
    lint.args(["--noout", "--nonet", "--schema"]).arg(schema).arg("-");
    let (ok, _, told) = piped(lint, document);
    if ok { Ok(()) } else { Err(told) }
}

/// Whether a program succeeded on this input, with its output and its complaints.
fn piped(mut program: Command, input: &[u8]) -> (bool, Vec<u8>, String) {
    program.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut running = program.spawn().unwrap();
    running.stdin.take().unwrap().write_all(input).unwrap();
    let done = running.wait_with_output().unwrap();
    (done.status.success(), done.stdout, String::from_utf8_lossy(&done.stderr).into_owned())
}

fn sepa() -> Vec<u8> {
    let mut files = payment_files(&batch("EUR", awkward(Channel::Sepa))).unwrap();
    files.remove(0).bytes
}

#[test]
fn xmllint_finds_the_sepa_file_valid() {
    if !is_installed("xmllint") {
        return;
    }
    assert_eq!(validates(&sepa()), Ok(()));
}

#[test]
fn the_schema_sees_what_it_must_see() {
    if !is_installed("xmllint") {
        return;
    }
    let text = String::from_utf8(sepa()).unwrap();
    for (right, wrong) in [
        ("pain.001.001.09", "pain.001.001.03"),
        ("<NbOfTxs>3</NbOfTxs>", "<NbOfTxs>three</NbOfTxs>"),
        ("<BICFI>BYLADEM1001</BICFI>", "<BIC>BYLADEM1001</BIC>"),
        ("<Dt>2026-11-05</Dt>", "<Dt>05.11.2026</Dt>"),
        ("<Dt>2026-11-05</Dt>", "2026-11-05"),
        ("<PmtMtd>TRF</PmtMtd>", "<PmtMtd>SEPA</PmtMtd>"),
        ("<EndToEndId>P000001</EndToEndId>", ""),
        ("Ccy=\"EUR\"", "Ccy=\"eur\""),
        ("Ccy=\"EUR\"", ""),
        (">1234.50<", ">1,234.50<"),
        (">1234.50<", ">-1234.50<"),
        ("<IBAN>DE89370400440532013000</IBAN>", "<IBAN>DE89 3704 0044 0532 0130 00</IBAN>"),
        ("<CreDtTm>2026-11-05T09:30:00+08:00</CreDtTm>", "<CreDtTm>2026-11-05</CreDtTm>"),
        ("<ChrgBr>SLEV</ChrgBr>", "<ChrgBr>OUR</ChrgBr>"),
        ("<MsgId>B000012S1</MsgId>", "<MsgId>B000000000000000000000000000000012S1</MsgId>"),
    ] {
        assert!(text.contains(right), "{right}");
        let wrong = text.replacen(right, wrong, 1);
        assert!(validates(wrong.as_bytes()).is_err(), "taken for valid:\n{wrong}");
    }
}

#[test]
fn iconv_reads_the_alipay_file_as_it_was_meant() {
    if !is_installed("iconv") {
        return;
    }
    let files = payment_files(&batch("CNY", awkward(Channel::Alipay))).unwrap();
    let mut iconv = Command::new("iconv");
    iconv.args(["-f", "GBK", "-t", "UTF-8"]);
    let (ok, text, told) = piped(iconv, &files[0].bytes);
    assert!(ok, "{told}");
    let text = String::from_utf8(text).unwrap();
    assert!(text.starts_with("支付宝批量付款文件模板\r\n序号（必填）,"), "{text}");
    assert!(text.contains("2,li.lei@example.com,欧阳·娜娜,1999.99,P000002\r\n"), "{text}");
}
