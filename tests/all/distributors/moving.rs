//! `distributor move` and `promote`: level and sponsor are dated (SPEC §3, §6).
use snapbox::str;

use super::changes_nothing;
use crate::harness::Shop;

/// 10 % direct, 12 % for level 1; override 5 %, 8 % for L2.
pub const PLAN: &str = "name = \"p\"\neffective_from = \"2026-10-01\"\nhold_days = 7\n\
    [[rate]]\nrole = \"direct\"\npercent = \"10%\"\n\
    [[rate]]\nrole = \"direct\"\nlevel = 1\npercent = \"12%\"\n\
    [[rate]]\nrole = \"override\"\npercent = \"5%\"\n\
    [[rate]]\nrole = \"override\"\ndistributor = \"L2\"\npercent = \"8%\"\n";

/// L1 with D1 in the team, L2 and X without one; all approved since always.
pub fn company() -> Shop {
    let shop = Shop::new();
    shop.write("d.csv", "code,name,sponsor\nL1,Wang,\nD1,Zhou,L1\nL2,Chen,\nX,Xu,\n")
        .write("plan.toml", PLAN);
    for line in [
        "init --name Tea --at 2026-10-01",
        "product add TEA --name Tea --price 100.00",
        "distributor import d.csv",
        "plan apply plan.toml",
    ] {
        shop.run(line).ok();
    }
    shop
}

/// The same with orders: L1 sold for 100.00 on the 5th, D1 for 200.00 on the 10th and for 300.00 on the
/// 20th of October.
pub fn october() -> Shop {
    let shop = company();
    shop.write("o.csv", ORDERS);
    shop.run("order import o.csv").ok();
    shop
}

const ORDERS: &str = "\
order_no,sku,quantity,unit_price,paid_at,completed_at,distributor
1,TEA,1,100.00,2026-10-05,2026-10-06,L1
2,TEA,2,100.00,2026-10-10,2026-10-11,D1
3,TEA,3,100.00,2026-10-20,2026-10-21,D1
";

/// What October earned everybody, once it is settled.
fn settled(shop: &Shop) -> String {
    shop.run("commission settle --period 2026-10").ok();
    let columns = "--columns distributor,direct,override --format csv";
    let csv = shop.run(&format!("commission statement --period 2026-10 {columns}")).ok().stdout;
    csv.split_once('\n').unwrap().1.to_owned()
}

/// From when D1 has which level and sponsor, oldest first; since always is a dash.
pub fn history(shop: &Shop, code: &str) -> Vec<String> {
    let json = shop.run(&format!("distributor show {code} --format json")).ok().stdout;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let row = |row: &serde_json::Value| {
        let text = |name: &str| row[name].as_str().unwrap_or("-").to_owned();
        let from = text("from").chars().take(16).collect::<String>();
        format!("{from} {} {}", row["level"], text("sponsor"))
    };
    json["relations"].as_array().unwrap().iter().map(row).collect()
}

