//! An order file that is read on a thread of its own: while some orders are written, the next ones
//! are read.
//!
//! A few batches go round between the reader, which fills them, and the import, which takes their
//! orders and gives them back, so that little is held however large the file is. The reader ends by
//! itself when the import has gone, and nobody waits for one that waits for bytes.
mod ahead;
mod batch;
mod limits;
#[cfg(test)]
mod tests;
mod thread;

pub(super) use ahead::ReadAhead;
pub(super) use limits::Limits;
