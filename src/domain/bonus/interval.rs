//! The intervals that bonuses and contests are earned in.
use crate::domain::period::{Period, Span};
use crate::domain::plan::Every;
use crate::domain::time::Instant;
use crate::domain::zone::Zone;

/// A calendar month, quarter or year of the book's zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Interval {
    /// Its first instant.
    pub from: Instant,
    /// The first instant after it.
    pub until: Instant,
}

impl Interval {
    /// The interval that an instant lies in.
    #[must_use]
    pub fn of(every: Every, at: Instant, zone: Zone) -> Option<Self> {
        let span = match every {
            Every::Month => Span::Month,
            Every::Quarter => Span::Quarter,
            Every::Year => Span::Year,
        };
        let period = span.period_of(zone.day_of(at)?);
        Some(Self { from: period.start(zone), until: period.end(zone) })
    }

    /// Those that ended after an instant and at another or before it, the first to end first.
    pub fn ended(
        every: Every,
        (after, until): (Instant, Instant),
        zone: Zone,
    ) -> impl Iterator<Item = Self> {
        let next = move |interval: &Self| Self::of(every, interval.until, zone);
        let first = Self::of(every, after, zone);
        std::iter::successors(first, next).take_while(move |interval| interval.until <= until)
    }

    /// The instant that decides plan, level, grade and state.
    #[must_use]
    pub fn last_instant(self) -> Instant {
        self.until.plus_seconds(-1)
    }

    /// As people write it: `2026-10`, `2026-Q4`, `2026`.
    #[must_use]
    pub fn period(self, zone: Zone) -> Option<Period> {
        Period::new(zone.day_of(self.from)?, zone.day_of(self.last_instant())?)
    }
}
