//! A checked plan as data: what it is, and a row for each thing that is doubtful.
use crate::app::plan::{Checked, Warning, WarningKind};
use crate::cli::context::Context;
use crate::render::cell::{Cell, Column, Kind, Place};
use crate::render::record::Record;
use crate::render::sheet::Sheet;
use crate::text::plan_warning;

const COLUMNS: [Column; 5] = [
    Column::new("line", Kind::Count).placed(Place::Filled),
    Column::new("column", Kind::Count).placed(Place::Filled),
    Column::new("warning", Kind::Text),
    Column::new("skus", Kind::Text).placed(Place::Filled),
    Column::new("message", Kind::Text),
];

pub(super) fn record(checked: &Checked, warnings: Sheet) -> Record {
    let Checked { plan, applied, .. } = checked;
    let fields = vec![
        ("plan_name", Cell::text(&plan.name)),
        ("version", (*applied).into()),
        ("effective_from", plan.effective_from.into()),
        ("rule_count", i64::try_from(plan.rules()).unwrap_or(i64::MAX).into()),
    ];
    Record { title: None, fields, sheets: vec![("warnings", warnings)] }
}

/// In the order of the file's lines; what concerns several products names all of them.
pub(super) fn warnings(file: &str, warnings: &[Warning], context: &Context) -> Sheet {
    let rows = warnings.iter().flat_map(each).flat_map(|warning| {
        let sentences = plan_warning(file, &warning, &context.voice());
        let row = |sentence| row(&warning, context.words.tell(sentence));
        sentences.iter().map(row).collect::<Vec<_>>()
    });
    Sheet { columns: COLUMNS.to_vec(), rows: rows.collect(), ..Sheet::default() }
}

/// Of products that bring in too little each by itself.
fn each(warning: &Warning) -> Vec<Warning> {
    let WarningKind::Losses(losses) = &warning.kind else { return vec![warning.clone()] };
    let alone = |loss| WarningKind::Losses(vec![loss]);
    losses.iter().cloned().map(|loss| Warning { kind: alone(loss), ..*warning }).collect()
}

fn row(warning: &Warning, message: String) -> Vec<Cell> {
    let number = |at: usize| i64::try_from(at).unwrap_or(i64::MAX);
    let skus = warning.kind.skus().into_iter().map(str::to_owned).collect::<Vec<_>>();
    vec![
        warning.place.map(|place| number(place.line)).into(),
        warning.place.map(|place| number(place.column)).into(),
        Cell::code(warning.kind.name()),
        if skus.is_empty() { Cell::Blank } else { Cell::List(skus) },
        Cell::Text(message),
    ]
}
