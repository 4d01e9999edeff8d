//! The audit log: who did what, when, and whether it is as it was written (QUALITY §3).
use std::ops::ControlFlow;

use super::error::Error;
use super::session::Session;
use crate::store::audit::{self, AuditRow, Break, Filter, Head, Verdict};
use crate::store::error::StoreError;

/// What a verification found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verified {
    /// Every row fits the one before it, and the head kept elsewhere is among them.
    Unbroken(Head),
    /// The first row that does not fit.
    Broken {
        /// Its number, or the number that is missing.
        height: i64,
        /// What is wrong.
        what: Break,
    },
    /// The chain fits together but ends before the head kept elsewhere: an older copy, or cut off.
    Ends {
        /// Where it ends.
        head: Head,
        /// What was kept elsewhere.
        kept: Head,
    },
    /// The chain fits together but its row is not the one kept elsewhere: everything was rewritten.
    Differs {
        /// What was kept elsewhere.
        kept: Head,
    },
}

/// Hands the rows that a filter lets through to `each`, oldest first, until it has enough.
///
/// # Errors
/// Those of the book and of `each`.
pub fn log<E: From<StoreError>>(
    session: &Session,
    filter: &Filter,
    each: impl FnMut(AuditRow) -> Result<ControlFlow<()>, E>,
) -> Result<(), E> {
    session.stream(|tx| audit::each(tx, filter, each))
}

/// Recomputes the whole chain, and compares it with a head that was kept elsewhere.
///
/// # Errors
/// Those of the book. A broken chain is no error.
pub fn verify(session: &Session, kept: Option<Head>) -> Result<Verified, Error> {
    session.read(|tx| {
        let head = match audit::verify(tx)? {
            Verdict::Broken { height, what } => return Ok(Verified::Broken { height, what }),
            Verdict::Unbroken(head) => head,
        };
        let Some(kept) = kept else { return Ok(Verified::Unbroken(head)) };
        Ok(match audit::hash_at(tx, kept.height)? {
            Some(hash) if hash == kept.hash => Verified::Unbroken(head),
            Some(_) => Verified::Differs { kept },
            None => Verified::Ends { head, kept },
        })
    })
}

/// The end of the chain: what to keep elsewhere.
///
/// # Errors
/// Those of the book.
pub fn head(session: &Session) -> Result<Head, Error> {
    session.read(|tx| Ok(audit::head(tx)?))
}
