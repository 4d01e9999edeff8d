//! A batch of payouts before it is written: a plain value that the preview, the write and the tests
//! share.
use sha2::{Digest as _, Sha256};

use super::charge::Charge;
use super::number::{BatchId, ItemId, RequestId};
use crate::domain::id::{DistributorId, PlanVersion};
use crate::domain::money::{Money, Overflow};
use crate::domain::settlement_digest::Digest;
use crate::domain::time::Instant;

/// Payouts that are made together; at most one for each distributor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    /// Its number, the next one.
    pub id: BatchId,
    /// When it is made; the month of its tax.
    pub created_at: Instant,
    /// In the order of their numbers.
    pub items: Vec<Item>,
}

/// One payout to one distributor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its number and idempotency key.
    pub id: ItemId,
    /// Who gets it.
    pub distributor: DistributorId,
    /// The row of the account it goes to, for good.
    pub account: i64,
    /// Its money.
    pub charge: Charge,
    /// The plan that decided, if one was in force.
    pub plan: Option<PlanVersion>,
    /// The request that it grants.
    pub request: Option<RequestId>,
}

/// The sums of a batch.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Totals {
    /// What leaves the balances.
    pub gross: Money,
    /// What sending costs.
    pub fee: Money,
    /// What is kept back for the tax office.
    pub withheld: Money,
    /// What arrives.
    pub net: Money,
}

const ABSENT: i64 = i64::MIN;

fn put(hash: &mut Sha256, numbers: &[i64]) {
    numbers.iter().for_each(|number| hash.update(number.to_be_bytes()));
}

impl Totals {
    /// The sums of some items.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn of<'c>(charges: impl IntoIterator<Item = &'c Charge>) -> Result<Self, Overflow> {
        charges.into_iter().try_fold(Self::default(), |sum, charge| {
            Ok(Self {
                gross: sum.gross.plus(charge.gross)?,
                fee: sum.fee.plus(charge.fee)?,
                withheld: sum.withheld.plus(charge.withheld)?,
                net: sum.net.plus(charge.net)?,
            })
        })
    }
}

impl Batch {
    /// The sums of its items.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn totals(&self) -> Result<Totals, Overflow> {
        Totals::of(self.items.iter().map(|item| &item.charge))
    }

    /// SHA-256 over canonical, versioned bytes of the batch and the digest of the one before, so that
    /// no payout can be edited, removed or slipped in unnoticed (QUALITY §3). Version 1: the tag
    /// `fenrun-payouts-v1`, the digest before (32 zero bytes for the first batch), number and instant;
    /// then per item its numbers as 64-bit big-endian, an absent one as the smallest number, and the
    /// scheme as its length and its UTF-8 bytes.
    #[must_use]
    pub fn digest(&self, before: Option<Digest>) -> Digest {
        let mut hash = Sha256::new();
        hash.update(b"fenrun-payouts-v1");
        hash.update(before.map_or([0; 32], |digest| digest.0));
        put(&mut hash, &[self.id.0, self.created_at.0]);
        for item in &self.items {
            let Charge { gross, fee, withheld, net, scheme } = item.charge;
            let (plan, request) = (item.plan.map(|plan| plan.0), item.request.map(|id| id.0));
            let money = [gross.0, fee.0, withheld.0, net.0];
            put(&mut hash, &[item.id.0, item.distributor.0, item.account]);
            put(&mut hash, &money);
            put(&mut hash, &[plan.unwrap_or(ABSENT), request.unwrap_or(ABSENT)]);
            let scheme = scheme.to_string();
            hash.update((scheme.len() as u64).to_be_bytes());
            hash.update(scheme);
        }
        Digest(hash.finalize().into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::withholding::Scheme;

    fn item(id: i64, gross: i64) -> Item {
        let charge = Charge {
            gross: Money(gross),
            fee: Money(1),
            withheld: Money(2),
            net: Money(gross - 3),
            scheme: Scheme::CnLabour2018,
        };
        let distributor = DistributorId(7);
        Item { id: ItemId(id), distributor, account: 8, charge, plan: None, request: None }
    }

    fn batch(items: Vec<Item>) -> Batch {
        Batch { id: BatchId(1), created_at: Instant(1_790_000_000), items }
    }

    #[test]
    fn the_digest_of_version_1_is_fixed() {
        let first = batch(vec![item(1, 100), item(2, 200)]).digest(None);
        assert_eq!(
            first.to_string(),
            "3bfd67f4cf3767f561fb8439e7cad7eafc63945ab6aa5a6bccda541a18cd4541"
        );
    }

    #[test]
    fn every_fact_and_the_batch_before_are_in_the_digest() {
        let base = item(1, 100);
        let mut digests = vec![
            batch(vec![base.clone()]).digest(None),
            batch(vec![base.clone()]).digest(Some(Digest([0; 32]))),
            batch(vec![base.clone()]).digest(Some(Digest([1; 32]))),
            batch(vec![]).digest(None),
            batch(vec![Item { account: 9, ..base.clone() }]).digest(None),
            batch(vec![Item { distributor: DistributorId(9), ..base.clone() }]).digest(None),
            batch(vec![Item { plan: Some(PlanVersion(1)), ..base.clone() }]).digest(None),
            batch(vec![Item { request: Some(RequestId(1)), ..base.clone() }]).digest(None),
            batch(vec![item(2, 100)]).digest(None),
            batch(vec![item(1, 101)]).digest(None),
        ];
        let scheme = Charge { scheme: Scheme::None, ..base.charge };
        digests.push(batch(vec![Item { charge: scheme, ..base }]).digest(None));
        let all = digests.len();
        digests.sort_by_key(|digest| digest.0);
        digests.dedup();
        // Nothing before is the same as 32 zero bytes before, which no digest is.
        assert_eq!(digests.len(), all - 1);
    }

    #[test]
    fn totals_are_sums() {
        let totals = batch(vec![item(1, 100), item(2, 200)]).totals().unwrap();
        let expected =
            Totals { gross: Money(300), fee: Money(2), withheld: Money(4), net: Money(294) };
        assert_eq!(totals, expected);
    }
}
