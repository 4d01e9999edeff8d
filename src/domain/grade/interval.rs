//! Which calendar intervals an evaluation looks at, and from when its changes count.
use super::condition::Over;
use super::ladder::Grades;
use crate::domain::period::{Period, Span};
use crate::domain::time::Day;

/// What somebody wants to evaluate, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// The period; none: the month that ended last.
    pub period: Option<Period>,
    /// From when changes count; none: from the day after the period.
    pub from: Option<Day>,
    /// The day on which it is asked.
    pub today: Day,
}

/// An evaluation of grades.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Evaluation {
    /// The period it is about; none: conditions look only at the total, which is that of now.
    pub period: Option<Period>,
    /// From 00:00 of this day its changes count.
    pub from: Day,
    /// Intervals that ended before this day are looked at.
    day: Day,
}

/// Why nothing can be evaluated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoEvaluation {
    /// No grade has a condition.
    NoConditions,
    /// The period is no calendar month, quarter or year.
    NotCalendar(Period),
    /// The period has not ended.
    NotEnded(Period),
}

impl Evaluation {
    /// What is to be looked at. Without a period it is the calendar month that ended last; when
    /// grades ask for nothing but totals, no period is involved, and changes count from today.
    ///
    /// # Errors
    /// [`NoEvaluation`].
    pub fn new(grades: &Grades, asked: Asked) -> Result<Self, NoEvaluation> {
        let Asked { period, from, today } = asked;
        if grades.conditions().next().is_none() {
            return Err(NoEvaluation::NoConditions);
        }
        let only_totals = grades.conditions().all(|condition| condition.over == Over::Total);
        let period = match period {
            Some(period) => Some(check(period, today)?),
            None if only_totals => None,
            None => Some(ended_before(Span::Month, today)),
        };
        let day = period.map_or(today, |period| period.last().plus_days(1));
        Ok(Self { period, from: from.unwrap_or(day), day })
    }

    /// The interval over which a condition is measured; none: everything up to the end of
    /// [`Evaluation::total_until`].
    #[must_use]
    pub fn interval(&self, over: Over) -> Option<Period> {
        let span = match over {
            Over::Month => Span::Month,
            Over::Quarter => Span::Quarter,
            Over::Year => Span::Year,
            Over::Total => return None,
        };
        Some(ended_before(span, self.day))
    }

    /// The name of the interval: `2026-Q3`, or `total`.
    #[must_use]
    pub fn over(&self, over: Over) -> String {
        let interval = self.interval(over).map(|interval| interval.to_string());
        interval.unwrap_or_else(|| over.name().to_owned())
    }

    /// The last day of what counts in total; none: everything up to now.
    #[must_use]
    pub fn total_until(&self) -> Option<Day> {
        self.period.map(Period::last)
    }
}

/// A calendar month, quarter or year that has ended.
fn check(period: Period, today: Day) -> Result<Period, NoEvaluation> {
    let spans = [Span::Month, Span::Quarter, Span::Year];
    if !spans.iter().any(|span| span.period_of(period.first()) == period) {
        return Err(NoEvaluation::NotCalendar(period));
    }
    if period.last() < today { Ok(period) } else { Err(NoEvaluation::NotEnded(period)) }
}

/// The interval of a span that ended last before a day.
fn ended_before(span: Span, day: Day) -> Period {
    span.period_of(span.period_of(day).first().previous())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::currency::Currency;
    use crate::domain::grade::conditions;

    fn grades(reach: &str) -> Grades {
        let mut grades = Grades::parse("gold").unwrap();
        grades.find_mut("gold").unwrap().reach = conditions(reach, Currency::CNY).unwrap();
        grades
    }

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn asked(period: Option<&str>, today: &str) -> Asked {
        let period = period.map(|text| Period::parse(text).unwrap());
        Asked { period, from: None, today: day(today) }
    }

    /// Period, first day of changes, and the intervals of month, quarter and year.
    fn looked_at(period: Option<&str>, today: &str) -> [String; 5] {
        let evaluation = Evaluation::new(&grades("orders 1 month"), asked(period, today)).unwrap();
        let interval = |over| evaluation.interval(over).unwrap().to_string();
        let period = evaluation.period.unwrap().to_string();
        let from = evaluation.from.to_string();
        [period, from, interval(Over::Month), interval(Over::Quarter), interval(Over::Year)]
    }

    #[test]
    fn intervals_are_those_that_ended_last() {
        for (period, today, expected) in [
            (None, "2026-11-20", ["2026-10", "2026-11-01", "2026-10", "2026-Q3", "2025"]),
            (None, "2026-10-01", ["2026-09", "2026-10-01", "2026-09", "2026-Q3", "2025"]),
            (None, "2027-01-01", ["2026-12", "2027-01-01", "2026-12", "2026-Q4", "2026"]),
            (
                Some("2026-Q3"),
                "2026-11-20",
                ["2026-Q3", "2026-10-01", "2026-09", "2026-Q3", "2025"],
            ),
            (Some("2025"), "2026-11-20", ["2025", "2026-01-01", "2025-12", "2025-Q4", "2025"]),
            (
                Some("2026-05"),
                "2026-11-20",
                ["2026-05", "2026-06-01", "2026-05", "2026-Q1", "2025"],
            ),
        ] {
            assert_eq!(looked_at(period, today), expected, "{period:?} {today}");
        }
    }

    #[test]
    fn totals_alone_are_those_of_now_unless_a_period_is_given() {
        let totals = grades("orders 1 total");
        let now = Evaluation::new(&totals, asked(None, "2026-11-20")).unwrap();
        assert_eq!((now.period, now.from, now.total_until()), (None, day("2026-11-20"), None));
        let then = Evaluation::new(&totals, asked(Some("2026-10"), "2026-11-20")).unwrap();
        assert_eq!((then.from, then.total_until()), (day("2026-11-01"), Some(day("2026-10-31"))));
        let wanted = Asked { from: Some(day("2026-12-01")), ..asked(None, "2026-11-20") };
        assert_eq!(Evaluation::new(&totals, wanted).map(|e| e.from), Ok(day("2026-12-01")));
    }

    #[test]
    fn a_period_is_a_calendar_one_that_has_ended() {
        let new = |period, today| Evaluation::new(&grades("orders 1 month"), asked(period, today));
        let october = Period::parse("2026-10").unwrap();
        assert_eq!(new(Some("2026-10"), "2026-10-31"), Err(NoEvaluation::NotEnded(october)));
        let days = Period::parse("2026-10-01..2026-10-15").unwrap();
        let refused = Err(NoEvaluation::NotCalendar(days));
        assert_eq!(new(Some("2026-10-01..2026-10-15"), "2026-11-20"), refused);
        let nothing = Evaluation::new(&Grades::parse("gold").unwrap(), asked(None, "2026-11-20"));
        assert_eq!(nothing, Err(NoEvaluation::NoConditions));
    }
}
