//! `evaluate`: who deserves another grade by what was reached and kept.
use snapbox::str;

use super::{changes_nothing, listed};
use crate::harness::Shop;

/// L1 with D1 in the team, and X; in the third quarter L1 sold for 1200.00, in October for 450.00, D1
/// in October for 350.00, all completed. Two orders of October are not: one only paid, one cancelled.
fn shop() -> Shop {
    let shop = Shop::new();
    shop.write("p.csv", "sku,name,price\nTEA,Tea,100.00\n")
        .write("d.csv", "code,name,sponsor\nL1,Wang,\nD1,Zhou,L1\nX,Xu,\n")
        .write(
            "o.csv",
            "order_no,sku,quantity,unit_price,paid_at,completed_at,cancelled_at,distributor\n\
             1,TEA,12,100.00,2026-09-05,2026-09-30 23:59:59,,L1\n\
             2,TEA,4,100.00,2026-09-20,2026-10-01,,L1\n\
             3,TEA,1,50.00,2026-10-05,2026-10-31 23:59:59,,L1\n\
             4,TEA,3,100.00,2026-10-10,2026-10-11,,D1\n\
             5,TEA,1,50.00,2026-10-10,2026-10-11,,D1\n\
             6,TEA,9,100.00,2026-10-20,,,D1\n\
             7,TEA,9,100.00,2026-10-20,,2026-10-21,X\n",
        );
    for line in [
        "init --name Tea --at 2026-09-01",
        "product import p.csv",
        "distributor import d.csv",
        "order import o.csv",
        "book set grades bronze,silver,gold,vip",
        "book set grade.silver.reach 'own_sales 500 month'",
        "book set grade.silver.keep 'orders 1 month'",
        "book set grade.gold.reach 'own_sales 1200 quarter,team_sales 350 month'",
        "book set grade.gold.keep 'own_sales 400 month'",
    ] {
        shop.run(line).ok();
    }
    shop
}

const FLAGS: &str = "distributor evaluate --format csv --columns distributor,grade,proposed,condition,metric,over,needed,reached";

/// The proposals as CSV without the header.
fn proposed(shop: &Shop, flags: &str) -> String {
    let csv = changes_nothing(shop, &format!("{FLAGS} {flags}")).ok().stdout;
    csv.split_once('\n').unwrap().1.to_owned()
}

