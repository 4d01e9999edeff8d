//! Orders that were wrong: given up after they were settled, or corrected before and after.
use snapbox::str;

use crate::trade::{Trade, rule};

const COLUMNS: &str = "order_no,sku,quantity,unit_price,paid_at,distributor";

/// The hold ends with the payment; 10 % direct, 5 % override. B sells O1, recruited by A; C sells O2.
fn paid() -> Trade {
    let trade = Trade::new();
    let rules = rule("direct", "percent = \"10%\"") + &rule("override", "percent = \"5%\"");
    trade
        .plan(&format!("hold_from = \"paid\"\n{rules}"))
        .orders(COLUMNS, "O1,TEA-1,3,100.00,2026-10-03,B\nO2,POT-1,1,80.00,2026-10-04,C");
    trade
}

/// `kind role distributor order amount` of every entry.
fn entries(trade: &Trade) -> Vec<String> {
    let rows = trade.rows("commission entries --all");
    let entry = |row: &std::collections::BTreeMap<String, String>| {
        let of = |column: &str| row[column].as_str();
        let columns = ["kind", "role", "distributor", "order_no", "amount", "settled_in"];
        columns.map(of).join(" ").trim_end().to_owned()
    };
    rows.iter().map(entry).collect()
}

#[test]
fn cancelling_a_settled_order_takes_everything_back_at_that_moment() {
    let trade = paid();
    trade.0.run("commission settle --period 2026-10").ok();
    trade.0.run("order cancel O1 --cancelled-at '2026-11-20 12:00' --at 2026-12-02").ok();
    assert_eq!(
        entries(&trade)[3..],
        ["clawback direct B O1 -30.00", "clawback override A O1 -15.00"]
    );
    trade.0.run("commission settle --period 2026-11 --at 2026-12-02").ok();
    let rows = trade.rows("commission entries --period 2026-11");
    let reverses: Vec<_> = rows.iter().map(|row| row["reverses"].as_str()).collect();
    assert_eq!(reverses, ["1", "2"]);
    let closing = trade.rows("commission statement --period 2026-11");
    let closing: Vec<_> = closing.iter().map(|row| row["closing"].as_str()).collect();
    assert_eq!(closing, ["0.00", "0.00", "8.00"]);
    trade.0.run("order cancel O1 --cancelled-at '2026-11-20 12:00' --at 2026-12-02").ok();
    assert_eq!(entries(&trade).len(), 5);
    trade.0.run("check").ok().prints("");
}

#[test]
fn a_cancellation_waits_for_the_settlement_of_its_moment() {
    let trade = paid();
    trade.0.run("commission settle --period 2026-10").ok();
    trade.0.run("order cancel O1 --cancelled-at 2026-12-01 --at 2026-12-02").ok();
    trade.0.run("commission settle --period 2026-11 --at 2026-12-02").ok();
    assert_eq!(trade.rows("commission entries --period 2026-11").len(), 0);
    trade.0.run("commission settle --period 2026-12 --at 2027-01-02").ok();
    assert_eq!(trade.rows("commission entries --period 2026-12").len(), 2);
}

#[test]
fn cancelling_an_unsettled_order_leaves_no_entry() {
    let trade = paid();
    trade.0.run("order cancel O1").ok();
    trade.0.run("commission settle --period 2026-10").ok();
    assert_eq!(entries(&trade), ["commission direct C O2 8.00 2026-10"]);
}

