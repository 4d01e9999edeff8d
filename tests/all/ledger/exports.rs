//! `fenrun ledger export`: every document once, on its day, the same bytes every time.
use std::fs;
use std::os::unix::fs::PermissionsExt;

use snapbox::str;

use super::small_shop::{settled_october, small_shop};
use crate::harness::Shop;

#[test]
fn every_document_is_a_transaction_on_its_day() {
    let shop = small_shop();
    shop.run("ledger export --to hledger").ok().quiet().prints(str![[r#"
; Small Tea
decimal-mark .
commodity 1000.00 CNY

account equity:opening
account liabilities:commission:accrued
2026-10-01 * Opening balance of A
    equity:opening  12.00 CNY
    liabilities:commission:accrued  -12.00 CNY

account assets:inventory
2026-10-01 * Opening stock: +10 TEA-1
    assets:inventory  400.00 CNY
    equity:opening  -400.00 CNY

account assets:cash
account income:sales
account income:shipping
account expenses:commission:direct
account expenses:commission:override
account expenses:cogs
2026-10-03 * Order 1
    assets:cash  198.00 CNY
    income:sales  -190.00 CNY
    income:shipping  -8.00 CNY
    expenses:commission:direct  19.00 CNY
    expenses:commission:override  9.50 CNY
    liabilities:commission:accrued  -28.50 CNY
    expenses:cogs  80.00 CNY
    assets:inventory  -80.00 CNY

2026-10-20 * Order 2
    assets:cash  50.00 CNY
    income:sales  -50.00 CNY
    expenses:commission:direct  5.00 CNY
    liabilities:commission:accrued  -5.00 CNY

2026-10-21 * Order 3
    assets:cash  100.00 CNY
    income:sales  -100.00 CNY

account income:refunds
2026-10-22 * Order 3 cancelled
    income:refunds  100.00 CNY
    assets:cash  -100.00 CNY

account liabilities:distributor:A
2026-10-31 * Statement 2026-10 of A
    liabilities:commission:accrued  21.50 CNY
    liabilities:distributor:A  -21.50 CNY

account liabilities:distributor:b.2
2026-10-31 * Statement 2026-10 of b.2
    liabilities:commission:accrued  19.00 CNY
    liabilities:distributor:b.2  -19.00 CNY

2026-11-01 * Order 4, dated 2026-10-30
    assets:cash  100.00 CNY
    income:sales  -100.00 CNY
    expenses:commission:direct  10.00 CNY
    liabilities:commission:accrued  -10.00 CNY
    expenses:cogs  40.00 CNY
    assets:inventory  -40.00 CNY

account expenses:rent
2026-11-03 * November, rent (R-11)
    expenses:rent  30.00 CNY
    assets:cash  -30.00 CNY

account liabilities:suppliers
2026-11-04 * Goods in: +5 TEA-1 (DN-1)
    assets:inventory  200.00 CNY
    liabilities:suppliers  -200.00 CNY


"#]]);
}

#[test]
fn what_is_settled_stays_as_it_was_exported() {
    let shop = settled_october();
    let october = shop.run("ledger export --to quickbooks --period 2026-10").ok().stdout;
    let later = small_shop();
    later.run("ledger export --to quickbooks --period 2026-10").ok().prints(october.as_str());
    // What a unit costs is changed from the beginning on: the books of October are closed.
    later.run("product edit TEA-1 --cost 55 --from 2026-10-01 --yes").ok();
    later.run("ledger export --to quickbooks --period 2026-10").ok().prints(october.as_str());
}

#[test]
fn numbers_count_from_the_first_of_the_month() {
    let shop = small_shop();
    let days = "ledger export --to kingdee --period 2026-11-03..2026-11-30 --lang zh";
    shop.run(days).ok().quiet().prints(str![[r#"
日期,凭证字,凭证号,附单据数,摘要,科目编码,科目名称,借方金额,贷方金额,币别,汇率,原币金额,数量,单价,核算类别,核算编码,核算名称,制单人
2026-11-03,记,2,1,November; rent (R-11),5602,管理费用,30.00,,CNY,1,30.00,,,,,,tester
2026-11-03,记,2,1,November; rent (R-11),1002,银行存款,,30.00,CNY,1,30.00,,,,,,tester
2026-11-04,记,3,1,入库 TEA-1 +5 (DN-1),1405,库存商品,200.00,,CNY,1,200.00,,,,,,tester
2026-11-04,记,3,1,入库 TEA-1 +5 (DN-1),2202,应付账款,,200.00,CNY,1,200.00,,,,,,tester

"#]]);
}

#[test]
fn exporting_again_gives_the_same_private_file() {
    let shop = small_shop();
    for (program, file) in
        [("hledger", "a.journal"), ("beancount", "b.beancount"), ("xero", "c.csv")]
    {
        let line = format!("ledger export --to {program} -o {file}");
        shop.run(&line).ok().prints("").quiet();
        let first = shop.read(file);
        shop.run(&line).ok();
        assert_eq!(shop.read(file), first);
        shop.run(&format!("ledger export --to {program} -o -")).ok().prints(first.as_str());
        let mode = fs::metadata(shop.path(file)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{file}");
    }
}

#[test]
fn an_export_never_takes_the_place_of_a_book_and_names_what_it_cannot_write() {
    let shop = small_shop();
    shop.run_in_vain("ledger export --to hledger -o fenrun.db").fails(74).says(str![[r#"
error: fenrun.db is a book or another database, or belongs to one
hint: choose another name

"#]]);
    shop.run_in_vain("ledger export --to hledger -o nowhere/x").fails(74).says(str![[r#"
error: cannot write nowhere/x: no such file or folder
hint: make room or choose another place, then try again; what was there before is untouched

"#]]);
    shop.run_in_vain("ledger export --to sage").fails(2);
    shop.run_in_vain("ledger export").fails(2);
}

#[test]
fn history_is_not_booked_but_its_goods_are_not_there_any_more() {
    let shop = Shop::new();
    shop.write("products.csv", "sku,name,price,cost,stock\nTEA-1,Longjing,100.00,40.00,10\n");
    let orders = "order_no,sku,quantity,unit_price,paid_at\nH,TEA-1,3,100,2026-09-20\nN,TEA-1,1,100,2026-10-02\n";
    shop.write("orders.csv", orders);
    shop.run("init --name Tea --start 2026-10-01").ok();
    shop.run("product import products.csv").ok();
    shop.run("order import orders.csv").ok();
    shop.run("ledger export --to ledger").ok().prints(str![[r#"
; Tea
commodity CNY
  format 1000.00 CNY

account assets:inventory
account equity:opening
2026-10-01 * Opening stock: +10 TEA-1
    assets:inventory  400.00 CNY
    equity:opening  -400.00 CNY

2026-10-01 * Goods of order H, paid before the book began
    equity:opening  120.00 CNY
    assets:inventory  -120.00 CNY

account assets:cash
account income:sales
account expenses:cogs
2026-10-02 * Order N
    assets:cash  100.00 CNY
    income:sales  -100.00 CNY
    expenses:cogs  40.00 CNY
    assets:inventory  -40.00 CNY


"#]]);
}

#[test]
fn accounts_are_called_as_the_book_says() {
    let shop = small_shop();
    let set = "book set account.liabilities:distributor 2241/佣金";
    shop.run_in_vain(&format!("{set} --dry-run")).ok().says(str![[r#"
account.liabilities:distributor would be 2241/佣金 (now: nothing); nothing was changed

"#]]);
    shop.run(set).ok().says(str![[r#"
account.liabilities:distributor: 2241/佣金 (before: nothing)

"#]]);
    shop.run_in_vain(set).ok().says(str![[r#"
account.liabilities:distributor is 2241/佣金 already; nothing was changed

"#]]);
    let text = shop.run("ledger export --to kingdee --period 2026-10").ok().stdout;
    assert_eq!(text.matches(",2241,佣金,").count(), 2, "{text}");
    shop.run("book set account.liabilities:distributor ''").ok();
    let text = shop.run("ledger export --to kingdee --period 2026-10").ok().stdout;
    assert_eq!(text.matches(",224101,其他应付款-分销商佣金,").count(), 2, "{text}");
    shop.run_in_vain("book set account.assets:cash 1001").fails(1).says(str![[r#"
error: “1001” is not CODE/NAME
hint: give both, such as 2241/Distributors payable; an empty value takes it away

"#]]);
    shop.run_in_vain("book set account.assets:gold 1001/Gold").fails(1).says(str![[r#"
error: no account is called assets:gold
hint: fenrun ledger accounts lists them; your own begin with income: or expenses: and have letters, digits and hyphens

"#]]);
    shop.run("book info").ok();
}
