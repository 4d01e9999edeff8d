//! The differences as people read them: what a rule is stands once, above its keys.
use super::{change_word, part_word, value};
use crate::cli::wording::Wording;
use crate::domain::plan::{Role, Selectors};
use crate::domain::plan_diff::{Difference, Subject};
use crate::render::cell::{Cell, Column, Kind, Place};
use crate::render::sheet::Sheet;
use crate::text::args;

const COLUMNS: [Column; 6] = [
    Column::new("change", Kind::Text),
    Column::new("part", Kind::Text),
    Column::new("rule", Kind::Text).placed(Place::Filled),
    Column::new("key", Kind::Text),
    Column::new("before", Kind::Text),
    Column::new("after", Kind::Text),
];

pub(super) fn sheet(differences: &[Difference], wording: &Wording<'_>) -> Sheet {
    let above = [None].into_iter().chain(differences.iter().map(Some));
    let rows = differences.iter().zip(above);
    let rows = rows.map(|(difference, above)| row(difference, above, wording)).collect();
    Sheet { columns: COLUMNS.to_vec(), rows, ..Sheet::default() }
}

fn row(difference: &Difference, above: Option<&Difference>, wording: &Wording<'_>) -> Vec<Cell> {
    let Difference { change, part, subject, key, before, after } = difference;
    let is_next_key = above.is_some_and(|above| {
        (&above.change, &above.part, &above.subject) == (change, part, subject)
    });
    let [change, part, rule] = match subject {
        _ if is_next_key => [Cell::Blank, Cell::Blank, Cell::Blank],
        Subject::Whole => [change_word(*change, wording), part_word(*part, wording), Cell::Blank],
        Subject::Named(name) => {
            [change_word(*change, wording), part_word(*part, wording), Cell::text(name)]
        }
        Subject::Rule(role, selectors) => {
            let rule = rule(*role, selectors, wording);
            [change_word(*change, wording), part_word(*part, wording), rule]
        }
    };
    let key = Cell::text(key.text(wording.currency()));
    vec![change, part, rule, key, value(before.as_ref(), wording), value(after.as_ref(), wording)]
}

/// Whom a rule pays and what makes it apply: `direct: category Tea, level 2`.
fn rule(role: Role, selectors: &Selectors, wording: &Wording<'_>) -> Cell {
    let Cell::Text(role) = wording.role(role) else { return Cell::Blank };
    let names = wording.selectors(selectors);
    Cell::text(wording.words().say("word-rule-of", args![role = role, names = names]))
}
