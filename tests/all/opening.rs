//! The opening protocol (ARCHITECTURE "Opening a book"): what is not a healthy book of this version
//! is refused and stays as it is, byte for byte.
use std::fs;
use std::os::unix::fs::PermissionsExt;
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

const INIT: Act<'_> = Act { operator: "test", command: "fenrun init", effect: "{}" };
const NOW: Instant = Instant(1_790_000_000);

fn new_book() -> NewBook {
    NewBook {
        name: "Green Hill Tea".into(),
        currency: Currency::from_code("CNY").unwrap(),
        zone: Zone::from_name("Asia/Shanghai").unwrap(),
        lang: "zh".into(),
        start: None,
        settle_every: SettleEvery::Month,
        demo: false,
    }
}

fn book_in(folder: &Path) -> PathBuf {
    let path = folder.join("fenrun.db");
    create(&path, &new_book(), &INIT, NOW).unwrap();
    path
}

fn open(path: &Path, access: Access) -> Result<Book, StoreError> {
    Book::open(path, access, Duration::from_millis(50))
}

#[test]
fn a_new_book_opens_and_nothing_lies_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = book_in(folder.path());
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    for access in [Access::Read, Access::Write] {
        let book = open(&path, access).unwrap();
        assert_eq!(book.warnings(), []);
        assert_eq!(book.meta().name, "Green Hill Tea");
        assert_eq!(book.meta().created_at, NOW);
    }
    let names: Vec<_> =
        fs::read_dir(folder.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert_eq!(names, ["fenrun.db"]);
}
