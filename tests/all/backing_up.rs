//! Copies of a book and SQLite's checks of it (QUALITY §3 "Backups").
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::time::Duration;

use fenrun::store::audit;
use fenrun::store::backup::backup;
use fenrun::store::book::{Access, Book};
use fenrun::store::error::StoreError;
use fenrun::store::integrity::{self, Dangling};

use crate::workbench::{ACT, NOW, Workbench};

#[test]
fn a_copy_is_a_private_book_with_the_same_end_of_the_chain() {
    let bench = Workbench::with_book();
    let target = bench.folder().join("copy.db");
    let copied = backup(&bench.open(Access::Read).unwrap(), &target).unwrap();
    assert_eq!(fs::metadata(&target).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(copied.bytes, fs::metadata(&target).unwrap().len());
    let copy = Book::open(&target, Access::Write, Duration::ZERO).unwrap();
    assert_eq!(copy.read(audit::head).unwrap(), copied.head);
    assert_eq!(bench.files().len(), 2);
}

#[test]
fn a_book_in_use_is_copied_as_of_its_last_commit() {
    let bench = Workbench::with_book();
    let mut writer = bench.open(Access::Write).unwrap();
    let tx = writer.begin().unwrap();
    audit::append(&tx, NOW, &ACT).unwrap();
    let target = bench.folder().join("copy.db");
    let copied = backup(&bench.open(Access::Read).unwrap(), &target).unwrap();
    tx.commit().unwrap();
    assert_eq!(copied.head.height, 1);
    assert_eq!(writer.read(audit::head).unwrap().height, 2);
}

#[test]
fn the_copy_of_a_book_in_wal_mode_is_one_file() {
    let bench = Workbench::with_book();
    let owner = bench.stranger();
    owner.execute_batch("PRAGMA journal_mode = WAL; SELECT count(*) FROM book").unwrap();
    let mut book = bench.open(Access::Write).unwrap();
    let tx = book.begin().unwrap();
    audit::append(&tx, NOW, &ACT).unwrap();
    tx.commit().unwrap();
    let elsewhere = Workbench::empty();
    assert_eq!(backup(&book, &elsewhere.path).unwrap().head.height, 2);
    let copy = elsewhere.stranger();
    let mode: String = copy.pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
    assert_eq!(mode, "delete");
    assert_eq!(elsewhere.open(Access::Read).unwrap().read(audit::head).unwrap().height, 2);
    assert_eq!(elsewhere.files().len(), 1);
}

#[test]
fn a_backup_never_replaces_anything() {
    let bench = Workbench::with_book();
    let book = bench.open(Access::Read).unwrap();
    let notes = bench.folder().join("notes");
    fs::write(&notes, "notes").unwrap();
    let before = bench.files();
    for target in [&notes, &bench.path] {
        let refusal = backup(&book, target).unwrap_err();
        assert!(matches!(refusal, StoreError::Exists(path) if path == *target));
    }
    assert!(before == bench.files());
}

/// Overwrites a page in the middle of the file that opening does not read.
fn damaged() -> Workbench {
    let bench = Workbench::with_book();
    let page: u32 = bench
        .stranger()
        .query_row("SELECT rootpage FROM sqlite_schema WHERE name = 'stock_movements'", [], |row| {
            row.get(0)
        })
        .unwrap();
    let mut bytes = fs::read(&bench.path).unwrap();
    let at = (page as usize - 1) * 4096;
    bytes[at..at + 4096].fill(0xA5);
    fs::write(&bench.path, bytes).unwrap();
    bench
}

#[test]
fn a_damaged_book_makes_no_backup() {
    let bench = damaged();
    let book = bench.open(Access::Read).unwrap();
    let target = bench.folder().join("copy.db");
    let refusal = backup(&book, &target).unwrap_err();
    assert!(matches!(refusal, StoreError::Damaged { .. }), "{refusal:?}");
    assert_eq!(bench.files().len(), 1, "no copy and no draft stay behind");
}

#[test]
fn integrity_findings_are_none_in_a_healthy_book() {
    let bench = Workbench::with_book();
    let book = bench.open(Access::Read).unwrap();
    assert_eq!(book.read(integrity::pages).unwrap(), [""; 0]);
    assert_eq!(book.read(integrity::references).unwrap(), []);
}

#[test]
fn a_damaged_page_is_a_finding() {
    let findings = damaged().open(Access::Read).unwrap().read(integrity::pages);
    match findings {
        Ok(findings) => assert!(!findings.is_empty()),
        Err(error) => assert!(matches!(error, StoreError::Damaged { .. }), "{error:?}"),
    }
}

#[test]
fn a_reference_to_nothing_is_a_finding() {
    let bench = Workbench::with_book();
    let orphan = "PRAGMA foreign_keys = OFF; INSERT INTO opening_balances VALUES (7, 100, 1)";
    bench.stranger().execute_batch(orphan).unwrap();
    let findings = bench.open(Access::Read).unwrap().read(integrity::references).unwrap();
    let reference =
        Dangling { table: "opening_balances".into(), row: Some(7), parent: "distributors".into() };
    assert_eq!(findings, [reference]);
}
