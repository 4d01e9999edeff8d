//! A folder with a generated shop, a book without orders, and the program.
use std::fs;
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use rusqlite::Connection;

use super::modes::Mode;
use super::shop::{self, Size};

/// After the hold of everything that October sold.
const NOW: &str = "2026-11-02";
pub const IMPORT: &str = "order import orders.csv";

pub struct Desk {
    folder: tempfile::TempDir,
    pub orders: u64,
    pub lines: u64,
    /// An order of the shop that every book here has.
    pub known: &'static str,
}

impl Desk {
    pub fn new(orders: u64, seed: u64) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let size = Size { orders, ..shop::SIZE };
        let lines = shop::write(folder.path(), size, seed).expect("room for the shop");
        let desk = Self { folder, orders, lines, known: "KNOWN" };
        for line in [
            "init --name bench --lang en",
            "distributor import distributors.csv",
            "product import products.csv",
            "plan apply plan.toml",
            "order record KNOWN --line P00001:1 --distributor D00001 --paid-at 2026-10-20",
        ] {
            desk.run(line);
        }
        fs::rename(desk.path("book.db"), desk.path("empty.db")).expect("renamed");
        desk
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Makes `book.db` the book without orders, in this mode.
    pub fn fresh(&self, mode: Mode) {
        for name in self.files() {
            fs::remove_file(self.path(&name)).expect("removed");
        }
        fs::copy(self.path("empty.db"), self.path("book.db")).expect("copied");
        mode.set(&Connection::open(self.path("book.db")).expect("a book"));
    }

    /// The book's file and what lies beside it.
    pub fn files(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder.path()).expect("a folder").map(Result::unwrap);
        let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
        let mut names: Vec<_> = names.filter(|name| name.starts_with("book.db")).collect();
        names.sort();
        names
    }

    pub fn command(&self, line: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_fenrun"));
        command.args(["--book", "book.db", "--at", NOW, "--yes"]).args(line.split(' '));
        self.quiet(&mut command);
        command
    }

    /// The same as a line of a shell.
    pub fn shell_line(&self, line: &str) -> String {
        format!("{} --book book.db --at {NOW} --yes {line}", env!("CARGO_BIN_EXE_fenrun"))
    }

    pub fn shell(&self, line: &str) -> Output {
        let mut command = Command::new("sh");
        command.args(["-c", line]);
        self.quiet(&mut command);
        command.output().expect("sh runs")
    }

    fn quiet(&self, command: &mut Command) {
        command.current_dir(self.folder.path()).env("LANG", "C.UTF-8");
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    }

    /// Runs the program, which must succeed; how long it took.
    pub fn run(&self, line: &str) -> Duration {
        let began = Instant::now();
        let output = self.command(line).output().expect("fenrun runs");
        let took = began.elapsed();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{line}: {said}");
        took
    }

    /// Writes a file of the shop's first orders.
    pub fn cut(&self, name: &str, orders: u64) {
        let all = fs::read_to_string(self.path("orders.csv")).expect("orders.csv");
        let mut rows = all.split_inclusive('\n');
        let mut some = rows.next().expect("a header").to_owned();
        let (mut number, mut left) = (String::new(), orders);
        for row in rows {
            let (this, _) = row.split_once(',').expect("columns");
            if this != number {
                if left == 0 {
                    break;
                }
                left -= 1;
                this.clone_into(&mut number);
            }
            some += row;
        }
        fs::write(self.path(name), some).expect("written");
    }

    /// Starts the import; it is in the middle of its transaction when this returns.
    pub fn begin_import(&self) -> Child {
        let mut command = self.command(IMPORT);
        let import = command.stderr(Stdio::null()).spawn().expect("fenrun runs");
        while self.files().len() < 2 {
            std::thread::sleep(Duration::from_millis(1));
        }
        import
    }
}

/// The smaller of what was measured so far and now.
pub fn least(best: &mut Option<Duration>, now: Duration) {
    *best = Some(best.map_or(now, |best| best.min(now)));
}

/// The middle one: a disk that others use as well makes a few of many very long.
pub fn median(mut each: Vec<Duration>) -> Duration {
    each.sort();
    each[each.len() / 2]
}
