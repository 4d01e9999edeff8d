//! The book's time zone: local days and times ↔ instants (SPEC §2).
use chrono::{DateTime, Duration, LocalResult, NaiveDateTime, NaiveTime, Offset, TimeZone};
use chrono_tz::Tz;

use super::time::{Day, Instant};
use super::written_time::WrittenTime;

/// An IANA time zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Zone(Tz);

impl Zone {
    /// Coordinated universal time.
    pub const UTC: Self = Self(Tz::UTC);

    /// China's one time zone: no summer time since 1991.
    pub const SHANGHAI: Self = Self(Tz::Asia__Shanghai);

    /// The zone of an IANA name such as `Asia/Shanghai`.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        name.parse().ok().map(Self)
    }

    /// All IANA names.
    pub fn names() -> impl Iterator<Item = &'static str> {
        chrono_tz::TZ_VARIANTS.iter().map(|zone| zone.name())
    }

    /// The IANA name.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    /// The instant of a local time: an ambiguous one is the earlier, a non-existing one the first
    /// after the gap.
    #[must_use]
    pub fn instant(self, local: NaiveDateTime) -> Instant {
        match self.0.from_local_datetime(&local) {
            LocalResult::Single(at) | LocalResult::Ambiguous(at, _) => Instant(at.timestamp()),
            LocalResult::None => self.after_gap(local),
        }
    }

    /// The first existing instant after a gap: where the clock was when it jumped.
    fn after_gap(self, local: NaiveDateTime) -> Instant {
        let before = |t: NaiveDateTime| self.0.offset_from_utc_datetime(&t).fix().local_minus_utc();
        let utc = local.and_utc().timestamp();
        // The gap lies within a day of the local time read as UTC; search the jump by halving.
        let (mut low, mut high) = (utc - 86_400, utc + 86_400);
        let offset_at =
            |s: i64| DateTime::from_timestamp(s, 0).map_or(0, |t| before(t.naive_utc()));
        let start = offset_at(low);
        while high - low > 1 {
            let middle = low + (high - low) / 2;
            if offset_at(middle) == start { low = middle } else { high = middle }
        }
        Instant(high)
    }

    /// 00:00 local of a day.
    #[must_use]
    pub fn start_of(self, day: Day) -> Instant {
        self.instant(day.naive().and_time(NaiveTime::MIN))
    }

    /// The local time of an instant.
    #[must_use]
    pub fn local(self, at: Instant) -> NaiveDateTime {
        DateTime::from_timestamp(at.0, 0)
            .map_or(NaiveDateTime::MIN, |t| t.with_timezone(&self.0).naive_local())
    }

    /// The local day of an instant.
    #[must_use]
    pub fn day_of(self, at: Instant) -> Option<Day> {
        Day::from_naive(self.local(at).date())
    }

    /// The day as a span of time that an instant lies in: 00:00 local of it and of the next one, also
    /// where the clock was put back over midnight. Nothing of [`Instant::ALWAYS`] outside of the years
    /// that a [`Day`] can have.
    #[must_use]
    pub fn day_around(self, at: Instant) -> (Instant, Instant) {
        let Some(day) = self.day_of(at) else { return (Instant::ALWAYS, Instant::ALWAYS) };
        let next = day.plus_days(1);
        let (start, end) = (self.start_of(day), self.start_of(next));
        if at < end { (start, end) } else { (end, self.start_of(next.plus_days(1))) }
    }

    /// The same local time so many calendar days later (SPEC §2).
    #[must_use]
    pub fn plus_days(self, at: Instant, days: u32) -> Instant {
        if days == 0 {
            return at;
        }
        self.instant(self.local(at) + Duration::days(i64::from(days)))
    }

    /// RFC 3339 with the zone's offset: `2026-10-31T08:26:00+08:00`.
    #[must_use]
    pub fn rfc3339(self, at: Instant) -> String {
        DateTime::from_timestamp(at.0, 0)
            .map(|t| t.with_timezone(&self.0).to_rfc3339())
            .unwrap_or_default()
    }

    /// For people: `2026-10-31 08:26`, with seconds only when they are not 0.
    #[must_use]
    pub fn short(self, at: Instant) -> String {
        let pattern = if at.0 % 60 == 0 { "%Y-%m-%d %H:%M" } else { "%Y-%m-%d %H:%M:%S" };
        self.local(at).format(pattern).to_string()
    }

    /// Reads a day or a time with the year first: `2026-10-31`, `2026/1/5 8:26`,
    /// `2026-10-31T08:26:00`, each with or without an offset (`Z`, `+08:00`).
    #[must_use]
    pub fn parse(self, text: &str) -> Option<Instant> {
        WrittenTime::parse(text)?.in_zone(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zone(name: &str) -> Zone {
        Zone::from_name(name).unwrap()
    }

    #[test]
    fn days_and_times_are_read_with_the_year_first() {
        let shanghai = zone("Asia/Shanghai");
        for (text, utc) in [
            ("2026-10-31", "2026-10-30T16:00:00Z"),
            ("2026/1/5", "2026-01-04T16:00:00Z"),
            ("2026-10-31 8:26", "2026-10-31T00:26:00Z"),
            ("2026-10-31T08:26:07", "2026-10-31T00:26:07Z"),
            ("2026-10-31T08:26:07+09:00", "2026-10-30T23:26:07Z"),
            ("2026-10-31T08:26Z", "2026-10-31T08:26:00Z"),
        ] {
            let expected = DateTime::parse_from_rfc3339(utc).unwrap().timestamp();
            assert_eq!(shanghai.parse(text), Some(Instant(expected)), "{text}");
        }
    }

    #[test]
    fn other_dates_are_refused() {
        for text in [
            "2026-02-30",
            "31.10.2026",
            "10/31/2026",
            "31/10/2026",
            "20261031",
            "46326",
            "",
            "2026-10",
            "2026-10-31 25:00",
            "1999-12-31",
            "2026-10-31T",
            "2026-1-1-1",
            "2026-10-31 08:26 AM",
            "２０２６-10-31",
            "2026-10-31T08:26:60",
            "2026-10-31T08:26:00+8",
            "2026-10-31T08:26:00Z08:00",
        ] {
            assert_eq!(zone("Asia/Shanghai").parse(text), None, "{text}");
        }
    }

    #[test]
    fn an_ambiguous_time_is_the_earlier_and_a_missing_one_the_first_after_the_gap() {
        let london = zone("Europe/London");
        assert_eq!(london.parse("2026-10-25 01:30"), london.parse("2026-10-25T00:30:00Z"));
        assert_eq!(london.parse("2026-03-29 01:30"), london.parse("2026-03-29T01:00:00Z"));
        let midnight_gap = zone("America/Santiago");
        assert_eq!(midnight_gap.parse("2026-09-06"), midnight_gap.parse("2026-09-06T04:00:00Z"));
    }

    #[test]
    fn every_instant_lies_in_the_day_around_it() {
        // Newfoundland put its clock back from 00:01 to 23:01; Samoa left out a whole day; Chile's
        // day of summer time begins at 01:00.
        for (name, around) in [
            ("America/St_Johns", "2010-11-07"),
            ("Pacific/Apia", "2011-12-30"),
            ("America/Santiago", "2026-09-06"),
            ("Asia/Shanghai", "2026-10-01"),
        ] {
            let zone = zone(name);
            let middle = zone.parse(around).unwrap();
            let mut days: Vec<(Instant, Instant)> = Vec::new();
            let mut at = middle.plus_seconds(-2 * 86_400);
            while at < middle.plus_seconds(2 * 86_400) {
                let (start, end) = zone.day_around(at);
                assert!(start <= at && at < end, "{name} {at:?}");
                assert!(days.last().is_none_or(|last| *last == (start, end) || last.1 == start));
                days.push((start, end));
                at = at.plus_seconds(29);
            }
            days.dedup();
            let starts_with_its_date = |(start, _): &(Instant, Instant)| {
                zone.start_of(zone.day_of(*start).unwrap()) == *start
            };
            assert!(days.iter().all(starts_with_its_date), "{name} {days:?}");
            assert!((4..=5).contains(&days.len()), "{name} {days:?}");
        }
        let nothing = (Instant::ALWAYS, Instant::ALWAYS);
        assert_eq!(zone("UTC").day_around(Instant(900_000_000)), nothing);
    }

    #[test]
    fn days_later_keep_the_local_time() {
        let london = zone("Europe/London");
        let friday = london.parse("2026-10-23 09:00").unwrap();
        assert_eq!(london.plus_days(friday, 7), london.parse("2026-10-30 09:00").unwrap());
        assert_eq!(london.rfc3339(friday), "2026-10-23T09:00:00+01:00");
        assert_eq!(london.short(friday), "2026-10-23 09:00");
    }
}
