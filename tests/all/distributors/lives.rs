//! approve, reject, suspend, reinstate, terminate.
use snapbox::str;

use super::{changes_nothing, listed, team};
use crate::harness::Shop;

fn states(shop: &Shop, code: &str) -> String {
    let csv = shop.run(&format!("distributor show {code} --format csv")).ok().stdout;
    let states = csv.lines().filter_map(|line| line.strip_prefix("states."));
    let kept = states.filter(|line| !line.contains("recorded_at"));
    kept.flat_map(|line| [line, "\n"]).collect()
}

#[test]
fn each_step_says_from_when_it_counts_and_what_comes_next() {
    let shop = team();
    shop.run("distributor apply D02 --name Li").ok();
    shop.run("distributor approve D02 --from 2026-10-01").ok().says(str![[r#"
D02 is approved from 2026-10-01 00:00
next: orders of D02 paid from then on earn commission; fenrun distributor show D02

"#]]);
    changes_nothing(&shop, "distributor suspend L-WANG --dry-run --lang zh").ok().says(str![[r#"
L-WANG 自 2026-11-05 09:00 起将为“已暂停”；没有做任何改动
1 个分销商的上级是 L-WANG：自 2026-11-05 09:00 起到 L-WANG 恢复为止，这些下级的销售没有上级佣金

"#]]);
    shop.run("distributor suspend L-WANG --reason 'papers expired'").ok().says(str![[r#"
L-WANG is suspended from 2026-11-05 09:00
1 distributor has L-WANG as sponsor: what it sells from 2026-11-05 09:00 until L-WANG is reinstated earns no override
next: fenrun distributor reinstate L-WANG when it is over; until then nothing of L-WANG is settled or paid out

"#]]);
    shop.run("distributor reinstate L-WANG --from 2026-11-06").ok().says(str![[r#"
L-WANG is approved from 2026-11-06 00:00
next: orders of L-WANG paid from then on earn commission again; fenrun commission pending --distributor L-WANG shows what waited and is settled next

"#]]);
    shop.run("distributor terminate D02 --confirm d02").ok().says(str![[r#"
D02 is terminated from 2026-11-05 09:00
next: what D02 earned before is still settled and paid out; fenrun commission pending --distributor D02 shows what is to come

"#]]);
    shop.run("distributor apply D03 --name Bob --lang zh").ok().says(str![[r#"
已受理 D03 的申请（1 级）
下一步：fenrun distributor approve D03，或 fenrun distributor reject D03

"#]]);
    shop.run("distributor reject D03 --reason 资料不全 --lang zh").ok().says(str![[r#"
D03 自 2026-11-05 09:00 起已拒绝
下一步：有新的申请时用 fenrun distributor apply D03

"#]]);
    snapbox::assert_data_eq!(
        states(&shop, "L-WANG"),
        str![[r#"
1.state,approved
1.from,2026-06-01T00:00:00+08:00
1.reason,
1.operator,tester
2.state,suspended
2.from,2026-11-05T09:00:00+08:00
2.reason,papers expired
2.operator,tester
3.state,approved
3.from,2026-11-06T00:00:00+08:00
3.reason,
3.operator,tester

"#]]
    );
    snapbox::assert_data_eq!(
        states(&shop, "D03"),
        str![[r#"
1.state,applied
1.from,
1.reason,
1.operator,tester
2.state,rejected
2.from,2026-11-05T09:00:00+08:00
2.reason,资料不全
2.operator,tester

"#]]
    );
}

#[test]
fn a_step_again_is_already_done_and_with_other_facts_refused() {
    let shop = team();
    shop.run("distributor suspend D01 --from 2026-10-20 --reason late").ok();
    for line in [
        "distributor suspend D01",
        "distributor suspend d01 --from 2026-10-20",
        "distributor suspend D01 --reason late",
        "distributor suspend D01 --from 2026-10-20 --reason late",
    ] {
        changes_nothing(&shop, line).ok().says("D01 is suspended already; nothing is changed\n");
    }
    changes_nothing(&shop, "distributor suspend D01 --from 2026-10-21").fails(1).says(str![[r#"
error: D01 is suspended already, from 2026-10-20 00:00 on
hint: what is recorded keeps its beginning; without --from this changes nothing

"#]]);
    changes_nothing(&shop, "distributor suspend D01 --reason other").fails(1).says(str![[r#"
error: D01 is suspended already; the recorded reason is: late
hint: what is recorded stays; without --reason this changes nothing

"#]]);
    changes_nothing(&shop, "distributor suspend D01 --reason other --lang zh").fails(1).says(str![
        [r#"
错误：D01 已经是“已暂停”状态；记录的原因：late
提示：已记录的不变；不给 --reason 则不做任何改动

"#]
    ]);
}

#[test]
fn a_step_that_contradicts_the_state_is_refused_with_the_one_that_fits() {
    let shop = team();
    shop.run("distributor apply D02 --name Li").ok();
    changes_nothing(&shop, "distributor suspend D02").fails(1).says(str![[r#"
error: cannot suspend D02: it has applied
hint: fenrun distributor approve D02, or fenrun distributor reject D02

"#]]);
    changes_nothing(&shop, "distributor reject D01").fails(1).says(str![[r#"
error: cannot reject D01: it is approved
hint: fenrun distributor suspend D01, or fenrun distributor terminate D01

"#]]);
    shop.run("distributor reject D02").ok();
    changes_nothing(&shop, "distributor approve D02").fails(1).says(str![[r#"
error: cannot approve D02: it is rejected
hint: fenrun distributor apply D02 takes a new application

"#]]);
    shop.run("distributor suspend D01").ok();
    changes_nothing(&shop, "distributor approve D01").fails(1).says(str![[r#"
error: cannot approve D01: it is suspended
hint: fenrun distributor reinstate D01, or fenrun distributor terminate D01

"#]]);
    shop.run("distributor terminate D01 --confirm D01").ok();
    changes_nothing(&shop, "distributor reinstate D01").fails(1).says(str![[r#"
error: cannot reinstate D01: it is terminated
hint: that is for good; a new start needs a new code

"#]]);
    changes_nothing(&shop, "distributor reinstate D01 --lang zh").fails(1).says(str![[r#"
错误：不能恢复 D01：它已终止
提示：终止后不能恢复；重新开始请用新的编码

"#]]);
    changes_nothing(&shop, "distributor approve D99").fails(1).says(str![[r#"
error: there is no distributor D99
hint: fenrun distributor list shows all; fenrun distributor add D99 adds this one

"#]]);
    changes_nothing(&shop, "distributor approve D99 --lang zh").fails(1).says(str![[r#"
错误：没有分销商 D99
提示：fenrun distributor list 列出全部；fenrun distributor add D99 新增

"#]]);
}

#[test]
fn no_state_begins_before_the_last_one() {
    let shop = team();
    changes_nothing(&shop, "distributor suspend D01 --from 2026-06-30").fails(1).says(str![[r#"
error: cannot suspend D01 before 2026-07-01 00:00: from then on it is approved
hint: give --from 2026-07-01 00:00 or later

"#]]);
    changes_nothing(&shop, "distributor suspend D01 --from 2026-06-30 --lang zh").fails(1).says(
        str![[r#"
错误：不能在 2026-07-01 00:00 之前暂停 D01：它自那时起已批准
提示：请给 --from 2026-07-01 00:00 或更晚

"#]],
    );
    shop.run("distributor suspend D01 --from '2026-11-05 08:00'").ok();
    // An approval of the same day follows what happened on that day.
    shop.run("distributor reinstate D01").ok().says(str![[r#"
D01 is approved from 2026-11-05 08:00
next: orders of D01 paid from then on earn commission again; fenrun commission pending --distributor D01 shows what waited and is settled next

"#]]);
}

#[test]
fn the_end_wants_the_code_once_more() {
    let shop = team();
    changes_nothing(&shop, "distributor terminate D01").fails(2).says(str![[r#"
error: --confirm is missing, and nobody can be asked
hint: give --confirm, or run the command at a terminal without --no-input

"#]]);
    changes_nothing(&shop, "distributor terminate D01 --yes").fails(2);
    changes_nothing(&shop, "distributor terminate D01 --confirm D10").fails(1).says(str![[r#"
error: the confirmation says “D10”, the distributor is D01
hint: give the same code to --confirm; nothing is changed

"#]]);
    changes_nothing(&shop, "distributor terminate D01 --dry-run").ok().says(str![[r#"
D01 would be terminated from 2026-11-05 09:00; nothing is changed

"#]]);
    changes_nothing(&shop, "distributor terminate L-WANG --dry-run --lang zh").ok().says(str![[r#"
L-WANG 自 2026-11-05 09:00 起将为“已终止”；没有做任何改动
1 个分销商的上级仍是 L-WANG：自 2026-11-05 09:00 起，这些下级的销售不再有上级佣金；可用 fenrun distributor move 换上级

"#]]);
    shop.run("distributor terminate L-WANG --confirm L-WANG").ok().says(str![[r#"
L-WANG is terminated from 2026-11-05 09:00
1 distributor still has L-WANG as sponsor: what it sells from 2026-11-05 09:00 on earns no override; fenrun distributor move gives it another sponsor
next: what L-WANG earned before is still settled and paid out; fenrun commission pending --distributor L-WANG shows what is to come

"#]]);
    assert!(listed(&shop, "--state terminated").starts_with("L-WANG,"));
}

#[test]
fn a_distributor_stands_where_it_stands_now() {
    let shop = team();
    shop.run("distributor suspend D01 --from 2026-12-24").ok();
    assert!(listed(&shop, "").starts_with("D01,Zhou Min,2,L-WANG,approved"));
    assert!(listed(&shop, "--at 2026-12-24").starts_with("D01,Zhou Min,2,L-WANG,suspended"));
    shop.run("distributor add D05 --name New --joined-at 2027-01-01").ok();
    assert!(listed(&shop, "--state approved").contains("D05,New"));
}
