//! Local times and periods, by chrono alone.
use chrono::{Datelike, Duration, LocalResult, Months, NaiveDate, NaiveDateTime, TimeZone};
use chrono_tz::Tz;

use crate::oracle::world::Every;

/// Seconds since 1970 of a local time: the earlier of two, the first after a gap.
pub fn instant(zone: Tz, local: NaiveDateTime) -> i64 {
    let mut local = local;
    loop {
        match zone.from_local_datetime(&local) {
            LocalResult::Single(at) => return at.timestamp(),
            LocalResult::Ambiguous(earlier, later) => {
                return earlier.timestamp().min(later.timestamp());
            }
            LocalResult::None => {
                let into_minute = local.and_utc().timestamp().rem_euclid(60);
                local += Duration::seconds(60 - into_minute);
            }
        }
    }
}

pub fn midnight(zone: Tz, day: NaiveDate) -> i64 {
    instant(zone, day.and_hms_opt(0, 0, 0).unwrap())
}

/// The same local time so many days later.
pub fn days_later(zone: Tz, at: i64, days: i64) -> i64 {
    if days == 0 {
        return at;
    }
    let local = zone.timestamp_opt(at, 0).unwrap().naive_local();
    instant(zone, local + Duration::days(days))
}

/// RFC 3339 with the zone's offset.
pub fn written(zone: Tz, at: i64) -> String {
    zone.timestamp_opt(at, 0).unwrap().to_rfc3339()
}

/// The period that a day lies in: first day, the day after the last.
pub fn period(every: Every, day: NaiveDate) -> (NaiveDate, NaiveDate) {
    let (year, month) = (day.year(), day.month());
    let date = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
    let after = |year, month| if month > 12 { date(year + 1, 1, 1) } else { date(year, month, 1) };
    match every {
        Every::Month => (date(year, month, 1), after(year, month + 1)),
        Every::Quarter => {
            let quarter = (month - 1) / 3;
            (date(year, quarter * 3 + 1, 1), after(year, quarter * 3 + 4))
        }
        Every::HalfMonth if day.day() <= 15 => (date(year, month, 1), date(year, month, 16)),
        Every::HalfMonth => (date(year, month, 16), after(year, month + 1)),
    }
}

/// How a period is called: whole months, quarters and years are not called by their days.
pub fn name(first: NaiveDate, next: NaiveDate) -> String {
    let (year, month) = (first.year(), first.month());
    let spans =
        |months| first.day() == 1 && first.checked_add_months(Months::new(months)) == Some(next);
    match month {
        1 if spans(12) => format!("{year}"),
        1 | 4 | 7 | 10 if spans(3) => format!("{year}-Q{}", month.div_ceil(3)),
        _ if spans(1) => format!("{year}-{month:02}"),
        _ => format!("{first}..{}", next.pred_opt().unwrap()),
    }
}

/// The periods that end up to an instant, from a day on, with their ends; the first may be what is left
/// of one.
pub fn ended(zone: Tz, every: Every, first: NaiveDate, now: i64) -> Vec<(String, i64)> {
    let mut periods = Vec::new();
    let mut day = first;
    loop {
        let (_, next) = period(every, day);
        let end = midnight(zone, next);
        if end > now {
            return periods;
        }
        periods.push((name(day, next), end));
        day = next;
    }
}
