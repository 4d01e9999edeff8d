//! Writes made-up orders or entries in one way, and times it with its commit.
use std::time::Instant;

use rusqlite::{Connection, Statement, ToSql, params};

/// What is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rows {
    /// Orders of 1 to 4 lines.
    Orders,
    /// The same, and a row for what is unsettled of each.
    OrdersAndUnsettled,
    /// The same, and a stock movement for each line.
    OrdersAndMovements,
    /// Entries of one settlement, two for a line.
    Entries,
}

/// A way to write.
#[derive(Debug, Clone)]
pub struct Design {
    pub name: &'static str,
    pub rows: Rows,
    /// So many rows with one statement.
    pub together: usize,
    /// Bytes of a page.
    pub page: u32,
    /// What is taken away before.
    pub before: String,
}

const PRODUCTS: i64 = 500;
const DISTRIBUTORS: i64 = 5_000;
const PAID: i64 = 1_790_800_000;

/// How long it takes to write so many orders (or entries), with the commit.
pub fn seconds(design: &Design, count: i64) -> f64 {
    let folder = tempfile::tempdir().expect("a folder");
    let conn = Connection::open(folder.path().join("book.db")).expect("a book");
    prepare(&conn, design);
    let begin = Instant::now();
    conn.execute_batch("BEGIN IMMEDIATE").expect("begun");
    match design.rows {
        Rows::Entries => entries(&conn, design.together, count),
        _ => orders(&conn, design, count),
    }
    conn.execute_batch("COMMIT").expect("committed");
    begin.elapsed().as_secs_f64()
}

/// The schema with the settings of a book, distributors, and products in stock.
fn prepare(conn: &Connection, design: &Design) {
    let settings = format!(
        "PRAGMA page_size = {}; PRAGMA synchronous = EXTRA; PRAGMA cache_size = -24000;
         PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA cell_size_check = ON;",
        design.page
    );
    conn.execute_batch(&settings).expect("set");
    conn.execute_batch(include_str!("../../migrations/V1__book.sql")).expect("the schema");
    conn.execute_batch("BEGIN").expect("begun");
    for id in 1..=DISTRIBUTORS {
        let sql = "INSERT INTO distributors (code, name, recorded_at) VALUES ('D' || ?1, 'x', 1)";
        conn.prepare_cached(sql).and_then(|mut row| row.execute([id])).expect("a distributor");
    }
    for id in 1..=PRODUCTS {
        let product = "INSERT INTO products (sku, name, recorded_at) VALUES ('P' || ?1, 'x', 1)";
        let stock = "INSERT INTO stock_movements (product_id, kind, quantity, moved_at, after_line,
                       recorded_at) VALUES (?1, 'opening', 100000000, 1, 0, 1)";
        for sql in [product, stock] {
            conn.prepare_cached(sql).and_then(|mut row| row.execute([id])).expect("a product");
        }
    }
    conn.execute_batch("INSERT INTO plans VALUES (1, 'x', 1, 'x', 1); COMMIT").expect("a plan");
    conn.execute_batch(&design.before).expect("taken away");
}

