//! Order files of others: the map that reads them, the table that attributes them.
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::report::{ImportRefusal, MapRefusal};
use crate::app::error::Error;
use crate::exchange::error::RowProblem;
use crate::exchange::map::{self, DistributorFrom, Map, TableFileError};
use crate::exchange::table::{Names, OpenedTable, TableReader};
use crate::store::distributors;
use crate::store::transaction::ReadTx;

/// How an order file that is not ours is read.
#[derive(Debug, Clone, Default)]
pub struct Foreign {
    /// The map; without one, our own files are read, and those that a built-in map recognises.
    pub map: Option<MapChoice>,
    /// Attribute by a table over a column of the file.
    pub distributor_from: Option<FromTable>,
}

/// `--map`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MapChoice {
    /// A built-in map.
    Preset(&'static str),
    /// A map file.
    File(PathBuf),
}

/// `--distributor-from COLUMN=FILE.csv`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FromTable {
    /// The column of the order file.
    pub column: String,
    /// The table: `value,distributor`.
    pub table: PathBuf,
}

/// No map needs more.
const MAP_BYTES: u64 = 1024 * 1024;

impl MapChoice {
    /// The built-in map of a name.
    #[must_use]
    pub fn preset(name: &str) -> Option<Self> {
        let known = map::PRESETS.iter().find(|(known, _)| *known == name);
        known.map(|(known, _)| Self::Preset(known))
    }

    fn read(&self) -> Result<Map, ImportRefusal> {
        let path = match self {
            Self::Preset(name) => return Ok(map::preset(name).unwrap_or_default()),
            Self::File(path) => path,
        };
        let refuse = |refusal| ImportRefusal::Map { file: path.clone(), refusal };
        let source = read_map(path).map_err(|error| refuse(MapRefusal::Unreadable(error)))?;
        map::parse(&source).map_err(|faults| refuse(MapRefusal::Faults(faults)))
    }
}

fn read_map(path: &Path) -> io::Result<String> {
    let mut source = String::new();
    let read = fs::File::open(path)?.take(MAP_BYTES + 1).read_to_string(&mut source)?;
    if u64::try_from(read).is_ok_and(|read| read <= MAP_BYTES) {
        Ok(source)
    } else {
        Err(io::ErrorKind::FileTooLarge.into())
    }
}

impl Foreign {
    /// The files that are named.
    pub(super) fn files(&self) -> impl Iterator<Item = &Path> {
        let map = self.map.as_ref().and_then(|map| match map {
            MapChoice::Preset(_) => None,
            MapChoice::File(path) => Some(path.as_path()),
        });
        let table = self.distributor_from.as_ref().map(|from| from.table.as_path());
        map.into_iter().chain(table)
    }

    /// The map that is asked for, or the one that the file is recognised by.
    pub(super) fn map_of(&self, file: &OpenedTable) -> Result<Map, ImportRefusal> {
        match &self.map {
            Some(choice) => choice.read(),
            None => Ok(map::recognised(file).unwrap_or_default()),
        }
    }

    /// The table of distributors, all of whom the book knows, for a column that the file has.
    pub(super) fn table_of(
        &self,
        map: &Map,
        (file, opened): (&str, &OpenedTable),
        tx: &ReadTx<'_>,
    ) -> Result<Option<DistributorFrom>, Error> {
        let Some(asked) = &self.distributor_from else { return Ok(None) };
        if !opened.has_name(&asked.column) {
            let (file, column) = (file.to_owned(), asked.column.clone());
            let columns = opened.names();
            return Err(ImportRefusal::NoSuchColumn { file, column, columns }.into());
        }
        let table = asked.read(map.reads_whole_numbers(&asked.column))?;
        let known = |code: &str| Ok::<_, Error>(distributors::recorded(tx, code)?.is_some());
        match table.unknown(known)? {
            problems if problems.is_empty() => Ok(Some(table)),
            problems => Err(asked.refuse(problems).into()),
        }
    }
}

impl FromTable {
    fn read(&self, whole_numbers: bool) -> Result<DistributorFrom, ImportRefusal> {
        let opened = TableReader::open(&self.table, DistributorFrom::COLUMNS, Names::Native);
        let read = opened.map_err(TableFileError::from);
        let read =
            read.and_then(|rows| DistributorFrom::read(self.column.clone(), whole_numbers, rows));
        read.map_err(|error| match error {
            TableFileError::File(error) => ImportRefusal::File { file: self.file(), error },
            TableFileError::Rows(problems) => self.refuse(problems),
        })
    }

    fn refuse(&self, problems: Vec<RowProblem>) -> ImportRefusal {
        ImportRefusal::DistributorTable { file: self.file(), problems }
    }

    fn file(&self) -> String {
        let name = self.table.file_name().unwrap_or(self.table.as_os_str());
        name.display().to_string()
    }
}
