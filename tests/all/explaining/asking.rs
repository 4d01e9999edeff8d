//! What can be asked for, how, and what is refused.
use snapbox::str;

use crate::trade::{Trade, rule};

/// Orders with names that other things have, too; entries and a payout.
fn namesakes() -> Trade {
    let trade = Trade::new();
    trade.plan(&rule("direct", "percent = \"10%\""));
    trade.orders(
        "order_no,sku,quantity,unit_price,paid_at,completed_at,distributor",
        "\
1,TEA-1,1,100.00,2026-10-03,2026-10-03,A
A-17,TEA-1,1,200.00,2026-10-04,2026-10-04,C
A-17,POT-1,1,80.00,,,
A-17/2,TEA-1,1,300.00,2026-10-05,2026-10-05,C
P000001,POT-1,1,80.00,2026-10-06,2026-10-06,C",
    );
    trade.0.run("distributor edit A --channel cash").ok();
    trade.0.run("commission settle --period 2026-10").ok();
    trade.0.run("payout create").ok();
    trade
}

/// The first line that people read: what is explained.
fn title(trade: &Trade, asked: &str) -> String {
    let run = trade.0.run(&format!("commission explain {asked}")).ok();
    run.stdout.lines().next().unwrap().to_owned()
}

#[test]
fn an_order_comes_before_what_else_is_called_so_and_a_note_names_that() {
    let trade = namesakes();
    trade.0.run("commission explain 1").ok().says(str![[r#"
entry 1 has this number, too: fenrun commission explain --entry 1

"#]]);
    trade.0.run("commission explain 1 --lang zh").ok().says(str![[r#"
明细 1 也是这个号：fenrun commission explain --entry 1

"#]]);
    trade.0.run("commission explain A-17/2").ok().says(str![[r#"
line 2 of order A-17 is called so, too: fenrun commission explain --order A-17 --line 2

"#]]);
    trade.0.run("commission explain P000001").ok().says(str![[r#"
payout P000001 is called so, too: fenrun commission explain --payout P000001

"#]]);
    for (asked, found) in [
        ("1", "Order 1"),
        ("2", "Entry 2"),
        ("--entry 1", "Entry 1"),
        ("--order 1", "Order 1"),
        ("A-17/2", "Order A-17/2"),
        ("A-17/1", "Order A-17, line 1"),
        ("A-17 --line 2", "Order A-17, line 2"),
        ("--order A-17 --line 2", "Order A-17, line 2"),
        ("P000001", "Order P000001"),
        ("--payout P000001", "Payout P000001"),
        ("p1", "Payout P000001"),
    ] {
        assert_eq!(title(&trade, asked), found, "{asked}");
    }
    trade.0.run("commission explain --order 1").ok().quiet();
}

#[test]
fn a_line_is_explained_without_the_others() {
    let trade = namesakes();
    trade
        .0
        .run("commission explain A-17 --line 2")
        .ok()
        .prints(str![[r#"
Order A-17, line 2
Order          A-17
Line           2
Status         completed
Paid           2026-10-04 00:00
Completed      2026-10-04 00:00
Seller         C
Name           Tom
Level          1
Attributed by  the order itself
Plan           1
Plan name      test
Rounding       half up
Max share      100%
Hold days      0
Matures        2026-10-04 00:00

How the net came about
Line  Step   How               Amount
─────────────────────────────────────
   2  Price  POT-1: 1 × 80.00   80.00
      Net                       80.00

Which rules apply
Line  Role    Rule  Names       Pays  Verdict
─────────────────────────────────────────────
   2  direct     1  everything   10%  won

What each line earns
Line  Role      Distributor  Step    How                                 Amount
───────────────────────────────────────────────────────────────────────────────
   2  direct    C            Base    net                                  80.00
                             Share   80.00 × 10%                           8.00
                             Amount                                        8.00
   2  override               Amount  nothing: the seller has no sponsor    0.00

What became of it
Line  Role      Amount  State                               Entry  Settled in
─────────────────────────────────────────────────────────────────────────────
   2  direct      8.00  settled                                 3  2026-10
   2  override    0.00  nothing: the seller has no sponsor

What became of the statements
Period   Distributor    Net  Went to       Amount
─────────────────────────────────────────────────
2026-10  C            66.00  not paid yet   66.00

"#]])
        .quiet();
    let of_order = trade.0.run("commission explain A-17 --format json").ok().stdout;
    let of_line = trade.0.run("commission explain A-17/1 --format json").ok().stdout;
    let json = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
    let (of_order, of_line) = (json(&of_order), json(&of_line));
    assert_eq!(of_line["explains"], "line");
    assert_eq!(of_line["line"], 1);
    for sheet in ["lines", "rules", "calculation", "settlement"] {
        let all = of_order[sheet].as_array().unwrap().iter();
        let first: Vec<_> = all.filter(|row| row["line"] == 1).cloned().collect();
        assert_eq!(of_line[sheet], serde_json::Value::from(first), "{sheet}");
    }
}

#[test]
fn what_is_not_there_is_refused() {
    let trade = namesakes();
    trade.refuses_with(
        "commission explain X-1",
        1,
        str![[r#"
error: there is no order, entry or payout “X-1”
hint: fenrun order list, fenrun commission entries --all and fenrun payout list show what there is

"#]],
    );
    trade.refuses_with(
        "commission explain 99",
        1,
        str![[r#"
error: there is no order, entry or payout “99”
hint: fenrun order list, fenrun commission entries --all and fenrun payout list show what there is

"#]],
    );
    trade.refuses_with(
        "commission explain P000009",
        1,
        str![[r#"
error: there is no order, entry or payout “P000009”
hint: fenrun order list, fenrun commission entries --all and fenrun payout list show what there is

"#]],
    );
    trade.refuses_with(
        "commission explain --order X-1",
        1,
        str![[r#"
error: there is no order “X-1”
hint: fenrun order list shows the numbers

"#]],
    );
    trade.refuses_with(
        "commission explain --order 99",
        1,
        str![[r#"
error: there is no order “99”
hint: fenrun order list shows the numbers

"#]],
    );
    trade.refuses_with(
        "commission explain --entry 99",
        1,
        str![[r#"
error: there is no settled entry 99
hint: fenrun commission entries --all shows the numbers; pending ones have none yet

"#]],
    );
    trade.refuses_with(
        "commission explain --payout B000001",
        1,
        str![[r#"
error: there is no payout “B000001”
hint: fenrun payout list shows them all

"#]],
    );
    trade.refuses_with(
        "commission explain A-17 --line 3",
        1,
        str![[r#"
error: order A-17 has no line 3; its lines are 1 to 2
hint: fenrun commission explain --order A-17 shows them all

"#]],
    );
    trade.refuses_with(
        "commission explain 1/2",
        1,
        str![[r#"
error: order 1 has no line 2; its only line is 1
hint: fenrun commission explain --order 1 shows them all

"#]],
    );
    trade.refuses_with(
        "commission explain A-17/0",
        1,
        str![[r#"
error: order A-17 has no line 0; its lines are 1 to 2
hint: fenrun commission explain --order A-17 shows them all

"#]],
    );
    trade.refuses_with(
        "commission explain X-1/1",
        1,
        str![[r#"
error: there is no order, entry or payout “X-1/1”
hint: fenrun order list, fenrun commission entries --all and fenrun payout list show what there is

"#]],
    );
    trade.refuses_with(
        "commission explain A-17 --line 99999999999999999999",
        2,
        str![[r#"
error: “99999999999999999999” is no value for --line
hint: it is a whole number, not negative: 0, 1, 30

"#]],
    );
    trade.refuses_with(
        "commission explain X-1 --lang zh",
        1,
        str![[r#"
错误：没有订单、佣金明细或付款“X-1”
提示：fenrun order list、fenrun commission entries --all 和 fenrun payout list 列出已有的

"#]],
    );
    trade.refuses_with(
        "commission explain --order X-1 --lang zh",
        1,
        str![[r#"
错误：没有订单“X-1”
提示：fenrun order list 列出订单号

"#]],
    );
    trade.refuses_with(
        "commission explain --entry 99 --lang zh",
        1,
        str![[r#"
错误：没有已结算的佣金明细 99
提示：fenrun commission entries --all 列出编号；未结算的还没有编号

"#]],
    );
    trade.refuses_with(
        "commission explain --payout P000009 --lang zh",
        1,
        str![[r#"
错误：没有付款“P000009”
提示：fenrun payout list 列出所有付款

"#]],
    );
    trade.refuses_with(
        "commission explain A-17 --line 3 --lang zh",
        1,
        str![[r#"
错误：订单 A-17 没有第 3 行；行号为 1 到 2
提示：fenrun commission explain --order A-17 列出所有行

"#]],
    );
}

#[test]
fn what_makes_no_sense_is_a_mistake_of_the_command_line() {
    let trade = namesakes();
    trade.refuses_with(
        "commission explain",
        2,
        str![[r#"
error: WHAT is missing, and nobody can be asked
hint: give WHAT, or run the command at a terminal without --no-input

"#]],
    );
    trade.refuses_with(
        "commission explain --line 1",
        2,
        str![[r#"
error: --line wants an order
hint: fenrun commission explain ORDER --line LINE

"#]],
    );
    trade.refuses_with(
        "commission explain --line 1 --lang zh",
        2,
        str![[r#"
错误：--line 需要一个订单
提示：fenrun commission explain 订单号 --line 行号

"#]],
    );
    trade.refuses_with(
        "commission explain --entry 1 --line 1",
        2,
        str![[r#"
error: --entry and --line exclude each other
hint: leave one of them out; fenrun commission explain --help shows what they do

"#]],
    );
    trade.refuses_with(
        "commission explain A-17 --entry 1",
        2,
        str![[r#"
error: <WHAT> and --entry exclude each other
hint: leave one of them out; fenrun commission explain --help shows what they do

"#]],
    );
    trade.refuses_with(
        "commission explain --entry -1",
        2,
        str![[r#"
error: there is no option -1
hint: fenrun commission explain --help shows all options

"#]],
    );
    trade.refuses_with(
        "commission explain A-17 --line one",
        2,
        str![[r#"
error: “one” is no value for --line
hint: it is a whole number, not negative: 0, 1, 30

"#]],
    );
}
