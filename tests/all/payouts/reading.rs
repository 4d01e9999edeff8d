//! Lists and single payouts: columns that other programs rely on, accounts masked.
use snapbox::str;

use super::{exported, owing};

#[test]
fn the_list_has_the_columns_that_other_programs_rely_on() {
    let trade = exported();
    trade.0.run("payout confirm P000001 --reference 20261105000017").ok();
    trade.0.run("payout list --format csv").ok().quiet().prints(str![[r#"
batch,item,distributor,channel,gross,fee,withheld,net,status,created_at,exported_at,paid_at,reference
B000001,P000001,A,bank,100.00,0.00,0.00,100.00,paid,2026-11-05T09:00:00+08:00,2026-11-05T09:00:00+08:00,2026-11-05T09:00:00+08:00,20261105000017
B000001,P000002,B,alipay,50.00,0.00,0.00,50.00,exported,2026-11-05T09:00:00+08:00,2026-11-05T09:00:00+08:00,,
B000001,P000003,C,cash,20.00,0.00,0.00,20.00,exported,2026-11-05T09:00:00+08:00,2026-11-05T09:00:00+08:00,,

"#]]);
    trade.0.run("payout list --lang zh").ok().quiet().prints(str![[r#"
批次     付款     分销商  收款方式    总额    净额  状态    新建于      导出时间    付款时间    银行流水号
--------------------------------------------------------------------------------------------------------------
B000001  P000001  A       银行      100.00  100.00  已付款  2026-11-05  2026-11-05  2026-11-05  20261105000017
B000001  P000002  B       支付宝     50.00   50.00  已导出  2026-11-05  2026-11-05
B000001  P000003  C       现金       20.00   20.00  已导出  2026-11-05  2026-11-05

"#]]);
    trade.0.run("payout list --status paid --format jsonl").ok().quiet().prints(str![[r#"
{"batch":"B000001","item":"P000001","distributor":"A","channel":"bank","gross":"100.00","fee":"0.00","withheld":"0.00","net":"100.00","status":"paid","created_at":"2026-11-05T09:00:00+08:00","exported_at":"2026-11-05T09:00:00+08:00","paid_at":"2026-11-05T09:00:00+08:00","reference":"20261105000017"}

"#]]);
    let items = |line: &str| {
        let rows = trade.rows(&format!("payout list {line}"));
        rows.into_iter().map(|row| row["item"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(items("--distributor b"), ["P000002"]);
    assert_eq!(items("--from 2026-11-06"), [""; 0]);
    assert_eq!(items("--to 2026-11-05 --limit 1"), ["P000001"]);
    assert_eq!(items("--batch b1 --status exported"), ["P000002", "P000003"]);
}

#[test]
fn accounts_are_masked_unless_they_are_revealed_which_is_audited() {
    let trade = exported();
    trade.0.run_in_vain("payout show P000001").ok().quiet().prints(str![[r#"
Payout           P000001
Batch            B000001
Request
Distributor      A
Name             李雷
Channel          bank
Account          622****0000
Holder           李雷
Account changed  no
Gross            100.00
Fee              0.00
Withheld         0.00
Net              100.00
Tax scheme       none
Plan             1
Status           exported
Made             2026-11-05 09:00

Events
Event     At                Who     Recorded
────────────────────────────────────────────────────
exported  2026-11-05 09:00  tester  2026-11-05 09:00

"#]]);
    let revealed = trade.0.run("payout show B000001 --reveal --format csv").ok().stdout;
    assert!(revealed.contains("6222020000000000") && revealed.contains("13800000102"));
    let log = trade.rows("audit log --columns effect");
    let last = &log[log.len() - 1]["effect"];
    assert_eq!(last, r#"{"act":"payout.show","shown":"B000001","revealed":"account"}"#);
    let hidden = trade.0.run_in_vain("payout show B000001 --format json").ok();
    assert!(!hidden.stdout.contains("6222020000000000"));
    hidden.prints(str![[r#"
{"batch":"B000001","items":3,"gross":"170.00","fee":"0.00","withheld":"0.00","net":"170.00","created_at":"2026-11-05T09:00:00+08:00","operator":"tester","digest":"23a71b62c371fe299808662edce51f5c38a4830cdc202e48616c9c271fb9915c","payouts":[{"item":"P000001","distributor":"A","channel":"bank","account":"622****0000","holder":"李雷","gross":"100.00","fee":"0.00","withheld":"0.00","net":"100.00","status":"exported","created_at":"2026-11-05T09:00:00+08:00","exported_at":"2026-11-05T09:00:00+08:00","paid_at":null,"reference":null},{"item":"P000002","distributor":"B","channel":"alipay","account":"138****0102","holder":"韩梅梅","gross":"50.00","fee":"0.00","withheld":"0.00","net":"50.00","status":"exported","created_at":"2026-11-05T09:00:00+08:00","exported_at":"2026-11-05T09:00:00+08:00","paid_at":null,"reference":null},{"item":"P000003","distributor":"C","channel":"cash","account":"","holder":"Tom","gross":"20.00","fee":"0.00","withheld":"0.00","net":"20.00","status":"exported","created_at":"2026-11-05T09:00:00+08:00","exported_at":"2026-11-05T09:00:00+08:00","paid_at":null,"reference":null}]}

"#]]);
}

#[test]
fn a_distributor_s_standing_says_what_can_be_paid_and_why_not_more() {
    let trade = owing("minimum = \"60\"", &[("A", "100")]);
    trade.0.run("payout request A 70").ok();
    trade.0.run("payout show --distributor a").ok().quiet().prints(str![[r#"
Distributor  A
Name         李雷
Balance      100.00
On its way   0.00
Asked for    70.00
Available    30.00
Kept back    0.00
Payable now  0.00
Not payable  30.00
Reason       below the minimum
Until
Channel      bank
Account      622****0000
Holder       李雷

"#]]);
    trade.0.run("payout show R000001 --lang zh").ok().quiet().prints(str![[r#"
申请      R000001
分销商    A
金额      70.00
状态      待处理
申请时间  2026-11-05 09:00
处理时间
原因
付款
编号

"#]]);
}
