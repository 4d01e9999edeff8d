//! A month of orders in a file, to be imported and settled under all kinds of trouble.
use std::fs;

use crate::harness::Shop;
use crate::trade::{plan, rule};

/// What imports the month.
pub const IMPORT: &str = "order import orders.csv --wait 60";
/// What settles it.
pub const SETTLE: &str = "commission settle --period 2026-10 --wait 60";

/// A shop with a plan and a stocked product, and `orders.csv` with so many completed orders of
/// October, which are not imported yet.
///
/// "Now" is fixed, so the same acts make the same book to the byte.
pub fn season(orders: u32) -> Shop {
    season_of(orders, "")
}

/// The same with a month's bonuses and a contest, which its settlement closes.
pub fn season_of_bonuses(orders: u32) -> Shop {
    season_of(orders, BONUSES)
}

const BONUSES: &str = r#"
[[bonus]]
name = "volume"
every = "month"
metric = "all_sales"
mode = "marginal"
steps = [ { from = "100", percent = "1%" }, { from = "1000", percent = "2%" } ]
[[bonus]]
name = "count"
every = "month"
metric = "orders"
mode = "fixed"
steps = [ { from = "10", amount = "50" } ]
[[contest]]
name = "race"
every = "month"
metric = "own_sales"
prizes = ["100", "50"]
"#;

fn season_of(orders: u32, bonuses: &str) -> Shop {
    let shop = Shop::new();
    let rules = rule("direct", "percent = \"10%\"") + &rule("override", "percent = \"3%\"");
    shop.write("plan.toml", plan(&(rules + bonuses))).write("orders.csv", table(orders));
    for line in [
        "init --name Tea --at '2026-11-05 08:00'",
        "product add TEA --name Tea --price 10.00 --stock 1000000",
        "distributor add A --name 李雷",
        "distributor add B --name 韩梅梅 --sponsor A",
        "plan apply plan.toml",
    ] {
        let _ = shop.run(line).ok();
    }
    shop
}

fn table(orders: u32) -> String {
    let row = |n: u32| {
        let (quantity, cents, day) = (n % 3 + 1, n % 100, n % 20 + 1);
        let seller = if n.is_multiple_of(2) { "A" } else { "B" };
        format!("N{n},TEA,{quantity},12.{cents:02},2026-10-{day:02} 10:00,{seller}\n")
    };
    let head = "order_no,sku,quantity,unit_price,completed_at,distributor\n".to_owned();
    head + &(0..orders).map(row).collect::<String>()
}

/// The book's bytes.
pub fn book(shop: &Shop) -> Vec<u8> {
    fs::read(shop.path("fenrun.db")).unwrap()
}

/// Puts these bytes in the place of the book, and nothing beside them.
pub fn restore(shop: &Shop, bytes: &[u8]) {
    let _ = fs::remove_file(shop.path("fenrun.db-journal"));
    fs::write(shop.path("fenrun.db"), bytes).unwrap();
}

/// The book before the act, and after it when nothing disturbs; it is as before now.
pub fn undisturbed(shop: &Shop, act: &str) -> (Vec<u8>, Vec<u8>) {
    let before = book(shop);
    let _ = shop.run(act).ok();
    let after = book(shop);
    assert!(before != after, "{act} does something");
    restore(shop, &before);
    (before, after)
}

/// Opens the book as the next command would, and checks it: afterwards nothing lies beside it.
#[track_caller]
pub fn is_sound(shop: &Shop) {
    let _ = shop.run("audit verify").ok();
    let _ = shop.run("check --integrity").ok().prints("").quiet();
    assert!(!shop.path("fenrun.db-journal").exists(), "a journal lies beside the book");
}
