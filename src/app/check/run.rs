//! Running checks.
use super::finding::Finding;
use super::name::Check;
use super::picture::{Picture, Teller};
use super::{
    audit_chain, depth, digests, entries, lists, order_money, sales, sqlite, statements, stock,
    unsettled,
};
use crate::app::error::Error;
use crate::app::session::Session;
use crate::store::book::Access;
use crate::store::error::StoreError;

/// What checks found: at most [`Findings::KEPT`] of each check to be shown, all of them counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Findings {
    /// The findings, in the order of the checks.
    pub shown: Vec<Finding>,
    /// The checks that found something, with how much they found.
    pub counts: Vec<(Check, u64)>,
}

impl Findings {
    /// How many findings of one check are kept to be shown.
    pub const KEPT: u64 = 10_000;
}

/// Runs the named checks, or all of them.
///
/// # Errors
/// Those of opening the book. What stops a check midway is one of its findings.
pub fn check(session: &Session, names: &[Check]) -> Result<Findings, Error> {
    let book = session.open(Access::Read)?;
    book.read(|tx| {
        let picture = Picture::new(tx, book.warnings());
        let mut findings = Findings::default();
        for (check, _) in Check::ALL {
            if names.is_empty() || names.contains(&check) {
                one(check, &picture, &mut findings)?;
            }
        }
        Ok(findings)
    })
}

fn one(check: Check, picture: &Picture<'_, '_>, findings: &mut Findings) -> Result<(), Error> {
    let mut count = 0;
    let mut tell = |finding: Finding| {
        count += 1;
        if count <= Findings::KEPT {
            findings.shown.push(finding);
        }
    };
    let mut teller = Teller { check, tell: &mut tell };
    match invariant(check)(picture, &mut teller) {
        Ok(()) => {}
        Err(Error::Overflow(_)) => teller.tell(check.name(), "overflow", None::<i64>, None::<i64>),
        Err(Error::Store(StoreError::Damaged { detail, .. })) => {
            teller.tell(check.name(), "damage", detail, None::<i64>);
        }
        Err(other) => return Err(other),
    }
    if count > 0 {
        findings.counts.push((check, count));
    }
    Ok(())
}

fn invariant(check: Check) -> fn(&Picture<'_, '_>, &mut Teller<'_>) -> Result<(), Error> {
    match check {
        Check::Sqlite => sqlite::pages,
        Check::References => sqlite::references,
        Check::File => sqlite::file,
        Check::Depth => depth::depth,
        Check::OrderMoney => order_money::order_money,
        Check::Stock => stock::stock,
        Check::Sales => sales::sales,
        Check::Unsettled => unsettled::unsettled,
        Check::Lists => lists::lists,
        Check::Entries => entries::entries,
        Check::Statements => statements::statements,
        Check::Digests => digests::digests,
        Check::Audit => audit_chain::audit_chain,
    }
}
