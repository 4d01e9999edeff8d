//! Withdrawal requests: they reserve at once and are decided once.
use snapbox::str;

use super::{owing, payouts, standing};

#[test]
fn a_request_reserves_at_once_and_becomes_one_item() {
    let trade = owing("fee_fixed = \"1\"", &[("A", "100"), ("B", "50")]);
    trade.0.run_in_vain("payout request A 60 --dry-run").ok().says(str![[r#"
R000001 would be: A asks for 60.00; nothing was changed

"#]]);
    trade.0.run("payout request a 60 --ref wx-1").ok().prints("").says(str![[r#"
R000001: A asks for 60.00
next: fenrun payout approve R000001, or reject

"#]]);
    assert_eq!(standing(&trade, "A"), "100.00 0.00 60.00 40.00 40.00");
    trade.0.run_in_vain("payout request A 60.00 --ref wx-1").ok().says(str![[r#"
R000001: A asks for 60.00 is recorded already; nothing was changed

"#]]);
    trade.0.run_in_vain("payout approve R000001 --dry-run").ok().says(str![[r#"
R000001 would become P000001 in B000001, 59.00 of 60.00 to A; nothing was changed

"#]]);
    trade.0.run("payout approve R000001").ok().prints("").says(str![[r#"
R000001 approved: P000001 in B000001, 59.00 of 60.00 to A
next: fenrun payout export B000001 --dir payments writes the payment files

"#]]);
    trade.0.run_in_vain("payout approve r1 --lang zh").ok().says(str![[r#"
R000001 此前已批准：B000001 中的 P000001，没有改动

"#]]);
    assert_eq!(payouts(&trade), ["P000001 A 60.00 1.00 0.00 59.00 draft"]);
    assert_eq!(standing(&trade, "A"), "100.00 60.00 0.00 40.00 40.00");
    trade.refuses_with(
        "payout reject R000001",
        1,
        str![[r#"
error: R000001 is approved
hint: fenrun payout show R000001 shows what became of it; cancel its batch to take it back

"#]],
    );
    trade.0.run("payout list --requests --format csv").ok().prints(str![[r#"
request,distributor,amount,status,requested_at,decided_at,item,ref
R000001,A,60.00,approved,2026-11-05T09:00:00+08:00,2026-11-05T09:00:00+08:00,P000001,wx-1

"#]]);
}

#[test]
fn two_requests_do_not_share_one_balance() {
    let trade = owing("minimum = \"5\"", &[("A", "100")]);
    trade.0.run("payout request A 60").ok();
    trade.refuses_with(
        "payout request A 60 --ref two",
        1,
        str![[r#"
error: A cannot have 60.00: only 40.00 can be paid now
hint: fenrun payout show --distributor A shows what is on its way or requested

"#]],
    );
    trade.refuses_with(
        "payout request A 4.99",
        1,
        str![[r#"
error: 4.99 is less than a payout must be: 5.00
hint: wait until there is more; the plan's [payout] minimum decides

"#]],
    );
    trade.refuses_with(
        "payout request A 0",
        1,
        str![[r#"
error: a request must be for more than 0
hint: say how much is asked for

"#]],
    );
    trade.refuses_with(
        "payout request A -5",
        2,
        str![[r#"
error: there is no option -5
hint: fenrun payout request --help shows all options

"#]],
    );
    trade.refuses_with(
        "payout request A 1e3",
        1,
        str![[r#"
error: amount “1e3”: no plain number; numbers look like 1234.50
hint: correct it and run the command again; nothing was changed

"#]],
    );
    trade.refuses_with(
        "payout request X 10 --lang zh",
        1,
        str![[r#"
错误：没有分销商“X”
提示：fenrun distributor list 列出全部分销商

"#]],
    );
    trade.0.run("payout request A 20 --ref two").ok();
    trade.refuses_with(
        "payout request A 10 --ref two",
        1,
        str![[r#"
error: the reference “two” names another request: 20.00 for A
hint: give this one another --ref

"#]],
    );
    trade.refuses_with(
        "payout request A 20",
        1,
        str![[r#"
error: this wants a yes: the same was recorded at 2026-11-05 09:00 already; record it once more?
hint: --yes says it; --dry-run, where there is one, shows what would happen

"#]],
    );
    trade.0.run("payout request A 20 --yes").ok();
    assert_eq!(standing(&trade, "A"), "100.00 0.00 100.00 0.00 0.00");
    trade.0.run("payout create").ok();
    assert!(payouts(&trade).is_empty(), "what is requested is not in a batch");
}

#[test]
fn a_rejected_request_gives_back_what_it_reserved() {
    let trade = owing("", &[("A", "100")]);
    trade.0.run("payout request A 100").ok();
    trade.0.run_in_vain("payout reject R000001 --dry-run").ok().says(str![[r#"
R000001 would be rejected, and 100.00 available to A again; nothing was changed

"#]]);
    trade.0.run("payout reject R000001 --reason 'name differs'").ok().says(str![[r#"
R000001 rejected: 100.00 is available to A again

"#]]);
    trade.0.run_in_vain("payout reject R000001").ok().says(str![[r#"
R000001 is rejected already; nothing was changed

"#]]);
    trade.refuses_with(
        "payout reject R000001 --reason other",
        1,
        str![[r#"
error: R000001 is rejected already, and that stays
hint: fenrun payout show R000001 shows why; record a new request

"#]],
    );
    trade.refuses_with(
        "payout approve R000001 --lang zh",
        1,
        str![[r#"
错误：R000001 已驳回，不再更改
提示：用 fenrun payout show R000001 查看原因；请另记一笔申请

"#]],
    );
    trade.refuses_with(
        "payout approve R000002",
        1,
        str![[r#"
error: there is no request “R000002”
hint: requests are called R000007; fenrun payout list --requests shows them

"#]],
    );
    assert_eq!(standing(&trade, "A"), "100.00 0.00 0.00 100.00 100.00");
}

#[test]
fn what_stood_in_the_way_of_approval_is_told() {
    let trade = owing("", &[("A", "100"), ("B", "50")]);
    trade.0.run("payout request A 100").ok();
    trade.0.run("payout request B 50").ok();
    trade.0.run("distributor edit A --channel bank --account 6222020000000001").ok();
    trade.0.run("distributor suspend B").ok();
    trade.refuses_with(
        "payout approve R000001",
        1,
        str![[r#"
error: the payout account of A was changed and waits until 2026-11-08 09:00
hint: make sure that the change was theirs; fenrun book set account_cooling_days sets how long to wait

"#]],
    );
    trade.refuses_with(
        "payout approve R000002",
        1,
        str![[r#"
error: B is suspended and gets no payout
hint: fenrun distributor reinstate B ends that

"#]],
    );
    trade.refuses_with(
        "payout request B 1",
        1,
        str![[r#"
error: B is suspended and gets no payout
hint: fenrun distributor reinstate B ends that

"#]],
    );
    trade.0.run("payout approve R000001 --at 2026-11-09").ok();
}
