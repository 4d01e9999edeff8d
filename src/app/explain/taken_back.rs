//! What was and will be taken back of a commission, reason by reason (SPEC §8).
use super::answer::{Fate, TakenBack, TakenFate};
use crate::app::error::Error;
use crate::domain::clawback::reversed_to_date;
use crate::domain::entry::{ListedEntry, Reversal};
use crate::domain::money::Money;
use crate::domain::plan::Role;
use crate::domain::rounding::Rounding;
use crate::domain::settlement::{AfterSale, LineRefund, NotSettled};
use crate::domain::time::Instant;

/// A commission, settled or not, of which refunds and the order's end take back.
#[derive(Debug, Clone, Copy)]
pub(super) struct Earned<'e> {
    /// The line.
    pub line: u16,
    /// Direct or override.
    pub role: Role,
    /// Its amount, above 0.
    pub amount: Money,
    /// Net of the line.
    pub net: Money,
    /// By the plan that governed it.
    pub rounding: Rounding,
    /// What became of it.
    pub fate: &'e Fate,
    /// The one who earned it is suspended now.
    pub is_suspended: bool,
}

/// What happened to the order.
#[derive(Debug, Clone, Copy)]
pub(super) struct Happened<'e> {
    /// Refunds, and the end that is still to be settled.
    pub after_sale: &'e AfterSale,
    /// Its settled entries.
    pub settled: &'e [ListedEntry],
    /// When it was cancelled or corrected.
    pub ended: Option<Instant>,
    /// Now.
    pub now: Instant,
}

/// Every reason with what it takes, in the order in which they count.
///
/// # Errors
/// An overflow.
pub(super) fn taken_back(
    earned: &Earned<'_>,
    happened: &Happened<'_>,
) -> Result<Vec<TakenBack>, Error> {
    let mut all = Vec::new();
    let (mut refunded, mut reversed) = (Money::ZERO, Money::ZERO);
    for refund in in_order(earned, happened) {
        refunded = refunded.plus(refund.amount)?;
        let to_date = (refunded, earned.net);
        let target = reversed_to_date(earned.amount, to_date, earned.rounding)?;
        let reversal = Reversal::Refund(refund.refund);
        let step = Step { reversal, at: refund.at, given: Some((refund.amount, refunded)), target };
        all.push(step.taken(earned, happened, &mut reversed)?);
    }
    let ends = happened.settled.iter().any(|entry| is_of(entry, earned, Reversal::Ending))
        || happened.after_sale.ending.is_some_and(|ending| ending.open.has(earned.role));
    if let Some(at) = happened.ended.filter(|_| ends) {
        let step = Step { reversal: Reversal::Ending, at, given: None, target: earned.amount };
        all.push(step.taken(earned, happened, &mut reversed)?);
    }
    Ok(all)
}

/// The refunds of the line: those that settlements have counted before the others, as they did.
fn in_order<'e>(earned: &Earned<'_>, happened: &Happened<'e>) -> Vec<&'e LineRefund> {
    let of_line = happened.after_sale.refunds.iter().filter(|it| it.line == earned.line);
    let mut last = 0;
    let mut ranked: Vec<(bool, i64, &LineRefund)> = Vec::new();
    for refund in of_line {
        let reversal = Reversal::Refund(refund.refund);
        let entry = happened.settled.iter().find(|entry| is_of(entry, earned, reversal));
        // One that took nothing has no entry: it counts where its time places it.
        last = entry.and_then(|entry| entry.entry).unwrap_or(last);
        let is_open = matches!(earned.fate, Fate::Settled(_)) && refund.open.has(earned.role);
        ranked.push((is_open, if is_open { 0 } else { last }, refund));
    }
    ranked.sort_by_key(|(is_open, entry, _)| (*is_open, *entry));
    ranked.into_iter().map(|(_, _, refund)| refund).collect()
}

fn is_of(entry: &ListedEntry, earned: &Earned<'_>, reversal: Reversal) -> bool {
    (entry.line, entry.role, entry.reversal)
        == (Some(i64::from(earned.line)), Some(earned.role), Some(reversal))
}

/// One reason, before it is known what it takes.
struct Step {
    reversal: Reversal,
    at: Instant,
    given: Option<(Money, Money)>,
    target: Money,
}

impl Step {
    fn taken(
        self,
        earned: &Earned<'_>,
        happened: &Happened<'_>,
        reversed: &mut Money,
    ) -> Result<TakenBack, Error> {
        let entry = happened.settled.iter().find(|entry| is_of(entry, earned, self.reversal));
        let before = *reversed;
        let (amount, fate) = match entry {
            Some(entry) => (entry.amount, TakenFate::Settled(Box::new(entry.clone()))),
            None => {
                let missing = self.target.minus(before)?;
                (Money::ZERO.minus(missing)?, self.waits(earned, happened, missing))
            }
        };
        *reversed = before.minus(amount)?;
        let (refunded, refunded_to_date) = self.given.unzip();
        Ok(TakenBack {
            reversal: self.reversal,
            at: self.at,
            refunded,
            refunded_to_date,
            net: earned.net,
            target: self.target,
            before,
            amount,
            fate,
        })
    }

    /// What becomes of something that is not settled.
    fn waits(&self, earned: &Earned<'_>, happened: &Happened<'_>, missing: Money) -> TakenFate {
        if missing.is_zero() {
            return TakenFate::Nothing;
        }
        match earned.fate {
            Fate::Settled(_) if earned.is_suspended => {
                TakenFate::Waits(NotSettled::Suspended, None)
            }
            Fate::Settled(_) if self.at > happened.now => {
                TakenFate::Waits(NotSettled::InHold, Some(self.at))
            }
            // What is not settled takes with it what is to be taken back of it.
            Fate::Waits(reason, until) => TakenFate::Waits(*reason, *until),
            Fate::Nothing(_) | Fate::Ended => TakenFate::Nothing,
            Fate::Settled(_) | Fate::Mature => TakenFate::Mature,
        }
    }
}
