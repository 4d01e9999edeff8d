//! A payout: what was available, the statements that it comes from, fee and tax step by step.
use serde_json::Value;
use snapbox::str;

use super::re_added;
use crate::payouts::{earn, owing};
use crate::trade::Trade;

const LABOUR: &str =
    "withholding = \"cn-labour-2018-61\"\nfee_percent = \"0.6%\"\nfee_fixed = \"1.00\"";

fn told(trade: &Trade, item: &str) -> Value {
    let run = trade.0.run(&format!("commission explain {item} --format json")).ok().quiet();
    let told = serde_json::from_str(&run.stdout).unwrap();
    re_added::payout(&told);
    told
}

/// 10,000.00 of October; 1,000.00 asked for and failed, 4,000.01 asked for, the rest in a batch.
fn paid_in_parts() -> Trade {
    let trade = owing(LABOUR, &[("A", "10000.00")]);
    trade.0.run("payout request A 1000 --ref a --at '2026-11-05 10:00'").ok();
    trade.0.run("payout approve R000001 --at '2026-11-05 10:01'").ok();
    trade.0.run("payout request A 4000.01 --ref b --at '2026-11-05 10:02'").ok();
    trade.0.run("payout approve R000002 --at '2026-11-05 10:03'").ok();
    trade.0.run("payout export B000001 --dir pay --at '2026-11-05 10:04'").ok();
    trade.0.run("payout fail P000001 --reason 'no such account' --at '2026-11-05 10:05'").ok();
    trade.0.run("payout request A 100 --ref c --at '2026-11-05 10:06'").ok();
    trade.0.run("payout create --at '2026-11-05 10:07'").ok();
    trade
}

