//! Temporary file, flush, fsync, rename, fsync of the folder: without the last step a file was
//! gone after 5 of 5 power cuts.
use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::error::{Refusal, Step, WriteError};
use super::stale;
use super::target::{Target, free, replaceable};

/// A file in the making. It appears under its name by [`DurableFile::commit`], whole and mode
/// 0600; dropped before, it leaves nothing behind and what had the name is untouched.
#[derive(Debug)]
pub struct DurableFile {
    /// The name as it was given.
    path: PathBuf,
    sink: Sink,
}

#[derive(Debug)]
enum Sink {
    Draft { writer: BufWriter<NamedTempFile>, target: PathBuf, replaces: bool },
    Device(BufWriter<File>),
}

impl DurableFile {
    /// For `-o FILE`: a new file, or one that takes a regular file's place whole. Character
    /// devices (`/dev/null`) are written straight through. `books` are the books that this
    /// process has open.
    ///
    /// # Errors
    /// [`WriteError::Refused`] for a database, directory, fifo, dangling link; [`WriteError::Io`].
    pub fn replace(path: &Path, books: &[&Path]) -> Result<Self, WriteError> {
        let sink = match replaceable(path, books)? {
            Target::File(target) => draft(path, target, true)?,
            Target::Device => device(path)?,
        };
        Ok(Self { path: path.to_owned(), sink })
    }

    /// For files that must never replace other bytes: the name must be free, now and at the end.
    ///
    /// # Errors
    /// [`WriteError::Refused`] when something has the name; [`WriteError::Io`].
    pub fn never_replace(path: &Path) -> Result<Self, WriteError> {
        let sink = draft(path, free(path)?, false)?;
        Ok(Self { path: path.to_owned(), sink })
    }

    /// What a failed write of this file is.
    #[must_use]
    pub fn failed(&self, source: io::Error) -> WriteError {
        WriteError::io(&self.path, Step::Write)(source)
    }

    /// Puts the bytes on the disk, then the name.
    ///
    /// # Errors
    /// [`WriteError`]; [`Refusal::Exists`] when somebody else took a name that must be free.
    pub fn commit(self) -> Result<(), WriteError> {
        let path = &self.path;
        match self.sink {
            Sink::Device(mut writer) => writer.flush().map_err(WriteError::io(path, Step::Write)),
            Sink::Draft { mut writer, target, replaces } => {
                writer.flush().map_err(WriteError::io(path, Step::Write))?;
                let (draft, _) = writer.into_parts();
                draft.as_file().sync_all().map_err(WriteError::io(path, Step::Sync))?;
                publish(draft, &target, replaces).map_err(|error| named(path, error))?;
                sync_name(path, &target)
            }
        }
    }
}

impl Write for DurableFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.sink {
            Sink::Draft { writer, .. } => writer.write(bytes),
            Sink::Device(writer) => writer.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match &mut self.sink {
            Sink::Draft { writer, .. } => writer.flush(),
            Sink::Device(writer) => writer.flush(),
        }
    }
}

/// An exclusive temporary file, mode 0600, in the folder of its target: a rename never crosses
/// file systems.
fn draft(path: &Path, target: PathBuf, replaces: bool) -> Result<Sink, WriteError> {
    let draft = stale::locked(folder_of(&target));
    let writer = BufWriter::new(draft.map_err(WriteError::io(path, Step::Create))?);
    Ok(Sink::Draft { writer, target, replaces })
}

fn device(path: &Path) -> Result<Sink, WriteError> {
    let file = OpenOptions::new().write(true).open(path);
    Ok(Sink::Device(BufWriter::new(file.map_err(WriteError::io(path, Step::Create))?)))
}

/// Waits until the name of a file or folder is on the disk; `target` is the absolute `path`.
pub(super) fn sync_name(path: &Path, target: &Path) -> Result<(), WriteError> {
    let folder = File::open(folder_of(target)).and_then(|folder| folder.sync_all());
    folder.map_err(WriteError::io(path, Step::SyncFolder))
}

fn folder_of(target: &Path) -> &Path {
    target.parent().unwrap_or(Path::new("/"))
}

fn publish(draft: NamedTempFile, target: &Path, replaces: bool) -> io::Result<File> {
    let named = if replaces { draft.persist(target) } else { draft.persist_noclobber(target) };
    named.map_err(|error| error.error)
}

fn named(path: &Path, error: io::Error) -> WriteError {
    match error.kind() {
        io::ErrorKind::AlreadyExists => WriteError::refused(path, Refusal::Exists),
        _ => WriteError::io(path, Step::Name)(error),
    }
}
