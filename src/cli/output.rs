//! Data to stdout, talk to stderr. Nothing here panics on a closed pipe or a full disk.
use std::io::{self, Seek, Write};

use tempfile::SpooledTempFile;

use super::environment::Streams;
use super::failure::Failure;
use super::paint::{Tone, paint};
use crate::text::{Sentence, Voice, Words, args};

/// Up to here a report waits in memory, above it in a temporary file.
const IN_MEMORY: usize = 1 << 20;

/// The two streams that the program writes to.
pub(crate) struct Output {
    stdout: Box<dyn Write>,
    stderr: Box<dyn Write>,
}

impl Output {
    pub fn new(stdout: Box<dyn Write>, stderr: Box<dyn Write>) -> Self {
        Self { stdout, stderr }
    }

    /// Data for stdout.
    pub fn data(&mut self, mut data: impl io::Read) -> Result<(), Failure> {
        let copied = io::copy(&mut data, &mut self.stdout).and_then(|_| self.stdout.flush());
        copied.map_err(Failure::of_stdout)
    }

    /// A line for stderr. That nobody hears it is no reason to fail.
    pub fn talk(&mut self, line: &str) {
        let written = writeln!(self.stderr, "{line}").and_then(|()| self.stderr.flush());
        drop(written);
    }

    /// What went wrong, where, and what to do next.
    pub fn complain(&mut self, failure: &Failure, voice: &Voice<'_>, color: bool) {
        for sentence in failure.sentences(voice) {
            self.say(&sentence, ("word-error", Tone::Error), voice.words, color);
        }
    }

    /// What to look after, and where it stands.
    pub fn caution(&mut self, sentence: &Sentence, words: &Words, color: bool) {
        self.say(sentence, ("word-warning", Tone::Warning), words, color);
    }

    fn say(&mut self, sentence: &Sentence, (kind, tone): (&str, Tone), words: &Words, color: bool) {
        let head = |id, tone| paint(&words.say(id, args![]), tone, color);
        self.talk(&format!("{}{}", head(kind, tone), words.tell(sentence)));
        if let Some(place) = &sentence.place {
            self.talk(&format!("  {} {place}", head("word-at", Tone::Dim)));
        }
        sentence.details.iter().for_each(|line| self.talk(&format!("  {line}")));
        if let Some(hint) = words.hint(sentence) {
            self.talk(&format!("{}{hint}", head("word-hint", Tone::Strong)));
        }
    }
}

impl From<Streams> for Output {
    fn from(streams: Streams) -> Self {
        Self::new(streams.stdout, streams.stderr)
    }
}

/// A report that is being written: it waits aside until the book is closed to it, so that a slow
/// reader of a pipe never holds a lock.
pub(crate) struct Draft(SpooledTempFile);

impl Draft {
    pub fn new() -> Self {
        Self(SpooledTempFile::new(IN_MEMORY))
    }

    /// The whole report, from its start.
    pub fn finished(mut self) -> io::Result<SpooledTempFile> {
        self.0.rewind()?;
        Ok(self.0)
    }
}

impl Write for Draft {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}
