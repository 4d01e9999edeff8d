//! Payout accounts as they are entered: an IBAN must be one, other mistakes are warned of.
use snapbox::str;

use super::{changes_nothing, team};

#[test]
fn a_mistyped_card_number_is_taken_with_a_warning() {
    let shop = team();
    let line = "distributor edit D01 --channel bank --account 6222020000000000017";
    let warning = "warning: the bank account of D01 is as long as a card number, and its last \
                   digit does not fit: it may be mistyped\n";
    let dry = changes_nothing(&shop, &format!("{line} --dry-run")).ok();
    assert!(dry.stderr.ends_with(warning), "{}", dry.stderr);
    let edited = shop.run(line).ok();
    assert_eq!(edited.stderr, format!("D01 is changed: Account\n{warning}"));
    // Said once, when it is entered.
    let again = changes_nothing(&shop, line).ok();
    assert!(!again.stderr.contains("warning"), "{}", again.stderr);
    let sound = shop.run("distributor edit D01 --channel bank --account 6222020000000000018").ok();
    assert!(!sound.stderr.contains("warning"), "{}", sound.stderr);
}

#[test]
fn an_account_that_no_payment_file_can_name_is_taken_with_a_warning() {
    let shop = team();
    for (channel, account, warning) in [
        (
            "wechat",
            "'li lei'",
            "payment files will not take this account of D01: the account is no openid",
        ),
        (
            "paypal",
            "tom",
            "payment files will not take this account of D01: the account is neither an e-mail address nor a PayPal payer id",
        ),
    ] {
        let line = format!("distributor edit D01 --channel {channel} --account {account}");
        let edited = shop.run(&line).ok();
        assert!(edited.stderr.ends_with(&format!("warning: {warning}\n")), "{}", edited.stderr);
    }
    let added = shop.run("distributor add E --name Eve --channel alipay --account 李雷 --lang zh");
    added.ok().says(str![[r#"
已新增 1 级分销商 E
下一步：fenrun distributor add 编码 --sponsor E 建立团队，fenrun order import 文件 导入订单
警告：付款文件无法使用 E 的这个账号：收款账号既不是邮箱也不是电话号码

"#]]);
}

#[test]
fn an_account_of_sepa_is_an_iban() {
    let shop = team();
    let edit = |account: &str| format!("distributor edit D01 --channel sepa --account '{account}'");
    changes_nothing(&shop, &edit("DE88 3704 0044 0532 0130 00")).fails(2).says(str![[r#"
error: --account cannot be “DE88 3704 0044 0532 0130 00”: mistyped: the check digits of the IBAN do not fit
hint: --help shows what belongs there

"#]]);
    changes_nothing(&shop, &edit("6222020000000000018")).fails(2);
    shop.run(&edit("de89 3704 0044 0532 0130 00")).ok();
    let shown = shop.run("distributor show D01 --format csv --reveal").ok().stdout;
    assert!(shown.contains("\naccount,DE89370400440532013000\n"), "{shown}");
    changes_nothing(&shop, &edit("DE89 3704 0044 0532 0130 00")).ok();
}

#[test]
fn an_import_warns_once_of_all_doubtful_accounts() {
    let shop = team();
    shop.write(
        "d.csv",
        "code,name,channel,account\n\
         A1,Li,bank,6222020000000000018\n\
         A2,Li,bank,6222020000000000017\n\
         A3,Li,wise,li@example.com\n",
    );
    let run = shop.run("distributor import d.csv").ok();
    let warning = "warning: 2 payout accounts may be mistyped or do not fit their channel, the \
                   first that of A2; fenrun distributor show A2 --reveal shows it\n";
    assert!(run.stderr.contains(warning), "{}", run.stderr);
    shop.write("e.csv", "code,name,channel,account\nB1,Li,sepa,DE88370400440532013000\n");
    changes_nothing(&shop, "distributor import e.csv --lang zh").fails(1).says(str![[r#"
错误：有 1 处问题；没有写入任何内容
  e.csv:2:4  account“DE88370400440532013000”：输入有误：IBAN 的校验位不符
提示：请改正这些行，或用 --skip-bad --rejects 文件 只导入正确的行

"#]]);
}

#[test]
fn an_account_is_recorded_and_a_changed_one_waits() {
    let shop = team();
    let line = "distributor account D01 --channel bank --account 6222020000000000018";
    changes_nothing(&shop, &format!("{line} --dry-run")).ok().prints("").says(str![[r#"
payouts to D01 would go by bank; nothing was changed

"#]]);
    shop.run(line).ok().prints("").says(str![[r#"
payouts to D01 go by bank from now on

"#]]);
    changes_nothing(&shop, line).ok().says(str![[r#"
payouts to D01 go there already; nothing was changed

"#]]);
    shop.run("distributor account d01 --channel cash --lang zh").ok().says(str![[r#"
今后付款给 D01 用现金
账户有变更：2026-11-08 09:00 之前不会付到那里

"#]]);
    changes_nothing(&shop, "distributor account D01 --channel alipay").fails(2).says(str![[r#"
error: --account is missing, and nobody can be asked
hint: give --account, or run the command at a terminal without --no-input

"#]]);
    changes_nothing(&shop, "distributor account X --channel cash").fails(1).says(str![[r#"
error: there is no distributor X
hint: fenrun distributor list shows all; fenrun distributor add X adds this one

"#]]);
}
