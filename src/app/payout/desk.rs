//! Everything that decides a payout, read at one instant: the plan's rules, the book's settings, and
//! where each distributor stands.
use std::collections::BTreeMap;

use crate::app::error::Error;
use crate::app::facts;
use crate::domain::book_settings::BookSettings;
use crate::domain::id::{DistributorId, PlanVersion};
use crate::domain::money::Overflow;
use crate::domain::payable::Hurdle;
use crate::domain::payout::{InUse, PayoutRules, Reserve, Standing};
use crate::domain::statement::Statement;
use crate::domain::time::Instant;
use crate::store::transaction::ReadTx;
use crate::store::{book_settings, payability, payouts, plans};

/// What decides payouts, of one distributor or of all.
#[derive(Debug)]
pub struct Desk {
    /// What the plan in force says of payouts, and which plan it is.
    pub rules: PayoutRules,
    /// The plan in force, if there is one.
    pub plan: Option<PlanVersion>,
    /// Everybody who is owed something, owes something, or has something on its way.
    pub standings: BTreeMap<DistributorId, Standing>,
    reserve: Reserve,
    now: Instant,
}

impl Desk {
    /// Reads what decides at an instant.
    ///
    /// # Errors
    /// Those of the book; an overflow.
    pub fn read(tx: &ReadTx<'_>, now: Instant, only: Option<DistributorId>) -> Result<Self, Error> {
        let settings = book_settings::all(tx)?;
        let (rules, plan) = rules(tx, now)?;
        let reserve = Reserve::new(&settings, tx.meta().zone, now);
        let mut desk = Self { rules, plan, standings: BTreeMap::new(), reserve, now };
        desk.read_money(tx, only)?;
        desk.read_people(tx, &settings, only)?;
        Ok(desk)
    }

    fn read_money(&mut self, tx: &ReadTx<'_>, only: Option<DistributorId>) -> Result<(), Error> {
        for (whose, balance) in payouts::balances(tx, only)? {
            self.of(whose).balance = balance;
        }
        for (whose, gross) in payouts::on_their_way(tx, only)? {
            self.of(whose).on_its_way = gross;
        }
        for (whose, amount) in payouts::requested(tx, only)? {
            self.of(whose).requested = amount;
        }
        let reserve = self.reserve;
        for (whose, settled_at, net) in payouts::nets_since(tx, reserve.since(), only)? {
            reserve.add(&mut self.of(whose).kept, settled_at, net)?;
        }
        Ok(())
    }

    fn read_people(
        &mut self,
        tx: &ReadTx<'_>,
        settings: &BookSettings,
        only: Option<DistributorId>,
    ) -> Result<(), Error> {
        let (zone, now) = (tx.meta().zone, self.now);
        for (whose, (id, account, since, is_changed)) in payouts::accounts(tx, only)? {
            let cool = zone.plus_days(since, settings.account_cooling_days);
            let cooling_until = Some(cool).filter(|cool| is_changed && *cool > now);
            self.of(whose).account = Some(InUse { id, account, is_changed, cooling_until });
        }
        for whose in payability::suspended(tx, now)? {
            if only.is_none_or(|only| only == whose) {
                self.of(whose).suspended = true;
            }
        }
        Ok(())
    }

    fn of(&mut self, whose: DistributorId) -> &mut Standing {
        self.standings.entry(whose).or_default()
    }

    /// Where a distributor stands.
    #[must_use]
    pub fn standing(&self, whose: DistributorId) -> Standing {
        self.standings.get(&whose).cloned().unwrap_or_default()
    }

    /// What stands in the way of a distributor's available amount.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn hurdle(&self, whose: DistributorId) -> Result<Option<Hurdle>, Overflow> {
        self.standing(whose).hurdle(self.rules.minimum)
    }

    /// Nets of settlements that are foreseen are owed as if they had been settled.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn foresee(&mut self, statements: &[Statement]) -> Result<(), Overflow> {
        let (reserve, now) = (self.reserve, self.now);
        for statement in statements {
            let net = statement.amounts.net()?;
            let standing = self.of(statement.distributor);
            standing.balance = standing.balance.plus(net)?;
            reserve.add(&mut standing.kept, now, net)?;
        }
        Ok(())
    }
}

/// What each applied plan says of payouts, with its name; a superseded one decided until it was.
///
/// # Errors
/// Those of the book.
pub fn rules_of_plans(
    tx: &ReadTx<'_>,
) -> Result<BTreeMap<PlanVersion, (PayoutRules, String)>, Error> {
    let plans = plans::all(tx)?.into_iter();
    plans
        .map(|stored| {
            let rules = facts::parse(tx, &stored)?.payout;
            Ok((PlanVersion(stored.version), (rules, stored.name)))
        })
        .collect()
}

/// What the plan in force at an instant says of payouts; without one nothing is asked or taken.
fn rules(tx: &ReadTx<'_>, now: Instant) -> Result<(PayoutRules, Option<PlanVersion>), Error> {
    let begun = plans::all(tx)?.into_iter().filter(|plan| plan.effective_from <= now);
    let Some(stored) = begun.max_by_key(|plan| plan.effective_from) else {
        return Ok((PayoutRules::default(), None));
    };
    Ok((facts::parse(tx, &stored)?.payout, Some(PlanVersion(stored.version))))
}
