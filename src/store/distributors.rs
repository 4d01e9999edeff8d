//! Distributors (分销商).
use std::collections::HashMap;

use rusqlite::{OptionalExtension, params};

use super::error::StoreError;
use super::transaction::{ReadTx, WriteTx};
use crate::domain::distributor::{Kind, Profile};
use crate::domain::id::DistributorId;
use crate::domain::money::Money;
use crate::domain::time::Instant;

/// A distributor's own row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredDistributor {
    /// Its number.
    pub id: DistributorId,
    /// The code, which never changes.
    pub code: String,
    /// What may be mended.
    pub profile: Profile,
    /// Since when approved, as it was given.
    pub joined_at: Option<Instant>,
    /// What was taken for joining.
    pub joining_fee: Option<Money>,
    /// When it was recorded.
    pub recorded_at: Instant,
}

/// The row of a code; codes that differ only in case are one.
///
/// # Errors
/// Those of the book.
pub fn id_of(tx: &ReadTx<'_>, code: &str) -> Result<Option<DistributorId>, StoreError> {
    let mut row = tx.conn().prepare_cached("SELECT id FROM distributors WHERE code = ?1")?;
    Ok(row.query_row([code], |row| row.get(0).map(DistributorId)).optional()?)
}

/// The row of a code, and the code as it is recorded; codes that differ only in case are one.
///
/// # Errors
/// Those of the book.
pub fn recorded(
    tx: &ReadTx<'_>,
    code: &str,
) -> Result<Option<(DistributorId, String)>, StoreError> {
    let mut row = tx.conn().prepare_cached("SELECT id, code FROM distributors WHERE code = ?1")?;
    let row = row.query_row([code], |row| Ok((DistributorId(row.get(0)?), row.get(1)?)));
    Ok(row.optional()?)
}

/// Code and name of a distributor.
///
/// # Errors
/// Those of the book.
pub fn name_of(tx: &ReadTx<'_>, id: DistributorId) -> Result<(String, String), StoreError> {
    let mut row = tx.conn().prepare_cached("SELECT code, name FROM distributors WHERE id = ?1")?;
    Ok(row.query_row([id.0], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// Code and phone of a distributor.
///
/// # Errors
/// Those of the book.
pub fn code_and_phone(
    tx: &ReadTx<'_>,
    id: DistributorId,
) -> Result<(String, Option<String>), StoreError> {
    let mut row = tx.conn().prepare_cached("SELECT code, phone FROM distributors WHERE id = ?1")?;
    Ok(row.query_row([id.0], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// The code of a row.
///
/// # Errors
/// Those of the book.
pub fn code_of(tx: &ReadTx<'_>, id: DistributorId) -> Result<Option<String>, StoreError> {
    let mut row = tx.conn().prepare_cached("SELECT code FROM distributors WHERE id = ?1")?;
    Ok(row.query_row([id.0], |row| row.get(0)).optional()?)
}

/// Code and name of every distributor by row.
///
/// # Errors
/// Those of the book.
pub fn names(tx: &ReadTx<'_>) -> Result<HashMap<DistributorId, (String, String)>, StoreError> {
    let mut rows = tx.conn().prepare_cached("SELECT id, code, name FROM distributors")?;
    let rows =
        rows.query_map([], |row| Ok((DistributorId(row.get(0)?), (row.get(1)?, row.get(2)?))))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Whom payouts are made to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payee {
    /// Its row.
    pub id: DistributorId,
    /// The code.
    pub code: String,
    /// The name.
    pub name: String,
    /// Person or business.
    pub kind: Kind,
}

/// Everybody that a payout could be made to, by code.
///
/// # Errors
/// Those of the book.
pub fn payees(tx: &ReadTx<'_>) -> Result<Vec<Payee>, StoreError> {
    let sql = "SELECT id, code, name, kind FROM distributors ORDER BY code COLLATE BINARY";
    let mut rows = tx.conn().prepare_cached(sql)?;
    Ok(rows.query_map([], payee_of)?.collect::<Result<_, _>>()?)
}

/// One of them.
///
/// # Errors
/// Those of the book.
pub fn payee(tx: &ReadTx<'_>, id: DistributorId) -> Result<Payee, StoreError> {
    let sql = "SELECT id, code, name, kind FROM distributors WHERE id = ?1";
    Ok(tx.conn().prepare_cached(sql)?.query_row([id.0], payee_of)?)
}

fn payee_of(row: &rusqlite::Row<'_>) -> rusqlite::Result<Payee> {
    Ok(Payee {
        id: DistributorId(row.get(0)?),
        code: row.get(1)?,
        name: row.get(2)?,
        kind: Kind::from_name(row.get_ref(3)?.as_str()?).unwrap_or_default(),
    })
}

/// The distributor of a code, in any case.
///
/// # Errors
/// Those of the book.
pub fn find(tx: &ReadTx<'_>, code: &str) -> Result<Option<StoredDistributor>, StoreError> {
    let mut row = tx.conn().prepare_cached(
        "SELECT id, code, name, phone, email, kind, id_number, joined_at, joining_fee, recorded_at
         FROM distributors WHERE code = ?1",
    )?;
    Ok(row.query_row([code], stored).optional()?)
}

/// Records a distributor; level, sponsor and state are recorded apart.
///
/// # Errors
/// Those of the book; a code that is taken is a broken constraint.
pub fn insert(
    tx: &WriteTx<'_>,
    code: &str,
    profile: &Profile,
    (joined_at, joining_fee): (Option<Instant>, Option<Money>),
    now: Instant,
) -> Result<DistributorId, StoreError> {
    let mut insert = tx.conn().prepare_cached(
        "INSERT INTO distributors
           (code, name, phone, email, kind, id_number, joined_at, joining_fee, recorded_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?;
    insert.execute(params![
        code,
        profile.name,
        profile.phone,
        profile.email,
        profile.kind.name(),
        profile.id_number,
        joined_at.map(|at| at.0),
        joining_fee.map(|fee| fee.0),
        now.0
    ])?;
    Ok(DistributorId(tx.conn().last_insert_rowid()))
}

/// Mends name, phone and the like.
///
/// # Errors
/// Those of the book.
pub fn update(tx: &WriteTx<'_>, id: DistributorId, profile: &Profile) -> Result<(), StoreError> {
    let mut update = tx.conn().prepare_cached(
        "UPDATE distributors SET name = ?2, phone = ?3, email = ?4, kind = ?5, id_number = ?6
         WHERE id = ?1",
    )?;
    let Profile { name, phone, email, kind, id_number } = profile;
    update.execute(params![id.0, name, phone, email, kind.name(), id_number])?;
    Ok(())
}

fn stored(row: &rusqlite::Row<'_>) -> rusqlite::Result<StoredDistributor> {
    let kind = Kind::from_name(row.get_ref(5)?.as_str().unwrap_or_default());
    Ok(StoredDistributor {
        id: DistributorId(row.get(0)?),
        code: row.get(1)?,
        profile: Profile {
            name: row.get(2)?,
            phone: row.get(3)?,
            email: row.get(4)?,
            kind: kind.unwrap_or_default(),
            id_number: row.get(6)?,
        },
        joined_at: row.get::<_, Option<i64>>(7)?.map(Instant),
        joining_fee: row.get::<_, Option<i64>>(8)?.map(Money),
        recorded_at: Instant(row.get(9)?),
    })
}
