//! Statements are sums and carry on (SPEC §9).
use std::collections::BTreeMap;

use super::picture::{Picture, Teller};
use crate::app::error::Error;
use crate::domain::id::DistributorId;
use crate::domain::money::{Money, Overflow};
use crate::domain::statement::{Amounts, Statement};
use crate::domain::time::Instant;
use crate::store::check::counted;
use crate::store::settlements::{self, Closed};

type Balances = BTreeMap<DistributorId, Money>;

pub(super) fn statements(picture: &Picture<'_, '_>, teller: &mut Teller<'_>) -> Result<(), Error> {
    let mut balances = Balances::new();
    let mut last_until: Option<Instant> = None;
    let mut sums = sums(picture)?;
    for closed in settlements::all(picture.tx)? {
        if let Some(until) = last_until {
            teller.compare(&closed.period, "from_at", closed.from, until);
        }
        last_until = Some(closed.until);
        let statements = settlements::statements(picture.tx, closed.id)?;
        let (mut sums, entries) = sums.remove(&closed.id).unwrap_or_default();
        for statement in &statements {
            let subject = format!("{} {}", closed.period, picture.code(statement.distributor)?);
            let opening = balances.insert(statement.distributor, statement.closing);
            teller.compare(&subject, "opening", statement.opening, opening.unwrap_or_default());
            let sum = sums.remove(&statement.distributor).unwrap_or_default();
            columns(teller, &subject, &statement.amounts, &sum);
            let closing = statement.amounts.closing(statement.opening)?;
            teller.compare(&subject, "closing", statement.closing, closing);
        }
        for (distributor, sum) in sums {
            let subject = format!("{} {}", closed.period, picture.code(distributor)?);
            let net = sum.net()?.minus(sum.payouts)?;
            teller.tell(subject, "net", None::<Money>, net);
        }
        totals(teller, &closed, &statements, entries)?;
    }
    for (item, at, until) in counted::wrongly(picture.tx)? {
        teller.tell(item.to_string(), "settled_in", at, until);
    }
    Ok(())
}

/// What the entries and payouts of a settlement add up to by distributor, and how many entries they are.
type Sums = (BTreeMap<DistributorId, Amounts>, i64);

/// The sums of all settlements, in one reading of the entries and one of the counted payouts.
fn sums(picture: &Picture<'_, '_>) -> Result<BTreeMap<i64, Sums>, Error> {
    let mut all = BTreeMap::<i64, Sums>::new();
    picture.entries(|settlement, entry| {
        let (sums, entries) = all.entry(settlement).or_default();
        let amounts = sums.entry(entry.distributor).or_default();
        amounts.add(entry)?;
        *entries += 1;
        Ok(())
    })?;
    for counted in counted::sums(picture.tx)? {
        let (sums, _) = all.entry(counted.settlement).or_default();
        sums.entry(counted.distributor).or_default().payouts = counted.gross;
    }
    Ok(all)
}

/// Tells which columns differ.
fn columns(teller: &mut Teller<'_>, subject: &str, kept: &Amounts, computed: &Amounts) {
    teller.compare(subject, "direct", kept.direct, computed.direct);
    teller.compare(subject, "override", kept.override_, computed.override_);
    teller.compare(subject, "bonus", kept.bonus, computed.bonus);
    teller.compare(subject, "clawback", kept.clawback, computed.clawback);
    teller.compare(subject, "adjustment", kept.adjustment, computed.adjustment);
    teller.compare(subject, "payouts", kept.payouts, computed.payouts);
}

/// A settlement is the sum of its statements.
fn totals(
    teller: &mut Teller<'_>,
    closed: &Closed,
    statements: &[Statement],
    entries: i64,
) -> Result<(), Overflow> {
    let total = statements.iter().try_fold(Amounts::default(), |sum, s| sum.plus(&s.amounts))?;
    let count = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    let counted = i64::try_from(statements.len()).unwrap_or(i64::MAX);
    teller.compare(&closed.period, "statements", count(closed.statements), counted);
    teller.compare(&closed.period, "entries", count(closed.entries), entries);
    let computed = Amounts { payouts: closed.totals.payouts, ..total };
    columns(teller, &closed.period, &closed.totals, &computed);
    Ok(())
}
