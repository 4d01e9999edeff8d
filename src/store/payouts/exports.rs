//! Who paid a batch, kept at its export: settings may change, its files may not.
use rusqlite::{OptionalExtension, params};

use crate::domain::payout::BatchId;
use crate::store::error::StoreError;
use crate::store::transaction::{ReadTx, WriteTx};

/// Who pays, as payment files name it; blank where nothing is set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptPayer {
    /// The merchant's name at the bank.
    pub name: String,
    /// The account that is debited.
    pub iban: String,
    /// The bank of that account.
    pub bic: String,
    /// The app whose openids the accounts are.
    pub appid: String,
}

/// Who paid a batch, if it was exported.
///
/// # Errors
/// Those of the book.
pub fn payer(tx: &ReadTx<'_>, batch: BatchId) -> Result<Option<KeptPayer>, StoreError> {
    let sql = "SELECT payer_name, payer_iban, payer_bic, payer_appid FROM payout_exports
               WHERE batch_id = ?1";
    let kept = tx.conn().prepare_cached(sql)?.query_row([batch.0], |row| {
        Ok(KeptPayer { name: row.get(0)?, iban: row.get(1)?, bic: row.get(2)?, appid: row.get(3)? })
    });
    Ok(kept.optional()?)
}

/// Keeps who pays a batch that is being exported.
///
/// # Errors
/// Those of the book; a second time for a batch is a broken constraint.
pub fn keep_payer(tx: &WriteTx<'_>, batch: BatchId, payer: &KeptPayer) -> Result<(), StoreError> {
    let KeptPayer { name, iban, bic, appid } = payer;
    tx.conn().execute(
        "INSERT INTO payout_exports (batch_id, payer_name, payer_iban, payer_bic, payer_appid)
         VALUES (?1, ?2, ?3, ?4, ?5)",
        params![batch.0, name, iban, bic, appid],
    )?;
    Ok(())
}
