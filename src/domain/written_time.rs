//! A day or time as people and programs write it, the year first, before a zone dates it.
use chrono::NaiveTime;

use super::time::{Day, Instant, date_numbers, number};
use super::zone::Zone;

/// What a text says: numbers in their form, which need not be those of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct WrittenTime {
    /// Year, month and day of month.
    pub date: (u32, u32, u32),
    /// Seconds since 00:00; none for a bare day.
    pub seconds: Option<u32>,
    /// Seconds that the writer's clock is ahead of UTC, if that is said.
    pub offset: Option<i64>,
}

impl WrittenTime {
    /// Reads `2026-10-31`, `2026/1/5 8:26` or `2026-10-31T08:26:00`, a time with or without an
    /// offset (`Z`, `+08:00`).
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.as_bytes();
        let Some(at) = text.iter().position(|byte| matches!(byte, b'T' | b' ')) else {
            return Some(Self { date: date_numbers(text)?, seconds: None, offset: None });
        };
        let (date, rest) = (date_numbers(&text[..at])?, &text[at + 1..]);
        let sign = rest.iter().position(|byte| matches!(byte, b'Z' | b'+' | b'-'));
        let (time, offset) = rest.split_at(sign.unwrap_or(rest.len()));
        let offset = match offset {
            [] => None,
            [b'Z'] => Some(0),
            [b'+', ahead @ ..] => Some(offset_seconds(ahead)?),
            [b'-', behind @ ..] => Some(-offset_seconds(behind)?),
            _ => return None,
        };
        Some(Self { date, seconds: Some(seconds(time)?), offset })
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

/// `8:26` or `08:26:00` as seconds since 00:00.
fn seconds(text: &[u8]) -> Option<u32> {
    let mut parts = text.split(|byte| *byte == b':');
    let (hour, minute) = (number(parts.next()?, 1, 2)?, number(parts.next()?, 2, 2)?);
    let second = parts.next().map_or(Some(0), |second| number(second, 2, 2))?;
    let sound = parts.next().is_none() && hour < 24 && minute < 60 && second < 60;
    sound.then_some((hour * 60 + minute) * 60 + second)
}

/// `08:00` as seconds.
fn offset_seconds(text: &[u8]) -> Option<i64> {
    let mut parts = text.split(|byte| *byte == b':');
    let (hours, minutes) = (number(parts.next()?, 2, 2)?, number(parts.next()?, 2, 2)?);
    let sound = parts.next().is_none() && hours <= 14 && minutes < 60;
    sound.then_some(i64::from((hours * 60 + minutes) * 60))
}
