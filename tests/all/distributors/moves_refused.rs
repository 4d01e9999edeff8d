//! Moves and promotions that cannot be: each leaves every byte of the book as it was.
use snapbox::str;

use super::changes_nothing;
use super::moving::company;

#[test]
fn nobody_sponsors_himself() {
    let shop = company();
    changes_nothing(&shop, "distributor move D1 --sponsor d1").fails(1).says(str![[r#"
error: D1 cannot be its own sponsor
hint: fenrun distributor promote D1 makes it level 1, without a sponsor

"#]]);
    changes_nothing(&shop, "distributor move D1 --sponsor d1 --lang zh").fails(1).says(str![[r#"
错误：D1 不能做自己的上级
提示：fenrun distributor promote D1 把它升为一级，不再有上级

"#]]);
}

#[test]
fn nobody_is_moved_below_the_own_team() {
    let shop = company();
    changes_nothing(&shop, "distributor move L1 --sponsor D1").fails(1).says(str![[r#"
error: D1 cannot sponsor L1: it is in the team of L1
hint: first move D1 elsewhere or promote it: fenrun distributor promote D1

"#]]);
    changes_nothing(&shop, "distributor move L1 --sponsor D1 --lang zh").fails(1).says(str![[r#"
错误：D1 不能做 L1 的上级：它是 L1 的下级
提示：先给 D1 换上级，或把它升为一级：fenrun distributor promote D1

"#]]);
}

#[test]
fn a_sponsor_is_level_1_as_long_as_the_relation_holds() {
    let shop = company();
    changes_nothing(&shop, "distributor move X --sponsor D1").fails(1).says(str![[r#"
error: D1 cannot sponsor X: at 2026-11-05 00:00 it is level 2 itself, and there is no level 3
hint: fenrun distributor list --level 1 shows who can be a sponsor

"#]]);
    changes_nothing(&shop, "distributor move X --sponsor D1 --lang zh").fails(1).says(str![[r#"
错误：D1 不能做 X 的上级：它在 2026-11-05 00:00 自己是二级，没有第三级
提示：fenrun distributor list --level 1 列出可做上级的

"#]]);
    shop.run("distributor move L2 --sponsor L1 --from 2026-12-01").ok();
    changes_nothing(&shop, "distributor move X --sponsor L2").fails(1).says(str![[r#"
error: L2 cannot sponsor X: from 2026-12-01 00:00 on it is level 2 itself, and there is no level 3
hint: fenrun distributor show L2 shows its levels; what X is from then on is recorded first

"#]]);
    changes_nothing(&shop, "distributor move X --sponsor L2 --lang zh").fails(1).says(str![[r#"
错误：L2 不能做 X 的上级：从 2026-12-01 00:00 起它自己是二级，没有第三级
提示：fenrun distributor show L2 显示它的级别；请先记录 X 从那时起的上级

"#]]);
    // What holds from then on is recorded first.
    shop.run("distributor move X --sponsor L1 --from 2026-12-01").ok();
    shop.run("distributor move X --sponsor L2").ok();
    shop.run("check").ok().quiet();
}

#[test]
fn a_sponsor_is_approved_when_the_relation_begins() {
    let shop = company();
    for line in [
        "distributor add S --name Su --joined-at 2026-10-01",
        "distributor suspend S --from '2026-10-15 12:00'",
        "distributor apply A --name Ai",
        "distributor apply R --name Ren",
        "distributor reject R",
        "distributor add T --name Tan",
        "distributor terminate T --confirm T",
    ] {
        shop.run(line).ok();
    }
    let said: Vec<String> = [
        "S --from 2026-10-16",
        "S --from 2026-09-30",
        "A --from 2026-11-06",
        "R --from 2026-11-06",
        "T --from 2026-11-06",
    ]
    .iter()
    .flat_map(|sponsor| ["", " --lang zh"].map(|lang| format!("{sponsor}{lang}")))
    .map(|sponsor| {
        let line = format!("distributor move D1 --sponsor {sponsor}");
        changes_nothing(&shop, &line).fails(1).stderr
    })
    .collect();
    snapbox::assert_data_eq!(
        said.concat(),
        str![[r#"
error: S cannot sponsor D1: at 2026-10-16 00:00 it is suspended
hint: fenrun distributor reinstate S ends that; fenrun distributor list --level 1 --state approved shows others
错误：S 不能做 D1 的上级：它在 2026-10-16 00:00 已暂停
提示：fenrun distributor reinstate S 恢复它；fenrun distributor list --level 1 --state approved 列出其他人
error: S cannot sponsor D1: at 2026-09-30 00:00 it is not approved yet
hint: fenrun distributor show S shows from when it is
错误：S 不能做 D1 的上级：它在 2026-09-30 00:00 尚未批准
提示：fenrun distributor show S 显示它从何时起是
error: A cannot sponsor D1: at 2026-11-06 00:00 it has applied and is not approved yet
hint: fenrun distributor approve A grants the application
错误：A 不能做 D1 的上级：它在 2026-11-06 00:00 已申请，尚未批准
提示：fenrun distributor approve A 批准申请
error: R cannot sponsor D1: at 2026-11-06 00:00 its application is rejected
hint: fenrun distributor apply R takes a new one
错误：R 不能做 D1 的上级：它在 2026-11-06 00:00 申请被拒绝
提示：fenrun distributor apply R 接受新的申请
error: T cannot sponsor D1: at 2026-11-06 00:00 it is terminated
hint: fenrun distributor list --level 1 --state approved shows who can be a sponsor
错误：T 不能做 D1 的上级：它在 2026-11-06 00:00 已终止
提示：fenrun distributor list --level 1 --state approved 列出可做上级的

"#]]
    );
    // At 00:00 of that day it was not suspended yet, but it is by now.
    let line = "distributor move D1 --sponsor S --from 2026-10-15";
    shop.run(&format!("{line} --dry-run")).ok().says(str![[r#"
D1 would have S as sponsor from 2026-10-15 00:00 on; nothing is changed
warning: S is suspended now: it earns no override before it is reinstated

"#]]);
    shop.run(&format!("{line} --lang zh")).ok().says(str![[r#"
从 2026-10-15 00:00 起，D1 的上级是 S
警告：S 现在已暂停：恢复之前没有上级佣金
下一步：fenrun distributor show D1 显示所有级别和上级

"#]]);
    shop.run("distributor move D1 --sponsor L1 --from 2026-10-14").ok().says(str![[r#"
D1 has L1 as sponsor already; nothing is changed

"#]]);
    shop.run("distributor promote D1 --from 2026-10-12").ok().says(str![[r#"
D1 is level 1 from 2026-10-12 00:00 on
it counts until 2026-10-15 00:00: a later change is recorded
next: fenrun distributor add CODE --sponsor D1 builds the team

"#]]);
}

#[test]
fn a_sponsor_who_is_approved_later_that_day_is_one_from_then_on() {
    let shop = company();
    shop.run("distributor apply A --name Ai --joined-at '2026-11-05 08:30'").ok();
    shop.run("distributor approve A").ok();
    shop.run("distributor move D1 --sponsor A").ok().says(str![[r#"
D1 has A as sponsor from 2026-11-05 08:30 on
next: fenrun distributor show D1 shows all levels and sponsors

"#]]);
    changes_nothing(&shop, "distributor move D1 --sponsor A").ok();
    changes_nothing(&shop, "distributor move D1 --sponsor A --from 2026-11-05").ok();
}

#[test]
fn nobody_moves_before_the_own_beginning() {
    let shop = company();
    shop.run("distributor add N --name Niu --sponsor L1 --joined-at '2026-10-10 12:00'").ok();
    let line = "distributor move N --sponsor L2 --from 2026-10-09";
    changes_nothing(&shop, line).fails(1).says(str![[r#"
error: N has neither level nor sponsor at 2026-10-09 00:00: it begins at 2026-10-10 12:00
hint: give the day on which it begins to --from, or a later one

"#]]);
    changes_nothing(&shop, &format!("{line} --lang zh")).fails(1).says(str![[r#"
错误：N 在 2026-10-09 00:00 还没有级别和上级：它从 2026-10-10 12:00 开始
提示：--from 请给它开始的那一天或更晚

"#]]);
    changes_nothing(&shop, "distributor promote N --from 2026-10-09").fails(1).says(str![[r#"
error: N has neither level nor sponsor at 2026-10-09 00:00: it begins at 2026-10-10 12:00
hint: give the day on which it begins to --from, or a later one

"#]]);
    shop.run("distributor move N --sponsor L2 --from 2026-10-10").ok().says(str![[r#"
N has L2 as sponsor from 2026-10-10 12:00 on
next: fenrun distributor show N shows all levels and sponsors

"#]]);
}

#[test]
fn who_has_a_team_stays_level_1() {
    let shop = company();
    changes_nothing(&shop, "distributor move L1 --sponsor L2").fails(1).says(str![[r#"
error: L1 cannot become level 2: 1 distributor has it as sponsor then or later
hint: first move its team elsewhere or promote it: fenrun distributor list --sponsor L1

"#]]);
    changes_nothing(&shop, "distributor move L1 --sponsor L2 --lang zh").fails(1).says(str![[r#"
错误：L1 不能变为二级：那时或以后有 1 个下级
提示：先给下级换上级或把他们升为一级：fenrun distributor list --sponsor L1

"#]]);
    shop.run("distributor move D1 --sponsor X --from 2026-11-10").ok();
    changes_nothing(&shop, "distributor move L1 --sponsor L2 --from 2026-11-09").fails(1);
    shop.run("distributor move L1 --sponsor L2 --from 2026-11-10").ok();
    shop.run("check").ok().quiet();
}

#[test]
fn codes_must_be_known() {
    let shop = company();
    changes_nothing(&shop, "distributor move NOBODY --sponsor L1").fails(1).says(str![[r#"
error: there is no distributor NOBODY
hint: fenrun distributor list shows all; fenrun distributor add NOBODY adds this one

"#]]);
    changes_nothing(&shop, "distributor promote NOBODY").fails(1);
    changes_nothing(&shop, "distributor move D1 --sponsor NOBODY").fails(1).says(str![[r#"
error: NOBODY cannot sponsor D1: there is no distributor NOBODY
hint: fenrun distributor add NOBODY adds it first; fenrun distributor list --level 1 shows who can be a sponsor

"#]]);
    changes_nothing(&shop, "distributor move D1 --sponsor NOBODY --lang zh").fails(1).says(str![[
        r#"
错误：NOBODY 不能做 D1 的上级：没有分销商 NOBODY
提示：先用 fenrun distributor add NOBODY 新增；fenrun distributor list --level 1 列出可做上级的

"#
    ]]);
}

#[test]
fn without_a_terminal_what_is_missing_is_named() {
    let shop = company();
    changes_nothing(&shop, "distributor move D1").fails(2).says(str![[r#"
error: --sponsor is missing, and nobody can be asked
hint: give --sponsor, or run the command at a terminal without --no-input

"#]]);
    changes_nothing(&shop, "distributor move --sponsor L2").fails(2).says(str![[r#"
error: CODE is missing, and nobody can be asked
hint: give CODE, or run the command at a terminal without --no-input

"#]]);
    changes_nothing(&shop, "distributor promote").fails(2).says(str![[r#"
error: CODE is missing, and nobody can be asked
hint: give CODE, or run the command at a terminal without --no-input

"#]]);
    changes_nothing(&shop, "distributor move D1 --file moves.csv").fails(2).says(str![[r#"
error: <CODE> and --file exclude each other
hint: leave one of them out; fenrun distributor move --help shows what they do

"#]]);
    changes_nothing(&shop, "distributor move D1 --sponsor L2 --from 2026-13-01").fails(2).says(
        str![[r#"
error: “2026-13-01” is no day for --from
hint: days have the year first: 2026-10-31

"#]],
    );
}
