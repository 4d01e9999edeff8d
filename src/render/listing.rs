//! A report row by row: lists of millions of rows in constant memory.
use std::io;
use std::ops::ControlFlow;

use super::cell::{Cell, Column};
use super::format::Format;
use super::style::Style;
use super::view::{Sight, View, ViewError};
use super::writer::Writer;

/// Why a report was not written.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// The report has no such view; nothing was written.
    #[error(transparent)]
    View(#[from] ViewError),
    /// The output is full, closed or broken; a part may have been written.
    #[error(transparent)]
    Write(#[from] io::Error),
}

/// A report being written: [`Listing::begin`], [`Listing::row`] for each row, [`Listing::finish`].
///
/// CSV, TSV, JSON and JSON lines hold no row; tables hold all (their widths depend on them), and
/// so does `--sort`.
pub struct Listing<'a> {
    writer: Box<dyn Writer + 'a>,
    sight: Sight,
    collected: Vec<Vec<Cell>>,
    left: usize,
}

impl<'a> Listing<'a> {
    /// Starts a report of these columns.
    ///
    /// # Errors
    /// [`RenderError::View`] before anything is written, [`RenderError::Write`] when the output
    /// refuses.
    pub fn begin(
        format: Format,
        style: Style<'a>,
        view: &View,
        title: Option<&str>,
        columns: &[Column],
        out: &'a mut dyn io::Write,
    ) -> Result<Self, RenderError> {
        let sight = view.sight(columns)?;
        let mut writer = format.writer(style, out)?;
        writer.begin(title, &sight.columns)?;
        let left = sight.limit;
        Ok(Self { writer, sight, collected: Vec::new(), left })
    }

    /// Adds a row with one cell per column of the report. `Break` says that the limit is reached
    /// and further rows would not be shown.
    ///
    /// # Errors
    /// The output refuses.
    pub fn row(&mut self, cells: Vec<Cell>) -> io::Result<ControlFlow<()>> {
        if self.sight.sorts() {
            self.collected.push(cells);
            return Ok(ControlFlow::Continue(()));
        }
        self.show(cells)
    }

    /// Ends the report and flushes. `totals` has one cell per column of the report; they are those of
    /// all rows, so a report that ends at its limit has none.
    ///
    /// # Errors
    /// The output refuses; a full disk may be noticed only here.
    pub fn finish(mut self, totals: Option<Vec<Cell>>) -> io::Result<()> {
        let mut collected = std::mem::take(&mut self.collected);
        self.sight.sort(&mut collected);
        for cells in collected {
            if self.show(cells)?.is_break() {
                break;
            }
        }
        let totals = totals.filter(|_| self.left > 0).map(|cells| self.sight.cells(cells));
        self.writer.finish(totals.as_deref())
    }

    fn show(&mut self, cells: Vec<Cell>) -> io::Result<ControlFlow<()>> {
        if self.left > 0 {
            self.writer.row(&self.sight.cells(cells))?;
            self.left -= 1;
        }
        Ok(if self.left == 0 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
    }
}

#[cfg(test)]
mod tests {
    use super::super::cell::Kind;
    use super::super::style::samples;
    use super::*;

    const NUMBER: [Column; 1] = [Column::new("n", Kind::Count)];
    const STREAMED: [Format; 4] = [Format::Csv, Format::Tsv, Format::Json, Format::Jsonl];

    fn limited(limit: usize) -> View {
        View { limit: Some(limit), ..View::default() }
    }

    /// Takes so many bytes and is then full.
    struct Disk(usize);

    impl io::Write for Disk {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            let taken = bytes.len().min(self.0);
            self.0 -= taken;
            if taken == 0 { Err(io::ErrorKind::StorageFull.into()) } else { Ok(taken) }
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn formats_for_programs_write_while_rows_still_come() {
        for format in STREAMED {
            let mut disk = Disk(100_000);
            let view = View::default();
            let mut listing =
                Listing::begin(format, samples::plain(), &view, None, &NUMBER, &mut disk).unwrap();
            let refused = (0..100_000).any(|n| listing.row(vec![Cell::Count(n)]).is_err());
            assert!(refused, "{format:?} kept its rows in memory");
        }
    }

    #[test]
    fn the_limit_ends_the_reading_and_the_file_is_whole() {
        for (limit, json) in [(0, "[]\n"), (2, "[\n{\"n\":0},\n{\"n\":1}\n]\n")] {
            let mut out = Vec::new();
            let view = limited(limit);
            let mut listing =
                Listing::begin(Format::Json, samples::plain(), &view, None, &NUMBER, &mut out)
                    .unwrap();
            let read =
                (0..9).take_while(|n| listing.row(vec![Cell::Count(*n)]).unwrap().is_continue());
            assert_eq!(read.count(), limit.saturating_sub(1));
            listing.finish(None).unwrap();
            assert_eq!(String::from_utf8(out).unwrap(), json);
        }
    }

    #[test]
    fn a_report_that_ends_at_its_limit_has_no_sums_of_rows_it_does_not_show() {
        for (limit, expected) in [(2, "n\n─\n0\n1\n"), (4, "n\n─\n0\n1\n2\n─\n3\n")] {
            let mut out = Vec::new();
            let (style, view) = (samples::plain(), limited(limit));
            let mut listing =
                Listing::begin(Format::Table, style, &view, None, &NUMBER, &mut out).unwrap();
            for n in 0..3 {
                let _ = listing.row(vec![Cell::Count(n)]).unwrap();
            }
            listing.finish(Some(vec![Cell::Count(3)])).unwrap();
            assert_eq!(String::from_utf8(out).unwrap(), expected);
        }
    }

    #[test]
    fn a_full_disk_is_an_error_at_the_end_at_the_latest() {
        for (format, _) in Format::ALL {
            let mut disk = Disk(3);
            let view = View::default();
            let mut listing =
                Listing::begin(format, samples::plain(), &view, None, &NUMBER, &mut disk).unwrap();
            assert!(listing.row(vec![Cell::Count(1_234_567)]).is_ok());
            assert!(listing.finish(None).is_err(), "{format:?}");
        }
    }

    #[test]
    fn a_wrong_view_writes_nothing() {
        let mut out = Vec::new();
        let view = View { sort: Some("m".to_owned()), ..View::default() };
        let excel = Style { excel: true, ..samples::plain() };
        let begun = Listing::begin(Format::Csv, excel, &view, None, &NUMBER, &mut out);
        assert!(matches!(begun.err(), Some(RenderError::View(_))));
        assert_eq!(out, b"");
    }
}
