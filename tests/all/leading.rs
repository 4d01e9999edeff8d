//! `report leaderboard`: who sold most, worked out by hand.
use snapbox::str;

use crate::trade::{Trade, rule};

/// Of October, 10 % direct, 5 % override, A is B's sponsor:
///
/// | order | seller | net | completed | left | direct | override |
/// |---|---|---|---|---|---|---|
/// | O1 | B | 300 | 10-10 | 200 | 30 − 10 | A: 15 − 5 |
/// | O2 | A | 200 | 10-12 | 200 | 20 | |
/// | O3 | C | 80 | 10-20 | 80 | 8 | |
/// | O4 | C | 80 | no | | | |
/// | O5 | C | 80 | 10-02, paid in September | 80 | 8 | |
/// | O6 | C | 80 | 10-25 | 0: given back in November | 8 − 8 | |
fn shop() -> Trade {
    shop_with("")
}

/// The same with more in its plan.
fn shop_with(more: &str) -> Trade {
    let trade = Trade::new();
    let rules = rule("direct", "percent = \"10%\"") + &rule("override", "percent = \"5%\"");
    trade.plan(&format!("{rules}{more}")).orders(
        "order_no,sku,quantity,unit_price,paid_at,completed_at,distributor",
        "O1,TEA-1,3,100.00,2026-10-09,2026-10-10,B\n\
         O2,TEA-1,2,100.00,2026-10-11,2026-10-12,A\n\
         O3,POT-1,1,80.00,2026-10-19,2026-10-20,C\n\
         O4,POT-1,1,80.00,2026-10-20,,C\n\
         O5,POT-1,1,80.00,2026-09-28,2026-10-02,C\n\
         O6,POT-1,1,80.00,2026-10-24,2026-10-25,C",
    );
    trade.0.run("refund record R1 O1 100 --refunded-at 2026-10-30").ok();
    trade.0.run("refund record R2 O6 80 --refunded-at 2026-11-02").ok();
    trade
}

