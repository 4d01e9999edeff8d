//! `edit`.
use snapbox::str;

use super::{changes_nothing, team};

#[test]
fn what_decides_no_money_can_be_mended() {
    let shop = team();
    shop.run("distributor edit L-WANG --name 王丽 --phone '' --email wang@example.com").ok().says(
        str![[r#"
L-WANG is changed: Name, Phone, E-mail

"#]],
    );
    changes_nothing(&shop, "distributor edit l-wang --name 王丽 --phone ''").ok().says(str![[r#"
L-WANG is so already; nothing is changed

"#]]);
    changes_nothing(&shop, "distributor edit D01 --name Zhou --dry-run --lang zh").ok().says(str![
        [r#"
D01 将修改：名称；没有做任何改动

"#]
    ]);
    let shown = shop.run("distributor show L-WANG --format csv").ok().stdout;
    assert!(shown.contains("\nname,王丽\n") && shown.contains("\nphone,\n"), "{shown}");
}

#[test]
fn a_new_payout_account_is_used_and_the_old_ones_are_kept() {
    let shop = team();
    shop.run("distributor edit D01 --channel alipay --account 13800000150").ok();
    shop.run("distributor edit D01 --channel bank --account 6222000000000000012 --holder ZHOU")
        .ok();
    let again = "distributor edit D01 --channel bank --account 6222000000000000012";
    changes_nothing(&shop, again).ok().says(str![[r#"
D01 is so already; nothing is changed

"#]]);
    let shown = shop.run("distributor show D01 --format csv").ok().stdout;
    for line in [
        "channel,bank",
        "account,622****0012",
        "holder,ZHOU",
        "accounts.1.channel,alipay",
        "accounts.1.account,138****0150",
        "accounts.1.holder,Zhou Min",
        "accounts.2.channel,bank",
    ] {
        assert!(shown.lines().any(|shown| shown == line), "{line} is not in {shown}");
    }
}

#[test]
fn kind_and_id_number_must_fit_each_other() {
    let shop = team();
    shop.run("distributor edit D01 --id-number 11010519491231002x").ok();
    changes_nothing(&shop, "distributor edit D01 --kind business").fails(1).says(str![[r#"
error: the recorded ID number of D01 does not fit this kind: business
hint: give --id-number as well; an empty one takes the recorded one away

"#]]);
    changes_nothing(&shop, "distributor edit D01 --kind business --lang zh").fails(1).says(str![[
        r#"
错误：D01 已记录的证件号码与类型“企业”不符
提示：请同时给出 --id-number；空值表示去掉已记录的号码

"#
    ]]);
    shop.run("distributor edit D01 --kind business --id-number 91350100M000100Y43").ok();
    changes_nothing(&shop, "distributor edit D01 --id-number 11010519491231002X").fails(2);
    let shown = shop.run("distributor show D01 --format csv --reveal").ok().stdout;
    assert!(shown.contains("\nkind,business\nid_number,91350100M000100Y43\n"), "{shown}");
}

#[test]
fn what_cannot_be_edited_is_no_option() {
    let shop = team();
    for flag in ["--sponsor L", "--level 1", "--joined-at 2026-01-01", "--opening-balance 1"] {
        changes_nothing(&shop, &format!("distributor edit D01 {flag}")).fails(2);
    }
    changes_nothing(&shop, "distributor edit D99 --name X").fails(1);
    changes_nothing(&shop, "distributor edit D01 --name ' '").fails(2).says(str![[r#"
error: --name cannot be “ ”: nothing there
hint: --help shows what belongs there

"#]]);
}
