//! Items of batches, with what became of them.
use rusqlite::{OptionalExtension, Row, params};

use crate::domain::distributor::Kind;
use crate::domain::id::{DistributorId, PlanVersion};
use crate::domain::money::Money;
use crate::domain::payout::{BatchId, Charge, Event, Item, ItemId, RequestId, Status};
use crate::domain::payout_account::{Channel, PayoutAccount};
use crate::domain::time::Instant;
use crate::domain::withholding::Scheme;
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;

/// An item as the book keeps it, with whom and where it goes and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredItem {
    /// Its batch.
    pub batch: BatchId,
    /// The item.
    pub item: Item,
    /// The distributor's code.
    pub code: String,
    /// The distributor's name as it is now.
    pub name: String,
    /// What the distributor is before the law, as it is now.
    pub kind: Kind,
    /// The distributor's address for e-mail, as it is now.
    pub email: Option<String>,
    /// Where it goes: the account of its creation.
    pub account: PayoutAccount,
    /// It was not the distributor's first account.
    pub is_changed: bool,
    /// The distributor has had another account since.
    pub is_outdated: bool,
    /// When it was made.
    pub created_at: Instant,
    /// Where it stands.
    pub status: Status,
    /// When it was exported.
    pub exported_at: Option<Instant>,
    /// When it was paid.
    pub paid_at: Option<Instant>,
    /// The last reference that a bank gave it.
    pub reference: Option<String>,
    /// Why it last failed, came back or was cancelled.
    pub reason: Option<String>,
}

/// Which items.
#[derive(Debug, Clone, Copy, Default)]
pub struct Filter {
    /// Of this batch.
    pub batch: Option<BatchId>,
    /// Of this distributor.
    pub distributor: Option<DistributorId>,
    /// That stand so.
    pub status: Option<Status>,
    /// Made from then on …
    pub from: Option<Instant>,
    /// … and before then.
    pub until: Option<Instant>,
}

const SELECT: &str = "SELECT i.id, i.batch_id, i.distributor_id, i.account_id, i.gross, i.fee, i.withheld,
    i.net, i.scheme, i.plan, i.request_id, i.created_at, d.code, d.name, d.kind, d.email, a.channel,
    a.account, a.holder,
    EXISTS (SELECT 1 FROM payout_accounts WHERE distributor_id = i.distributor_id AND id < i.account_id),
    EXISTS (SELECT 1 FROM payout_accounts WHERE distributor_id = i.distributor_id AND id > i.account_id),
    (SELECT event FROM payout_events WHERE item_id = i.id ORDER BY id DESC LIMIT 1) AS event,
    (SELECT at FROM payout_events WHERE item_id = i.id AND event = 'exported'),
    (SELECT at FROM payout_events WHERE item_id = i.id AND event = 'paid'),
    (SELECT reference FROM payout_events WHERE item_id = i.id AND reference IS NOT NULL
     ORDER BY id DESC LIMIT 1),
    (SELECT reason FROM payout_events WHERE item_id = i.id AND reason IS NOT NULL
     ORDER BY id DESC LIMIT 1)
  FROM payout_items AS i
  CROSS JOIN distributors AS d ON d.id = i.distributor_id
  CROSS JOIN payout_accounts AS a ON a.id = i.account_id";

/// Hands the items to `each` by their numbers, until it says `false`.
///
/// # Errors
/// Those of the book, and of `each`.
pub fn each<E: From<StoreError>>(
    tx: &ReadTx<'_>,
    filter: &Filter,
    mut each: impl FnMut(StoredItem) -> Result<bool, E>,
) -> Result<(), E> {
    let sql = format!(
        "{SELECT} WHERE (?1 IS NULL OR i.batch_id = ?1) AND (?2 IS NULL OR i.distributor_id = ?2)
           AND (?3 IS NULL OR ifnull(event, 'draft') = ?3)
           AND (?4 IS NULL OR i.created_at >= ?4) AND (?5 IS NULL OR i.created_at < ?5) ORDER BY i.id"
    );
    let mut rows = tx.conn().prepare_cached(&sql).map_err(StoreError::from)?;
    let values = params![
        filter.batch.map(|batch| batch.0),
        filter.distributor.map(|distributor| distributor.0),
        filter.status.map(Status::name),
        filter.from.map(|at| at.0),
        filter.until.map(|at| at.0),
    ];
    let mut rows = rows.query(values).map_err(StoreError::from)?;
    while let Some(row) = rows.next().map_err(StoreError::from)? {
        if !each(read(row)?)? {
            break;
        }
    }
    Ok(())
}

/// The items of a batch, by their numbers.
///
/// # Errors
/// Those of the book.
pub fn of_batch(tx: &ReadTx<'_>, batch: BatchId) -> Result<Vec<StoredItem>, StoreError> {
    let mut rows =
        tx.conn().prepare_cached(&format!("{SELECT} WHERE i.batch_id = ?1 ORDER BY i.id"))?;
    let mut rows = rows.query([batch.0])?;
    let mut items = Vec::new();
    while let Some(row) = rows.next()? {
        items.push(read(row)?);
    }
    Ok(items)
}

/// An item.
///
/// # Errors
/// Those of the book.
pub fn item(tx: &ReadTx<'_>, id: ItemId) -> Result<Option<StoredItem>, StoreError> {
    let mut row = tx.conn().prepare_cached(&format!("{SELECT} WHERE i.id = ?1"))?;
    row.query_row([id.0], |row| Ok(read(row))).optional()?.transpose()
}

fn read(row: &Row<'_>) -> Result<StoredItem, StoreError> {
    let id = ItemId(row.get(0)?);
    let damaged = |what: &str| {
        let detail = format!("the {what} of payout {id} is unknown");
        StoreError::Damaged { path: None, detail }
    };
    let text = |at: usize| row.get::<_, String>(at);
    let event: Option<String> = row.get(21)?;
    let event = event.map(|name| Event::from_name(&name).ok_or_else(|| damaged("event")));
    let charge = Charge {
        gross: Money(row.get(4)?),
        fee: Money(row.get(5)?),
        withheld: Money(row.get(6)?),
        net: Money(row.get(7)?),
        scheme: Scheme::from_name(&text(8)?).ok_or_else(|| damaged("scheme"))?,
    };
    let channel = Channel::from_name(&text(16)?).ok_or_else(|| damaged("channel"))?;
    Ok(StoredItem {
        batch: BatchId(row.get(1)?),
        item: Item {
            id,
            distributor: DistributorId(row.get(2)?),
            account: row.get(3)?,
            charge,
            plan: row.get::<_, Option<i64>>(9)?.map(PlanVersion),
            request: row.get::<_, Option<i64>>(10)?.map(RequestId),
        },
        created_at: Instant(row.get(11)?),
        code: text(12)?,
        name: text(13)?,
        kind: Kind::from_name(&text(14)?).ok_or_else(|| damaged("kind"))?,
        email: row.get(15)?,
        account: PayoutAccount { channel, account: text(17)?, holder: text(18)? },
        is_changed: row.get(19)?,
        is_outdated: row.get(20)?,
        status: Status::after(event.transpose()?),
        exported_at: row.get::<_, Option<i64>>(22)?.map(Instant),
        paid_at: row.get::<_, Option<i64>>(23)?.map(Instant),
        reference: row.get(24)?,
        reason: row.get(25)?,
    })
}
