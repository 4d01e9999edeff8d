//! Tables for people: aligned columns, one rule under the headings, no other lines.
use std::io::{self, Write};

use comfy_table::{
    CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, TableStyle as Lines, Width,
};
use unicode_width::UnicodeWidthStr;

use super::cell::{Cell, Column, Kind};
use super::people;
use super::style::{Style, TableStyle};
use super::visible::visible;
use super::writer::Writer;

/// Spaces between two columns.
const GAP: u16 = 2;
/// A column of words is not made narrower than this on a small terminal.
const NARROWEST: u16 = 8;
/// Stands where the rule above the totals goes. Data cannot contain it: it is a control character.
const RULE_MARK: &str = "\u{1}";

/// Collects its rows, because the widest one decides.
pub(super) struct Table<'a> {
    out: io::BufWriter<&'a mut dyn Write>,
    style: Style<'a>,
    columns: Vec<Column>,
    grid: comfy_table::Table,
}

impl<'a> Table<'a> {
    /// A table in the style's lines (ASCII or UTF-8).
    pub fn new(style: Style<'a>, out: &'a mut dyn Write) -> Self {
        let out = io::BufWriter::new(out);
        Self { out, style, columns: Vec::new(), grid: comfy_table::Table::new() }
    }

    fn line(&self, cells: &[Cell]) -> Vec<String> {
        cells.iter().map(|cell| people::line(cell, &self.style)).collect()
    }

    /// The lines of the grid. Those above the rule are bold in colour; the mark becomes a rule.
    fn print(&mut self) -> io::Result<()> {
        let rule = rule_character(self.style.table_style);
        let mut heading = true;
        for line in self.grid.lines() {
            let line = if line.contains(RULE_MARK) {
                rule.to_string().repeat(line.width())
            } else {
                line.trim_end().to_owned()
            };
            heading &= !line.chars().all(|c| c == rule);
            let line = if heading { bold(&line, &self.style) } else { line };
            writeln!(self.out, "{line}")?;
        }
        Ok(())
    }
}

impl Writer for Table<'_> {
    fn begin(&mut self, title: Option<&str>, columns: &[Column]) -> io::Result<()> {
        self.columns = columns.to_vec();
        let rule = LineStyle::none().fill(rule_character(self.style.table_style));
        self.grid.load_style(Lines::new().header_separator(rule));
        let headings = columns.iter().map(|column| people::heading(column, &self.style));
        self.grid.set_header(headings.collect::<Vec<_>>());
        match title {
            Some(title) => writeln!(self.out, "{}", bold(&visible(title), &self.style)),
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
            self.grid.add_row([RULE_MARK]);
            let line = self.line(totals);
            self.grid.add_row(line);
        }
        arrange(&mut self.grid, &self.columns, &self.style);
        self.print()?;
        self.out.flush()
    }
}

/// Numbers to the right, gaps between columns, and on a terminal room for everything: only words
/// wrap, numbers, codes' columns and times never do unless they are words themselves.
fn arrange(grid: &mut comfy_table::Table, columns: &[Column], style: &Style<'_>) {
    let widths = grid.column_max_content_widths();
    for (index, (column, content)) in columns.iter().zip(widths).enumerate() {
        let Some(made) = grid.column_mut(index) else { continue };
        made.set_padding((0, if index + 1 < columns.len() { GAP } else { 0 }));
        if column.kind.is_number() {
            made.set_cell_alignment(CellAlignment::Right);
        }
        made.set_constraint(width_of(column.kind, content));
    }
    if let Some(width) = style.width {
        grid.set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
    }
}

/// How a column may shrink on a terminal. The upper limit keeps the sums of the table library in
/// their 16 bits.
fn width_of(kind: Kind, content: u16) -> ColumnConstraint {
    match kind {
        Kind::Text if content > NARROWEST && content < u16::MAX - GAP => {
            ColumnConstraint::LowerBoundary(Width::Fixed(NARROWEST + GAP))
        }
        _ => ColumnConstraint::ContentWidth,
    }
}

fn rule_character(style: TableStyle) -> char {
    if style == TableStyle::Utf8 { '─' } else { '-' }
}

