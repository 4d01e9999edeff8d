//! Markdown tables, aligned in the source as well.
use std::io::{self, Write};

use comfy_table::CellAlignment;
use comfy_table::presets::ASCII_MARKDOWN;

use super::cell::{Cell, Column};
use super::people;
use super::style::Style;
use super::visible::visible;
use super::writer::Writer;

/// Collects its rows to align them; never wraps, because a row is a line.
pub(super) struct Markdown<'a> {
    out: io::BufWriter<&'a mut dyn Write>,
    style: Style<'a>,
    columns: Vec<Column>,
    grid: comfy_table::Table,
}

impl<'a> Markdown<'a> {
    /// A Markdown table.
    pub fn new(style: Style<'a>, out: &'a mut dyn Write) -> Self {
        let mut grid = comfy_table::Table::new();
        grid.load_style(ASCII_MARKDOWN);
        Self { out: io::BufWriter::new(out), style, columns: Vec::new(), grid }
    }

    fn line(&self, cells: &[Cell]) -> Vec<String> {
        cells.iter().map(|cell| escaped(&people::line(cell, &self.style))).collect()
    }
}

impl Writer for Markdown<'_> {
    fn begin(&mut self, title: Option<&str>, columns: &[Column]) -> io::Result<()> {
        self.columns = columns.to_vec();
        let headings = columns.iter().map(|column| escaped(&people::heading(column, &self.style)));
        self.grid.set_header(headings.collect::<Vec<_>>());
        match title {
            Some(title) => writeln!(self.out, "## {}\n", escaped(&visible(title))),
            None => Ok(()),
        }
    }

    fn row(&mut self, cells: &[Cell]) -> io::Result<()> {
        let line = self.line(cells);
        self.grid.add_row(line);
        Ok(())
    }

    fn finish(&mut self, totals: Option<&[Cell]>) -> io::Result<()> {
        if let Some(totals) = totals {
            let strong = |text: String| if text.is_empty() { text } else { format!("**{text}**") };
            let line: Vec<String> = self.line(totals).into_iter().map(strong).collect();
            self.grid.add_row(line);
        }
        for (index, column) in self.columns.iter().enumerate() {
            if let (true, Some(made)) = (column.kind.is_number(), self.grid.column_mut(index)) {
                made.set_cell_alignment(CellAlignment::Right);
            }
        }
        for (index, line) in self.grid.lines().enumerate() {
            let line = if index == 1 { ruled(&line, &self.columns) } else { line };
            writeln!(self.out, "{line}")?;
        }
        self.out.flush()
    }
}

/// The rule `|-----|----:|`, where a colon says that a column is aligned to the right.
fn ruled(line: &str, columns: &[Column]) -> String {
    let dashes = line.trim_matches('|').split('|');
    let cells = dashes.zip(columns).map(|(dashes, column)| match dashes.strip_suffix('-') {
        Some(shorter) if column.kind.is_number() => format!("{shorter}:"),
        _ => dashes.to_owned(),
    });
    format!("|{}|", cells.collect::<Vec<_>>().join("|"))
}

/// Text that Markdown shows as it is: what would end the cell, or begin code, emphasis, a link, an
/// entity or HTML, gets a backslash.
pub(super) fn escaped(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '|' | '`' | '*' | '[' | ']' | '<' | '&') {
            shown.push('\\');
        }
        shown.push(c);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::super::cell::Kind;
    use super::super::format::Format;
    use super::super::sheet::Sheet;
    use super::super::sheet::samples::{one_column, written};
    use super::super::style::samples;
    use super::*;
    use crate::domain::money::Money;

    #[test]
    fn columns_are_aligned_in_the_source_and_by_the_rule() {
        let sheet = Sheet {
            title: Some("本月".to_owned()),
            columns: vec![Column::new("name", Kind::Text), Column::new("net", Kind::Money)],
            rows: vec![vec![Cell::text("李雷"), Cell::Money(Money(123_450))]],
            totals: Some(vec![Cell::text("合计"), Cell::Money(Money(123_450))]),
        };
        let expected = "\
## 本月

| 姓名     |         净额 |
|----------|-------------:|
| 李雷     |     1,234.50 |
| **合计** | **1,234.50** |
";
        assert_eq!(written(&sheet, Format::Markdown, samples::zh()), expected);
    }

    #[test]
    fn text_stays_text_in_one_cell_of_one_line() {
        let cells =
            [Cell::text("a|b"), Cell::text("\\|"), Cell::text("x\ny"), Cell::text("<b>*&`")];
        let narrow = Style { width: Some(4), ..samples::plain() };
        let expected = "\
| it         |
|------------|
| a\\|b       |
| \\\\\\|       |
| x\\\\ny      |
| \\<b>\\*\\&\\` |
";
        assert_eq!(written(&one_column(&cells), Format::Markdown, narrow), expected);
    }
}
