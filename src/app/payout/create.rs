//! A batch of all that can be paid now.
use super::desk::Desk;
use super::make::{self, Line, Payee};
use super::refusal::PayoutRefusal;
use crate::app::error::Error;
use crate::app::session::{Change, Session};
use crate::app::settlement::Unpayable;
use crate::domain::id::DistributorId;
use crate::domain::payable::{Hurdle, NotPayable};
use crate::domain::payout::{Batch, BatchId, ItemId, Totals};
use crate::domain::time::Instant;
use crate::store::distributors;
use crate::store::effect::Effect;
use crate::store::payouts;
use crate::store::transaction::ReadTx;

/// A batch that was made, or would be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Created {
    /// Its number; none: there is nothing to pay out, and no batch.
    pub batch: Option<BatchId>,
    /// Its items, by code.
    pub lines: Vec<Line>,
    /// Their sums.
    pub totals: Totals,
    /// What cannot be paid now, by code.
    pub not_payable: Vec<Unpayable>,
}

/// Makes a batch of everything that can be paid now, of one distributor or of all. When there is
/// nothing, nothing is done: whoever asks twice gets one batch.
///
/// # Errors
/// [`PayoutRefusal::NoSuchDistributor`]; those of the book, an overflow.
pub fn create(session: &Session, only: Option<&str>) -> Result<Created, Error> {
    session.change(|change| create_within(change, only))
}

/// The same as a part of a greater change.
///
/// # Errors
/// Those of [`create`].
pub(in crate::app) fn create_within(
    change: &mut Change<'_>,
    only: Option<&str>,
) -> Result<Created, Error> {
    let only = only.map(|code| of_code(&change.tx, code)).transpose()?;
    let planned = plan(&change.tx, change.now, only)?;
    write(change, &planned)?;
    Ok(planned)
}

/// The row of a distributor's code.
pub(super) fn of_code(tx: &ReadTx<'_>, code: &str) -> Result<DistributorId, Error> {
    let unknown = || PayoutRefusal::NoSuchDistributor(code.to_owned()).into();
    distributors::id_of(tx, code)?.ok_or_else(unknown)
}

/// What a batch would be now.
fn plan(tx: &ReadTx<'_>, now: Instant, only: Option<DistributorId>) -> Result<Created, Error> {
    let desk = Desk::read(tx, now, only)?;
    let (batch, first, _) = payouts::next_ids(tx)?;
    let mut people = distributors::payees(tx)?;
    people.retain(|payee| only.is_none_or(|only| only == payee.id));
    let (mut lines, mut not_payable) = (Vec::new(), Vec::new());
    for person in &people {
        let standing = desk.standing(person.id);
        let mut hurdle = standing.hurdle(desk.rules.minimum)?;
        if let Some((gross, account)) = standing.pays(desk.rules.minimum)? {
            let (code, name) = (person.code.as_str(), person.name.as_str());
            let payee = Payee { whose: person.id, code, name, kind: person.kind, account };
            let id = ItemId(first.0 + i64::try_from(lines.len()).unwrap_or(i64::MAX));
            let line = make::line(tx, (&desk, now), payee, gross, (id, None))?;
            if line.item.charge.net.0 > 0 {
                lines.push(line);
            } else {
                let (reason, amount) = (NotPayable::BelowMinimum, gross);
                hurdle = Some(Hurdle { reason, amount, until: None });
            }
        }
        not_payable.extend(hurdle.map(|hurdle| Unpayable {
            code: person.code.clone(),
            name: person.name.clone(),
            hurdle,
        }));
    }
    let totals = Totals::of(lines.iter().map(|line| &line.item.charge))?;
    let batch = Some(batch).filter(|_| !lines.is_empty());
    Ok(Created { batch, lines, totals, not_payable })
}

/// Writes exactly what was planned.
fn write(change: &mut Change<'_>, planned: &Created) -> Result<(), Error> {
    let Some(id) = planned.batch else { return Ok(()) };
    let (_, _, before) = payouts::next_ids(&change.tx)?;
    let items = planned.lines.iter().map(|line| line.item.clone()).collect();
    let batch = Batch { id, created_at: change.now, items };
    let digest = make::write(&change.tx, &batch, before, change.operator)?;
    let currency = change.meta().currency;
    change.did(
        Effect::new("payout.create")
            .with("batch", id)
            .with("items", planned.lines.len())
            .with("gross", currency.format(planned.totals.gross))
            .with("net", currency.format(planned.totals.net))
            .with("digest", digest),
    );
    Ok(())
}
