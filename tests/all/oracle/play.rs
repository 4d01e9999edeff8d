//! Plays a script through the program.
use std::collections::BTreeMap;

use chrono::NaiveDateTime;

use super::files;
use super::model::book::Book;
use super::script::{Step, Then};
use crate::harness::{Run, Shop};

/// A difference between the program and the model, in words.
pub type Found<T> = Result<T, String>;

/// Plays everything and compares everything.
pub fn play(book: &Book<'_>) -> Found<()> {
    let shop = Shop::new();
    let last = book.expected.script.last().map(|step| step.at).unwrap();
    let player = Player { book, shop: &shop, last };
    for step in &book.expected.script {
        player.step(step).map_err(|found| format!("{}{found}", step.shell()))?;
    }
    player.compare_entries()?;
    player.compare_pending()?;
    player.compare_payouts()?;
    player.compare_balances()?;
    player.compare_explanation()?;
    player.compare_bonuses()?;
    player.compare_sold()?;
    player.compare_costs()?;
    player.compare_leaderboard()?;
    player.compare_due()?;
    player.compare_preview()?;
    player.compare_simulated()?;
    player.compare_history()?;
    for settlement in &book.expected.settlements {
        player.compare_statements(settlement)?;
    }
    player.run(last, "check").map(|_| ())
}

pub struct Player<'a> {
    pub book: &'a Book<'a>,
    pub shop: &'a Shop,
    /// The time of the last step.
    pub last: NaiveDateTime,
}

impl Player<'_> {
    fn type_in(&self, at: NaiveDateTime, line: &str) -> Run {
        self.shop.run(&format!("{line} --at '{at}'"))
    }

    /// A line that must succeed.
    pub fn run(&self, at: NaiveDateTime, line: &str) -> Found<String> {
        let run = self.type_in(at, line);
        if run.code == Some(0) {
            return Ok(run.stdout);
        }
        Err(format!("{line} at {at}: exit {:?}\n{}{}", run.code, run.stdout, run.stderr))
    }

    fn step(&self, step: &Step) -> Found<()> {
        if let Some((name, content)) = &step.file {
            self.shop.write(name, content);
        }
        match &step.then {
            Then::IsDone => self.done(step).map(|_| ()),
            Then::IsRefused => self.refused(step),
            Then::Settles(expected) => {
                let rehearsed = self.run(step.at, &format!("{} --dry-run", step.line))?;
                let settled = self.run(step.at, &step.line)?;
                same("a rehearsal and its run", &rehearsed, &settled)?;
                self.compare_settled(&settled, expected)
            }
            Then::Proposes(expected) => self.compare_proposed(&self.done(step)?, expected),
        }
    }

    /// A line that must succeed and say what it changes.
    fn done(&self, step: &Step) -> Found<String> {
        let run = self.type_in(step.at, &step.line);
        if run.code != Some(0) {
            return Err(format!("exit {:?}\n{}{}", run.code, run.stdout, run.stderr));
        }
        if let Some((orders, change)) = step.effect {
            let said = effect(&format!("{}{}", run.stdout, run.stderr));
            let change = files::money(self.book.world, change);
            let expected = (orders > 0).then(|| (orders.to_string(), change));
            same("orders that it reaches, and the difference", &said, &expected)?;
        }
        Ok(run.stdout)
    }

    fn refused(&self, step: &Step) -> Found<()> {
        let bytes = || std::fs::read(self.shop.path("fenrun.db")).unwrap();
        let before = bytes();
        let run = self.type_in(step.at, &step.line);
        if run.code != Some(1) {
            return Err(format!("exit {:?}, not 1\n{}{}", run.code, run.stdout, run.stderr));
        }
        if before == bytes() { Ok(()) } else { Err("a refusal changed the book".to_owned()) }
    }

    pub fn rows(&self, line: &str) -> Found<Vec<BTreeMap<String, String>>> {
        let csv = self.run(self.last, &format!("{line} --format csv --raw"))?;
        rows_of(&csv).map_err(|error| format!("{line}: {error}"))
    }
}

/// The rows of a table by the names of its columns.
pub fn rows_of(csv: &str) -> Found<Vec<BTreeMap<String, String>>> {
    let rows = csv::Reader::from_reader(csv.as_bytes()).deserialize().collect();
    let rows: Result<_, csv::Error> = rows;
    rows.map_err(|error| error.to_string())
}

/// The number of recorded orders that a sentence names, and by how much their commission changes; of a
/// correction, which is of one, how much that one earns.
fn effect(text: &str) -> Option<(String, String)> {
    let (orders, after) = match text.split_once(" recorded order") {
        Some((before, after)) => (before.rsplit(' ').next()?, after),
        None => ("1", text.split_once("what it earns changes")?.1),
    };
    let (_, by) = after.split_once(" by ")?;
    Some((orders.to_owned(), by.split_whitespace().next()?.to_owned()))
}

/// Complains with the first that differs.
pub fn same<T: PartialEq + std::fmt::Debug>(what: &str, found: &T, expected: &T) -> Found<()> {
    if found == expected {
        return Ok(());
    }
    Err(format!("{what}:\n  fenrun: {found:?}\n  oracle: {expected:?}\n"))
}

/// Compares two lists in any order and names what only one of them has.
pub fn same_rows<T: Ord + std::fmt::Debug>(
    what: &str,
    mut found: Vec<T>,
    mut expected: Vec<T>,
) -> Found<()> {
    found.sort();
    expected.sort();
    if found == expected {
        return Ok(());
    }
    let mut text = format!("{what}:\n");
    let mut only = |whose: &str, of: &[T], other: &[T]| {
        let count = |row: &T, rows: &[T]| rows.iter().filter(|it| *it == row).count();
        for row in of.iter().filter(|row| count(row, of) > count(row, other)) {
            text += &format!("  only {whose}: {row:?}\n");
        }
    };
    only("fenrun", &found, &expected);
    only("oracle", &expected, &found);
    Err(text)
}
