//! Files, links, devices and databases as targets.
use std::fs;
use std::io::Write;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::os::unix::net::UnixListener;
use std::path::Path;

use tempfile::TempDir;

use super::*;

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

fn replace(path: &Path, text: &str) -> Result<(), WriteError> {
    let mut file = DurableFile::replace(path, &[])?;
    file.write_all(text.as_bytes()).map_err(|error| file.failed(error))?;
    file.commit()
}

fn refusal(result: Result<(), WriteError>) -> Refusal {
    match result {
        Err(WriteError::Refused { refusal, .. }) => refusal,
        other => panic!("not refused: {other:?}"),
    }
}

fn names(folder: &TempDir) -> Vec<String> {
    let entries = fs::read_dir(folder.path()).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_file_appears_whole_under_its_name_for_its_owner_only() {
    let folder = folder();
    let path = folder.path().join("out.csv");
    let mut file = DurableFile::replace(&path, &[]).unwrap();
    file.write_all(&[b'x'; 100_000]).unwrap();
    assert!(!path.exists());
    file.commit().unwrap();
    assert_eq!(fs::read(&path).unwrap(), [b'x'; 100_000]);
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(names(&folder), ["out.csv"]);
}

#[test]
fn a_regular_file_is_replaced_whole_and_only_at_the_end() {
    let folder = folder();
    let path = folder.path().join("out.csv");
    fs::write(&path, "a long old text").unwrap();
    let mut file = DurableFile::replace(&path, &[]).unwrap();
    file.write_all(b"new").unwrap();
    file.flush().unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), "a long old text");
    drop(file);
    assert_eq!(names(&folder), ["out.csv"]);
    assert_eq!(fs::read_to_string(&path).unwrap(), "a long old text");
    replace(&path, "new").unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), "new");
}

#[test]
fn a_database_and_what_belongs_to_it_is_never_replaced() {
    let folder = folder();
    let at = |name: &str| folder.path().join(name);
    fs::write(at("book.db"), b"SQLite format 3\0rest").unwrap();
    fs::write(at("empty.db"), "").unwrap();
    fs::write(at("empty.db-journal"), "hot").unwrap();
    symlink(at("book.db"), at("link.csv")).unwrap();
    fs::hard_link(at("book.db"), at("twin.csv")).unwrap();
    let names = ["book.db", "empty.db", "link.csv", "twin.csv", "book.db-journal", "book.db-wal"];
    for name in names {
        assert_eq!(refusal(replace(&at(name), "x")), Refusal::Book, "{name}");
    }
    assert_eq!(fs::read(at("book.db")).unwrap(), b"SQLite format 3\0rest");
    assert_eq!(fs::read_to_string(at("empty.db")).unwrap(), "");
}

#[test]
fn an_open_book_is_told_by_its_inode_whatever_it_holds() {
    let folder = folder();
    let at = |name: &str| folder.path().join(name);
    fs::write(at("book.db"), "unreadable").unwrap();
    fs::hard_link(at("book.db"), at("twin.csv")).unwrap();
    fs::write(at("other.csv"), "").unwrap();
    let book = at("book.db");
    let open = |name: &str| DurableFile::replace(&at(name), &[&book]).map(|_| ());
    for name in ["book.db", "twin.csv", "book.db-journal", "twin.csv-shm"] {
        assert_eq!(refusal(open(name)), Refusal::Book, "{name}");
    }
    assert!(open("other.csv").is_ok());
    assert!(open("new.csv").is_ok());
}

#[test]
fn what_is_no_regular_file_is_refused() {
    let folder = folder();
    let at = |name: &str| folder.path().join(name);
    symlink(at("nowhere"), at("dangling")).unwrap();
    let _socket = UnixListener::bind(at("socket")).unwrap();
    assert!(std::process::Command::new("mkfifo").arg(at("fifo")).status().unwrap().success());
    assert_eq!(refusal(replace(folder.path(), "x")), Refusal::Directory);
    assert_eq!(refusal(replace(&at("socket"), "x")), Refusal::NotAFile);
    assert_eq!(refusal(replace(&at("fifo"), "x")), Refusal::NotAFile);
    assert_eq!(refusal(replace(&at("dangling"), "x")), Refusal::DanglingLink);
    assert_eq!(names(&folder), ["dangling", "fifo", "socket"]);
}

