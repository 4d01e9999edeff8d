//! The cells of a row as the map says.
use super::column::{Column, DISTRIBUTOR_FROM, PRODUCT_NAME};
use super::header::Texts;
use crate::domain::currency::Currency;
use crate::domain::day_clock::DayClock;
use crate::domain::time::Instant;
use crate::exchange::error::{Reason, RowProblem};
use crate::exchange::map::{DistributorFrom, Map, RefundRule};
use crate::exchange::table::Row;

/// The cells of a row, as the map says.
pub(super) struct Cells<'r> {
    pub row: &'r Row,
    pub map: &'r Map,
    pub from: Option<&'r DistributorFrom>,
    pub clock: &'r DayClock,
    pub currency: Currency,
}

impl Cells<'_> {
    /// The product's name, in files that have it.
    pub fn product_name(&self) -> Option<&str> {
        self.row.filled(PRODUCT_NAME)
    }

    /// The rule by which the row is a refund.
    pub fn refund(&self) -> Option<&RefundRule> {
        self.map.refund(|column| self.row.get(column.index()))
    }

    /// What the map says the row is instead of one of an order.
    pub fn no_order(&self) -> Option<RowProblem> {
        let (column, because) = self.map.rejects(|column| self.row.get(column.index()))?;
        Some(self.problem(column, Reason::NoOrder(because)))
    }

    /// A value of `--distributor-from` that names nobody, though the order's first row names
    /// somebody.
    pub fn attributed_to_nobody(&self, first: Option<&str>) -> Option<RowProblem> {
        let value = self.row.filled(DISTRIBUTOR_FROM)?;
        let differs = first.is_some() && self.from?.distributor(value).is_none();
        differs.then(|| self.row.problem(DISTRIBUTOR_FROM, Reason::RepeatDiffers))
    }

    /// A problem of the product's name.
    pub fn name_problem(&self, reason: Reason) -> RowProblem {
        self.row.problem(PRODUCT_NAME, reason)
    }
}

impl Texts for Cells<'_> {
    /// A constant of the map, the map's value for the cell, or the cell.
    fn get(&self, column: Column) -> Option<&str> {
        if column == Column::Distributor
            && let Some(from) = self.from
        {
            return from.distributor(self.row.filled(DISTRIBUTOR_FROM)?);
        }
        match self.map.constant(column) {
            Some(constant) => Some(constant),
            None => self.map.value(column, self.row.filled(column.index())?),
        }
    }

    fn problem(&self, column: Column, reason: Reason) -> RowProblem {
        if column == Column::Distributor && self.from.is_some() {
            return self.row.problem(DISTRIBUTOR_FROM, reason);
        }
        let problem = self.row.problem(column.index(), reason);
        match self.map.constant(column) {
            Some(constant) => RowProblem { value: RowProblem::cut(constant), ..problem },
            None => problem,
        }
    }

    fn instant(&self, text: &str) -> Result<Instant, Reason> {
        self.clock.parse(text).ok_or(Reason::Instant)
    }

    fn currency(&self) -> Currency {
        self.currency
    }
}
