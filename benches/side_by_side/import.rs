//! `order import` beside the shell's own `.import` of the same file into one keyed table.
use super::measure::Side;
use super::place::{Place, fenrun};
use super::table::{Aim, MEMORY, Row};

/// Leaves `imported.db`: the book with all orders, nothing settled.
pub fn row(place: &Place) -> Row {
    let tail = ".import --csv --skip 1 orders.csv y_orders\n";
    place.script("import.sql", &format!("{}{tail}", include_str!("import.sql")));
    let fresh = || {
        place.copy("empty.db", "book.db");
        place.remove("y.db");
    };
    let theirs = Side::sqlite3("y.db", ".read import.sql");
    let [ours, theirs] = place.in_turn(fresh, [&fenrun("order import orders.csv"), &theirs]);
    place.copy("book.db", "imported.db");
    Row {
        work: "order import".to_owned(),
        ours,
        beside: ".import, keyed table".to_owned(),
        theirs: Some(theirs),
        aims: vec![Aim::Ratio(1.0), MEMORY],
    }
}
