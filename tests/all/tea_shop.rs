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
    for order in ORDERS {
        record(&shop, order);
    }
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

/// Number, seller, paid, status, gross, order discount, shipping, and lines of product, quantity,
/// price, net.
type Order = (&'static str, i64, &'static str, &'static str, [i64; 3], &'static [[i64; 4]]);

const ORDERS: [Order; 9] = [
    // The last second of September and the first of October, in Shanghai.
    ("S-1", 1, "2026-09-30 23:59:59", "completed", [10000, 0, 1000], &[[1, 1, 10000, 10000]]),
    ("O-1", 1, "2026-10-01 00:00:00", "completed", [30000, 0, 1000], &[[1, 3, 10000, 30000]]),
    ("O-2", 2, "2026-10-05 20:30:00", "completed", [30000, 1000, 0], &[[1, 3, 10000, 29000]]),
    // One product on two lines of one order.
    (
        "O-3",
        4,
        "2026-10-19 12:00:00",
        "completed",
        [12000, 0, 500],
        &[[3, 2, 2000, 4000], [2, 1, 8000, 8000]],
    ),
    (
        "O-4",
        4,
        "2026-10-20 12:00:00",
        "shipped",
        [4000, 0, 0],
        &[[3, 1, 2000, 2000], [3, 1, 2000, 2000]],
    ),
    ("O-5", 3, "2026-10-21 09:00:00", "paid", [8000, 0, 800], &[[2, 1, 8000, 8000]]),
    ("O-6", 0, "2026-10-22 09:00:00", "completed", [2000, 0, 800], &[[3, 1, 2000, 2000]]),
    ("O-7", 5, "2026-10-23 09:00:00", "cancelled", [80000, 0, 0], &[[2, 10, 8000, 80000]]),
    ("N-1", 5, "2026-11-01 00:00:00", "paid", [8000, 8000, 0], &[[2, 1, 8000, 0]]),
];

/// What `order import` would write; shipped an hour, completed two hours after payment.
fn record(shop: &Shop, (number, seller, paid, status, [gross, off, shipping], lines): Order) {
    let conn = Connection::open(shop.path("fenrun.db")).unwrap();
    let paid: i64 =
        conn.query_row("SELECT unixepoch(?1, '-8 hours')", [paid], |row| row.get(0)).unwrap();
    let after =
        |wanted: &[&str], hours: i64| wanted.contains(&status).then_some(paid + hours * 3600);
    let net: i64 = lines.iter().map(|line| line[3]).sum();
    let next = "SELECT ifnull(max(id), 0) + 1 FROM orders";
    let id: i64 = conn.query_row(next, [], |row| row.get(0)).unwrap();
    let mut insert = conn
        .prepare(
            "INSERT INTO order_lines (id, product_id, quantity, unit_price, net, left_stock)
             VALUES (?, ?, ?, ?, ?, 0)",
        )
        .unwrap();
    for (line, [product, quantity, price, net]) in (1..).zip(lines) {
        insert.execute([id * 10000 + line, *product, *quantity, *price, *net]).unwrap();
    }
    conn.execute(
        "INSERT INTO orders (id, order_no, placed_at, paid_at, shipped_at, completed_at, cancelled_at,
           distributor_id, attributed_by, gross, net, order_discount, shipping, recorded_at)
         VALUES (?11, ?1, ?2, ?2, ?3, ?4, ?5, ?6, iif(?6 IS NULL, 'none', 'order'), ?7, ?8, ?9, ?10, ?2)",
        rusqlite::params![
            number,
            paid,
            after(&["shipped", "completed"], 1),
            after(&["completed"], 2),
            after(&["cancelled"], 1),
            (seller > 0).then_some(seller),
            gross,
            net,
            off,
            shipping,
            id,
        ],
    )
    .unwrap();
}
