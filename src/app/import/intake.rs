//! The frame of every import: options, counting, what becomes of bad rows, the end.
use std::path::{Path, PathBuf};

use super::rejects::Rejects;
use super::report::{ImportRefusal, Report};
use super::watch::{Watch, Watched};
use crate::app::error::Error;
use crate::app::session::{Change, Session};
use crate::domain::money::Money;
use crate::exchange::durable::DurableFile;
use crate::exchange::error::{FileError, RowProblem};
use crate::exchange::reject_row;
use crate::exchange::table::{
    ColumnSpec, Delimiter, FileDigest, Input, Names, OpenedTable, TableReader,
};
use crate::store::effect::Effect;
use crate::store::import_runs::{self, Run};

/// Where the rows come from.
pub enum Source {
    /// A file.
    File {
        /// Where it is.
        path: PathBuf,
        /// Is told how many bytes were read so far.
        watch: Option<Watch>,
    },
    /// Bytes that come from elsewhere, read as CSV.
    Reader {
        /// What messages and the record of the run call it; `-` for standard input.
        name: String,
        /// The bytes.
        input: Input,
    },
}

impl std::fmt::Debug for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.name())
    }
}

impl Source {
    /// The name for messages and the record of the run.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::File { path, .. } => {
                path.file_name().unwrap_or(path.as_os_str()).display().to_string()
            }
            Self::Reader { name, .. } => name.clone(),
        }
    }

    /// The file, if it is one.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::File { path, .. } => Some(path),
            Self::Reader { .. } => None,
        }
    }

    /// Who is told how far the file is read; the source then tells nobody any more.
    pub fn take_watch(&mut self) -> Option<Watch> {
        match self {
            Self::File { watch, .. } => watch.take(),
            Self::Reader { .. } => None,
        }
    }

    /// Opens the table with the columns of our own files.
    ///
    /// # Errors
    /// [`ImportRefusal::File`].
    pub fn open(
        self,
        wanted: &[ColumnSpec<'_>],
        names: Names,
    ) -> Result<TableReader, ImportRefusal> {
        let file = self.name();
        self.begin()?.read_as(wanted, names).map_err(file_fault(&file))
    }

    /// Opens the table, whatever its columns.
    ///
    /// # Errors
    /// [`ImportRefusal::File`].
    pub fn begin(self) -> Result<OpenedTable, ImportRefusal> {
        let file = self.name();
        let opened = match self {
            Self::File { path, watch: None } => OpenedTable::open(&path),
            Self::File { path, watch: Some(watch) } => {
                OpenedTable::open_through(&path, |file| Box::new(Watched::new(file, watch)))
            }
            Self::Reader { input, .. } => OpenedTable::new(input, Delimiter::Comma),
        };
        opened.map_err(file_fault(&file))
    }
}

/// What every import can be asked for.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Take the good rows and reject the others.
    pub skip_bad: bool,
    /// Where the rejected rows go.
    pub rejects: Option<PathBuf>,
    /// Also take over names, notes and addresses of known ones.
    pub update: bool,
    /// Control total: so many rows.
    pub expect_rows: Option<u64>,
    /// Control total: this sum.
    pub expect_total: Option<Money>,
}

impl Options {
    /// Refuses a rejects file that would replace one of the files that are read.
    ///
    /// # Errors
    /// [`ImportRefusal::RejectsIsInput`].
    pub fn spare<'p>(&self, read: impl IntoIterator<Item = &'p Path>) -> Result<(), ImportRefusal> {
        let Some(rejects) = &self.rejects else { return Ok(()) };
        match read.into_iter().any(|path| same_file(path, rejects)) {
            true => Err(ImportRefusal::RejectsIsInput(rejects.clone())),
            false => Ok(()),
        }
    }
}

/// An import being made.
#[derive(Debug)]
pub struct Intake {
    /// What was counted so far.
    pub report: Report,
    /// Rows of a recorded thing stand apart: the good ones cannot be told from the bad ones.
    pub apart: bool,
    options: Options,
    rejects: Option<Rejects>,
}

/// An import whose rejects file waits for the book's transaction.
#[derive(Debug)]
pub struct Taken {
    report: Report,
    rejects: Option<DurableFile>,
}

impl Intake {
    /// Begins an import of a file whose header is known.
    ///
    /// # Errors
    /// [`ImportRefusal::Rejects`] when the rejects file cannot be made.
    pub fn begin(
        session: &Session,
        file: String,
        table: &TableReader,
        options: Options,
    ) -> Result<Self, ImportRefusal> {
        let rejects = match &options.rejects {
            Some(path) if !session.dry_run => Some(Rejects::begin(path, &session.book, table)?),
            _ => None,
        };
        let unread = table.columns().unknown().iter();
        // A mended rejects file still has its reasons.
        let unread_columns = unread.filter(|name| *name != reject_row::COLUMN).cloned().collect();
        let report = Report { file, unread_columns, ..Report::default() };
        Ok(Self { report, apart: false, options, rejects })
    }

    /// An import of rows that were read before; bad ones are told, no file of them is made.
    #[must_use]
    pub fn of(report: Report, options: Options) -> Self {
        Self { report, apart: false, options, rejects: None }
    }

