//! The bytes of a file as a sliding window, hashed as they come.
use std::io::{self, Read};

use sha2::{Digest, Sha256};

/// A first buffer large enough that system calls do not count.
const BUFFER_BYTES: usize = 256 * 1024;

/// The bytes of a file, wherever they come from; they may be read on another thread.
pub type Input = Box<dyn Read + Send>;

/// A window over a stream: [`Source::fill`] widens it at the end, [`Source::consume`] narrows it
/// at the start. Memory is the longest row plus the buffer.
pub(super) struct Source {
    input: Input,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
    offset: u64,
    at_end: bool,
    digest: Sha256,
    binary: Option<u64>,
}

impl Source {
    pub(super) fn new(input: Input) -> Self {
        Self {
            input,
            buffer: vec![0; BUFFER_BYTES],
            start: 0,
            end: 0,
            offset: 0,
            at_end: false,
            digest: Sha256::new(),
            binary: None,
        }
    }

    /// The bytes that were read and not yet consumed.
    pub(super) fn window(&self) -> &[u8] {
        &self.buffer[self.start..self.end]
    }

    /// Where in the file the window begins.
    pub(super) fn offset(&self) -> u64 {
        self.offset
    }

    /// Whether the window reaches the end of the file.
    pub(super) fn at_end(&self) -> bool {
        self.at_end
    }

    /// The place in the window of the file's first NUL or Ctrl-Z, if it lies in the first `length`.
    pub(super) fn binary_within(&self, length: usize) -> Option<usize> {
        let at = usize::try_from(self.binary?.checked_sub(self.offset)?).ok()?;
        (at < length).then_some(at)
    }

    /// Reads once more. After the last byte, [`Source::at_end`] is true.
    pub(super) fn fill(&mut self) -> io::Result<()> {
        self.make_room();
        let read = loop {
            match self.input.read(&mut self.buffer[self.end..]) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                other => break other?,
            }
        };
        self.at_end = read == 0;
        let fresh = &self.buffer[self.end..self.end + read];
        self.digest.update(fresh);
        if self.binary.is_none() {
            let place = self.offset + count(self.end - self.start);
            self.binary = memchr::memchr2(0, 0x1a, fresh).map(|at| place + count(at));
        }
        self.end += read;
        Ok(())
    }

    /// Moves the window to the front of the buffer, and doubles a full buffer.
    fn make_room(&mut self) {
        if self.start > 0 {
            self.buffer.copy_within(self.start..self.end, 0);
            self.end -= self.start;
            self.start = 0;
        }
        if self.end == self.buffer.len() {
            self.buffer.resize(self.buffer.len() * 2, 0);
        }
    }

    /// Takes bytes off the window's start.
    pub(super) fn consume(&mut self, length: usize) {
        self.start += length;
        self.offset += count(length);
    }

    /// SHA-256 and number of all bytes read so far.
    pub(super) fn into_digest(self) -> ([u8; 32], u64) {
        let bytes = self.offset + count(self.end - self.start);
        (self.digest.finalize().into(), bytes)
    }
}

/// A length as a file offset.
pub(super) fn count(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_slides_over_the_stream_and_grows_only_for_long_rows() {
        let bytes: Vec<u8> =
            (0..1_000_000_u32).map(|i| b'a' + u8::try_from(i % 26).unwrap()).collect();
        let mut source = Source::new(Box::new(io::Cursor::new(bytes.clone())));
        let mut seen = Vec::new();
        while !source.at_end() {
            source.fill().unwrap();
            let half = source.window().len() / 2;
            seen.extend_from_slice(&source.window()[..half]);
            source.consume(half);
        }
        seen.extend_from_slice(source.window());
        assert!(seen == bytes, "what was seen is not what was there");
        assert_eq!(source.buffer.len(), BUFFER_BYTES);
        assert_eq!(source.into_digest(), (Sha256::digest(&bytes).into(), 1_000_000));
    }

    #[test]
    fn the_first_binary_byte_is_found_while_reading() {
        let mut source = Source::new(Box::new(&b"abc\0def\x1a"[..]));
        source.fill().unwrap();
        source.consume(2);
        assert_eq!((source.binary_within(1), source.binary_within(2)), (None, Some(1)));
    }
}
