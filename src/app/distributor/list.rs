//! The list of distributors.
use super::refusal::DistributorRefusal;
use crate::app::error::Error;
use crate::app::grade;
use crate::app::session::Session;
use crate::domain::life::State;
use crate::domain::mask::mask;
use crate::domain::time::Instant;
use crate::store::distributor_list::{self, Wanted};
use crate::store::distributors;
use crate::store::effect::Effect;
use crate::store::grade_settings;
use crate::store::transaction::ReadTx;

pub use crate::store::distributor_list::Listed;

/// Which distributors to list, and how much of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only this level.
    pub level: Option<u8>,
    /// Only this state.
    pub state: Option<State>,
    /// Only the team of this sponsor.
    pub sponsor: Option<String>,
    /// Only this grade.
    pub grade: Option<String>,
    /// Personal data in full, which is audited.
    pub reveal: bool,
}

/// Hands the distributors to `each`, by code, as they stand now; false ends the list.
///
/// # Errors
/// [`DistributorRefusal::Unknown`] for the sponsor, [`crate::app::grade::GradeRefusal::Unknown`] for the
/// grade; those of the book, and of `each`.
pub fn list<E: From<Error>>(
    session: &Session,
    filter: &Filter,
    mut each: impl FnMut(Listed) -> Result<bool, E>,
) -> Result<(), E> {
    // What `each` says goes past the transaction, which it leaves unchanged in any case.
    let mut said = Ok(());
    let mut hand = |listed| match each(listed) {
        Ok(more) => more,
        Err(error) => {
            said = Err(error);
            false
        }
    };
    if filter.reveal {
        session.change(|change| {
            read(&change.tx, filter, change.now, &mut hand)?;
            change.did(Effect::new("distributor.list").with("revealed", "phone"));
            Ok(())
        })?;
    } else {
        session.read(|tx| {
            read(tx, filter, session.now, &mut |listed: Listed| {
                let phone = listed.phone.as_deref().map(mask);
                hand(Listed { phone, ..listed })
            })
        })?;
    }
    said
}

fn read(
    tx: &ReadTx<'_>,
    filter: &Filter,
    at: Instant,
    each: &mut impl FnMut(Listed) -> bool,
) -> Result<(), Error> {
    let sponsor = match &filter.sponsor {
        None => None,
        Some(code) => {
            let known = distributors::id_of(tx, code)?;
            Some(known.ok_or_else(|| DistributorRefusal::Unknown(code.clone()))?)
        }
    };
    let grade = match &filter.grade {
        None => None,
        Some(name) => Some(grade::find(&grade_settings::all(tx)?, name)?),
    };
    let (level, state) = (filter.level, filter.state);
    let wanted = Wanted { level, state, sponsor, grade: grade.as_deref() };
    distributor_list::each(tx, wanted, at, |listed| Ok(each(listed)))
}

/// Code and name of every distributor, by code: to choose one of them.
///
/// # Errors
/// Those of the book.
pub fn codes(session: &Session) -> Result<Vec<(String, String)>, Error> {
    let mut codes = Vec::new();
    list(session, &Filter::default(), |listed| {
        codes.push((listed.code, listed.name));
        Ok::<_, Error>(true)
    })?;
    Ok(codes)
}
