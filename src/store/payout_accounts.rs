//! Where payouts go: every account a distributor ever had, the last one in use (SPEC §3).
use rusqlite::{Row, params};

use super::error::StoreError;
use super::transaction::{ReadTx, WriteTx};
use crate::domain::id::DistributorId;
use crate::domain::payout_account::{Channel, PayoutAccount};
use crate::domain::time::Instant;

/// An account and when it was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredAccount {
    /// The account.
    pub account: PayoutAccount,
    /// Since when it is in use.
    pub recorded_at: Instant,
}

/// All accounts of a distributor, the last one is in use.
///
/// # Errors
/// Those of the book; a channel that does not exist is damage.
pub fn history(tx: &ReadTx<'_>, id: DistributorId) -> Result<Vec<StoredAccount>, StoreError> {
    let mut rows = tx.conn().prepare_cached(
        "SELECT channel, account, holder, recorded_at FROM payout_accounts
         WHERE distributor_id = ?1 ORDER BY id",
    )?;
    let rows: Vec<Option<StoredAccount>> =
        rows.query_map([id.0], stored)?.collect::<Result<_, _>>()?;
    rows.into_iter().map(|row| row.ok_or_else(|| unknown_channel(id))).collect()
}

/// Records the account that is in use from now on.
///
/// # Errors
/// Those of the book.
pub fn append(
    tx: &WriteTx<'_>,
    id: DistributorId,
    account: &PayoutAccount,
    now: Instant,
) -> Result<(), StoreError> {
    let mut insert = tx.conn().prepare_cached(
        "INSERT INTO payout_accounts (distributor_id, channel, account, holder, recorded_at)
         VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    let PayoutAccount { channel, account, holder } = account;
    insert.execute(params![id.0, channel.name(), account, holder, now.0])?;
    Ok(())
}

fn stored(row: &Row<'_>) -> rusqlite::Result<Option<StoredAccount>> {
    let Some(channel) = Channel::from_name(row.get_ref(0)?.as_str().unwrap_or_default()) else {
        return Ok(None);
    };
    let account = PayoutAccount { channel, account: row.get(1)?, holder: row.get(2)? };
    Ok(Some(StoredAccount { account, recorded_at: Instant(row.get(3)?) }))
}

fn unknown_channel(id: DistributorId) -> StoreError {
    let detail = format!("unknown payout channel of distributor {}", id.0);
    StoreError::Damaged { path: None, detail }
}
