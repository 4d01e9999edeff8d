//! `commission preview` with bonuses and contests that run, worked out by hand.
use snapbox::str;

use crate::trade::{Trade, rule};

const RULES: &str = "\
[[bonus]]
name = \"volume\"
every = \"month\"
metric = \"own_sales\"
mode = \"whole\"
steps = [ { from = \"100\", percent = \"1%\" }, { from = \"500\", percent = \"2%\" } ]

[[bonus]]
name = \"orders\"
every = \"quarter\"
metric = \"orders\"
mode = \"fixed\"
steps = [ { from = \"1\", amount = \"5\" }, { from = \"3\", amount = \"20\" } ]

[[contest]]
name = \"top-2\"
every = \"month\"
metric = \"own_sales\"
prizes = [\"100\", \"50\"]
";

/// Now is 5 November 2026. In November A sold 300, B 200 and C 80, one order each, all of them mature.
fn shop() -> Trade {
    let trade = Trade::new();
    let rates = rule("direct", "percent = \"10%\"") + &rule("override", "percent = \"5%\"");
    trade.plan(&format!("effective_from = \"2026-10-01\"\n{rates}{RULES}")).orders(
        "order_no,sku,quantity,unit_price,completed_at,distributor",
        "N1,TEA-1,3,100.00,2026-11-02,A\n\
         N2,TEA-1,2,100.00,2026-11-03,B\n\
         N3,POT-1,1,80.00,2026-11-04,C",
    );
    trade
}

#[test]
fn the_preview_has_bonuses_and_contests_as_they_stand() {
    let trade = shop();
    let before = trade.bytes();
    // A: 1 % of 300, 5 for an order, the first prize; B: 1 % of 200, 5, the second prize; C: 5.
    trade
        .0
        .run("commission preview")
        .ok()
        .prints(str![[r#"
As it would be settled now: 2026-11-02..2026-11-05
Distributor  Name    Direct  Override   Bonus     Net  Closing
──────────────────────────────────────────────────────────────
A            李雷     30.00     10.00  108.00  148.00   148.00
B            韩梅梅   20.00      0.00   57.00   77.00    77.00
C            Tom       8.00      0.00    5.00   13.00    13.00
──────────────────────────────────────────────────────────────
Total                 58.00     10.00  170.00  238.00   238.00

"#]])
        .says(str![[r#"
4 entries are mature; nothing was changed
170.00 of it is won if running bonuses and contests end as they stand: --standings shows them

"#]]);
    // They are no entries yet, and no settlement of today would have them.
    let pending = trade.rows("commission entries --pending");
    assert!(pending.iter().all(|entry| entry["kind"] == "commission"));
    trade.0.run("commission preview --distributor C --lang zh").ok().prints(str![[r#"
如果现在结算：2026-11-02..2026-11-05
分销商  名称  直接佣金  上级佣金  奖励   净额   期末
----------------------------------------------------
C       Tom       8.00      0.00  5.00  13.00  13.00
----------------------------------------------------
合计              8.00      0.00  5.00  13.00  13.00

"#]]);
    assert!(before == trade.bytes());
}

#[test]
fn standings_tell_how_much_is_missing_to_the_next_step_or_place() {
    let shop = shop().0;
    let standings = "commission preview --standings";
    shop.run(&format!("{standings} --format csv")).ok().quiet().prints(str![[r#"
rule,kind,period,distributor,name,metric,measured,rank,amount,next_step,missing,next_pays
volume,bonus,2026-11,A,李雷,own_sales,300.00,,3.00,500.00,200.00,0.02
volume,bonus,2026-11,B,韩梅梅,own_sales,200.00,,2.00,500.00,300.00,0.02
volume,bonus,2026-11,C,Tom,own_sales,80.00,,0.00,100.00,20.00,0.01
orders,bonus,2026-Q4,A,李雷,orders,1,,5.00,3,2,20.00
orders,bonus,2026-Q4,B,韩梅梅,orders,1,,5.00,3,2,20.00
orders,bonus,2026-Q4,C,Tom,orders,1,,5.00,3,2,20.00
top-2,contest,2026-11,A,李雷,own_sales,300.00,1,100.00,,,
top-2,contest,2026-11,B,韩梅梅,own_sales,200.00,2,50.00,300.00,100.00,
top-2,contest,2026-11,C,Tom,own_sales,80.00,3,0.00,200.00,120.00,

"#]]);
    shop.run(standings).ok().quiet().prints(str![[r#"
Running bonuses and contests, as they stand
Rule    Period   Distributor  Counts  Rank  Amount  Next step  Missing  It pays
───────────────────────────────────────────────────────────────────────────────
volume  2026-11  A            300.00          3.00     500.00   200.00       2%
volume  2026-11  B            200.00          2.00     500.00   300.00       2%
volume  2026-11  C             80.00          0.00     100.00    20.00       1%
orders  2026-Q4  A                 1          5.00          3        2    20.00
orders  2026-Q4  B                 1          5.00          3        2    20.00
orders  2026-Q4  C                 1          5.00          3        2    20.00
top-2   2026-11  A            300.00     1  100.00
top-2   2026-11  B            200.00     2   50.00     300.00   100.00
top-2   2026-11  C             80.00     3    0.00     200.00   120.00

"#]]);
    shop.run(&format!("{standings} --distributor C --lang zh")).ok().quiet().prints(str![[r#"
进行中的奖励和排行榜奖励：目前进度
规则    期间     分销商   已计  名次  金额  下一档    还差  下一档得
--------------------------------------------------------------------
volume  2026-11  C       80.00        0.00  100.00   20.00        1%
orders  2026-Q4  C           1        5.00       3       2     20.00
top-2   2026-11  C       80.00     3  0.00  200.00  120.00

"#]]);
    shop.run(&format!("{standings} --distributor B --sort -amount --limit 1 --format json"))
        .ok()
        .quiet()
        .prints(str![[r#"
[
{"rule":"top-2","kind":"contest","period":"2026-11","distributor":"B","name":"韩梅梅","metric":"own_sales","measured":"200.00","rank":2,"amount":"50.00","next_step":"300.00","missing":"100.00","next_pays":null}
]

"#]]);
    // In December nothing is sold yet, the quarter goes on; who is asked about is told of the first step.
    let december = "--at '2026-12-01 09:00'";
    shop.run(&format!("{standings} {december} --format csv --columns rule,distributor,measured"))
        .ok()
        .quiet()
        .prints(str![[r#"
rule,distributor,measured
orders,A,1
orders,B,1
orders,C,1

"#]]);
    shop.run(&format!("{standings} {december} --distributor C")).ok().quiet().prints(str![[r#"
Running bonuses and contests, as they stand
Rule    Period   Distributor  Counts  Amount  Next step  Missing  It pays
─────────────────────────────────────────────────────────────────────────
volume  2026-12  C              0.00    0.00     100.00   100.00       1%
orders  2026-Q4  C                 1    5.00          3        2    20.00
top-2   2026-12  C              0.00    0.00

"#]]);
}

#[test]
fn what_a_suspended_distributor_would_win_waits() {
    let shop = shop().0;
    shop.run("distributor suspend C --reason complaint --from '2026-11-05 08:00' --yes").ok();
    let preview = "commission preview --format csv --columns distributor,bonus,net";
    shop.run(preview).ok().prints(str![[r#"
distributor,bonus,net
A,108.00,148.00
B,57.00,77.00

"#]]);
    shop.run("commission preview --standings --distributor C --format csv --columns rule,amount")
        .ok()
        .quiet()
        .prints(str![[r#"
rule,amount
volume,0.00
orders,5.00
top-2,0.00

"#]]);
}

#[test]
fn a_plan_without_bonuses_has_no_standings() {
    let trade = Trade::new();
    trade.plan(&rule("direct", "percent = \"10%\""));
    trade.0.run("commission preview --standings --format csv").ok().prints(str![[r#"
rule,kind,period,distributor,name,metric,measured,rank,amount,next_step,missing,next_pays

"#]]);
    let none = "no bonus and no contest is running, or nothing counts in them yet\n";
    trade.0.run("commission preview --standings --format json").ok().prints("[]\n").says(none);
}
