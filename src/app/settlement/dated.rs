//! Amounts that come from no order: opening balances, adjustments, bonuses that waited.
use crate::domain::entry::Source;
use crate::domain::id::DistributorId;
use crate::domain::money::Money;
use crate::domain::time::Instant;
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;
use crate::store::{adjustments, bonuses, openings};

/// An amount that a settlement takes once its date has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dated {
    /// Whose.
    pub distributor: DistributorId,
    /// Its amount, never 0.
    pub amount: Money,
    /// From when it counts.
    pub at: Instant,
    /// What it is.
    pub source: Source,
}

/// The amounts that no settlement has taken yet: opening balances by distributor, adjustments as they
/// were recorded, then bonuses of closed intervals whose distributors were suspended.
///
/// # Errors
/// Those of the book.
pub fn unsettled(tx: &ReadTx<'_>) -> Result<Vec<Dated>, StoreError> {
    let openings = openings::unsettled(tx)?.into_iter().map(|opening| Dated {
        distributor: opening.distributor,
        amount: opening.amount,
        at: opening.dated_at,
        source: Source::Opening,
    });
    let adjustments = adjustments::unsettled(tx)?.into_iter().map(|stored| Dated {
        distributor: stored.adjustment.distributor,
        amount: stored.adjustment.amount,
        at: stored.adjustment.dated_at,
        source: Source::Adjustment(stored.id),
    });
    let waiting = bonuses::unsettled(tx)?.into_iter().map(|waiting| Dated {
        distributor: waiting.distributor,
        amount: waiting.amount,
        at: waiting.at,
        source: Source::Bonus(waiting.won),
    });
    Ok(openings.chain(adjustments).chain(waiting).collect())
}
