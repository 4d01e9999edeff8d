//! Guards that are in the way of loading a million rows.
//!
//! Some triggers only defend against foreign programs: with `recursive_triggers` on, our own
//! connection could not replace a row past the triggers that forbid deleting. They cost more than a
//! microsecond a row, so a bulk load takes them off and puts them back inside its own transaction:
//! nobody ever sees a book without them, and a killed load leaves them in place.
use rusqlite::Connection;

use super::error::StoreError;
use super::transaction::WriteTx;

/// A load of many rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bulk {
    /// Orders with their lines and stock movements (`order import`).
    Orders,
    /// Entries (`commission settle`).
    Entries,
}

impl Bulk {
    /// The triggers to take off; each has a test of its own in `tests/all/schema.rs`.
    fn guards(self) -> &'static [&'static str] {
        match self {
            Self::Orders => &[
                "orders_grow_at_their_end",
                "order_lines_belong_to_the_last_order",
                "stock_movements_grow_at_their_end",
                "stock_is_the_sum_of_its_movements",
            ],
            Self::Entries => &["entries_belong_to_the_next_settlement", "entries_are_written_once"],
        }
    }
}

/// Does the work without the guards of its bulk, and puts them back whatever comes out. What the
/// guards would refuse, the work must not do.
///
/// # Errors
/// Those of the work; those of the book.
pub fn lifted<T, E: From<StoreError>>(
    tx: &WriteTx<'_>,
    bulk: Bulk,
    work: impl FnOnce() -> Result<T, E>,
) -> Result<T, E> {
    let guards = take_off(tx.conn(), bulk)?;
    let outcome = work();
    tx.conn().execute_batch(&guards).map_err(StoreError::from)?;
    outcome
}

/// Drops the guards; returns the statements that make them anew, word for word.
fn take_off(conn: &Connection, bulk: Bulk) -> Result<String, StoreError> {
    let mut guards = String::new();
    for name in bulk.guards() {
        let sql = "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?1";
        let guard: String = conn.query_row(sql, [name], |row| row.get(0))?;
        guards.push_str(&guard);
        guards.push_str(";\n");
        conn.execute_batch(&format!("DROP TRIGGER {name}"))?;
    }
    Ok(guards)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::store::book::{Access, Book};
    use crate::store::create::sample;
    use crate::store::schema;

    fn book(folder: &tempfile::TempDir) -> Book {
        let path = sample::book(folder.path());
        Book::open(&path, Access::Write, Duration::ZERO).unwrap()
    }

    fn triggers(tx: &WriteTx<'_>) -> i64 {
        let sql = "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'";
        tx.conn().query_row(sql, [], |row| row.get(0)).unwrap()
    }

    #[test]
    fn guards_are_off_during_the_load_and_back_after_it() {
        let folder = tempfile::tempdir().unwrap();
        let mut book = book(&folder);
        for bulk in [Bulk::Orders, Bulk::Entries] {
            let tx = book.begin().unwrap();
            let before = triggers(&tx);
            let during = lifted(&tx, bulk, || Ok::<_, StoreError>(triggers(&tx))).unwrap();
            assert_eq!(before - during, i64::try_from(bulk.guards().len()).unwrap());
            tx.commit().unwrap();
            assert!(schema::is_ours(&book.conn).unwrap());
        }
    }

    #[test]
    fn guards_are_back_when_the_load_fails_or_is_given_up() {
        let folder = tempfile::tempdir().unwrap();
        let mut book = book(&folder);
        let tx = book.begin().unwrap();
        let failed = lifted(&tx, Bulk::Orders, || Err::<(), _>(StoreError::TooBig));
        assert!(matches!(failed, Err(StoreError::TooBig)));
        tx.commit().unwrap();
        assert!(schema::is_ours(&book.conn).unwrap());
        let tx = book.begin().unwrap();
        take_off(tx.conn(), Bulk::Orders).unwrap();
        drop(tx);
        assert!(schema::is_ours(&book.conn).unwrap());
    }

    #[test]
    fn our_own_connection_replaces_nothing_without_the_guards() {
        let folder = tempfile::tempdir().unwrap();
        let mut book = book(&folder);
        let tx = book.begin().unwrap();
        let order = "INTO orders (order_no, placed_at, attributed_by, gross, net, recorded_at)
                     VALUES ('A1', 1, 'none', 1, 1, 1)";
        tx.conn().execute(&format!("INSERT {order}"), []).unwrap();
        let replaced = lifted(&tx, Bulk::Orders, || {
            Ok::<_, StoreError>(tx.conn().execute(&format!("INSERT OR REPLACE {order}"), [])?)
        });
        assert!(matches!(replaced, Err(StoreError::Constraint(_))), "{replaced:?}");
    }
}
