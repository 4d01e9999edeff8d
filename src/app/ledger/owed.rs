//! What is owed to distributors: how it came about, how old it is, what tax was kept back.
use std::collections::BTreeMap;

use super::journal::CodesAndNames;
use crate::app::error::Error;
use crate::app::session::Session;
use crate::domain::id::DistributorId;
use crate::domain::ledger::ageing::{Aged, Movement};
use crate::domain::money::{Money, Overflow};
use crate::domain::period::{Period, Span};
use crate::domain::time::Instant;
use crate::domain::zone::Zone;
use crate::store::distributors;
use crate::store::ledger::liabilities::{self, Change};

/// Codes in the order of lists: capital letters count as small ones.
type Sorted<T> = BTreeMap<(String, String), (String, T)>;

/// A row about a distributor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Of<T> {
    /// The code.
    pub code: String,
    /// The name.
    pub name: String,
    /// What there is to say.
    pub what: T,
}

/// `opening + accrued − reversed + adjusted − paid = closing` (SPEC §11).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct RollForward {
    /// Before the period.
    pub opening: Money,
    /// Direct, override, bonus.
    pub accrued: Money,
    /// Clawbacks, not below 0.
    pub reversed: Money,
    /// Adjustments and opening balances.
    pub adjusted: Money,
    /// Gross of payouts, less returned ones.
    pub paid: Money,
}

/// Tax kept back of a distributor's payouts of a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthOfTax {
    /// The month in which the payouts were made.
    pub month: Period,
    /// By which scheme.
    pub scheme: String,
    /// How many payouts.
    pub payouts: i64,
    /// What left the balance.
    pub gross: Money,
    /// What was kept back.
    pub withheld: Money,
}

impl RollForward {
    /// After the period.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn closing(&self) -> Result<Money, Overflow> {
        let owed = self.opening.plus(self.accrued)?.minus(self.reversed)?;
        owed.plus(self.adjusted)?.minus(self.paid)
    }

    /// Column by column.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn plus(&self, other: &Self) -> Result<Self, Overflow> {
        Ok(Self {
            opening: self.opening.plus(other.opening)?,
            accrued: self.accrued.plus(other.accrued)?,
            reversed: self.reversed.plus(other.reversed)?,
            adjusted: self.adjusted.plus(other.adjusted)?,
            paid: self.paid.plus(other.paid)?,
        })
    }

    /// Adds a change of the period.
    fn add(&mut self, change: &Change) -> Result<(), Overflow> {
        let amounts = &change.amounts;
        let earned = Money::sum([amounts.direct, amounts.override_, amounts.bonus])?;
        self.accrued = self.accrued.plus(earned)?;
        self.reversed = self.reversed.minus(amounts.clawback)?;
        self.adjusted = self.adjusted.plus(amounts.adjustment)?;
        self.paid = self.paid.plus(amounts.payouts)?;
        Ok(())
    }
}

/// How the balances of distributors came about in a period, or ever, by code.
///
/// # Errors
/// Those of the book; an overflow.
pub fn roll_forward(
    session: &Session,
    period: Option<Period>,
) -> Result<Vec<Of<RollForward>>, Error> {
    session.read(|tx| {
        let (from, until) = span(period, tx.meta().zone);
        let mut sums = BTreeMap::new();
        liabilities::each(tx, until, |change| {
            let roll: &mut RollForward = sums.entry(change.distributor).or_default();
            if change.booked_at < from {
                let before = change.amounts.net()?.minus(change.amounts.payouts)?;
                roll.opening = roll.opening.plus(before)?;
            } else {
                roll.add(change)?;
            }
            Ok::<_, Error>(())
        })?;
        Ok(named(&distributors::names(tx)?, sums))
    })
}

/// How old the balances of distributors are at the end of a period, or today, by code; those of 0 are
/// left out.
///
/// # Errors
/// Those of the book; an overflow.
pub fn ageing(session: &Session, period: Option<Period>) -> Result<Vec<Of<Aged>>, Error> {
    session.read(|tx| {
        let zone = tx.meta().zone;
        let as_of = period.map(Period::last).or_else(|| zone.day_of(session.now));
        let as_of = as_of.ok_or(Overflow)?;
        let mut movements: BTreeMap<_, Vec<Movement>> = BTreeMap::new();
        liabilities::each(tx, zone.start_of(as_of.plus_days(1)), |change| {
            let day = zone.day_of(change.booked_at).ok_or(Overflow)?;
            let amount = change.amounts.net()?.minus(change.amounts.payouts)?;
            movements.entry(change.distributor).or_default().push(Movement { day, amount });
            Ok::<_, Error>(())
        })?;
        let mut aged = BTreeMap::new();
        for (distributor, movements) in movements {
            let balance = Aged::of(&movements, as_of)?;
            if !balance.balance.is_zero() {
                aged.insert(distributor, balance);
            }
        }
        Ok(named(&distributors::names(tx)?, aged))
    })
}

/// Tax kept back of payouts that are paid and did not come back, by the month in which they were made
/// (SPEC §10), distributor and scheme.
///
/// # Errors
/// Those of the book; an overflow.
pub fn tax(session: &Session, period: Option<Period>) -> Result<Vec<Of<MonthOfTax>>, Error> {
    session.read(|tx| {
        let zone = tx.meta().zone;
        let names = distributors::names(tx)?;
        let mut months: BTreeMap<_, Of<MonthOfTax>> = BTreeMap::new();
        liabilities::each_withheld(tx, span(period, zone), |withheld| {
            let day = zone.day_of(withheld.created_at).ok_or(Overflow)?;
            let month = Span::Month.period_of(day);
            let (code, name) = names.get(&withheld.distributor).cloned().unwrap_or_default();
            let key = (month, code.to_ascii_lowercase(), withheld.scheme.clone());
            let scheme = withheld.scheme;
            let zero =
                MonthOfTax { month, scheme, payouts: 0, gross: Money::ZERO, withheld: Money::ZERO };
            let row = months.entry(key).or_insert(Of { code, name, what: zero });
            row.what.payouts += 1;
            row.what.gross = row.what.gross.plus(withheld.gross)?;
            row.what.withheld = row.what.withheld.plus(withheld.withheld)?;
            Ok::<_, Error>(())
        })?;
        Ok(months.into_values().collect())
    })
}

fn span(period: Option<Period>, zone: Zone) -> (Instant, Instant) {
    let always = (Instant(i64::MIN), Instant(i64::MAX));
    period.map_or(always, |period| (period.start(zone), period.end(zone)))
}

/// The rows with codes and names, by code.
fn named<T>(names: &CodesAndNames, rows: BTreeMap<DistributorId, T>) -> Vec<Of<T>> {
    let mut sorted = Sorted::new();
    for (id, what) in rows {
        let (code, name) = names.get(&id).cloned().unwrap_or_default();
        sorted.insert((code.to_ascii_lowercase(), code), (name, what));
    }
    let row = |((_, code), (name, what))| Of { code, name, what };
    sorted.into_iter().map(row).collect()
}