fn orders(conn: &Connection, design: &Design, count: i64) {
    let mut orders = Batch::new(
        conn,
        "orders (id, order_no, placed_at, paid_at, completed_at,
        distributor_id, attributed_by, member, gross, net, order_discount, shipping, recorded_at)",
        13,
        design.together,
    );
    let mut lines = Batch::new(
        conn,
        "order_lines (id, product_id, quantity, unit_price,
        line_discount, net, left_stock)",
        7,
        design.together,
    );
    let unsettled = "INSERT INTO open_orders (order_id, roles) VALUES (?1, 3)";
    let mut unsettled = conn.prepare(unsettled).expect("prepared");
    let mut movement = conn.prepare(
        "INSERT INTO stock_movements (product_id, kind, quantity, moved_at, order_line_id, after_line,
           recorded_at) VALUES (?1, 'sale', -1, ?2, ?3, ?3, 1)",
    );
    let movement = movement.as_mut().expect("prepared");
    let group = 8 * i64::try_from(design.together).expect("few");
    for first in (1..=count).step_by(usize::try_from(group).expect("few")) {
        let ids = first..=count.min(first + group - 1);
        for id in ids.clone() {
            for line in 1..=lines_of(id) {
                let (key, product) = (id * 10_000 + line, (id * 37 + line) % PRODUCTS + 1);
                lines.row(params![key, product, 1, 10_000, 0, 10_000, 1]);
                if design.rows == Rows::OrdersAndMovements {
                    movement.execute([product, PAID, key]).expect("moved");
                }
            }
        }
        lines.flush();
        for id in ids.clone() {
            let (number, member) = (format!("{}", 10_000_000 + id * 7), format!("M{id:06}"));
            let (seller, gross) = (id * 7_919 % DISTRIBUTORS + 1, 10_000 * lines_of(id));
            orders.row(params![
                id,
                number,
                PAID,
                PAID,
                PAID + 172_800,
                seller,
                "order",
                member,
                gross,
                gross,
                0,
                800,
                PAID
            ]);
        }
        orders.flush();
        if design.rows == Rows::OrdersAndUnsettled {
            for id in ids {
                unsettled.execute([id]).expect("listed");
            }
        }
    }
}

/// 1 to 4, 1.75 in the mean.
fn lines_of(id: i64) -> i64 {
    match id % 20 {
        0..11 => 1,
        11..16 => 2,
        16..18 => 3,
        _ => 4,
    }
}

fn entries(conn: &Connection, together: usize, count: i64) {
    let mut entries = Batch::new(
        conn,
        "entries (id, settlement_id, distributor_id, kind, amount,
        earned_at, matures_at, role, order_line_id, base, rate, quantity, plan)",
        13,
        together,
    );
    for id in 1..=count {
        let role = if id % 2 == 0 { "direct" } else { "override" };
        let (whom, line) = (id * 7_919 % DISTRIBUTORS + 1, 10_001 + id / 2 * 10_000);
        entries.row(params![
            id,
            1,
            whom,
            "commission",
            1_500,
            PAID,
            PAID,
            role,
            line,
            10_000,
            150_000,
            1,
            1
        ]);
    }
    entries.flush();
}

/// Rows that are bound to one statement for many; what is left at the end goes one by one.
struct Batch<'c> {
    conn: &'c Connection,
    into: &'static str,
    many: Statement<'c>,
    columns: usize,
    together: usize,
    waiting: Vec<Vec<rusqlite::types::Value>>,
}

impl<'c> Batch<'c> {
    fn new(conn: &'c Connection, into: &'static str, columns: usize, together: usize) -> Self {
        let many = Self::prepare(conn, into, columns, together);
        Self { conn, into, many, columns, together, waiting: Vec::new() }
    }

    fn prepare(conn: &'c Connection, into: &str, columns: usize, rows: usize) -> Statement<'c> {
        let row = format!("({})", vec!["?"; columns].join(", "));
        let sql = format!("INSERT INTO {into} VALUES {}", vec![row; rows].join(", "));
        conn.prepare(&sql).expect("prepared")
    }

    fn row(&mut self, values: &[&dyn ToSql]) {
        let owned = |value: &&dyn ToSql| match value.to_sql().expect("a value") {
            rusqlite::types::ToSqlOutput::Owned(value) => value,
            rusqlite::types::ToSqlOutput::Borrowed(value) => value.try_into().expect("text"),
            _ => unreachable!("plain values only"),
        };
        self.waiting.push(values.iter().map(owned).collect());
        if self.waiting.len() == self.together {
            write(&mut self.many, &self.waiting);
            self.waiting.clear();
        }
    }

    fn flush(&mut self) {
        if !self.waiting.is_empty() {
            let rows = self.waiting.len();
            let mut some = Self::prepare(self.conn, self.into, self.columns, rows);
            write(&mut some, &self.waiting);
            self.waiting.clear();
        }
    }
}

fn write(statement: &mut Statement<'_>, rows: &[Vec<rusqlite::types::Value>]) {
    for (index, value) in (1..).zip(rows.iter().flatten()) {
        statement.raw_bind_parameter(index, value).expect("bound");
    }
    statement.raw_execute().expect("written");
}
