//! Periods: half-open inside, inclusive on screen (SPEC §2, §9).
use super::named::named;
use std::fmt;

use super::time::{Day, Instant, number};
use super::zone::Zone;
use chrono::Datelike;

/// A span of whole days, from the first to the last inclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    first: Day,
    last: Day,
}

/// What statistics are grouped by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Span {
    /// A calendar day.
    Day,
    /// Monday to Sunday.
    Week,
    /// A calendar month.
    #[default]
    Month,
    /// A calendar quarter.
    Quarter,
    /// A calendar year.
    Year,
}

impl Span {
    /// All spans with their names on the command line.
    pub const ALL: [(Self, &'static str); 5] = [
        (Self::Day, "day"),
        (Self::Week, "week"),
        (Self::Month, "month"),
        (Self::Quarter, "quarter"),
        (Self::Year, "year"),
    ];

    /// The period of this span that a day lies in.
    #[must_use]
    pub fn period_of(self, day: Day) -> Period {
        let one_day = Period { first: day, last: day };
        match self {
            Self::Day => one_day,
            Self::Week => Period::week(day).unwrap_or(one_day),
            Self::Month => SettleEvery::Month.period_of(day),
            Self::Quarter => SettleEvery::Quarter.period_of(day),
            Self::Year => Period::months(day.naive().year(), 1, 12).unwrap_or(one_day),
        }
    }
}

/// The book's default span of a settlement (SPEC §9 `settle_every`).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum SettleEvery {
    /// The 1st to the 15th, the 16th to the last.
    HalfMonth,
    /// A calendar month.
    #[default]
    Month,
    /// A calendar quarter.
    Quarter,
}

named! {
    /// The name in the book's settings.
    SettleEvery {
        HalfMonth = "half-month",
        Month = "month",
        Quarter = "quarter",
    }
}

impl SettleEvery {
    /// The period of this span that a day lies in.
    #[must_use]
    pub fn period_of(self, day: Day) -> Period {
        let date = day.naive();
        let (year, month) = (date.year(), date.month());
        match self {
            Self::Month => Period::months(year, month, 1),
            Self::Quarter => Period::months(year, (month - 1) / 3 * 3 + 1, 3),
            Self::HalfMonth => Period::months(year, month, 1).map(|whole| {
                let middle = Day::new(year, month, 15).unwrap_or(whole.last);
                if date.day() <= 15 {
                    Period { first: whole.first, last: middle }
                } else {
                    Period { first: middle.plus_days(1), last: whole.last }
                }
            }),
        }
        .unwrap_or(Period { first: day, last: day })
    }
}

impl Period {
    /// The days from `first` to `last`, both included; none when they are the wrong way round.
    #[must_use]
    pub fn new(first: Day, last: Day) -> Option<Self> {
        (first <= last).then_some(Self { first, last })
    }

    /// The week of a day, from its Monday.
    fn week(day: Day) -> Option<Self> {
        let since_monday = u64::from(day.naive().weekday().num_days_from_monday());
        let monday = day.naive().checked_sub_days(chrono::Days::new(since_monday))?;
        let first = Day::from_naive(monday)?;
        Self::new(first, first.plus_days(6))
    }

    /// So many calendar months from the first of a month.
    fn months(year: i32, month: u32, count: u32) -> Option<Self> {
        let first = Day::new(year, month, 1)?;
        let next = first.naive().checked_add_months(chrono::Months::new(count))?;
        Self::new(first, Day::from_naive(next.pred_opt()?)?)
    }

