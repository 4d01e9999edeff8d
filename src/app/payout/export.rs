//! Payment files of a batch.
//!
//! The protocol (ARCHITECTURE "Files that matter"): their bytes are built from rows only, dated by the
//! instant of the export that the book keeps. Each is first written beside its place and flushed, so
//! that a full or read-only folder refuses before anything is marked; then the batch is marked as
//! exported in one transaction; then the files get their names, each synced. Files-first would let a
//! crash leave files of a batch that may still be cancelled and made anew: paid twice. Killed between
//! the mark and the names, the same command again writes the same bytes.
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::cancel::of_batch;
use super::refusal::PayoutRefusal;
use crate::app::error::Error;
use crate::app::session::{Change, Session};
use crate::domain::id::DistributorId;
use crate::domain::money::Money;
use crate::domain::payout::{BatchId, Event, ItemId, Status, Totals};
use crate::domain::payout_account::Channel;
use crate::domain::time::Instant;
use crate::exchange::durable;
use crate::exchange::payment_files::{
    Payer, PaymentBatch, PaymentFile, PaymentItem, payment_files,
};
use crate::store::effect::Effect;
use crate::store::payouts::{self, Happened, KeptPayer, StoredItem};
use crate::store::transaction::ReadTx;
use crate::store::{book_settings, payability};

/// A batch that was exported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    /// Which.
    pub batch: BatchId,
    /// Its files, by channel.
    pub files: Vec<Written>,
    /// Items that are handed out in cash.
    pub cash: u64,
    /// Their sum.
    pub cash_total: Money,
    /// How many items it has.
    pub items: u64,
    /// The sums of all items.
    pub totals: Totals,
    /// Codes of those whose account is not their first one.
    pub changed: Vec<String>,
    /// It was exported before.
    pub already: bool,
    /// Codes of those who are owed less by now than is on its way to them.
    pub not_owed: Vec<String>,
    /// Payouts that do not wait to be sent any more: they are paid, failed or came back.
    pub finished: Vec<ItemId>,
}

impl Exported {
    /// Whether nothing of it waits any more: then no file is written again.
    #[must_use]
    pub fn is_done(&self) -> bool {
        usize::try_from(self.items) == Ok(self.finished.len())
    }
}

/// A payment file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The file, with its bytes.
    pub file: PaymentFile,
    /// Where it is.
    pub path: PathBuf,
    /// The same bytes were there already.
    pub already: bool,
}

/// Exports a batch into a folder, which is made when it is not there. Exporting again writes what is
/// missing, the same bytes, as long as anything of the batch waits to be sent: after that a file could
/// only be handed in a second time.
///
/// # Errors
/// [`PayoutRefusal`]; those of the book.
pub fn export(session: &Session, name: &str, folder: &Path) -> Result<Exported, Error> {
    let mut drafts = Vec::new();
    let exported = session.change(|change| {
        let (batch, items) = of_batch(&change.tx, name)?;
        let (at, already) = match state(batch, &items)? {
            Some(at) => (at, true),
            None => (change.now, false),
        };
        if !already {
            may_export(&change.tx, change.now, batch, &items)?;
        }
        let files = files(&change.tx, (batch, at), &items)?;
        let waits = finished(&items).len() < items.len();
        if !session.dry_run {
            durable::make_folder(folder).map_err(PayoutRefusal::Write)?;
            durable::clear_drafts(folder);
        }
        let mut written = Vec::with_capacity(files.len());
        for file in files {
            let path = folder.join(&file.name);
            let there = durable::is_there(&path, &file.bytes).map_err(PayoutRefusal::Write)?;
            if !there && !waits {
                continue;
            }
            if !there && !session.dry_run {
                let draft = durable::draft(&path, &file.bytes).map_err(PayoutRefusal::Write)?;
                drafts.push((draft, file.bytes.clone()));
            }
            written.push(Written { file, path, already: there });
        }
        if !already {
            mark(change, batch, &items, &written)?;
        }
        let mut exported = exported(batch, &items, written, already)?;
        exported.not_owed = not_owed(&change.tx, &items)?;
        Ok(exported)
    })?;
    for (draft, bytes) in drafts {
        draft.commit_once(&bytes).map_err(PayoutRefusal::Write)?;
    }
    Ok(exported)
}

/// Who is owed less by now than is on its way: a refund was settled after the batch was made.
fn not_owed(tx: &ReadTx<'_>, items: &[StoredItem]) -> Result<Vec<String>, Error> {
    let (balances, on_their_way) = (payouts::balances(tx, None)?, payouts::on_their_way(tx, None)?);
    let of = |sums: &BTreeMap<DistributorId, Money>, stored: &StoredItem| {
        sums.get(&stored.item.distributor).copied().unwrap_or_default()
    };
    let too_much = items.iter().filter(|stored| of(&on_their_way, stored) > of(&balances, stored));
    Ok(too_much.map(|stored| stored.code.clone()).collect())
}

