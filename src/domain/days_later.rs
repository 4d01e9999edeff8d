//! The same local time so many calendar days later (SPEC §2), for many instants.
use std::collections::BTreeMap;

use super::time::Instant;
use super::zone::Zone;

/// [`Zone::plus_days`] for a great many instants: it is worked out once per day, for all times of a day
/// on which the clock is not changed are as far from their later ones.
#[derive(Debug)]
pub struct DaysLater {
    zone: Zone,
    days: u32,
    known: BTreeMap<Instant, Day>,
}

/// A day that was met.
#[derive(Debug)]
struct Day {
    until: Instant,
    /// Seconds to the later day; none where the clock is changed on one of the two.
    apart: Option<i64>,
}

impl DaysLater {
    /// In a zone.
    #[must_use]
    pub fn new(zone: Zone) -> Self {
        Self { zone, days: 0, known: BTreeMap::new() }
    }

    /// The same local time so many calendar days later.
    pub fn of(&mut self, at: Instant, days: u32) -> Instant {
        if days != self.days {
            self.days = days;
            self.known.clear();
        }
        let known = self.known.range(..=at).next_back().map(|(_, day)| day);
        match known.filter(|day| at < day.until) {
            Some(Day { apart: Some(seconds), .. }) => at.plus_seconds(*seconds),
            Some(Day { apart: None, .. }) => self.zone.plus_days(at, days),
            None => {
                let (from, day) = self.day(at);
                self.known.insert(from, day);
                self.zone.plus_days(at, days)
            }
        }
    }

    fn day(&self, at: Instant) -> (Instant, Day) {
        let (zone, days) = (self.zone, self.days);
        let (from, until) = zone.day_around(at);
        let (later, later_until) = zone.day_around(zone.plus_days(from, days));
        let is_plain = |from: Instant, until: Instant| until.0 - from.0 == 24 * 3600;
        // Samoa left out a day of 2011: what falls on it becomes the beginning of the next one.
        let is_there = zone.day_of(from).map(|day| day.plus_days(days)) == zone.day_of(later);
        let are_plain = is_plain(from, until) && is_plain(later, later_until) && is_there;
        (from, Day { until, apart: are_plain.then_some(later.0 - from.0) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_later_instants_are_those_of_the_zone_also_where_the_clock_is_changed() {
        for (name, from) in [
            ("Asia/Shanghai", "2026-10-01"),
            ("Europe/London", "2026-03-25"),
            ("Europe/London", "2026-10-21"),
            ("America/Santiago", "2026-09-02"),
            ("America/St_Johns", "2010-11-03"),
            ("Pacific/Apia", "2011-12-26"),
            ("Australia/Lord_Howe", "2026-04-01"),
        ] {
            let zone = Zone::from_name(name).unwrap();
            let mut later = DaysLater::new(zone);
            for days in [0, 1, 3, 7] {
                for step in 0..8 * 24 * 12 {
                    let at = zone.parse(from).unwrap().plus_seconds(step * 299);
                    assert_eq!(
                        later.of(at, days),
                        zone.plus_days(at, days),
                        "{name} {at:?} {days}"
                    );
                }
            }
        }
    }

    #[test]
    fn a_day_is_worked_out_once() {
        let mut later = DaysLater::new(Zone::SHANGHAI);
        let morning = Zone::SHANGHAI.parse("2026-10-01 08:00").unwrap();
        later.of(morning, 7);
        later.of(morning.plus_seconds(3600), 7);
        let known: Vec<_> = later.known.values().map(|day| day.apart).collect();
        assert_eq!(known, [Some(7 * 24 * 3600)]);
    }
}
