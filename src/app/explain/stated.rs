//! The statements that settled entries of an order are in.
use std::collections::BTreeMap;

use super::answer::{LineChain, ShareChain, Stated};
use super::balance::Balance;
use crate::app::error::Error;
use crate::store::distributors;
use crate::store::statements::Posted;
use crate::store::transaction::ReadTx;

/// The statements, by code.
///
/// # Errors
/// Those of the book, an overflow.
pub(super) fn stated(tx: &ReadTx<'_>, lines: &[LineChain]) -> Result<Vec<Stated>, Error> {
    let mut stated: Vec<Stated> = Vec::new();
    let mut balances: BTreeMap<String, Balance> = BTreeMap::new();
    let shares = lines.iter().flat_map(|line| &line.shares);
    for entry in shares.flat_map(ShareChain::entries) {
        if stated.iter().any(|known| known.is_of(entry)) {
            continue;
        }
        let code = &entry.distributor;
        if !balances.contains_key(code)
            && let Some(id) = distributors::id_of(tx, code)?
        {
            balances.insert(code.clone(), Balance::read(tx, id)?);
        }
        let Some(balance) = balances.get(code) else { continue };
        let of_period = |posted: &&Posted| Some(&posted.period) == entry.settled_in.as_ref();
        if let Some(posted) = balance.posted.iter().find(of_period) {
            stated.push(Stated::of(code, posted, balance)?);
        }
    }
    stated.sort_by(|a, b| (&a.code, a.settled_at).cmp(&(&b.code, b.settled_at)));
    Ok(stated)
}

impl Stated {
    /// A posted statement of a distributor.
    ///
    /// # Errors
    /// An overflow.
    pub(super) fn of(code: &str, posted: &Posted, balance: &Balance) -> Result<Self, Error> {
        Ok(Self {
            period: posted.period.clone(),
            settled_at: posted.settled_at,
            code: code.to_owned(),
            net: posted.statement.amounts.net()?,
            became: balance.became(posted.settlement)?,
        })
    }
}
