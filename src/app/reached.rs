//! Orders with something unsettled of which only some are wanted, and the facts that decide what they earn. While they
//! are few, they are kept, and facts about nobody else are read.
use super::error::Error;
use super::facts;
use crate::domain::facts::Facts;
use crate::domain::id::DistributorId;
use crate::domain::settlement::UnsettledOrder;
use crate::domain::time::Instant;
use crate::store::reached::{self, Of, Reach};
use crate::store::transaction::ReadTx;

/// So many orders are kept in memory.
const FEW: usize = 500;

/// Unsettled orders of sellers.
#[derive(Debug)]
pub struct Reached {
    reach: Reach,
    /// With those of which only a refund or their end is to be settled.
    taken_back: bool,
    count: u64,
    few: Option<Vec<UnsettledOrder>>,
}

impl Reached {
    /// Looks for the orders whose commissions are unsettled.
    ///
    /// # Errors
    /// Those of the book.
    pub fn read(tx: &ReadTx<'_>, reach: &Reach) -> Result<Self, Error> {
        Self::look(tx, reach, false)
    }

    /// The orders that may earn a distributor something, or take it back: sold by the distributor or
    /// the team.
    ///
    /// # Errors
    /// Those of the book.
    pub fn earning(tx: &ReadTx<'_>, distributor: DistributorId) -> Result<Self, Error> {
        let of = Of::Distributor(distributor);
        Self::look(tx, &Reach { of, from: Instant::ALWAYS, until: None }, true)
    }

    fn look(tx: &ReadTx<'_>, reach: &Reach, taken_back: bool) -> Result<Self, Error> {
        let mut reached = Self { reach: reach.clone(), taken_back, count: 0, few: None };
        let (mut count, mut few) = (0, Vec::new());
        reached.each(tx, |order| {
            count += 1;
            if few.len() <= FEW {
                few.push(order.clone());
            }
            Ok(())
        })?;
        (reached.count, reached.few) = (count, Some(few).filter(|few| few.len() <= FEW));
        Ok(reached)
    }

    /// How many they are.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.count
    }

    /// The facts that decide what they earn, as they are now, and those about one distributor more.
    ///
    /// # Errors
    /// Those of the book.
    pub fn facts(&self, tx: &ReadTx<'_>, also: Option<DistributorId>) -> Result<Facts, Error> {
        match &self.few {
            Some(orders) => facts::of_orders(tx, orders, also),
            None => facts::load(tx),
        }
    }

    /// Hands each order to `each`, in the order of their rows.
    ///
    /// # Errors
    /// Those of the book and of `each`.
    pub fn each(
        &self,
        tx: &ReadTx<'_>,
        mut each: impl FnMut(&mut UnsettledOrder) -> Result<(), Error>,
    ) -> Result<(), Error> {
        match &self.few {
            Some(orders) => orders.iter().try_for_each(|order| each(&mut order.clone())),
            None => {
                reached::each_unsettled(tx, &self.reach, &mut each)?;
                if self.taken_back {
                    reached::each_taken_back(tx, &self.reach, &mut each)?;
                }
                Ok(())
            }
        }
    }
}
