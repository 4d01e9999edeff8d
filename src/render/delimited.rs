//! CSV and TSV.
use std::borrow::Cow;
use std::io;

use super::cell::{Cell, Column};
use super::guard::guarded;
use super::machine;
use super::style::Style;
use super::visible::visible;
use super::writer::Writer;

/// Rows of fields, written at once. Fields with quotes, and in CSV with commas or line breaks, are
/// quoted as RFC 4180 says; in TSV tabs and line breaks become spaces, so a row is always a line.
/// Files and pipes get the data as it is, a terminal its control characters spelled out.
pub(super) struct Delimited<'a> {
    csv: csv::Writer<&'a mut dyn io::Write>,
    tabs: bool,
    style: Style<'a>,
}

impl<'a> Delimited<'a> {
    /// Comma-separated values.
    pub fn csv(style: Style<'a>, out: &'a mut dyn io::Write) -> io::Result<Self> {
        Self::open(style, out, false)
    }

    /// Tab-separated values.
    pub fn tsv(style: Style<'a>, out: &'a mut dyn io::Write) -> io::Result<Self> {
        Self::open(style, out, true)
    }

    fn open(style: Style<'a>, out: &'a mut dyn io::Write, tabs: bool) -> io::Result<Self> {
        let mut builder = csv::WriterBuilder::new();
        builder.delimiter(if tabs { b'\t' } else { b',' });
        if style.excel {
            builder.terminator(csv::Terminator::CRLF);
            out.write_all("\u{feff}".as_bytes())?;
        }
        Ok(Self { csv: builder.from_writer(out), tabs, style })
    }

    fn field<'c>(&self, cell: &'c Cell) -> Cow<'c, str> {
        let text = machine::text(cell, &self.style);
        if !matches!(cell, Cell::Text(_) | Cell::Code(_)) {
            return text;
        }
        let text = if self.tabs { one_line(text) } else { text };
        match self.style {
            Style { raw: true, .. } => text,
            Style { width: Some(_), excel, .. } => guarded(visible(&text).into(), excel),
            Style { excel, .. } => guarded(text, excel),
        }
    }
}

impl Writer for Delimited<'_> {
    fn begin(&mut self, _title: Option<&str>, columns: &[Column]) -> io::Result<()> {
        Ok(self.csv.write_record(columns.iter().map(|column| column.id))?)
    }

    fn row(&mut self, cells: &[Cell]) -> io::Result<()> {
        for cell in cells {
            let field = self.field(cell);
            self.csv.write_field(field.as_bytes())?;
        }
        Ok(self.csv.write_record(None::<&[u8]>)?)
    }

    fn finish(&mut self, _totals: Option<&[Cell]>) -> io::Result<()> {
        self.csv.flush()
    }
}

/// The text with a space for each tab and line break.
fn one_line(text: Cow<'_, str>) -> Cow<'_, str> {
    const BREAKS: [char; 3] = ['\t', '\n', '\r'];
    if !text.contains(BREAKS) {
        return text;
    }
    text.replace("\r\n", " ").replace(BREAKS, " ").into()
}

#[cfg(test)]
mod tests {
    use super::super::format::Format;
    use super::super::sheet::samples::{of_all_kinds, one_column, written};
    use super::super::style::{Style, samples};
    use super::*;

    #[test]
    fn csv_is_plain_and_the_same_in_every_language() {
        let expected = "\
order_no,name,net,orders,rate,day,paid_at,active
A-1,李雷,1234.50,1234,0.125,2026-10-31,2026-10-31T08:26:00+08:00,yes
A-2,,-0.05,-3,1,,,no
";
        assert_eq!(written(&of_all_kinds(), Format::Csv, samples::zh()), expected);
        assert_eq!(written(&of_all_kinds(), Format::Csv, samples::plain()), expected);
        let tabs = written(&of_all_kinds(), Format::Tsv, samples::zh());
        assert_eq!(tabs, expected.replace(',', "\t"));
    }

    #[test]
    fn texts_are_quoted_and_guarded_but_numbers_never() {
        let cells = [
            Cell::text("a,\"b\"\nc"),
            Cell::text("=cmd"),
            Cell::code("-7"),
            Cell::Count(-7),
            Cell::Money(crate::domain::money::Money(-700)),
            Cell::Blank,
        ];
        let csv = written(&one_column(&cells), Format::Csv, samples::plain());
        assert_eq!(csv, "it\n\"a,\"\"b\"\"\nc\"\n'=cmd\n'-7\n-7\n-7.00\n\"\"\n");
        let raw = Style { raw: true, ..samples::plain() };
        let csv = written(&one_column(&cells[1..3]), Format::Csv, raw);
        assert_eq!(csv, "it\n=cmd\n-7\n");
    }

    #[test]
    fn a_tsv_row_is_always_one_line() {
        let cells = [Cell::text("a\tb\r\nc\nd"), Cell::text("\t=1"), Cell::text("say \"hi\"")];
        let raw = Style { raw: true, ..samples::plain() };
        for style in [samples::plain(), raw] {
            let tsv = written(&one_column(&cells), Format::Tsv, style);
            assert_eq!(tsv, "it\na b c d\n =1\n\"say \"\"hi\"\"\"\n");
        }
    }

    #[test]
    fn excel_gets_a_byte_order_mark_crlf_and_its_long_numbers_as_text() {
        let cells =
            [Cell::code("6222021234567890"), Cell::text("李雷"), Cell::Count(123_456_789_012)];
        let excel = Style { excel: true, ..samples::plain() };
        let csv = written(&one_column(&cells), Format::Csv, excel);
        assert_eq!(csv, "\u{feff}it\r\n'6222021234567890\r\n李雷\r\n123456789012\r\n");
    }

    #[test]
    fn control_characters_are_data_in_a_file_and_harmless_on_a_terminal() {
        let steering = one_column(&[Cell::text("\u{1b}[2J")]);
        let file = written(&steering, Format::Csv, samples::plain());
        assert_eq!(file, "it\n\u{1b}[2J\n");
        let terminal = Style { width: Some(80), ..samples::plain() };
        assert_eq!(written(&steering, Format::Csv, terminal), "it\n\\u{1b}[2J\n");
    }
}
