//! Dated facts: what held when.
use std::collections::BTreeSet;

use super::time::Instant;

/// Values that each hold from an instant until the next one begins, ascending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timeline<T>(Vec<(Instant, T)>);

impl<T> Default for Timeline<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Timeline<T> {
    /// The value that holds at an instant, if one does.
    #[must_use]
    pub fn at(&self, instant: Instant) -> Option<&T> {
        // Most are asked for what holds now, and most have one value only.
        if let Some((from, value)) = self.0.last()
            && *from <= instant
        {
            return Some(value);
        }
        let after = self.0.partition_point(|(from, _)| *from <= instant);
        after.checked_sub(1).map(|i| &self.0[i].1)
    }

    /// Adds a value from an instant on; one that began at the same instant is replaced.
    pub fn set(&mut self, from: Instant, value: T) {
        match self.0.binary_search_by_key(&from, |(at, _)| *at) {
            Ok(i) => self.0[i].1 = value,
            Err(i) => self.0.insert(i, (from, value)),
        }
    }

    /// When the next value after an instant begins.
    #[must_use]
    pub fn next_after(&self, instant: Instant) -> Option<Instant> {
        self.0.get(self.0.partition_point(|(from, _)| *from <= instant)).map(|(from, _)| *from)
    }

    /// The last value and its beginning.
    #[must_use]
    pub fn last(&self) -> Option<&(Instant, T)> {
        self.0.last()
    }

    /// All values with their beginnings, ascending.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &(Instant, T)> {
        self.0.iter()
    }

    /// The spans (until the second instant; none: for good) in which another timeline says something
    /// else, ascending and apart.
    #[must_use]
    pub fn differences(&self, other: &Self) -> Vec<(Instant, Option<Instant>)>
    where
        T: PartialEq,
    {
        let beginnings = self.0.iter().chain(&other.0).map(|(from, _)| *from);
        let beginnings: BTreeSet<Instant> = beginnings.collect();
        let mut spans: Vec<(Instant, Option<Instant>)> = Vec::new();
        for at in beginnings {
            let differs = self.at(at) != other.at(at);
            match spans.last_mut().filter(|(_, until)| until.is_none()) {
                Some(open) if !differs => open.1 = Some(at),
                None if differs => spans.push((at, None)),
                _ => {}
            }
        }
        spans
    }

    /// How many values there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing is dated yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T> FromIterator<(Instant, T)> for Timeline<T> {
    fn from_iter<I: IntoIterator<Item = (Instant, T)>>(facts: I) -> Self {
        let mut timeline = Self::default();
        for (from, value) in facts {
            timeline.set(from, value);
        }
        timeline
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_fact_holds_from_its_instant_until_the_next_whatever_the_order_of_entry() {
        let mut facts = Timeline::default();
        facts.set(Instant(20), "b");
        facts.set(Instant(10), "a");
        assert_eq!(facts.at(Instant(9)), None);
        assert_eq!(facts.at(Instant(10)), Some(&"a"));
        assert_eq!(facts.at(Instant(19)), Some(&"a"));
        assert_eq!(facts.at(Instant(20)), Some(&"b"));
        assert_eq!(facts.next_after(Instant(10)), Some(Instant(20)));
        assert_eq!(facts.next_after(Instant(20)), None);
    }
    proptest! {
        #[test]
        fn differences_are_where_the_values_differ(
            one in prop::collection::vec((0_i64..20, 0_u8..3), 0..6),
            other in prop::collection::vec((0_i64..20, 0_u8..3), 0..6),
        ) {
            let line = |facts: Vec<(i64, u8)>| -> Timeline<u8> {
                facts.into_iter().map(|(from, value)| (Instant(from), value)).collect()
            };
            let (one, other) = (line(one), line(other));
            let spans = one.differences(&other);
            for at in (0..21).map(Instant) {
                let within = |(from, until): &&(Instant, Option<Instant>)| {
                    *from <= at && until.is_none_or(|until| at < until)
                };
                let times = spans.iter().filter(within).count();
                prop_assert_eq!(times, usize::from(one.at(at) != other.at(at)));
            }
        }
    }
}