#[test]
fn a_correction_before_settlement_replaces_seller_and_lines_and_keeps_the_version() {
    let trade = paid();
    let line = "order correct O1 --distributor C --line TEA-1:2:95.00:10 --reason 'by phone'";
    trade.0.run(&format!("{line} --dry-run")).ok().says(str![[r#"
O1 would be corrected: 180.00; what it earns would change by -27.00 (B -30.00, C +18.00, A -15.00); this was a dry run, nothing was changed

"#]]);
    trade.0.run("order show 'O1 1'").fails(1);
    trade.refuses_with(
        line,
        1,
        str![[r#"
error: this wants a yes: what O1 earns changes by -27.00 (B -30.00, C +18.00, A -15.00); correct it?
hint: --yes says it; --dry-run, where there is one, shows what would happen

"#]],
    );
    trade.refuses_with(
        &format!("{line} --lang zh"),
        1,
        str![[r#"
错误：需要确认：O1 的佣金变化 -27.00（B -30.00，C +18.00，A -15.00）；更正吗？
提示：用 --yes 确认；支持 --dry-run 的命令可先看会发生什么

"#]],
    );
    trade.0.run(&format!("{line} --yes")).ok().says(str![[r#"
O1 is corrected: 180.00; what it earns changes by -27.00 (B -30.00, C +18.00, A -15.00)
next: fenrun order show O1

"#]]);
    assert_eq!(trade.pending(), ["direct C 8.00", "direct C 18.00"]);
    trade.0.run(line).ok().says("O1 is recorded like that already\n");
    let shown = &trade.0.run("order show 'O1 1' --format json").ok().stdout;
    let shown: serde_json::Value = serde_json::from_str(shown).unwrap();
    assert_eq!((&shown["distributor"], &shown["corrected_by"]), (&"B".into(), &"O1".into()));
    let sold = trade.rows("report products --period 2026-10");
    let tea = sold.iter().find(|row| row["sku"] == "TEA-1").unwrap();
    assert_eq!((tea["quantity"].as_str(), tea["net"].as_str()), ("2", "180.00"));
    assert_eq!(trade.rows("order list").len(), 2);
    trade.0.run("check").ok().prints("");
}

#[test]
fn a_correction_after_settlement_reverses_in_full_and_earns_anew_in_the_next_one() {
    let trade = paid();
    trade.0.run("commission settle --period 2026-10").ok();
    let line = "order correct O1 --distributor C --reason 'sold by C' --at 2026-12-03";
    trade.refuses_with(line, 1, str![[r#"
error: this wants a yes: what O1 earns changes by -15.00 (B -30.00, C +30.00, A -15.00), and 2 settled entries are reversed and earned anew; correct it?
hint: --yes says it; --dry-run, where there is one, shows what would happen

"#]]);
    trade.refuses_with(&format!("{line} --lang zh"), 1, str![[r#"
错误：需要确认：O1 的佣金变化 -15.00（B -30.00，C +30.00，A -15.00），已结算的 2 笔将全额追回并重新计佣；更正吗？
提示：用 --yes 确认；支持 --dry-run 的命令可先看会发生什么

"#]]);
    trade.0.run(&format!("{line} --yes")).ok().says(str![[r#"
O1 is corrected: 300.00; what it earns changes by -15.00 (B -30.00, C +30.00, A -15.00)
2 settled entries are reversed in full by the next settlement, and earned anew
next: fenrun order show O1

"#]]);
    let log = trade.0.run("audit log --format json").ok().stdout;
    assert!(log.contains("B -30.00, C 30.00, A -15.00"), "{log}");
    // The correction is of December; the settlement of November comes next all the same.
    trade.0.run("commission settle --period 2026-11 --at 2026-12-03").ok();
    assert_eq!(
        entries(&trade),
        [
            "commission direct B O1 1 30.00 2026-10",
            "commission override A O1 1 15.00 2026-10",
            "commission direct C O2 8.00 2026-10",
            "clawback direct B O1 1 -30.00 2026-11",
            "clawback override A O1 1 -15.00 2026-11",
            "commission direct C O1 30.00 2026-11",
        ]
    );
    trade.0.run("order correct O1 --line TEA-1:1 --reason typo --yes --at 2026-12-04").ok();
    trade.0.run("commission settle --period 2026-12 --at 2027-01-04").ok();
    assert_eq!(
        entries(&trade)[6..],
        ["clawback direct C O1 2 -30.00 2026-12", "commission direct C O1 10.00 2026-12"]
    );
    let revisions = &trade.0.run("order show O1 --format json").ok().stdout;
    let shown: serde_json::Value = serde_json::from_str(revisions).unwrap();
    assert_eq!(shown["revisions"], "O1 1, O1 2");
    trade.0.run("check").ok().prints("");
    trade.0.run("audit verify").ok();
}

#[test]
fn what_nobody_earns_otherwise_for_is_corrected_without_a_question() {
    let trade = paid();
    trade.0.run("order correct O1 --shipping 5 --reason 'by post'").ok().says(str![[r#"
O1 is corrected: 305.00; what it earns changes by 0.00
next: fenrun order show O1

"#]]);
    trade.0.run("check").ok().prints("");
}

#[test]
fn at_a_terminal_the_effect_stands_in_the_question() {
    let trade = paid();
    let mut terminal = trade.0.at_terminal("order correct O1 --distributor C --reason 'sold by C'");
    terminal.exp_string("-15.00 (B -30.00, C +30.00, A -15.00)").unwrap();
    terminal.send("y").unwrap();
    terminal.flush().unwrap();
    terminal.exp_string("O1 is corrected").unwrap();
    terminal.exp_eof().unwrap();
}

#[test]
fn stock_goes_back_with_the_wrong_version_and_leaves_with_the_right_one() {
    let trade = paid();
    trade.0.run("stock in POT-1 5").ok();
    trade.orders(COLUMNS, "O3,POT-1,4,80.00,2026-10-05,C");
    trade.refuses_with(
        "order correct O3 --line POT-1:6 --reason more",
        1,
        str![[r#"
error: nothing was done about O3
  line 1: sku “POT-1”: the order takes 6, only 5 in stock
hint: mend these values and try again

"#]],
    );
    trade.0.run("order correct O3 --line POT-1:5 --reason more --yes").ok();
    let stock = trade.rows("stock list");
    assert_eq!(stock.iter().find(|row| row["sku"] == "POT-1").unwrap()["on_hand"], "0");
    trade.0.run("order cancel O3").ok();
    let stock = trade.rows("stock list");
    assert_eq!(stock.iter().find(|row| row["sku"] == "POT-1").unwrap()["on_hand"], "5");
    trade.0.run("check").ok().prints("");
}

#[test]
fn what_cannot_be_corrected_is_refused() {
    let trade = paid();
    trade.refuses_with(
        "order correct O9 --line TEA-1:1 --reason x",
        1,
        str![[r#"
error: the book has no order “O9”
hint: fenrun order list shows all orders

"#]],
    );
    trade.refuses_with(
        "order correct O1 --reason x",
        1,
        str![[r#"
error: nothing is said that O1 should be corrected to
hint: give --distributor, --line or an amount: fenrun order correct --help

"#]],
    );
    trade.refuses_with(
        "order correct O1 --line NONE:1 --reason x",
        1,
        str![[r#"
error: nothing was done about O1
  line 1: sku “NONE”: the book knows no such product
hint: mend these values and try again

"#]],
    );
    trade.refuses_with(
        "order correct O1 --distributor X --reason x",
        1,
        str![[r#"
error: nothing was done about O1
  distributor “X”: the book knows no such distributor
hint: mend these values and try again

"#]],
    );
    trade.refuses_with(
        "order correct O1 --order-discount 1000 --reason x",
        1,
        str![[r#"
error: nothing was done about O1
  order_discount “1000.00”: more than there is to take it from
hint: mend these values and try again

"#]],
    );
    trade.0.run("order cancel O1").ok();
    trade.refuses_with(
        "order correct O1 --line TEA-1:1 --reason x",
        1,
        str![[r#"
error: O1 was cancelled at 2026-11-05 09:00 and cannot move on
hint: record what was sold instead as a new order

"#]],
    );
    trade.refuses_with(
        "order correct O2 --line TEA-1:1",
        2,
        str![[r#"
error: --reason is missing, and nobody can be asked
hint: give --reason, or run the command at a terminal without --no-input

"#]],
    );
}

#[test]
fn what_was_refunded_cannot_be_corrected_but_a_rejected_case_is_no_refund() {
    let trade = paid();
    trade.0.run("refund request R1 O1 50").ok();
    trade.refuses_with(
        "order correct O1 --distributor C --reason x",
        1,
        str![[r#"
error: O1 has refunds: it cannot be corrected any more
hint: record the difference as a refund, or as an adjustment: fenrun commission adjust

"#]],
    );
    trade.0.run("refund reject R1").ok();
    trade.0.run("order correct O1 --distributor C --reason x --yes").ok();
    trade.0.run("check").ok().prints("");
}
