//! `fenrun product`: adding, finding and showing what is sold.
use snapbox::str;

use crate::harness::Shop;

/// A book with four products, one of them archived, one never stocked.
pub fn shop() -> Shop {
    let shop = Shop::new();
    shop.run("init --name Tea").ok();
    for line in [
        "product add TEA-1 --name 西湖龙井 --price 168.00 --category 'Tea > Green' --spec '50 g' \
         --cost 78 --stock 40 --reorder-level 10",
        "product add TEA-2 --name 'Black Tea' --price 98.5 --category Tea --stock 5 --reorder-level 5",
        "product add POT-1 --name 紫砂壶 --price 388 --category Teaware --stock 1 --reorder-level 3 \
         --status archived",
        "product add CARD --name 'Gift card' --price 200 --no-commission",
    ] {
        shop.run(line).ok();
    }
    shop
}

#[test]
fn a_product_is_added_once_and_adding_it_again_changes_nothing() {
    let shop = Shop::new();
    shop.run("init --name Tea").ok();
    let line = "product add TEA-1 --name 西湖龙井 --price 168 --stock 40";
    shop.run_in_vain(&format!("{line} --dry-run")).ok().prints("").says(str![[r#"
would add TEA-1 西湖龙井; nothing was changed

"#]]);
    shop.run(line).ok().prints("").says(str![[r#"
added TEA-1 西湖龙井, 40 on hand
next: fenrun stock in TEA-1 records units that come, fenrun product show TEA-1 shows it

"#]]);
    shop.run_in_vain(line).ok().prints("").says(str![[r#"
TEA-1 is so already; nothing was changed

"#]]);
    shop.run_in_vain("product add tea-1 --name 西湖龙井 --price 168.00").ok().says(str![[r#"
TEA-1 is so already; nothing was changed

"#]]);
    shop.run("product add CLASS --name Tasting --price 180").ok().says(str![[r#"
added CLASS Tasting, not stocked
next: fenrun stock in CLASS records units that come, fenrun product show CLASS shows it

"#]]);
}

#[test]
fn a_known_sku_with_another_price_is_refused_with_the_fields_that_differ() {
    let shop = shop();
    let line = "product add TEA-1 --name 龙井 --price 169 --category 'Tea > Green' --cost 78 \
                --spec '50 g' --reorder-level 10";
    shop.run_in_vain(line).fails(1).prints("").says(str![[r#"
error: product TEA-1 is in the book already and differs in: name, price
hint: fenrun product edit TEA-1 changes it

"#]]);
    shop.run_in_vain(&format!("{line} --lang zh")).fails(1).says(str![[r#"
错误：商品 TEA-1 已在账套中，但 name, price 不同
提示：用 fenrun product edit TEA-1 修改

"#]]);
}

#[test]
fn what_is_no_value_is_refused_before_anything_is_written() {
    let shop = shop();
    let add = |rest: &str| shop.run_in_vain(&format!("product add {rest}"));
    add("X1 --name x --price 1e3").fails(1).says(str![[r#"
error: price “1e3”: no plain number; numbers look like 1234.50
hint: correct it and run the command again; nothing was changed

"#]]);
    add("X1 --name x --price 10.005").fails(1).says(str![[r#"
error: price “10.005”: at most 2 decimals are possible here
hint: correct it and run the command again; nothing was changed

"#]]);
    add("X1 --name x --price=-1").fails(1).says(str![[r#"
error: price “-1”: must not be negative
hint: correct it and run the command again; nothing was changed

"#]]);
    add("'X 1' --name x --price 1").fails(1).says(str![[r#"
error: sku “X 1”: U+0020 is not possible in a code
hint: correct it and run the command again; nothing was changed

"#]]);
    add("X1 --name ' ' --price 1").fails(1).says(str![[r#"
error: name “ ”: nothing there
hint: correct it and run the command again; nothing was changed

"#]]);
    add("X1 --name x --price 1 --category 'Tea >'").fails(1).says(str![[r#"
error: category “Tea >”: a category is nameless; categories look like Tea > Green
hint: correct it and run the command again; nothing was changed

"#]]);
    add("X1 --name x --price 1 --stock=-3").fails(1).says(str![[r#"
error: stock “-3”: must be from 0 to 1000000000
hint: correct it and run the command again; nothing was changed

"#]]);
    add("X1 --name x --price 1 --stock=-3 --lang zh").fails(1).says(str![[r#"
错误：stock“-3”：应在 0 到 1000000000 之间
提示：请改正后重新运行；没有做任何改动

"#]]);
}

#[test]
fn without_a_terminal_a_missing_value_is_named_by_its_flag() {
    let shop = shop();
    shop.run_in_vain("product add").fails(2).says(str![[r#"
error: SKU is missing, and nobody can be asked
hint: give SKU, or run the command at a terminal without --no-input

"#]]);
    shop.run_in_vain("product add X1 --price 1").fails(2).says(str![[r#"
error: --name is missing, and nobody can be asked
hint: give --name, or run the command at a terminal without --no-input

"#]]);
    shop.run_in_vain("product add X1 --name x --lang zh").fails(2).says(str![[r#"
错误：缺少 --price，而且无人可问
提示：请给出 --price，或在终端中运行且不加 --no-input

"#]]);
    shop.run_in_vain("product add --lang zh").fails(2).says(str![[r#"
错误：缺少 商品，而且无人可问
提示：请给出 商品，或在终端中运行且不加 --no-input

"#]]);
}

#[test]
fn at_a_terminal_missing_values_are_asked_for() {
    let shop = Shop::new();
    shop.run("init --name Tea").ok();
    let mut session = shop.at_terminal("product add");
    for (question, answer) in
        [("Which product", "TEA-1"), ("What is it called", "龙井"), ("What is it sold for", "168")]
    {
        session.exp_string(question).unwrap();
        session.send_line(answer).unwrap();
    }
    session.exp_string(", not stocked").unwrap();
    session.exp_eof().unwrap();
}

#[test]
fn a_list_is_of_a_category_and_all_below_it_and_of_a_status() {
    let shop = shop();
    shop.run("product list").ok().quiet().prints(str![[r#"
SKU    Name       Category     Spec   Price   Cost  Commission  Status    On hand
─────────────────────────────────────────────────────────────────────────────────
CARD   Gift card                     200.00         no          on sale
POT-1  紫砂壶     Teaware            388.00         yes         archived        1
TEA-1  西湖龙井   Tea > Green  50 g  168.00  78.00  yes         on sale        40
TEA-2  Black Tea  Tea                 98.50         yes         on sale         5

"#]]);
    let skus = |filter: &str| {
        shop.run(&format!("product list {filter} --columns sku --format csv")).ok().stdout
    };
    assert_eq!(skus("--category Tea"), "sku\nTEA-1\nTEA-2\n");
    assert_eq!(skus("--category 'Tea＞Green'"), "sku\nTEA-1\n");
    assert_eq!(skus("--category tea"), "sku\n");
    assert_eq!(skus("--status archived"), "sku\nPOT-1\n");
    assert_eq!(skus("--category Tea --status archived"), "sku\n");
    shop.run("product list --format csv").ok().quiet().prints(str![[r#"
sku,name,category,spec,price,cost,commissionable,status,on_hand
CARD,Gift card,,,200.00,,no,on_sale,
POT-1,紫砂壶,Teaware,,388.00,,yes,archived,1
TEA-1,西湖龙井,Tea > Green,50 g,168.00,78.00,yes,on_sale,40
TEA-2,Black Tea,Tea,,98.50,,yes,on_sale,5

"#]]);
}

#[test]
fn headings_are_translated_and_machine_formats_never() {
    let shop = shop();
    shop.run("product list --status archived --lang zh").ok().quiet().prints(str![[r#"
商品编码  名称    分类       价格  计佣  状态    现有库存
---------------------------------------------------------
POT-1     紫砂壶  Teaware  388.00  是    已下架         1

"#]]);
    let line = "product list --status archived --format json";
    let english = shop.run(line).ok().stdout;
    assert_eq!(shop.run(&format!("{line} --lang zh")).ok().stdout, english);
}

#[test]
fn a_search_finds_pieces_in_any_case_and_the_best_first() {
    let shop = shop();
    let found = |text: &str| {
        let line = format!("product search '{text}' --columns sku --format csv");
        shop.run(&line).ok().stdout.replace("sku\n", "").replace('\n', " ")
    };
    assert_eq!(found("龙井"), "TEA-1 ");
    assert_eq!(found("black"), "TEA-2 ");
    // TEA-2 by its sku and name; POT-1 only by its category.
    assert_eq!(found("tea"), "TEA-1 TEA-2 POT-1 ");
    assert_eq!(found("50 G"), "TEA-1 ");
    assert_eq!(found("teaware"), "POT-1 ");
    // The whole sku beats a piece of another product's name.
    assert_eq!(found("card"), "CARD ");
    shop.run("product search zzz --format csv")
        .ok()
        .prints(str![[r#"
sku,name,category,spec,price,cost,commissionable,status,on_hand

"#]])
        .says(str![[r#"
no product has “zzz” in its sku, name, category or spec

"#]]);
}

#[test]
fn a_product_is_shown_with_what_held_when() {
    let shop = shop();
    shop.run("product edit TEA-1 --price 180 --from 2026-12-01").ok();
    shop.run("product show tea-1").ok().quiet().prints(str![[r#"
SKU          TEA-1
Name         西湖龙井
Category     Tea > Green
Spec         50 g
Description
Price        168.00
Cost         78.00
Commission   yes
Status       on sale
On hand      40
Reorder at   10
Backorders   no
Image
Link
Recorded     2026-11-05 09:00

What held when
From               Price   Cost  Category     Commission  Recorded
──────────────────────────────────────────────────────────────────────────
                  168.00  78.00  Tea > Green  yes         2026-11-05 09:00
2026-12-01 00:00  180.00  78.00  Tea > Green  yes         2026-11-05 09:00

"#]]);
    shop.run("product show CARD --format json").ok().quiet().prints(str![[r#"
{"sku":"CARD","name":"Gift card","category":null,"spec":null,"description":null,"price":"200.00","cost":null,"commissionable":false,"status":"on_sale","on_hand":null,"reorder_level":null,"backorders":false,"image":null,"link":null,"recorded_at":"2026-11-05T09:00:00+08:00","history":[{"from":null,"price":"200.00","cost":null,"category":null,"commissionable":false,"recorded_at":"2026-11-05T09:00:00+08:00"}]}

"#]]);
    shop.run("product show NOPE").fails(1).prints("").says(str![[r#"
error: the book knows no product NOPE
hint: fenrun product list shows all of them, fenrun product search TEXT finds one

"#]]);
    shop.run("product show NOPE --lang zh").fails(1).says(str![[r#"
错误：账套中没有商品 NOPE
提示：fenrun product list 列出全部商品，fenrun product search 文本 可查找

"#]]);
}
