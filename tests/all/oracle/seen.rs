//! How often the interesting things happened.
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default)]
pub struct Seen(BTreeMap<&'static str, usize>);

/// What random shops must contain, or their agreement proves nothing.
const WANTED: [&str; 42] = [
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
