//! The pairs of work, each on the same data.
use std::path::Path;
use std::process::Command;

use super::measure::{Run, shell};
use super::shop::{self, Size};

const FENRUN: &str = env!("CARGO_BIN_EXE_fenrun");
/// After the hold of everything that October sold.
const NOW: &str = "2026-11-02";
/// The end of October in Asia/Shanghai, as the yardstick needs it.
const UNTIL: i64 = 1_793_462_400;

/// A pair: our work, our run, the work beside it, its run.
type Pair = (String, Run, String, Run);

/// Measures every pair at a size.
pub fn pairs(orders: u64, runs: usize, seed: u64) -> Vec<Pair> {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    let size = Size { orders, distributors: shop::DISTRIBUTORS, products: shop::PRODUCTS };
    let lines = shop::write(folder, size, seed).expect("room for the shop");
    prepare(folder);
    let mut pairs = vec![import(folder, runs, lines), settle(folder, runs)];
    pairs.extend(reports(folder, runs));
    pairs.extend(small(folder, runs));
    pairs
}

fn fenrun(arguments: &str) -> String {
    format!("{FENRUN} --book book.db --at {NOW} --yes {arguments}")
}

/// Our book with everything but orders, and the yardstick's empty table.
fn prepare(folder: &Path) {
    let steps = [
        "init --name bench --lang en",
        "distributor import distributors.csv",
        "product import products.csv",
        "plan apply plan.toml",
    ];
    for step in steps {
        shell(folder, &fenrun(step));
    }
    std::fs::rename(folder.join("book.db"), folder.join("empty.db")).expect("renamed");
    for (name, text) in
        [("import.sql", include_str!("import.sql")), ("settle.sql", include_str!("settle.sql"))]
    {
        std::fs::write(folder.join(name), text.replace(":until", &UNTIL.to_string()))
            .expect("written");
    }
    let tail = ".import --csv --skip 1 orders.csv y_orders\n";
    let script = format!("{}{tail}", include_str!("import.sql"));
    std::fs::write(folder.join("import.sql"), script).expect("written");
}

/// Alternates both and keeps the best of each; `before` restores what the work changes.
fn alternate(
    folder: &Path,
    runs: usize,
    before: impl Fn(),
    (ours, theirs): (&str, &str),
) -> (Run, Run) {
    let mut best: Option<(Run, Run)> = None;
    for _ in 0..runs {
        before();
        let pair = (shell(folder, ours), shell(folder, theirs));
        best = Some(best.map_or(pair, |(a, b)| (a.better(pair.0), b.better(pair.1))));
    }
    best.expect("at least one run")
}

fn import(folder: &Path, runs: usize, lines: u64) -> Pair {
    let fresh = || {
        copy(folder, "empty.db", "book.db");
        let _ = std::fs::remove_file(folder.join("y.db"));
    };
    let theirs = "sqlite3 y.db '.read import.sql'";
    let (ours, beside) =
        alternate(folder, runs, fresh, (&fenrun("order import orders.csv"), theirs));
    let name = format!("order import ({lines} lines)");
    (name, ours, "sqlite3 .import, keyed".to_owned(), beside)
}

fn settle(folder: &Path, runs: usize) -> Pair {
    copy(folder, "book.db", "imported.db");
    let fresh = || {
        copy(folder, "imported.db", "book.db");
        copy(folder, "imported.db", "y.db");
    };
    let ours = fenrun("commission settle --period 2026-10");
    let (ours, theirs) = alternate(folder, runs, fresh, (&ours, "sqlite3 y.db '.read settle.sql'"));
    assert_equal(folder);
    ("commission settle".to_owned(), ours, "the same by set SQL".to_owned(), theirs)
}

/// Entries and statements of both are the same, to the cent.
fn assert_equal(folder: &Path) {
    let sql = "ATTACH 'y.db' AS y;
        SELECT (SELECT count(*) FROM entries) = (SELECT count(*) FROM y_entries)
          AND NOT EXISTS (
            SELECT distributor_id, role, order_line_id, base, rate, fixed, quantity, amount,
                   earned_at, matures_at FROM entries
            EXCEPT
            SELECT distributor_id, role, order_line_id, base, rate, fixed, quantity, amount,
                   earned_at, matures_at FROM y_entries)
          AND NOT EXISTS (
            SELECT distributor_id, name, direct, override, closing FROM statements
            EXCEPT SELECT distributor_id, name, direct, override, closing FROM y_statements)
          AND (SELECT count(*) FROM statements) = (SELECT count(*) FROM y_statements)
          AND (SELECT count(*) FROM entries) > 0;";
    let output = Command::new("sqlite3").args(["book.db", sql]).current_dir(folder).output();
    let said = String::from_utf8(output.expect("sqlite3 runs").stdout).expect("text");
    assert_eq!(said.trim(), "1", "fenrun and set SQL disagree");
}

fn reports(folder: &Path, runs: usize) -> Vec<Pair> {
    let bare = [
        (
            "distributors",
            "SELECT distributor_id, count(*), sum(net) FROM orders
            WHERE paid_at >= 1790784000 AND paid_at < 1793462400 GROUP BY distributor_id",
        ),
        (
            "sales",
            "SELECT paid_at / 2678400, count(*), sum(gross), sum(net) FROM orders
            WHERE paid_at >= 1790784000 AND paid_at < 1793462400 GROUP BY 1",
        ),
        (
            "products",
            "SELECT product_id, count(DISTINCT order_id), sum(l.quantity), sum(l.net)
            FROM order_lines AS l JOIN orders AS o ON o.id = l.order_id
            WHERE paid_at >= 1790784000 AND paid_at < 1793462400 GROUP BY product_id",
        ),
    ];
    let pair = |(report, sql): (&str, &str)| {
        let ours = fenrun(&format!("report {report} --period 2026-10 --format csv"));
        let theirs = format!("sqlite3 book.db \"{}\"", sql.replace('\n', " "));
        let (ours, theirs) = alternate(folder, runs, || (), (&ours, &theirs));
        (format!("report {report}"), ours, "the bare aggregate".to_owned(), theirs)
    };
    bare.into_iter().map(pair).collect()
}

/// Small commands on the large book, and start-up: the best of many, for they are short.
fn small(folder: &Path, runs: usize) -> Vec<Pair> {
    let number = first_order(folder);
    let one_row = format!("sqlite3 book.db \"SELECT * FROM orders WHERE order_no = '{number}'\"");
    let pairs = [
        ("order show", fenrun(&format!("order show {number}")), "sqlite3 reading one row", one_row),
        ("--version", format!("{FENRUN} --version"), "true", "true".to_owned()),
        ("--help", format!("{FENRUN} --help"), "true", "true".to_owned()),
    ];
    let pair = |(name, ours, beside, theirs): (&str, String, &str, String)| {
        let (ours, theirs) = alternate(folder, runs * 20, || (), (&ours, &theirs));
        (name.to_owned(), ours, beside.to_owned(), theirs)
    };
    pairs.into_iter().map(pair).collect()
}

fn first_order(folder: &Path) -> String {
    let orders = std::fs::read_to_string(folder.join("orders.csv")).expect("orders.csv");
    orders.lines().nth(1).and_then(|row| row.split(',').next()).expect("an order").to_owned()
}

fn copy(folder: &Path, from: &str, to: &str) {
    std::fs::copy(folder.join(from), folder.join(to)).expect("copied");
}
