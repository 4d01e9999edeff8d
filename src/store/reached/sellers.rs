//! Several sellers, each reached in spans of its own.
use std::collections::BTreeMap;

use super::reach::{Of, Reach};
use crate::domain::id::DistributorId;
use crate::domain::time::Instant;

/// Sellers, each with the spans of payment in which its orders are reached.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sellers(BTreeMap<DistributorId, Vec<(Instant, Option<Instant>)>>);

impl Sellers {
    /// Adds a seller with the spans in which its orders are reached.
    pub fn insert(&mut self, seller: DistributorId, spans: Vec<(Instant, Option<Instant>)>) {
        if !spans.is_empty() {
            self.0.insert(seller, spans);
        }
    }

    /// What reaches their orders.
    #[must_use]
    pub fn reach(self) -> Reach {
        let spans = || self.0.values().flatten();
        let from = spans().map(|(from, _)| *from).min().unwrap_or(Instant::ALWAYS);
        let last = spans().map(|(_, until)| until.map_or(i64::MAX, |until| until.0)).max();
        let until = last.filter(|until| *until < i64::MAX).map(Instant);
        Reach { of: Of::Sellers(self), from, until }
    }

    /// Whether an order of a seller is reached.
    pub(super) fn take(&self, seller: DistributorId, paid_at: Instant) -> bool {
        let within = |(from, until): &(Instant, Option<Instant>)| {
            *from <= paid_at && until.is_none_or(|until| paid_at < until)
        };
        self.0.get(&seller).is_some_and(|spans| spans.iter().any(within))
    }

    /// Who they are.
    pub(super) fn who(&self) -> impl Iterator<Item = DistributorId> {
        self.0.keys().copied()
    }

    /// Their rows, for SQLite's `json_each`.
    pub(super) fn json(&self) -> String {
        let rows: Vec<_> = self.0.keys().map(|seller| seller.0.to_string()).collect();
        format!("[{}]", rows.join(","))
    }
}
