//! Files of moves: a row gives a distributor a sponsor from a day on (CLI.md "Imports", SPEC §3).
use super::cell;
use super::error::{Reason, RowProblem};
use super::table::{ColumnSpec, Row};
use crate::domain::time::Instant;
use crate::domain::zone::Zone;

/// A row of such a file, as far as it can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileMove {
    /// Who moves, as written.
    pub code: Option<String>,
    /// Below whom, as written.
    pub sponsor: Option<String>,
    /// From when: an instant of the day from whose 00:00 it counts.
    pub from: Option<Instant>,
    /// Every bad cell, in the order of the columns.
    pub problems: Vec<RowProblem>,
}

/// A column of a file of moves; the value is its index in [`COLUMNS`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of CLI.md")]
pub enum Column {
    Code,
    Sponsor,
    From,
}

/// The columns of a file of moves, in the order of [`Column`].
pub const COLUMNS: &[ColumnSpec<'static>] = &[
    column("code", &["编码", "编号", "分销商", "分销商编码"]),
    column("sponsor", &["上级", "新上级", "上级编码"]),
    column("from", &["生效日期", "生效时间", "起始日期", "起"]),
];

const fn column(id: &'static str, aliases: &'static [&'static str]) -> ColumnSpec<'static> {
    ColumnSpec { id, aliases, required: true }
}

/// Reads a row. A blank cell is bad: nobody is promoted by leaving the sponsor out, or moved today by
/// leaving the day out.
#[must_use]
pub fn read(row: &Row, zone: Zone) -> FileMove {
    let mut problems = Vec::new();
    let code = needed(row, Column::Code, party, &mut problems);
    let sponsor = needed(row, Column::Sponsor, party, &mut problems);
    let from = needed(row, Column::From, |text| cell::instant(text, zone), &mut problems);
    FileMove { code, sponsor, from, problems }
}

/// A problem of one cell of a row.
#[must_use]
pub fn problem(row: &Row, column: Column, reason: Reason) -> RowProblem {
    row.problem(column as usize, reason)
}

fn needed<T>(
    row: &Row,
    column: Column,
    read: impl Fn(&str) -> Result<T, Reason>,
    problems: &mut Vec<RowProblem>,
) -> Option<T> {
    let text = row.get(column as usize).unwrap_or_default();
    let read = if text.trim().is_empty() { Err(Reason::Empty) } else { read(text) };
    read.map_err(|reason| problems.push(problem(row, column, reason))).ok()
}

fn party(text: &str) -> Result<String, Reason> {
    Ok(cell::party_code(text)?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::super::table::{Delimiter, Names, TableReader};
    use super::*;

    /// Each row of a table: the move, or its problems as `column field reason`.
    fn rows(text: &str) -> Vec<Result<FileMove, Vec<String>>> {
        let input = Box::new(std::io::Cursor::new(text.to_owned()));
        let mut table = TableReader::new(input, Delimiter::Comma, COLUMNS, Names::Native).unwrap();
        let mut row = table.new_row();
        let mut rows = Vec::new();
        while let Some(sound) = table.next(&mut row).unwrap() {
            sound.unwrap();
            let told = |p: &RowProblem| format!("{} {} {}", p.column, p.field, p.reason.name());
            let read = read(&row, Zone::SHANGHAI);
            match read.problems.is_empty() {
                true => rows.push(Ok(read)),
                false => rows.push(Err(read.problems.iter().map(told).collect())),
            }
        }
        rows
    }

    #[test]
    fn every_column_is_where_its_number_says() {
        let names = [Column::Code, Column::Sponsor, Column::From].map(|c| COLUMNS[c as usize].id);
        assert_eq!(names, ["code", "sponsor", "from"]);
    }

    #[test]
    fn headers_in_chinese_and_in_any_order_mean_the_same() {
        let from = Zone::SHANGHAI.parse("2026-10-01");
        let (code, sponsor) = (Some("D01".into()), Some("L-WANG".into()));
        let read = FileMove { code, sponsor, from, problems: Vec::new() };
        for text in [
            "code,sponsor,from\nD01,L-WANG,2026-10-01\n",
            "生效日期,新上级,分销商\n2026/10/1,L-WANG,D01\n",
        ] {
            assert_eq!(rows(text), [Ok(read.clone())]);
        }
    }

    #[test]
    fn every_bad_cell_of_a_row_is_named_at_once() {
        let text = "code,sponsor,from\nD 1,李,1/10/2026\nD01, ,\n";
        let bad = ["1 code not_a_code", "2 sponsor not_a_code", "3 from not_a_date"].as_slice();
        let blank = ["2 sponsor empty", "3 from empty"].as_slice();
        let owned = |row: &[&str]| Err(row.iter().map(|said| (*said).to_owned()).collect());
        assert_eq!(rows(text), [bad, blank].map(owned));
    }
}
