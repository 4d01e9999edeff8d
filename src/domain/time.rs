//! Instants and days (SPEC §2).
use chrono::{Datelike, NaiveDate};

/// Seconds since 1970-01-01 00:00 UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(pub i64);

impl Instant {
    /// "Since always": before every instant that a book can hold (dates begin in 2000).
    pub const ALWAYS: Self = Self(0);

    /// This many seconds later.
    #[must_use]
    pub fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds))
    }
}

/// A calendar day in the book's time zone, from 2000-01-01 to 9999-12-31.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

impl Day {
    /// The day, if it exists and lies in the years 2000–9999.
    #[must_use]
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day).and_then(Self::from_naive)
    }

    /// The same day of chrono, if it lies in the years 2000–9999.
    #[must_use]
    pub fn from_naive(date: NaiveDate) -> Option<Self> {
        (2000..=9999).contains(&date.year()).then_some(Self(date))
    }

    /// The same day of chrono.
    #[must_use]
    pub fn naive(self) -> NaiveDate {
        self.0
    }

    /// The day after so many days; the last representable one beyond the end.
    #[must_use]
    pub fn plus_days(self, days: u32) -> Self {
        let later = self.0.checked_add_days(chrono::Days::new(u64::from(days)));
        later.and_then(Self::from_naive).unwrap_or(self)
    }

    /// The day before.
    #[must_use]
    pub fn previous(self) -> Self {
        self.0.pred_opt().and_then(Self::from_naive).unwrap_or(self)
    }

    /// Reads `2026-10-31` or `2026/1/5`: the year first, from 2000 on.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::of(date_numbers(text.as_bytes())?)
    }

    /// The day of a year, month and day of month, if there is one.
    pub(super) fn of((year, month, day): (u32, u32, u32)) -> Option<Self> {
        Self::new(i32::try_from(year).ok()?, month, day)
    }
}

impl std::fmt::Display for Day {
    /// ISO: `2026-10-31`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m-%d"))
    }
}

/// The numbers of `2026-10-31` or `2026/1/5`: year, month, day, which need not be a day.
pub(super) fn date_numbers(text: &[u8]) -> Option<(u32, u32, u32)> {
    let separator = if text.contains(&b'/') { b'/' } else { b'-' };
    let mut parts = text.split(|byte| *byte == separator);
    let year = number(parts.next()?, 4, 4)?;
    let (month, day) = (number(parts.next()?, 1, 2)?, number(parts.next()?, 1, 2)?);
    parts.next().is_none().then_some((year, month, day))
}

/// An ASCII number of `min..=max` digits, at most nine.
pub(super) fn number(text: impl AsRef<[u8]>, min: usize, max: usize) -> Option<u32> {
    let text = text.as_ref();
    let digits = (min..=max).contains(&text.len()) && text.iter().all(u8::is_ascii_digit);
    digits.then(|| text.iter().fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0')))
}