    /// Reads `2026-10`, `2026-Q4`, `2026` or `2026-10-01..2026-10-15`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if let Some((first, last)) = text.split_once("..") {
            return Self::new(iso_day(first)?, iso_day(last)?);
        }
        let (year, part) = match text.split_once('-') {
            Some((year, part)) => (year, Some(part)),
            None => (text, None),
        };
        let year = i32::try_from(number(year, 4, 4)?).ok()?;
        match part {
            None => Self::months(year, 1, 12),
            Some(part) => match part.strip_prefix('Q') {
                Some(quarter) => {
                    let quarter = number(quarter, 1, 1).filter(|q| (1..=4).contains(q))?;
                    Self::months(year, quarter * 3 - 2, 3)
                }
                None => Self::months(year, number(part, 2, 2)?, 1),
            },
        }
    }

    /// The first day.
    #[must_use]
    pub fn first(self) -> Day {
        self.first
    }

    /// The last day (included).
    #[must_use]
    pub fn last(self) -> Day {
        self.last
    }

    /// The instant the period begins.
    #[must_use]
    pub fn start(self, zone: Zone) -> Instant {
        zone.start_of(self.first)
    }

    /// The instant after the period: 00:00 of the day after its last.
    #[must_use]
    pub fn end(self, zone: Zone) -> Instant {
        zone.start_of(self.last.plus_days(1))
    }

    /// Whether an instant lies in the period.
    #[must_use]
    pub fn contains(self, at: Instant, zone: Zone) -> bool {
        self.start(zone) <= at && at < self.end(zone)
    }
}

/// `2026-10-01`, two digits for month and day, hyphens only.
fn iso_day(text: &str) -> Option<Day> {
    Day::parse(text).filter(|day| day.to_string() == text)
}

impl fmt::Display for Period {
    /// The shortest name that [`Period::parse`] reads back: `2026`, `2026-Q4`, `2026-10`, or a range.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let first = self.first.naive();
        let (year, month) = (first.year(), first.month());
        let is = |months| Self::months(year, month, months) == Some(*self);
        match month {
            1 if is(12) => write!(f, "{year}"),
            1 | 4 | 7 | 10 if is(3) => write!(f, "{year}-Q{}", month.div_ceil(3)),
            _ if is(1) => write!(f, "{year}-{month:02}"),
            _ => write!(f, "{}..{}", self.first, self.last),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_read_and_named() {
        for text in ["2026", "2026-Q4", "2026-10", "2026-10-01..2026-10-15", "2024-02"] {
            assert_eq!(Period::parse(text).unwrap().to_string(), text);
        }
        assert_eq!(Period::parse("2026-10-01..2026-12-31").unwrap().to_string(), "2026-Q4");
        for text in [
            "2026-13",
            "2026-Q5",
            "2026-q4",
            "26-10",
            "2026-1",
            "2026-10-15..2026-10-01",
            "",
            "2026-10-01..",
            "1999",
            "2026-00",
        ] {
            assert_eq!(Period::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_period_is_half_open_inside() {
        let zone = Zone::from_name("Asia/Shanghai").unwrap();
        let october = Period::parse("2026-10").unwrap();
        let at = |text| zone.parse(text).unwrap();
        assert!(october.contains(at("2026-10-01"), zone));
        assert!(october.contains(at("2026-10-31 23:59:59"), zone));
        assert!(!october.contains(at("2026-11-01"), zone));
    }

    #[test]
    fn spans_of_statistics_cover_every_day_once() {
        let mut day = Day::new(2024, 1, 1).unwrap();
        for (span, _) in Span::ALL {
            for _ in 0..800 {
                let period = span.period_of(day);
                assert!(period.first() <= day && day <= period.last());
                assert_eq!(span.period_of(period.first()), span.period_of(period.last()));
                assert_ne!(span.period_of(period.last().plus_days(1)), period);
                day = day.plus_days(1);
            }
        }
        // 22 November 2026 is a Sunday.
        let week = Span::Week.period_of(Day::new(2026, 11, 22).unwrap());
        assert_eq!(week.to_string(), "2026-11-16..2026-11-22");
    }

    #[test]
    fn spans_of_settlement_cover_every_day_once() {
        let mut day = Day::new(2024, 1, 1).unwrap();
        for (every, _) in SettleEvery::ALL {
            for _ in 0..400 {
                let period = every.period_of(day);
                assert!(period.first() <= day && day <= period.last());
                assert_eq!(every.period_of(period.first()), every.period_of(period.last()));
                day = day.plus_days(1);
            }
        }
    }
}
