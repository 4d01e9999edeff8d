//! Shop times up to ten minutes ahead were recorded as the "now" of their change (SPEC §2); told
//! again, they mean what was recorded.
use super::instants::{AHEAD, Said};
use crate::app::error::Error;
use crate::domain::order::Instants;
use crate::domain::time::Instant;
use crate::store::audit;
use crate::store::transaction::ReadTx;

/// What is said, with every instant that was ahead of the clock when it was recorded as it was
/// recorded then.
///
/// # Errors
/// Those of the book.
pub fn as_recorded(tx: &ReadTx<'_>, mut said: Said, known: &Instants) -> Result<Said, Error> {
    for (said, known) in [
        (&mut said.placed, Some(known.placed)),
        (&mut said.paid, known.paid),
        (&mut said.shipped, known.shipped),
        (&mut said.completed, known.completed),
        (&mut said.cancelled, known.cancelled),
    ] {
        if let (Some(at), Some(known)) = (*said, known)
            && was_ahead(at, known)
            && audit::recorded_at(tx, known)?
        {
            *said = Some(known);
        }
    }
    Ok(said)
}

fn was_ahead(said: Instant, known: Instant) -> bool {
    (1..=AHEAD).contains(&(said.0 - known.0))
}
