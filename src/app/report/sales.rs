//! What was sold, by day, month, quarter or year.
use std::collections::BTreeMap;

use super::window;
use crate::app::error::Error;
use crate::app::session::Session;
use crate::domain::period::{Period, Span};
use crate::domain::sales::Sales;
use crate::store::kept_sales;

/// What was sold in a period (all of time without one), one row for each span in which something was.
///
/// Read from the sums kept by day: a period begins and ends with a day.
///
/// # Errors
/// Those of the book; an overflow.
pub fn sales(
    session: &Session,
    period: Option<Period>,
    by: Span,
) -> Result<BTreeMap<Period, Sales>, Error> {
    session.read(|tx| {
        let zone = tx.meta().zone;
        let mut rows: BTreeMap<Period, Sales> = BTreeMap::new();
        kept_sales::each_day(tx, window::of(period, zone), |day, sales| {
            if let Some(day) = zone.day_of(day) {
                let row = rows.entry(by.period_of(day)).or_default();
                *row = row.plus(&sales)?;
            }
            Ok::<_, Error>(())
        })?;
        Ok(rows)
    })
}
