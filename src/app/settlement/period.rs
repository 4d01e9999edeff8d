//! Which period a settlement may close (SPEC §9).
use super::refusal::SettlementRefusal;
use crate::domain::period::{Period, SettleEvery};
use crate::domain::time::Instant;
use crate::domain::zone::Zone;
use crate::store::error::StoreError;
use crate::store::orders;
use crate::store::settlements::Closed;
use crate::store::transaction::ReadTx;

/// The calendar of settlements: what is closed, what comes next.
#[derive(Debug, Clone)]
pub struct Calendar {
    /// The book's time zone.
    pub zone: Zone,
    /// The default span.
    pub every: SettleEvery,
    /// The end of the last settlement.
    pub settled_until: Option<Instant>,
    /// When the first thing to settle happened, for a book without settlements.
    pub first: Option<Instant>,
    /// Now.
    pub now: Instant,
}

impl Calendar {
    /// The calendar of a book with these settlements.
    ///
    /// # Errors
    /// Those of the book.
    pub fn read(tx: &ReadTx<'_>, closed: &[Closed], now: Instant) -> Result<Self, StoreError> {
        let meta = tx.meta();
        Ok(Self {
            zone: meta.zone,
            every: meta.settle_every,
            settled_until: closed.last().map(|last| last.until),
            first: match (closed.is_empty(), meta.start) {
                (true, None) => orders::first_paid_at(tx)?,
                (true, start) => start,
                (false, _) => None,
            },
            now,
        })
    }

    /// The period that runs: the last default span has ended before it.
    #[must_use]
    pub fn running(&self) -> Option<Period> {
        Some(self.every.period_of(self.zone.day_of(self.now)?))
    }

    /// The last period that has ended.
    #[must_use]
    pub fn last_ended(&self) -> Option<Period> {
        Some(self.every.period_of(self.running()?.first().previous()))
    }

    /// The last period that has ended, less the days of it that are settled already.
    #[must_use]
    pub fn last_ended_open(&self) -> Option<Period> {
        let last = self.last_ended()?;
        let first = self.settled_until.and_then(|until| self.zone.day_of(until));
        Period::new(first.unwrap_or(last.first()).max(last.first()), last.last())
    }

    /// The period after the last settlement, to the end of the default span that it lies in; for a
    /// book without settlements, the span of the first thing to settle.
    #[must_use]
    pub fn next(&self) -> Option<Period> {
        match self.settled_until {
            Some(until) => {
                let first = self.zone.day_of(until)?;
                Period::new(first, self.every.period_of(first).last())
            }
            None => Some(self.every.period_of(self.zone.day_of(self.first?)?)),
        }
    }

    /// The periods to settle for one asked for: itself, or with `catch_up` also those before it.
    ///
    /// # Errors
    /// [`SettlementRefusal`]: not ended, a gap, an overlap.
    pub fn due(&self, period: Period, catch_up: bool) -> Result<Vec<Period>, SettlementRefusal> {
        if period.end(self.zone) > self.now {
            return Err(SettlementRefusal::NotEnded { period });
        }
        let Some(next) = self.next().filter(|_| self.settled_until.is_some() || catch_up) else {
            return Ok(vec![period]);
        };
        if next.first() == period.first() {
            return Ok(vec![period]);
        }
        if next.first() > period.first() {
            let first = self.settled_until.is_none();
            let right = next;
            return if first {
                Ok(vec![period])
            } else {
                Err(SettlementRefusal::Overlaps { period, right })
            };
        }
        if !catch_up {
            return Err(SettlementRefusal::Gap { period, right: next });
        }
        self.chain(next, period)
    }

    /// One period after the other from `next` until `last`, which they must meet exactly.
    fn chain(&self, next: Period, last: Period) -> Result<Vec<Period>, SettlementRefusal> {
        let mut chain = vec![next];
        let mut current = next;
        while current.last() < last.last() {
            let first = current.last().plus_days(1);
            if first == last.first() {
                chain.push(last);
                return Ok(chain);
            }
            let Some(following) = Period::new(first, self.every.period_of(first).last()) else {
                break;
            };
            chain.push(following);
            current = following;
        }
        if current.last() == last.last() {
            return Ok(chain);
        }
        Err(SettlementRefusal::Gap { period: last, right: next })
    }
}

/// The settled period of exactly this name, if it is among the closed ones.
#[must_use]
pub fn settled(closed: &[Closed], period: Period) -> Option<&Closed> {
    let name = period.to_string();
    closed.iter().find(|closed| closed.period == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zone() -> Zone {
        Zone::from_name("Asia/Shanghai").unwrap()
    }

    fn calendar(settled_until: Option<&str>, first: Option<&str>, now: &str) -> Calendar {
        let at = |text: &str| zone().parse(text).unwrap();
        Calendar {
            zone: zone(),
            every: SettleEvery::Month,
            settled_until: settled_until.map(at),
            first: first.map(at),
            now: at(now),
        }
    }

    fn due(calendar: &Calendar, period: &str, catch_up: bool) -> Result<String, SettlementRefusal> {
        let periods = calendar.due(Period::parse(period).unwrap(), catch_up)?;
        Ok(periods.iter().map(Period::to_string).collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn a_month_can_be_settled_from_its_end_on() {
        let before = calendar(None, None, "2026-10-31 23:59:59");
        let october = Period::parse("2026-10").unwrap();
        assert_eq!(
            due(&before, "2026-10", false),
            Err(SettlementRefusal::NotEnded { period: october })
        );
        let after = calendar(None, None, "2026-11-01");
        assert_eq!(due(&after, "2026-10", false), Ok("2026-10".into()));
        assert_eq!(after.last_ended(), Some(october));
    }

    #[test]
    fn a_gap_is_refused_with_the_right_period_or_settled_one_by_one() {
        let calendar = calendar(Some("2026-08-01"), None, "2026-11-02");
        let gap = |period: &str, right: &str| {
            let [period, right] = [period, right].map(|p| Period::parse(p).unwrap());
            Err(SettlementRefusal::Gap { period, right })
        };
        assert_eq!(due(&calendar, "2026-10", false), gap("2026-10", "2026-08"));
        assert_eq!(due(&calendar, "2026-10", true), Ok("2026-08 2026-09 2026-10".into()));
        assert_eq!(due(&calendar, "2026-08", false), Ok("2026-08".into()));
        assert_eq!(
            due(&calendar, "2026-10-05..2026-10-15", true),
            gap("2026-10-05..2026-10-15", "2026-08")
        );
    }

    #[test]
    fn after_an_odd_span_the_rest_of_the_month_comes_next() {
        let calendar = calendar(Some("2026-10-16"), None, "2026-11-02");
        assert_eq!(calendar.next().unwrap().to_string(), "2026-10-16..2026-10-31");
        let right = calendar.next().unwrap();
        let period = Period::parse("2026-10").unwrap();
        assert_eq!(
            due(&calendar, "2026-10", true),
            Err(SettlementRefusal::Overlaps { period, right })
        );
    }

    #[test]
    fn the_first_settlement_takes_all_that_came_before_or_catches_up_from_the_first_order() {
        let calendar = calendar(None, Some("2026-08-09"), "2026-11-02");
        assert_eq!(due(&calendar, "2026-10", false), Ok("2026-10".into()));
        assert_eq!(due(&calendar, "2026-10", true), Ok("2026-08 2026-09 2026-10".into()));
    }
}