/// Those that are paid, failed or came back.
fn finished(items: &[StoredItem]) -> Vec<ItemId> {
    let waits = |status| matches!(status, Status::Draft | Status::After(Event::Exported));
    items.iter().filter(|stored| !waits(stored.status)).map(|stored| stored.item.id).collect()
}

/// When the batch was exported, if it was. Some of its items may have gone further since.
fn state(batch: BatchId, items: &[StoredItem]) -> Result<Option<Instant>, PayoutRefusal> {
    if items.iter().any(|stored| stored.status == Status::After(Event::Cancelled)) {
        return Err(PayoutRefusal::Cancelled(batch));
    }
    Ok(items.iter().find_map(|stored| stored.exported_at))
}

/// Refuses a batch that goes to accounts of yesterday, or to somebody who is suspended: it is to be
/// cancelled and made anew.
fn may_export(
    tx: &ReadTx<'_>,
    now: Instant,
    batch: BatchId,
    items: &[StoredItem],
) -> Result<(), Error> {
    let codes = |wanted: &dyn Fn(&StoredItem) -> bool| {
        let wanted = items.iter().filter(|stored| wanted(stored));
        wanted.map(|stored| stored.code.clone()).collect::<Vec<_>>()
    };
    let changed = codes(&|stored| stored.is_outdated);
    if !changed.is_empty() {
        return Err(PayoutRefusal::AccountsChanged { batch, codes: changed }.into());
    }
    let suspended = payability::suspended(tx, now)?;
    let suspended = codes(&|stored| suspended.contains(&stored.item.distributor));
    if !suspended.is_empty() {
        return Err(PayoutRefusal::Suspended { batch, codes: suspended }.into());
    }
    Ok(())
}

/// The files of a batch, from rows only.
///
/// # Errors
/// [`PayoutRefusal::Files`]; those of the book.
pub(in crate::app) fn files(
    tx: &ReadTx<'_>,
    (batch, at): (BatchId, Instant),
    items: &[StoredItem],
) -> Result<Vec<PaymentFile>, Error> {
    let KeptPayer { name, iban, bic, appid } = payer(tx, batch)?;
    let meta = tx.meta();
    let batch = PaymentBatch {
        reference: batch.to_string(),
        currency: meta.currency,
        at,
        zone: meta.zone,
        payer: Payer { name, iban, bic, wechat_appid: appid },
        items: items.iter().map(payment).collect(),
    };
    Ok(payment_files(&batch).map_err(PayoutRefusal::Files)?)
}

/// Who pays: as it was at the export, before that as the settings are now.
fn payer(tx: &ReadTx<'_>, batch: BatchId) -> Result<KeptPayer, Error> {
    if let Some(kept) = payouts::payer(tx, batch)? {
        return Ok(kept);
    }
    let settings = book_settings::all(tx)?;
    Ok(KeptPayer {
        name: settings.payer_name,
        iban: settings.payer_iban,
        bic: settings.payer_bic,
        appid: settings.payer_wechat_appid,
    })
}

fn payment(stored: &StoredItem) -> PaymentItem {
    PaymentItem {
        id: stored.item.id.to_string(),
        distributor: stored.code.clone(),
        kind: stored.kind,
        channel: stored.account.channel,
        account: stored.account.account.clone(),
        holder: stored.account.holder.clone(),
        email: stored.email.clone().unwrap_or_default(),
        net: stored.item.charge.net,
        note: stored.batch.to_string(),
    }
}

/// Marks every item, those in cash too.
fn mark(
    change: &mut Change<'_>,
    batch: BatchId,
    items: &[StoredItem],
    written: &[Written],
) -> Result<(), Error> {
    payouts::keep_payer(&change.tx, batch, &payer(&change.tx, batch)?)?;
    let happened = Happened {
        event: Event::Exported,
        at: change.now,
        reference: None,
        reason: None,
        recorded_at: change.now,
        operator: change.operator.to_owned(),
    };
    for stored in items {
        payouts::append(&change.tx, stored.item.id, &happened)?;
    }
    let names: Vec<_> = written.iter().map(|written| written.file.name.as_str()).collect();
    let net = Totals::of(items.iter().map(|stored| &stored.item.charge))?.net;
    change.did(
        Effect::new("payout.export")
            .with("batch", batch)
            .with("items", items.len())
            .with("net", change.meta().currency.format(net))
            .with("files", names.join(",")),
    );
    Ok(())
}

fn exported(
    batch: BatchId,
    items: &[StoredItem],
    files: Vec<Written>,
    already: bool,
) -> Result<Exported, Error> {
    let cash = items.iter().filter(|stored| stored.account.channel == Channel::Cash);
    let cash: Vec<_> = cash.map(|stored| stored.item.charge.net).collect();
    Ok(Exported {
        batch,
        files,
        cash: cash.len() as u64,
        cash_total: Money::sum(cash)?,
        items: items.len() as u64,
        totals: Totals::of(items.iter().map(|stored| &stored.item.charge))?,
        changed: items.iter().filter(|s| s.is_changed).map(|s| s.code.clone()).collect(),
        already,
        not_owed: Vec::new(),
        finished: finished(items),
    })
}
