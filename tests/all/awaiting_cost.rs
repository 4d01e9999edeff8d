//! Orders that wait as a whole for the cost of a product, because the plan pays of the margin: a merchant
//! learns of them wherever what is not settled is told.
use snapbox::str;

use crate::trade::{Trade, rule};

const COLUMNS: &str = "order_no,sku,quantity,unit_price,paid_at,completed_at,distributor";

/// 10 % of the margin direct, 5 % override, no hold; TEA-1 costs 60.00, POT-1 nobody knows what. Order 2
/// is two pots of B, recruited by A: nothing of it is known. In order 3 of C the tea's margin of 40.00
/// earns 4.00, the pot nobody knows what. A gift card earns nothing, whatever it costs.
fn october() -> Trade {
    let trade = Trade::new();
    trade.0.run("product edit TEA-1 --cost 60 --from 2026-01-01").ok();
    let rules = rule("direct", "percent = \"10%\"") + &rule("override", "percent = \"5%\"");
    trade.plan(&format!("base = \"margin\"\n{rules}"));
    trade.orders(
        COLUMNS,
        "1,TEA-1,1,100.00,2026-10-03,2026-10-04,B\n\
         2,POT-1,2,80.00,2026-10-05,2026-10-06,B\n\
         3,TEA-1,1,100.00,2026-10-07,2026-10-08,C\n\
         3,POT-1,1,80.00,,,\n\
         4,CARD,1,50.00,2026-10-09,2026-10-10,C",
    );
    trade
}

