//! Many rows into one table, a few dozen with one statement: what SQLite sets up for each statement
//! (a savepoint, the programs of triggers) is paid once for them all.
use rusqlite::types::{ToSqlOutput, Value, ValueRef};
use rusqlite::{Connection, Statement, ToSql};

use super::error::StoreError;
use crate::domain::time::Instant;

/// Rows of one statement: more gained nothing (docs/decisions/0002-bulk-rows.md).
pub(super) const MANY: usize = 32;

/// Rows that wait to be written, and the statements that write them. The values of a row are given
/// one after the other, in the order of its columns.
#[derive(Debug)]
pub(super) struct Rows<'conn> {
    conn: &'conn Connection,
    /// The statement: up to its values, and after them.
    sql: [String; 2],
    /// Prepared when so many rows wait: a single order does without.
    many: Option<Statement<'conn>>,
    one: Statement<'conn>,
    columns: usize,
    values: Vec<Cell>,
}

/// A value that waits. Names of the schema's own are not copied.
#[derive(Debug)]
enum Cell {
    Value(Value),
    Name(&'static str),
}

impl ToSql for Cell {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Value(value) => value.into(),
            Self::Name(name) => ValueRef::Text(name.as_bytes()),
        }))
    }
}

impl<'conn> Rows<'conn> {
    /// Prepares to write so many columns: `insert` is the statement up to its values.
    ///
    /// # Errors
    /// Those of the book.
    pub(super) fn into(
        conn: &'conn Connection,
        insert: &str,
        columns: usize,
    ) -> Result<Self, StoreError> {
        Self::into_or(conn, insert, columns, "")
    }

    /// The same with what is done where a row is in the way: `ON CONFLICT …`.
    ///
    /// # Errors
    /// Those of the book.
    pub(super) fn into_or(
        conn: &'conn Connection,
        insert: &str,
        columns: usize,
        otherwise: &str,
    ) -> Result<Self, StoreError> {
        let sql = [insert.to_owned(), otherwise.to_owned()];
        let one = conn.prepare(&statement(&sql, columns, 1))?;
        Ok(Self {
            conn,
            sql,
            many: None,
            one,
            columns,
            values: Vec::with_capacity(columns * MANY * 2),
        })
    }

    /// How many rows wait.
    pub(super) fn waiting(&self) -> usize {
        self.values.len() / self.columns
    }

    /// Writes as many of the rows that wait as fill whole statements.
    ///
    /// # Errors
    /// Those of the book.
    pub(super) fn write_most(&mut self) -> Result<(), StoreError> {
        let whole = self.columns * MANY;
        for rows in self.values.chunks_exact(whole) {
            let many = match &mut self.many {
                Some(many) => many,
                none => {
                    none.insert(self.conn.prepare(&statement(&self.sql, self.columns, MANY))?)
                }
            };
            execute(many, rows)?;
        }
        let written = self.values.len() / whole * whole;
        self.values.drain(..written);
        Ok(())
    }

    /// Writes every row that waits.
    ///
    /// # Errors
    /// Those of the book.
    pub(super) fn write(&mut self) -> Result<(), StoreError> {
        self.write_most()?;
        for row in self.values.chunks(self.columns) {
            execute(&mut self.one, row)?;
        }
        self.values.clear();
        Ok(())
    }

    /// The next column: a number.
    pub(super) fn number(&mut self, number: i64) -> &mut Self {
        self.put(Cell::Value(Value::Integer(number)))
    }

    /// The next column: a number, or nothing.
    pub(super) fn maybe(&mut self, number: Option<i64>) -> &mut Self {
        self.put(Cell::Value(number.map_or(Value::Null, Value::Integer)))
    }

    /// The next column: an instant, or nothing.
    pub(super) fn instant(&mut self, at: Option<Instant>) -> &mut Self {
        self.maybe(at.map(|at| at.0))
    }

    /// The next column: words, or nothing.
    pub(super) fn text(&mut self, text: Option<&str>) -> &mut Self {
        let text = text.map_or(Value::Null, |text| Value::Text(text.to_owned()));
        self.put(Cell::Value(text))
    }

    /// The next column: a name of the schema.
    pub(super) fn name(&mut self, name: &'static str) -> &mut Self {
        self.put(Cell::Name(name))
    }

    fn put(&mut self, cell: Cell) -> &mut Self {
        self.values.push(cell);
        self
    }
}

/// The statement that writes so many rows.
fn statement([insert, otherwise]: &[String; 2], columns: usize, rows: usize) -> String {
    let row = format!("({})", vec!["?"; columns].join(", "));
    format!("{insert} VALUES {} {otherwise}", vec![row; rows].join(", "))
}

fn execute(statement: &mut Statement<'_>, values: &[Cell]) -> Result<(), StoreError> {
    for (index, value) in (1..).zip(values) {
        statement.raw_bind_parameter(index, value)?;
    }
    statement.raw_execute()?;
    Ok(())
}
