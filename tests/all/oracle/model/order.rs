//! An order as the book has it.
use std::collections::{BTreeMap, BTreeSet};

use super::amounts::nets;
use super::entry::Entry;
use crate::oracle::world::{Of, Order};

#[derive(Debug, Clone)]
pub struct Row {
    /// What was recorded last; its times are plans, the instants below are known.
    pub order: Order,
    pub paid: Option<i64>,
    pub shipped: Option<i64>,
    pub completed: Option<i64>,
    /// When it was cancelled or withdrawn by a correction.
    pub ended: Option<i64>,
    /// What settlements made of it.
    pub swept: Swept,
    /// Another row took its place.
    pub is_corrected: bool,
    /// Counts from 1; a row whose place was taken has it in its number.
    pub revision: usize,
    pub held: bool,
    pub refunds: Vec<Refunded>,
    /// What was settled of it: line from 0, role.
    pub taken: BTreeMap<(usize, &'static str), Taken>,
}

/// Whether settlements have passed an order, whatever it earned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Swept {
    No,
    /// Its hold was over, but all that it earned waited.
    Passed,
    Settled,
}

/// A settled entry and what became of it.
#[derive(Debug, Clone)]
pub struct Taken {
    pub entry: Entry,
    /// Goods money of the line given back, as far as reversals were settled.
    pub refunded: i128,
    pub reversed: i128,
    /// The refunds, by number, that were settled.
    pub refunds: BTreeSet<String>,
    /// Reversed in full because the order ended.
    pub over: bool,
}

/// A refund, asked for or given.
#[derive(Debug, Clone)]
pub struct Refunded {
    pub number: String,
    pub of: Of,
    pub amount: i128,
    pub shipping: i128,
    pub restock: i128,
    pub verdict: Verdict,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    Open,
    Rejected,
    /// When, how much of each line, how many units of each line.
    Approved(i64, Vec<i128>, Vec<i128>),
}

impl Row {
    pub fn new(order: &Order) -> Self {
        Self {
            order: order.clone(),
            paid: None,
            shipped: None,
            completed: None,
            ended: None,
            swept: Swept::No,
            is_corrected: false,
            revision: 1,
            held: false,
            refunds: Vec::new(),
            taken: BTreeMap::new(),
        }
    }

    pub fn has_case(&self) -> bool {
        self.refunds.iter().any(|refund| refund.verdict == Verdict::Open)
    }

    /// Approved refunds: instant, number, goods money by line, in the order in which they count.
    pub fn given(&self) -> Vec<(i64, &str, &[i128])> {
        let mut given: Vec<_> = self
            .refunds
            .iter()
            .filter_map(|refund| match &refund.verdict {
                Verdict::Approved(at, parts, _) => Some((*at, &*refund.number, &**parts)),
                _ => None,
            })
            .collect();
        given.sort_unstable();
        given
    }

    /// What is left of each line's net.
    pub fn left(&self) -> Vec<i128> {
        let mut left = nets(&self.order);
        for (_, _, parts) in self.given() {
            left.iter_mut().zip(parts).for_each(|(left, part)| *left -= part);
        }
        left
    }

    pub fn shipping_left(&self) -> i128 {
        let given = self.refunds.iter().filter(|refund| refund.is_approved());
        self.order.shipping - given.map(|refund| refund.shipping).sum::<i128>()
    }

    /// Units of each line that came back.
    pub fn came_back(&self) -> Vec<i128> {
        let mut back = vec![0; self.order.lines.len()];
        for refund in &self.refunds {
            if let Verdict::Approved(_, _, units) = &refund.verdict {
                back.iter_mut().zip(units).for_each(|(back, units)| *back += units);
            }
        }
        back
    }

    /// The lines that a refund is for.
    pub fn lines_of(&self, of: Of) -> Vec<usize> {
        let all = 0..self.order.lines.len();
        let product = |line: usize| self.order.lines[line].product;
        match of {
            Of::Order => all.collect(),
            Of::Line(line) => vec![line],
            Of::SameAs(like) => all.filter(|line| product(*line) == product(like)).collect(),
        }
    }
}

impl Refunded {
    pub fn is_approved(&self) -> bool {
        matches!(self.verdict, Verdict::Approved(..))
    }
}
