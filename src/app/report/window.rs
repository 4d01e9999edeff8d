//! The part of time that a report is about.
use crate::domain::period::Period;
use crate::domain::time::Instant;
use crate::domain::zone::Zone;

/// From an instant on, before another.
pub type Window = (Instant, Instant);

/// The window of a period; all of time without one.
pub fn of(period: Option<Period>, zone: Zone) -> Window {
    let always = (Instant::ALWAYS, Instant(i64::MAX));
    period.map_or(always, |period| (period.start(zone), period.end(zone)))
}

/// The instant whose names, levels and categories a report shows: the last one of its period, but not
/// one that is still to come.
pub fn as_of((from, until): Window, now: Instant) -> Instant {
    now.min(until.plus_seconds(-1)).max(from)
}
