//! A statement as a record: from the opening to the closing, its entries, the payouts that it counts, what
//! was not settled with it, and what became of its net.
use super::arithmetic::{Arithmetic, steps, under};
use super::became;
use crate::app::explain::StatementChain;
use crate::cli::commission::entries;
use crate::cli::wording::Wording;
use crate::domain::entry::ListedEntry;
use crate::domain::money::{Money, Overflow};
use crate::domain::plan::Role;
use crate::domain::statement::Amounts;
use crate::render::cell::{Cell, Column, Kind};
use crate::render::record::Record;
use crate::render::sheet::Sheet;
use crate::store::payouts::Counted;
use crate::text::args;

const COUNTED: [Column; 4] = [
    Column::new("item", Kind::Text),
    Column::new("event", Kind::Text),
    Column::new("at", Kind::Instant),
    Column::new("gross", Kind::Money),
];

const NOT_SETTLED: [Column; 3] = [
    Column::new("reason", Kind::Text),
    Column::new("amount", Kind::Money),
    Column::new("until", Kind::Instant),
];

pub(super) fn record(chain: &StatementChain, wording: &Wording<'_>) -> Result<Record, Overflow> {
    let statement = &chain.statement;
    let opening_of = chain.opening_of.as_ref();
    let mut fields = vec![
        ("explains", Cell::Word("statement")),
        ("period", Cell::code(&chain.period)),
        ("distributor", Cell::code(&chain.code)),
        ("name", Cell::text(&statement.name)),
        ("level", i64::from(statement.level).into()),
        ("settled_at", chain.settled_at.into()),
    ];
    let mut sheets = vec![
        ("entries", listed(&chain.entries)),
        ("counted_payouts", counted(chain)),
        ("not_settled", not_settled(chain, wording)),
    ];
    if wording.is_for_people() {
        fields.remove(0);
        sheets.insert(0, ("how_closing", how(chain, wording)?));
        let rows = became::for_people(&chain.became, wording);
        sheets.push((
            "became",
            Sheet { columns: became::FOR_PEOPLE.to_vec(), rows, ..Sheet::default() },
        ));
        for (_, sheet) in &mut sheets {
            let spare = std::mem::take(sheet).without_empty(&["how", "until"]);
            *sheet = spare.without("matures_at");
        }
        sheets.retain(|(_, sheet)| !sheet.rows.is_empty());
    } else {
        let Amounts { direct, override_, bonus, clawback, adjustment, payouts } = statement.amounts;
        fields.extend([
            ("opening_of", opening_of.map_or(Cell::Blank, Cell::code)),
            ("opening", statement.opening.into()),
            ("direct", direct.into()),
            ("override", override_.into()),
            ("bonus", bonus.into()),
            ("clawback", clawback.into()),
            ("adjustment", adjustment.into()),
            ("net", statement.amounts.net()?.into()),
            ("payouts", payouts.into()),
            ("closing", statement.closing.into()),
        ]);
        let rows = became::rows(&chain.became);
        sheets.push((
            "payments",
            Sheet { columns: became::COLUMNS.to_vec(), rows, ..Sheet::default() },
        ));
    }
    let title = args![period = &chain.period, code = &chain.code];
    let title = wording.words().say("title-statement-of", title);
    Ok(Record { title: Some(title), fields, sheets })
}

/// The entries, without the columns that the head has.
fn listed(listed: &[ListedEntry]) -> Sheet {
    let rows = listed.iter().map(|entry| entries::cells(entry.clone())).collect();
    let sheet = Sheet { columns: entries::COLUMNS.to_vec(), rows, ..Sheet::default() };
    ["distributor", "settled_in"].into_iter().fold(sheet, Sheet::without)
}

fn counted(chain: &StatementChain) -> Sheet {
    let row = |counted: &Counted| {
        vec![
            Cell::code(counted.item.to_string()),
            Cell::Word(counted.event.name()),
            counted.at.into(),
            counted.gross.into(),
        ]
    };
    let rows = chain.counted.iter().map(row).collect();
    Sheet { columns: COUNTED.to_vec(), rows, ..Sheet::default() }
}

fn not_settled(chain: &StatementChain, wording: &Wording<'_>) -> Sheet {
    let rows = chain.not_settled.iter().map(|remainder| {
        let reason = wording.not_settled(remainder.reason);
        vec![reason, remainder.amount.into(), remainder.until.into()]
    });
    Sheet { columns: NOT_SETTLED.to_vec(), rows: rows.collect(), ..Sheet::default() }
}

/// From the opening to the closing, step by step.
fn how(chain: &StatementChain, wording: &Wording<'_>) -> Result<Sheet, Overflow> {
    let (words, say) = (wording.words(), Arithmetic::new(wording));
    let Amounts { direct, override_, bonus, clawback, adjustment, payouts } =
        chain.statement.amounts;
    let opening = match &chain.opening_of {
        Some(period) => words.say("word-how-opening", args![period = period]),
        None => words.say("word-how-first-statement", args![]),
    };
    let amount = |id, how: String, amount: Money| [say.step(id), Cell::text(how), amount.into()];
    let mut rows = vec![amount("col-opening", opening, chain.statement.opening)];
    let columns = [
        ("col-direct", direct),
        ("col-override", override_),
        ("col-bonus", bonus),
        ("col-clawback", clawback),
        ("col-adjustment", adjustment),
    ];
    for (place, (id, sum)) in columns.into_iter().enumerate() {
        let of_column = |entry: &&ListedEntry| column_of(entry) == place;
        let count = chain.entries.iter().filter(of_column).count();
        if count > 0 {
            rows.push(amount(id, words.say("word-how-entries", args![count = count]), sum));
        }
    }
    rows.push(amount("col-net", String::new(), chain.statement.amounts.net()?));
    if !chain.counted.is_empty() {
        let how = words.say("word-how-payouts", args![count = chain.counted.len()]);
        rows.push(amount("col-payouts", how, Money::ZERO.minus(payouts)?));
    }
    rows.push(amount("col-closing", String::new(), chain.statement.closing));
    Ok(Sheet { columns: steps([]), rows: under(&[], rows), ..Sheet::default() })
}

/// The place of an entry's column in a statement.
fn column_of(entry: &ListedEntry) -> usize {
    match (entry.kind, entry.role) {
        ("clawback", _) => 3,
        ("bonus" | "contest", _) => 2,
        (_, Some(Role::Direct)) => 0,
        (_, Some(Role::Override)) => 1,
        (_, None) => 4,
    }
}
