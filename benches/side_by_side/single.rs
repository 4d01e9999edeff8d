//! Commands about a single record, on the large settled book, beside the shell that opens it and
//! reads one row. Commands that write must reach the disk before they end, and so they stand beside
//! the shell writing one row as durably, too.
use super::measure::{ROUND, Side};
use super::place::{Place, fenrun};
use super::table::{Aim, Row};
use super::witness::Run;

const READ: &str = "sqlite3 reads a row";
const WRITE: &str = "sqlite3 writes a row";

pub fn rows(place: &Place, show: &mut impl FnMut(&Row)) {
    let order = an_order(place);
    let read =
        Side::sqlite3("book.db", &format!("SELECT * FROM orders WHERE order_no = '{order}'"));
    let reading = [
        ("order show", format!("order show {order}")),
        ("distributor show", "distributor show D00011".to_owned()),
        ("product show", "product show P00011".to_owned()),
        ("commission statement, one", "commission statement --distributor D00011".to_owned()),
        (
            "commission entries, one",
            "commission entries --period 2026-10 --distributor D00011".to_owned(),
        ),
        ("commission explain", format!("commission explain {order}")),
        ("commission preview, one", "commission preview --distributor D00011".to_owned()),
    ];
    for (work, arguments) in reading {
        let [ours, theirs] = place.often_in_turn([&fenrun(&arguments), &read]);
        show(&row(work, ours, READ, theirs));
    }
    writing(place, &read, show);
}

fn writing(place: &Place, read: &Side, show: &mut impl FnMut(&Row)) {
    place.once(&Side::sqlite3("y.db", "CREATE TABLE y_row (id INTEGER PRIMARY KEY, text TEXT)"));
    let insert = "PRAGMA synchronous = EXTRA; INSERT INTO y_row (text) VALUES ('one row')";
    let write = Side::sqlite3("y.db", insert);
    let record = format!(
        "order record NEW-{ROUND} --line P00011:2 --distributor D00011 --paid-at 2026-11-01"
    );
    let writing =
        [("order record", record), ("stock in", format!("stock in P00011 5 --ref {ROUND}"))];
    for (work, arguments) in writing {
        let [ours, reading, writing] = place.often_in_turn([&fenrun(&arguments), read, &write]);
        show(&row(work, ours, READ, reading));
        show(&Row { aims: Vec::new(), ..row(work, ours, WRITE, writing) });
    }
}

fn row(work: &str, ours: Run, beside: &str, theirs: Run) -> Row {
    Row {
        work: work.to_owned(),
        ours,
        beside: beside.to_owned(),
        theirs: Some(theirs),
        aims: vec![Aim::Ratio(2.0), Aim::CpuMs(10.0)],
    }
}

/// The number of an order in the middle of the book that a distributor sold.
fn an_order(place: &Place) -> String {
    let sql = "SELECT order_no FROM orders
        WHERE id >= (SELECT max(id) / 2 FROM orders) AND distributor_id IS NOT NULL LIMIT 1";
    place.answer(&["sqlite3", "book.db", sql]).trim().to_owned()
}
