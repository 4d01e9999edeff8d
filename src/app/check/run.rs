//! Running checks.
use super::finding::Finding;
use super::invariant::Invariant;
use super::name::Check;
use super::picture::{Picture, Teller};
use super::progress::Progress;
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

/// Runs these checks, each once; `watch` is told how many rows are read, of how many.
///
/// # Errors
/// Those of opening the book, and an interruption. What stops a check midway is one of its findings.
pub fn check(
    session: &Session,
    checks: &[Check],
    watch: &mut dyn FnMut(u64, u64),
) -> Result<Findings, Error> {
    let book = session.open(Access::Read)?;
    session.interrupt.arm(book.interrupter());
    let chosen: Vec<Check> = Check::all().filter(|check| checks.contains(check)).collect();
    book.read(|tx| {
        let progress = Progress::of(tx, chosen.iter().map(|check| Invariant::of(*check)), watch)?;
        let picture = Picture::new(tx, book.warnings(), progress);
        let mut findings = Findings::default();
        for check in chosen {
            one(check, &picture, &mut findings)?;
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
    match (Invariant::of(check).find)(picture, &mut teller) {
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
