//! Who earns how much more or less through a change: of each order what it earned before is taken away, and
//! what it earns after is added.
use std::collections::BTreeMap;

use super::error::Error;
use crate::domain::commission::Line;
use crate::domain::facts::Facts;
use crate::domain::id::DistributorId;
use crate::domain::money::Money;
use crate::domain::settlement::AfterSale;
use crate::domain::terms::Sale;
use crate::store::distributors;
use crate::store::transaction::ReadTx;

/// Signed amounts by earner.
#[derive(Debug, Default)]
pub struct Earned {
    amounts: BTreeMap<DistributorId, Money>,
    /// How many of the orders wait for a cost after it: what they earn is unknown.
    pub awaiting_cost: u64,
}

/// What a change is to one distributor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// The distributor's code.
    pub code: String,
    /// How much more, or less, the orders earn this one; never 0.
    pub difference: Money,
}

/// An order as far as it decides what it earns.
#[derive(Debug, Clone, Copy)]
pub struct Sold<'o> {
    /// What decides its terms.
    pub sale: Sale,
    /// Its lines.
    pub lines: &'o [Line],
    /// Its refunds, if there are any.
    pub after_sale: Option<&'o AfterSale>,
}

impl Earned {
    /// Counts an order before a change and after it.
    ///
    /// # Errors
    /// An overflow.
    pub fn change(
        &mut self,
        before: (&Facts, Sold<'_>),
        after: (&Facts, Sold<'_>),
    ) -> Result<(), Error> {
        self.awaiting_cost += u64::from(waits_for_cost(after));
        each(before, |earner, amount| self.take(earner, amount))?;
        each(after, |earner, amount| self.give(earner, amount))
    }

    /// Adds an amount.
    ///
    /// # Errors
    /// An overflow.
    pub fn give(&mut self, earner: DistributorId, amount: Money) -> Result<(), Error> {
        let sum = self.amounts.entry(earner).or_default();
        *sum = sum.plus(amount)?;
        Ok(())
    }

    /// Takes an amount away.
    ///
    /// # Errors
    /// An overflow.
    pub fn take(&mut self, earner: DistributorId, amount: Money) -> Result<(), Error> {
        let sum = self.amounts.entry(earner).or_default();
        *sum = sum.minus(amount)?;
        Ok(())
    }

    /// What it comes to, whoever loses or gains most first.
    ///
    /// # Errors
    /// Those of the book, an overflow.
    pub fn shares(self, tx: &ReadTx<'_>) -> Result<Vec<Share>, Error> {
        let changed = self.amounts.into_iter().filter(|(_, difference)| !difference.is_zero());
        let shares = changed.map(|(earner, difference)| {
            let (code, _) = distributors::name_of(tx, earner)?;
            Ok(Share { code, difference })
        });
        let mut shares: Vec<_> = shares.collect::<Result<_, Error>>()?;
        shares.sort_by(|one, other| {
            let size = |share: &Share| share.difference.0.unsigned_abs();
            size(other).cmp(&size(one)).then_with(|| one.code.cmp(&other.code))
        });
        Ok(shares)
    }
}

/// Whether an order waits for the cost of a line of which anything is left.
#[must_use]
pub fn waits_for_cost((facts, sold): (&Facts, Sold<'_>)) -> bool {
    let is_left =
        |line: &&Line| sold.after_sale.is_none_or(|after| !after.is_wholly_refunded(line));
    let terms = facts.terms(sold.sale);
    terms
        .is_ok_and(|terms| sold.lines.iter().filter(is_left).any(|line| terms.waits_for_cost(line)))
}

/// Hands everything that an order earns anybody, less what is refunded, to `each`.
fn each(
    (facts, sold): (&Facts, Sold<'_>),
    mut each: impl FnMut(DistributorId, Money) -> Result<(), Error>,
) -> Result<(), Error> {
    let Ok(terms) = facts.terms(sold.sale) else { return Ok(()) };
    for line in sold.lines {
        for commission in terms.commissions(line)?.into_iter().flatten() {
            let amount = match sold.after_sale {
                Some(after) => after.left(line, commission.amount, terms.plan().rounding)?,
                None => commission.amount,
            };
            each(commission.earner, amount)?;
        }
    }
    Ok(())
}
