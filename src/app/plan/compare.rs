//! What differs between two plans, whether applied or not.
use super::kept;
use super::read::PlanText;
use super::refusal::PlanRefusal;
use crate::app::error::Error;
use crate::app::facts;
use crate::app::session::Session;
use crate::domain::plan::Plan;
use crate::domain::plan_diff::{self, Difference};
use crate::exchange::plan_file;
use crate::store::transaction::ReadTx;

/// A plan that somebody names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named {
    /// A file.
    File(PlanText),
    /// An applied version.
    Version(i64),
    /// The plan in force now.
    Current,
}

/// What differs between two plans.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// Every key that they do not agree on.
    pub differences: Vec<Difference>,
    /// Whether their texts are the same, byte for byte.
    pub same_text: bool,
}

/// Compares what two plans say. Names are not looked up in the book: a plan that names what the book
/// does not know yet can be compared, too.
///
/// # Errors
/// [`PlanRefusal::Faults`] of a file, [`PlanRefusal::NoSuchVersion`], [`PlanRefusal::NoneInForce`].
pub fn diff(session: &Session, first: &Named, second: &Named) -> Result<Compared, Error> {
    session.read(|tx| {
        let plan = |named: &Named| plan(session, tx, named);
        let ((first, one), (second, other)) = (plan(first)?, plan(second)?);
        let differences = plan_diff::differences(&first, &second);
        Ok(Compared { differences, same_text: one == other })
    })
}

/// A plan and its text.
fn plan(session: &Session, tx: &ReadTx<'_>, named: &Named) -> Result<(Plan, String), Error> {
    let version = match named {
        Named::File(PlanText { file, source }) => {
            let plan = plan_file::parse(source, tx.meta().currency);
            let plan = plan.map_err(|faults| PlanRefusal::Faults { file: file.clone(), faults })?;
            return Ok((plan, source.clone()));
        }
        Named::Version(version) => Some(*version),
        Named::Current => None,
    };
    let stored = kept::stored(tx, version, session.now)?;
    Ok((facts::parse(tx, &stored)?, stored.source))
}