#[test]
fn a_link_stays_and_the_file_behind_it_is_replaced() {
    let folder = folder();
    let at = |name: &str| folder.path().join(name);
    fs::create_dir(at("sub")).unwrap();
    fs::write(at("sub/real.csv"), "old").unwrap();
    symlink("sub/real.csv", at("link.csv")).unwrap();
    replace(&at("link.csv"), "new").unwrap();
    assert!(fs::symlink_metadata(at("link.csv")).unwrap().is_symlink());
    assert_eq!(fs::read_to_string(at("sub/real.csv")).unwrap(), "new");
}

#[test]
fn devices_are_written_straight_through_and_a_full_one_is_an_error() {
    replace(Path::new("/dev/null"), "x").unwrap();
    let full = |text: &str| match replace(Path::new("/dev/full"), text) {
        Err(WriteError::Io { path, step: Step::Write, source }) => (path, source.kind()),
        other => panic!("not a failed write: {other:?}"),
    };
    let no_space = ("/dev/full".into(), std::io::ErrorKind::StorageFull);
    assert_eq!(full("little"), no_space);
    assert_eq!(full(&"much ".repeat(10_000)), no_space);
    let folder = folder();
    symlink("/dev/null", folder.path().join("null")).unwrap();
    replace(&folder.path().join("null"), "x").unwrap();
    assert!(fs::symlink_metadata(folder.path().join("null")).unwrap().is_symlink());
}

#[test]
fn a_missing_folder_is_named() {
    let folder = folder();
    let path = folder.path().join("none/out.csv");
    match replace(&path, "x") {
        Err(WriteError::Io { path: named, step: Step::Create, source }) => {
            assert_eq!((named, source.kind()), (path, std::io::ErrorKind::NotFound));
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn drafts_that_nobody_makes_any_more_are_cleared_away_and_nothing_else() {
    let folder = folder();
    let at = |name: &str| folder.path().join(name);
    for name in [".fenrun-dead.tmp", ".fenrun-dead.tmp-wal", ".fenrun-x.csv", "fenrun-x.tmp"] {
        fs::write(at(name), "left").unwrap();
    }
    fs::create_dir(at(".fenrun-folder.tmp")).unwrap();
    symlink("fenrun-x.tmp", at(".fenrun-link.tmp")).unwrap();
    let mut alive = DurableFile::never_replace(&at("payment.csv")).unwrap();
    alive.write_all(b"ours").unwrap();
    clear_drafts(folder.path());
    clear_drafts(&at("none"));
    alive.commit().unwrap();
    let left = [".fenrun-folder.tmp", ".fenrun-link.tmp", ".fenrun-x.csv", "fenrun-x.tmp"];
    assert_eq!(names(&folder), [&left[..], &["payment.csv"]].concat());
    assert_eq!(fs::read_to_string(at("payment.csv")).unwrap(), "ours");
}

#[test]
fn what_is_no_folder_is_not_taken_for_one() {
    let folder = folder();
    let at = |name: &str| folder.path().join(name);
    fs::write(at("file"), "").unwrap();
    fs::create_dir(at("real")).unwrap();
    symlink("none", at("dangling")).unwrap();
    symlink("real", at("link")).unwrap();
    assert_eq!(refusal(make_folder(&at("file"))), Refusal::NotAFolder);
    assert_eq!(refusal(make_folder(&at("dangling"))), Refusal::DanglingLink);
    for name in ["new", "new", "link"] {
        make_folder(&at(name)).unwrap();
    }
    assert_eq!(fs::metadata(at("new")).unwrap().permissions().mode() & 0o777, 0o700);
}

#[test]
fn a_name_that_must_be_free_is_refused_at_the_start_and_at_the_end() {
    let folder = folder();
    let path = folder.path().join("payment.csv");
    let mut file = DurableFile::never_replace(&path).unwrap();
    file.write_all(b"ours").unwrap();
    fs::write(&path, "theirs").unwrap();
    assert_eq!(refusal(file.commit()), Refusal::Exists);
    assert_eq!(refusal(DurableFile::never_replace(&path).map(|_| ())), Refusal::Exists);
    assert_eq!(fs::read_to_string(&path).unwrap(), "theirs");
    assert_eq!(names(&folder), ["payment.csv"]);
    fs::remove_file(&path).unwrap();
    symlink("nowhere", &path).unwrap();
    assert_eq!(refusal(DurableFile::never_replace(&path).map(|_| ())), Refusal::Exists);
    fs::remove_file(&path).unwrap();
    let mut file = DurableFile::never_replace(&path).unwrap();
    file.write_all(b"ours").unwrap();
    file.commit().unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), "ours");
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
}
