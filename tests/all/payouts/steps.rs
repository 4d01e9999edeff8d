//! What becomes of payouts: each step once, from the right state, with its facts for good.
use snapbox::str;

use super::{drafted, exported, payouts, standing};

#[test]
fn a_batch_is_confirmed_once() {
    let trade = exported();
    trade.0.run_in_vain("payout confirm B000001 --dry-run").ok().says(str![[r#"
3 payouts would be paid: 170.00 (170.00 gross); nothing was changed

"#]]);
    trade.0.run("payout confirm B000001 --paid-at 2026-11-05 --reference BK-7").ok().says(str![[
        r#"
3 payouts are paid: 170.00 (170.00 gross)

"#
    ]]);
    trade.0.run_in_vain("payout confirm B000001").ok().says(str![[r#"
3 payouts are paid already; nothing was changed

"#]]);
    trade.0.run_in_vain("payout confirm B000001 --reference BK-7 --paid-at 2026-11-05").ok();
    trade.0.run_in_vain("payout confirm P000002 --lang zh").ok().says(str![[r#"
付给 B 的 P000002 此前已付款，没有改动

"#]]);
    trade.refuses_with(
        "payout confirm B000001 --reference BK-8",
        1,
        str![[r#"
error: P000001 is paid already, with the reference “BK-7”
hint: what happened stays as it was recorded; leave the reference out

"#]],
    );
    trade.refuses_with(
        "payout confirm P000001 --paid-at '2026-11-05 08:00'",
        1,
        str![[r#"
error: P000001 is paid already, at 2026-11-05 00:00
hint: what happened stays as it was recorded; leave the time out

"#]],
    );
    assert_eq!(standing(&trade, "A"), "0.00 0.00 0.00 0.00 0.00");
}

#[test]
fn a_draft_is_not_paid_and_cannot_fail() {
    let trade = drafted();
    for (line, words) in [
        (
            "payout confirm P000001",
            str![[r#"
error: P000001 cannot become paid: it is draft
hint: only exported payouts can; fenrun payout show P000001 shows what happened to it

"#]],
        ),
        (
            "payout confirm B000001",
            str![[r#"
error: P000001 cannot become paid: it is draft
hint: only exported payouts can; fenrun payout show P000001 shows what happened to it

"#]],
        ),
        (
            "payout fail P000001",
            str![[r#"
error: P000001 cannot have failed: it is draft
hint: only exported payouts can; a paid one that came back is recorded with fenrun payout return P000001

"#]],
        ),
        (
            "payout return P000001 --lang zh",
            str![[r#"
错误：P000001 不能记为退回：草稿
提示：只有已付的可以；用 fenrun payout show P000001 查看经过

"#]],
        ),
    ] {
        trade.refuses_with(line, 1, words);
    }
}

#[test]
fn what_failed_is_owed_again_and_nothing_fails_after_it_was_paid() {
    let trade = exported();
    trade.0.run_in_vain("payout fail P000001 --dry-run").ok();
    trade.0.run("payout fail P000001 --reason 'account closed'").ok().says(str![[r#"
P000001 to A is failed: 100.00 (100.00 gross)
next: 100.00 is owed to A again; fenrun payout create pays it anew

"#]]);
    trade.0.run_in_vain("payout fail P000001").ok().says(str![[r#"
P000001 to A is failed already; nothing was changed

"#]]);
    trade.refuses_with(
        "payout fail P000001 --reason other",
        1,
        str![[r#"
error: P000001 is failed already, for “account closed”
hint: what happened stays as it was recorded; leave the reason out

"#]],
    );
    assert_eq!(standing(&trade, "A"), "100.00 0.00 0.00 100.00 100.00");
    trade.refuses_with(
        "payout confirm P000001",
        1,
        str![[r#"
error: P000001 cannot become paid: it is failed
hint: only exported payouts can; fenrun payout show P000001 shows what happened to it

"#]],
    );
    trade.0.run("payout confirm B000001").ok().says(str![[r#"
2 payouts are paid: 70.00 (70.00 gross)

"#]]);
    trade.refuses_with(
        "payout fail P000002",
        1,
        str![[r#"
error: P000002 cannot have failed: it is paid
hint: only exported payouts can; a paid one that came back is recorded with fenrun payout return P000002

"#]],
    );
    trade.refuses_with(
        "payout confirm B000001",
        1,
        str![[r#"
error: nothing of B000001 waits to be confirmed
hint: fenrun payout list --batch B000001 shows what became of it

"#]],
    );
    trade.0.run("payout create").ok();
    assert_eq!(payouts(&trade)[3..], ["P000004 A 100.00 0.00 0.00 100.00 draft"]);
}

#[test]
fn what_came_back_is_owed_again_once() {
    let trade = exported();
    trade.refuses_with(
        "payout return P000001",
        1,
        str![[r#"
error: P000001 cannot come back: it is exported
hint: only paid payouts can; fenrun payout show P000001 shows what happened to it

"#]],
    );
    trade.0.run("payout confirm P000001 --paid-at '2026-11-05 08:30'").ok();
    trade.refuses_with(
        "payout return P000001 --returned-at 2026-11-05",
        1,
        str![[r#"
error: P000001 was paid only at 2026-11-05 08:30
hint: give a time from then on

"#]],
    );
    trade.0.run("payout return P000001 --reason 'unknown account'").ok().says(str![[r#"
P000001 to A is returned: 100.00 (100.00 gross)
next: 100.00 is owed to A again; fenrun payout create pays it anew

"#]]);
    trade.0.run_in_vain("payout return P000001").ok().says(str![[r#"
P000001 to A is returned already; nothing was changed

"#]]);
    trade.refuses_with(
        "payout return P000001 --returned-at '2026-11-05 08:40' --lang zh",
        1,
        str![[r#"
错误：P000001 此前已退回，时间是 2026-11-05 09:00
提示：已记录的不再更改；请不要写时间

"#]],
    );
    trade.refuses_with(
        "payout confirm P000001",
        1,
        str![[r#"
error: P000001 cannot become paid: it is returned
hint: only exported payouts can; fenrun payout show P000001 shows what happened to it

"#]],
    );
    assert_eq!(standing(&trade, "A"), "100.00 0.00 0.00 100.00 100.00");
}

#[test]
fn times_are_neither_before_the_export_nor_to_come() {
    let trade = exported();
    trade.refuses_with(
        "payout confirm P000001 --paid-at 2026-11-04",
        1,
        str![[r#"
error: P000001 was not exported before 2026-11-05 00:00
hint: give a time from then on

"#]],
    );
    trade.refuses_with(
        "payout confirm P000001 --paid-at 2026-11-06",
        1,
        str![[r#"
error: 2026-11-06 00:00 is still to come
hint: record what has happened, with its own time

"#]],
    );
    trade.0.run("payout confirm P000001 --paid-at '2026-11-05 09:09'").ok();
    let shown = trade.rows("payout list --columns item,paid_at");
    assert_eq!(shown[0]["paid_at"], "2026-11-05T09:00:00+08:00", "a clock ahead counts as now");
}

#[test]
fn names_that_name_nothing_are_refused() {
    let trade = drafted();
    for (line, words) in [
        (
            "payout confirm P000009",
            str![[r#"
error: there is no payout or batch “P000009”
hint: payouts are called P000123, batches B000012; fenrun payout list shows them

"#]],
        ),
        (
            "payout fail B000001",
            str![[r#"
error: there is no payout “B000001”
hint: payouts are called P000123; fenrun payout list shows them

"#]],
        ),
        (
            "payout show X",
            str![[r#"
error: there is no payout, batch or request “X”
hint: they are called P000123, B000012 and R000007; fenrun payout list shows them

"#]],
        ),
        (
            "payout list --batch P000001",
            str![[r#"
error: there is no batch “P000001”
hint: batches are called B000012; fenrun payout list shows them

"#]],
        ),
    ] {
        trade.refuses_with(line, 1, words);
    }
    trade.refuses_with(
        "payout confirm",
        2,
        str![[r#"
error: ITEM|BATCH is missing, and nobody can be asked
hint: give ITEM|BATCH, or run the command at a terminal without --no-input

"#]],
    );
}
