//! Files of moves (SPEC §3): all of them or none, with one effect and one yes. In which order the rows
//! stand does not matter: they are planned by their days, and what only another row makes possible
//! waits for that row.
mod desk;

use self::desk::Desk;
use super::intake::{Intake, Options, Source, file_fault};
use super::report::Report;
use crate::app::error::Error;
use crate::app::reach_back;
use crate::app::session::Session;
use crate::domain::zone::Zone;
use crate::exchange::error::RowProblem;
use crate::exchange::moves_file::{COLUMNS, FileMove, read};
use crate::exchange::table::{FileDigest, Names, Row};

/// A row's move; of a row that is none, why not.
type Read = Result<FileMove, RowProblem>;

/// A file of moves, read whole: it is needed again after a yes.
#[derive(Debug)]
pub struct Moves {
    file: String,
    unread_columns: Vec<String>,
    rows: Vec<(Row, Read)>,
    digest: FileDigest,
}

impl Moves {
    /// Reads a file.
    ///
    /// # Errors
    /// [`super::report::ImportRefusal::File`].
    pub fn read(source: Source, zone: Zone) -> Result<Self, Error> {
        let file = source.name();
        let mut table = source.open(COLUMNS, Names::Native)?;
        let unread_columns = table.columns().unknown().to_vec();
        let (mut row, mut rows) = (table.new_row(), Vec::new());
        while let Some(sound) = table.next(&mut row).map_err(file_fault(&file))? {
            let said = sound.map(|()| read(&row, zone));
            rows.push((row.clone(), said));
        }
        Ok(Self { file, unread_columns, rows, digest: table.into_digest() })
    }
}

/// Moves everybody whom a file names.
///
/// # Errors
/// [`super::report::ImportRefusal`]; a confirmation when it reaches back over unsettled orders.
pub fn record(session: &Session, moves: &Moves, expect_rows: Option<u64>) -> Result<Report, Error> {
    let taken = session.change(|change| {
        let (file, unread_columns) = (moves.file.clone(), moves.unread_columns.clone());
        let report = Report { file, unread_columns, only_whole: true, ..Report::default() };
        let intake = Intake::of(report, Options { expect_rows, ..Options::default() });
        let mut desk = Desk::new(change, intake);
        desk.take(&moves.rows)?;
        let (mut intake, roster, moved) = desk.judged()?;
        intake.judge(&moves.digest)?;
        let reach = roster.changed()?.reach();
        let record = || Ok(roster.record(&change.tx, change.now)?);
        intake.report.reached = reach_back::record(change, &reach, record)?.1;
        intake.report.moved = moved;
        intake.finish(change, "distributor.move", &moves.digest)
    })?;
    taken.publish()
}