#[test]
fn who_sold_the_same_shares_a_rank_and_the_next_one_is_left_out() {
    let shop = shop().0;
    let of = "report leaderboard --period 2026-10";
    shop.run(&format!("{of} --format csv")).ok().quiet().prints(str![[r#"
rank,distributor,name,level,orders,own_sales,team_sales,all_sales,commission
1,A,李雷,1,1,200.00,200.00,400.00,30.00
1,B,韩梅梅,2,1,200.00,0.00,200.00,20.00
3,C,Tom,1,2,160.00,0.00,160.00,16.00

"#]]);
    shop.run(&format!("{of} --metric orders")).ok().quiet().prints(str![[r#"
Leaderboard 2026-10
Rank  Distributor  Name    Level  Orders  Own sales  Team sales  Commission
───────────────────────────────────────────────────────────────────────────
   1  C            Tom         1       2     160.00        0.00       16.00
   2  A            李雷        1       1     200.00      200.00       30.00
   2  B            韩梅梅      2       1     200.00        0.00       20.00
───────────────────────────────────────────────────────────────────────────
      Total                            4     560.00      200.00       66.00

"#]]);
    // Only A has a team; who sold nothing of it has no rank.
    shop.run(&format!("{of} --metric team_sales --lang zh")).ok().quiet().prints(str![[r#"
排行榜 2026-10
名次  分销商  名称    级别  订单数  本人销售  团队销售   佣金
-------------------------------------------------------------
   1  A       李雷       1       1    200.00    200.00  30.00
      B       韩梅梅     2       1    200.00      0.00  20.00
      C       Tom        1       2    160.00      0.00  16.00
-------------------------------------------------------------
      合计                       4    560.00    200.00  66.00

"#]]);
    shop.run(&format!("{of} --metric all_sales --limit 1")).ok().quiet().prints(str![[r#"
Leaderboard 2026-10
Rank  Distributor  Name  Level  Orders  Own sales  Team sales  All sales  Commission
────────────────────────────────────────────────────────────────────────────────────
   1  A            李雷      1       1     200.00      200.00     400.00       30.00

"#]]);
    shop.run(&format!("{of} --metric all_sales --limit 1 --format json"))
        .ok()
        .quiet()
        .prints(str![[r#"
[
{"rank":1,"distributor":"A","name":"李雷","level":1,"orders":1,"own_sales":"200.00","team_sales":"200.00","all_sales":"400.00","commission":"30.00"}
]

"#]]);
    // October 2 to 12 only.
    let days =
        "report leaderboard --period 2026-10-02..2026-10-12 --columns rank,distributor,own_sales";
    shop.run(&format!("{days} --format csv")).ok().quiet().prints(str![[r#"
rank,distributor,own_sales
1,A,200.00
1,B,200.00
3,C,80.00

"#]]);
    shop.run("report leaderboard --period 2026-08 --format csv").ok().quiet().prints(str![[r#"
rank,distributor,name,level,orders,own_sales,team_sales,all_sales,commission

"#]]);
    shop.run(&format!("{of} --metric luck")).fails(2).says(str![[r#"
error: --metric cannot be “luck”
hint: it is one of: own_sales, team_sales, all_sales, orders

"#]]);
}

#[test]
fn a_suspended_distributor_takes_part_and_a_terminated_one_does_not() {
    let shop = shop().0;
    let codes = |line: &str| {
        let run = shop.run(&format!("{line} --format csv --columns rank,distributor")).ok();
        run.stdout.lines().skip(1).collect::<Vec<_>>().join(" ")
    };
    shop.run("distributor suspend C --reason complaint --from '2026-11-01 10:00' --yes").ok();
    assert_eq!(codes("report leaderboard"), "1,A 1,B 3,C");
    shop.run("distributor terminate C --reason left --from '2026-11-03 10:00' --confirm C --yes")
        .ok();
    assert_eq!(codes("report leaderboard"), "1,A 1,B");
    // At the end of October C took part.
    assert_eq!(codes("report leaderboard --period 2026-10"), "1,A 1,B 3,C");
}

#[test]
fn own_purchases_count_as_the_plan_of_the_periods_end_says() {
    let trade = Trade::new();
    trade.0.run("distributor edit C --phone 13800138000 --yes").ok();
    trade.plan(&rule("direct", "percent = \"10%\"")).orders(
        "order_no,sku,quantity,unit_price,completed_at,distributor,phone",
        "O1,TEA-1,1,100.00,2026-10-09,C,138 0013 8000\nO2,POT-1,1,80.00,2026-10-09,C,13900139000",
    );
    let of = "report leaderboard --period 2026-10 --format csv";
    trade.0.run(of).ok().quiet().prints(str![[r#"
rank,distributor,name,level,orders,own_sales,team_sales,all_sales,commission
1,C,Tom,1,2,180.00,0.00,180.00,18.00

"#]]);
    let none = "name = \"none\"\neffective_from = \"2026-10-31\"\nself_purchase = \"none\"\n";
    trade.plan(&format!("{none}{}", rule("direct", "percent = \"10%\"")));
    // It does not touch what O1 earned when it was paid.
    trade.0.run(of).ok().quiet().prints(str![[r#"
rank,distributor,name,level,orders,own_sales,team_sales,all_sales,commission
1,C,Tom,1,1,80.00,0.00,80.00,18.00

"#]]);
}

/// A and B lead with 200 each and share 100 and 50; C is third with 160.
const CONTEST: &str = "\
[[contest]]
name = \"top-3\"
every = \"month\"
metric = \"own_sales\"
prizes = [\"100\", \"50\", \"20\"]
";

#[test]
fn a_contest_pays_by_the_leaderboard_and_reports_say_so_before_and_after_its_settlement() {
    let trade = shop_with(CONTEST);
    let shop = &trade.0;
    let board =
        "report leaderboard --period 2026-10 --columns rank,distributor,own_sales --format csv";
    let board = shop.run(board).ok().stdout;
    assert_eq!(board, "rank,distributor,own_sales\n1,A,200.00\n1,B,200.00\n3,C,160.00\n");
    let bonuses = |period: &str| {
        let rows = trade.rows(&format!("report distributors --period {period}"));
        let won = rows.iter().filter(|row| row["bonus"] != "0.00");
        won.map(|row| format!("{} {}", row["distributor"], row["bonus"])).collect::<Vec<_>>()
    };
    let won = ["A 75.00", "B 75.00", "C 20.00"];
    assert_eq!(bonuses("2026-10"), won);
    // What C won waits while he is suspended; it is October's all the same.
    shop.run("distributor suspend C --reason complaint --from '2026-11-01 10:00' --yes").ok();
    shop.run("commission settle --period 2026-10").ok();
    let settled = trade.rows("commission entries --period 2026-10");
    let prizes = settled.iter().filter(|entry| entry["kind"] == "contest");
    let prizes = prizes.map(|entry| format!("{} {}", entry["distributor"], entry["amount"]));
    assert_eq!(prizes.collect::<Vec<_>>(), won[..2]);
    assert_eq!(bonuses("2026-10"), won);
    assert_eq!(bonuses("2026-Q4"), won);
    assert!(bonuses("2026-09").is_empty() && bonuses("2026-11").is_empty());
    assert_eq!(bonuses("2026-10-01..2026-10-30"), [""; 0]);
    shop.run("check").ok().quiet();
}

#[test]
fn bonuses_cost_where_they_are_won() {
    let shop = shop_with(CONTEST).0;
    let report = "report commission --period 2026-10 --by";
    // O1 to O4 and O6 were paid in October: direct 30 + 20 + 8 + 8 + 8, override 15, less 10 and 5 for R1;
    // R2 was given back in November.
    shop.run(&format!("{report} role --format csv")).ok().quiet().prints(str![[r#"
role,net_sales,earned,clawback,cost,share
direct,740.00,74.00,-10.00,64.00,0.086486
override,300.00,15.00,-5.00,10.00,0.033333
bonus,0.00,170.00,0.00,170.00,

"#]]);
    // Level 1 is A and C: 75 + 20.
    shop.run(&format!("{report} level --format csv")).ok().quiet().prints(str![[r#"
level,net_sales,direct,override,bonus,clawback,cost,share
1,740.00,44.00,15.00,95.00,-5.00,149.00,0.201351
2,300.00,30.00,0.00,75.00,-10.00,95.00,0.316667

"#]]);
    shop.run(&format!("{report} distributor")).ok().quiet().prints(str![[r#"
Cost of commission 2026-10
Distributor  Name    Net sales  Direct  Override   Bonus  Clawback    Cost   Share
──────────────────────────────────────────────────────────────────────────────────
A            李雷       500.00   20.00     15.00   75.00     -5.00  105.00  21.00%
B            韩梅梅     300.00   30.00      0.00   75.00    -10.00   95.00  31.67%
C            Tom        240.00   24.00      0.00   20.00      0.00   44.00  18.33%
──────────────────────────────────────────────────────────────────────────────────
Total                   740.00   74.00     15.00  170.00    -15.00  244.00  32.97%

"#]]);
    shop.run(&format!("{report} product --format csv")).ok().quiet().prints(str![[r#"
sku,name,category,net_sales,direct,override,clawback,cost,share
POT-1,Teapot,Teaware,240.00,24.00,0.00,0.00,24.00,0.1
TEA-1,Longjing,Tea > Green,500.00,50.00,15.00,-15.00,50.00,0.1

"#]]);
    shop.run("commission settle --period 2026-10").ok();
    shop.run("report expense --period 2026-10 --format csv").ok().quiet().prints(str![[r#"
account,name,amount
expenses:commission:direct,,64.00
expenses:commission:override,,10.00
expenses:commission:bonus,,170.00

"#]]);
    shop.run("report liability --period 2026-10 --format csv").ok().quiet().prints(str![[r#"
distributor,name,opening,accrued,reversed,adjusted,paid,closing
A,李雷,0.00,110.00,5.00,0.00,0.00,105.00
B,韩梅梅,0.00,105.00,10.00,0.00,0.00,95.00
C,Tom,0.00,44.00,8.00,0.00,0.00,36.00

"#]]);
}
