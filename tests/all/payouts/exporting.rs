//! Payment files: marked once, written durably, the same bytes again, never over other bytes.
use std::fs;
use std::os::unix::fs::PermissionsExt;

use snapbox::str;

use super::{drafted, exported, owing, payouts};
use crate::trade::Trade;

/// The files of a folder with their bytes.
fn files(trade: &Trade, folder: &str) -> Vec<(String, Vec<u8>)> {
    let entries = fs::read_dir(trade.0.path(folder)).unwrap().map(Result::unwrap);
    let mut files: Vec<_> = entries
        .map(|entry| (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap()))
        .collect();
    files.sort();
    files
}

#[test]
fn a_batch_becomes_files_and_exporting_again_gives_the_same_bytes() {
    let trade = drafted();
    let preview = trade.0.run_in_vain("payout export B000001 --dir pay --dry-run").ok();
    assert!(!trade.0.path("pay").exists());
    preview.says(str![[r#"
B000001 would be exported: 3 payouts, 170.00, 2 files; nothing was changed

"#]]);
    trade
        .0
        .run("payout export B000001 --dir pay")
        .ok()
        .prints(str![[r#"
Batch        B000001
Payouts      3
Net          170.00
In cash      1
Sum in cash  20.00

Files
File                      Channel  Payouts  Control total
─────────────────────────────────────────────────────────
pay/B000001-bank-1.csv    bank           1         100.00
pay/B000001-alipay-1.csv  Alipay         1          50.00

"#]])
        .says(str![[r#"
B000001 exported: 3 payouts, 170.00, 2 files
next: hand the files to the bank, then fenrun payout confirm B000001 or import-result

"#]]);
    let first = files(&trade, "pay");
    let names: Vec<_> = first.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["B000001-alipay-1.csv", "B000001-bank-1.csv"]);
    let mode = |name: &str| fs::metadata(trade.0.path(name)).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode("pay"), mode("pay/B000001-bank-1.csv")), (0o700, 0o600));
    assert!(payouts(&trade).iter().all(|line| line.ends_with("exported")), "cash, too");
    trade.0.run_in_vain("payout export B000001 --dir pay").ok().says(str![[r#"
B000001 was exported already; what was missing of its 2 files is there

"#]]);
    trade.0.run_in_vain("payout export b1 --dir other --at 2026-11-20 --format json").ok().prints(
        str![[r#"
{"batch":"B000001","items":3,"net":"170.00","cash_items":1,"cash_total":"20.00","already_exported":true,"files":[{"file":"other/B000001-bank-1.csv","channel":"bank","items":1,"control_total":"100.00","written_before":false},{"file":"other/B000001-alipay-1.csv","channel":"alipay","items":1,"control_total":"50.00","written_before":false}]}

"#]],
    );
    assert_eq!(files(&trade, "other"), first, "another day, the same bytes");
    trade.0.run("payout fail P000001").ok();
    fs::remove_file(trade.0.path("pay/B000001-bank-1.csv")).unwrap();
    trade.0.run_in_vain("payout export B000001 --dir pay").ok();
    assert_eq!(files(&trade, "pay"), first, "what was missing is back");
}

#[test]
fn a_foreign_file_is_never_replaced() {
    let trade = drafted();
    trade.0.write("pay/B000001-bank-1.csv", "mine");
    trade.refuses_with(
        "payout export B000001 --dir pay",
        74,
        str![[r#"
error: pay/B000001-bank-1.csv is there already and is never replaced
hint: choose another name, or move the old file away

"#]],
    );
    trade.refuses_with(
        "payout export B000001 --dir pay --dry-run --lang zh",
        74,
        str![[r#"
错误：pay/B000001-bank-1.csv 已经存在，绝不会被替换
提示：请换一个文件名，或先移走旧文件

"#]],
    );
    assert_eq!(trade.0.read("pay/B000001-bank-1.csv"), "mine");
    assert_eq!(files(&trade, "pay").len(), 1, "no half export");
    assert!(payouts(&trade).iter().all(|line| line.ends_with("draft")));
}

#[test]
fn a_folder_that_cannot_be_written_changes_nothing() {
    let trade = drafted();
    trade.0.write("file", "");
    trade.refuses_with(
        "payout export B000001 --dir file",
        74,
        str![[r#"
error: file is no folder
hint: name a folder, or move the file away

"#]],
    );
    trade.refuses_with(
        "payout export B000001 --dir nowhere/pay",
        74,
        str![[r#"
error: cannot write nowhere/pay: no such file or folder
hint: make room or choose another place, then try again; what was there before is untouched

"#]],
    );
    trade.refuses_with(
        "payout export B000001 --dir /proc",
        74,
        str![[r#"
error: cannot write /proc/B000001-bank-1.csv: no such file or folder
hint: make room or choose another place, then try again; what was there before is untouched

"#]],
    );
    assert!(payouts(&trade).iter().all(|line| line.ends_with("draft")));
}

#[test]
fn a_full_disk_changes_nothing_and_the_same_command_completes_later() {
    let trade = drafted();
    fs::create_dir(trade.0.path("pay")).unwrap();
    let book = trade.bytes();
    let line =
        "ulimit -f 0 && fenrun payout export B000001 --dir pay --at 2026-11-05T09:00:00+08:00";
    assert_eq!(trade.0.shell(line).code, Some(74));
    assert!(book == trade.bytes(), "the book changed");
    assert!(files(&trade, "pay").is_empty());
    trade.0.run("payout export B000001 --dir pay").ok();
    assert_eq!(files(&trade, "pay").len(), 2);
}

#[test]
fn an_account_changed_since_is_refused_until_the_batch_is_made_anew() {
    let trade = drafted();
    trade.0.run("book set account_cooling_days 0").ok();
    trade.0.run("distributor edit A --channel bank --account 6222020000000001").ok();
    trade.0.run("distributor suspend C").ok();
    trade.refuses_with(
        "payout export B000001 --dir pay",
        1,
        str![[r#"
error: the payout account was changed since B000001 was made: A
hint: cancel it with fenrun payout cancel B000001, then fenrun payout create makes it anew

"#]],
    );
    trade.0.run("distributor edit A --channel bank --account 6222020000000000").ok();
    trade.refuses_with(
        "payout export B000001 --dir pay --lang zh",
        1,
        str![[r#"
错误：B000001 生成之后收款账户有变更：A
提示：先用 fenrun payout cancel B000001 取消，再用 fenrun payout create 重新生成

"#]],
    );
    trade.0.run("payout cancel B000001").ok();
    trade.0.run("payout create").ok();
    trade.0.run("payout export B000002 --dir pay").ok().says(str![[r#"
B000002 exported: 2 payouts, 150.00, 2 files
warning: not the first account of A: make sure that the change was theirs
next: hand the files to the bank, then fenrun payout confirm B000002 or import-result

"#]]);
    assert_eq!(payouts(&trade).len(), 5, "C is suspended");
}

#[test]
fn a_suspended_payee_is_refused() {
    let trade = drafted();
    trade.0.run("distributor suspend C").ok();
    trade.refuses_with(
        "payout export B000001 --dir pay",
        1,
        str![[r#"
error: suspended since B000001 was made: C
hint: cancel it with fenrun payout cancel B000001, then fenrun payout create makes it anew

"#]],
    );
}

#[test]
fn an_account_that_no_file_takes_is_told_before_anything_is_marked() {
    let trade = owing("", &[("A", "100"), ("B", "50")]);
    trade.0.run("book set account_cooling_days 0").ok();
    trade.0.run("distributor edit B --channel alipay --account 李雷").ok();
    trade.0.run("distributor edit A --channel sepa --account DE89370400440532013000").ok();
    trade.0.run("payout create").ok();
    trade.refuses_with(
        "payout export B000001 --dir pay",
        1,
        str![[r#"
error: SEPA takes EUR only, and the book has CNY: 1 item
hint: cancel the batch, give these distributors another channel with fenrun distributor edit CODE --channel, and create the batch again; no payment file was written
error: payer.name: not set, but the payment file needs it
hint: set it with fenrun book set payer.name VALUE, then run the command again; no payment file was written
error: payer.iban: not set, but the payment file needs it
hint: set it with fenrun book set payer.iban VALUE, then run the command again; no payment file was written
error: payer.bic: not set, but the payment file needs it
hint: set it with fenrun book set payer.bic VALUE, then run the command again; no payment file was written
error: P000001 (A, SEPA): the holder has 李 (U+674E), which the file cannot hold
hint: cancel the batch, mend the account with fenrun distributor edit A --account, --holder or --channel, and create the batch again; no payment file was written
error: P000002 (B, Alipay): the account is neither an e-mail address nor a telephone number
hint: cancel the batch, mend the account with fenrun distributor edit B --account, --holder or --channel, and create the batch again; no payment file was written

"#]],
    );
    assert!(!trade.0.path("pay").exists());
}

#[test]
fn sepa_files_need_the_payer_s_account() {
    let trade = Trade::with_book("--name Tea --lang en --currency EUR");
    super::pay_all(&trade, "");
    super::earn(&trade, "10", &[("A", "100")]);
    trade
        .0
        .run("distributor edit A --channel sepa --account DE89370400440532013000 --holder 'Li Lei'")
        .ok();
    trade.0.run("commission settle --period 2026-10").ok();
    trade.0.run("payout create").ok();
    trade.refuses_with(
        "payout export B000001 --dir pay",
        1,
        str![[r#"
error: payer.name: not set, but the payment file needs it
hint: set it with fenrun book set payer.name VALUE, then run the command again; no payment file was written
error: payer.iban: not set, but the payment file needs it
hint: set it with fenrun book set payer.iban VALUE, then run the command again; no payment file was written
error: payer.bic: not set, but the payment file needs it
hint: set it with fenrun book set payer.bic VALUE, then run the command again; no payment file was written

"#]],
    );
    trade.0.run("book set payer.name 'Hill Tea'").ok();
    trade.0.run("book set payer.iban 'FR14 2004 1010 0505 0001 3M02 606'").ok();
    trade.0.run("book set payer.bic BNPAFRPP").ok();
    trade.0.run("payout export B000001 --dir pay").ok();
    let first = files(&trade, "pay");
    let text = String::from_utf8(first[0].1.clone()).unwrap();
    assert!(text.contains("FR1420041010050500013M02606") && text.contains("P000001"));
    trade.0.run("book set payer.name 'Valley Tea'").ok();
    trade.0.run("book set payer.iban ''").ok();
    trade.0.run("payout export B000001 --dir again --at 2026-11-20").ok();
    assert_eq!(files(&trade, "again"), first);
}

#[test]
fn a_batch_in_cash_has_no_file_and_is_marked_all_the_same() {
    let trade = owing("", &[("C", "20")]);
    trade.0.run("payout create").ok();
    trade.0.run("payout export B000001 --dir pay").ok().prints(str![[r#"
Batch        B000001
Payouts      1
Net          20.00
In cash      1
Sum in cash  20.00

"#]]);
    assert_eq!(payouts(&trade), ["P000001 C 20.00 0.00 0.00 20.00 exported"]);
    assert_eq!(exported().rows("payout list --status exported").len(), 3);
}