    /// Whether names, notes and addresses of known ones are taken over.
    #[must_use]
    pub fn updates(&self) -> bool {
        self.options.update
    }

    /// Whether the text of rows is needed for a rejects file.
    #[must_use]
    pub fn keeps_rows(&self) -> bool {
        self.rejects.is_some()
    }

    /// Rejects one thing with all its rows.
    ///
    /// # Errors
    /// [`ImportRefusal::Rejects`].
    pub fn reject(
        &mut self,
        mut problems: Vec<RowProblem>,
        rows: u64,
        raws: &[String],
    ) -> Result<(), ImportRefusal> {
        problems.sort_by_key(|problem| (problem.line, problem.column));
        if let Some(rejects) = &mut self.rejects {
            rejects.rows(raws, &problems)?;
        }
        let report = &mut self.report;
        report.rejected += 1;
        report.rejected_rows += rows;
        report.problems_in_all += problems.len() as u64;
        let mut names: Vec<_> = problems.iter().map(|problem| problem.reason.name()).collect();
        names.sort_unstable();
        names.dedup();
        for name in names {
            *report.reasons.entry(name).or_default() += 1;
        }
        let room = Report::PROBLEMS.saturating_sub(report.problems.len());
        report.problems.extend(problems.into_iter().take(room));
        Ok(())
    }

    /// The end of the file: control totals, all or nothing, the record of the run.
    ///
    /// # Errors
    /// [`ImportRefusal`], those of the book.
    pub fn finish(
        mut self,
        change: &mut Change<'_>,
        act: &'static str,
        digest: &FileDigest,
    ) -> Result<Taken, Error> {
        self.judge(digest)?;
        let report = self.report;
        if report.changes() {
            import_runs::insert(&change.tx, &run(&report, act, digest), change.now)?;
            let effect = Effect::new(act)
                .with("file", &report.file)
                .with("sha256", hex(&digest.sha256))
                .with("rows", report.rows)
                .with("added", report.added)
                .with("advanced", report.advanced + report.moved)
                .with("updated", report.updated)
                .with("unchanged", report.unchanged)
                .with("rejected", report.rejected);
            let effect = match report.refunds {
                0 => effect,
                refunds => effect.with("refunds", refunds),
            };
            change.did(match report.reached.orders {
                0 => effect,
                _ => report.reached.noted(effect, change.meta().currency),
            });
        }
        Ok(Taken { report, rejects: self.rejects.map(Rejects::into_file) })
    }

    /// Once every row is taken or rejected: control totals, all or nothing.
    ///
    /// # Errors
    /// [`ImportRefusal`].
    pub fn judge(&mut self, digest: &FileDigest) -> Result<(), ImportRefusal> {
        self.report.rows = digest.rows;
        self.check_totals()?;
        if self.apart && self.options.skip_bad {
            return Err(ImportRefusal::Apart(Box::new(std::mem::take(&mut self.report))));
        }
        if self.report.rejected > 0 && !self.options.skip_bad {
            return Err(ImportRefusal::BadRows(Box::new(std::mem::take(&mut self.report))));
        }
        Ok(())
    }

    fn check_totals(&self) -> Result<(), ImportRefusal> {
        let found = self.report.rows;
        if let Some(expected) = self.options.expect_rows.filter(|expected| *expected != found) {
            return Err(ImportRefusal::Rows { expected, found });
        }
        let found = self.report.total.unwrap_or_default();
        match self.options.expect_total.filter(|expected| *expected != found) {
            Some(expected) => Err(ImportRefusal::Total { expected, found }),
            None => Ok(()),
        }
    }
}

impl Taken {
    /// Publishes the rejects file, if there is one, once the book's transaction is over.
    ///
    /// # Errors
    /// [`ImportRefusal::Rejects`]; the good rows are in the book then, and importing the file again
    /// writes the rejects.
    pub fn publish(self) -> Result<Report, Error> {
        if let Some(file) = self.rejects.filter(|_| self.report.rejected > 0) {
            file.commit().map_err(ImportRefusal::from)?;
        }
        Ok(self.report)
    }
}

/// A file's fault, with the file's name.
pub fn file_fault(file: &str) -> impl Fn(FileError) -> ImportRefusal {
    let file = file.to_owned();
    move |error| ImportRefusal::File { file: file.clone(), error }
}

fn run<'r>(report: &'r Report, act: &str, digest: &'r FileDigest) -> Run<'r> {
    let kind = match act.split_once('.') {
        Some(("order", _)) => "orders",
        Some(("product", _)) => "products",
        Some(("payout", _)) => "payouts",
        Some(("refund", _)) => "refunds",
        Some((_, "move")) => "moves",
        _ => "distributors",
    };
    Run {
        kind,
        file_name: &report.file,
        digest: &digest.sha256,
        counts: [
            report.rows,
            report.added,
            report.advanced + report.moved,
            report.updated,
            report.unchanged,
            report.rejected,
        ],
        total: report.total,
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whether two paths name one file.
fn same_file(one: &Path, other: &Path) -> bool {
    match (std::fs::canonicalize(one), std::fs::canonicalize(other)) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}
