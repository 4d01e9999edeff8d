//! `commission settle` beside hand-written set SQL (`settle.sql`) on the same book.
use super::measure::Side;
use super::place::{Place, fenrun};
use super::table::{Aim, MEMORY, Row};

/// Leaves `book.db` settled by us and `y.db` settled by set SQL, both proved equal.
pub fn row(place: &Place) -> Row {
    place.script("settle.sql", include_str!("settle.sql"));
    let fresh = || {
        place.copy("imported.db", "book.db");
        place.copy("imported.db", "y.db");
    };
    let ours = fenrun("commission settle --period 2026-10");
    let theirs = Side::sqlite3("y.db", ".read settle.sql");
    let [ours, theirs] = place.in_turn(fresh, [&ours, &theirs]);
    assert_equal(place);
    Row {
        work: "commission settle".to_owned(),
        ours,
        beside: "the same by set SQL".to_owned(),
        theirs: Some(theirs),
        aims: vec![Aim::Ratio(0.7), MEMORY],
    }
}

/// Entries, statements and what stays open are the same in both, to the cent.
fn assert_equal(place: &Place) {
    place.script("settled_equal.sql", include_str!("settled_equal.sql"));
    let said = place.answer(&["sqlite3", "book.db", ".read settled_equal.sql"]);
    let unequal: Vec<&str> = said.lines().filter(|line| !line.ends_with("|1")).collect();
    assert!(said.lines().count() == 4 && unequal.is_empty(), "set SQL disagrees: {unequal:?}");
}
