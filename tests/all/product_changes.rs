//! `fenrun product edit`: words change in place, what decides money from a day on (SPEC §4, §6).
use rusqlite::Connection;
use snapbox::str;

use crate::harness::Shop;
use crate::products::shop;

const PLAN: &str = "\
name = \"autumn\"
effective_from = \"2026-09-01\"
base = \"net\"
rounding = \"half_up\"
hold_days = 0

[[rate]]
role = \"direct\"
percent = \"10%\"

[[rate]]
role = \"direct\"
category = \"Gift\"
percent = \"20%\"
";

const ORDERS: &str = "\
order_no,sku,quantity,unit_price,paid_at,completed_at,distributor
S-1,TEA-1,1,100.00,2026-09-05 10:00,2026-09-06,A
U-1,TEA-1,1,100.00,2026-10-05 10:00,,A
U-2,TEA-1,2,100.00,2026-11-03 10:00,,A
U-3,TEA-2,1,100.00,2026-11-03 10:00,,A
U-4,TEA-1,1,100.00,2026-11-03 10:00,,
";

/// The shop with a seller, a settled order of September and open ones of October and November.
fn shop_with_orders() -> Shop {
    let shop = shop();
    let conn = Connection::open(shop.path("fenrun.db")).unwrap();
    conn.execute_batch(
        "INSERT INTO distributors (id, code, name, recorded_at) VALUES (1, 'A', '李雷', 1);
         INSERT INTO distributor_relations VALUES (NULL, 1, 0, 1, NULL, 1);
         INSERT INTO distributor_states (distributor_id, from_at, state, operator, recorded_at)
         VALUES (1, 0, 'approved', 'test', 1);",
    )
    .unwrap();
    drop(conn);
    shop.write("plan.toml", PLAN).write("orders.csv", ORDERS);
    shop.run("plan apply plan.toml").ok();
    shop.run("order import orders.csv").ok();
    shop.run("commission settle --period 2026-09").ok();
    shop
}

fn history(shop: &Shop) -> Vec<String> {
    let shown = shop.run("product show TEA-1 --format csv").ok().stdout;
    let wanted = |line: &&str| {
        line.contains(".from,") || line.contains(".price,") || line.contains(".category,")
    };
    let lines = shown.lines().filter(|line| line.starts_with("history.")).filter(wanted);
    lines.map(|line| line.split_once(',').unwrap().1.to_owned()).collect()
}

