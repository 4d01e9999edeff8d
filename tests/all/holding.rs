//! `fenrun order hold` and `release`: what an order earned waits while it is held.
use snapbox::str;

use crate::trade::{Trade, rule};

const COLUMNS: &str = "order_no,sku,quantity,unit_price,paid_at,completed_at,distributor";

/// Two orders of September, one of October; nothing is settled.
fn shop() -> Trade {
    let trade = Trade::new();
    let rules = rule("direct", "percent = \"10%\"") + &rule("override", "percent = \"5%\"");
    trade.plan(&rules).orders(
        COLUMNS,
        "\
S1,TEA-1,1,100.00,2026-09-03,2026-09-05,B
S2,TEA-1,2,100.00,2026-09-04,2026-09-06,B
O1,TEA-1,3,100.00,2026-10-04,2026-10-06,C",
    );
    trade
}

#[test]
fn what_a_held_order_earned_waits_until_it_is_released() {
    let trade = shop();
    trade.0.run("order hold S1 --reason 'no answer' --as ming").ok().says(str![[r#"
S1 is held: no answer
next: fenrun order release S1

"#]]);
    trade.0.run("commission pending").ok().prints(str![[r#"
Distributor  Name    Reason           Amount  Until
────────────────────────────────────────────────────────
A            李雷    next settlement   10.00  2026-11-01
A            李雷    order held         5.00
B            韩梅梅  next settlement   20.00  2026-11-01
B            韩梅梅  order held        10.00
C            Tom     next settlement   30.00  2026-11-01
────────────────────────────────────────────────────────
Total                                  75.00

"#]]);
    trade.0.run("commission settle --period 2026-09").ok().prints(str![[r#"
Settlement 2026-09
Statements  2
Entries     2
Direct      20.00
Override    10.00
Net         30.00
Digest      d1860217a944db2b77200cc1a6ebf63ad29958a3ddf070d292815c5277f711e4

Statements
Distributor  Name    Direct  Override    Net  Closing
─────────────────────────────────────────────────────
A            李雷      0.00     10.00  10.00    10.00
B            韩梅梅   20.00      0.00  20.00    20.00
─────────────────────────────────────────────────────
Total                 20.00     10.00  30.00    30.00

Not settled
Distributor  Name    Reason      Amount  Until
──────────────────────────────────────────────
A            李雷    order held    5.00
B            韩梅梅  order held   10.00

Not payable
Distributor  Name    Reason             Amount
──────────────────────────────────────────────
A            李雷    no payout account   10.00
B            韩梅梅  no payout account   20.00

"#]]);
    trade.0.run("commission explain S1").ok().prints(str![[r#"
Order S1
Order          S1
Status         completed
Paid           2026-09-03 00:00
Completed      2026-09-05 00:00
Seller         B
Name           韩梅梅
Level          2
Sponsor        A
Attributed by  the order itself
Held since     2026-11-05 09:00
Held because   no answer
Plan           1
Plan name      test
Rounding       half up
Max share      100%
Hold days      0
Matures        2026-09-05 00:00

How the net came about
Line  Step   How                Amount
──────────────────────────────────────
   1  Price  TEA-1: 1 × 100.00  100.00
      Net                       100.00

Which rules apply
Line  Role      Rule  Names       Pays  Verdict
───────────────────────────────────────────────
   1  direct       1  everything   10%  won
   1  override     2  everything    5%  won

What each line earns
Line  Role      Distributor  Step    How           Amount
─────────────────────────────────────────────────────────
   1  direct    B            Base    net           100.00
                             Share   100.00 × 10%   10.00
                             Amount                 10.00
   1  override  A            Base    net           100.00
                             Share   100.00 × 5%     5.00
                             Amount                  5.00

What became of it
Line  Role      Amount  State
──────────────────────────────────
   1  direct     10.00  order held
   1  override    5.00  order held

"#]]);
    trade.0.run("order show S1").ok().prints(str![[r#"
Order S1
Order          S1
Status         completed
Placed         2026-09-03 00:00
Paid           2026-09-03 00:00
Completed      2026-09-05 00:00
Distributor    B
Name           韩梅梅
Attributed by  the order
Gross          100.00
Discount       0.00
Net            100.00
Shipping       0.00
Total          100.00
Settled        no
Held since     2026-11-05 09:00
Held because   no answer
Recorded       2026-11-05 09:00

How the net came about
Line  SKU    Name      Quantity   Price   Gross     Net
───────────────────────────────────────────────────────
   1  TEA-1  Longjing         1  100.00  100.00  100.00

What it earns
Line  Role      Distributor  Name      Base  Rate  Amount
─────────────────────────────────────────────────────────
   1  direct    B            韩梅梅  100.00   10%   10.00
   1  override  A            李雷    100.00    5%    5.00

"#]]);
    trade.0.run("order list --held --columns order_no").ok().prints(str![[r#"
Order
─────
S1

"#]]);
    trade.0.run("order release S1").ok().says(str![[r#"
S1 is released
next: fenrun commission explain S1

"#]]);
    trade.0.run("order list --held --columns order_no").ok().prints(str![[r#"
Order
─────

"#]]);
    trade.0.run("commission settle --period 2026-10").ok().prints(str![[r#"
Settlement 2026-10
Statements  3
Entries     3
Direct      40.00
Override    5.00
Net         45.00
Digest      9b45f851d946c43951f919b6333af223882ce14633fa31164f6b5c882bcfe432

Statements
Distributor  Name    Opening  Direct  Override    Net  Closing
──────────────────────────────────────────────────────────────
A            李雷      10.00    0.00      5.00   5.00    15.00
B            韩梅梅    20.00   10.00      0.00  10.00    30.00
C            Tom        0.00   30.00      0.00  30.00    30.00
──────────────────────────────────────────────────────────────
Total                  30.00   40.00      5.00  45.00    75.00

Not payable
Distributor  Name    Reason             Amount
──────────────────────────────────────────────
A            李雷    no payout account   15.00
B            韩梅梅  no payout account   30.00
C            Tom     no payout account   30.00

"#]]);
    trade.0.run("check").ok().quiet().prints("");
    let log = trade.rows("audit log --columns operator,effect");
    let acts = log.iter().map(|row| format!("{} {}", row["operator"], row["effect"]));
    let of_holds: Vec<_> = acts.filter(|act| act.contains("order.")).skip(1).collect();
    assert_eq!(
        of_holds,
        [
            r#"ming {"act":"order.hold","order":"S1","reason":"no answer"}"#,
            r#"tester {"act":"order.release","order":"S1","held_since":"2026-11-05T09:00:00+08:00"}"#,
        ]
    );
}

#[test]
fn holding_and_releasing_again_is_already_done() {
    let trade = shop();
    let hold = "order hold S1 --reason 'no answer'";
    trade.0.run_in_vain("order release S1").ok().says(str![[r#"
S1 is not held; nothing was changed

"#]]);
    trade.0.run(hold).ok();
    trade.0.run_in_vain(hold).ok().says(str![[r#"
S1 is held already: no answer

"#]]);
    trade.refuses_with(
        "order hold S1 --reason other",
        1,
        str![[r#"
error: S1 is held already, for another reason: no answer
hint: release it first: fenrun order release S1

"#]],
    );
    trade.0.run_in_vain("order release S1 --dry-run").ok().says(str![[r#"
S1 would be released; this was a dry run, nothing was changed

"#]]);
    trade.0.run("order release S1 --lang zh").ok().says(str![[r#"
S1 已解除冻结
下一步：fenrun commission explain S1

"#]]);
    trade.0.run_in_vain("order hold S1 --reason other --dry-run").ok().says(str![[r#"
S1 would be held: other; this was a dry run, nothing was changed

"#]]);
    trade.0.run("order hold S1 --reason other --lang zh").ok().says(str![[r#"
S1 已冻结：other
下一步：fenrun order release S1

"#]]);
}

#[test]
fn what_cannot_be_held_is_refused() {
    let trade = shop();
    trade.0.run("commission settle --period 2026-09").ok();
    trade.orders(COLUMNS, "N1,TEA-1,1,100.00,2026-11-03,,B");
    trade.0.run("order cancel N1").ok();
    trade.refuses_with(
        "order hold NONE --reason x",
        1,
        str![[r#"
error: the book has no order “NONE”
hint: fenrun order list shows all orders

"#]],
    );
    trade.refuses_with(
        "order release NONE",
        1,
        str![[r#"
error: the book has no order “NONE”
hint: fenrun order list shows all orders

"#]],
    );
    trade.refuses_with(
        "order hold S1 --reason x",
        1,
        str![[r#"
error: all that S1 earned is settled: nothing is left to be held
hint: take commission back by a refund: fenrun refund record, or by hand: fenrun commission adjust

"#]],
    );
    trade.refuses_with(
        "order hold S1 --reason x --lang zh",
        1,
        str![[r#"
错误：S1 的佣金已全部结算：没有可冻结的
提示：请用退款追回：fenrun refund record，或手工调整：fenrun commission adjust

"#]],
    );
    trade.refuses_with(
        "order hold N1 --reason x",
        1,
        str![[r#"
error: N1 was cancelled at 2026-11-05 09:00: it earns nothing that could be held
hint: fenrun commission explain N1 shows what was taken back

"#]],
    );
    trade.refuses_with(
        "order hold O1 --reason ''",
        1,
        str![[r#"
error: nothing was done about O1
  reason “”: nothing there
hint: mend these values and try again

"#]],
    );
    trade.refuses_with(
        "order hold O1",
        2,
        str![[r#"
error: --reason is missing, and nobody can be asked
hint: give --reason, or run the command at a terminal without --no-input

"#]],
    );
    trade.refuses_with(
        "order hold",
        2,
        str![[r#"
error: ORDER_NO is missing, and nobody can be asked
hint: give ORDER_NO, or run the command at a terminal without --no-input

"#]],
    );
    trade.refuses_with(
        "order release",
        2,
        str![[r#"
error: ORDER_NO is missing, and nobody can be asked
hint: give ORDER_NO, or run the command at a terminal without --no-input

"#]],
    );
}

#[test]
fn only_the_part_that_is_not_settled_waits() {
    let trade = shop();
    // A is suspended, so that only B's part of S1 is settled; then the order is held.
    trade.0.run("distributor suspend A --reason 'under review' --from 2026-09-20 --yes").ok();
    trade.0.run("commission settle --period 2026-09").ok();
    trade.0.run("order hold S1 --reason 'no answer'").ok();
    trade.0.run("distributor reinstate A --from 2026-10-20 --yes").ok();
    trade.0.run("commission settle --period 2026-10").ok().prints(str![[r#"
Settlement 2026-10
Statements  3
Entries     2
Direct      30.00
Override    10.00
Net         40.00
Digest      a0c47335d68164ecf2217a91160b24bf3691f4af9a7a5d4b85315440893400b6

Statements
Distributor  Name    Opening  Direct  Override    Net  Closing
──────────────────────────────────────────────────────────────
A            李雷       0.00    0.00     10.00  10.00    10.00
B            韩梅梅    30.00    0.00      0.00   0.00    30.00
C            Tom        0.00   30.00      0.00  30.00    30.00
──────────────────────────────────────────────────────────────
Total                  30.00   30.00     10.00  40.00    70.00

Not settled
Distributor  Name  Reason      Amount  Until
────────────────────────────────────────────
A            李雷  order held    5.00

Not payable
Distributor  Name    Reason             Amount
──────────────────────────────────────────────
A            李雷    no payout account   10.00
B            韩梅梅  no payout account   30.00
C            Tom     no payout account   30.00

"#]]);
    trade.0.run("order release S1").ok();
    trade.0.run("commission settle --period 2026-11 --at 2026-12-02").ok().prints(str![[r#"
Settlement 2026-11
Statements  3
Entries     1
Direct      0.00
Override    5.00
Net         5.00
Digest      7da60d917a5b7718ce38dd4fdf5cf234506282e1280a877c3c153b0e9b869ad6

Statements
Distributor  Name    Opening  Direct  Override   Net  Closing
─────────────────────────────────────────────────────────────
A            李雷      10.00    0.00      5.00  5.00    15.00
B            韩梅梅    30.00    0.00      0.00  0.00    30.00
C            Tom       30.00    0.00      0.00  0.00    30.00
─────────────────────────────────────────────────────────────
Total                  70.00    0.00      5.00  5.00    75.00

Not payable
Distributor  Name    Reason             Amount
──────────────────────────────────────────────
A            李雷    no payout account   15.00
B            韩梅梅  no payout account   30.00
C            Tom     no payout account   30.00

"#]]);
    trade.0.run("check").ok().quiet().prints("");
}

#[test]
fn an_order_that_earns_nothing_is_not_settled_while_it_is_held() {
    let trade = shop();
    let suspend = "distributor suspend C --reason 'under review' --from 2026-10-04 --yes";
    trade.0.run(suspend).ok();
    trade.0.run("order hold O1 --reason 'no answer'").ok();
    trade.0.run("commission settle --period 2026-10").ok();
    // It took no part in the settlement, so what is known later still counts.
    trade.0.run("distributor reinstate C --from 2026-10-04 --yes").ok();
    trade.0.run("order release O1").ok();
    assert_eq!(trade.pending(), ["direct C 30.00"]);
    trade.0.run("check").ok().prints("").quiet();
}
