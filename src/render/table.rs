//! Tables for people: aligned columns, one rule under the headings, no other lines.
use std::io::{self, Write};

use comfy_table::{
    CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, TableStyle as Lines, Width,
};
use unicode_width::UnicodeWidthStr;

use super::cell::{Cell, Column, Kind, Place};
use super::people;
use super::style::{Style, TableStyle};
use super::visible::visible;
use super::writer::Writer;

/// Spaces between two columns ...
const GAP: u16 = 2;
/// ... and on a terminal that is too narrow for that.
const NARROW_GAP: u16 = 1;
/// A column of words is not made narrower than this on a small terminal ...
const NARROWEST: u16 = 8;
/// ... nor than its longest word, up to this.
const WORD: u16 = 12;
/// Stands where the rule above the totals goes. Data cannot contain it: it is a control character.
const RULE_MARK: &str = "\u{1}";

/// Collects its rows, because the widest one decides.
pub(super) struct Table<'a> {
    out: io::BufWriter<&'a mut dyn Write>,
    style: Style<'a>,
    columns: Vec<Shown>,
    lines: Vec<Vec<String>>,
}

/// A column and what its rows said about it.
struct Shown {
    column: Column,
    /// Whether something stands in it for which it is shown.
    speaks: bool,
    /// Whether codes stand in it: they are copied by hand, so they are never broken.
    has_codes: bool,
    /// The width of the longest word.
    word: u16,
}

impl<'a> Table<'a> {
    /// A table in the style's lines (ASCII or UTF-8).
    pub fn new(style: Style<'a>, out: &'a mut dyn Write) -> Self {
        let out = io::BufWriter::new(out);
        Self { out, style, columns: Vec::new(), lines: Vec::new() }
    }

    fn line(&self, cells: &[Cell]) -> Vec<String> {
        let shown = cells.iter().zip(&self.columns);
        shown.map(|(cell, shown)| self.text(cell, &shown.column)).collect()
    }

    fn text(&self, cell: &Cell, column: &Column) -> String {
        match cell {
            Cell::Instant(at) if column.by_day => {
                let day = self.style.zone.day_of(*at);
                day.map_or_else(|| people::line(cell, &self.style), |day| day.to_string())
            }
            _ => people::line(cell, &self.style),
        }
    }

    /// The grid of the columns that are shown.
    fn grid(&mut self, totals: Option<&[Cell]>) -> comfy_table::Table {
        let mut grid = comfy_table::Table::new();
        let rule = LineStyle::none().fill(rule_character(self.style.table_style));
        grid.load_style(Lines::new().header_separator(rule));
        let totals = totals.map(|cells| self.line(cells));
        let nobody_speaks = self.lines.is_empty();
        let shown: Vec<bool> =
            self.columns.iter().map(|shown| shown.stays(nobody_speaks)).collect();
        let kept = |line: Vec<String>| {
            line.into_iter().zip(&shown).filter_map(|(text, stays)| stays.then_some(text))
        };
        let headings = self.columns.iter().map(|shown| people::heading(&shown.column, &self.style));
        grid.set_header(kept(headings.collect()));
        for line in self.lines.drain(..) {
            grid.add_row(kept(line));
        }
        if let Some(totals) = totals {
            grid.add_row([RULE_MARK]);
            grid.add_row(kept(totals));
        }
        let mut stays = shown.iter();
        self.columns.retain(|_| stays.next().copied().unwrap_or(true));
        grid
    }

    /// The lines of the grid. Those above the rule are bold in colour; the mark becomes a rule.
    fn print(&mut self, grid: &comfy_table::Table) -> io::Result<()> {
        let rule = rule_character(self.style.table_style);
        let mut heading = true;
        for line in grid.lines() {
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
        let shown = columns.iter().map(|column| Shown::new(*column, &self.style));
        self.columns = shown.collect();
        match title {
            Some(title) => writeln!(self.out, "{}", bold(&visible(title), &self.style)),
            None => Ok(()),
        }
    }

    fn row(&mut self, cells: &[Cell]) -> io::Result<()> {
        let line = self.line(cells);
        for ((shown, cell), text) in self.columns.iter_mut().zip(cells).zip(&line) {
            shown.note(cell, text);
        }
        self.lines.push(line);
        Ok(())
    }

    fn finish(&mut self, totals: Option<&[Cell]>) -> io::Result<()> {
        let mut grid = self.grid(totals);
        arrange(&mut grid, &self.columns, &self.style);
        self.print(&grid)?;
        self.out.flush()
    }
}

impl Shown {
    fn new(column: Column, style: &Style<'_>) -> Self {
        let word = longest_word(&people::heading(&column, style));
        Self { column, speaks: column.place == Place::Always, has_codes: false, word }
    }

    fn note(&mut self, cell: &Cell, text: &str) {
        self.speaks = self.speaks || self.column.says_something(cell);
        self.has_codes |= matches!(cell, Cell::Code(_));
        if self.column.kind == Kind::Text && self.word < WORD {
            self.word = self.word.max(longest_word(text));
        }
    }

    /// An empty table has every column but those that must be asked for.
    fn stays(&self, is_empty: bool) -> bool {
        self.speaks || (is_empty && self.column.place != Place::Asked)
    }

