//! The folder in which one size is measured: the shop's files, books at each stage, and yardsticks.
//!
//! `empty.db` is a book with everything but orders, `imported.db` has the orders, `book.db` is the
//! one at work; `y.db` is the yardstick's.
use std::path::PathBuf;
use std::process::Command;

use tempfile::TempDir;

use super::measure::{Side, in_turn};
use super::options::Options;
use super::shop;
use super::witness::Run;

pub const FENRUN: &str = env!("CARGO_BIN_EXE_fenrun");
/// After the hold of everything that October sold.
const NOW: &str = "2026-11-02";
/// October in Asia/Shanghai, in seconds, as yardsticks need it.
const FROM: i64 = 1_790_784_000;
const UNTIL: i64 = 1_793_462_400;
/// Rounds of a short command for each of a long one.
pub const SHORT: usize = 20;
/// What an order with its lines takes in all the files together, roughly.
const BYTES_PER_ORDER: u64 = 1_500;

pub struct Place {
    folder: TempDir,
    pub orders: u64,
    lines: u64,
    runs: usize,
}

impl Place {
    /// Generates the shop and our book with everything but orders.
    pub fn new(orders: u64, options: &Options) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        if orders >= 1_000_000 {
            let (gb, where_) = (orders * BYTES_PER_ORDER / 1_000_000_000, folder.path().display());
            println!("{orders} orders take about {} GB in {where_} (TMPDIR)", gb.max(1));
        }
        let size = shop::Size { orders, ..shop::SIZE };
        let lines = shop::write(folder.path(), size, options.seed).expect("room for the shop");
        let place = Self { folder, orders, lines, runs: options.runs };
        place.prepare();
        place
    }

    fn prepare(&self) {
        let steps = [
            "init --name bench --lang en",
            "distributor import distributors.csv",
            "product import products.csv",
            "plan apply plan.toml",
        ];
        for step in steps {
            self.once(&fenrun(step));
        }
        std::fs::rename(self.path("book.db"), self.path("empty.db")).expect("renamed");
    }

    pub fn title(&self) -> String {
        format!("{} orders, {} lines", self.orders, self.lines)
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn copy(&self, from: &str, to: &str) {
        std::fs::copy(self.path(from), self.path(to)).expect("copied");
    }

    pub fn remove(&self, name: &str) {
        let _ = std::fs::remove_file(self.path(name));
    }

    /// A yardstick's script, with the month filled in.
    pub fn script(&self, name: &str, text: &str) {
        std::fs::write(self.path(name), month(text)).expect("written");
    }

    /// The sides in turn; `before` restores what they change.
    pub fn in_turn<const N: usize>(&self, before: impl Fn(), sides: [&Side; N]) -> [Run; N] {
        in_turn(self.folder.path(), self.runs, before, sides)
    }

    /// The same for short commands, many times.
    pub fn often_in_turn<const N: usize>(&self, sides: [&Side; N]) -> [Run; N] {
        in_turn(self.folder.path(), self.runs * SHORT, || (), sides)
    }

    /// Work that is not measured.
    pub fn once(&self, side: &Side) {
        in_turn(self.folder.path(), 1, || (), [side]);
    }

    /// What a command prints.
    pub fn answer(&self, words: &[&str]) -> String {
        let mut command = Command::new(words[0]);
        let output = command.args(&words[1..]).current_dir(self.folder.path()).output();
        let output = output.expect("the command starts");
        let why = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "failed: {}\n{why}", words.join(" "));
        String::from_utf8(output.stdout).expect("text")
    }

    /// What fenrun prints.
    pub fn fenrun_says(&self, arguments: &str) -> String {
        let line = fenrun_line(arguments);
        self.answer(&line.split_whitespace().collect::<Vec<_>>())
    }

    /// How much room all the files take.
    pub fn say_disk(&self) {
        let files = std::fs::read_dir(self.folder.path()).expect("the folder");
        let bytes: u64 = files.filter_map(|file| file.ok()?.metadata().ok()).map(|m| m.len()).sum();
        println!("   all files of this size together: {} MB", bytes / 1_000_000);
    }
}

/// The month of the shop, in a yardstick's SQL.
pub fn month(sql: &str) -> String {
    sql.replace(":from", &FROM.to_string()).replace(":until", &UNTIL.to_string())
}

fn fenrun_line(arguments: &str) -> String {
    format!("{FENRUN} --book book.db --at {NOW} --yes {arguments}")
}

/// Our side: a command on the book at work.
pub fn fenrun(arguments: &str) -> Side {
    Side::of(&fenrun_line(arguments))
}