#[test]
fn a_settlement_says_what_waits_for_which_cost_and_how_to_end_it() {
    let trade = october();
    trade.0.run("commission settle --dry-run").ok().prints(str![[r#"
Settlement 2026-10
Statements  2
Entries     2
Direct      4.00
Override    2.00
Net         6.00
Digest      0b81391ac301c9489699c97767c1cdbdf888b767b316cad66620e6c235a19b14

Statements
Distributor  Name    Direct  Override   Net  Closing
────────────────────────────────────────────────────
A            李雷      0.00      2.00  2.00     2.00
B            韩梅梅    4.00      0.00  4.00     4.00
────────────────────────────────────────────────────
Total                  4.00      2.00  6.00     6.00

Not settled
Distributor  Name    Reason        Amount  Until
────────────────────────────────────────────────
A            李雷    cost unknown
B            韩梅梅  cost unknown
C            Tom     cost unknown    4.00

Not payable
Distributor  Name    Reason             Amount
──────────────────────────────────────────────
A            李雷    no payout account    2.00
B            韩梅梅  no payout account    4.00

Waiting for a cost
SKU    Orders  Net sales  First paid
────────────────────────────────────
POT-1       2     240.00  2026-10-05

"#]]).says(str![[r#"
2026-10 would be settled; nothing was changed. --expect 0b81391ac301c9489699c97767c1cdbdf888b767b316cad66620e6c235a19b14 settles exactly this
warning: 2 paid orders (net sales 340.00) wait for a cost, what they earn is unknown: POT-1 from 2026-10-05
next: fenrun product edit POT-1 --cost AMOUNT --from 2026-10-05

"#]]);
    trade.0.run("commission settle --dry-run --lang zh").ok().prints(str![[r#"
结算 2026-10
结算单    2
明细      2
直接佣金  4.00
上级佣金  2.00
净额      6.00
摘要      0b81391ac301c9489699c97767c1cdbdf888b767b316cad66620e6c235a19b14

结算单
分销商  名称    直接佣金  上级佣金  净额  期末
----------------------------------------------
A       李雷        0.00      2.00  2.00  2.00
B       韩梅梅      4.00      0.00  4.00  4.00
----------------------------------------------
合计                4.00      2.00  6.00  6.00

未结算
分销商  名称    原因      金额  等到
------------------------------------
A       李雷    成本未知
B       韩梅梅  成本未知
C       Tom     成本未知  4.00

暂不可付
分销商  名称    原因          金额
----------------------------------
A       李雷    没有收款账号  2.00
B       韩梅梅  没有收款账号  4.00

等待成本
商品编码  订单数  销售净额  最早付款日
--------------------------------------
POT-1          2    240.00  2026-10-05

"#]]).says(str![[r#"
2026-10 将会结算；没有做任何改动。用 --expect 0b81391ac301c9489699c97767c1cdbdf888b767b316cad66620e6c235a19b14 只结算这些
警告：2 个已付款订单（销售净额 340.00）在等商品成本，佣金尚不可知：POT-1 自 2026-10-05 起
下一步：fenrun product edit POT-1 --cost 金额 --from 2026-10-05

"#]]);
    let told = trade.0.run("commission settle --dry-run --format json").ok().stdout;
    let told: serde_json::Value = serde_json::from_str(&told).unwrap();
    assert_eq!(
        told["not_settled"],
        serde_json::json!([
            { "distributor": "A", "reason": "unknown_cost", "amount": null, "until": null },
            { "distributor": "B", "reason": "unknown_cost", "amount": null, "until": null },
            { "distributor": "C", "reason": "unknown_cost", "amount": "4.00", "until": null },
        ])
    );
    // Two pots of 80.00, and tea and a pot: 340.00, of which three pots.
    assert_eq!(
        [&told["orders_awaiting_cost"], &told["sales_awaiting_cost"]],
        [&serde_json::json!(2), &serde_json::json!("340.00")]
    );
    assert_eq!(
        told["awaiting_cost"],
        serde_json::json!([{
            "sku": "POT-1", "orders": 2, "net_sales": "240.00", "since": "2026-10-05T00:00:00+08:00"
        }])
    );
    let said = trade.0.run("commission settle").ok().stderr;
    assert!(said.contains("2 paid orders (net sales 340.00) wait for a cost"), "{said}");
}

#[test]
fn the_command_that_is_named_ends_the_wait() {
    let trade = october();
    trade.0.run("commission settle").ok();
    let said = trade.0.run("commission pending").ok().stderr;
    let next = said.lines().find_map(|line| line.strip_prefix("next: fenrun ")).unwrap();
    // 100.00 and 50.00 are left of the pots at 30.00 each: 10.00 and 5.00, 5.00 for A.
    trade.0.run(&format!("{} --yes", next.replace("AMOUNT", "30"))).ok().says(str![[r#"
changed POT-1: Cost, from 2026-10-05 00:00 on
it reaches 2 recorded orders and changes their commission by 20.00 (B +10.00, A +5.00, C +5.00)
next: fenrun product show POT-1 shows what holds when

"#]]);
    trade.0.run("commission pending").ok().quiet();
    assert_eq!(
        trade.pending(),
        ["direct B 10.00", "override A 5.00", "direct C 4.00", "direct C 5.00"]
    );
    trade.0.run("check").ok().quiet();
}

#[test]
fn what_is_pending_names_who_waits_without_an_amount_that_looks_like_nothing() {
    let trade = october();
    trade.0.run("commission settle").ok();
    trade.0.run("commission pending").ok().prints(str![[r#"
Distributor  Name    Reason        Amount  Until
────────────────────────────────────────────────
A            李雷    cost unknown
B            韩梅梅  cost unknown
C            Tom     cost unknown    4.00
────────────────────────────────────────────────
Total                                4.00

"#]]).says(str![[r#"
warning: 2 paid orders (net sales 340.00) wait for a cost, what they earn is unknown: POT-1 from 2026-10-05
next: fenrun product edit POT-1 --cost AMOUNT --from 2026-10-05

"#]]);
    trade
        .0
        .run("commission pending --lang zh")
        .ok()
        .prints(str![[r#"
分销商  名称    原因      金额  等到
------------------------------------
A       李雷    成本未知
B       韩梅梅  成本未知
C       Tom     成本未知  4.00
------------------------------------
合计                      4.00

"#]])
        .says(str![[r#"
警告：2 个已付款订单（销售净额 340.00）在等商品成本，佣金尚不可知：POT-1 自 2026-10-05 起
下一步：fenrun product edit POT-1 --cost 金额 --from 2026-10-05

"#]]);
    trade.0.run("commission pending --format csv").ok().prints(str![[r#"
distributor,name,reason,amount,until
A,李雷,unknown_cost,,
B,韩梅梅,unknown_cost,,
C,Tom,unknown_cost,4.00,

"#]]);
    trade.0.run("commission pending --distributor A --format csv").ok().prints(str![[r#"
distributor,name,reason,amount,until
A,李雷,unknown_cost,,

"#]]).says(str![[r#"
warning: 1 paid order (net sales 160.00) waits for a cost, what it earns is unknown: POT-1 from 2026-10-05
next: fenrun product edit POT-1 --cost AMOUNT --from 2026-10-05

"#]]);
    trade.0.run("report liability --forward").ok().says(str![[r#"
warning: 2 paid orders (net sales 340.00) wait for a cost, what they earn is unknown: POT-1 from 2026-10-05
next: fenrun product edit POT-1 --cost AMOUNT --from 2026-10-05

"#]]);
}

#[test]
fn a_preview_says_it_too() {
    let trade = october();
    trade.0.run("commission preview").ok().says(str![[r#"
2 entries are mature; nothing was changed
not in it: cost unknown 4.00; fenrun commission pending says whose, and until when
warning: 2 paid orders (net sales 340.00) wait for a cost, what they earn is unknown: POT-1 from 2026-10-05
next: fenrun product edit POT-1 --cost AMOUNT --from 2026-10-05

"#]]);
    trade.0.run("commission preview --lang zh").ok().says(str![[r#"
2 条明细已到期；没有做任何改动
未计入：成本未知 4.00；fenrun commission pending 说明是谁的、到何时
警告：2 个已付款订单（销售净额 340.00）在等商品成本，佣金尚不可知：POT-1 自 2026-10-05 起
下一步：fenrun product edit POT-1 --cost 金额 --from 2026-10-05

"#]]);
}

#[test]
fn an_order_that_earns_nobody_anything_waits_for_nothing() {
    let trade = Trade::new();
    let rules = rule("direct", "percent = \"10%\"\nsku = \"TEA-1\"");
    trade.plan(&format!("base = \"margin\"\n{rules}"));
    trade.orders(COLUMNS, "1,POT-1,1,80.00,2026-10-03,2026-10-04,B");
    trade.0.run("commission pending").ok().quiet();
}

#[test]
fn what_is_refunded_is_no_sale_that_waits() {
    let trade = october();
    trade.0.run("refund record R1 2 60 --refunded-at 2026-10-20").ok();
    let said = trade.0.run("commission preview").ok().stderr;
    assert!(said.contains("2 paid orders (net sales 280.00) wait for a cost"), "{said}");
}

#[test]
fn many_costs_are_counted_after_the_first_few() {
    let trade = october();
    let skus = ["A-1", "A-2", "A-3", "A-4", "A-5", "A-6"];
    let products = skus.map(|sku| format!("{sku},{sku},10.00\n")).concat();
    trade.import("product", &format!("sku,name,price\n{products}")).ok();
    let orders = skus.map(|sku| format!("{sku},{sku},1,10.00,2026-10-11,2026-10-12,C\n")).concat();
    trade.orders(COLUMNS, orders.trim_end());
    let said = trade.0.run("commission preview").ok().stderr;
    assert!(said.contains("A-4 from 2026-10-11, … and 2 more\n"), "{said}");
    let said = trade.0.run("commission preview --lang zh").ok().stderr;
    assert!(said.contains("A-4 自 2026-10-11 起，另有 2 种\n"), "{said}");
}

#[test]
fn a_preview_gives_the_reasons_that_a_settlement_would() {
    let trade = Trade::new();
    let rules = rule("direct", "percent = \"10%\"");
    trade.plan(&format!("hold_days = 30\n{rules}"));
    // B's 10.00 has matured, but B is suspended; C's is in hold; A's order is not completed.
    trade.orders(
        COLUMNS,
        "1,TEA-1,1,100.00,2026-09-03,2026-09-04,B\n\
         2,TEA-1,2,100.00,2026-10-20,2026-10-21,C\n\
         3,TEA-1,3,100.00,2026-10-21,,A",
    );
    trade.0.run("distributor suspend B").ok();
    trade.0.run("commission preview").ok().says(str![[r#"
0 entries are mature; nothing was changed
not in it: in hold 20.00, not completed 30.00, suspended 10.00; fenrun commission pending says whose, and until when

"#]]);
    trade.0.run("commission preview --lang zh").ok().says(str![[r#"
0 条明细已到期；没有做任何改动
未计入：冻结期内 20.00，订单未完成 30.00，已暂停 10.00；fenrun commission pending 说明是谁的、到何时

"#]]);
    trade.0.run("commission preview --distributor B").ok().says(str![[r#"
0 entries are mature; nothing was changed
not in it: suspended 10.00; fenrun commission pending says whose, and until when

"#]]);
}

#[test]
fn a_line_that_earns_nothing_at_any_cost_holds_no_order_up() {
    let trade = Trade::new();
    trade.0.run("product edit TEA-1 --cost 60 --from 2026-01-01").ok();
    let tea = "category = \"Tea\"\npercent = \"10%\"";
    trade.plan(&format!("base = \"margin\"\n{}", rule("direct", tea)));
    // No rule applies to pots.
    trade.orders(COLUMNS, "1,TEA-1,1,100.00,2026-10-03,2026-10-04,B\n1,POT-1,1,80.00,,,");
    trade.0.run("commission settle --dry-run").ok();
    assert_eq!(trade.pending(), ["direct B 4.00"]);
    let told = trade.0.run("commission explain 1").ok().stdout;
    assert!(!told.contains("cost unknown"), "{told}");
    let settled = trade.0.run("commission settle --format json").ok();
    assert!(settled.stdout.contains("\"orders_awaiting_cost\":0"), "{}", settled.stdout);
    assert!(settled.stdout.contains("\"net\":\"4.00\""), "{}", settled.stdout);
    trade.0.run("check").ok().prints("").quiet();
}

#[test]
fn what_is_given_back_waits_for_no_cost() {
    let trade = october();
    trade.0.run("refund record R-1 3 80.00 --line 2 --refunded-at 2026-10-20").ok();
    trade.0.run("refund record R-2 2 160.00 --refunded-at 2026-10-20").ok();
    let settled = trade.0.run("commission settle --format json").ok().stdout;
    assert!(settled.contains("\"orders_awaiting_cost\":0"), "{settled}");
    // Order 1: B 4.00, A 2.00; order 3: C 4.00.
    assert!(settled.contains("\"net\":\"10.00\""), "{settled}");
    trade.0.run("check").ok().prints("").quiet();
}

#[test]
fn a_correction_of_an_order_that_waits_asks() {
    let trade = october();
    trade.refuses_with(
        "order correct 2 --distributor C --reason typo",
        1,
        str![[r#"
error: this wants a yes: what 2 earns changes by 0.00 (but 1 waiting for a cost: what is earned is unknown); correct it?
hint: --yes says it; --dry-run, where there is one, shows what would happen

"#]],
    );
    trade.0.run("order correct 2 --distributor C --reason typo --yes").ok();
    trade.0.run("check").ok().prints("").quiet();
}

#[test]
fn a_payday_says_what_waits_for_a_cost_each_time() {
    let trade = october();
    let payday = |more: &str| {
        let run = trade.0.run(&format!("payday {more}")).ok();
        let told: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
        let columns = ["orders_awaiting_cost", "sales_awaiting_cost", "awaiting_cost"];
        (columns.map(|column| told[column].clone()), run)
    };
    let expected = [
        serde_json::json!(2),
        serde_json::json!("340.00"),
        serde_json::json!([{
            "sku": "POT-1", "orders": 2, "net_sales": "240.00", "since": "2026-10-05T00:00:00+08:00"
        }]),
    ];
    let (told, run) = payday("--dry-run");
    assert_eq!(told, expected);
    run.says(str![[r#"
warning: 2 paid orders (net sales 340.00) wait for a cost, what they earn is unknown: POT-1 from 2026-10-05
next: fenrun product edit POT-1 --cost AMOUNT --from 2026-10-05
this was a dry run on a copy of the book; nothing was changed, no file was written

"#]]);
    let (told, run) = payday("");
    assert_eq!(told, expected);
    run.says(str![[r#"
warning: 2 paid orders (net sales 340.00) wait for a cost, what they earn is unknown: POT-1 from 2026-10-05
next: fenrun product edit POT-1 --cost AMOUNT --from 2026-10-05
nothing can be paid now: fenrun payout create --dry-run says why

"#]]);
    let (told, run) = payday("--lang zh");
    assert_eq!(told, expected);
    run.says(str![[r#"
警告：2 个已付款订单（销售净额 340.00）在等商品成本，佣金尚不可知：POT-1 自 2026-10-05 起
下一步：fenrun product edit POT-1 --cost 金额 --from 2026-10-05
现在没有可付的金额：fenrun payout create --dry-run 说明原因

"#]]);
    trade.0.run("product edit POT-1 --cost 30 --from 2026-10-05 --yes").ok();
    let (told, _) = payday("");
    assert_eq!(told, ["0".parse().unwrap(), serde_json::json!("0.00"), serde_json::json!([])]);
}

#[test]
fn the_cost_with_the_greatest_sales_is_named_first() {
    let trade = october();
    trade.import("product", "sku,name,price\nCUP-1,Cup,10.00\n").ok();
    trade.orders(COLUMNS, "5,CUP-1,1,10.00,2026-10-11,2026-10-12,C");
    trade.0.run("commission preview").ok().says(str![[r#"
2 entries are mature; nothing was changed
not in it: cost unknown 4.00; fenrun commission pending says whose, and until when
warning: 3 paid orders (net sales 350.00) wait for a cost, what they earn is unknown: POT-1 from 2026-10-05, CUP-1 from 2026-10-11
next: fenrun product edit POT-1 --cost AMOUNT --from 2026-10-05

"#]]);
    trade.0.run("commission preview --lang zh").ok().says(str![[r#"
2 条明细已到期；没有做任何改动
未计入：成本未知 4.00；fenrun commission pending 说明是谁的、到何时
警告：3 个已付款订单（销售净额 350.00）在等商品成本，佣金尚不可知：POT-1 自 2026-10-05 起，CUP-1 自 2026-10-11 起
下一步：fenrun product edit POT-1 --cost 金额 --from 2026-10-05

"#]]);
}
