//! The opening protocol (ARCHITECTURE "Opening a book"): what is not a healthy book of this version
//! is refused and stays as it is, byte for byte.
use std::fs;
use std::os::unix::ffi::OsStringExt;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use fenrun::store::audit;
use fenrun::store::book::{Access, Book, Warning};
use fenrun::store::create::create;
use fenrun::store::error::{FileKind, SchemaChange, StoreError};
use rusqlite::Connection;

use crate::workbench::{ACT, NOW, Workbench, new_book};

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

#[test]
fn a_healthy_book_opens_and_nothing_lies_beside_it() {
    let bench = Workbench::with_book();
    for access in [Access::Read, Access::Write] {
        let book = bench.open(access).unwrap();
        assert_eq!(book.warnings(), []);
        assert_eq!(book.path(), bench.path);
    }
    assert_eq!(bench.files().len(), 1);
}

#[test]
fn reading_changes_no_byte() {
    let bench = Workbench::with_book();
    let before = bench.files();
    bench.open(Access::Read).unwrap().read(audit::head).unwrap();
    bench.open(Access::Write).unwrap().begin().unwrap().commit().unwrap();
    assert!(before == bench.files());
}

#[test]
fn a_missing_file_is_not_created() {
    let bench = Workbench::empty();
    assert!(matches!(bench.refusal(), StoreError::NotFound(path) if path == bench.path));
}

#[test]
fn a_link_to_nothing_is_named_as_such() {
    let bench = Workbench::empty();
    symlink(bench.folder().join("nowhere"), &bench.path).unwrap();
    assert!(matches!(bench.refusal(), StoreError::DanglingLink(_)));
}

#[test]
fn a_link_to_a_book_opens_it() {
    let bench = Workbench::with_book();
    let link = bench.folder().join("link.db");
    symlink(&bench.path, &link).unwrap();
    let mut book = Book::open(&link, Access::Write, Duration::ZERO).unwrap();
    let tx = book.begin().unwrap();
    audit::append(&tx, NOW, &ACT).unwrap();
    tx.commit().unwrap();
    assert_eq!(bench.open(Access::Read).unwrap().read(audit::head).unwrap().height, 2);
}

#[test]
fn files_of_0_and_1_byte_are_left_alone() {
    for size in [0, 1] {
        let bench = Workbench::empty();
        fs::write(&bench.path, vec![b'S'; size]).unwrap();
        let refusal = bench.refusal();
        assert!(matches!(refusal, StoreError::Empty { bytes, .. } if bytes == size as u64));
    }
}

#[test]
fn folders_fifos_sockets_and_devices_are_no_books() {
    let bench = Workbench::empty();
    fs::create_dir(&bench.path).unwrap();
    let is = |bench: &Workbench, kind| {
        let refusal = bench.refusal();
        assert!(matches!(refusal, StoreError::NotRegular { what, .. } if what == kind), "{kind:?}");
    };
    is(&bench, FileKind::Directory);
    let bench = Workbench::empty();
    let _listener = UnixListener::bind(&bench.path).unwrap();
    is(&bench, FileKind::Socket);
    let bench = Workbench::empty();
    symlink("/dev/null", &bench.path).unwrap();
    is(&bench, FileKind::Device);
}

#[test]
fn a_fifo_does_not_block() {
    let bench = Workbench::empty();
    assert!(Command::new("mkfifo").arg(&bench.path).status().unwrap().success());
    for access in [Access::Read, Access::Write] {
        let refusal = bench.open(access).unwrap_err();
        let fifo = FileKind::Fifo;
        assert!(matches!(refusal, StoreError::NotRegular { what, .. } if what == fifo));
    }
}

#[test]
fn text_and_other_databases_are_no_books() {
    let bench = Workbench::empty();
    for size in [2, 50, 99, 100, 512, 5000] {
        fs::write(&bench.path, "sku,name,price\n".repeat(400).get(..size).unwrap()).unwrap();
        assert!(matches!(bench.refusal(), StoreError::Foreign(_)), "{size} bytes of text");
    }
    fs::remove_file(&bench.path).unwrap();
    bench.stranger().execute_batch("CREATE TABLE book (id); INSERT INTO book VALUES (1)").unwrap();
    assert!(matches!(bench.refusal(), StoreError::Foreign(_)));
    bench.stranger().execute_batch("PRAGMA application_id = 1").unwrap();
    assert!(matches!(bench.refusal(), StoreError::Foreign(_)));
}

