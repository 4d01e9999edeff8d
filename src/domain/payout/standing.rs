//! What one distributor can be paid now, and what stands in the way (SPEC §9, §10).
use super::reserve::Kept;
use crate::domain::money::{Money, Overflow};
use crate::domain::payable::{Hurdle, NotPayable};
use crate::domain::payout_account::PayoutAccount;
use crate::domain::time::Instant;

/// Everything that decides what a distributor can be paid.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standing {
    /// Settled less paid, plus returned.
    pub balance: Money,
    /// Gross of items in draft or exported.
    pub on_its_way: Money,
    /// Requests that are not decided.
    pub requested: Money,
    /// What the book keeps back.
    pub kept: Kept,
    /// Suspended now.
    pub suspended: bool,
    /// The account in use, if there is one.
    pub account: Option<InUse>,
}

/// The account that money would go to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InUse {
    /// Its row.
    pub id: i64,
    /// The account.
    pub account: PayoutAccount,
    /// Not the first one.
    pub is_changed: bool,
    /// A changed account waits until then.
    pub cooling_until: Option<Instant>,
}

impl Standing {
    /// `balance − on its way − requested`.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn available(&self) -> Result<Money, Overflow> {
        self.balance.minus(self.on_its_way)?.minus(self.requested)
    }

    /// What of the available amount may leave now: all but what is kept back; not below 0.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn payable(&self) -> Result<Money, Overflow> {
        Ok(self.available()?.minus(self.kept.amount)?.max(Money::ZERO))
    }

    /// What stands in the way of paying anything to this person at all, whatever the amount.
    #[must_use]
    pub fn barred(&self) -> Option<(NotPayable, Option<Instant>)> {
        match &self.account {
            _ if self.balance < Money::ZERO => Some((NotPayable::NegativeBalance, None)),
            _ if self.suspended => Some((NotPayable::Suspended, None)),
            None => Some((NotPayable::NoAccount, None)),
            Some(InUse { cooling_until: Some(until), .. }) => {
                Some((NotPayable::AccountCooling, Some(*until)))
            }
            Some(_) => None,
        }
    }

    /// What stands in the way of the available amount or of a part of it; nothing when nothing is
    /// available. The first hurdle is told, and what is kept back of a payout that can be made.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn hurdle(&self, minimum: Money) -> Result<Option<Hurdle>, Overflow> {
        let (available, payable) = (self.available()?, self.payable()?);
        if let Some((reason, until)) = self.barred() {
            let amount = if self.balance < Money::ZERO { self.balance } else { available };
            let told = amount < Money::ZERO && self.balance < Money::ZERO || amount > Money::ZERO;
            return Ok(told.then_some(Hurdle { reason, amount, until }));
        }
        let reserved =
            |amount| Hurdle { reason: NotPayable::Reserved, amount, until: self.kept.until };
        let enough = |amount: Money| amount >= minimum && amount > Money::ZERO;
        Ok(match (enough(available), enough(payable)) {
            _ if available <= Money::ZERO => None,
            (true, true) if payable < available => Some(reserved(available.minus(payable)?)),
            (true, true) => None,
            (true, false) => Some(reserved(available)),
            (false, _) => {
                let reason = NotPayable::BelowMinimum;
                Some(Hurdle { reason, amount: available, until: None })
            }
        })
    }

    /// What a batch pays now: all that may leave, when nothing stands in the way and it reaches the
    /// minimum.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn pays(&self, minimum: Money) -> Result<Option<(Money, &InUse)>, Overflow> {
        let payable = self.payable()?;
        let reaches = payable >= minimum && payable > Money::ZERO && self.barred().is_none();
        Ok(self.account.as_ref().filter(|_| reaches).map(|account| (payable, account)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::payout_account::Channel;

    fn standing(balance: i64) -> Standing {
        let account =
            PayoutAccount { channel: Channel::Bank, account: "1".into(), holder: "x".into() };
        let account = InUse { id: 1, account, is_changed: false, cooling_until: None };
        Standing { balance: Money(balance), account: Some(account), ..Standing::default() }
    }

    /// What is paid, and reason and amount of what is not.
    fn told(standing: &Standing, minimum: i64) -> (i64, Option<(&'static str, i64)>) {
        let pays = standing.pays(Money(minimum)).unwrap().map_or(0, |(amount, _)| amount.0);
        let hurdle = standing.hurdle(Money(minimum)).unwrap();
        (pays, hurdle.map(|hurdle| (hurdle.reason.name(), hurdle.amount.0)))
    }

    #[test]
    fn what_is_available_is_paid_when_it_reaches_the_minimum() {
        assert_eq!(told(&standing(100), 100), (100, None));
        assert_eq!(told(&standing(99), 100), (0, Some(("below_minimum", 99))));
        assert_eq!(told(&standing(0), 100), (0, None));
        assert_eq!(told(&standing(0), 0), (0, None));
        assert_eq!(told(&standing(-5), 0), (0, Some(("negative_balance", -5))));
    }

    #[test]
    fn what_is_on_its_way_or_requested_is_not_available_again() {
        let on_its_way = Standing { on_its_way: Money(60), ..standing(100) };
        assert_eq!(told(&on_its_way, 0), (40, None));
        assert_eq!(told(&Standing { requested: Money(40), ..on_its_way.clone() }, 0), (0, None));
        assert_eq!(told(&Standing { requested: Money(50), ..on_its_way }, 0), (0, None));
    }

    #[test]
    fn the_first_hurdle_is_told() {
        let cooling = |standing: Standing| {
            let account = standing.account.clone().unwrap();
            let account = InUse { cooling_until: Some(Instant(9)), ..account };
            Standing { account: Some(account), ..standing }
        };
        assert_eq!(told(&cooling(standing(100)), 0), (0, Some(("account_cooling", 100))));
        let suspended = Standing { suspended: true, ..cooling(standing(100)) };
        assert_eq!(told(&suspended, 0), (0, Some(("suspended", 100))));
        let nowhere = Standing { account: None, ..standing(100) };
        assert_eq!(told(&nowhere, 1_000), (0, Some(("no_account", 100))));
        let paid = Standing { on_its_way: Money(100), ..suspended.clone() };
        assert_eq!(told(&paid, 0), (0, None), "nothing is left to be held up");
        let owes = Standing { balance: Money(-1), ..suspended };
        assert_eq!(told(&owes, 0), (0, Some(("negative_balance", -1))));
    }

    #[test]
    fn what_is_kept_back_is_told_whether_or_not_the_rest_is_paid() {
        let kept = |amount| Standing {
            kept: Kept { amount: Money(amount), until: Some(Instant(5)) },
            ..standing(100)
        };
        assert_eq!(told(&kept(10), 50), (90, Some(("reserved", 10))));
        assert_eq!(told(&kept(60), 50), (0, Some(("reserved", 100))));
        assert_eq!(told(&kept(150), 50), (0, Some(("reserved", 100))));
        assert_eq!(told(&kept(10), 150), (0, Some(("below_minimum", 100))));
        assert_eq!(kept(10).hurdle(Money(0)).unwrap().unwrap().until, Some(Instant(5)));
    }
}
