//! How far a run of checks is: by the orders and entries that it has read.
use std::cell::{Cell, RefCell};

use super::invariant::Invariant;
use crate::store::check::extent;
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;

/// So many rows are read before the next word of it.
const ROWS: u64 = 1024;

/// Rows that are read, of all that are to be read.
pub(super) struct Progress<'w> {
    done: Cell<u64>,
    total: u64,
    watch: RefCell<&'w mut dyn FnMut(u64, u64)>,
}

impl<'w> Progress<'w> {
    /// Of a run of these checks.
    pub fn of(
        tx: &ReadTx<'_>,
        checks: impl Iterator<Item = Invariant>,
        watch: &'w mut dyn FnMut(u64, u64),
    ) -> Result<Self, StoreError> {
        let (orders, entries) = (extent::orders(tx)?, extent::entries(tx)?);
        let total = checks.map(|check| check.orders * orders + check.entries * entries).sum();
        Ok(Self { done: Cell::new(0), total, watch: RefCell::new(watch) })
    }

    /// One more row is read.
    pub fn step(&self) {
        let done = self.done.get() + 1;
        self.done.set(done);
        if done.is_multiple_of(ROWS) || done == self.total {
            (self.watch.borrow_mut())(done, self.total);
        }
    }
}
