//! Which rules apply, as people read them: what each names, what it pays, why it won or lost.
use crate::app::explain::{LineChain, MatchedRule, ShareChain};
use crate::cli::commission::explain::arithmetic::Arithmetic;
use crate::cli::wording::Wording;
use crate::domain::plan::{Pay, Selectors};
use crate::render::cell::{Cell, Column, Kind};
use crate::render::sheet::Sheet;
use crate::text::args;

pub(super) fn rules(lines: &[LineChain], wording: &Wording<'_>) -> Sheet {
    let columns = vec![
        Column::new("line", Kind::Count),
        Column::new("role", Kind::Text),
        Column::new("rule", Kind::Count),
        Column::new("names", Kind::Text),
        Column::new("pays", Kind::Rate),
        Column::new("verdict", Kind::Text),
    ];
    let mut rows = Vec::new();
    for line in lines {
        for share in &line.shares {
            let of = [i64::from(line.line).into(), wording.role(share.role)];
            for (place, rule) in share.rules.iter().enumerate() {
                let of = if place == 0 { of.clone() } else { [Cell::Blank, Cell::Blank] };
                rows.push([of.to_vec(), row(rule, share, wording)].concat());
            }
        }
    }
    Sheet { columns, rows, ..Sheet::default() }
}

fn row(matched: &MatchedRule, _: &ShareChain, wording: &Wording<'_>) -> Vec<Cell> {
    let MatchedRule { number, rule, lost_by } = matched;
    let (words, say) = (wording.words(), Arithmetic::new(wording));
    let pays = match rule.pay {
        Pay::Percent(rate) => rate.into(),
        Pay::Fixed(each) => Cell::text(words.say("word-how-each", args![amount = say.money(each)])),
    };
    let verdict = match lost_by {
        None => wording.word("word-rule-won", "won"),
        Some(by) => {
            let Cell::Text(because) = wording.selector(*by) else { return Vec::new() };
            Cell::text(words.say("word-how-rule-lost", args![because = because]))
        }
    };
    let number = i64::try_from(*number).unwrap_or(i64::MAX);
    vec![number.into(), Cell::text(names(&rule.selectors, wording)), pays, verdict]
}

/// `category Tea > Green, level 2`; a rule that names nothing applies to everything.
fn names(selectors: &Selectors, wording: &Wording<'_>) -> String {
    let words = wording.words();
    let level = selectors.level.map(|level| level.to_string());
    let named = [
        ("word-names-distributor", selectors.distributor.as_ref()),
        ("word-names-sku", selectors.sku.as_ref()),
        ("word-names-category", selectors.category.as_ref()),
        ("word-names-level", level.as_ref()),
    ];
    let named = named.into_iter().filter_map(|(id, name)| Some(words.say(id, args![name = name?])));
    let named: Vec<String> = named.collect();
    match named.is_empty() {
        true => words.say("word-names-nothing", args![]),
        false => named.join(&words.say("word-names-and", args![])),
    }
}