/// Copies a database with its journal while a transaction is half in the file: what a kill leaves.
fn killed_in_the_middle(bench: &Workbench, sql: &str) -> Workbench {
    let conn = bench.stranger();
    conn.execute_batch("PRAGMA cache_size = 1; PRAGMA synchronous = OFF; BEGIN").unwrap();
    conn.execute_batch(sql).unwrap();
    let killed = Workbench::empty();
    for (name, bytes) in bench.files() {
        fs::write(killed.folder().join(name), bytes).unwrap();
    }
    assert_eq!(killed.files().len(), 2, "a journal lies beside the file");
    killed
}

#[test]
fn a_foreign_database_is_not_even_rolled_back() {
    let bench = Workbench::empty();
    let fill = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 999)
                INSERT INTO t SELECT hex(zeroblob(500)) FROM n;";
    bench.stranger().execute_batch(&format!("CREATE TABLE t (x); {fill}")).unwrap();
    let killed = killed_in_the_middle(&bench, "UPDATE t SET x = hex(randomblob(500))");
    assert!(matches!(killed.refusal(), StoreError::Foreign(_)));
    assert_eq!(killed.files().len(), 2);
}

#[test]
fn a_foreign_write_ahead_log_is_not_written_back() {
    let bench = Workbench::empty();
    let owner = bench.stranger();
    owner.execute_batch("PRAGMA journal_mode = WAL; CREATE TABLE t (x)").unwrap();
    let killed = Workbench::empty();
    for (name, bytes) in bench.files() {
        fs::write(killed.folder().join(name), bytes).unwrap();
    }
    assert!(matches!(killed.open(Access::Write).unwrap_err(), StoreError::Foreign(_)));
    for (name, bytes) in bench.files() {
        let shared_index = name.to_string_lossy().ends_with("-shm");
        assert!(shared_index || killed.files().get(&name) == Some(&bytes), "{name:?}");
    }
}

#[test]
fn a_book_of_a_killed_program_is_rolled_back_whole() {
    let bench = Workbench::with_book();
    let many = "WITH RECURSIVE n (i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)
                INSERT INTO audit_log SELECT i, 1, 'x', hex(zeroblob(99)), '{}', zeroblob(32) FROM n";
    let before = fs::read(&bench.path).unwrap();
    let killed = killed_in_the_middle(&bench, many);
    assert_ne!(fs::read(&killed.path).unwrap(), before);
    assert_eq!(killed.open(Access::Read).unwrap().read(audit::head).unwrap().height, 1);
    assert_eq!(killed.files().len(), 1);
    assert_eq!(fs::read(&killed.path).unwrap(), before);
}

#[test]
fn a_journal_that_was_never_whole_is_swept_away_unless_a_writer_is_at_work() {
    let bench = Workbench::with_book();
    let journal = bench.folder().join("fenrun.db-journal");
    let before = fs::read(&bench.path).unwrap();
    fs::write(&journal, [0; 1024]).unwrap();
    assert_eq!(bench.open(Access::Read).unwrap().read(audit::head).unwrap().height, 1);
    assert!(!journal.exists());
    let writer = bench.stranger();
    writer.execute_batch("BEGIN IMMEDIATE; CREATE TABLE t (x)").unwrap();
    assert_eq!(bench.open(Access::Read).unwrap().read(audit::head).unwrap().height, 1);
    assert!(journal.exists());
    writer.execute_batch("ROLLBACK").unwrap();
    assert!(!journal.exists());
    assert!(fs::read(&bench.path).unwrap() == before);
}

#[test]
fn a_newer_book_is_refused_untouched() {
    let bench = Workbench::with_book();
    bench.stranger().execute_batch("CREATE TABLE news (x); PRAGMA user_version = 7").unwrap();
    let refusal = bench.refusal();
    assert!(matches!(refusal, StoreError::Newer { found: 7, known: 1, .. }), "{refusal:?}");
}

#[test]
fn a_version_that_never_was_is_damage() {
    for version in [0, -3] {
        let bench = Workbench::with_book();
        bench.stranger().execute_batch(&format!("PRAGMA user_version = {version}")).unwrap();
        assert!(matches!(bench.refusal(), StoreError::Damaged { .. }));
    }
}

#[test]
fn a_book_cut_off_anywhere_is_damaged() {
    let bench = Workbench::with_book();
    let whole = fs::read(&bench.path).unwrap();
    for size in [whole.len() / 2, whole.len() - 4096, whole.len() - 1, 4096, 4095, 600] {
        fs::write(&bench.path, &whole[..size]).unwrap();
        let refusal = bench.refusal();
        assert!(
            matches!(&refusal, StoreError::Damaged { path: Some(path), .. } if *path == bench.path),
            "{size}: {refusal:?}"
        );
    }
}

