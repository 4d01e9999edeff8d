//! Result files of banks: all or nothing, once.
use snapbox::str;

use super::{exported, payouts, standing};

const HEADER: &str = "item,status,amount,paid_at,reference,reason\n";

#[test]
fn a_result_file_says_what_became_of_payouts_once() {
    let trade = exported();
    let rows = "P000001,paid,100.00,2026-11-05,BK-1,\nP000002,failed,50.00,,,unknown account\n";
    trade.0.write("results.csv", format!("{HEADER}{rows}"));
    trade.0.run_in_vain("payout import-result results.csv --dry-run").ok().says(str![[r#"
results.csv: 2 rows: 2 moved on, total 150.00; this was a dry run, nothing was changed

"#]]);
    trade.0.run("payout import-result results.csv --expect-rows 2 --expect-total 150").ok().says(
        str![[r#"
results.csv: 2 rows: 2 moved on, total 150.00

"#]],
    );
    trade.0.run_in_vain("payout import-result results.csv").ok().says(str![[r#"
results.csv: 2 rows: 2 unchanged, total 150.00

"#]]);
    assert_eq!(
        payouts(&trade),
        [
            "P000001 A 100.00 0.00 0.00 100.00 paid",
            "P000002 B 50.00 0.00 0.00 50.00 failed",
            "P000003 C 20.00 0.00 0.00 20.00 exported"
        ],
        "half of the rows: the rest stays as it is"
    );
    trade.0.write("back.csv", "明细编号,状态,原因\nP000001,退回,户名不符\n");
    trade.0.run("payout import-result back.csv --lang zh").ok().says(str![[r#"
back.csv：1 行：推进 1，合计 100.00

"#]]);
    assert_eq!(standing(&trade, "A"), "100.00 0.00 0.00 100.00 100.00");
}

#[test]
fn a_file_with_any_bad_row_changes_nothing() {
    let trade = exported();
    let rows = "P000001,paid,99.99,,,\nP000009,paid,,,,\nX,paid,,,,\nP000002,returned,,,,\n\
                P000003,gone,,,,\nP000003,paid,,2026-11-04,,\nP000003,paid,,2026-12-01,,\n\
                P000002,paid,,,,\nP000002,failed,,,,\n";
    trade.0.write("results.csv", format!("{HEADER}{rows}"));
    trade.refuses_with(
        "payout import-result results.csv",
        1,
        str![[r#"
error: 8 problems; nothing was written
  results.csv:2:3  amount “99.99”: the book has another value
  results.csv:3:1  item “P000009”: the book has no such payout
  results.csv:4:1  item “X”: the book has no such payout
  results.csv:5:2  status “returned”: the payout is exported, not paid
  results.csv:6:2  status “gone”: must be one of: paid, failed, returned, 成功, 失败, 退回
  results.csv:7:4  paid_at “2026-11-04”: before the payout left
  results.csv:8:4  paid_at “2026-12-01”: still to come
  results.csv:10:1  item “P000002”: an earlier row says otherwise about the same
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    trade.0.write("results.csv", format!("{HEADER}P000001,paid,,,,\nP000001,paid,,,,\n"));
    trade.refuses_with(
        "payout import-result results.csv --expect-rows 3",
        1,
        str![[r#"
error: the file has 2 rows, --expect-rows says 3
hint: the file may be cut off; nothing was written

"#]],
    );
    trade.0.run("payout confirm P000001 --reference BK-1").ok();
    trade.0.write("results.csv", format!("{HEADER}P000001,paid,100.00,,BK-2,\n"));
    trade.refuses_with(
        "payout import-result results.csv",
        1,
        str![[r#"
error: 1 problem; nothing was written
  results.csv:2:5  reference “BK-2”: the book has another value
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    trade.0.write("results.csv", "item,amount\nP000001,1\n");
    trade.refuses_with(
        "payout import-result results.csv",
        1,
        str![[r#"
error: a column is missing: status
  at results.csv:1
hint: add it to the first line; columns may stand in any order

"#]],
    );
}

#[test]
fn good_rows_can_be_taken_without_the_bad_ones() {
    let trade = exported();
    trade.0.write("results.csv", format!("{HEADER}P000001,paid,100,,,\nP000009,paid,1,,,\n"));
    trade.0.run("payout import-result results.csv --skip-bad --rejects bad.csv").fails(4).says(
        str![[r#"
results.csv: 2 rows: 1 moved on, 1 rejected, total 100.00
warning: 1 rejected (1 rows, with their reasons in bad.csv)
  1 × the book has no such payout (results.csv:3)

"#]],
    );
    assert!(trade.0.read("bad.csv").contains("P000009"));
    assert_eq!(standing(&trade, "A"), "0.00 0.00 0.00 0.00 0.00");
}