    /// How far the column may shrink on a terminal; not at all: none. The upper limit keeps the sums
    /// of the table library in their 16 bits.
    fn least(&self, content: u16) -> Option<u16> {
        let least = self.word.clamp(NARROWEST, WORD);
        let may_shrink = self.column.kind == Kind::Text && !self.has_codes;
        Some(least).filter(|_| may_shrink && content > least && content < u16::MAX - GAP)
    }

    fn width(&self, content: u16, gap: u16) -> ColumnConstraint {
        match self.least(content) {
            Some(least) => ColumnConstraint::LowerBoundary(Width::Fixed(least + gap)),
            None => ColumnConstraint::ContentWidth,
        }
    }
}

fn longest_word(text: &str) -> u16 {
    let widest = text.split_whitespace().map(UnicodeWidthStr::width).max();
    u16::try_from(widest.unwrap_or_default()).unwrap_or(u16::MAX)
}

/// Numbers to the right, gaps between columns, and on a terminal room for everything: only words
/// wrap, numbers, codes' columns and times never do unless they are words themselves.
fn arrange(grid: &mut comfy_table::Table, columns: &[Shown], style: &Style<'_>) {
    let widths = grid.column_max_content_widths();
    let between = gap(columns, &widths, style);
    for (index, (shown, content)) in columns.iter().zip(widths).enumerate() {
        let Some(made) = grid.column_mut(index) else { continue };
        let gap = if index + 1 < columns.len() { between } else { 0 };
        made.set_padding((0, gap));
        if shown.column.kind.is_number() {
            made.set_cell_alignment(CellAlignment::Right);
        }
        made.set_constraint(shown.width(content, gap));
    }
    if let Some(width) = style.width {
        grid.set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
    }
}

/// The spaces between columns: fewer when even the narrowest columns would not fit on the terminal.
fn gap(columns: &[Shown], widths: &[u16], style: &Style<'_>) -> u16 {
    let least = |(shown, content): (&Shown, &u16)| shown.least(*content).unwrap_or(*content);
    let narrowest: usize = columns.iter().zip(widths).map(least).map(usize::from).sum();
    let gaps = usize::from(GAP) * columns.len().saturating_sub(1);
    match style.width {
        Some(width) if narrowest + gaps > usize::from(width) => NARROW_GAP,
        _ => GAP,
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
    use super::super::sheet::samples::{of_all_kinds, one_column, viewed, written};
    use super::super::style::samples;
    use super::super::view::View;
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
    fn columns_come_closer_when_they_would_not_fit() {
        for (width, line) in [(17, "code   net    net"), (16, "code  net   net")] {
            let money = |units| Cell::Money(Money(units));
            let columns = vec![
                Column::new("code", Kind::Text),
                Column::new("net", Kind::Money),
                Column::new("net", Kind::Money),
            ];
            let rows = vec![vec![Cell::code("D1"), money(100), money(-200)]];
            let sheet = Sheet { columns, rows, ..Sheet::default() };
            let narrow = Style { width: Some(width), ..samples::plain() };
            let table = written(&sheet, Format::Table, narrow);
            assert_eq!(table.lines().next(), Some(line), "{table}");
        }
    }

    #[test]
    fn codes_and_short_words_are_never_broken() {
        let mut sheet = one_column(&[Cell::code("T260801-001")]);
        sheet.columns.push(Column::new("said", Kind::Text));
        sheet.rows[0].push(Cell::text("completed in October"));
        let tiny = Style { width: Some(16), ..samples::plain() };
        let table = written(&sheet, Format::Table, tiny);
        assert!(table.contains("T260801-001 completed\n"), "{table}");
    }

    #[test]
    fn a_table_leaves_out_what_says_nothing_unless_it_is_asked_for() {
        let mut sheet = one_column(&[Cell::code("A"), Cell::code("B")]);
        let spare = [
            Column::new("reverses", Kind::Count).placed(Place::Filled),
            Column::new("kind", Kind::Text).placed(Place::Beyond(&["commission"])),
            Column::new("plan", Kind::Count).placed(Place::Asked),
            Column::new("at", Kind::Instant).by_day(),
        ];
        sheet.columns.extend(spare);
        let at = || Cell::Instant(crate::domain::time::Instant(1_793_406_360));
        for row in &mut sheet.rows {
            row.extend([Cell::Blank, Cell::Word("commission"), Cell::Count(1), at()]);
        }
        let table = written(&sheet, Format::Table, samples::plain());
        assert_eq!(table, "it  at\n──────────────\nA   2026-10-31\nB   2026-10-31\n");
        assert!(written(&sheet, Format::Csv, samples::plain()).starts_with("it,reverses,kind"));
        let names = ["plan", "at"].map(str::to_owned).to_vec();
        let asked = View { columns: Some(names), ..View::default() };
        let table = viewed(&sheet, Format::Table, samples::plain(), &asked).unwrap();
        assert!(table.contains("   1  2026-10-31 08:26\n"), "{table}");
        sheet.rows[1][2] = Cell::Word("clawback");
        sheet.rows[0][1] = Cell::Count(7);
        let table = written(&sheet, Format::Table, samples::plain());
        assert!(table.starts_with("it  reverses  kind        at\n"), "{table}");
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
        assert_eq!(table, "it\n─────────\n\\u{1b}[2J\n\\u{1}\na\\nb\n");
    }
}
