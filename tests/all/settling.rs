//! `fenrun commission`: settle, preview, statement, entries, pending.
use std::thread;

use snapbox::str;

use crate::trade::{Trade, rule};

const COLUMNS: &str = "order_no,sku,quantity,unit_price,paid_at,completed_at,distributor";

/// September and October of B (level 2, recruited by A) and C, seven days of hold.
fn autumn() -> Trade {
    let trade = Trade::new();
    let rules = rule("direct", "percent = \"10%\"") + &rule("override", "percent = \"5%\"");
    trade.plan(&format!("hold_days = 7\n{rules}")).orders(
        COLUMNS,
        "\
S1,TEA-1,1,100.00,2026-09-03 10:00,2026-09-05 10:00,B
O1,TEA-1,2,100.00,2026-10-03 10:00,2026-10-05 10:00,B
O2,POT-1,1,80.00,2026-10-20 10:00,2026-10-28 10:00,C
O3,TEA-1,1,100.00,2026-10-21 10:00,,C
O4,CARD,1,50.00,2026-10-21 10:00,2026-10-22 10:00,C
O5,TEA-1,1,100.00,2026-10-22 10:00,2026-10-22 10:00,
N1,TEA-1,3,100.00,2026-11-01 00:00,2026-11-02,C",
    );
    trade
}

