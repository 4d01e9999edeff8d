//! The import's end of it.
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{Builder, JoinHandle};
use std::{io, mem, panic};

use super::batch::Batch;
use super::limits::Limits;
use super::thread::{Empties, read};
use crate::app::import::watch::Watch;
use crate::exchange::error::FileError;
use crate::exchange::orders_file::{FileOrder, OrderReader};
use crate::exchange::table::FileDigest;

/// The orders of a file, in its order.
pub(in crate::app::import) struct ReadAhead {
    reader: JoinHandle<Result<FileDigest, FileError>>,
    pub(super) filled: Receiver<Batch>,
    used: Sender<Batch>,
    current: Batch,
    /// How many orders of the current batch were taken.
    taken: usize,
    watch: Option<Watch>,
}

impl ReadAhead {
    /// Begins to read.
    ///
    /// # Errors
    /// The system gives no further thread.
    pub fn begin(reader: OrderReader, watch: Option<Watch>, limits: Limits) -> io::Result<Self> {
        let (fill, filled) = channel();
        let (used, empty) = channel();
        // The current one is the first of them.
        for _ in 1..limits.batches {
            // It cannot fail: both ends are here.
            drop(used.send(Batch::default()));
        }
        let empties = Empties { limits, empty, idle: Vec::with_capacity(limits.batches) };
        let read = move || read(reader, empties, &fill);
        let reader = Builder::new().name("reading".to_owned()).spawn(read)?;
        Ok(Self { reader, filled, used, current: Batch::default(), taken: 0, watch })
    }

    /// The next order; none at the end of the file, or of what could be read of it.
    pub fn next(&mut self) -> Option<&mut FileOrder> {
        while self.taken == self.current.orders.len() {
            // The reader has ended when it takes none back.
            drop(self.used.send(mem::take(&mut self.current)));
            self.taken = 0;
            self.current = self.filled.recv().ok()?;
            if let Some(watch) = &mut self.watch {
                watch(self.current.end);
            }
        }
        self.taken += 1;
        self.current.orders.get_mut(self.taken - 1)
    }

    /// The digest of the file, once every order was taken.
    ///
    /// # Errors
    /// [`FileError`] when a part of the file could not be read. A panic of the reader goes on here.
    pub fn finish(self) -> Result<FileDigest, FileError> {
        let Self { reader, filled, used, .. } = self;
        drop((filled, used));
        reader.join().unwrap_or_else(|panic| panic::resume_unwind(panic))
    }
}
