//! JSON and JSON lines: keys are column ids, amounts and rates strings, counts numbers, blanks null.
use std::io::{self, Write};

use super::cell::{Cell, Column};
use super::machine;
use super::style::Style;
use super::visible::is_control;
use super::writer::Writer;

/// Objects, written at once: an array with one object per line, or bare lines.
pub(super) struct Json<'a> {
    out: io::BufWriter<&'a mut dyn Write>,
    style: Style<'a>,
    columns: Vec<Column>,
    array: bool,
    empty: bool,
}

impl<'a> Json<'a> {
    /// One array.
    pub fn array(style: Style<'a>, out: &'a mut dyn Write) -> Self {
        let out = io::BufWriter::new(out);
        Self { out, style, columns: Vec::new(), array: true, empty: true }
    }

    /// One object per line.
    pub fn lines(style: Style<'a>, out: &'a mut dyn Write) -> Self {
        Self { array: false, ..Self::array(style, out) }
    }
}

impl Writer for Json<'_> {
    fn begin(&mut self, _title: Option<&str>, columns: &[Column]) -> io::Result<()> {
        self.columns = columns.to_vec();
        if self.array { self.out.write_all(b"[") } else { Ok(()) }
    }

    fn row(&mut self, cells: &[Cell]) -> io::Result<()> {
        if self.array {
            self.out.write_all(if self.empty { b"\n" } else { b",\n" })?;
        }
        self.empty = false;
        object(&mut self.out, &self.columns, cells, &self.style)?;
        if self.array { Ok(()) } else { self.out.write_all(b"\n") }
    }

    fn finish(&mut self, _totals: Option<&[Cell]>) -> io::Result<()> {
        if self.array {
            self.out.write_all(if self.empty { b"]\n" } else { b"\n]\n" })?;
        }
        self.out.flush()
    }
}

/// `{"order_no":"A-1","net":"1234.50"}`.
pub(super) fn object(
    out: &mut impl Write,
    columns: &[Column],
    cells: &[Cell],
    style: &Style<'_>,
) -> io::Result<()> {
    out.write_all(b"{")?;
    for (index, (column, cell)) in columns.iter().zip(cells).enumerate() {
        let comma = if index == 0 { "" } else { "," };
        write!(out, "{comma}\"{}\":", column.id)?;
        value(out, cell, style)?;
    }
    out.write_all(b"}")
}

/// One cell as a JSON value.
pub(super) fn value(out: &mut impl Write, cell: &Cell, style: &Style<'_>) -> io::Result<()> {
    match cell {
        Cell::Blank => out.write_all(b"null"),
        Cell::Count(count) => write!(out, "{count}"),
        Cell::Flag(flag) => write!(out, "{flag}"),
        Cell::List(texts) => {
            out.write_all(b"[")?;
            for (index, text) in texts.iter().enumerate() {
                out.write_all(if index == 0 { b"" } else { b"," })?;
                string(out, text)?;
            }
            out.write_all(b"]")
        }
        other => string(out, &machine::text(other, style)),
    }
}

/// A JSON string. JSON itself escapes C0 only; the other characters that steer terminals are
/// escaped as well, which changes nothing for a program.
fn string(out: &mut impl Write, text: &str) -> io::Result<()> {
    let quoted = serde_json::to_string(text)?;
    let mut rest = quoted.as_str();
    while let Some((at, c)) = rest.char_indices().find(|(_, c)| is_control(*c)) {
        out.write_all(&rest.as_bytes()[..at])?;
        write!(out, "\\u{:04x}", u32::from(c))?;
        rest = &rest[at + c.len_utf8()..];
    }
    out.write_all(rest.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::super::format::Format;
    use super::super::sheet::Sheet;
    use super::super::sheet::samples::{of_all_kinds, one_column, written};
    use super::super::style::samples;
    use super::*;

    const FIRST: &str = r#"{"order_no":"A-1","name":"李雷","net":"1234.50","orders":1234,"rate":"0.125","day":"2026-10-31","paid_at":"2026-10-31T08:26:00+08:00","active":true}"#;
    const SECOND: &str = r#"{"order_no":"A-2","name":null,"net":"-0.05","orders":-3,"rate":"1","day":null,"paid_at":null,"active":false}"#;

    #[test]
    fn json_is_one_array_and_json_lines_are_its_objects() {
        let json = written(&of_all_kinds(), Format::Json, samples::zh());
        assert_eq!(json, format!("[\n{FIRST},\n{SECOND}\n]\n"));
        let lines = written(&of_all_kinds(), Format::Jsonl, samples::zh());
        assert_eq!(lines, format!("{FIRST}\n{SECOND}\n"));
    }

    #[test]
    fn nothing_is_an_empty_array() {
        let empty = Sheet { rows: Vec::new(), ..of_all_kinds() };
        assert_eq!(written(&empty, Format::Json, samples::plain()), "[]\n");
        assert_eq!(written(&empty, Format::Jsonl, samples::plain()), "");
    }

    #[test]
    fn a_program_reads_every_text_back_and_a_terminal_obeys_none() {
        let text = "\"\\ \u{1b}[2J \u{9b}2J \u{7f} \u{202e} 李雷 👩‍👧 =1 \n";
        let json = written(&one_column(&[Cell::text(text)]), Format::Jsonl, samples::plain());
        assert!(!json.trim_end().chars().any(is_control), "{json:?}");
        let read: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(read["it"], text);
    }
}
