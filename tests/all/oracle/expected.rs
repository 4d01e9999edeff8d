//! What must come out of a world, and how often the interesting things happened in it.
use std::collections::BTreeMap;

use super::sold::Sold;

/// An entry as the program lists it, without its number.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    pub distributor: String,
    pub kind: &'static str,
    pub role: &'static str,
    pub order_no: String,
    pub line: String,
    pub sku: String,
    pub base: Option<i128>,
    pub rate: Option<i128>,
    pub fixed: Option<i128>,
    pub quantity: Option<i128>,
    pub amount: i128,
    pub plan: Option<usize>,
    pub earned: Option<i64>,
    pub matures: Option<i64>,
    pub settled_in: String,
}

/// A statement: opening, direct, override, adjustment, closing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Statement {
    pub opening: i128,
    pub direct: i128,
    pub override_: i128,
    pub adjustment: i128,
}

impl Statement {
    pub fn net(&self) -> i128 {
        self.direct + self.override_ + self.adjustment
    }

    pub fn closing(&self) -> i128 {
        self.opening + self.net()
    }
}

/// What must come out.
#[derive(Debug, Default)]
pub struct Expected {
    pub entries: Vec<Entry>,
    /// Period → distributor's index → statement, in the order of settlement.
    pub statements: Vec<(String, BTreeMap<usize, Statement>)>,
    pub sold: Sold,
    pub seen: Seen,
}

/// How often the interesting things happened.
#[derive(Debug, Default)]
pub struct Seen {
    pub settled: usize,
    pub pending: usize,
    pub overrides: usize,
    pub fixed: usize,
    pub cut: usize,
    pub held_for_suspension: usize,
    pub late: usize,
    pub caught_up: usize,
}

impl Seen {
    pub fn add(&mut self, other: &Self) {
        self.settled += other.settled;
        self.pending += other.pending;
        self.overrides += other.overrides;
        self.fixed += other.fixed;
        self.cut += other.cut;
        self.held_for_suspension += other.held_for_suspension;
        self.late += other.late;
        self.caught_up += other.caught_up;
    }

    pub fn everything(&self) -> bool {
        let Self { settled, pending, overrides, fixed, cut, held_for_suspension, late, caught_up } =
            self;
        [settled, pending, overrides, fixed, cut, held_for_suspension, late, caught_up]
            .into_iter()
            .all(|count| *count > 0)
    }
}
