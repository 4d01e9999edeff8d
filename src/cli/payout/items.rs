//! Items as previews show them: where they go, with the account masked and a changed one marked.
use crate::app::payout::Line;
use crate::app::settlement::Unpayable;
use crate::cli::wording::Wording;
use crate::domain::mask::mask;
use crate::domain::payable::Hurdle;
use crate::domain::payout::{Charge, Totals};
use crate::render::cell::{Cell, Column, Kind, Place};
use crate::render::sheet::Sheet;

const LINES: [Column; 11] = [
    Column::new("item", Kind::Text),
    Column::new("distributor", Kind::Text),
    Column::new("name", Kind::Text),
    Column::new("channel", Kind::Text),
    Column::new("account", Kind::Text),
    Column::new("holder", Kind::Text),
    Column::new("account_changed", Kind::Flag),
    Column::new("gross", Kind::Money),
    Column::new("fee", Kind::Money).placed(Place::Filled),
    Column::new("withheld", Kind::Money).placed(Place::Filled),
    Column::new("net", Kind::Money),
];

const OPEN: [Column; 5] = [
    Column::new("distributor", Kind::Text),
    Column::new("name", Kind::Text),
    Column::new("reason", Kind::Text),
    Column::new("amount", Kind::Money),
    Column::new("until", Kind::Instant).by_day(),
];

/// The items of a batch.
pub(super) fn lines(lines: &[Line]) -> Sheet {
    let row = |line: &Line| {
        let Charge { gross, fee, withheld, net, scheme: _ } = line.item.charge;
        vec![
            Cell::code(line.item.id.to_string()),
            Cell::code(&line.code),
            Cell::text(&line.name),
            Cell::Word(line.account.channel.name()),
            Cell::code(mask(&line.account.account)),
            Cell::text(&line.account.holder),
            line.is_changed.into(),
            gross.into(),
            fee.into(),
            withheld.into(),
            net.into(),
        ]
    };
    Sheet { columns: LINES.to_vec(), rows: lines.iter().map(row).collect(), ..Sheet::default() }
}

/// What is not payable.
pub(super) fn not_payable(rows: &[Unpayable], wording: &Wording<'_>) -> Sheet {
    let row = |row: &Unpayable| {
        let Hurdle { reason, amount, until } = row.hurdle;
        let (code, name) = (Cell::code(&row.code), Cell::text(&row.name));
        vec![code, name, wording.not_payable(reason), amount.into(), until.into()]
    };
    Sheet { columns: OPEN.to_vec(), rows: rows.iter().map(row).collect(), ..Sheet::default() }
}

/// The sums of items, as fields.
pub(super) fn sums(items: usize, totals: &Totals) -> Vec<(&'static str, Cell)> {
    vec![
        ("items", Cell::Count(i64::try_from(items).unwrap_or(i64::MAX))),
        ("gross", totals.gross.into()),
        ("fee", totals.fee.into()),
        ("withheld", totals.withheld.into()),
        ("net", totals.net.into()),
    ]
}
