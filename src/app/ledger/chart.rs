//! What the book calls itself and its accounts in other programs.
use crate::app::error::Error;
use crate::app::session::Session;
use crate::exchange::accounting::Chart;
use crate::store::ledger::chart_settings;

/// The book's name.
///
/// # Errors
/// Those of the book.
pub fn title(session: &Session) -> Result<String, Error> {
    session.read(|tx| Ok(tx.meta().name.clone()))
}

/// The chart of accounts: the built-in one, and what the book's settings put in its place.
///
/// # Errors
/// Those of the book.
pub fn chart(session: &Session) -> Result<Chart, Error> {
    session.read(|tx| {
        let mut chart = Chart::default();
        for (account, value) in chart_settings::all(tx)? {
            // What cannot be read was refused when it was set.
            let _unmapped = chart.map(&account, &value).is_err();
        }
        Ok(chart)
    })
}
