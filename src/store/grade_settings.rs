//! The book's settings `grades`, `grade.NAME.reach` and `grade.NAME.keep` (SPEC §3).
use rusqlite::params;

use super::error::StoreError;
use super::transaction::{ReadTx, WriteTx};
use crate::domain::grade::{Demand, Grades, conditions};
use crate::domain::time::Instant;

/// The grades with their conditions. Conditions of grades that are gone say nothing.
///
/// # Errors
/// Those of the book; a setting that cannot be read is damage.
pub fn all(tx: &ReadTx<'_>) -> Result<Grades, StoreError> {
    let mut grades = Grades::default();
    let sql = "SELECT key, value FROM book_settings WHERE key = 'grades' OR key GLOB 'grade.*'
               ORDER BY key DESC";
    let mut rows = tx.conn().prepare_cached(sql)?;
    let mut rows = rows.query([])?;
    // `grades` comes before all that begins with `grade.`.
    while let Some(row) = rows.next()? {
        let (key, value): (String, String) = (row.get(0)?, row.get(1)?);
        let damaged = || {
            let detail = format!("the setting {key} is “{value}”");
            StoreError::Damaged { path: None, detail }
        };
        if key == "grades" {
            grades = Grades::parse(&value).map_err(|_| damaged())?;
        } else if let Some((grade, demand)) = Demand::of_key(&key)
            && let Some(grade) = grades.find_mut(grade).filter(|known| known.name == grade)
        {
            let read = conditions(&value, tx.meta().currency).map_err(|_| damaged())?;
            grade.set(demand, read);
        }
    }
    Ok(grades)
}

/// Sets the names in their order. Conditions of names that are gone are blanked: a later grade of
/// such a name begins without any.
///
/// # Errors
/// Those of the book.
pub fn set_list(tx: &WriteTx<'_>, grades: &Grades, now: Instant) -> Result<(), StoreError> {
    for grade in all(tx)?.all() {
        if grades.find(&grade.name).is_some_and(|kept| kept.name == grade.name) {
            continue;
        }
        for (demand, _) in Demand::ALL {
            if !grade.conditions(demand).is_empty() {
                put(tx, &demand.key(&grade.name), "", now)?;
            }
        }
    }
    put(tx, "grades", &grades.list(), now)
}

/// Sets the conditions of a grade, in their one spelling.
///
/// # Errors
/// Those of the book.
pub fn set_conditions(
    tx: &WriteTx<'_>,
    (grade, demand): (&str, Demand),
    conditions: &str,
    now: Instant,
) -> Result<(), StoreError> {
    put(tx, &demand.key(grade), conditions, now)
}

fn put(tx: &WriteTx<'_>, key: &str, value: &str, now: Instant) -> Result<(), StoreError> {
    let sql = "INSERT INTO book_settings (key, value, recorded_at) VALUES (?1, ?2, ?3)
               ON CONFLICT (key) DO UPDATE SET value = excluded.value, recorded_at = excluded.recorded_at";
    tx.conn().execute(sql, params![key, value, now.0])?;
    Ok(())
}
