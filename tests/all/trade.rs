//! A shop that trades: its book is filled through the program, from short tables.
use std::collections::BTreeMap;

use snapbox::IntoData;

use crate::harness::{Run, Shop};

/// A shop with a book; level-1 distributors A and C, B recruited by A; tea, a pot, a gift card.
pub struct Trade(pub Shop);

const PRODUCTS: &str = "\
sku,name,price,category,commissionable
TEA-1,Longjing,100.00,Tea > Green,yes
POT-1,Teapot,80.00,Teaware,yes
CARD,Gift card,50.00,,no
";

const DISTRIBUTORS: &str = "code,name,sponsor\nA,李雷,\nB,韩梅梅,A\nC,Tom,\n";

impl Trade {
    /// The shop, without a plan and without orders.
    pub fn new() -> Self {
        Self::with_book("--name Tea --lang en")
    }

    /// The shop with a book of other settings.
    pub fn with_book(init: &str) -> Self {
        let trade = Self(Shop::new());
        trade.0.run(&format!("init {init}")).ok();
        trade.import("product", PRODUCTS).ok();
        trade.import("distributor", DISTRIBUTORS).ok();
        trade
    }

    /// Imports a table of `product`, `distributor` or `order`.
    pub fn import(&self, noun: &str, table: &str) -> Run {
        self.0.write("table.csv", table);
        self.0.run(&format!("{noun} import table.csv"))
    }

    /// Applies a plan of these lines, from 2026-01-01 unless they say otherwise.
    pub fn plan(&self, lines: &str) -> &Self {
        self.0.write("plan.toml", plan(lines));
        self.0.run("plan apply plan.toml --yes").ok();
        self
    }

    /// Imports orders of these rows under a header of these columns.
    pub fn orders(&self, columns: &str, rows: &str) -> &Self {
        self.import("order", &format!("{columns}\n{rows}\n")).ok();
        self
    }

    /// The rows that a command prints as CSV, by column.
    pub fn rows(&self, line: &str) -> Vec<BTreeMap<String, String>> {
        let run = self.0.run(&format!("{line} --format csv")).ok();
        let mut reader = csv::Reader::from_reader(run.stdout.as_bytes());
        reader.deserialize().map(Result::unwrap).collect()
    }

    /// `role distributor amount` of every entry that is pending, in order.
    pub fn pending(&self) -> Vec<String> {
        let of = |row: &BTreeMap<String, String>| {
            format!("{} {} {}", row["role"], row["distributor"], row["amount"])
        };
        self.rows("commission entries --pending").iter().map(of).collect()
    }

    /// The book's bytes.
    pub fn bytes(&self) -> Vec<u8> {
        std::fs::read(self.0.path("fenrun.db")).unwrap()
    }

    /// A command that is refused with this exit code and these words, and changes no byte.
    #[track_caller]
    pub fn refuses_with(&self, line: &str, code: i32, words: impl IntoData) {
        let before = self.bytes();
        self.0.run(line).fails(code).says(words);
        assert!(before == self.bytes(), "{line} changed the book");
    }
}

/// A whole plan of its interesting lines; those that stand before the first rule override.
pub fn plan(lines: &str) -> String {
    let (head, rules) = lines.split_at(lines.find("[[rate]]").unwrap_or(lines.len()));
    let mut all = String::new();
    for (key, value) in [("name", "\"test\""), ("effective_from", "\"2026-01-01\"")] {
        if !head.contains(key) {
            all += &format!("{key} = {value}\n");
        }
    }
    format!("{all}{head}{rules}")
}

/// A rule: `rule("direct", "percent = \"10%\"")`.
pub fn rule(role: &str, rest: &str) -> String {
    format!("[[rate]]\nrole = \"{role}\"\n{rest}\n")
}