#[test]
fn changes_are_proposed_both_ways_with_what_was_needed_and_reached() {
    let shop = shop();
    shop.run("distributor grade X silver --from 2026-09-10").ok();
    changes_nothing(&shop, "distributor evaluate")
        .ok()
        .prints(str![[r#"
Distributor  Name  Grade   New grade  Why       Metric      Over       Needed   Reached
───────────────────────────────────────────────────────────────────────────────────────
L1           Wang          gold       reached   own sales   2026-Q3  1,200.00  1,200.00
L1           Wang          gold       reached   team sales  2026-10    350.00    350.00
X            Xu    silver  bronze     not kept  orders      2026-10         1         0

"#]])
        .says(str![[r#"
2026-10: 3 distributors looked at, 2 deserve another grade from 2026-11-01
next: the same with --apply records it; fenrun distributor grade CODE GRADE gives one by hand

"#]]);
    let expected = "L1,,gold,reach,own_sales,2026-Q3,1200.00,1200.00\n\
                    L1,,gold,reach,team_sales,2026-10,350.00,350.00\n\
                    X,silver,bronze,keep,orders,2026-10,1,0\n";
    assert_eq!(proposed(&shop, ""), expected);
    assert_eq!(proposed(&shop, "--period 2026-10"), expected);
    assert_eq!(proposed(&shop, "X"), "X,silver,bronze,keep,orders,2026-10,1,0\n");
    // In September L1 had made silver only: nothing of the team, and the quarter was not over.
    let september = "L1,,silver,reach,own_sales,2026-09,500.00,1200.00\n\
                     X,silver,bronze,keep,orders,2026-09,1,0\n";
    assert_eq!(proposed(&shop, "--period 2026-09"), september);
    changes_nothing(&shop, "distributor evaluate --format json X").ok().prints(str![[r#"
[
{"distributor":"X","name":"Xu","grade":"silver","proposed":"bronze","condition":"keep","metric":"orders","over":"2026-10","needed":1,"reached":0}
]

"#]]);
    changes_nothing(&shop, "distributor evaluate X --lang zh")
        .ok()
        .prints(str![[r#"
分销商  名称  等级    新等级  原因    指标  时段     要求  实际
---------------------------------------------------------------
X       Xu    silver  bronze  未保持  订单  2026-10     1     0

"#]])
        .says(str![[r#"
2026-10：评定了 1 个分销商，1 人应自 2026-11-01 起变更等级
下一步：加 --apply 记录变更；fenrun distributor grade 编码 等级 手工授予

"#]]);
}

#[test]
fn refunds_count_whenever_they_are_recorded() {
    let shop = shop();
    shop.run("refund record R1 5 0.01 --refunded-at 2026-11-03").ok();
    assert_eq!(proposed(&shop, ""), "");
    // An order that is given back wholly is none.
    shop.run("book set grade.silver.reach 'orders 2 month'").ok();
    assert!(proposed(&shop, "").contains("D1,,silver,reach,orders,2026-10,2,2\n"));
    shop.run("refund record R2 5 49.99").ok();
    assert_eq!(proposed(&shop, "D1"), "");
}

#[test]
fn totals_alone_are_those_of_now_and_count_from_today() {
    let shop = shop();
    for line in [
        "book set grade.silver.reach ''",
        "book set grade.silver.keep ''",
        "book set grade.gold.keep ''",
        "book set grade.gold.reach 'own_sales 1000 total'",
    ] {
        shop.run(line).ok();
    }
    changes_nothing(&shop, "distributor evaluate").ok().says(str![[r#"
in total: 3 distributors looked at, 1 deserves another grade from 2026-11-05
next: the same with --apply records it; fenrun distributor grade CODE GRADE gives one by hand

"#]]);
    shop.run("order complete 6 --completed-at 2026-11-04").ok();
    let both = "D1,,gold,reach,own_sales,total,1000.00,1250.00\n\
                L1,,gold,reach,own_sales,total,1000.00,1650.00\n";
    assert_eq!(proposed(&shop, ""), both);
    assert_eq!(proposed(&shop, "--period 2026-10"), both.split_once('\n').unwrap().1);
    shop.run("distributor evaluate --apply --yes").ok();
    assert_eq!(listed(&shop, "--grade gold --columns distributor"), "D1\nL1\n");
    assert_eq!(listed(&shop, "--grade gold --at 2026-11-04 --columns distributor"), "");
}

#[test]
fn what_is_proposed_is_recorded_with_its_reason_and_then_nothing_is_left_to_propose() {
    let shop = shop();
    shop.run("distributor grade X silver --from 2026-09-10").ok();
    changes_nothing(&shop, "distributor evaluate --apply").fails(1).says(str![[r#"
2026-10: 3 distributors looked at, 2 deserve another grade from 2026-11-01
error: this wants a yes: 1 up and 1 down from 2026-11-01 00:00: record these grades?
hint: --yes says it; --dry-run, where there is one, shows what would happen

"#]]);
    changes_nothing(&shop, "distributor evaluate --apply --dry-run").ok().says(str![[r#"
2026-10: 3 distributors looked at, 2 deserve another grade from 2026-11-01
2 grades would be changed from 2026-11-01; nothing is changed

"#]]);
    shop.run("distributor evaluate --apply --yes").ok().says(str![[r#"
2026-10: 3 distributors looked at, 2 deserve another grade from 2026-11-01
2 grades are changed from 2026-11-01

"#]]);
    changes_nothing(&shop, "distributor evaluate --apply").ok().says(str![[r#"
2026-10: 3 distributors looked at, nobody deserves another grade

"#]]);
    assert_eq!(listed(&shop, "--columns distributor,grade"), "D1,\nL1,gold\nX,bronze\n");
    assert_eq!(
        listed(&shop, "--at '2026-10-31 23:59:59' --columns distributor,grade"),
        "D1,\nL1,\nX,silver\n"
    );
    let shown = |code: &str| {
        let csv = shop.run(&format!("distributor show {code} --format csv")).ok().stdout;
        let reasons =
            csv.lines().filter(|line| line.starts_with("grades.") && line.contains("reason"));
        reasons.map(|line| line.to_owned() + "\n").collect::<String>()
    };
    snapbox::assert_data_eq!(
        shown("L1") + &shown("X"),
        str![[r#"
grades.1.reason,"gold reach: own_sales 2026-Q3 1200.00 >= 1200.00, team_sales 2026-10 350.00 >= 350.00"
grades.1.reason,
grades.2.reason,silver keep: orders 2026-10 0 < 1

"#]]
    );
    let log = shop.run("audit log --format csv").ok().stdout;
    snapbox::assert_data_eq!(
        log.lines().last().unwrap(),
        str![[
            r#"11,2026-11-05T09:00:00+08:00,tester,distributor.evaluate,fenrun --at 2026-11-05T09:00:00+08:00 distributor evaluate --apply --yes,"{""act"":""distributor.evaluate"",""period"":""2026-10"",""from"":""2026-11-01"",""changes"":""L1: none > gold; X: silver > bronze"",""orders"":""0"",""difference"":""0.00""}""#
        ]]
    );
}

#[test]
fn a_grade_is_not_lost_while_it_is_reached_anew() {
    let shop = shop();
    // Kept by more than it takes to reach it.
    shop.run("book set grade.gold.keep 'own_sales 5000 month'").ok();
    shop.run("distributor evaluate --apply --yes").ok();
    changes_nothing(&shop, "distributor evaluate").ok();
    assert_eq!(proposed(&shop, ""), "");
    shop.run("refund record R1 5 0.01").ok();
    assert_eq!(proposed(&shop, ""), "L1,gold,silver,keep,own_sales,2026-10,5000.00,450.00\n");
}

#[test]
fn a_grade_without_conditions_to_reach_is_given_by_hand_only() {
    let shop = shop();
    shop.run("distributor grade L1 vip --from 2026-09-10 --yes").ok();
    assert_eq!(proposed(&shop, "L1"), "");
}

#[test]
fn only_approved_distributors_are_evaluated() {
    let shop = shop();
    shop.run("distributor suspend L1 --from 2026-10-31").ok();
    assert_eq!(proposed(&shop, ""), "");
    changes_nothing(&shop, "distributor evaluate L1").fails(1).says(str![[r#"
error: L1 is suspended at 2026-11-01 00:00; only approved distributors are evaluated
hint: fenrun distributor show L1 shows the history

"#]]);
    shop.run("distributor apply N --name New --joined-at 2026-11-03").ok();
    changes_nothing(&shop, "distributor evaluate N").fails(1).says(str![[r#"
error: N was not there yet at 2026-11-01 00:00
hint: --from gives a later day

"#]]);
    changes_nothing(&shop, "distributor evaluate N --from 2026-11-03 --lang zh").fails(1).says(
        str![[r#"
错误：N 在 2026-11-03 00:00 是“已申请”状态；只评定已批准的分销商
提示：fenrun distributor show N 显示历史

"#]],
    );
    changes_nothing(&shop, "distributor evaluate NOBODY").fails(1);
}

#[test]
fn what_cannot_be_evaluated_is_refused() {
    let shop = shop();
    changes_nothing(&shop, "distributor evaluate --period 2026-11").fails(1).says(str![[r#"
error: 2026-11 has not ended: its last day is 2026-11-30
hint: evaluate it from the day after

"#]]);
    changes_nothing(&shop, "distributor evaluate --period 2026-10-01..2026-10-15").fails(1).says(
        str![[r#"
error: 2026-10-01..2026-10-15 is no month, quarter or year
hint: give a period such as 2026-10, 2026-Q4 or 2026

"#]],
    );
    changes_nothing(&shop, "distributor evaluate --period 2026-13").fails(2);
    for key in ["silver.reach", "silver.keep", "gold.reach", "gold.keep"] {
        shop.run(&format!("book set grade.{key} ''")).ok();
    }
    changes_nothing(&shop, "distributor evaluate").fails(1).says(str![[r#"
error: no grade asks for anything, so there is nothing to evaluate
hint: fenrun book set grade.NAME.reach 'own_sales 50000 quarter' says what it takes

"#]]);
}

/// 10 % direct, 20 % for gold; 5 % override, 8 % for gold; L1 and D1 have sold again in November.
fn november() -> Shop {
    let shop = shop();
    shop.write(
        "plan.toml",
        "name = \"p\"\neffective_from = \"2026-09-01\"\nself_purchase = \"none\"\n\
         [[rate]]\nrole = \"direct\"\npercent = \"10%\"\n\
         [[rate]]\nrole = \"direct\"\ngrade = \"gold\"\npercent = \"20%\"\n\
         [[rate]]\nrole = \"override\"\npercent = \"5%\"\n\
         [[rate]]\nrole = \"override\"\ngrade = \"gold\"\npercent = \"8%\"\n",
    );
    for line in [
        "plan apply plan.toml --yes",
        "order record 11 --line TEA:1 --distributor L1 --paid-at 2026-11-02",
        "order record 12 --line TEA:2 --distributor D1 --paid-at 2026-11-03",
        "order record 13 --line TEA:4 --distributor X --paid-at 2026-11-03",
    ] {
        shop.run(line).ok();
    }
    shop
}

#[test]
fn what_it_does_to_recorded_orders_is_shown_before_it_is_recorded() {
    let shop = november();
    // L1's own order: 10.00 more; D1's: 8 % instead of 5 % of 200.00 for L1, 6.00 more.
    changes_nothing(&shop, "distributor evaluate --apply --dry-run --columns proposed")
        .ok()
        .says(str![[r#"
2026-10: 3 distributors looked at, 1 deserves another grade from 2026-11-01
1 grade would be changed from 2026-11-01, and the commission of 2 recorded orders would change by 16.00 (L1 +16.00); nothing is changed

"#]]);
    changes_nothing(&shop, "distributor evaluate --apply --dry-run --columns proposed --lang zh")
        .ok()
        .says(str![[r#"
2026-10：评定了 3 个分销商，1 人应自 2026-11-01 起变更等级
1 个等级自 2026-11-01 起将变更，2 个已记录订单的佣金将变化 16.00（L1 +16.00）；没有做任何改动

"#]]);
    let mut terminal = shop.at_terminal("distributor evaluate --apply");
    terminal.exp_string("1 up from 2026-11-01 00:00: record these grades?").unwrap();
    terminal.send("y").unwrap();
    terminal.flush().unwrap();
    terminal
        .exp_string("2 recorded, unsettled orders and changes their commission by 16.00")
        .unwrap();
    terminal.send("y").unwrap();
    terminal.flush().unwrap();
    terminal
        .exp_string("1 grade is changed from 2026-11-01; the commission of 2 recorded")
        .unwrap();
    terminal.exp_eof().unwrap();
    let csv = "--format csv --columns order_no,role,rate,amount";
    let pending = shop.run(&format!("commission entries --pending {csv}")).ok().stdout;
    assert!(
        pending.contains("11,direct,0.2,20.00\n12,direct,0.1,20.00\n12,override,0.08,16.00\n"),
        "{pending}"
    );
}

#[test]
fn a_no_records_nothing() {
    let shop = november();
    let mut terminal = shop.at_terminal("distributor evaluate --apply");
    terminal.exp_string("record these grades?").unwrap();
    terminal.send("n").unwrap();
    terminal.flush().unwrap();
    terminal.exp_eof().unwrap();
    assert_eq!(listed(&shop, "--grade gold"), "");
}

#[test]
fn settled_orders_keep_the_grade_of_their_time() {
    let shop = november();
    shop.run("commission settle --period 2026-10").ok();
    let line = "distributor evaluate --apply --from 2026-10-01 --yes --format csv";
    changes_nothing(&shop, line).fails(1).says(str![[r#"
2026-10: 3 distributors looked at, 1 deserves another grade from 2026-10-01
error: 3 settled orders would change, and what is settled does not change
hint: the earliest possible --from is 2026-10-11

"#]]);
    shop.run("distributor evaluate --apply --yes").ok();
}

#[test]
fn what_sellers_bought_themselves_is_left_out_when_the_plan_pays_nothing_for_it() {
    let shop = november();
    shop.run("distributor edit X --phone 13800000150").ok();
    let order = "--line TEA:6 --distributor X --paid-at 2026-10-25 --completed-at 2026-10-26";
    shop.run(&format!("order record 20 {order} --phone 13800000150")).ok();
    assert_eq!(proposed(&shop, "X"), "");
    shop.run(&format!("order record 21 {order}")).ok();
    assert_eq!(proposed(&shop, "X"), "X,,silver,reach,own_sales,2026-10,500.00,600.00\n");
}
