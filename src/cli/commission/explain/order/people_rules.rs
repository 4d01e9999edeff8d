//! Which rules apply, as people read them: what each names, what it pays, why it won or lost.
use crate::app::explain::{JudgedRule, LineChain, Verdict};
use crate::cli::commission::explain::arithmetic::Arithmetic;
use crate::cli::wording::Wording;
use crate::domain::plan::Pay;
use crate::render::cell::{Cell, Column, Kind};
use crate::render::sheet::Sheet;
use crate::text::args;

/// The rules of each line and role; those that do not apply only when all are wanted.
pub(super) fn rules(lines: &[LineChain], all: bool, wording: &Wording<'_>) -> Sheet {
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
            let wanted = |rule: &&JudgedRule| all || !matches!(rule.verdict, Verdict::NoMatch(_));
            for (place, rule) in share.rules.iter().filter(wanted).enumerate() {
                let of = if place == 0 { of.clone() } else { [Cell::Blank, Cell::Blank] };
                rows.push([of.to_vec(), row(rule, wording)].concat());
            }
        }
    }
    Sheet { columns, rows, ..Sheet::default() }
}

fn row(judged: &JudgedRule, wording: &Wording<'_>) -> Vec<Cell> {
    let JudgedRule { number, rule, verdict } = judged;
    let (words, say) = (wording.words(), Arithmetic::new(wording));
    let pays = match rule.pay {
        Pay::Percent(rate) => rate.into(),
        Pay::Fixed(each) => Cell::text(words.say("word-how-each", args![amount = say.money(each)])),
    };
    let because = |id: &str, why: Cell| match why {
        Cell::Text(because) => Cell::text(words.say(id, args![because = because])),
        other => other,
    };
    let verdict = match *verdict {
        Verdict::Won => wording.word("word-rule-won", "won"),
        Verdict::Lost(by) => because("word-how-rule-lost", wording.selector(by)),
        Verdict::NoMatch(by) => because("word-how-rule-no-match", wording.no_match(by)),
    };
    let number = i64::try_from(*number).unwrap_or(i64::MAX);
    vec![number.into(), Cell::text(wording.selectors(&rule.selectors)), pays, verdict]
}
