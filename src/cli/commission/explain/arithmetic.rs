//! Calculations as people read them: `93.87 × 12.35% = 11.592945`, with the money of the book.
use crate::cli::wording::Wording;
use crate::domain::money::Money;
use crate::domain::rounding::{Exact, Rounding};
use crate::render::cell::{Cell, Column, Kind};
use crate::render::people::grouped;
use crate::text::args;

/// Digits beyond those of the currency that people are shown of a share without end.
const DIGITS: usize = 2;

/// Writes amounts and words for people.
#[derive(Clone, Copy)]
pub(super) struct Arithmetic<'a> {
    wording: &'a Wording<'a>,
}

impl<'a> Arithmetic<'a> {
    pub fn new(wording: &'a Wording<'a>) -> Self {
        Self { wording }
    }

    /// `1,234.50`
    pub fn money(&self, amount: Money) -> String {
        grouped(&self.wording.currency().format(amount))
    }

    /// `11.592945`
    pub fn exact(&self, amount: Exact) -> String {
        grouped(&self.wording.currency().format_exact(amount))
    }

    /// `3.2036…`: the first digits of an amount, all of them when there are few.
    pub fn first_digits(&self, amount: Exact, is_whole: bool) -> String {
        let text = self.exact(amount);
        let digits = usize::from(self.wording.currency().digits()) + DIGITS;
        let end = text.find('.').map_or(text.len(), |point| point + 1 + digits);
        match text.get(..end) {
            Some(first) if end < text.len() => format!("{first}…"),
            _ if !is_whole => format!("{text}…"),
            _ => text,
        }
    }

    /// `2.6664, half up`
    pub fn rounded(&self, exact: String, mode: Rounding) -> String {
        match self.wording.rounding(mode) {
            Cell::Text(mode) => {
                let values = args![exact = exact, mode = mode];
                self.wording.words().say("word-how-rounded", values)
            }
            _ => exact,
        }
    }

    /// A message without values.
    pub fn say(&self, id: &str) -> String {
        self.wording.words().say(id, args![])
    }

    /// A step's name.
    pub fn step(&self, id: &str) -> Cell {
        Cell::text(self.say(id))
    }
}

/// The columns of a table of steps after those that say what the steps are of.
pub(super) fn steps(of: impl IntoIterator<Item = Column>) -> Vec<Column> {
    let steps = [
        Column::new("step", Kind::Text),
        Column::new("how", Kind::Text),
        Column::new("amount", Kind::Money),
    ];
    of.into_iter().chain(steps).collect()
}

/// Rows of steps: what they are of stands in the first row only.
pub(super) fn under(of: &[Cell], steps: Vec<[Cell; 3]>) -> Vec<Vec<Cell>> {
    let blank = vec![Cell::Blank; of.len()];
    let row = |(place, step): (usize, [Cell; 3])| {
        let of = if place == 0 { of.to_vec() } else { blank.clone() };
        of.into_iter().chain(step).collect()
    };
    steps.into_iter().enumerate().map(row).collect()
}
