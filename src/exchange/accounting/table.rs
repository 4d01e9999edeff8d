//! Tables for accounting programs: one row for each side of a transaction.
use std::io;

use super::target::Head;

/// A CSV file with a fixed header.
pub(super) struct CsvTable<'a>(csv::Writer<&'a mut dyn io::Write>);

impl<'a> CsvTable<'a> {
    pub fn begin(head: &Head<'_>, header: &[&str], out: &'a mut dyn io::Write) -> io::Result<Self> {
        let mut builder = csv::WriterBuilder::new();
        if head.excel {
            builder.terminator(csv::Terminator::CRLF);
            out.write_all("\u{feff}".as_bytes())?;
        }
        let mut table = builder.from_writer(out);
        table.write_record(header)?;
        Ok(Self(table))
    }

    pub fn row(&mut self, cells: &[&str]) -> io::Result<()> {
        Ok(self.0.write_record(cells)?)
    }

    pub fn finish(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// Words that a spreadsheet would take for a formula get the apostrophe that all our tables use
/// (CLI.md "Spreadsheets"); control characters become blanks.
pub(super) fn words(text: &str) -> String {
    let line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let formula = line.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    if formula { format!("'{line}") } else { line }
}
