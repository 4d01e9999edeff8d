//! A book with a row in every table, and ways to attack it.
use rusqlite::Connection;

use crate::workbench::Workbench;

/// Two levels, an order that is settled and one that is pending, a settlement with its statements.
const SEED: &str = include_str!("seed.sql");

/// A seeded book.
pub struct Stand {
    bench: Workbench,
    pub conn: Connection,
}

impl Stand {
    /// With every guard in place, as our own program opens it.
    pub fn guarded() -> Self {
        let bench = Workbench::with_book();
        let conn = bench.stranger();
        conn.execute_batch("PRAGMA synchronous = OFF").unwrap();
        conn.execute_batch(SEED).unwrap();
        Self { bench, conn }
    }

    /// Without any trigger and without the book's row, so that only the tables themselves defend.
    pub fn bare() -> Self {
        let stand = Self::guarded();
        for (name, _) in stand.triggers() {
            stand.conn.execute_batch(&format!("DROP TRIGGER {name}")).unwrap();
        }
        stand.conn.execute_batch("DELETE FROM book").unwrap();
        stand
    }

    pub fn path(&self) -> &std::path::Path {
        &self.bench.path
    }

    /// As our own program sets them.
    pub fn with_foreign_keys(self) -> Self {
        self.conn
            .execute_batch("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON")
            .unwrap();
        self
    }

    /// As every foreign program finds them.
    pub fn without_foreign_keys(self) -> Self {
        self.conn
            .execute_batch("PRAGMA foreign_keys = OFF; PRAGMA recursive_triggers = OFF")
            .unwrap();
        self
    }

    /// Name and definition of every trigger.
    pub fn triggers(&self) -> Vec<(String, String)> {
        self.list("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    }

    /// The tables of ours.
    pub fn tables(&self) -> Vec<String> {
        let sql = "SELECT name, sql FROM sqlite_schema WHERE type = 'table'
                   AND name NOT IN ('refinery_schema_history', 'sqlite_sequence')";
        self.list(sql).into_iter().map(|(name, _)| name).collect()
    }

    /// Two columns of text.
    pub fn list(&self, sql: &str) -> Vec<(String, String)> {
        let mut statement = self.conn.prepare(sql).unwrap();
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        rows.map(Result::unwrap).collect()
    }

    /// Everything in the book.
    pub fn contents(&self) -> String {
        self.tables().iter().map(|table| self.rows_of(table)).collect()
    }

    fn rows_of(&self, table: &str) -> String {
        let mut statement = self.conn.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        let mut text = format!("{table}\n");
        while let Some(row) = rows.next().unwrap() {
            let cells = (0..columns).map(|column| format!("{:?}|", row.get_ref(column).unwrap()));
            text.extend(cells);
            text.push('\n');
        }
        text
    }

    /// Tries it and takes it back: what SQLite said (also at the commit), and whether anything
    /// had changed.
    pub fn attempt(&self, sql: &str) -> (Result<(), String>, bool) {
        let before = self.contents();
        self.conn.execute_batch("SAVEPOINT attempt").unwrap();
        let outcome = self.conn.execute_batch(sql).map_err(|error| error.to_string());
        let changed = self.contents() != before;
        // Deferred references are looked at when everything is released.
        let outcome = outcome.and_then(|()| {
            let open: i64 = self
                .conn
                .query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))
                .unwrap();
            let enforced: bool =
                self.conn.pragma_query_value(None, "foreign_keys", |row| row.get(0)).unwrap();
            match enforced && open > 0 {
                true => self.conn.execute_batch("RELEASE attempt").map_err(|e| e.to_string()),
                false => Ok(()),
            }
        });
        if !self.conn.is_autocommit() {
            self.conn.execute_batch("ROLLBACK TO attempt; RELEASE attempt").unwrap();
        }
        assert_eq!(self.contents(), before, "not taken back: {sql}");
        (outcome, changed)
    }
}
