//! A small book whose figures are worked out by hand: two teams, five products, two months.
use rusqlite::Connection;

use crate::harness::Shop;

/// `A` sponsors `B`, `C` sponsors `D`; `C` is suspended from 2026-10-20 on; `E` is level 1 without a team.
/// The plan pays 10 % direct and 5 % override from October on, 7 days after completion.
pub fn tea_shop() -> Shop {
    let shop = Shop::new();
    shop.write("plan.toml", PLAN);
    let _ = shop.run("init --name 'Hill Tea' --at 2026-10-01T08:00:00+08:00").ok();
    let _ = shop.run("plan apply plan.toml --at '2026-10-01 08:30'").ok();
    Connection::open(shop.path("fenrun.db")).unwrap().execute_batch(PEOPLE_AND_GOODS).unwrap();
    shop.write("orders.csv", ORDERS);
    let _ = shop.run("order import orders.csv --at '2026-11-01 08:00'").ok();
    shop
}

const PLAN: &str = r#"
name = "autumn"
effective_from = "2026-10-01"
base = "net"
hold_days = 7
[[rate]]
role = "direct"
percent = "10%"
[[rate]]
role = "override"
percent = "5%"
"#;

const PEOPLE_AND_GOODS: &str = "
INSERT INTO distributors (id, code, name, recorded_at) VALUES
  (1, 'A', '李雷', 1790812800), (2, 'b', '韩梅梅', 1790812800), (3, 'C', 'Tom', 1790812800),
  (4, 'D', '王芳', 1790812800), (5, 'E', 'Eve', 1790812800);
INSERT INTO distributor_relations (distributor_id, from_at, level, sponsor_id, recorded_at) VALUES
  (1, 0, 1, NULL, 1790812800), (3, 0, 1, NULL, 1790812800), (5, 0, 1, NULL, 1790812800),
  (2, 0, 2, 1, 1790812800), (4, 0, 2, 3, 1790812800);
INSERT INTO distributor_states (distributor_id, from_at, state, operator, recorded_at) VALUES
  (1, 0, 'approved', 'lin', 1790812800), (2, 0, 'approved', 'lin', 1790812800),
  (3, 0, 'approved', 'lin', 1790812800), (4, 0, 'approved', 'lin', 1790812800),
  (5, 0, 'approved', 'lin', 1790812800),
  (3, unixepoch('2026-10-20', '-8 hours'), 'suspended', 'lin', 1792000000);
INSERT INTO products (id, sku, name, recorded_at) VALUES
  (1, 'TEA-1', '西湖龙井', 1790812800), (2, 'TEA-2', 'Pu''er', 1790812800),
  (3, 'cup-1', 'Cup', 1790812800), (4, 'NEVER', 'Never sold', 1790812800);
INSERT INTO product_facts (product_id, from_at, price, category, commissionable, recorded_at) VALUES
  (1, 0, 10000, 'Tea > Green', 1, 1790812800), (2, 0, 8000, 'Tea', 1, 1790812800),
  (3, 0, 2000, 'Ware', 1, 1790812800), (4, 0, 100, '', 1, 1790812800),
  (3, unixepoch('2026-11-01', '-8 hours'), 2000, 'Teaware', 1, 1790812800);
";

/// The last second of September and the first of October, in Shanghai; a product on two lines of `O-3`
/// and of `O-4`; a cancelled order, and one that costs nothing.
const ORDERS: &str = "\
order_no,distributor,paid_at,shipped_at,completed_at,cancelled_at,sku,quantity,unit_price,order_discount,shipping
S-1,A,2026-09-30 23:59:59,2026-10-01 00:59:59,2026-10-01 01:59:59,,TEA-1,1,100,,10
O-1,A,2026-10-01 00:00:00,2026-10-01 01:00:00,2026-10-01 02:00:00,,TEA-1,3,100,,10
O-2,b,2026-10-05 20:30:00,2026-10-05 21:30:00,2026-10-05 22:30:00,,TEA-1,3,100,10,
O-3,D,2026-10-19 12:00:00,2026-10-19 13:00:00,2026-10-19 14:00:00,,cup-1,2,20,,5
O-3,,,,,,TEA-2,1,80,,
O-4,D,2026-10-20 12:00:00,2026-10-20 13:00:00,,,cup-1,1,20,,
O-4,,,,,,cup-1,1,20,,
O-5,C,2026-10-21 09:00:00,,,,TEA-2,1,80,,8
O-6,,2026-10-22 09:00:00,2026-10-22 10:00:00,2026-10-22 11:00:00,,cup-1,1,20,,8
O-7,E,2026-10-23 09:00:00,,,2026-10-23 10:00:00,TEA-2,10,80,,
N-1,E,2026-11-01 00:00:00,,,,TEA-2,1,80,80,
";
