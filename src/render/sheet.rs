//! A whole report in memory.
use std::io;

use super::cell::{Cell, Column};
use super::format::Format;
use super::listing::{Listing, RenderError};
use super::style::Style;
use super::view::View;
use crate::domain::money::Money;

/// One typed table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheet {
    /// What it is, in the reader's language; only people see it.
    pub title: Option<String>,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, one cell per column.
    pub rows: Vec<Vec<Cell>>,
    /// A last row with sums, one cell per column; only people see it.
    pub totals: Option<Vec<Cell>>,
}

impl Sheet {
    /// The sheet without a column.
    #[must_use]
    pub fn without(mut self, id: &str) -> Self {
        if let Some(place) = self.columns.iter().position(|column| column.id == id) {
            self.columns.remove(place);
            for row in self.rows.iter_mut().chain(&mut self.totals) {
                row.remove(place);
            }
        }
        self
    }

    /// The sheet without those of these columns in which nothing stands, or no amount but 0.
    #[must_use]
    pub fn without_empty(self, ids: &[&str]) -> Self {
        let says_nothing = |cell: &Cell| matches!(cell, Cell::Blank | Cell::Money(Money::ZERO));
        ids.iter().fold(self, |sheet, id| {
            let place = sheet.columns.iter().position(|column| column.id == *id);
            let is_empty = |place: usize| sheet.rows.iter().all(|row| says_nothing(&row[place]));
            if place.is_some_and(is_empty) { sheet.without(id) } else { sheet }
        })
    }

    /// The sheet without a column of flags that are all no.
    #[must_use]
    pub fn without_no(self, id: &str) -> Self {
        let place = self.columns.iter().position(|column| column.id == id);
        let says_no = |place: usize| self.rows.iter().all(|row| row[place] == Cell::Flag(false));
        if place.is_some_and(says_no) { self.without(id) } else { self }
    }

    /// Writes the part of the sheet that the view asks for.
    ///
    /// # Errors
    /// [`RenderError`]: the sheet has no such view, or the output refuses.
    pub fn write(
        self,
        format: Format,
        style: Style<'_>,
        view: &View,
        out: &mut dyn io::Write,
    ) -> Result<(), RenderError> {
        let title = self.title.as_deref();
        let mut listing = Listing::begin(format, style, view, title, &self.columns, out)?;
        for row in self.rows {
            if listing.row(row)?.is_break() {
                break;
            }
        }
        Ok(listing.finish(self.totals)?)
    }
}

#[cfg(test)]
pub(super) mod samples {
    use super::super::cell::Kind;
    use super::*;
    use crate::domain::money::Money;
    use crate::domain::rate::Rate;
    use crate::domain::time::{Day, Instant};

    const COLUMNS: [Column; 8] = [
        Column::new("order_no", Kind::Text),
        Column::new("name", Kind::Text),
        Column::new("net", Kind::Money),
        Column::new("orders", Kind::Count),
        Column::new("rate", Kind::Rate),
        Column::new("day", Kind::Day),
        Column::new("paid_at", Kind::Instant),
        Column::new("active", Kind::Flag),
    ];

    /// Two rows with every kind of cell, one of them with blanks.
    pub fn of_all_kinds() -> Sheet {
        let full = vec![
            Cell::code("A-1"),
            Cell::text("李雷"),
            Cell::Money(Money(123_450)),
            Cell::Count(1234),
            Cell::from(Rate::from_ppm(125_000)),
            Cell::from(Day::new(2026, 10, 31)),
            Cell::Instant(Instant(1_793_406_360)),
            Cell::Flag(true),
        ];
        let sparse = vec![
            Cell::code("A-2"),
            Cell::Blank,
            Cell::Money(Money(-5)),
            Cell::Count(-3),
            Cell::Rate(Rate::ONE),
            Cell::Blank,
            Cell::Blank,
            Cell::Flag(false),
        ];
        Sheet { columns: COLUMNS.to_vec(), rows: vec![full, sparse], ..Sheet::default() }
    }

    /// Cells below each other in the column `it`.
    pub fn one_column(cells: &[Cell]) -> Sheet {
        let rows = cells.iter().map(|cell| vec![cell.clone()]).collect();
        Sheet { columns: vec![Column::new("it", Kind::Text)], rows, ..Sheet::default() }
    }

    /// A view of the sheet in a format.
    pub fn viewed(
        sheet: &Sheet,
        format: Format,
        style: Style<'_>,
        view: &View,
    ) -> Result<String, RenderError> {
        let mut out = Vec::new();
        sheet.clone().write(format, style, view, &mut out)?;
        Ok(String::from_utf8(out).unwrap())
    }

    /// The whole sheet in a format.
    pub fn written(sheet: &Sheet, format: Format, style: Style<'_>) -> String {
        viewed(sheet, format, style, &View::default()).unwrap()
    }
}
