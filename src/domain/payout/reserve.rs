//! What the book keeps back of each settlement for a while (SPEC §10 `reserve_percent`).
use crate::domain::book_settings::BookSettings;
use crate::domain::money::{Money, Overflow};
use crate::domain::rate::Rate;
use crate::domain::rounding::{Rounding, share_of};
use crate::domain::time::Instant;
use crate::domain::zone::Zone;

/// The share that is kept back, and for how long: the settings in force when somebody asks.
#[derive(Debug, Clone, Copy)]
pub struct Reserve {
    percent: Rate,
    days: u32,
    zone: Zone,
    now: Instant,
}

/// What is kept back of one distributor.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Kept {
    /// How much.
    pub amount: Money,
    /// When the last of it is free.
    pub until: Option<Instant>,
}

impl Reserve {
    /// What is kept back at an instant.
    #[must_use]
    pub fn new(settings: &BookSettings, zone: Zone, now: Instant) -> Self {
        let (percent, days) = (settings.reserve_percent, settings.reserve_days);
        Self { percent, days, zone, now }
    }

    /// The first settlements that matter ran after this; one day of slack for changes of the clock.
    #[must_use]
    pub fn since(&self) -> Instant {
        self.now.plus_seconds(-86_400 * (i64::from(self.days) + 1))
    }

    /// Adds what is kept back of the net of a settlement: nothing of a loss.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn add(&self, kept: &mut Kept, settled_at: Instant, net: Money) -> Result<(), Overflow> {
        let until = self.zone.plus_days(settled_at, self.days);
        if until <= self.now || net <= Money::ZERO {
            return Ok(());
        }
        let share = share_of(net, self.percent, Rounding::HalfUp)?;
        if !share.is_zero() {
            kept.amount = kept.amount.plus(share)?;
            kept.until = kept.until.max(Some(until));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: i64 = 86_400;

    #[test]
    fn a_share_of_each_settlement_is_kept_until_its_days_are_over() {
        let now = Instant(100 * DAY);
        let settings = BookSettings {
            reserve_percent: Rate::parse("10%").unwrap(),
            reserve_days: 30,
            ..BookSettings::default()
        };
        let reserve = Reserve::new(&settings, Zone::UTC, now);
        let mut kept = Kept::default();
        for (day, net) in [(70, 1_000), (71, 1_005), (90, -500), (100, 2_000)] {
            reserve.add(&mut kept, Instant(day * DAY), Money(net)).unwrap();
        }
        // Nothing of day 70, whose 30 days are over; 100.5 and 200.
        assert_eq!(kept, Kept { amount: Money(301), until: Some(Instant(130 * DAY)) });
        assert!(reserve.since() < Instant(71 * DAY));
    }

    #[test]
    fn without_the_settings_nothing_is_kept() {
        let reserve = Reserve::new(&BookSettings::default(), Zone::UTC, Instant(DAY));
        let mut kept = Kept::default();
        reserve.add(&mut kept, Instant(DAY), Money(1_000)).unwrap();
        assert_eq!(kept, Kept::default());
    }
}
