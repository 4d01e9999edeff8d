//! Reads many times of one zone: those of a million orders fall on few days, and on nearly every day
//! the clocks run from 00:00 to 24:00 without a jump.
use std::cell::Cell;

use super::time::{DateNumbers, Day, Instant};
use super::written_time::WrittenTime;
use super::zone::Zone;

/// A zone that remembers where its days begin. It reads exactly what [`Zone::parse`] reads.
#[derive(Debug)]
pub struct DayClock {
    zone: Zone,
    /// By month and day of month: the days of a year do not displace each other.
    days: Vec<Cell<Known>>,
}

/// A day and where it begins, if its clocks do not jump; year 0 is none.
#[derive(Debug, Clone, Copy, Default)]
struct Known {
    date: DateNumbers,
    start: Option<Instant>,
}

const MONTHS: usize = 16;
const DAYS: usize = 32;
/// Seconds of a day whose clocks do not jump.
const EVEN: i64 = 86_400;

impl DayClock {
    /// A clock that knows no day yet.
    #[must_use]
    pub fn new(zone: Zone) -> Self {
        Self { zone, days: vec![Cell::default(); MONTHS * DAYS] }
    }

    /// The instant of a day or time with the year first (see [`Zone::parse`]).
    #[must_use]
    pub fn parse(&self, text: &str) -> Option<Instant> {
        let written = WrittenTime::parse(text)?;
        match self.start_of(written.date).filter(|_| written.offset.is_none()) {
            Some(start) => Some(start.plus_seconds(written.seconds.unwrap_or(0).into())),
            None => written.in_zone(self.zone),
        }
    }

    /// 00:00 of a day whose clocks do not jump.
    fn start_of(&self, date: DateNumbers) -> Option<Instant> {
        let at = (date.1 as usize % MONTHS) * DAYS + date.2 as usize % DAYS;
        let mut known = self.days[at].get();
        if known.date != date {
            known = Known { date, start: Day::of(date).and_then(|day| self.even_start(day)) };
            self.days[at].set(known);
        }
        known.start
    }

    /// 00:00 of the day, unless its clocks jump. No zone has two jumps on one day that cancel each
    /// other.
    fn even_start(&self, day: Day) -> Option<Instant> {
        let (start, end) = (self.zone.start_of(day), self.zone.start_of(day.plus_days(1)));
        let midnight = self.zone.local(start) == day.naive().and_time(chrono::NaiveTime::MIN);
        (midnight && end.0 - start.0 == EVEN).then_some(start)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Zones with summer time on either side of the equator, jumps at midnight and of half an
    /// hour, a day that never was.
    const ZONES: [&str; 10] = [
        "Asia/Shanghai",
        "UTC",
        "Europe/London",
        "America/Santiago",
        "America/Sao_Paulo",
        "Australia/Lord_Howe",
        "Pacific/Apia",
        "Asia/Tehran",
        "Africa/Casablanca",
        "America/Havana",
    ];

    #[test]
    fn every_hour_of_every_day_is_read_as_the_zone_reads_it() {
        for (zone, year) in ZONES.iter().zip([2026, 2026, 2025, 2024, 2017, 2026, 2011, 2020]) {
            let zone = Zone::from_name(zone).unwrap();
            let (clock, first) = (DayClock::new(zone), Day::new(year, 1, 1).unwrap());
            for day in (0..366).map(|days| first.plus_days(days)) {
                for time in ["", " 00:00", " 00:30", " 01:30", " 02:15", " 03:00", " 23:59:59"] {
                    let text = format!("{day}{time}");
                    assert_eq!(clock.parse(&text), zone.parse(&text), "{} {text}", zone.name());
                }
            }
        }
    }

    proptest! {
        #[test]
        fn whatever_is_written_is_read_as_the_zone_reads_it(
            texts in prop::collection::vec(
                "(19|20|99)[0-9]{2}[-/](0?[0-9]|1[0-3])[-/](0?[1-9]|[123][0-9])\
                 ([T ]([01]?[0-9]|2[0-4]):[0-6][0-9](:[0-6][0-9])?(Z|[+-]1?[0-9]:[0-9]{2})?)?",
                1..40,
            ),
            zone in prop::sample::select(&ZONES),
        ) {
            let zone = Zone::from_name(zone).unwrap();
            let clock = DayClock::new(zone);
            for text in texts {
                prop_assert_eq!(clock.parse(&text), zone.parse(&text), "{}", text);
            }
        }
    }
}
