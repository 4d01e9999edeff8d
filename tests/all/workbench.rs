//! A folder with a book in it, for tests that work below the command line.
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use fenrun::domain::currency::Currency;
use fenrun::domain::period::SettleEvery;
use fenrun::domain::time::Instant;
use fenrun::domain::zone::Zone;
use fenrun::store::audit::Act;
use fenrun::store::book::{Access, Book};
use fenrun::store::create::{NewBook, create};
use fenrun::store::error::StoreError;
use rusqlite::Connection;

/// 2026-09-21 in Shanghai.
pub const NOW: Instant = Instant(1_790_000_000);
/// What the tests enter into the audit log.
pub const ACT: Act<'_> = Act { operator: "ming", command: "fenrun test", effect: "{}" };

pub fn new_book() -> NewBook {
    NewBook {
        name: "绿山茶业".into(),
        currency: Currency::from_code("CNY").unwrap(),
        zone: Zone::from_name("Asia/Shanghai").unwrap(),
        lang: "zh".into(),
        start: None,
        settle_every: SettleEvery::Month,
        demo: false,
    }
}

/// A folder that vanishes with it, and the path of the book in it.
pub struct Workbench {
    folder: tempfile::TempDir,
    pub path: PathBuf,
}

impl Workbench {
    /// An empty folder.
    pub fn empty() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("fenrun.db");
        Self { folder, path }
    }

    /// A folder with a fresh book.
    pub fn with_book() -> Self {
        let bench = Self::empty();
        create(&bench.path, &new_book(), &ACT, NOW).unwrap();
        bench
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Opens the book, waiting hardly at all.
    pub fn open(&self, access: Access) -> Result<Book, StoreError> {
        Book::open(&self.path, access, Duration::from_millis(50))
    }

    /// Opens the book's file as any other program could, with none of our settings.
    pub fn stranger(&self) -> Connection {
        Connection::open(&self.path).unwrap()
    }

    /// Every name in the folder with the bytes behind it.
    pub fn files(&self) -> BTreeMap<OsString, Vec<u8>> {
        let entries = fs::read_dir(self.folder()).unwrap().map(Result::unwrap);
        entries
            .map(|entry| (entry.file_name(), fs::read(entry.path()).unwrap_or_default()))
            .collect()
    }

    /// Why opening is refused, in both ways, without changing a byte in the folder.
    pub fn refusal(&self) -> StoreError {
        let before = self.files();
        let reading = self.open(Access::Read).expect_err("refused to read");
        let writing = self.open(Access::Write).expect_err("refused to write");
        assert!(before == self.files(), "the folder changed");
        assert_eq!(format!("{reading:?}"), format!("{writing:?}"));
        writing
    }
}
