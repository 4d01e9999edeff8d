//! What decides what can be paid to whom, of one distributor or of all.
use std::collections::BTreeMap;

use rusqlite::{Row, params};

use super::counted::uncounted;
use crate::domain::id::DistributorId;
use crate::domain::money::{Money, Overflow};
use crate::domain::payout_account::{Channel, PayoutAccount};
use crate::domain::time::Instant;
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;

type Sums = BTreeMap<DistributorId, Money>;

fn sum(row: &Row<'_>) -> rusqlite::Result<(DistributorId, Money)> {
    Ok((DistributorId(row.get(0)?), Money(row.get(1)?)))
}

/// Balances: the last closing less what was paid since, plus what came back; without those of 0.
///
/// # Errors
/// Those of the book; an overflow is damage.
pub fn balances(tx: &ReadTx<'_>, only: Option<DistributorId>) -> Result<Sums, StoreError> {
    let mut rows = tx.conn().prepare_cached(
        "SELECT d.id, (SELECT closing FROM statements WHERE distributor_id = d.id
                       ORDER BY settlement_id DESC LIMIT 1) AS balance
         FROM distributors AS d WHERE (?1 IS NULL OR d.id = ?1) AND balance <> 0",
    )?;
    let rows = rows.query_map([only.map(|id| id.0)], sum)?;
    let mut balances: Sums = rows.collect::<Result<_, _>>()?;
    let later = uncounted(tx, Instant(i64::MAX))?.into_iter();
    for paid in later.filter(|paid| only.is_none_or(|only| only == paid.distributor)) {
        let balance = balances.entry(paid.distributor).or_default();
        *balance = balance.minus(paid.gross).map_err(|Overflow| overflow(paid.distributor))?;
    }
    balances.retain(|_, balance| !balance.is_zero());
    Ok(balances)
}

fn overflow(id: DistributorId) -> StoreError {
    let detail = format!("the balance of distributor {} overflows", id.0);
    StoreError::Damaged { path: None, detail }
}

/// Gross of items in draft or exported.
///
/// # Errors
/// Those of the book.
pub fn on_their_way(tx: &ReadTx<'_>, only: Option<DistributorId>) -> Result<Sums, StoreError> {
    let mut rows = tx.conn().prepare_cached(
        "SELECT distributor_id, sum(gross) FROM payout_items AS i
         WHERE (?1 IS NULL OR distributor_id = ?1)
           AND ifnull((SELECT event FROM payout_events WHERE item_id = i.id
                       ORDER BY id DESC LIMIT 1), 'exported') = 'exported'
         GROUP BY distributor_id",
    )?;
    let rows = rows.query_map([only.map(|id| id.0)], sum)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Requests that are not decided.
///
/// # Errors
/// Those of the book.
pub fn requested(tx: &ReadTx<'_>, only: Option<DistributorId>) -> Result<Sums, StoreError> {
    let mut rows = tx.conn().prepare_cached(
        "SELECT distributor_id, sum(amount) FROM payout_requests
         WHERE decision IS NULL AND (?1 IS NULL OR distributor_id = ?1) GROUP BY distributor_id",
    )?;
    let rows = rows.query_map([only.map(|id| id.0)], sum)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// What every settlement that ran after an instant brought: whose, when it ran, the net.
///
/// # Errors
/// Those of the book.
pub fn nets_since(
    tx: &ReadTx<'_>,
    since: Instant,
    only: Option<DistributorId>,
) -> Result<Vec<(DistributorId, Instant, Money)>, StoreError> {
    let mut rows = tx.conn().prepare_cached(
        "SELECT t.distributor_id, s.settled_at,
                t.direct + t.override + t.bonus + t.clawback + t.adjustment
         FROM settlements AS s CROSS JOIN statements AS t ON t.settlement_id = s.id
         WHERE s.settled_at > ?1 AND (?2 IS NULL OR t.distributor_id = ?2)
         ORDER BY s.id, t.distributor_id",
    )?;
    let net =
        |row: &Row<'_>| Ok((DistributorId(row.get(0)?), Instant(row.get(1)?), Money(row.get(2)?)));
    let rows = rows.query_map(params![since.0, only.map(|id| id.0)], net)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The account in use of every distributor that has one: its row, the account, since when, and whether
/// it is not the first one.
///
/// # Errors
/// Those of the book; a channel that does not exist is damage.
#[allow(clippy::type_complexity, reason = "read once, by the one who makes a standing of it")]
pub fn accounts(
    tx: &ReadTx<'_>,
    only: Option<DistributorId>,
) -> Result<BTreeMap<DistributorId, (i64, PayoutAccount, Instant, bool)>, StoreError> {
    // Of the columns beside max(), SQLite takes the row that has the maximum.
    let mut rows = tx.conn().prepare_cached(
        "SELECT distributor_id, max(id), channel, account, holder, recorded_at, count(*) > 1
         FROM payout_accounts WHERE ?1 IS NULL OR distributor_id = ?1 GROUP BY distributor_id",
    )?;
    let mut rows = rows.query([only.map(|id| id.0)])?;
    let mut accounts = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let whose = DistributorId(row.get(0)?);
        let channel: String = row.get(2)?;
        let channel = Channel::from_name(&channel).ok_or_else(|| StoreError::Damaged {
            path: None,
            detail: format!("unknown payout channel of distributor {}", whose.0),
        })?;
        let account = PayoutAccount { channel, account: row.get(3)?, holder: row.get(4)? };
        accounts.insert(whose, (row.get(1)?, account, Instant(row.get(5)?), row.get(6)?));
    }
    Ok(accounts)
}
