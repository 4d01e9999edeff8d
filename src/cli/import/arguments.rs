//! The arguments of every import.
use std::fs::{self, File};
use std::io::{self, Read, Seek, Write};
use std::os::unix::fs::FileTypeExt;
use std::path::{Path, PathBuf};

use tempfile::SpooledTempFile;

use crate::app::import::intake::{Options, Source};
use crate::app::import::watch::Watch;
use crate::cli::args::DryRun;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::progress::Progress;
use crate::cli::values;
use crate::text::{Sentence, args};

/// The arguments of every import.
#[derive(Debug, clap::Args)]
pub(crate) struct ImportArgs {
    file: Option<String>,
    #[arg(long)]
    skip_bad: bool,
    #[arg(long, value_name = "FILE", requires = "skip_bad")]
    rejects: Option<PathBuf>,
    #[arg(long)]
    update: bool,
    #[arg(long, value_name = "COUNT", value_parser = values::count)]
    expect_rows: Option<u64>,
    #[arg(long, value_name = "AMOUNT", allow_negative_numbers = true)]
    expect_total: Option<String>,
    #[command(flatten)]
    pub dry: DryRun,
}

impl ImportArgs {
    /// The file; `-` is stdin. At a terminal a missing name is asked for.
    ///
    /// # Errors
    /// Nobody can be asked.
    pub fn source(&self, context: &mut Context) -> Result<Source, Failure> {
        let file = context.need(self.file.as_ref(), "FILE", "ask-import-file")?;
        source(file, context)
    }

    /// What is asked for, once the book's money is known.
    ///
    /// # Errors
    /// `--expect-total` is no amount.
    pub fn options(&self, context: &Context) -> Result<Options, Failure> {
        let total = self.expect_total.as_deref().map(|text| {
            let value = args![arg = "--expect-total", value = text];
            let wrong = |_| Failure::Usage(Sentence::new("err-value-amount", value));
            context.currency.parse(text).map_err(wrong)
        });
        Ok(Options {
            skip_bad: self.skip_bad,
            rejects: self.rejects.as_ref().map(|path| context.path(path)),
            update: self.update,
            expect_rows: self.expect_rows,
            expect_total: total.transpose()?,
        })
    }

    /// Whether names and the like of known things are to be taken over.
    pub fn updates(&self) -> bool {
        self.update
    }

    /// The rejects file as typed.
    pub(super) fn rejects(&self) -> Option<&Path> {
        self.rejects.as_deref()
    }
}

/// A file by its name; `-` is stdin.
///
/// # Errors
/// A pipe that cannot be read.
pub(crate) fn source(file: String, context: &mut Context) -> Result<Source, Failure> {
    if file == "-" {
        let stdin = std::mem::replace(&mut context.stdin, Box::new(io::empty()));
        return aside(file, stdin);
    }
    let path = context.path(Path::new(&file));
    if fs::metadata(&path).is_ok_and(|entry| entry.file_type().is_fifo()) {
        let pipe = File::open(&path).map_err(|error| Failure::Read { path, error })?;
        return aside(file, pipe);
    }
    let watch = watch(context, &path);
    Ok(Source::File { path, watch })
}

/// A bar for the reading of a file, if somebody would see it.
fn watch(context: &Context, path: &Path) -> Option<Watch> {
    let bytes = fs::metadata(path).ok().filter(fs::Metadata::is_file)?.len();
    let mut progress = Progress::begin(context)?;
    Some(Box::new(move |read| progress.at(read, bytes)))
}

/// Everything that comes through a pipe, read before the book is locked: nobody holds a lock while
/// somebody types.
fn aside(name: String, mut pipe: impl Read) -> Result<Source, Failure> {
    let mut aside = SpooledTempFile::new(IN_MEMORY);
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let read = match pipe.read(&mut buffer) {
            Ok(0) => break,
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(Failure::Read { path: name.into(), error }),
        };
        aside.write_all(&buffer[..read]).map_err(Failure::Aside)?;
    }
    aside.rewind().map_err(Failure::Aside)?;
    Ok(Source::Reader { name, input: Box::new(aside) })
}

/// Up to here what comes through a pipe waits in memory, above it in a temporary file.
const IN_MEMORY: usize = 1 << 20;
