//! `add` and `apply`.
use snapbox::str;

use super::{changes_nothing, listed, shop, team};
use crate::harness::Shop;

#[test]
fn a_distributor_without_sponsor_is_level_1_and_one_with_a_sponsor_level_2() {
    let shop = shop();
    shop.run("distributor add L-WANG --name 王丽华").ok().prints("").says(str![[r#"
L-WANG is added at level 1
next: fenrun distributor add CODE --sponsor L-WANG builds the team, fenrun order import FILE brings orders

"#]]);
    shop.run("distributor add D01 --name 'Zhou Min' --sponsor L-WANG --joined-at 2026-10-10")
        .ok()
        .says(str![[r#"
D01 is added at level 2
next: fenrun order import FILE brings orders; fenrun distributor tree shows who belongs to whom

"#]]);
    let expected = "D01,Zhou Min,2,L-WANG,approved,2026-10-10T00:00:00+08:00,,\n\
                    L-WANG,王丽华,1,,approved,,,\n";
    assert_eq!(listed(&shop, ""), expected);
}

#[test]
fn the_same_facts_again_are_already_done_and_other_facts_are_refused() {
    let shop = team();
    for line in [
        "distributor add L-WANG --name 王丽华 --joined-at 2026-06-01 --phone 13800000101",
        "distributor add l-wang --name 王丽华",
        "distributor add D01 --name 'Zhou Min' --sponsor l-wang",
    ] {
        let run = changes_nothing(&shop, line).ok();
        assert!(run.stderr.ends_with("is there already; nothing is changed\n"), "{}", run.stderr);
    }
    changes_nothing(&shop, "distributor add D01 --name 'Zhou Ming' --sponsor L-WANG --phone 1")
        .fails(1)
        .says(str![[r#"
error: D01 is there already, with another: Name, Phone
hint: fenrun distributor edit D01 changes name, phone, e-mail, kind, ID number and account; the rest stays as recorded

"#]]);
    changes_nothing(&shop, "distributor add D01 --name 'Zhou Min' --lang zh").fails(1).says(str![
        [r#"
错误：D01 已经存在，但不同的是：上级
提示：fenrun distributor edit D01 可改姓名、电话、邮箱、类型、证件号码和收款账号；其余保持原样

"#]
    ]);
}

#[test]
fn a_dry_run_checks_everything_and_changes_nothing() {
    let shop = team();
    changes_nothing(&shop, "distributor add D02 --name Li --sponsor L-WANG --dry-run").ok().says(
        str![[r#"
D02 would be added at level 2; nothing is changed

"#]],
    );
    changes_nothing(&shop, "distributor apply D02 --name Li --dry-run --lang zh").ok().says(str![
        [r#"
将受理 D02 的申请（1 级）；没有做任何改动

"#]
    ]);
    changes_nothing(&shop, "distributor add D02 --name Li --sponsor D01 --dry-run").fails(1);
}

#[test]
fn a_sponsor_must_be_known_another_level_1_and_approved() {
    let shop = team();
    changes_nothing(&shop, "distributor add D02 --name Li --sponsor L-WAN").fails(1).says(str![[r#"
error: L-WAN cannot sponsor D02: there is no distributor L-WAN
hint: fenrun distributor add L-WAN adds it first; fenrun distributor list --level 1 shows who can be a sponsor

"#]]);
    changes_nothing(&shop, "distributor add D02 --name Li --sponsor d02").fails(1).says(str![[
        r#"
error: D02 cannot be its own sponsor
hint: leave --sponsor out for a level-1 distributor

"#
    ]]);
    changes_nothing(&shop, "distributor add D02 --name Li --sponsor D01").fails(1).says(str![[
        r#"
error: D01 cannot sponsor D02: it is level 2 itself, and there is no level 3
hint: fenrun distributor list --level 1 shows who can be a sponsor

"#
    ]]);
    changes_nothing(&shop, "distributor add D02 --name Li --sponsor L-WANG --joined-at 2026-05-31")
        .fails(1)
        .says(str![[r#"
error: L-WANG cannot sponsor D02: it is not approved at 2026-05-31 00:00
hint: fenrun distributor show L-WANG shows when it is; --joined-at says when D02 joined

"#]]);
    shop.run("distributor suspend L-WANG").ok();
    changes_nothing(&shop, "distributor add D02 --name Li --sponsor L-WANG --lang zh")
        .fails(1)
        .says(str![[r#"
错误：L-WANG 不能做 D02 的上级：它在 2026-11-05 09:00 不是已批准状态
提示：fenrun distributor show L-WANG 显示它何时是；--joined-at 说明 D02 何时加入

"#]]);
    shop.run("distributor add D02 --name Li --sponsor L-WANG --joined-at 2026-08-01").ok();
}

#[test]
fn values_that_make_no_sense_are_named_with_their_flag() {
    let shop = shop();
    for (line, said) in [
        (
            "add 李雷 --name Li",
            str![[r#"
error: <CODE> cannot be “李雷”: 李 (U+674E) is not possible in a code
hint: --help shows what belongs there

"#]],
        ),
        (
            "add 1.2E+10 --name Li",
            str![[r#"
error: <CODE> cannot be “1.2E+10”: + (U+002B) is not possible in a code
hint: --help shows what belongs there

"#]],
        ),
        (
            "add A --name ' '",
            str![[r#"
error: --name cannot be “ ”: nothing there
hint: --help shows what belongs there

"#]],
        ),
        (
            "add A --name Li --joining-fee 1e3",
            str![[r#"
error: --joining-fee cannot be “1e3”: no plain number; numbers look like 1234.50
hint: --help shows what belongs there

"#]],
        ),
        (
            "add A --name Li --joining-fee -1",
            str![[r#"
error: --joining-fee cannot be “-1”: must not be negative
hint: --help shows what belongs there

"#]],
        ),
        (
            "add A --name Li --opening-balance 1.234",
            str![[r#"
error: --opening-balance cannot be “1.234”: at most 2 decimals are possible here
hint: --help shows what belongs there

"#]],
        ),
        (
            "add A --name Li --id-number 110105194912310021",
            str![[r#"
error: --id-number cannot be “110105194912310021”: mistyped: it would have to end in X
hint: --help shows what belongs there

"#]],
        ),
        (
            "add A --name Li --id-number 440524188001010014",
            str![[r#"
error: --id-number cannot be “440524188001010014”: no ID number; its digits 7 to 14 are no date of birth
hint: --help shows what belongs there

"#]],
        ),
        (
            "add A --name Li --id-number 123",
            str![[r#"
error: --id-number cannot be “123”: no ID number; it has 17 digits and a digit or X
hint: --help shows what belongs there

"#]],
        ),
        (
            "add A --name Li --kind business --id-number 91350100M000100Y44",
            str![[r#"
error: --id-number cannot be “91350100M000100Y44”: mistyped: it would have to end in 3
hint: --help shows what belongs there

"#]],
        ),
        (
            "add A --name Li --channel alipay",
            str![[r#"
error: --account cannot be “”: nothing there
hint: --help shows what belongs there

"#]],
        ),
        (
            "add A --name Li --holder Li",
            str![[r#"
error: --channel cannot be “”: nothing there
hint: --help shows what belongs there

"#]],
        ),
        (
            "add A --name Li --kind robot",
            str![[r#"
error: --kind cannot be “robot”
hint: it is one of: individual, business

"#]],
        ),
        (
            "add A --name Li --joined-at 2026-02-30",
            str![[r#"
error: “2026-02-30” is no moment for --joined-at
hint: moments look like 2026-10-31, "2026-10-31 08:26" or 2026-10-31T08:26:00+08:00

"#]],
        ),
        (
            "add A",
            str![[r#"
error: --name is missing, and nobody can be asked
hint: give --name, or run the command at a terminal without --no-input

"#]],
        ),
        (
            "add --name Li",
            str![[r#"
error: CODE is missing, and nobody can be asked
hint: give CODE, or run the command at a terminal without --no-input

"#]],
        ),
    ] {
        changes_nothing(&shop, &format!("distributor {line}")).fails(2).prints("").says(said);
    }
}

#[test]
fn an_opening_balance_needs_a_book_with_a_start() {
    let shop = shop();
    changes_nothing(&shop, "distributor add A --name Li --opening-balance 12.50").fails(1).says(
        str![[r#"
error: an opening balance needs a book with a start, and this book counts everything
hint: make the book with fenrun init --start DAY, or leave the opening balance out

"#]],
    );
    changes_nothing(&shop, "distributor add A --name Li --opening-balance -1 --lang zh")
        .fails(1)
        .says(str![[r#"
错误：期初余额需要有起始日的账套，而这个账套从第一个订单算起
提示：用 fenrun init --start 日期 建账，或不给期初余额

"#]]);
    shop.run("distributor add A --name Li --opening-balance 0").ok();
    let shop = Shop::new();
    shop.run("init --name Tea --start 2026-10-01").ok();
    shop.run("distributor add A --name Li --opening-balance -12.50").ok();
    let shown = shop.run("distributor show A --format json").ok().stdout;
    assert!(shown.contains(r#""opening_balance":"-12.50""#), "{shown}");
    changes_nothing(&shop, "distributor add A --name Li --opening-balance -12.50").ok();
    changes_nothing(&shop, "distributor add A --name Li --opening-balance 12.50").fails(1);
}

#[test]
fn who_applies_waits_and_who_was_rejected_may_apply_again() {
    let shop = team();
    shop.run("distributor apply D02 --name Li --sponsor L-WANG").ok().says(str![[r#"
D02 has applied, at level 2
next: fenrun distributor approve D02, or fenrun distributor reject D02

"#]]);
    changes_nothing(&shop, "distributor apply D02 --name Li --sponsor L-WANG").ok().says(str![[
        r#"
D02 is there already; nothing is changed

"#
    ]]);
    changes_nothing(&shop, "distributor add D02 --name Li --sponsor L-WANG").fails(1).says(str![[
        r#"
error: D02 has applied and is not approved yet
hint: fenrun distributor approve D02 grants the application

"#
    ]]);
    shop.run("distributor reject D02 --reason 'no papers'").ok();
    changes_nothing(&shop, "distributor add D02 --name Li --sponsor L-WANG").fails(1).says(str![[
        r#"
error: the application of D02 was rejected
hint: fenrun distributor apply D02 takes a new one

"#
    ]]);
    changes_nothing(&shop, "distributor apply D02 --name Lee").fails(1);
    shop.run("distributor apply D02").ok().says(str![[r#"
D02 has applied again
next: fenrun distributor approve D02, or fenrun distributor reject D02

"#]]);
    shop.run("distributor approve D02").ok();
    changes_nothing(&shop, "distributor apply D02").ok();
    changes_nothing(&shop, "distributor apply D01").fails(1).says(str![[r#"
error: D01 cannot apply: it is approved
hint: fenrun distributor show D01 shows the history

"#]]);
    assert!(listed(&shop, "--state approved").contains("D02,Li,2,L-WANG,approved"));
}

#[test]
fn personal_data_is_in_no_line_of_the_audit_log() {
    let shop = shop();
    shop.run("distributor add A --name Li --phone 13812345678 --id-number 11010519491231002X").ok();
    shop.run("distributor edit A --channel bank --account 6222000000000000012").ok();
    let log = shop.run("audit log --format json").ok().stdout;
    assert!(log.contains("distributor.add") && log.contains("distributor.edit"), "{log}");
    for secret in ["13812345678", "11010519491231002X", "6222000000000000012"] {
        assert!(!log.contains(secret), "{log}");
    }
}