#[test]
fn flipped_bytes_neither_panic_nor_change_the_file() {
    let bench = Workbench::with_book();
    let whole = fs::read(&bench.path).unwrap();
    for at in (0..whole.len()).step_by(whole.len() / 400) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0xFF;
        fs::write(&bench.path, &bytes).unwrap();
        let _ = bench.open(Access::Read).map(|book| book.read(audit::verify));
        // Other values of the journal's version bytes make it a WAL file, with side files.
        if !(18..20).contains(&at) {
            assert!(fs::read(&bench.path).unwrap() == bytes, "byte {at}");
        }
    }
}

#[test]
fn a_foreign_object_in_the_schema_is_named() {
    let added = |name: &str| SchemaChange::Added(name.to_owned());
    let spy = "BEGIN UPDATE book SET name = 'x'; END";
    for (sql, change) in [
        (format!("CREATE TRIGGER spy AFTER INSERT ON audit_log {spy}"), added("trigger spy")),
        ("CREATE TABLE mine (x)".to_owned(), added("table mine")),
        ("CREATE VIEW mine AS SELECT 1".to_owned(), added("view mine")),
        ("CREATE INDEX mine ON orders (note)".to_owned(), added("index mine")),
        (
            "DROP TRIGGER orders_stay".to_owned(),
            SchemaChange::Missing("trigger orders_stay".to_owned()),
        ),
        (
            "ALTER TABLE products ADD COLUMN mine TEXT".to_owned(),
            SchemaChange::Altered("table products".to_owned()),
        ),
    ] {
        let bench = Workbench::with_book();
        bench.stranger().execute_batch(&sql).unwrap();
        let refusal = bench.refusal();
        assert!(
            matches!(&refusal, StoreError::SchemaChanged { change: found, .. } if *found == change),
            "{sql}: {refusal:?}"
        );
    }
}

#[test]
fn statistics_of_the_planner_are_no_foreign_objects() {
    let bench = Workbench::with_book();
    bench.stranger().execute_batch("ANALYZE").unwrap();
    bench.open(Access::Write).unwrap();
}

#[test]
fn a_book_without_its_row_is_damaged() {
    let bench = Workbench::with_book();
    let conn = bench.stranger();
    let trigger: String = conn
        .query_row("SELECT sql FROM sqlite_schema WHERE name = 'book_is_for_good'", [], |r| {
            r.get(0)
        })
        .unwrap();
    let sql = format!("DROP TRIGGER book_is_for_good; DELETE FROM book; {trigger}");
    conn.execute_batch(&sql).unwrap();
    drop(conn);
    assert!(matches!(bench.refusal(), StoreError::Damaged { .. }));
}

#[test]
fn a_book_in_wal_mode_keeps_working_and_keeps_its_mode() {
    let bench = Workbench::with_book();
    let replication = bench.stranger();
    replication.execute_batch("PRAGMA journal_mode = WAL; SELECT count(*) FROM book").unwrap();
    let mut book = bench.open(Access::Write).unwrap();
    let tx = book.begin().unwrap();
    audit::append(&tx, NOW, &ACT).unwrap();
    tx.commit().unwrap();
    assert_eq!(bench.open(Access::Read).unwrap().read(audit::head).unwrap().height, 2);
    drop(book);
    let mode = |conn: &Connection| conn.pragma_query_value(None, "journal_mode", |r| r.get(0));
    assert_eq!(mode(&replication), Ok("wal".to_owned()));
    drop(replication);
    bench.open(Access::Read).unwrap().read(audit::head).unwrap();
    assert_eq!(bench.files().len(), 1, "the last one to close leaves one file");
}

#[test]
fn a_read_only_file_or_folder_can_be_read_and_not_written() {
    let bench = Workbench::with_book();
    let folder = bench.folder().to_owned();
    for sealed in [bench.path.clone(), folder.clone()] {
        let mode = fs::metadata(&sealed).unwrap().permissions().mode();
        set_mode(&sealed, mode & 0o555);
        assert_eq!(bench.open(Access::Read).unwrap().read(audit::head).unwrap().height, 1);
        let refusal = bench.open(Access::Write).unwrap_err();
        assert!(matches!(refusal, StoreError::ReadOnly { path: Some(path) } if path == bench.path));
        set_mode(&sealed, mode);
    }
}

#[test]
fn a_book_of_somebody_else_is_not_permitted() {
    use std::os::unix::fs::MetadataExt;
    if fs::metadata("/proc/self").is_ok_and(|me| me.uid() == 0) {
        eprintln!("SKIPPED: root may read everything");
        return;
    }
    let bench = Workbench::with_book();
    set_mode(&bench.path, 0o000);
    let refusal = bench.open(Access::Read).unwrap_err();
    assert!(matches!(refusal, StoreError::NoPermission(path) if path == bench.path));
}

#[test]
fn a_book_opened_to_read_refuses_to_begin_writing() {
    let bench = Workbench::with_book();
    let mut book = bench.open(Access::Read).unwrap();
    assert!(matches!(book.begin().unwrap_err(), StoreError::ReadOnly { .. }));
}

