//! Bytes that are seen as they pass: for the bar of a long import.
use std::io::{self, Read};

/// Is told how many bytes were read so far.
pub type Watch = Box<dyn FnMut(u64) + Send>;

/// A file that tells how far it is read.
pub(super) struct Watched<R> {
    input: R,
    read: u64,
    watch: Watch,
}

impl<R> Watched<R> {
    pub fn new(input: R, watch: Watch) -> Self {
        Self { input, read: 0, watch }
    }
}

impl<R: Read> Read for Watched<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.input.read(buffer)?;
        self.read += read as u64;
        (self.watch)(self.read);
        Ok(read)
    }
}
