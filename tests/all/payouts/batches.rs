//! Batches: everything that can be paid, once, and what cannot be with its reason.
use snapbox::str;

use super::{drafted, earn, owing, pay_all, payouts, standing};
use crate::trade::Trade;

#[test]
fn what_is_owed_becomes_a_batch_once() {
    let trade = owing("", &[("A", "100"), ("B", "50"), ("C", "20")]);
    let preview = trade.0.run_in_vain("payout create --dry-run").ok().says(str![[r#"
B000001 would be 3 payouts, 170.00 to be sent; nothing was changed

"#]]);
    let made = trade.0.run("payout create").ok().says(str![[r#"
B000001: 3 payouts, 170.00 to be sent
next: fenrun payout export B000001 --dir payments writes the payment files

"#]]);
    made.prints(preview.stdout).prints(str![[r#"
Batch     B000001
Payouts   3
Gross     170.00
Fee       0.00
Withheld  0.00
Net       170.00

Payouts
Payout   Distributor  Name    Channel  Account      Holder   Gross     Net
──────────────────────────────────────────────────────────────────────────
P000001  A            李雷    bank     622****0000  李雷    100.00  100.00
P000002  B            韩梅梅  Alipay   138****0102  韩梅梅   50.00   50.00
P000003  C            Tom     cash                  Tom      20.00   20.00

"#]]);
    trade.0.run_in_vain("payout create").ok().prints("Payouts  0\n").says(str![[r#"
there is nothing to pay out now; nothing was changed

"#]]);
    assert_eq!(
        payouts(&trade),
        [
            "P000001 A 100.00 0.00 0.00 100.00 draft",
            "P000002 B 50.00 0.00 0.00 50.00 draft",
            "P000003 C 20.00 0.00 0.00 20.00 draft"
        ]
    );
    assert_eq!(standing(&trade, "A"), "100.00 100.00 0.00 0.00 0.00");
}

#[test]
fn programs_get_one_object() {
    let trade = owing("fee_fixed = \"1.50\"", &[("A", "100"), ("B", "1")]);
    trade.0.run("payout create --format json").ok().prints(str![[r#"
{"batch":"B000001","items":1,"gross":"100.00","fee":"1.50","withheld":"0.00","net":"98.50","payouts":[{"item":"P000001","distributor":"A","name":"李雷","channel":"bank","account":"622****0000","holder":"李雷","account_changed":false,"gross":"100.00","fee":"1.50","withheld":"0.00","net":"98.50"}],"not_payable":[{"distributor":"B","reason":"below_minimum","amount":"1.00","until":null}]}

"#]]);
    trade.0.run("payout create --format json --lang zh").ok().prints(str![[r#"
{"batch":null,"items":0,"gross":"0.00","fee":"0.00","withheld":"0.00","net":"0.00","payouts":[],"not_payable":[{"distributor":"B","reason":"below_minimum","amount":"1.00","until":null}]}

"#]]);
}

#[test]
fn minimum_and_fee_are_of_the_gross_amount() {
    let rules = "minimum = \"50.00\"\nfee_percent = \"0.6%\"\nfee_fixed = \"2\"";
    let trade = owing(rules, &[("A", "50"), ("B", "49.99"), ("C", "0.83")]);
    trade.0.run("payout create").ok().prints(str![[r#"
Batch     B000001
Payouts   1
Gross     50.00
Fee       2.30
Withheld  0.00
Net       47.70

Payouts
Payout   Distributor  Name  Channel  Account      Holder  Gross   Fee    Net
────────────────────────────────────────────────────────────────────────────
P000001  A            李雷  bank     622****0000  李雷    50.00  2.30  47.70

Not payable
Distributor  Name    Reason             Amount
──────────────────────────────────────────────
B            韩梅梅  below the minimum   49.99
C            Tom     below the minimum    0.83

"#]]);
    assert_eq!(payouts(&trade), ["P000001 A 50.00 2.30 0.00 47.70 draft"]);
}

#[test]
fn fee_and_tax_must_leave_something() {
    let trade = owing("fee_fixed = \"10\"", &[("A", "10"), ("B", "10.01")]);
    trade.0.run("payout create --format csv --dry-run").ok();
    trade.0.run("payout create").ok();
    assert_eq!(payouts(&trade), ["P000001 B 10.01 10.00 0.00 0.01 draft"]);
    trade.0.run("payout request A 10").ok();
    trade.refuses_with(
        "payout approve R000001",
        1,
        str![[r#"
error: fee and tax leave nothing of 10.00
hint: wait until there is more; the plan's [payout] decides

"#]],
    );
}

#[test]
fn who_cannot_be_paid_is_listed_with_the_reason_also_by_settle() {
    let trade = owing("minimum = \"30\"", &[("A", "100"), ("B", "50"), ("C", "20")]);
    trade.0.run("distributor edit A --channel bank --account 6222020000000001").ok();
    trade.0.run("distributor suspend B").ok();
    trade.0.run_in_vain("payout create --format json").ok().prints(str![[r#"
{"batch":null,"items":0,"gross":"0.00","fee":"0.00","withheld":"0.00","net":"0.00","payouts":[],"not_payable":[{"distributor":"A","reason":"account_cooling","amount":"100.00","until":"2026-11-08T09:00:00+08:00"},{"distributor":"B","reason":"suspended","amount":"50.00","until":null},{"distributor":"C","reason":"below_minimum","amount":"20.00","until":null}]}

"#]]);
    trade.0.run_in_vain("commission settle --period 2026-10").ok().prints(str![[r#"
Settlement 2026-10
Statements  3
Entries     3
Direct      170.00
Override    0.00
Net         170.00
Digest      186c3ad5e4a41d0e75f32f9b6cfe8308741f8551f39c7fb12b6ea51c5bec4e5e

Statements
Distributor  Name    Direct  Override     Net  Closing
──────────────────────────────────────────────────────
A            李雷    100.00      0.00  100.00   100.00
B            韩梅梅   50.00      0.00   50.00    50.00
C            Tom      20.00      0.00   20.00    20.00
──────────────────────────────────────────────────────
Total                170.00      0.00  170.00   170.00

Not payable
Distributor  Name    Reason                Amount  Until
─────────────────────────────────────────────────────────────
A            李雷    account just changed  100.00  2026-11-08
B            韩梅梅  suspended              50.00
C            Tom     below the minimum      20.00

"#]]);
}

#[test]
fn without_an_account_nothing_leaves() {
    let trade = Trade::new();
    pay_all(&trade, "");
    earn(&trade, "10", &[("A", "100")]);
    trade.0.run("commission settle --period 2026-10").ok();
    trade
        .0
        .run_in_vain("payout create --lang zh")
        .ok()
        .prints(str![[r#"
付款笔数  0

暂不可付
分销商  名称  原因            金额
----------------------------------
A       李雷  没有收款账号  100.00

"#]])
        .says(str![[r#"
现在没有可付的金额，没有改动

"#]]);
}

/// The golden case of SPEC §13: −80, earns 50, earns 50.
#[test]
fn a_negative_balance_is_carried_and_waits() {
    let trade = Trade::with_book("--name Tea --lang en --start 2026-01-01");
    pay_all(&trade, "");
    trade.0.run("distributor add D --name Dan --opening-balance -80 --channel cash").ok();
    earn(&trade, "10", &[("D", "50")]);
    trade.0.run("commission settle --period 2026-10").ok();
    assert_eq!(standing(&trade, "D"), "-30.00 0.00 0.00 -30.00 0.00");
    trade.0.run_in_vain("payout create").ok().prints(str![[r#"
Payouts  0

Not payable
Distributor  Name  Reason            Amount
───────────────────────────────────────────
D            Dan   negative balance  -30.00

"#]]);
    trade.refuses_with(
        "payout request D 1",
        1,
        str![[r#"
error: D cannot have 1.00: only 0.00 can be paid now
hint: fenrun payout show --distributor D shows what is on its way or requested

"#]],
    );
    earn(&trade, "11", &[("D", "50")]);
    trade.0.run("commission settle --period 2026-11 --at 2026-12-02").ok();
    trade.0.run("payout create --at 2026-12-02").ok();
    assert_eq!(payouts(&trade), ["P000001 D 20.00 0.00 0.00 20.00 draft"]);
}

#[test]
fn a_changed_account_waits_and_is_marked() {
    let trade = owing("", &[("A", "100"), ("B", "50")]);
    trade.0.run("distributor edit A --channel bank --account 6222020000000001").ok();
    trade.0.run("payout create --at '2026-11-08 08:59'").ok();
    assert_eq!(payouts(&trade), ["P000001 B 50.00 0.00 0.00 50.00 draft"]);
    let made = trade.0.run("payout create --at '2026-11-08 09:00'").ok();
    made.prints(str![[r#"
Batch     B000002
Payouts   1
Gross     100.00
Fee       0.00
Withheld  0.00
Net       100.00

Payouts
Payout   Distributor  Name  Channel  Account      Holder  Account changed   Gross     Net
─────────────────────────────────────────────────────────────────────────────────────────
P000002  A            李雷  bank     622****0001  李雷    yes              100.00  100.00

"#]]);
    let other = owing("", &[("A", "100")]);
    other.0.run("book set account_cooling_days 0").ok();
    other.0.run("distributor edit A --channel bank --account 6222020000000001").ok();
    other.0.run("payout create").ok();
    assert_eq!(payouts(&other).len(), 1, "0 days: nothing waits");
}

#[test]
fn a_share_of_each_settlement_is_kept_back_for_its_days() {
    let trade = owing("minimum = \"10\"", &[("A", "100"), ("B", "10.50")]);
    trade.0.run("book set reserve_percent 10%").ok();
    trade.0.run("book set reserve_days 30").ok();
    trade.0.run("payout create").ok().prints(str![[r#"
Batch     B000001
Payouts   1
Gross     90.00
Fee       0.00
Withheld  0.00
Net       90.00

Payouts
Payout   Distributor  Name  Channel  Account      Holder  Gross    Net
──────────────────────────────────────────────────────────────────────
P000001  A            李雷  bank     622****0000  李雷    90.00  90.00

Not payable
Distributor  Name    Reason     Amount  Until
──────────────────────────────────────────────────
A            李雷    kept back   10.00  2026-12-05
B            韩梅梅  kept back   10.50  2026-12-05

"#]]);
    assert_eq!(payouts(&trade), ["P000001 A 90.00 0.00 0.00 90.00 draft"]);
    trade.refuses_with(
        "payout request B 10.5",
        1,
        str![[r#"
error: B cannot have 10.50: only 9.45 can be paid now, 1.05 is kept back
hint: fenrun payout show --distributor B shows until when

"#]],
    );
    trade.0.run("payout create --at '2026-12-05 09:00'").ok();
    let later = ["P000002 A 10.00 0.00 0.00 10.00 draft", "P000003 B 10.50 0.00 0.00 10.50 draft"];
    assert_eq!(payouts(&trade)[1..], later);
}

#[test]
fn a_terminated_distributor_is_paid_what_was_earned() {
    let trade = owing("", &[("A", "100")]);
    trade.0.run("distributor terminate A --confirm A").ok();
    trade.0.run("payout create").ok();
    assert_eq!(payouts(&trade), ["P000001 A 100.00 0.00 0.00 100.00 draft"]);
}

#[test]
fn a_batch_that_was_never_sent_is_cancelled_and_made_anew() {
    let trade = drafted();
    trade.0.run_in_vain("payout cancel B000001 --dry-run").ok().says(str![[r#"
B000001 would be cancelled, and 170.00 of 3 payouts available again; nothing was changed

"#]]);
    trade.0.run("payout cancel b1 --reason 'wrong day'").ok().prints("").says(str![[r#"
B1 cancelled: 170.00 of 3 payouts is available again
next: fenrun payout create makes a new batch

"#]]);
    trade.0.run_in_vain("payout cancel B000001 --lang zh").ok().says(str![[r#"
B000001 此前已取消，没有改动

"#]]);
    trade.refuses_with(
        "payout cancel B000001 --reason 'other day'",
        1,
        str![[r#"
error: P000001 is cancelled already, for “wrong day”
hint: what happened stays as it was recorded; leave the reason out

"#]],
    );
    trade.refuses_with(
        "payout cancel B000009",
        1,
        str![[r#"
error: there is no batch “B000009”
hint: batches are called B000012; fenrun payout list shows them

"#]],
    );
    trade.refuses_with(
        "payout export B000001 --dir pay",
        1,
        str![[r#"
error: B000001 was cancelled
hint: fenrun payout create makes a new batch

"#]],
    );
    assert!(!trade.0.path("pay").exists());
    trade.0.run("payout create").ok();
    assert_eq!(
        payouts(&trade)[3..],
        [
            "P000004 A 100.00 0.00 0.00 100.00 draft",
            "P000005 B 50.00 0.00 0.00 50.00 draft",
            "P000006 C 20.00 0.00 0.00 20.00 draft"
        ]
    );
}

#[test]
fn an_exported_batch_is_cancelled_only_by_who_says_that_it_was_never_sent() {
    let trade = drafted();
    trade.0.run("payout export B000001 --dir pay").ok();
    trade.refuses_with(
        "payout cancel B000001",
        1,
        str![[r#"
error: B000001 is exported: its files may have been sent
hint: when they never were, say so with --confirm B000001

"#]],
    );
    trade.refuses_with(
        "payout cancel B000001 --confirm B000002 --lang zh",
        1,
        str![[r#"
错误：“B000002”不是 B000001
提示：如果文件从未发出，请加 --confirm B000001

"#]],
    );
    trade.0.run("payout cancel B000001 --confirm B000001").ok();
    assert_eq!(standing(&trade, "A"), "100.00 0.00 0.00 100.00 100.00");
    let paid = drafted();
    paid.0.run("payout export B000001 --dir pay").ok();
    paid.0.run("payout fail P000002").ok();
    paid.refuses_with(
        "payout cancel B000001 --confirm B000001",
        1,
        str![[r#"
error: B000001 cannot be cancelled: P000002 is failed
hint: record what failed or came back with fenrun payout fail or return, one by one

"#]],
    );
}