#[test]
fn a_move_in_the_past_shows_its_orders_and_the_difference_and_asks() {
    let shop = october();
    // The override of 300.00 goes from L1, 5 %, to L2, 8 %.
    let line = "distributor move D1 --sponsor L2 --from 2026-10-15";
    changes_nothing(&shop, line).fails(1).says(str![[r#"
error: this wants a yes: this reaches 1 recorded, unsettled order and changes its commission by 9.00 (L2 +24.00, L1 -15.00); go on?
hint: --yes says it; --dry-run, where there is one, shows what would happen

"#]]);
    changes_nothing(&shop, &format!("{line} --lang zh")).fails(1).says(str![[r#"
错误：需要确认：这会影响 1 个已记录、未结算的订单，佣金变化 9.00（L2 +24.00，L1 -15.00）；继续吗？
提示：用 --yes 确认；支持 --dry-run 的命令可先看会发生什么

"#]]);
    changes_nothing(&shop, &format!("{line} --dry-run")).ok().says(str![[r#"
D1 would have L2 as sponsor from 2026-10-15 00:00 on; nothing is changed
it reaches 1 recorded order and changes its commission by 9.00 (L2 +24.00, L1 -15.00)

"#]]);
    changes_nothing(&shop, &format!("{line} --dry-run --lang zh")).ok().says(str![[r#"
从 2026-10-15 00:00 起，D1 的上级将是 L2；没有做任何改动
追溯到 1 个已录入的订单，佣金变动 9.00（L2 +24.00，L1 -15.00）

"#]]);
    shop.run(&format!("{line} --yes")).ok().prints("").says(str![[r#"
D1 has L2 as sponsor from 2026-10-15 00:00 on
it reaches 1 recorded order and changes its commission by 9.00 (L2 +24.00, L1 -15.00)
next: fenrun distributor show D1 shows all levels and sponsors

"#]]);
    changes_nothing(&shop, line).ok().says(str![[r#"
D1 has L2 as sponsor already; nothing is changed

"#]]);
    changes_nothing(&shop, &format!("{line} --lang zh")).ok().says(str![[r#"
D1 的上级已经是 L2；没有做任何改动

"#]]);
    assert_eq!(history(&shop, "D1"), ["- 2 L1", "2026-10-15T00:00 2 L2"]);
    // Of L1: 12.00 and 5 % of 200.00; of D1: 10 % of 500.00; of L2: 8 % of 300.00.
    assert_eq!(settled(&shop), "D1,50.00,0.00\nL1,12.00,10.00\nL2,0.00,24.00\n");
}

#[test]
fn a_promotion_ends_the_override_and_pays_by_the_new_level() {
    let shop = october();
    // Of 300.00 the seller has 12 % instead of 10 %, and nobody 5 %.
    let line = "distributor promote D1 --from 2026-10-15";
    changes_nothing(&shop, line).fails(1).says(str![[r#"
error: this wants a yes: this reaches 1 recorded, unsettled order and changes its commission by -9.00 (L1 -15.00, D1 +6.00); go on?
hint: --yes says it; --dry-run, where there is one, shows what would happen

"#]]);
    changes_nothing(&shop, &format!("{line} --dry-run")).ok().says(str![[r#"
D1 would be level 1 from 2026-10-15 00:00 on; nothing is changed
it reaches 1 recorded order and changes its commission by -9.00 (L1 -15.00, D1 +6.00)

"#]]);
    shop.run(&format!("{line} --yes")).ok().says(str![[r#"
D1 is level 1 from 2026-10-15 00:00 on
it reaches 1 recorded order and changes its commission by -9.00 (L1 -15.00, D1 +6.00)
next: fenrun distributor add CODE --sponsor D1 builds the team

"#]]);
    changes_nothing(&shop, line).ok().says(str![[r#"
D1 is level 1 already; nothing is changed

"#]]);
    changes_nothing(&shop, &format!("{line} --lang zh")).ok().says(str![[r#"
D1 已经是一级分销商；没有做任何改动

"#]]);
    changes_nothing(&shop, "distributor promote L2").ok();
    assert_eq!(history(&shop, "D1"), ["- 2 L1", "2026-10-15T00:00 1 -"]);
    assert_eq!(settled(&shop), "D1,56.00,0.00\nL1,12.00,10.00\n");
}

#[test]
fn who_was_promoted_has_a_team_from_then_on() {
    let shop = company();
    shop.run("distributor promote D1 --from 2026-10-15").ok();
    shop.run("distributor add E --name Eve --sponsor D1").ok().says(str![[r#"
E is added at level 2
next: fenrun order import FILE brings orders; fenrun distributor tree shows who belongs to whom

"#]]);
    assert_eq!(history(&shop, "E"), ["- 1 -", "2026-10-15T00:00 2 D1"]);
    shop.write(
        "more.csv",
        "code,name,sponsor,joined_at\nF,Fay,D1,2026-10-20\nG,Gao,D1,2026-10-14\n",
    );
    changes_nothing(&shop, "distributor import more.csv").fails(1).says(str![[r#"
error: 1 problem; nothing was written
  more.csv:3:3  sponsor “D1”: this sponsor is level 2, and there is no level 3
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]]);
    shop.run("order record 9 --line TEA:1 --distributor E --paid-at '2026-10-20 10:00' --completed-at 2026-10-21").ok();
    assert_eq!(settled(&shop), "D1,0.00,5.00\nE,10.00,0.00\n");
}

#[test]
fn one_of_level_1_without_a_team_can_be_moved_below_another() {
    let shop = company();
    shop.run("distributor move X --sponsor L2 --from 2026-10-15").ok().says(str![[r#"
X has L2 as sponsor from 2026-10-15 00:00 on
next: fenrun distributor show X shows all levels and sponsors

"#]]);
    assert_eq!(history(&shop, "X"), ["- 1 -", "2026-10-15T00:00 2 L2"]);
    shop.run("check").ok().quiet();
}

#[test]
fn a_mistake_is_mended_from_the_same_day_on() {
    let shop = october();
    shop.run("distributor move D1 --sponsor L2 --from 2026-10-15 --yes").ok();
    shop.run("distributor move D1 --sponsor X --from 2026-10-15 --yes").ok();
    assert_eq!(history(&shop, "D1"), ["- 2 L1", "2026-10-15T00:00 2 X"]);
    shop.run("distributor promote D1 --from 2026-10-15 --yes").ok();
    shop.run("distributor move D1 --sponsor L1 --from 2026-10-15 --yes").ok().says(str![[r#"
D1 has L1 as sponsor from 2026-10-15 00:00 on
it reaches 1 recorded order and changes its commission by 9.00 (L1 +15.00, D1 -6.00)
next: fenrun distributor show D1 shows all levels and sponsors

"#]]);
    assert_eq!(settled(&shop), "D1,50.00,0.00\nL1,12.00,25.00\n");
    shop.run("check").ok().quiet();
}

#[test]
fn a_relation_between_two_others_holds_until_the_next_one() {
    let shop = october();
    shop.run("distributor move D1 --sponsor L2 --from 2026-10-15 --yes").ok();
    // Only order 2 is paid before that.
    shop.run("distributor move D1 --sponsor X --from 2026-10-08 --yes").ok().says(str![[r#"
D1 has X as sponsor from 2026-10-08 00:00 on
it reaches 1 recorded order and changes its commission by 0.00 (L1 -10.00, X +10.00)
it counts until 2026-10-15 00:00: a later change is recorded
next: fenrun distributor show D1 shows all levels and sponsors

"#]]);
    let all = ["- 2 L1", "2026-10-08T00:00 2 X", "2026-10-15T00:00 2 L2"];
    assert_eq!(history(&shop, "D1"), all);
    assert_eq!(settled(&shop), "D1,50.00,0.00\nL1,12.00,0.00\nL2,0.00,24.00\nX,0.00,10.00\n");
}

#[test]
fn a_late_order_has_the_sponsor_of_its_own_time() {
    let shop = company();
    shop.run("distributor move D1 --sponsor L2 --from 2026-10-15").ok();
    shop.run("distributor promote D1 --from 2026-10-25").ok();
    for (number, day) in [(1, "2026-10-14 23:59:59"), (2, "2026-10-15"), (3, "2026-10-25")] {
        let line = format!("order record {number} --line TEA:1 --distributor D1 --paid-at '{day}'");
        shop.run(&format!("{line} --completed-at '{day}'")).ok();
    }
    // Order 3 matures in November.
    assert_eq!(settled(&shop), "D1,20.00,0.00\nL1,0.00,5.00\nL2,0.00,8.00\n");
    let shown = shop.run("commission entries --pending --format csv --columns distributor,amount");
    assert_eq!(shown.ok().stdout, "distributor,amount\nD1,12.00\n");
}

#[test]
fn in_whatever_order_moves_and_orders_are_entered_they_come_to_the_same() {
    let steps = [
        "distributor move D1 --sponsor L2 --from 2026-10-08 --yes",
        "distributor promote D1 --from 2026-10-12 --yes",
        "distributor move D1 --sponsor X --from 2026-10-18 --yes",
        "order import o.csv",
    ];
    let mut outcomes = Vec::new();
    for turn in permutations(steps.len()) {
        let shop = company();
        shop.write("o.csv", ORDERS);
        for step in &turn {
            shop.run(steps[*step]).ok();
        }
        outcomes.push((turn, history(&shop, "D1"), settled(&shop)));
    }
    assert_eq!(outcomes.len(), 24);
    for (turn, history, earned) in &outcomes {
        assert_eq!((history, earned), (&outcomes[0].1, &outcomes[0].2), "{turn:?}");
    }
    // L2 has 8 % of order 2, X has 5 % of order 3.
    assert_eq!(outcomes[0].2, "D1,50.00,0.00\nL1,12.00,0.00\nL2,0.00,16.00\nX,0.00,15.00\n");
}

/// All orders of so many things.
fn permutations(count: usize) -> Vec<Vec<usize>> {
    if count == 0 {
        return vec![Vec::new()];
    }
    let shorter = permutations(count - 1);
    let inserted = |turn: &Vec<usize>, at: usize| {
        let mut turn = turn.clone();
        turn.insert(at, count - 1);
        turn
    };
    let longer = |turn: &Vec<usize>| (0..count).map(|at| inserted(turn, at)).collect::<Vec<_>>();
    shorter.iter().flat_map(longer).collect()
}

#[test]
fn settled_orders_are_never_reached() {
    let shop = october();
    shop.run("commission settle --period 2026-10").ok();
    for line in [
        "distributor move D1 --sponsor L2 --from 2026-10-15",
        "distributor promote D1 --from 2026-10-15",
    ] {
        changes_nothing(&shop, &format!("{line} --yes")).fails(1).says(str![[r#"
error: 1 settled order would change, and what is settled does not change
hint: the earliest possible --from is 2026-10-21

"#]]);
    }
    changes_nothing(&shop, "distributor move D1 --sponsor L2 --from 2026-10-10 --lang zh")
        .fails(1)
        .says(str![[r#"
错误：2 个已结算的订单会因此改变，而已结算的不会再变
提示：--from 最早可为 2026-10-21

"#]]);
    shop.run("distributor move D1 --sponsor L2 --from 2026-10-21").ok();
    // What L1 sold is none of D1's: it stays as it is.
    shop.run("distributor move X --sponsor L1 --from 2026-10-01").ok();
}

#[test]
fn who_has_settled_orders_later_only_may_still_move_before() {
    let shop = october();
    shop.run("distributor move D1 --sponsor L2 --from 2026-10-15 --yes").ok();
    shop.run("commission settle --period 2026-10").ok();
    changes_nothing(&shop, "distributor move D1 --sponsor X --from 2026-10-10 --yes").fails(1);
    shop.run("distributor move D1 --sponsor X --from 2026-10-11").ok();
    let all = ["- 2 L1", "2026-10-11T00:00 2 X", "2026-10-15T00:00 2 L2"];
    assert_eq!(history(&shop, "D1"), all);
}

#[test]
fn at_a_terminal_the_sponsor_is_chosen_and_a_yes_is_enough() {
    let shop = october();
    let mut terminal = shop.at_terminal("distributor move D1 --from 2026-10-15");
    terminal.exp_string("Under whom?").unwrap();
    terminal.send_line("L2").unwrap();
    terminal.exp_string("1 recorded").unwrap();
    terminal.send("y").unwrap();
    terminal.flush().unwrap();
    terminal.exp_string("D1 has L2 as sponsor from 2026-10-15 00:00 on").unwrap();
    terminal.exp_eof().unwrap();
}

#[test]
fn lists_and_trees_show_what_holds_now() {
    let shop = company();
    shop.run("distributor move D1 --sponsor L2 --from 2026-11-10").ok();
    let sponsor = |at: &str| {
        let line = format!("distributor list --format csv --columns distributor,sponsor --at {at}");
        let list = shop.run(&line).ok().stdout;
        list.lines().find(|line| line.starts_with("D1")).unwrap().to_owned()
    };
    assert_eq!([sponsor("2026-11-09"), sponsor("2026-11-10")], ["D1,L1", "D1,L2"]);
    let tree = "distributor tree --format csv --columns distributor,sponsor --at";
    shop.run(&format!("{tree} 2026-11-09"))
        .ok()
        .prints("distributor,sponsor\nL1,\nD1,L1\nL2,\nX,\n");
    shop.run(&format!("{tree} 2026-11-10"))
        .ok()
        .prints("distributor,sponsor\nL1,\nL2,\nD1,L2\nX,\n");
    shop.run("distributor show D1").ok().prints(str![[r#"
Distributor      D1
Name             Zhou
Level            2
Sponsor          L1
State            approved
Grade
Joined
Phone
E-mail
Kind             individual
ID number
Channel
Account
Holder
Joining fee
Opening balance
Recorded         2026-11-05 09:00

States
State     From  Reason  Who     Recorded
────────────────────────────────────────────────
approved                tester  2026-11-05 09:00

Levels and sponsors
Level  Sponsor  From              Recorded
──────────────────────────────────────────────────
    2  L1                         2026-11-05 09:00
    2  L2       2026-11-10 00:00  2026-11-05 09:00

"#]]);
}

#[test]
fn the_file_by_which_somebody_came_changes_nothing_after_a_move() {
    let shop = company();
    shop.run("distributor move D1 --sponsor L2").ok();
    changes_nothing(&shop, "distributor import d.csv").ok();
    changes_nothing(&shop, "distributor add D1 --name Zhou --sponsor L1").ok();
    changes_nothing(&shop, "distributor add D1 --name Zhou --sponsor L2").ok();
    changes_nothing(&shop, "distributor add D1 --name Zhou --sponsor X").fails(1);
    shop.run("distributor move X --sponsor L2 --at 2026-11-06").ok();
    changes_nothing(&shop, "distributor add X --name Xu --at 2026-11-06").ok();
}
