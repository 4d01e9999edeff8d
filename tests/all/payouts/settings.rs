//! What a plan and the book's settings say of payouts.
use snapbox::str;

use crate::trade::Trade;

#[test]
fn settings_are_kept_shown_and_audited() {
    let trade = Trade::new();
    trade.0.run_in_vain("book set reserve_percent 10% --dry-run").ok().prints("").says(str![[r#"
reserve_percent would be 10% (now: 0%); nothing was changed

"#]]);
    trade.0.run("book set reserve_percent 10.0%").ok().prints("").says(str![[r#"
reserve_percent: 10% (before: 0%)

"#]]);
    trade.0.run_in_vain("book set reserve_percent 10%").ok().says(str![[r#"
reserve_percent is 10% already; nothing was changed

"#]]);
    trade.0.run("book set reserve_days 90 --lang zh").ok().says(str![[r#"
reserve_days：90（原值：0）

"#]]);
    trade.0.run("book set account_cooling_days 0").ok();
    let info = trade.0.run("book info --format json").ok().stdout;
    let fields = "\"account_cooling_days\":0,\"reserve_percent\":\"0.1\",\"reserve_days\":90,";
    assert!(info.contains(fields), "{info}");
    let log = trade.rows("audit log --columns effect");
    assert_eq!(
        log[log.len() - 3]["effect"],
        r#"{"act":"book.set","key":"reserve_percent","from":"0%","to":"10%"}"#
    );
}

#[test]
fn other_keys_and_values_are_refused() {
    let trade = Trade::new();
    trade.refuses_with(
        "book set reserve_days 1.5",
        2,
        str![[r#"
error: reserve_days: “1.5” is no number of days
hint: give a whole number from 0 to 3650

"#]],
    );
    trade.refuses_with(
        "book set reserve_percent 10 --lang zh",
        2,
        str![[r#"
错误：reserve_percent：“10”不是比例
提示：请用 0% 到 100%、最多四位小数的比例，例如 10%

"#]],
    );
    trade.refuses_with(
        "book set reserve_day 1",
        2,
        str![[r#"
error: <KEY> cannot be “reserve_day”
hint: it is one of: account_cooling_days, reserve_percent, reserve_days, payer.name, payer.iban, payer.bic, payer.wechat_appid, grades

"#]],
    );
    trade.refuses_with(
        "book set reserve_days",
        2,
        str![[r#"
error: VALUE is missing, and nobody can be asked
hint: give VALUE, or run the command at a terminal without --no-input

"#]],
    );
}

#[test]
fn faults_of_what_a_plan_says_of_payouts_have_their_place() {
    let trade = Trade::with_book("--name Tea --lang en --currency EUR");
    let plan = "name = \"p\"\neffective_from = \"2026-01-01\"\n\n[payout]\nminimum = \"5,00\"\n\
                fee = \"1%\"\nwithholding = \"cn-labour-2018-61\"\n";
    trade.0.write("plan.toml", plan);
    trade.refuses_with(
        "plan apply plan.toml",
        1,
        str![[r#"
error: “5,00” is no amount for “payout.minimum”
  at plan.toml:5:11
hint: amounts are plain numbers in quotes with the decimals of the currency, not below 0
error: there is no key “payout.fee” here
  at plan.toml:6:1
hint: keys that work here: minimum, fee_percent, fee_fixed, withholding
error: “cn-labour-2018-61” is for books in CNY only
  at plan.toml:7:15
hint: use none or a flat share such as flat:20%

"#]],
    );
    trade.0.write("plan.toml", plan.replace("cn-labour-2018-61", "20%"));
    trade.refuses_with(
        "plan apply plan.toml",
        1,
        str![[r#"
error: “5,00” is no amount for “payout.minimum”
  at plan.toml:5:11
hint: amounts are plain numbers in quotes with the decimals of the currency, not below 0
error: there is no key “payout.fee” here
  at plan.toml:6:1
hint: keys that work here: minimum, fee_percent, fee_fixed, withholding
error: “payout.withholding” cannot be “20%”
  at plan.toml:7:15
hint: it is one of: none, flat:20%, cn-labour-2018-61, cn-platform-2025-16

"#]],
    );
}
