//! How much is read ahead.

/// How much is read ahead; weights are bytes, about those that the orders need in memory.
#[derive(Debug, Clone, Copy)]
pub(in crate::app::import) struct Limits {
    /// How many batches there are: one is being filled, one emptied, the others wait.
    pub batches: usize,
    /// The most orders of a batch.
    pub orders: usize,
    /// A batch of this weight gets no further order.
    pub full: usize,
    /// After a batch of this weight nothing is read until all of them were taken: an order may have
    /// 9,999 lines, each with a long name.
    pub heavy: usize,
}

impl Default for Limits {
    /// At most 4 × (256 KiB + 2 MiB) are held, and one larger order.
    fn default() -> Self {
        Self { batches: 4, orders: 128, full: 256 * 1024, heavy: 2 * 1024 * 1024 }
    }
}
