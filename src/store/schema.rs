//! The schema: its marks, its migrations, and whether a book still has exactly it.
use std::collections::BTreeMap;

use rusqlite::Connection;
use sha2::{Digest, Sha256};

use super::error::{SchemaChange, StoreError};

/// SQLite's `application_id` of a book: the bytes `FENR`.
pub(super) const APPLICATION_ID: i64 = 0x4645_4E52;

/// SQLite's `user_version` of a current book: the number of the last migration.
pub(super) const VERSION: i64 = 1;

/// [`fingerprint`] of a fresh book; a test says when it is stale (`UPDATE=1 cargo test` renews it).
const FINGERPRINT: &str = include_str!("schema.sha256");

mod embedded {
    #![allow(missing_docs, clippy::unwrap_used, reason = "written by the macro of refinery")]
    refinery::embed_migrations!("migrations");
}

/// Brings the schema to [`VERSION`], all steps in one transaction.
///
/// # Errors
/// `Migration`: a bug in a migration, or an older book that was altered.
pub(super) fn migrate(conn: &mut Connection) -> Result<(), StoreError> {
    let runner = embedded::migrations::runner().set_grouped(true);
    runner.run(conn).map(drop).map_err(|error| StoreError::Migration(error.to_string()))
}

/// Whether this is exactly the schema of a fresh book: a foreign trigger would run with our
/// statements, even in an untrusted schema.
///
/// # Errors
/// What SQLite says.
pub(super) fn is_ours(conn: &Connection) -> Result<bool, StoreError> {
    Ok(fingerprint(conn)? == FINGERPRINT.trim_end())
}

/// The first difference to the schema of a fresh book.
///
/// # Errors
/// What SQLite says.
pub(super) fn change(conn: &Connection) -> Result<Option<SchemaChange>, StoreError> {
    let mut fresh = Connection::open_in_memory()?;
    migrate(&mut fresh)?;
    let (wanted, found) = (objects(&fresh)?, objects(conn)?);
    let name = |(kind, name): &(String, String)| format!("{kind} {name}");
    let added = found.keys().find(|key| !wanted.contains_key(*key));
    let missing = wanted.keys().find(|key| !found.contains_key(*key));
    let altered = wanted.keys().find(|key| found.get(*key) != wanted.get(*key));
    Ok(added
        .map(|key| SchemaChange::Added(name(key)))
        .or_else(|| missing.map(|key| SchemaChange::Missing(name(key))))
        .or_else(|| altered.map(|key| SchemaChange::Altered(name(key)))))
}

/// Kind and name of each object → its table and definition.
type Objects = BTreeMap<(String, String), (String, String)>;

/// Everything in the schema but the planner's statistics, which decide nothing.
const OBJECTS: &str = "SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_schema
    WHERE name <> 'sqlite_stat1' AND name <> 'sqlite_stat4' ORDER BY type, name";

fn objects(conn: &Connection) -> Result<Objects, StoreError> {
    let mut statement = conn.prepare(OBJECTS)?;
    let rows = statement
        .query_map([], |row| Ok(((row.get(0)?, row.get(1)?), (row.get(2)?, row.get(3)?))))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// SHA-256 in hex over the objects by kind and name, each field preceded by its length. Every opening
/// of a book computes it: nothing is kept of what is read.
fn fingerprint(conn: &Connection) -> Result<String, StoreError> {
    let mut digest = Sha256::new();
    let mut statement = conn.prepare(OBJECTS)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        for column in 0..4 {
            let field = row.get_ref(column)?.as_str().map_err(rusqlite::Error::from)?;
            digest.update((field.len() as u64).to_be_bytes());
            digest.update(field);
        }
    }
    Ok(digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fresh() -> Connection {
        let mut conn = Connection::open_in_memory().unwrap();
        migrate(&mut conn).unwrap();
        conn
    }

    #[test]
    fn the_kept_fingerprint_is_that_of_a_fresh_book() {
        let current = fingerprint(&fresh()).unwrap();
        #[expect(clippy::disallowed_methods, reason = "renewing generated files is asked for so")]
        if std::env::var_os("UPDATE").is_some() {
            let file = concat!(env!("CARGO_MANIFEST_DIR"), "/src/store/schema.sha256");
            std::fs::write(file, format!("{current}\n")).unwrap();
            return;
        }
        assert_eq!(FINGERPRINT.trim_end(), current, "stale: UPDATE=1 cargo test --lib schema");
    }

    #[test]
    fn marks_of_a_fresh_book_are_the_constants() {
        let conn = fresh();
        let pragma = |name| conn.pragma_query_value::<i64, _>(None, name, |row| row.get(0));
        assert_eq!(pragma("application_id").unwrap(), APPLICATION_ID);
        assert_eq!(pragma("user_version").unwrap(), VERSION);
        let last = embedded::migrations::runner().get_migrations().last().map(|m| m.version());
        assert_eq!(last.map(i64::from), Some(VERSION));
    }

    #[test]
    fn the_first_difference_is_named() {
        let conn = fresh();
        assert_eq!(change(&conn).unwrap(), None);
        conn.execute_batch("CREATE TABLE x (y); ").unwrap();
        assert_eq!(change(&conn).unwrap(), Some(SchemaChange::Added("table x".into())));
        conn.execute_batch("DROP TABLE x; DROP TRIGGER orders_stay").unwrap();
        let missing = SchemaChange::Missing("trigger orders_stay".into());
        assert_eq!(change(&conn).unwrap(), Some(missing));
        conn.execute_batch(
            "CREATE TRIGGER orders_stay BEFORE DELETE ON orders BEGIN SELECT 1; END",
        )
        .unwrap();
        let altered = SchemaChange::Altered("trigger orders_stay".into());
        assert_eq!(change(&conn).unwrap(), Some(altered));
    }
}
