//! What is typed, and what must come of it.
use std::fmt::Write;

use chrono::NaiveDateTime;

use super::files;
use super::model::entry::Settlement;

#[derive(Debug, Clone)]
pub struct Step {
    pub at: NaiveDateTime,
    /// A file that is written first: name, content.
    pub file: Option<(String, String)>,
    /// The words after `fenrun`.
    pub line: String,
    pub then: Then,
    /// How many recorded orders a dated change or a correction reaches, and what it changes of their
    /// commission.
    pub effect: Option<(usize, i128)>,
}

#[derive(Debug, Clone)]
pub enum Then {
    IsDone,
    /// Exit code 1 and an unchanged book.
    IsRefused,
    Settles(Vec<Settlement>),
    /// These grades are proposed: the rows of the table.
    Proposes(Vec<[String; 8]>),
}

impl Step {
    pub fn run(at: NaiveDateTime, line: String) -> Self {
        Self { at, file: None, line, then: Then::IsDone, effect: None }
    }

    /// Imports rows.
    pub fn import(at: NaiveDateTime, noun: &str, rows: &str) -> Self {
        let name = format!("{noun}s.csv");
        let line = format!("{noun} import {name}");
        let table = files::header(noun) + rows;
        Self { file: Some((name, table)), ..Self::run(at, line) }
    }

    /// Whether another import can be one with this.
    pub fn takes(&self, other: &Self) -> bool {
        let same = self.at == other.at && self.line == other.line;
        same && (self.line == "order import orders.csv" || self.line == "refund import refunds.csv")
    }

    pub fn add_rows_of(&mut self, other: &Self) {
        if let (Some((_, table)), Some((_, more))) = (&mut self.file, &other.file) {
            *table += more.split_once('\n').unwrap().1;
        }
    }

    /// As a shell would read it.
    pub fn shell(&self) -> String {
        let mut text = String::new();
        if let Some((name, content)) = &self.file {
            writeln!(text, "cat > {name} <<'END'\n{content}END").unwrap();
        }
        let comment = if matches!(self.then, Then::IsRefused) { "  # is refused" } else { "" };
        writeln!(text, "fenrun {} --at '{}'{comment}", self.line, self.at).unwrap();
        text
    }
}
