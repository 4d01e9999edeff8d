//! The order of cells in a sorted report.
use std::cmp::Ordering;

use super::cell::Cell;

/// Compares two cells of one column: numbers and times by value, texts by their characters, `no`
/// before `yes`. Blanks come last, in descending order too: who sorts looks for the filled ones.
pub(super) fn compare(a: &Cell, b: &Cell, descending: bool) -> Ordering {
    let direction = |order: Ordering| if descending { order.reverse() } else { order };
    match (a, b) {
        (Cell::Blank, Cell::Blank) => Ordering::Equal,
        (Cell::Blank, _) => Ordering::Greater,
        (_, Cell::Blank) => Ordering::Less,
        _ => direction(by_value(a, b)),
    }
}

fn by_value(a: &Cell, b: &Cell) -> Ordering {
    match (a, b) {
        (Cell::Text(a) | Cell::Code(a), Cell::Text(b) | Cell::Code(b)) => a.cmp(b),
        (Cell::Word(a), Cell::Word(b)) => a.cmp(b),
        (Cell::Money(a), Cell::Money(b)) => a.cmp(b),
        (Cell::Count(a), Cell::Count(b)) => a.cmp(b),
        (Cell::Rate(a), Cell::Rate(b)) => a.cmp(b),
        (Cell::Ratio(a), Cell::Ratio(b)) => a.cmp(b),
        (Cell::Day(a), Cell::Day(b)) => a.cmp(b),
        (Cell::Instant(a), Cell::Instant(b)) => a.cmp(b),
        (Cell::Flag(a), Cell::Flag(b)) => a.cmp(b),
        (Cell::List(a), Cell::List(b)) => a.cmp(b),
        _ => rank(a).cmp(&rank(b)),
    }
}

/// Cells of different kinds do not meet in one column; if they do, the order is still fixed.
fn rank(cell: &Cell) -> u8 {
    match cell {
        Cell::Money(_) => 0,
        Cell::Count(_) => 1,
        Cell::Rate(_) | Cell::Ratio(_) => 2,
        Cell::Day(_) => 3,
        Cell::Instant(_) => 4,
        Cell::Flag(_) => 5,
        Cell::Text(_) | Cell::Code(_) | Cell::Word(_) => 6,
        Cell::List(_) => 7,
        Cell::Blank => 8,
    }
}