#[test]
fn a_busy_book_is_waited_for_and_then_reported() {
    let bench = Workbench::with_book();
    let other = bench.stranger();
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    let began = Instant::now();
    let refusal = bench.refusal();
    assert!(began.elapsed() >= Duration::from_millis(100), "two refusals wait 50 ms each");
    let wait = Duration::from_millis(50);
    assert!(matches!(refusal, StoreError::Locked { path: Some(path), waited }
        if path == bench.path && waited == wait));
}

#[test]
fn a_writer_excludes_writers_and_lets_readers_be() {
    let bench = Workbench::with_book();
    let (mut one, mut two) =
        (bench.open(Access::Write).unwrap(), bench.open(Access::Write).unwrap());
    let tx = one.begin().unwrap();
    assert!(matches!(two.begin().unwrap_err(), StoreError::Locked { path: Some(_), .. }));
    assert_eq!(bench.open(Access::Read).unwrap().read(audit::head).unwrap().height, 1);
    drop(tx);
    two.begin().unwrap().commit().unwrap();
}

#[test]
fn a_commit_that_waits_too_long_for_a_reader_writes_nothing() {
    let bench = Workbench::with_book();
    let reader = bench.open(Access::Read).unwrap();
    let mut writer = bench.open(Access::Write).unwrap();
    let done: Result<(), StoreError> = reader.read(|_| {
        let tx = writer.begin()?;
        audit::append(&tx, NOW, &ACT)?;
        assert!(matches!(tx.commit().unwrap_err(), StoreError::Locked { path: Some(_), .. }));
        Ok(())
    });
    done.unwrap();
    assert_eq!(writer.read(audit::head).unwrap().height, 1);
    let tx = writer.begin().unwrap();
    audit::append(&tx, NOW, &ACT).unwrap();
    tx.commit().unwrap();
    assert_eq!(reader.read(audit::head).unwrap().height, 2);
}

#[test]
fn a_transaction_not_committed_leaves_no_trace() {
    let bench = Workbench::with_book();
    let before = bench.files();
    let mut book = bench.open(Access::Write).unwrap();
    let tx = book.begin().unwrap();
    audit::append(&tx, NOW, &ACT).unwrap();
    assert_eq!(audit::head(&tx).unwrap().height, 2);
    drop(tx);
    drop(book);
    assert!(before == bench.files());
}

#[test]
fn a_reading_ends_also_when_the_work_fails() {
    let bench = Workbench::with_book();
    let mut book = bench.open(Access::Write).unwrap();
    let failed: Result<(), StoreError> = book.read(|_| Err(StoreError::TooBig));
    assert!(failed.is_err());
    book.begin().unwrap().commit().unwrap();
}

#[test]
fn an_interrupted_statement_says_so() {
    let bench = Workbench::with_book();
    let mut book = bench.open(Access::Write).unwrap();
    let stop = book.interrupter();
    let tx = book.begin().unwrap();
    // Only a running statement is interrupted: both keep on until one was.
    let done = AtomicBool::new(false);
    let outcome = std::thread::scope(|scope| {
        scope.spawn(|| {
            while !done.load(Ordering::Relaxed) {
                std::thread::sleep(Duration::from_millis(1));
                stop();
            }
        });
        let outcome = (0..).find_map(|_| audit::append(&tx, NOW, &ACT).err());
        done.store(true, Ordering::Relaxed);
        outcome
    });
    assert!(matches!(outcome, Some(StoreError::Interrupted)), "{outcome:?}");
}

#[test]
fn a_second_name_and_a_lax_mode_are_warned_of() {
    let bench = Workbench::with_book();
    fs::hard_link(&bench.path, bench.folder().join("second.db")).unwrap();
    set_mode(&bench.path, 0o644);
    let book = bench.open(Access::Read).unwrap();
    assert_eq!(book.warnings(), [Warning::HardLinks(2), Warning::LaxMode(0o644)]);
}

#[test]
fn names_that_mean_something_to_sqlite_or_a_shell_are_just_names() {
    let bench = Workbench::empty();
    for name in [":memory:", "file:x.db?mode=memory", "a b#c%20?d.db", "绿山.db", "-x.db"] {
        let path = bench.folder().join(name);
        create(&path, &new_book(), &ACT, NOW).unwrap();
        Book::open(&path, Access::Write, Duration::ZERO).unwrap();
        assert!(path.is_file(), "{name}");
    }
    let path = bench.folder().join(std::ffi::OsString::from_vec(b"\xB2\xE8.db".to_vec()));
    create(&path, &new_book(), &ACT, NOW).unwrap();
    Book::open(&path, Access::Write, Duration::ZERO).unwrap();
}
