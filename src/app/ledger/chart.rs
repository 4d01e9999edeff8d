//! What the book calls itself and its accounts in other programs.
use super::refusal::LedgerRefusal;
use crate::app::error::Error;
use crate::app::session::Session;
use crate::domain::ledger::account::Account;
use crate::exchange::accounting::Chart;
use crate::store::effect::Effect;
use crate::store::ledger::chart_settings;

/// What an account is called from now on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapped {
    /// The account's name.
    pub account: String,
    /// `CODE/NAME` before; blank: the built-in one.
    pub before: String,
    /// `CODE/NAME` now.
    pub value: String,
}

/// Calls an account, and all below it, by a code and a name in other programs; blank: as it is built in.
///
/// # Errors
/// [`LedgerRefusal::NoAccount`], [`LedgerRefusal::NotCodeAndName`]; those of the book.
pub fn map(session: &Session, account: &str, value: &str) -> Result<Mapped, Error> {
    let account = account.to_ascii_lowercase();
    if !Account::is_name_or_above(&account) {
        return Err(LedgerRefusal::NoAccount(account).into());
    }
    let value = value.trim().to_owned();
    if !value.is_empty() && Chart::default().map(&account, &value).is_err() {
        return Err(LedgerRefusal::NotCodeAndName(value).into());
    }
    session.change(|change| {
        let known = chart_settings::all(&change.tx)?.into_iter().find(|(name, _)| *name == account);
        let before = known.map(|(_, value)| value).unwrap_or_default();
        if before != value {
            chart_settings::set(&change.tx, &account, &value, change.now)?;
            let effect = Effect::new("book.set").with("key", format!("account.{account}"));
            change.did(effect.with("from", &before).with("to", &value));
        }
        Ok(Mapped { account, before, value })
    })
}

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
            // What cannot be read was refused when it was set; a blank takes it away.
            let _unmapped = chart.map(&account, &value).is_err();
        }
        Ok(chart)
    })
}