#[test]
fn fee_and_tax_are_reckoned_step_by_step() {
    let trade = paid_in_parts();
    trade
        .0
        .run("commission explain P000003 --at '2026-11-06'")
        .ok()
        .prints(str![[r#"
Payout P000003
Payout       P000003
Batch        B000003
Distributor  A
Name         李雷
Channel      bank
Account      622****0000
Status       draft
Made         2026-11-05 10:07
Plan         1
Plan name    all
Tax scheme   cn-labour-2018-61

How the gross amount came about
Step                   Amount
─────────────────────────────
Statements by then  10,000.00
On its way then     -4,000.01
Asked for then        -100.00
Available            5,899.99
Gross                5,899.99

The statements that it comes from
Period         Net    Amount
────────────────────────────
2026-10  10,000.00  5,899.99

How the tax was reckoned
Step             How                    Amount
──────────────────────────────────────────────
Paid this month  4,000.01 + 5,899.99  9,900.00
Taxable          9,900.00 − 1,980.00  7,920.00
Tax              7,920.00 × 20%       1,584.00
Withheld before                        -760.00
Withheld                                824.00

What arrives
Step      How                                  Amount
─────────────────────────────────────────────────────
Gross                                        5,899.99
Withheld                                      -824.00
Fee       5,899.99 × 0.6% = 35.39994 + 1.00    -36.40
Net                                          5,039.59

"#]])
        .quiet();
    let chinese = "commission explain P000003 --lang zh --at '2026-11-06'";
    trade
        .0
        .run(chinese)
        .ok()
        .prints(str![[r#"
付款 P000003
付款      P000003
批次      B000003
分销商    A
名称      李雷
收款方式  银行
账户      622****0000
状态      草稿
新建于    2026-11-05 10:07
方案      1
方案名称  all
代扣方案  cn-labour-2018-61

总额的由来
步骤               金额
-----------------------
当时的结算单  10,000.00
当时在途      -4,000.01
当时已申请      -100.00
可提余额       5,899.99
总额           5,899.99

来自哪些结算单
期间          净额      金额
----------------------------
2026-10  10,000.00  5,899.99

代扣税的计算
步骤      算式                     金额
---------------------------------------
本月付款  4,000.01 + 5,899.99  9,900.00
应税所得  9,900.00 − 1,980.00  7,920.00
税额      7,920.00 × 20%       1,584.00
此前已扣                        -760.00
代扣税                           824.00

实际到账
步骤    算式                                   金额
---------------------------------------------------
总额                                       5,899.99
代扣税                                      -824.00
手续费  5,899.99 × 0.6% = 35.39994 + 1.00    -36.40
净额                                       5,039.59

"#]])
        .quiet();
    let json = "commission explain P000003 --format json --at '2026-11-06'";
    trade.0.run(json).ok().prints(str![[r#"
{"explains":"payout","item":"P000003","batch":"B000003","request":null,"distributor":"A","name":"李雷","channel":"bank","account":"622****0000","status":"draft","created_at":"2026-11-05T10:07:00+08:00","plan":1,"plan_name":"all","scheme":"cn-labour-2018-61","minimum":"0.00","stated":"10000.00","paid":"0.00","on_its_way":"4000.01","requested":"100.00","available":"5899.99","left":"0.00","gross":"5899.99","withheld":"824.00","fee_percent":"0.006","fee_exact":"35.39994","fee_fixed":"1.00","fee":"36.40","net":"5039.59","sources":[{"period":"2026-10","net":"10000.00","amount":"5899.99"}],"withholding":[{"scheme":"cn-labour-2018-61","before":"4000.01","gross":"5899.99","taxed":"9900.00","deducted":"1980.00","months":null,"free":"0.00","base":"7920.00","rate":"0.2","less":"0.00","exact":"1584.00","tax":"1584.00","withheld_before":"760.00","withheld":"824.00"}],"events":[]}

"#]]).quiet();
    for item in ["P000001", "P000002", "P000003"] {
        told(&trade, &format!("{item} --at 2026-11-06"));
    }
}

#[test]
fn a_payout_that_failed_says_what_it_was_made_of() {
    let trade = paid_in_parts();
    trade
        .0
        .run("commission explain --payout p1 --at '2026-11-06'")
        .ok()
        .prints(str![[r#"
Payout P000001
Payout       P000001
Batch        B000001
Request      R000001
Distributor  A
Name         李雷
Channel      bank
Account      622****0000
Status       failed
Made         2026-11-05 10:01
Plan         1
Plan name    all
Tax scheme   cn-labour-2018-61

How the gross amount came about
Step                How               Amount
────────────────────────────────────────────
Statements by then                 10,000.00
Available                          10,000.00
Left                not asked for  -9,000.00
Gross                               1,000.00

The statements that it comes from
Period         Net    Amount
────────────────────────────
2026-10  10,000.00  1,000.00

How the tax was reckoned
Step             How                  Amount
────────────────────────────────────────────
Paid this month                     1,000.00
Taxable          1,000.00 − 800.00    200.00
Tax              200.00 × 20%          40.00
Withheld                               40.00

What arrives
Step      How                              Amount
─────────────────────────────────────────────────
Gross                                    1,000.00
Withheld                                   -40.00
Fee       1,000.00 × 0.6% = 6.00 + 1.00     -7.00
Net                                        953.00

Events
Event     At                Reason           Who     Recorded
─────────────────────────────────────────────────────────────────────
exported  2026-11-05 10:04                   tester  2026-11-05 10:04
failed    2026-11-05 10:05  no such account  tester  2026-11-05 10:05

"#]])
        .quiet();
}

#[test]
fn everything_within_one_second_is_told_apart_by_what_was_withheld() {
    let trade = owing("withholding = \"cn-labour-2018-61\"", &[("A", "10000")]);
    for (number, amount) in [(1, "1000"), (2, "3000")] {
        trade.0.run(&format!("payout request A {amount} --ref r{number}")).ok();
        trade.0.run(&format!("payout approve R00000{number}")).ok();
    }
    trade.0.run("payout export B000001 --dir pay").ok();
    trade.0.run("payout fail P000001").ok();
    trade.0.run("payout request A 1000 --ref c").ok();
    trade.0.run("payout approve R000003").ok();
    // P000002 was made while P000001 was on its way, P000003 after that had failed.
    for (item, before, withheld) in [
        ("P000001", "0.00", "40.00"),
        ("P000002", "1000.00", "600.00"),
        ("P000003", "3000.00", "40.00"),
    ] {
        let told = told(&trade, item);
        let row = &told["withholding"][0];
        assert_eq!(
            (&row["before"], &row["withheld"]),
            (&before.into(), &withheld.into()),
            "{item}"
        );
    }
}

#[test]
fn a_year_over_platforms_is_reckoned_from_its_first_payout() {
    let trade = owing("withholding = \"cn-platform-2025-16\"", &[("A", "10000")]);
    trade.0.run("payout create").ok();
    earn(&trade, "11", &[("A", "20000")]);
    trade.0.run("commission settle --period 2026-11 --at 2026-12-02").ok();
    trade.0.run("payout create --at 2026-12-02").ok();
    trade
        .0
        .run("commission explain P000002 --at 2026-12-03")
        .ok()
        .prints(str![[r#"
Payout P000002
Payout       P000002
Batch        B000002
Distributor  A
Name         李雷
Channel      bank
Account      622****0000
Status       draft
Made         2026-12-02 00:00
Plan         1
Plan name    all
Tax scheme   cn-platform-2025-16

How the gross amount came about
Step                    Amount
──────────────────────────────
Statements by then   30,000.00
On its way then     -10,000.00
Available            20,000.00
Gross                20,000.00

The statements that it comes from
Period         Net     Amount
─────────────────────────────
2026-11  20,000.00  20,000.00

How the tax was reckoned
Step             How                                              Amount
────────────────────────────────────────────────────────────────────────
Paid this year   10,000.00 + 20,000.00                         30,000.00
Taxable          30,000.00 − 6,000.00 − 10,000.00 (months: 2)  14,000.00
Tax              14,000.00 × 3%                                   420.00
Withheld before                                                   -90.00
Withheld                                                          330.00

What arrives
Step      How     Amount
────────────────────────
Gross          20,000.00
Withheld         -330.00
Fee                 0.00
Net            19,670.00

"#]])
        .quiet();
    trade.0.run("commission explain P000002 --at 2026-12-03 --lang zh").ok().prints(str![[r#"
付款 P000002
付款      P000002
批次      B000002
分销商    A
名称      李雷
收款方式  银行
账户      622****0000
状态      草稿
新建于    2026-12-02 00:00
方案      1
方案名称  all
代扣方案  cn-platform-2025-16

总额的由来
步骤                金额
------------------------
当时的结算单   30,000.00
当时在途      -10,000.00
可提余额       20,000.00
总额           20,000.00

来自哪些结算单
期间          净额       金额
-----------------------------
2026-11  20,000.00  20,000.00

代扣税的计算
步骤      算式                                             金额
---------------------------------------------------------------
本年付款  10,000.00 + 20,000.00                       30,000.00
应税所得  30,000.00 − 6,000.00 − 10,000.00（2 个月）  14,000.00
税额      14,000.00 × 3%                                 420.00
此前已扣                                                 -90.00
代扣税                                                   330.00

实际到账
步骤    算式       金额
-----------------------
总额          20,000.00
代扣税          -330.00
手续费             0.00
净额          19,670.00

"#]]);
    let told = told(&trade, "P000002 --at 2026-12-03");
    assert_eq!(told["withholding"][0]["months"], 2);
    assert_eq!(told["sources"][0]["period"], "2026-11", "October was paid before");
}

#[test]
fn what_comes_back_is_paid_again_by_another_payout() {
    let trade = owing("", &[("A", "100")]);
    trade.0.run("payout create").ok();
    trade.0.run("payout export B000001 --dir pay").ok();
    trade.0.run("payout confirm P000001 --paid-at 2026-11-05").ok();
    trade.0.run("payout return P000001 --at 2026-11-07 --reason closed").ok();
    earn(&trade, "11", &[("A", "50")]);
    trade.0.run("commission settle --period 2026-11 --at 2026-12-02").ok();
    trade.0.run("payout create --at 2026-12-02").ok();
    let first = told(&trade, "P000001 --at 2026-12-03");
    let second = told(&trade, "P000002 --at 2026-12-03");
    assert_eq!(first["status"], "returned");
    let of = |told: &Value| {
        let rows = re_added::rows(told, "sources").iter();
        rows.map(|row| format!("{} {}", row["period"], row["amount"])).collect::<Vec<_>>()
    };
    assert_eq!(of(&first), ["\"2026-10\" \"100.00\""]);
    assert_eq!(of(&second), ["\"2026-10\" \"100.00\"", "\"2026-11\" \"50.00\""]);
    let statement = "commission explain --period 2026-11 --distributor A --at 2026-12-03";
    trade
        .0
        .run(statement)
        .ok()
        .prints(str![[r#"
Statement 2026-11, A
Period       2026-11
Distributor  A
Name         李雷
Level        1
Settled      2026-12-02 00:00

How the closing came about
Step     How                 Amount
───────────────────────────────────
Opening  closing of 2026-10  100.00
Direct   1 entry              50.00
Net                           50.00
Payouts  2 payouts             0.00
Closing                      150.00

Entries
Entry  Role    Order  Line  SKU     Base  Rate  Amount  Earned
──────────────────────────────────────────────────────────────────
    2  direct  11-0      1  TEA-1  50.00  100%   50.00  2026-11-05

Payouts that it counts
Payout   Event     At                  Gross
────────────────────────────────────────────
P000001  paid      2026-11-05 00:00   100.00
P000001  returned  2026-11-07 00:00  -100.00

What became of it
Went to                   Amount
────────────────────────────────
P000002, made 2026-12-02   50.00

"#]])
        .quiet();
    let json = trade.0.run(&format!("{statement} --format json")).ok().stdout;
    re_added::statement(&serde_json::from_str(&json).unwrap());
}
