//! `fenrun stock`: units that come and go by hand, what is there, what runs low (SPEC §4).
use snapbox::str;

use crate::harness::Shop;
use crate::products::shop;

#[test]
fn units_come_go_and_are_adjusted() {
    let shop = shop();
    shop.run_in_vain("stock in TEA-1 20 --dry-run").ok().prints("").says(str![[r#"
TEA-1 西湖龙井: +20 would leave 60 on hand; nothing was changed

"#]]);
    shop.run("stock in TEA-1 20").ok().prints("").says(str![[r#"
TEA-1 西湖龙井: +20, 60 on hand
next: fenrun stock moves TEA-1 shows what came and went

"#]]);
    shop.run("stock out tea-1 5 --reason tasting").ok().says(str![[r#"
TEA-1 西湖龙井: -5, 55 on hand
next: fenrun stock moves TEA-1 shows what came and went

"#]]);
    shop.run("stock adjust TEA-1 -2 --reason 'two missing'").ok().says(str![[r#"
TEA-1 西湖龙井: -2, 53 on hand
next: fenrun stock moves TEA-1 shows what came and went

"#]]);
    shop.run("stock adjust TEA-1 1 --lang zh").ok().says(str![[r#"
TEA-1 西湖龙井：+1，现有库存 54
下一步：fenrun stock moves TEA-1 查看库存变动

"#]]);
    shop.run("stock moves TEA-1 --columns kind,quantity,balance,reason --format csv")
        .ok()
        .quiet()
        .prints(str![[r#"
kind,quantity,balance,reason
opening,40,40,
in,20,60,
out,-5,55,tasting
adjust,-2,53,two missing
adjust,1,54,

"#]]);
}

#[test]
fn the_first_movement_makes_a_product_stocked() {
    let shop = shop();
    shop.run_in_vain("stock out CARD 1").fails(1).says(str![[r#"
error: CARD: only 0 on hand, 1 too few
hint: record what came with fenrun stock in CARD 1, or allow backorders with fenrun product edit CARD --backorders yes

"#]]);
    shop.run("stock in CARD 3").ok();
    shop.run("stock list --format csv").ok().quiet().prints(str![[r#"
sku,name,category,on_hand,reorder_level,status
CARD,Gift card,,3,,on_sale
POT-1,紫砂壶,Teaware,1,3,archived
TEA-1,西湖龙井,Tea > Green,40,10,on_sale
TEA-2,Black Tea,Tea,5,5,on_sale

"#]]);
}

#[test]
fn more_than_there_is_is_refused_with_the_shortage_unless_backorders_are_allowed() {
    let shop = shop();
    shop.run_in_vain("stock out TEA-2 8").fails(1).prints("").says(str![[r#"
error: TEA-2: only 5 on hand, 3 too few
hint: record what came with fenrun stock in TEA-2 3, or allow backorders with fenrun product edit TEA-2 --backorders yes

"#]]);
    shop.run_in_vain("stock adjust TEA-2 -6 --lang zh").fails(1).says(str![[r#"
错误：TEA-2：现有库存只有 5，还差 1
提示：用 fenrun stock in TEA-2 1 入库，或用 fenrun product edit TEA-2 --backorders yes 允许缺货销售

"#]]);
    shop.run("product edit TEA-2 --backorders yes").ok();
    shop.run("stock out TEA-2 8").ok().says(str![[r#"
TEA-2 Black Tea: -8, -3 on hand
next: fenrun stock moves TEA-2 shows what came and went

"#]]);
}

#[test]
fn a_reference_makes_an_act_repeatable_and_is_unique_per_kind() {
    let shop = shop();
    shop.run("stock in TEA-1 20 --ref DN-7 --reason spring").ok();
    shop.run_in_vain("stock in TEA-1 20 --ref DN-7 --reason spring").ok().says(str![[r#"
TEA-1 西湖龙井: +20 is recorded already; nothing was changed

"#]]);
    shop.run_in_vain("stock in TEA-1 21 --ref DN-7 --reason spring").fails(1).says(str![[r#"
error: --ref DN-7 is taken by another act: 20 of TEA-1
hint: fenrun stock moves TEA-1 shows it; choose another --ref

"#]]);
    shop.run_in_vain("stock in TEA-2 20 --ref DN-7 --reason spring").fails(1).says(str![[r#"
error: --ref DN-7 is taken by another act: 20 of TEA-1
hint: fenrun stock moves TEA-1 shows it; choose another --ref

"#]]);
    shop.run_in_vain("stock in TEA-1 20 --ref DN-7 --lang zh").fails(1).says(str![[r#"
错误：--ref DN-7 已用于另一笔：TEA-1 的 20
提示：fenrun stock moves TEA-1 可查看；请换一个 --ref

"#]]);
    shop.run("stock out TEA-1 20 --ref DN-7").ok();
}

#[test]
fn the_same_act_twice_on_one_day_asks() {
    let shop = shop();
    shop.run("stock in TEA-1 20 --at '2026-11-05 09:00'").ok();
    let again = "stock in TEA-1 20 --at '2026-11-05 23:59'";
    shop.run_in_vain(again).fails(1).prints("").says(str![[r#"
error: this wants a yes: the same was recorded at 2026-11-05 09:00 already; record it once more?
hint: --yes says it; --dry-run, where there is one, shows what would happen

"#]]);
    shop.run_in_vain(&format!("{again} --lang zh")).fails(1).says(str![[r#"
错误：需要确认：2026-11-05 09:00 已经记录过同样的事；再记一次吗？
提示：用 --yes 确认；支持 --dry-run 的命令可先看会发生什么

"#]]);
    shop.run("stock in TEA-1 21 --at '2026-11-05 23:59'").ok();
    shop.run("stock in TEA-1 20 --reason more --at '2026-11-05 23:59'").ok();
    shop.run(&format!("{again} --yes")).ok();
    shop.run("stock in TEA-1 20 --at '2026-11-06 00:00'").ok();
    shop.run("stock in TEA-1 20 --ref DN-8 --at '2026-11-06 00:00'").ok();
}

#[test]
fn at_a_terminal_the_same_act_is_done_again_after_a_yes() {
    let shop = shop();
    shop.run("stock out TEA-1 2").ok();
    let mut session = shop.at_terminal("stock out TEA-1 2 --at 2026-11-05T09:30:00+08:00");
    session.exp_string("record it once more?").unwrap();
    session.send_line("y").unwrap();
    session.exp_string("36 on hand").unwrap();
    session.exp_eof().unwrap();
}

#[test]
fn at_a_terminal_the_product_is_chosen_and_the_quantity_asked_for() {
    let shop = shop();
    let mut session = shop.at_terminal("stock in");
    session.exp_string("Which product").unwrap();
    session.send_line("Black").unwrap();
    session.exp_string("How many units").unwrap();
    session.send_line("7").unwrap();
    session.exp_string("TEA-2 Black Tea: +7, 12 on hand").unwrap();
    session.exp_eof().unwrap();
}

#[test]
fn what_is_no_quantity_is_refused() {
    let shop = shop();
    shop.run_in_vain("stock in TEA-1 -5").fails(1).says(str![[r#"
error: quantity “-5”: must be from 1 to 1000000000
hint: correct it and run the command again; nothing was changed

"#]]);
    shop.run_in_vain("stock in TEA-1 1.5").fails(1).says(str![[r#"
error: quantity “1.5”: no decimals are possible here
hint: correct it and run the command again; nothing was changed

"#]]);
    shop.run_in_vain("stock adjust TEA-1 0").fails(1).says(str![[r#"
error: a difference of 0 adjusts nothing
hint: give what was counted less what the book says: 3, or -2 when two are missing

"#]]);
    shop.run_in_vain("stock adjust TEA-1 0 --lang zh").fails(1).says(str![[r#"
错误：差额为 0，没有可调整的
提示：请给出实盘数减账面数：3，少两件则为 -2

"#]]);
    shop.run_in_vain("stock in NOPE 5").fails(1).says(str![[r#"
error: the book knows no product NOPE
hint: fenrun product list shows all of them, fenrun product search TEXT finds one

"#]]);
    shop.run_in_vain("stock in TEA-1").fails(2).says(str![[r#"
error: QUANTITY is missing, and nobody can be asked
hint: give QUANTITY, or run the command at a terminal without --no-input

"#]]);
}

#[test]
fn low_stock_is_listed_with_exit_code_3() {
    let shop = shop();
    shop.run("stock low").fails(3).quiet().prints(str![[r#"
SKU    Name       Category  On hand  Reorder at  Status
────────────────────────────────────────────────────────
TEA-2  Black Tea  Tea             5           5  on sale

"#]]);
    shop.run("stock low --format json --lang zh").fails(3).quiet().prints(str![[r#"
[
{"sku":"TEA-2","name":"Black Tea","category":"Tea","on_hand":5,"reorder_level":5,"status":"on_sale"}
]

"#]]);
    shop.run("stock in TEA-2 1").ok();
    shop.run("stock low --format csv")
        .ok()
        .quiet()
        .prints("sku,name,category,on_hand,reorder_level,status\n");
}

#[test]
fn movements_of_days_are_listed_and_the_balance_knows_the_others() {
    let shop = shop();
    shop.run("stock in TEA-1 5 --at '2026-11-06 08:00'").ok();
    shop.run("stock in TEA-1 7 --at '2026-11-07 08:00'").ok();
    let line = "stock moves TEA-1 --from 2026-11-06 --to 2026-11-06 --format csv";
    shop.run(line).ok().quiet().prints(str![[r#"
moved_at,sku,kind,quantity,balance,order_no,reason,ref,recorded_at
2026-11-06T08:00:00+08:00,TEA-1,in,5,45,,,,2026-11-06T08:00:00+08:00

"#]]);
    shop.run("stock moves --from 2026-11-07 --format csv").ok().quiet().prints(str![[r#"
moved_at,sku,kind,quantity,order_no,reason,ref,recorded_at
2026-11-07T08:00:00+08:00,TEA-1,in,7,,,,2026-11-07T08:00:00+08:00

"#]]);
    shop.run("stock moves NOPE").fails(1).says(str![[r#"
error: the book knows no product NOPE
hint: fenrun product list shows all of them, fenrun product search TEXT finds one

"#]]);
}

#[test]
fn a_sale_is_a_movement_that_names_its_order() {
    let shop = shop();
    let orders = "order_no,sku,quantity,unit_price,paid_at\nA-1,TEA-1,3,168,2026-11-04\n";
    shop.write("orders.csv", orders);
    shop.run("order import orders.csv").ok();
    let line = "stock moves TEA-1 --columns kind,quantity,balance,order_no --format csv";
    shop.run(line).ok().prints(str![[r#"
kind,quantity,balance,order_no
opening,40,40,
sale,-3,37,A-1

"#]]);
    let shortage = "order_no,sku,quantity,unit_price,paid_at\nA-2,TEA-2,6,98.5,2026-11-04\n";
    shop.write("orders.csv", shortage);
    let refused = shop.run_in_vain("order import orders.csv").fails(1);
    assert!(refused.stderr.contains("the order takes 6, only 5 in stock"), "{}", refused.stderr);
}

#[test]
fn stock_is_listed_by_category() {
    let shop = Shop::new();
    shop.run("init --name Tea").ok();
    shop.run("stock list --format csv")
        .ok()
        .prints("sku,name,category,on_hand,reorder_level,status\n");
    let shop = self::shop();
    shop.run("stock list --category Tea").ok().quiet().prints(str![[r#"
SKU    Name       Category     On hand  Reorder at  Status
───────────────────────────────────────────────────────────
TEA-1  西湖龙井   Tea > Green       40          10  on sale
TEA-2  Black Tea  Tea                5           5  on sale

"#]]);
    shop.run("stock list --lang zh").ok().quiet().prints(str![[r#"
商品编码  名称       分类         现有库存  补货点  状态
----------------------------------------------------------
POT-1     紫砂壶     Teaware             1       3  已下架
TEA-1     西湖龙井   Tea > Green        40      10  在售
TEA-2     Black Tea  Tea                 5       5  在售

"#]]);
}
