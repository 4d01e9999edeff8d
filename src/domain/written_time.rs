//! A day or time as people and programs write it, the year first, before a zone dates it.
use chrono::NaiveTime;

use super::time::{DateNumbers, Day, Instant, date_numbers, leading_number};
use super::zone::Zone;

/// What a text says: numbers in their form, which need not be those of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct WrittenTime {
    /// The day.
    pub date: DateNumbers,
    /// Seconds since 00:00; none for a bare day.
    pub seconds: Option<u32>,
    /// Seconds that the writer's clock is ahead of UTC, if that is said.
    pub offset: Option<i64>,
}

impl WrittenTime {
    /// Reads `2026-10-31`, `2026/1/5 8:26` or `2026-10-31T08:26:00`, a time with or without an
    /// offset (`Z`, `+08:00`).
    pub fn parse(text: &str) -> Option<Self> {
        let (date, rest) = date_numbers(text.as_bytes())?;
        let time = match rest {
            [] => return Some(Self { date, seconds: None, offset: None }),
            [b'T' | b' ', time @ ..] => time,
            _ => return None,
        };
        let (seconds, offset) = time_of_day(time)?;
        let offset = match offset {
            [] => None,
            [b'Z'] => Some(0),
            [b'+', ahead @ ..] => Some(offset_seconds(ahead)?),
            [b'-', behind @ ..] => Some(-offset_seconds(behind)?),
            _ => return None,
        };
        Some(Self { date, seconds: Some(seconds), offset })
    }

    /// The instant, if there is such a day; without an offset the zone's clocks count.
    pub fn in_zone(self, zone: Zone) -> Option<Instant> {
        let day = Day::of(self.date)?;
        let Some(seconds) = self.seconds else { return Some(zone.start_of(day)) };
        let time = NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0)?;
        let local = day.naive().and_time(time);
        let at = match self.offset {
            None => zone.instant(local),
            Some(offset) => Instant(local.and_utc().timestamp() - offset),
        };
        zone.day_of(at).map(|_| at)
    }
}

/// Reads `8:26` or `08:26:00` off a text, as seconds since 00:00. Also returns what follows.
fn time_of_day(text: &[u8]) -> Option<(u32, &[u8])> {
    let (hour, rest) = leading_number(text, 1, 2)?;
    let (minute, rest) = leading_number(rest.strip_prefix(b":")?, 2, 2)?;
    let (second, rest) = match rest.strip_prefix(b":") {
        Some(rest) => leading_number(rest, 2, 2)?,
        None => (0, rest),
    };
    let exists = hour < 24 && minute < 60 && second < 60;
    exists.then_some(((hour * 60 + minute) * 60 + second, rest))
}

/// `08:00` as seconds.
fn offset_seconds(text: &[u8]) -> Option<i64> {
    let (hours, rest) = leading_number(text, 2, 2)?;
    let (minutes, rest) = leading_number(rest.strip_prefix(b":")?, 2, 2)?;
    let exists = rest.is_empty() && hours <= 14 && minutes < 60;
    exists.then_some(i64::from((hours * 60 + minutes) * 60))
}
