//! Entries, statements and settlements, as the model has them.
use std::collections::BTreeMap;

use crate::oracle::world::Pay;

/// An entry; pending ones have no settlement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub who: usize,
    pub kind: &'static str,
    pub role: &'static str,
    /// The row of the order.
    pub row: Option<usize>,
    /// From 0.
    pub line: usize,
    /// What a percentage was taken of; a metric in money.
    pub base: Option<i128>,
    pub pay: Option<Pay>,
    pub quantity: i128,
    pub amount: i128,
    /// The number under which the book keeps the plan.
    pub plan: Option<usize>,
    pub earned: Option<i64>,
    pub matures: Option<i64>,
    pub settled_in: String,
}

impl Entry {
    /// An entry that comes from no order.
    pub fn of(who: usize, kind: &'static str, amount: i128, dated: Option<i64>) -> Self {
        Self {
            who,
            kind,
            role: "",
            row: None,
            line: 0,
            base: None,
            pay: None,
            quantity: 0,
            amount,
            plan: None,
            earned: dated,
            matures: dated,
            settled_in: String::new(),
        }
    }

    /// What takes part of this entry back at an instant.
    pub fn reversal(&self, amount: i128, matures: Option<i64>) -> Self {
        Self { kind: "clawback", amount: -amount, matures, ..self.clone() }
    }
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Statement {
    /// At the end of the period.
    pub level: i64,
    pub opening: i128,
    pub direct: i128,
    pub override_: i128,
    pub bonus: i128,
    pub clawback: i128,
    pub adjustment: i128,
    pub payouts: i128,
}

impl Statement {
    pub fn take(&mut self, entry: &Entry) {
        let column = match (entry.kind, entry.role) {
            ("clawback", _) => &mut self.clawback,
            ("bonus" | "contest", _) => &mut self.bonus,
            (_, "direct") => &mut self.direct,
            (_, "override") => &mut self.override_,
            _ => &mut self.adjustment,
        };
        *column += entry.amount;
    }

    pub fn net(&self) -> i128 {
        self.direct + self.override_ + self.bonus + self.clawback + self.adjustment
    }

    pub fn closing(&self) -> i128 {
        self.opening + self.net() - self.payouts
    }
}

/// Distributor and reason → amount, until.
pub type Pending = BTreeMap<(usize, &'static str), (i128, Option<i64>)>;

/// What a settlement must say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settlement {
    pub period: String,
    pub entries: usize,
    /// By distributor.
    pub statements: BTreeMap<usize, Statement>,
    pub not_settled: Pending,
    pub not_payable: Pending,
}
