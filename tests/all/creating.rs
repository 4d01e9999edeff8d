//! Making a book: a whole one or none, and never over anything (SPEC §2, ARCHITECTURE "Opening").
use std::fs;
use std::ops::ControlFlow;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::process::Stdio;
use std::time::Duration;

use fenrun::store::audit::{self, Act, Filter};
use fenrun::store::book::{Access, Book};
use fenrun::store::create::{NewBook, create, create_over_demo};
use fenrun::store::error::StoreError;

use crate::harness::Shop;
use crate::workbench::{ACT, NOW, Workbench, new_book};

#[test]
fn a_new_book_is_private_and_its_first_act_is_audited() {
    let bench = Workbench::with_book();
    assert_eq!(fs::metadata(&bench.path).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(bench.files().len(), 1);
    let book = bench.open(Access::Read).unwrap();
    let mut rows = Vec::new();
    let listed = book.read(|tx| {
        audit::each(tx, &Filter::default(), |row| {
            rows.push(row);
            Ok::<_, StoreError>(ControlFlow::Continue(()))
        })
    });
    listed.unwrap();
    let row = rows.first().unwrap();
    assert_eq!((rows.len(), row.height, row.recorded_at), (1, 1, NOW));
    assert_eq!((row.operator.as_str(), row.command.as_str()), (ACT.operator, ACT.command));
}

#[test]
fn nothing_is_made_over_anything() {
    type Obstacle = fn(&Workbench);
    let obstacles: [Obstacle; 6] = [
        |bench| fs::write(&bench.path, "").unwrap(),
        |bench| fs::write(&bench.path, "notes").unwrap(),
        |bench| fs::create_dir(&bench.path).unwrap(),
        |bench| symlink(bench.folder().join("nowhere"), &bench.path).unwrap(),
        // SQLite would roll an orphaned journal or log into the new book.
        |bench| fs::write(bench.folder().join("fenrun.db-journal"), "old").unwrap(),
        |bench| fs::write(bench.folder().join("fenrun.db-wal"), "old").unwrap(),
    ];
    for obstacle in obstacles {
        let bench = Workbench::empty();
        obstacle(&bench);
        let before = bench.files();
        let refusal = create(&bench.path, &new_book(), &ACT, NOW).unwrap_err();
        assert!(matches!(refusal, StoreError::Exists(_)), "{refusal:?}");
        assert!(before == bench.files());
    }
}

#[test]
fn of_two_at_once_one_makes_the_book() {
    for _ in 0..4 {
        let bench = Workbench::empty();
        let make = || create(&bench.path, &new_book(), &ACT, NOW);
        let outcomes = std::thread::scope(|scope| {
            [(); 4].map(|()| scope.spawn(make)).map(|thread| thread.join().unwrap())
        });
        let made = outcomes.iter().filter(|outcome| outcome.is_ok()).count();
        let refused = |outcome: &Result<(), _>| matches!(outcome, Err(StoreError::Exists(_)));
        assert_eq!((made, outcomes.iter().filter(|o| refused(o)).count()), (1, 3));
        assert_eq!(bench.files().len(), 1);
        bench.open(Access::Write).unwrap();
    }
}

#[test]
fn what_no_book_can_say_makes_none() {
    let nameless = NewBook { name: String::new(), ..new_book() };
    let tongueless = NewBook { lang: "fr".into(), ..new_book() };
    let shapeless = Act { effect: "{", ..ACT };
    for (new, act) in [(nameless, ACT), (tongueless, ACT), (new_book(), shapeless)] {
        let bench = Workbench::empty();
        let refusal = create(&bench.path, &new, &act, NOW).unwrap_err();
        assert!(matches!(refusal, StoreError::Constraint(_)), "{refusal:?}");
        assert!(bench.files().is_empty());
    }
}

#[test]
fn a_missing_folder_is_not_made() {
    let bench = Workbench::empty();
    let refusal = create(&bench.folder().join("no/fenrun.db"), &new_book(), &ACT, NOW).unwrap_err();
    assert!(matches!(refusal, StoreError::NotFound(path) if path.ends_with("no")));
}

#[test]
fn only_a_demo_book_is_replaced() {
    let bench = Workbench::empty();
    let demo = |name: &str| NewBook { name: name.into(), demo: true, ..new_book() };
    let name = || bench.open(Access::Read).unwrap().meta().name.clone();
    create_over_demo(&bench.path, &demo("first"), &ACT, NOW).unwrap();
    assert_eq!(name(), "first");
    bench.stranger().execute_batch("PRAGMA journal_mode = WAL").unwrap();
    create_over_demo(&bench.path, &demo("second"), &ACT, NOW).unwrap();
    assert_eq!(name(), "second");
    assert_eq!(bench.files().len(), 1);
}

#[test]
fn what_is_no_demo_book_stays() {
    let demo = NewBook { demo: true, ..new_book() };
    let real = Workbench::with_book();
    let notes = Workbench::empty();
    fs::write(&notes.path, "notes, not a book").unwrap();
    let nothing = Workbench::empty();
    fs::write(&nothing.path, "").unwrap();
    for bench in [real, notes, nothing] {
        let before = bench.files();
        let refusal = create_over_demo(&bench.path, &demo, &ACT, NOW).unwrap_err();
        assert!(matches!(refusal, StoreError::Exists(path) if path == bench.path));
        assert!(before == bench.files());
    }
}

#[test]
fn a_demo_book_in_use_is_not_replaced() {
    let bench = Workbench::empty();
    let demo = NewBook { demo: true, ..new_book() };
    create(&bench.path, &demo, &ACT, NOW).unwrap();
    let user = Book::open(&bench.path, Access::Read, Duration::ZERO).unwrap();
    let outcome: Result<(), StoreError> =
        user.read(|_| create_over_demo(&bench.path, &demo, &ACT, NOW));
    assert!(matches!(outcome.unwrap_err(), StoreError::Locked { .. }));
    assert_eq!(bench.files().len(), 1);
}

#[test]
fn a_killed_init_leaves_a_whole_book_or_none() {
    let mut made = 0;
    for milliseconds in (0..90).step_by(3) {
        let shop = Shop::new();
        let line = "--no-input init --name Tea --currency CNY --time-zone Asia/Shanghai";
        let mut init =
            shop.command(line).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(milliseconds));
        init.kill().unwrap();
        init.wait().unwrap();
        match Book::open(&shop.path("fenrun.db"), Access::Write, Duration::ZERO) {
            Ok(book) => {
                made += 1;
                assert_eq!(book.read(audit::head).unwrap().height, 1);
            }
            Err(error) => assert!(matches!(error, StoreError::NotFound(_)), "{error:?}"),
        }
    }
    assert!(made < 30, "some were killed early");
}