#[test]
fn words_change_in_place_and_the_same_again_changes_nothing() {
    let shop = shop();
    let line = "product edit TEA-1 --name 明前龙井 --spec '' --reorder-level '' --status archived \
                --backorders yes --link https://example.com/t";
    shop.run_in_vain(&format!("{line} --dry-run")).ok().says(str![[r#"
would change TEA-1: Name, Spec, Link, Status, Reorder at, Backorders; nothing was changed

"#]]);
    shop.run(line).ok().prints("").says(str![[r#"
changed TEA-1: Name, Spec, Link, Status, Reorder at, Backorders
next: fenrun product show TEA-1 shows what holds when

"#]]);
    shop.run_in_vain(line).ok().says(str![[r#"
TEA-1 is so already; nothing was changed

"#]]);
    shop.run("product show TEA-1 --format json").ok().prints(str![[r#"
{"sku":"TEA-1","name":"明前龙井","category":"Tea > Green","spec":null,"description":null,"price":"168.00","cost":"78.00","commissionable":true,"status":"archived","on_hand":40,"reorder_level":null,"backorders":true,"image":null,"link":"https://example.com/t","recorded_at":"2026-11-05T09:00:00+08:00","history":[{"from":null,"price":"168.00","cost":"78.00","category":"Tea > Green","commissionable":true,"recorded_at":"2026-11-05T09:00:00+08:00"}]}

"#]]);
}

#[test]
fn a_price_counts_from_today_or_from_its_day() {
    let shop = shop();
    shop.run("product edit TEA-1 --price 180").ok().says(str![[r#"
changed TEA-1: Price, from 2026-11-05 00:00 on
next: fenrun product show TEA-1 shows what holds when

"#]]);
    shop.run("product edit TEA-1 --price 170 --from 2026-10-01").ok();
    shop.run_in_vain("product edit TEA-1 --price 180 --from 2026-11-05").ok();
    assert_eq!(
        history(&shop),
        [
            "",
            "168.00",
            "Tea > Green",
            "2026-10-01T00:00:00+08:00",
            "170.00",
            "Tea > Green",
            "2026-11-05T00:00:00+08:00",
            "180.00",
            "Tea > Green",
        ]
    );
}

#[test]
fn a_price_by_its_own_verb_is_dated_and_shown_with_its_history() {
    let shop = shop();
    let line = "product price TEA-1 180 --cost 80 --from 2026-12-01";
    shop.run_in_vain(&format!("{line} --dry-run")).ok().says(str![[r#"
would change TEA-1: Price, Cost, from 2026-12-01 00:00 on; nothing was changed

"#]]);
    shop.run(line).ok().prints("").says(str![[r#"
changed TEA-1: Price, Cost, from 2026-12-01 00:00 on
next: fenrun product show TEA-1 shows what holds when

"#]]);
    shop.run_in_vain(line).ok().says(str![[r#"
TEA-1 is so already; nothing was changed

"#]]);
    shop.run("product price TEA-1 170 --from 2026-11-20").ok();
    assert_eq!(
        history(&shop),
        [
            "",
            "168.00",
            "Tea > Green",
            "2026-11-20T00:00:00+08:00",
            "170.00",
            "Tea > Green",
            "2026-12-01T00:00:00+08:00",
            "180.00",
            "Tea > Green",
        ]
    );
    shop.run("product show TEA-1 --at 2026-12-01 --format json").ok().prints(str![[r#"
{"sku":"TEA-1","name":"西湖龙井","category":"Tea > Green","spec":"50 g","description":null,"price":"180.00","cost":"80.00","commissionable":true,"status":"on_sale","on_hand":40,"reorder_level":10,"backorders":false,"image":null,"link":null,"recorded_at":"2026-11-05T09:00:00+08:00","history":[{"from":null,"price":"168.00","cost":"78.00","category":"Tea > Green","commissionable":true,"recorded_at":"2026-11-05T09:00:00+08:00"},{"from":"2026-11-20T00:00:00+08:00","price":"170.00","cost":"78.00","category":"Tea > Green","commissionable":true,"recorded_at":"2026-11-05T09:00:00+08:00"},{"from":"2026-12-01T00:00:00+08:00","price":"180.00","cost":"80.00","category":"Tea > Green","commissionable":true,"recorded_at":"2026-11-05T09:00:00+08:00"}]}

"#]]);
    shop.run_in_vain("product price TEA-1").fails(2).says(str![[r#"
error: AMOUNT is missing, and nobody can be asked
hint: give AMOUNT, or run the command at a terminal without --no-input

"#]]);
    shop.run_in_vain("product price TEA-1 -5").fails(1).says(str![[r#"
error: price “-5”: must not be negative
hint: correct it and run the command again; nothing was changed

"#]]);
    shop.run_in_vain("product price TEA-1 1e3").fails(1).says(str![[r#"
error: price “1e3”: no plain number; numbers look like 1234.50
hint: correct it and run the command again; nothing was changed

"#]]);
    shop.run_in_vain("product price NOPE 5").fails(1);
}

#[test]
fn a_product_is_archived_once() {
    let shop = shop();
    shop.run_in_vain("product archive TEA-1 --dry-run").ok().says(str![[r#"
would change TEA-1: Status; nothing was changed

"#]]);
    shop.run("product archive TEA-1").ok().says(str![[r#"
changed TEA-1: Status
next: fenrun product show TEA-1 shows what holds when

"#]]);
    shop.run_in_vain("product archive TEA-1").ok().says(str![[r#"
TEA-1 is so already; nothing was changed

"#]]);
    shop.run_in_vain("product archive NOPE").fails(1).says(str![[r#"
error: the book knows no product NOPE
hint: fenrun product list shows all of them, fenrun product search TEXT finds one

"#]]);
}

#[test]
fn the_order_in_which_dated_changes_are_entered_does_not_matter() {
    let [one, other] = [
        ["--price 180 --from 2026-12-01", "--category Gift --from 2026-11-20"],
        ["--category Gift --from 2026-11-20", "--price 180 --from 2026-12-01"],
    ]
    .map(|changes| {
        let shop = shop();
        for change in changes {
            shop.run(&format!("product edit TEA-1 {change}")).ok();
        }
        history(&shop)
    });
    assert_eq!(one, other);
    assert_eq!(one.last().unwrap(), "Gift");
}

#[test]
fn a_category_that_reaches_back_over_open_orders_asks_and_says_what_it_changes() {
    let shop = shop_with_orders();
    let line = "product edit TEA-1 --category Gift --from 2026-10-01";
    shop.run_in_vain(line).fails(1).prints("").says(str![[r#"
error: this wants a yes: this reaches 2 recorded, unsettled orders and changes their commission by 30.00 (A +30.00); go on?
hint: --yes says it; --dry-run, where there is one, shows what would happen

"#]]);
    shop.run_in_vain(&format!("{line} --lang zh")).fails(1).says(str![[r#"
错误：需要确认：这会影响 2 个已记录、未结算的订单，佣金变化 30.00（A +30.00）；继续吗？
提示：用 --yes 确认；支持 --dry-run 的命令可先看会发生什么

"#]]);
    shop.run_in_vain(&format!("{line} --dry-run")).ok().says(str![[r#"
would change TEA-1: Category, from 2026-10-01 00:00 on; nothing was changed
it reaches 2 recorded orders and changes their commission by 30.00 (A +30.00)

"#]]);
    shop.run(&format!("{line} --yes")).ok().says(str![[r#"
changed TEA-1: Category, from 2026-10-01 00:00 on
it reaches 2 recorded orders and changes their commission by 30.00 (A +30.00)
next: fenrun product show TEA-1 shows what holds when

"#]]);
    let pending = "commission pending --format csv --columns distributor,amount,reason";
    shop.run(pending).ok().prints(str![[r#"
distributor,amount,reason
A,70.00,not_completed

"#]]);
    shop.run_in_vain(line).ok();
}

#[test]
fn a_later_change_of_the_same_value_bounds_what_is_reached() {
    let shop = shop_with_orders();
    shop.run("product edit TEA-1 --category 'Tea > New' --from 2026-11-01 --yes").ok();
    shop.run_in_vain("product edit TEA-1 --category Gift --from 2026-10-01").fails(1).says(str![[r#"
error: this wants a yes: this reaches 1 recorded, unsettled order and changes its commission by 10.00 (A +10.00); go on?
hint: --yes says it; --dry-run, where there is one, shows what would happen

"#]]);
}

#[test]
fn settled_orders_are_never_reached() {
    let shop = shop_with_orders();
    for change in ["--category Gift", "--commissionable no"] {
        let line = format!("product edit TEA-1 {change} --from 2026-09-01 --yes");
        shop.run_in_vain(&line).fails(1).prints("").says(str![[r#"
error: this would change the terms of 1 settled order
hint: the earliest day it may count from: --from 2026-09-06

"#]]);
    }
    shop.run_in_vain("product edit TEA-1 --category Gift --from 2026-09-05 --lang zh")
        .fails(1)
        .says(str![[r#"
错误：这会改变 1 个已结算订单的计佣条款
提示：最早可以从这一天起算：--from 2026-09-06

"#]]);
    // A price or cost decides no commission, so it may be entered late.
    shop.run("product edit TEA-1 --price 90 --cost 60 --from 2026-09-01").ok();
    shop.run("product edit TEA-1 --category Gift --from 2026-09-06 --yes").ok();
}

#[test]
fn a_cost_decides_where_the_margin_is_the_base() {
    let shop = shop_with_orders();
    // TEA-1 costs 78.00: U-1 earns 10 % of 22.00, U-2 of 44.00. Before, the base was net.
    let margin = PLAN.replace("\"net\"", "\"margin\"").replace("2026-09-01", "2026-10-01");
    shop.write("margin.toml", margin);
    shop.run("plan apply margin.toml --yes").ok();
    let line = "product edit TEA-1 --cost 68 --from 2026-09-01";
    // 10.00 more for each of three units: 3.00. What was settled in September was by net.
    shop.run_in_vain(line).fails(1).says(str![[r#"
error: this wants a yes: this reaches 2 recorded, unsettled orders and changes their commission by 3.00 (A +3.00); go on?
hint: --yes says it; --dry-run, where there is one, shows what would happen

"#]]);
    shop.run(&format!("{line} --yes")).ok().says(str![[r#"
changed TEA-1: Cost, from 2026-09-01 00:00 on
it reaches 2 recorded orders and changes their commission by 3.00 (A +3.00)
next: fenrun product show TEA-1 shows what holds when

"#]]);
    let pending = "commission pending --format csv --columns distributor,amount";
    shop.run(pending).ok().prints(str![[r#"
distributor,amount
A,9.60
A,

"#]]);
    shop.run("order complete U-1 --completed-at 2026-10-06").ok();
    shop.run("commission settle --period 2026-10").ok();
    shop.run_in_vain("product price TEA-1 180 --cost 70 --from 2026-10-02 --yes").fails(1).says(
        str![[r#"
error: this would change the terms of 1 settled order
hint: the earliest day it may count from: --from 2026-10-06

"#]],
    );
    shop.run("product price TEA-1 180 --from 2026-10-02").ok();
    shop.run("product edit TEA-1 --cost 70 --from 2026-10-06 --yes").ok();
    shop.run("check").ok().quiet();
}

#[test]
fn a_change_from_today_on_reaches_no_order_of_yesterday() {
    let shop = shop_with_orders();
    shop.run("product edit TEA-1 --commissionable no").ok().says(str![[r#"
changed TEA-1: Commission, from 2026-11-05 00:00 on
next: fenrun product show TEA-1 shows what holds when

"#]]);
}

#[test]
fn what_changes_nothing_or_not_what_it_seems_is_wrong_usage() {
    let shop = shop();
    shop.run_in_vain("product edit TEA-1").fails(2).says(str![[r#"
error: nothing to change is given
hint: fenrun product edit --help shows what can be changed

"#]]);
    shop.run_in_vain("product edit TEA-1 --name x --from 2026-01-01").fails(2).says(str![[r#"
error: --from dates only price, cost, category and commissionable
hint: leave --from out: other values change at once and for good

"#]]);
    shop.run_in_vain("product edit TEA-1 --name x --from 2026-01-01 --lang zh").fails(2).says(
        str![[r#"
错误：--from 只用于价格、成本、分类和是否计佣的生效日
提示：请去掉 --from：其他内容立即修改，一直有效

"#]],
    );
    shop.run_in_vain("product edit NOPE --name x").fails(1).says(str![[r#"
error: the book knows no product NOPE
hint: fenrun product list shows all of them, fenrun product search TEXT finds one

"#]]);
    shop.run_in_vain("product edit TEA-1 --commissionable maybe").fails(2).says(str![[r#"
error: --commissionable cannot be “maybe”
hint: it is one of: yes, no

"#]]);
}

#[test]
fn backorders_cannot_end_below_zero() {
    let shop = shop();
    shop.run("product edit TEA-2 --backorders yes").ok();
    shop.run("stock out TEA-2 9").ok();
    shop.run_in_vain("product edit TEA-2 --backorders no").fails(1).says(str![[r#"
error: -4 units on hand: backorders cannot end below 0
hint: first record what came with fenrun stock in, or correct it with fenrun stock adjust

"#]]);
    shop.run_in_vain("product edit TEA-2 --backorders no --lang zh").fails(1).says(str![[r#"
错误：现有库存 -4：低于 0 时不能取消缺货销售
提示：请先用 fenrun stock in 入库，或用 fenrun stock adjust 更正

"#]]);
}
