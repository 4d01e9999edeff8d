//! One kind of file against one shop.
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;

use snapbox::IntoData;

use crate::harness::{Run, Shop};

/// A shop and the command that is given bad files.
pub struct Campaign {
    shop: Shop,
    command: &'static str,
    head: &'static str,
}

impl Campaign {
    /// A campaign of `command`; `head` stands before the rows of a case.
    pub fn new(shop: Shop, command: &'static str, head: &'static str) -> Self {
        Self { shop, command, head }
    }

    /// The same with the program speaking this language.
    pub fn speaking(self, lang: &str) -> Self {
        Self { shop: self.shop.with("FENRUN_LANG", lang), ..self }
    }

    /// The shop, to prepare more in it.
    pub fn shop(&self) -> &Shop {
        &self.shop
    }

    /// These rows below the head are refused with exactly these words (exit 1).
    #[track_caller]
    pub fn refuses(&self, rows: &str, words: impl IntoData) {
        self.refuses_file([self.head, rows].concat(), words);
    }

    /// A cell in the place of `{}` in a row is refused with exactly these words.
    #[track_caller]
    pub fn refuses_cell(&self, row: &str, cell: &str, words: impl IntoData) {
        self.refuses(&row.replace("{}", cell), words);
    }

    /// A whole file is refused with exactly these words (exit 1).
    #[track_caller]
    pub fn refuses_file(&self, file: impl AsRef<[u8]>, words: impl IntoData) {
        self.shop.write("bad.csv", file);
        self.refuses_command(&format!("{} bad.csv", self.command), 1, words);
    }

    /// A command line is refused.
    #[track_caller]
    pub fn refuses_command(&self, line: &str, code: i32, words: impl IntoData) {
        let before = self.files();
        self.shop.run(line).fails(code).prints("").says(words);
        assert!(before == self.files(), "a file of the shop changed");
    }

    /// These rows below the head are taken; nothing is kept of them (`--dry-run`).
    #[track_caller]
    pub fn takes(&self, rows: &str) -> Run {
        self.takes_file([self.head, rows].concat())
    }

    /// A whole file is taken; nothing is kept of it.
    #[track_caller]
    pub fn takes_file(&self, file: impl AsRef<[u8]>) -> Run {
        self.shop.write("good.csv", file);
        let before = self.files();
        let run = self.shop.run(&format!("{} good.csv --dry-run", self.command)).ok();
        assert!(before == self.files(), "a file of the shop changed");
        run
    }

    /// The book and what lies beside it, byte for byte.
    fn files(&self) -> BTreeMap<OsString, Vec<u8>> {
        let files = fs::read_dir(self.shop.path("")).unwrap().map(Result::unwrap);
        let files = files.filter(|file| file.file_type().unwrap().is_file());
        files.map(|file| (file.file_name(), fs::read(file.path()).unwrap())).collect()
    }
}
