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
pub struct Earned(BTreeMap<DistributorId, Money>);

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
        each(before, |earner, amount| {
            let sum = self.0.entry(earner).or_default();
            *sum = sum.minus(amount)?;
            Ok(())
        })?;
        each(after, |earner, amount| {
            let sum = self.0.entry(earner).or_default();
            *sum = sum.plus(amount)?;
            Ok(())
        })
    }

    /// What it comes to, whoever loses or gains most first.
    ///
    /// # Errors
    /// Those of the book, an overflow.
    pub fn shares(self, tx: &ReadTx<'_>) -> Result<Vec<Share>, Error> {
        let changed = self.0.into_iter().filter(|(_, difference)| !difference.is_zero());
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
