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

    /// The first day of its month.
    #[must_use]
    pub fn first_of_month(self) -> Option<Self> {
        self.0.with_day(1).and_then(Self::from_naive)
    }

    /// Reads `2026-10-31` or `2026/1/5`: the year first, from 2000 on.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (date, rest) = date_numbers(text.as_bytes())?;
        if rest.is_empty() { Self::of(date) } else { None }
    }

    /// The day of a year, month and day of month, if there is one.
    pub(super) fn of((year, month, day): DateNumbers) -> Option<Self> {
        Self::new(i32::try_from(year).ok()?, month, day)
    }
}

impl std::fmt::Display for Day {
    /// ISO: `2026-10-31`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m-%d"))
    }
}

/// Year, month and day of month, which need not be those of a day.
pub(super) type DateNumbers = (u32, u32, u32);

/// Reads the numbers of `2026-10-31` or `2026/1/5` off a text. Also returns what follows.
pub(super) fn date_numbers(text: &[u8]) -> Option<(DateNumbers, &[u8])> {
    let (year, rest) = leading_number(text, 4, 4)?;
    let (separator, rest) = rest.split_first().filter(|(byte, _)| matches!(byte, b'-' | b'/'))?;
    let (month, rest) = leading_number(rest, 1, 2)?;
    let (_, rest) = rest.split_first().filter(|(byte, _)| *byte == separator)?;
    let (day, rest) = leading_number(rest, 1, 2)?;
    Some(((year, month, day), rest))
}

/// Reads an ASCII number of `min..=max` digits off a text, at most nine. Also returns what follows,
/// which does not begin with a digit.
pub(super) fn leading_number(text: &[u8], min: usize, max: usize) -> Option<(u32, &[u8])> {
    let (mut number, mut rest, mut digits) = (0, text, 0);
    while let [digit @ b'0'..=b'9', more @ ..] = rest {
        digits += 1;
        if digits > max {
            return None;
        }
        (number, rest) = (number * 10 + u32::from(digit - b'0'), more);
    }
    (digits >= min).then_some((number, rest))
}

/// An ASCII number of `min..=max` digits, at most nine, and nothing else.
pub(super) fn number(text: &str, min: usize, max: usize) -> Option<u32> {
    let (number, rest) = leading_number(text.as_bytes(), min, max)?;
    rest.is_empty().then_some(number)
}
