//! How often the interesting things happened.
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default)]
pub struct Seen(BTreeMap<&'static str, usize>);

/// What random shops must contain, or their agreement proves nothing.
const WANTED: [&str; 84] = [
    "direct",
    "override",
    "late",
    "caught up",
    "negative balance",
    "in_hold",
    "not_completed",
    "suspended",
    "after_sale",
    "order_held",
    "terminated",
    "released",
    "adjustment",
    "write_off",
    "goodwill",
    "refunded before settlement",
    "refunded in full before settlement",
    "refunded after settlement",
    "a refund that takes nothing back",
    "ended after settlement",
    "over-refund",
    "approved case",
    "rejected case",
    "cancelled when settled",
    "corrected",
    "corrected when settled",
    "negative_balance",
    "no_account",
    "account_cooling",
    "reserved",
    "below_minimum",
    "what may not go any more",
    "batch",
    "paid",
    "failed",
    "returned",
    "returned and settled",
    "cancelled batch",
    "withdrawal",
    "over-request",
    "granted withdrawal",
    "denied withdrawal",
    "base of list",
    "base of margin",
    "unknown cost",
    "cost entered late",
    "another cost",
    "another category",
    "commissionable changed",
    "override of commission",
    "override of difference",
    "self-purchase",
    "moved",
    "moved before a move",
    "level 2 by a move",
    "who has a team stays level 1",
    "a sponsor who may not",
    "promoted",
    "graded",
    "a grade decides",
    "reaches back",
    "reaches settled orders",
    "a plan reaches back",
    "a plan too late",
    "superseded",
    "superseded too late",
    "whole",
    "marginal",
    "fixed",
    "own_sales",
    "team_sales",
    "all_sales",
    "orders",
    "a month's bonus",
    "a quarter's bonus",
    "a year's bonus",
    "a bonus of a level",
    "a bonus waits",
    "a metric below 0",
    "refund carried",
    "late carried",
    "a prize",
    "a shared prize",
    "custom period",
];

impl Seen {
    pub fn note(&mut self, what: &'static str) {
        *self.0.entry(what).or_default() += 1;
    }

    pub fn add(&mut self, other: &Self) {
        for (what, count) in &other.0 {
            *self.0.entry(what).or_default() += count;
        }
    }

    pub fn missing(&self) -> Vec<&'static str> {
        WANTED.into_iter().filter(|what| !self.0.contains_key(what)).collect()
    }
}