#[test]
fn a_period_is_settled_once_and_says_what_it_did_not_settle() {
    let trade = autumn();
    let run = trade.0.run("commission settle --period 2026-10").ok();
    run.prints(str![[r#"
Settlement 2026-10
Statements  2
Entries     4
Direct      30.00
Override    15.00
Net         45.00
Digest      b752995d8769635de9d6eba5e5d62dac7f80455ae3ce382a5ce437a161ea5775

Statements
Distributor  Name    Direct  Override    Net  Closing
─────────────────────────────────────────────────────
A            李雷      0.00     15.00  15.00    15.00
B            韩梅梅   30.00      0.00  30.00    30.00
─────────────────────────────────────────────────────
Total                 30.00     15.00  45.00    45.00

Not settled
Distributor  Name  Reason         Amount  Until
────────────────────────────────────────────────────
C            Tom   in hold          8.00  2026-11-04
C            Tom   not completed   10.00

Not payable
Distributor  Name    Reason             Amount
──────────────────────────────────────────────
A            李雷    no payout account   15.00
B            韩梅梅  no payout account   30.00

"#]])
        .says(str![[r#"
2026-10 is settled: 2 statements, 4 entries, net 45.00
next: fenrun commission statement --period 2026-10

"#]]);
    let settled = trade.bytes();
    trade.0.run("commission settle --period 2026-10").ok().says(str![[r#"
2026-10 is settled already; nothing was changed

"#]]);
    trade.0.run("commission settle").ok();
    assert!(settled == trade.bytes());
    trade
        .0
        .run("commission settle --lang zh")
        .ok()
        .prints(str![[r#"
结算 2026-10
结算单    2
明细      4
直接佣金  30.00
上级佣金  15.00
净额      45.00
摘要      b752995d8769635de9d6eba5e5d62dac7f80455ae3ce382a5ce437a161ea5775

结算单
分销商  名称    直接佣金  上级佣金   净额   期末
------------------------------------------------
A       李雷        0.00     15.00  15.00  15.00
B       韩梅梅     30.00      0.00  30.00  30.00
------------------------------------------------
合计               30.00     15.00  45.00  45.00

未结算
分销商  名称  原因         金额  等到
-------------------------------------------
C       Tom   冻结期内     8.00  2026-11-04
C       Tom   订单未完成  10.00

暂不可付
分销商  名称    原因           金额
-----------------------------------
A       李雷    没有收款账号  15.00
B       韩梅梅  没有收款账号  30.00

"#]])
        .says(str![[r#"
2026-10 早已结算；没有做任何改动

"#]]);
}

#[test]
fn the_settlement_is_one_object_for_programs() {
    let trade = autumn();
    trade.0.run("commission settle --period 2026-10 --format json").ok().prints(str![[r#"
{"period":"2026-10","digest":"b752995d8769635de9d6eba5e5d62dac7f80455ae3ce382a5ce437a161ea5775","already_settled":false,"statements":2,"entries":4,"direct":"30.00","override":"15.00","bonus":"0.00","clawback":"0.00","adjustment":"0.00","net":"45.00","orders_awaiting_cost":0,"sales_awaiting_cost":"0.00","not_settled":[{"distributor":"C","reason":"in_hold","amount":"8.00","until":"2026-11-04T10:00:00+08:00"},{"distributor":"C","reason":"not_completed","amount":"10.00","until":null}],"not_payable":[{"distributor":"A","reason":"no_account","amount":"15.00","until":null},{"distributor":"B","reason":"no_account","amount":"30.00","until":null}],"awaiting_cost":[]}

"#]]);
    trade.0.run("commission settle --format csv").ok().prints(str![[r#"
field,value
period,2026-10
digest,b752995d8769635de9d6eba5e5d62dac7f80455ae3ce382a5ce437a161ea5775
already_settled,yes
statements,2
entries,4
direct,30.00
override,15.00
bonus,0.00
clawback,0.00
adjustment,0.00
net,45.00
orders_awaiting_cost,0
sales_awaiting_cost,0.00
not_settled.1.distributor,C
not_settled.1.reason,in_hold
not_settled.1.amount,8.00
not_settled.1.until,2026-11-04T10:00:00+08:00
not_settled.2.distributor,C
not_settled.2.reason,not_completed
not_settled.2.amount,10.00
not_settled.2.until,
not_payable.1.distributor,A
not_payable.1.reason,no_account
not_payable.1.amount,15.00
not_payable.1.until,
not_payable.2.distributor,B
not_payable.2.reason,no_account
not_payable.2.amount,30.00
not_payable.2.until,

"#]]);
}

#[test]
fn a_rehearsal_shows_exactly_what_the_run_does_and_changes_nothing() {
    let trade = autumn();
    let before = trade.bytes();
    let rehearsed = trade.0.run("commission settle --dry-run").ok();
    assert!(before == trade.bytes());
    assert_eq!(rehearsed.stdout, trade.0.run("commission settle").ok().stdout);
}

#[test]
fn a_rehearsal_of_several_periods_foresees_every_one_of_them() {
    let trade = autumn();
    let before = trade.bytes();
    let line = "commission settle --catch-up --format json";
    let rehearsed = trade.0.run(&format!("{line} --dry-run")).ok();
    assert!(before == trade.bytes());
    assert_eq!(rehearsed.stdout, trade.0.run(line).ok().stdout);
    let periods: serde_json::Value = serde_json::from_str(&rehearsed.stdout).unwrap();
    let of = |key: &str| {
        let each = periods.as_array().unwrap().iter();
        each.map(|settlement| settlement[key].to_string()).collect::<Vec<_>>()
    };
    assert_eq!(of("period"), ["\"2026-09\"", "\"2026-10\""]);
    assert_eq!(of("net"), ["\"15.00\"", "\"30.00\""]);
    assert_eq!(of("entries"), ["2", "2"]);
    // Caught up: the same again changes nothing and is still an array.
    let again = trade.0.run(line).ok();
    again.prints(str![[r#"
[
{"period":"2026-10","digest":"0361c1c4c3c69aa6c6fbd0a7f047e61c2358f7818e9864edc97f062f83b4eda9","already_settled":true,"statements":2,"entries":2,"direct":"20.00","override":"10.00","bonus":"0.00","clawback":"0.00","adjustment":"0.00","net":"30.00","orders_awaiting_cost":0,"sales_awaiting_cost":"0.00","not_settled":[{"distributor":"C","reason":"in_hold","amount":"8.00","until":"2026-11-04T10:00:00+08:00"},{"distributor":"C","reason":"not_completed","amount":"10.00","until":null}],"not_payable":[{"distributor":"A","reason":"no_account","amount":"15.00","until":null},{"distributor":"B","reason":"no_account","amount":"30.00","until":null}],"awaiting_cost":[]}
]

"#]]).says(str![[r#"
2026-10 is settled already; nothing was changed

"#]]);
}

#[test]
fn only_what_was_expected_is_settled() {
    let trade = autumn();
    let rehearsed = trade.0.run("commission settle --dry-run --format json").ok().stdout;
    let object: serde_json::Value = serde_json::from_str(&rehearsed).unwrap();
    let digest = object["digest"].as_str().unwrap().to_owned();
    trade.orders(COLUMNS, "L1,TEA-1,1,1.00,2026-10-01,2026-10-01,C");
    let before = trade.bytes();
    let refused = trade.0.run(&format!("commission settle --expect {digest}")).fails(1);
    assert!(refused.stderr.contains(&digest) && refused.stderr.contains("--dry-run"));
    assert!(before == trade.bytes());
    let object = trade.0.run("commission settle --dry-run --format json").ok().stdout;
    let object: serde_json::Value = serde_json::from_str(&object).unwrap();
    let digest = object["digest"].as_str().unwrap();
    trade.0.run(&format!("commission settle --expect {digest}")).ok();
    // Settled already: as expected, or not.
    trade.0.run(&format!("commission settle --expect {digest}")).ok();
    let other = "0".repeat(64);
    trade.0.run(&format!("commission settle --expect {other}")).fails(1);
    trade.refuses_with(
        "commission settle --catch-up --expect 00 --at 2027-01-05",
        1,
        str![[r#"
error: --expect is for one settlement, --catch-up would run several
hint: settle them one by one

"#]],
    );
}

#[test]
fn a_period_that_has_not_ended_or_leaves_a_gap_or_overlaps_is_refused() {
    let trade = autumn();
    trade.refuses_with(
        "commission settle --period 2026-11",
        1,
        str![[r#"
error: 2026-11 has not ended: its last day is 2026-11-30
hint: settle it from the day after; fenrun commission preview shows it before

"#]],
    );
    trade.refuses_with(
        "commission settle --period 2026-11 --lang zh",
        1,
        str![[r#"
错误：2026-11 还没有结束：最后一天是 2026-11-30
提示：请在次日以后结算；fenrun commission preview 可提前查看

"#]],
    );
    trade.0.run("commission settle --period 2026-08").ok();
    trade.refuses_with(
        "commission settle --period 2026-10",
        1,
        str![[r#"
error: 2026-09 comes first: it is not settled yet, 2026-10 comes later
hint: settle 2026-09, or all up to 2026-10 with --catch-up

"#]],
    );
    trade.refuses_with(
        "commission settle --period 2026-08-15..2026-09-30",
        1,
        str![[r#"
error: 2026-08-15..2026-09-30 holds days that are settled already
hint: next to settle is 2026-09

"#]],
    );
    trade.refuses_with(
        "commission settle --period 2026-13",
        2,
        str![[r#"
error: “2026-13” is no period for --period
hint: periods look like 2026-10, 2026-Q4, 2026 or 2026-10-01..2026-10-15

"#]],
    );
    trade.0.run("commission settle --period 2026-10 --catch-up").ok().says(str![[r#"
2026-09 is settled: 2 statements, 2 entries, net 15.00
next: fenrun commission statement --period 2026-09
2026-10 is settled: 2 statements, 2 entries, net 30.00
next: fenrun commission statement --period 2026-10

"#]]);
}

#[test]
fn without_a_period_the_rest_of_the_last_one_is_settled_and_then_nothing_is_left_to_do() {
    let shop = autumn().0;
    shop.run("commission settle --period 2026-10-01..2026-10-20").ok();
    shop.run("commission settle").ok().says(str![[r#"
2026-10-21..2026-10-31 is settled: 2 statements, 0 entries, net 0.00
next: fenrun commission statement --period 2026-10-21..2026-10-31

"#]]);
    for again in ["commission settle", "commission settle --catch-up"] {
        shop.run(again).ok().says(str![[r#"
2026-10-21..2026-10-31 is settled already; nothing was changed

"#]]);
    }
}

#[test]
fn the_last_second_of_a_period_belongs_to_it_and_the_next_one_does_not() {
    let trade = Trade::new();
    trade.plan(&rule("direct", "percent = \"10%\"")).orders(
        COLUMNS,
        "1,TEA-1,1,100.00,2026-10-01,2026-10-31 23:59:59,C\n2,TEA-1,1,50.00,2026-10-01,2026-11-01,C",
    );
    trade.0.run("commission settle --at '2026-10-31 23:59:59' --period 2026-10").fails(1);
    trade.0.run("commission settle --at '2026-11-05 09:00' --period 2026-10").ok();
    let rows = trade.rows("commission statement --period 2026-10");
    assert_eq!(rows[0]["direct"], "10.00");
}

#[test]
fn statements_are_printed_again_byte_for_byte_whatever_happens_later() {
    let trade = autumn();
    trade.0.run("commission settle --period 2026-10").ok();
    let csv = "commission statement --period 2026-10 --format csv";
    let first = trade.0.run(csv).ok().prints(str![[r#"
period,distributor,name,level,opening,direct,override,bonus,clawback,adjustment,net,payouts,closing
2026-10,A,李雷,1,0.00,0.00,15.00,0.00,0.00,0.00,15.00,0.00,15.00
2026-10,B,韩梅梅,2,0.00,30.00,0.00,0.00,0.00,0.00,30.00,0.00,30.00

"#]]);
    trade.0.run("commission statement").ok().prints(str![[r#"
Statements 2026-10
Distributor  Name    Direct  Override    Net  Closing
─────────────────────────────────────────────────────
A            李雷      0.00     15.00  15.00    15.00
B            韩梅梅   30.00      0.00  30.00    30.00
─────────────────────────────────────────────────────
Total                 30.00     15.00  45.00    45.00

"#]]);
    trade.0.run("distributor edit B --name 韩雷").ok();
    trade.orders(COLUMNS, "L1,TEA-1,1,900.00,2026-10-01,2026-10-02,B");
    trade.0.run("commission settle --at 2026-12-02").ok();
    assert_eq!(first.stdout, trade.0.run(csv).ok().stdout);
    trade.0.run("commission statement --period 2026-11").ok().prints(str![[r#"
Statements 2026-11
Distributor  Name  Opening  Direct  Override     Net  Closing
─────────────────────────────────────────────────────────────
A            李雷    15.00    0.00     45.00   45.00    60.00
B            韩雷    30.00   90.00      0.00   90.00   120.00
C            Tom      0.00   38.00      0.00   38.00    38.00
─────────────────────────────────────────────────────────────
Total                45.00  128.00     45.00  173.00   218.00

"#]]);
    trade.0.run("commission statement --period 2026-11 --distributor b").ok().prints(str![[r#"
Statements 2026-11
Distributor  Name  Opening  Direct  Override    Net  Closing
────────────────────────────────────────────────────────────
B            韩雷    30.00   90.00      0.00  90.00   120.00
────────────────────────────────────────────────────────────
Total                30.00   90.00      0.00  90.00   120.00

"#]]);
}

#[test]
fn statements_that_do_not_exist_are_refused_with_a_way_out() {
    let trade = autumn();
    trade.refuses_with(
        "commission statement",
        1,
        str![[r#"
error: nothing is settled yet
hint: fenrun commission settle settles the last month; fenrun commission preview shows it before

"#]],
    );
    trade.refuses_with(
        "commission statement --period 2026-10",
        1,
        str![[r#"
error: nothing is settled yet
hint: fenrun commission settle settles the last month; fenrun commission preview shows it before

"#]],
    );
    trade.0.run("commission settle --period 2026-10").ok();
    trade.refuses_with(
        "commission statement --period 2026-09",
        1,
        str![[r#"
error: 2026-09 is not settled
hint: settled periods: 2026-10; fenrun commission settle settles the next one

"#]],
    );
    trade.refuses_with(
        "commission statement --distributor Z",
        1,
        str![[r#"
error: there is no distributor “Z”
hint: fenrun distributor list shows all codes

"#]],
    );
    trade.refuses_with(
        "commission preview --distributor Z --lang zh",
        1,
        str![[r#"
错误：没有分销商“Z”
提示：fenrun distributor list 列出全部分销商

"#]],
    );
    trade.refuses_with(
        "commission entries --period 2026-09",
        1,
        str![[r#"
error: 2026-09 is not settled
hint: settled periods: 2026-10; fenrun commission settle settles the next one

"#]],
    );
    trade.refuses_with(
        "commission entries",
        2,
        str![[r#"
error: which entries?
hint: give --period with a settled period, --pending or --all

"#]],
    );
}

#[test]
fn entries_are_listed_settled_and_pending() {
    let trade = autumn();
    trade.0.run("commission settle --period 2026-10").ok();
    trade.0.run("commission entries --all --format csv").ok().prints(str![[r#"
entry,distributor,kind,role,order_no,line,sku,base,rate,fixed,quantity,amount,reverses,plan,earned_at,matures_at,settled_in
1,B,commission,direct,S1,1,TEA-1,100.00,0.1,,1,10.00,,1,2026-09-03T10:00:00+08:00,2026-09-12T10:00:00+08:00,2026-10
2,A,commission,override,S1,1,TEA-1,100.00,0.05,,1,5.00,,1,2026-09-03T10:00:00+08:00,2026-09-12T10:00:00+08:00,2026-10
3,B,commission,direct,O1,1,TEA-1,200.00,0.1,,2,20.00,,1,2026-10-03T10:00:00+08:00,2026-10-12T10:00:00+08:00,2026-10
4,A,commission,override,O1,1,TEA-1,200.00,0.05,,2,10.00,,1,2026-10-03T10:00:00+08:00,2026-10-12T10:00:00+08:00,2026-10
,C,commission,direct,O2,1,POT-1,80.00,0.1,,1,8.00,,1,2026-10-20T10:00:00+08:00,2026-11-04T10:00:00+08:00,
,C,commission,direct,O3,1,TEA-1,100.00,0.1,,1,10.00,,1,2026-10-21T10:00:00+08:00,,
,C,commission,direct,N1,1,TEA-1,300.00,0.1,,3,30.00,,1,2026-11-01T00:00:00+08:00,2026-11-09T00:00:00+08:00,

"#]]);
    let all = trade.rows("commission entries --all");
    let settled = trade.rows("commission entries --period 2026-10");
    let pending = trade.rows("commission entries --pending");
    assert_eq!(all, [settled, pending].concat());
    let of_a = trade.rows("commission entries --all --distributor a");
    assert!(!of_a.is_empty() && of_a.iter().all(|row| row["distributor"] == "A"));
    assert_eq!(trade.rows("commission entries --all --limit 3").len(), 3);
    let reverse = trade.rows("commission entries --all --sort -amount --columns amount");
    assert_eq!(reverse[0]["amount"], "30.00");
}

#[test]
fn pending_amounts_add_up_to_the_pending_entries() {
    let trade = autumn();
    trade
        .0
        .run("commission pending --at 2026-10-30")
        .ok()
        .prints(str![[r#"
Distributor  Name    Reason           Amount  Until
────────────────────────────────────────────────────────
A            李雷    next settlement   15.00  2026-11-01
B            韩梅梅  next settlement   30.00  2026-11-01
C            Tom     in hold            8.00  2026-11-04
C            Tom     not completed     10.00
────────────────────────────────────────────────────────
Total                                  63.00

"#]])
        .quiet();
    trade.0.run("commission pending --at 2026-10-30 --lang zh").ok().prints(str![[r#"
分销商  名称    原因         金额  等到
---------------------------------------------
A       李雷    下次结算    15.00  2026-11-01
B       韩梅梅  下次结算    30.00  2026-11-01
C       Tom     冻结期内     8.00  2026-11-04
C       Tom     订单未完成  10.00
---------------------------------------------
合计                        63.00

"#]]);
    for at in ["2026-11-02", "2026-11-05", "2026-12-20"] {
        let cents = |rows: Vec<std::collections::BTreeMap<String, String>>| -> i64 {
            rows.iter().map(|row| row["amount"].replace('.', "").parse::<i64>().unwrap()).sum()
        };
        let pending = cents(trade.rows(&format!("commission pending --at {at}")));
        assert_eq!(pending, cents(trade.rows("commission entries --pending")), "{at}");
    }
}

#[test]
fn the_preview_is_what_a_settlement_today_would_say() {
    let trade = autumn();
    let before = trade.bytes();
    trade
        .0
        .run("commission preview")
        .ok()
        .prints(str![[r#"
As it would be settled now: 2026-09-03..2026-11-05
Distributor  Name    Direct  Override    Net  Closing
─────────────────────────────────────────────────────
A            李雷      0.00     15.00  15.00    15.00
B            韩梅梅   30.00      0.00  30.00    30.00
C            Tom       8.00      0.00   8.00     8.00
─────────────────────────────────────────────────────
Total                 38.00     15.00  53.00    53.00

"#]])
        .says(str![[r#"
5 entries are mature; nothing was changed
not in it: in hold 30.00, not completed 10.00; fenrun commission pending says whose, and until when

"#]]);
    trade.0.run("commission preview --distributor B --format csv").ok().prints(str![[r#"
period,distributor,name,level,opening,direct,override,bonus,clawback,adjustment,net,payouts,closing
2026-09-03..2026-11-05,B,韩梅梅,2,0.00,30.00,0.00,0.00,0.00,0.00,30.00,0.00,30.00

"#]]);
    assert!(before == trade.bytes());
    trade.0.run("commission settle --period 2026-10").ok();
    trade
        .0
        .run("commission preview --lang zh")
        .ok()
        .prints(str![[r#"
如果现在结算：2026-11-01..2026-11-05
分销商  名称     期初  直接佣金  上级佣金  净额   期末
------------------------------------------------------
A       李雷    15.00      0.00      0.00  0.00  15.00
B       韩梅梅  30.00      0.00      0.00  0.00  30.00
C       Tom      0.00      8.00      0.00  8.00   8.00
------------------------------------------------------
合计            45.00      8.00      0.00  8.00  53.00

"#]])
        .says(str![[r#"
1 条明细已到期；没有做任何改动
未计入：冻结期内 30.00，订单未完成 10.00；fenrun commission pending 说明是谁的、到何时

"#]]);
}

#[test]
fn a_suspended_distributor_is_settled_after_being_reinstated() {
    let trade = autumn();
    trade.0.run("distributor suspend B --at '2026-11-05 10:00' --yes").ok();
    trade.0.run("commission settle --period 2026-10 --at '2026-11-05 10:01'").ok().prints(str![[
        r#"
Settlement 2026-10
Statements  1
Entries     2
Direct      0.00
Override    15.00
Net         15.00
Digest      457fbe1649ba2ce0b0f51333668c2f3e060171d313679ffc4e6272d6d27c24ee

Statements
Distributor  Name  Direct  Override    Net  Closing
───────────────────────────────────────────────────
A            李雷    0.00     15.00  15.00    15.00
───────────────────────────────────────────────────
Total                0.00     15.00  15.00    15.00

Not settled
Distributor  Name    Reason         Amount  Until
──────────────────────────────────────────────────────
B            韩梅梅  suspended       30.00
C            Tom     in hold          8.00  2026-11-04
C            Tom     not completed   10.00

Not payable
Distributor  Name  Reason             Amount
────────────────────────────────────────────
A            李雷  no payout account   15.00

"#
    ]]);
    // The sponsor's part of B's sales is settled, B's own waits.
    let pending = trade.rows("commission pending --at '2026-11-05 10:02' --distributor B");
    assert_eq!((pending.len(), pending[0]["reason"].as_str()), (1, "suspended"));
    assert_eq!(pending[0]["amount"], "30.00");
    trade.0.run("distributor reinstate B --at 2026-11-20 --yes").ok();
    trade.0.run("commission settle --at 2026-12-02").ok();
    let statement = trade.rows("commission statement --period 2026-11 --distributor B");
    assert_eq!(statement[0]["direct"], "30.00");
    assert_eq!(statement[0]["closing"], "30.00");
    let entries = trade.rows("commission entries --all");
    let mut keys: Vec<_> =
        entries.iter().map(|row| (&row["order_no"], &row["line"], &row["role"])).collect();
    keys.sort();
    keys.dedup();
    assert_eq!(keys.len(), entries.len(), "an amount was settled twice");
}

#[test]
fn opening_balances_are_adjustments_of_the_first_settlement() {
    let trade = Trade::with_book("--name Tea --lang en --start 2026-10-01");
    trade.import("distributor", "code,name,opening_balance\nD,Dora,120.00\nE,Emil,-30.00\n").ok();
    trade.plan(&rule("direct", "percent = \"10%\"")).orders(
        COLUMNS,
        "1,TEA-1,1,100.00,2026-09-30 23:59:59,2026-10-02,D\n2,TEA-1,1,100.00,2026-10-01,2026-10-02,D",
    );
    trade.0.run("commission settle --period 2026-10").ok().prints(str![[r#"
Settlement 2026-10
Statements  2
Entries     3
Direct      10.00
Override    0.00
Adjustment  90.00
Net         100.00
Digest      bb168de59110f4e192bd7e540c5c531687eacf8bf8c82ba69a4d99bfe905864f

Statements
Distributor  Name  Direct  Override  Adjustment     Net  Closing
────────────────────────────────────────────────────────────────
D            Dora   10.00      0.00      120.00  130.00   130.00
E            Emil    0.00      0.00      -30.00  -30.00   -30.00
────────────────────────────────────────────────────────────────
Total               10.00      0.00       90.00  100.00   100.00

Not payable
Distributor  Name  Reason             Amount
────────────────────────────────────────────
D            Dora  no payout account  130.00
E            Emil  negative balance   -30.00

"#]]);
    trade.0.run("commission entries --all --format csv").ok().prints(str![[r#"
entry,distributor,kind,role,order_no,line,sku,base,rate,fixed,quantity,amount,reverses,plan,earned_at,matures_at,settled_in
1,D,opening,,,,,,,,,120.00,,,2026-10-01T00:00:00+08:00,2026-10-01T00:00:00+08:00,2026-10
2,E,opening,,,,,,,,,-30.00,,,2026-10-01T00:00:00+08:00,2026-10-01T00:00:00+08:00,2026-10
3,D,commission,direct,2,1,TEA-1,100.00,0.1,,1,10.00,,1,2026-10-01T00:00:00+08:00,2026-10-02T00:00:00+08:00,2026-10

"#]]);
    trade.0.run("commission settle --period 2026-11 --at 2026-12-02").ok();
    trade.0.run("commission statement --period 2026-11 --format csv").ok().prints(str![[r#"
period,distributor,name,level,opening,direct,override,bonus,clawback,adjustment,net,payouts,closing
2026-11,D,Dora,1,130.00,0.00,0.00,0.00,0.00,0.00,0.00,0.00,130.00
2026-11,E,Emil,1,-30.00,0.00,0.00,0.00,0.00,0.00,0.00,0.00,-30.00

"#]]);
}

#[test]
fn a_book_settles_as_often_as_it_says() {
    let trade = Trade::with_book("--name Tea --lang en --settle-every half-month");
    trade.plan(&rule("direct", "percent = \"10%\"")).orders(
        COLUMNS,
        "1,TEA-1,1,100.00,2026-10-03,2026-10-15,C\n2,TEA-1,1,50.00,2026-10-03,2026-10-16,C",
    );
    trade.0.run("commission settle --catch-up").ok();
    let periods = ["2026-10-01..2026-10-15", "2026-10-16..2026-10-31"];
    for (period, direct) in periods.into_iter().zip(["10.00", "5.00"]) {
        let rows = trade.rows(&format!("commission statement --period {period}"));
        assert_eq!(rows[0]["direct"], direct);
    }
}

#[test]
fn of_many_settlements_at_once_one_settles_and_the_others_say_so() {
    let trade = autumn();
    let results: Vec<String> = thread::scope(|scope| {
        let run = || trade.0.run("commission settle --period 2026-10 --format json").ok().stdout;
        let all: Vec<_> = (0..8).map(|_| scope.spawn(run)).collect();
        all.into_iter().map(|run| run.join().unwrap()).collect()
    });
    let settled = |text: &&String| text.contains("\"already_settled\":false");
    assert_eq!(results.iter().filter(settled).count(), 1);
    let same =
        |text: &String| text.replace("\"already_settled\":false", "\"already_settled\":true");
    assert!(results.iter().all(|text| same(text) == same(&results[0])));
    let log = trade.rows("audit log --act commission.settle");
    assert_eq!(log.len(), 1);
}