/// The line in bold, where colour is allowed.
pub(super) fn bold(line: &str, style: &Style<'_>) -> String {
    if style.color { format!("\u{1b}[1m{line}\u{1b}[0m") } else { line.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::super::format::Format;
    use super::super::sheet::Sheet;
    use super::super::sheet::samples::{of_all_kinds, one_column, written};
    use super::super::style::samples;
    use super::*;
    use crate::domain::money::Money;

    fn team() -> Sheet {
        let columns = vec![
            Column::new("code", Kind::Text),
            Column::new("name", Kind::Text),
            Column::new("net", Kind::Money),
        ];
        let row = |code: &str, name: &str, net: i64| {
            vec![Cell::code(code), Cell::text(name), Cell::Money(Money(net))]
        };
        Sheet {
            columns,
            rows: vec![row("D1", "李雷", 123_450), row("D20", "韩梅梅 Han", -5)],
            totals: Some(vec![Cell::Blank, Cell::text("合计"), Cell::Money(Money(123_445))]),
            ..Sheet::default()
        }
    }

    #[test]
    fn chinese_columns_end_where_their_numbers_do() {
        let table = written(&team(), Format::Table, samples::zh());
        let expected = "\
code  姓名            净额
--------------------------
D1    李雷        1,234.50
D20   韩梅梅 Han     -0.05
--------------------------
      合计        1,234.45
";
        assert_eq!(table, expected);
        assert!(table.lines().all(|line| line.width() == 26), "{table}");
    }

    #[test]
    fn the_utf8_style_has_one_rule_under_the_headings() {
        let table = written(&of_all_kinds(), Format::Table, samples::plain());
        let expected = "\
order_no  name       net  orders   rate  day         paid_at           active
─────────────────────────────────────────────────────────────────────────────
A-1       李雷  1,234.50   1,234  12.5%  2026-10-31  2026-10-31 08:26  yes
A-2                -0.05      -3   100%                                no
";
        assert_eq!(table, expected);
    }

    #[test]
    fn an_empty_report_still_says_what_it_would_hold() {
        let empty =
            Sheet { rows: Vec::new(), totals: None, title: Some("团队".into()), ..team() };
        let table = written(&empty, Format::Table, samples::zh());
        assert_eq!(table, "团队\ncode  姓名  净额\n----------------\n");
    }

    #[test]
    fn colour_adds_bold_headings_and_takes_nothing_away() {
        let plain = written(&team(), Format::Table, samples::zh());
        let colored = Style { color: true, ..samples::zh() };
        let bold = written(&team(), Format::Table, colored);
        assert!(bold.starts_with("\u{1b}[1mcode  姓名            净额\u{1b}[0m\n---"), "{bold:?}");
        assert_eq!(bold.replace("\u{1b}[1m", "").replace("\u{1b}[0m", ""), plain);
    }

    #[test]
    fn on_a_small_terminal_words_wrap_and_numbers_do_not() {
        let narrow = Style { width: Some(24), ..samples::zh() };
        let table = written(&team(), Format::Table, narrow);
        let expected = "\
code  姓名          净额
------------------------
D1    李雷      1,234.50
D20   韩梅梅       -0.05
      Han
------------------------
      合计      1,234.45
";
        assert_eq!(table, expected);
        let tiny = written(&team(), Format::Table, Style { width: Some(5), ..samples::zh() });
        assert!(tiny.contains("1,234.50"), "{tiny}");
    }

    #[test]
    fn nothing_is_cut_without_a_terminal_however_long_it_is() {
        let long = "长".repeat(20_000);
        let table = written(&one_column(&[Cell::text(&long)]), Format::Table, samples::plain());
        assert_eq!(table.lines().last(), Some(long.as_str()));
        let beyond = "x".repeat(70_000);
        for width in [None, Some(80)] {
            let style = Style { width, ..samples::plain() };
            let table = written(&one_column(&[Cell::text(&beyond)]), Format::Table, style);
            assert_eq!(table.matches('x').count(), 70_000);
        }
    }

    #[test]
    fn data_cannot_steer_the_terminal_or_draw_a_rule() {
        let cells = [Cell::text("\u{1b}[2J"), Cell::text("\u{1}"), Cell::code("a\nb")];
        let table = written(&one_column(&cells), Format::Table, samples::plain());
        assert_eq!(table, "it\n──────────\n\\u{1b}[2J\n\\u{1}\na\\nb\n");
    }
}
