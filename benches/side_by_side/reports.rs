//! Reports of a month beside the bare aggregate in the `sqlite3` shell, and the same SQL in DuckDB
//! on the same file.
use super::machine;
use super::measure::Side;
use super::place::{Place, fenrun, month};
use super::table::{Aim, MEMORY, Row};
use super::witness::Run;

/// A report, its columns of orders and of money, and the aggregate that is its bare core.
struct Report {
    name: &'static str,
    columns: [&'static str; 2],
    sql: &'static str,
}

const REPORTS: [Report; 3] = [
    Report {
        name: "distributors",
        columns: ["orders", "own_sales"],
        sql: "SELECT distributor_id, count(*) AS orders, sum(net) AS net FROM orders \
              WHERE paid_at >= :from AND paid_at < :until AND distributor_id IS NOT NULL \
              GROUP BY distributor_id",
    },
    Report {
        name: "sales",
        columns: ["orders", "net"],
        sql: "SELECT (paid_at - :from) / 2678400 AS month, count(*) AS orders, \
              sum(gross) AS gross, sum(net) AS net FROM orders \
              WHERE paid_at >= :from AND paid_at < :until GROUP BY 1",
    },
    Report {
        name: "products",
        columns: ["orders", "net"],
        sql: "SELECT l.product_id, count(DISTINCT o.id) AS orders, \
              sum(l.quantity) AS quantity, sum(l.net) AS net \
              FROM order_lines AS l JOIN orders AS o ON o.id = l.id / 10000 \
              WHERE o.paid_at >= :from AND o.paid_at < :until GROUP BY l.product_id",
    },
];

/// How long the query took inside DuckDB, and the sums of its columns.
const SECONDS: &str = "duckdb.seconds";
const SUMS: &str = "duckdb.sums";

pub fn rows(place: &Place, show: &mut impl FnMut(&Row)) {
    place.script("duckdb_query.py", include_str!("duckdb_query.py"));
    let duckdb = machine::duckdb().is_some();
    for report in &REPORTS {
        report.rows(place, duckdb).iter().for_each(&mut *show);
    }
}

impl Report {
    fn rows(&self, place: &Place, duckdb: bool) -> [Row; 2] {
        let ours = fenrun(&self.arguments());
        let sql = month(self.sql);
        let shell = Side::sqlite3("book.db", &sql);
        let script = ["python3", "duckdb_query.py", "book.db", &sql, SECONDS, SUMS];
        let duck = Side::words(script).said_in(SECONDS);
        let (ours, shell, duck) = if duckdb {
            let [ours, shell, duck] = place.in_turn(|| (), [&ours, &shell, &duck]);
            (ours, shell, Some(duck))
        } else {
            let [ours, shell] = place.in_turn(|| (), [&ours, &shell]);
            (ours, shell, None)
        };
        self.assert_equal(place, &sql, duckdb);
        let aims = vec![Aim::Ratio(1.0), Aim::Ms(50.0), MEMORY];
        [self.row("bare SQL in sqlite3", ours, shell, aims), self.duckdb_row(ours, duck)]
    }

    fn arguments(&self) -> String {
        format!("{} --period 2026-10 --format csv", self.work())
    }

    fn duckdb_row(&self, ours: Run, theirs: Option<Run>) -> Row {
        match theirs {
            Some(theirs) => self.row("DuckDB, query alone", ours, theirs, Vec::new()),
            None => Row::left_out(&self.work(), machine::DUCKDB_MISSING),
        }
    }

    fn work(&self) -> String {
        format!("report {}", self.name)
    }

    fn row(&self, beside: &str, ours: Run, theirs: Run, aims: Vec<Aim>) -> Row {
        let (work, beside) = (self.work(), beside.to_owned());
        Row { work, ours, beside, theirs: Some(theirs), aims }
    }

    /// Orders and money of our report are those of the aggregate.
    fn assert_equal(&self, place: &Place, sql: &str, duckdb: bool) {
        let csv = place.fenrun_says(&self.arguments());
        let [orders, net] = self.columns.map(|column| sum(&csv, column));
        let ours = format!("{orders}|{net}");
        let sums = format!("SELECT sum(orders), sum(net) FROM ({sql})");
        assert_eq!(ours, place.answer(&["sqlite3", "book.db", &sums]).trim(), "{}", self.name);
        if duckdb {
            let theirs = std::fs::read_to_string(place.path(SUMS)).expect("sums were written");
            assert_eq!(ours, theirs.trim(), "{} in DuckDB", self.name);
        }
    }
}

/// The sum of a column of numbers, money in cents; no cell of these reports holds a comma.
fn sum(csv: &str, column: &str) -> i64 {
    let mut rows = csv.lines().map(|row| row.split(',').collect::<Vec<_>>());
    let header = rows.next().expect("a header");
    let place = header.iter().position(|name| *name == column).expect("the column");
    rows.map(|row| row[place].replace('.', "").parse::<i64>().expect("a number")).sum()
}
