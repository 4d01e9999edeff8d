//! A shop so small that every cent of its ledger can be worked out by hand.
use crate::harness::Shop;

const PRODUCTS: &str = "\
sku,name,price,cost,category,stock
TEA-1,Longjing,100.00,40.00,Tea,10
CARD,Gift card,50.00,,,
";
const DISTRIBUTORS: &str = "\
code,name,sponsor,opening_balance
A,李雷,,12.00
b.2,韩梅梅,A,
";
const PLAN: &str = "\
name = \"autumn\"
effective_from = \"2026-10-01\"
base = \"net\"
hold_days = 7
[[rate]]
role = \"direct\"
percent = \"10%\"
[[rate]]
role = \"override\"
percent = \"5%\"
";
const HEADER: &str = "order_no,sku,quantity,unit_price,paid_at,completed_at,cancelled_at,distributor,order_discount,shipping";
const ORDERS: &str = "\
1,TEA-1,2,100.00,2026-10-03 10:00,2026-10-05 10:00,,b.2,10.00,8.00
2,CARD,1,50.00,2026-10-20 10:00,,,A,,
3,TEA-1,1,100.00,2026-10-21 10:00,,2026-10-22 10:00,,,
";
/// Paid in October, entered when October was settled.
const LATE: &str = "4,TEA-1,1,100.00,2026-10-30 10:00,2026-10-31 10:00,,A,,\n";

const BEFORE: [&str; 6] = [
    "init --name 'Small Tea' --start 2026-10-01 --at '2026-09-30 08:00'",
    "product import products.csv --at '2026-10-01 08:00'",
    "distributor import distributors.csv --at '2026-10-01 08:00'",
    "plan apply plan.toml --at '2026-10-01 08:00'",
    "order import orders.csv --at '2026-11-01 08:00'",
    "commission settle --period 2026-10 --at '2026-11-02 09:00'",
];
const AFTER: [&str; 3] = [
    "order import late.csv --at '2026-11-03 08:00'",
    "stock in TEA-1 5 --ref DN-1 --at '2026-11-04 08:00'",
    "ledger add expenses:rent 30 --reason 'November; rent' --date 2026-11-03 --ref R-11",
];

/// October is settled; an order of October, goods and rent came later.
pub fn small_shop() -> Shop {
    let shop = settled_october();
    for line in AFTER {
        shop.run(line).ok();
    }
    shop
}

/// The same before anything came later.
pub fn settled_october() -> Shop {
    let shop = Shop::new();
    shop.write("products.csv", PRODUCTS);
    shop.write("distributors.csv", DISTRIBUTORS);
    shop.write("plan.toml", PLAN);
    shop.write("orders.csv", format!("{HEADER}\n{ORDERS}"));
    shop.write("late.csv", format!("{HEADER}\n{LATE}"));
    for line in BEFORE {
        shop.run(line).ok();
    }
    shop
}
