//! Which part of a report is wanted: `--columns`, `--sort`, `--limit` (CLI.md "Output").
use super::cell::{Cell, Column};
use super::nearest::nearest;
use super::order::compare;

/// A request for a part of a report.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct View {
    /// Ids of the wanted columns in their wanted order; all when `None`.
    pub columns: Option<Vec<String>>,
    /// The id of the column to sort by, descending with a leading `-`; it need not be shown. Rows
    /// with equal cells keep the report's own order.
    pub sort: Option<String>,
    /// At most so many rows, counted after sorting.
    pub limit: Option<usize>,
}

/// Why a report has no such view.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ViewError {
    /// The report has no column of this name.
    #[error("no column {name:?}")]
    UnknownColumn {
        /// What was asked for.
        name: String,
        /// The column that was probably meant.
        nearest: Option<&'static str>,
        /// All columns of the report.
        known: Vec<&'static str>,
    },
    /// A column is asked for twice: a JSON object cannot have a key twice.
    #[error("column {0:?} twice")]
    Twice(&'static str),
    /// `--columns` names none.
    #[error("no columns")]
    NoColumns,
}

/// A view checked against a report's columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sight {
    /// The shown columns.
    pub columns: Vec<Column>,
    /// Their places in the report's rows, each once; `None` when the rows are shown as they are.
    places: Option<Vec<usize>>,
    /// The place to sort by, and whether descending.
    sort: Option<(usize, bool)>,
    /// Rows to show.
    pub limit: usize,
}

impl View {
    /// Checks the names against the report's columns.
    pub(super) fn sight(&self, columns: &[Column]) -> Result<Sight, ViewError> {
        let places = self.columns.as_ref().map(|names| places(names, columns)).transpose()?;
        let sort = self.sort.as_deref().map(|sort| {
            let name = sort.strip_prefix('-');
            Ok((place(name.unwrap_or(sort), columns)?, name.is_some()))
        });
        Ok(Sight {
            columns: match &places {
                None => columns.to_vec(),
                Some(places) => places.iter().map(|place| columns[*place].asked()).collect(),
            },
            places,
            sort: sort.transpose()?,
            limit: self.limit.unwrap_or(usize::MAX),
        })
    }
}

impl Sight {
    /// Whether rows must be collected before the first can be shown.
    pub fn sorts(&self) -> bool {
        self.sort.is_some()
    }

    /// Sorts collected rows; equal ones keep their order.
    pub fn sort(&self, rows: &mut [Vec<Cell>]) {
        if let Some((place, descending)) = self.sort {
            rows.sort_by(|a, b| compare(&a[place], &b[place], descending));
        }
    }

    /// The shown cells of a row, in their shown order.
    pub fn cells(&self, mut row: Vec<Cell>) -> Vec<Cell> {
        match &self.places {
            None => row,
            Some(places) => places.iter().map(|place| std::mem::take(&mut row[*place])).collect(),
        }
    }
}

fn places(names: &[String], columns: &[Column]) -> Result<Vec<usize>, ViewError> {
    let mut places = Vec::with_capacity(names.len());
    for name in names {
        let place = place(name, columns)?;
        if places.contains(&place) {
            return Err(ViewError::Twice(columns[place].id));
        }
        places.push(place);
    }
    if places.is_empty() { Err(ViewError::NoColumns) } else { Ok(places) }
}

fn place(name: &str, columns: &[Column]) -> Result<usize, ViewError> {
    let ids = || columns.iter().map(|column| column.id);
    ids().position(|id| id == name).ok_or_else(|| ViewError::UnknownColumn {
        name: name.to_owned(),
        nearest: nearest(name, ids()),
        known: ids().collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::super::format::Format;
    use super::super::listing::RenderError;
    use super::super::sheet::samples::{of_all_kinds, one_column, viewed};
    use super::super::style::samples;
    use super::*;

    fn csv(view: &View) -> Result<String, ViewError> {
        viewed(&of_all_kinds(), Format::Csv, samples::plain(), view).map_err(|error| match error {
            RenderError::View(error) => error,
            RenderError::Write(error) => panic!("{error}"),
        })
    }

    fn columns(names: &[&str]) -> View {
        let names = names.iter().map(|name| (*name).to_owned()).collect();
        View { columns: Some(names), ..View::default() }
    }

    fn sorted(by: &str) -> View {
        View { sort: Some(by.to_owned()), ..columns(&["order_no"]) }
    }

    #[test]
    fn columns_are_chosen_and_ordered() {
        let chosen = columns(&["net", "order_no"]);
        assert_eq!(csv(&chosen).unwrap(), "net,order_no\n1234.50,A-1\n-0.05,A-2\n");
    }

    #[test]
    fn any_column_sorts_shown_or_not_and_blanks_come_last() {
        for (by, first) in [
            ("net", "A-2"),
            ("-net", "A-1"),
            ("orders", "A-2"),
            ("-rate", "A-2"),
            ("name", "A-1"),
            ("-name", "A-1"),
            ("-day", "A-1"),
            ("active", "A-2"),
            ("-order_no", "A-2"),
        ] {
            let csv = csv(&sorted(by)).unwrap();
            assert_eq!((csv.lines().nth(1), csv.lines().count()), (Some(first), 3), "{by}");
        }
    }

    #[test]
    fn equal_rows_keep_their_order_and_the_limit_counts_after_sorting() {
        let texts = ["b", "a", "b", "a"].map(Cell::text);
        let mut sheet = one_column(&texts);
        sheet.columns.push(Column::new("n", super::super::cell::Kind::Count));
        for (n, row) in (0..).zip(&mut sheet.rows) {
            row.push(Cell::Count(n));
        }
        for (by, shown) in [("it", "a,1\na,3\nb,0\n"), ("-it", "b,0\nb,2\na,1\n")] {
            let view = View { sort: Some(by.to_owned()), limit: Some(3), columns: None };
            let csv = viewed(&sheet, Format::Csv, samples::plain(), &view).unwrap();
            assert_eq!(csv, format!("it,n\n{shown}"));
        }
    }

    #[test]
    fn a_mistyped_column_is_refused_with_the_one_that_was_meant() {
        let known = of_all_kinds().columns.iter().map(|column| column.id).collect::<Vec<_>>();
        for view in [columns(&["net", "oder_no"]), sorted("oder_no"), sorted("-oder_no")] {
            let name = "oder_no".to_owned();
            let nearest = Some("order_no");
            let error = ViewError::UnknownColumn { name, nearest, known: known.clone() };
            assert_eq!(csv(&view), Err(error));
        }
        assert_eq!(csv(&columns(&["net", "net"])), Err(ViewError::Twice("net")));
        assert_eq!(csv(&columns(&[])), Err(ViewError::NoColumns));
    }
}
