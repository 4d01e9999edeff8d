//! Whether a row as a whole can be taken.
use crate::exchange::error::{FileError, Reason, RowProblem};

use super::{Columns, Row};

/// The longest cell of a wanted column, in bytes.
const FIELD_LIMIT: usize = 64 * 1024;

/// The row's own problem, if it has one; a second, different header is the file's.
pub(super) fn judge(row: &Row, columns: &Columns) -> Result<Result<(), RowProblem>, FileError> {
    let (found, expected) = (row.width(), columns.width());
    let reason = if row.fields().all(|field| field.chars().all(char::is_whitespace)) {
        Reason::BlankRow
    } else if is_header(row, columns) {
        if !is_same_header(row, columns) {
            return Err(FileError::HeaderChanges { line: row.line() });
        }
        Reason::RepeatedHeader
    } else if found < expected {
        Reason::ShortRow { found, expected }
    } else if found > expected {
        Reason::LongRow { found, expected }
    } else {
        return Ok(check_lengths(row, columns));
    };
    Ok(Err(row.whole_problem(reason)))
}

/// Whether every field is one of the header's names. (One name alone in a wider table is a
/// short row.)
fn is_header(row: &Row, columns: &Columns) -> bool {
    row.fields().all(|field| columns.is_name(field)) && (row.width() > 1 || columns.width() == 1)
}

fn is_same_header(row: &Row, columns: &Columns) -> bool {
    let mut fields = row.fields().enumerate();
    row.width() == columns.width() && fields.all(|(at, field)| columns.is_name_at(at, field))
}

/// Only wanted columns are judged.
fn check_lengths(row: &Row, columns: &Columns) -> Result<(), RowProblem> {
    if row.raw().len() <= FIELD_LIMIT {
        return Ok(());
    }
    let long = |wanted: &usize| row.get(*wanted).is_some_and(|cell| cell.len() > FIELD_LIMIT);
    match (0..columns.wanted()).find(long) {
        Some(wanted) => Err(row.problem(wanted, Reason::TooLong { limit: FIELD_LIMIT })),
        None => Ok(()),
    }
}
