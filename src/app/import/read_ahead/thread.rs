//! The reader's end of it.
use std::sync::mpsc::{Receiver, Sender};

use super::batch::Batch;
use super::limits::Limits;
use crate::exchange::error::FileError;
use crate::exchange::orders_file::OrderReader;
use crate::exchange::table::FileDigest;

/// The reader's thread.
pub(super) fn read(
    mut reader: OrderReader,
    mut empties: Empties,
    fill: &Sender<Batch>,
) -> Result<FileDigest, FileError> {
    while let Some(mut batch) = empties.next() {
        let more = batch.fill(&mut reader, empties.limits);
        let heavy = batch.weight >= empties.limits.heavy;
        // What was read before an error comes before it.
        let gone = fill.send(batch).is_err();
        if !more? || gone {
            break;
        }
        if heavy {
            empties.wait_for_all();
        }
    }
    Ok(reader.into_digest())
}

/// The batches that come back.
pub(super) struct Empties {
    pub limits: Limits,
    pub empty: Receiver<Batch>,
    pub idle: Vec<Batch>,
}

impl Empties {
    /// A batch to fill; none when nobody gives one back any more.
    fn next(&mut self) -> Option<Batch> {
        self.idle.pop().or_else(|| self.empty.recv().ok())
    }

    /// Until nothing is held any more.
    fn wait_for_all(&mut self) {
        while self.idle.len() < self.limits.batches
            && let Ok(mut batch) = self.empty.recv()
        {
            batch.orders.clear();
            self.idle.push(batch);
        }
    }
}
