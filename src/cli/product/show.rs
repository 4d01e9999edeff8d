//! `fenrun product show`: one product with what held when.
use super::list::category;
use super::pick;
use crate::app::product::{self, Known, Shown};
use crate::cli::args::FormArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::domain::time::Instant;
use crate::render::cell::{Cell, Column, Kind};
use crate::render::record::Record;
use crate::render::sheet::Sheet;
use crate::store::product_facts::Fact;

const EXAMPLES: &str = "\
fenrun product show TEA-1
fenrun product show TEA-1 --format json";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    sku: Option<String>,
    #[command(flatten)]
    form: FormArgs,
}

const HISTORY: [Column; 6] = [
    Column::new("from", Kind::Instant),
    Column::new("price", Kind::Money),
    Column::new("cost", Kind::Money),
    Column::new("category", Kind::Text),
    Column::new("commissionable", Kind::Flag),
    Column::new("recorded_at", Kind::Instant),
];

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.session()?;
    let sku = pick::sku(args.sku.as_ref(), context, &session)?;
    let shown = product::show(&session, &sku)?;
    context.show_record(record(shown), &args.form)
}

fn record(shown: Shown) -> Record {
    let Known { product, dated } = shown.known;
    let particulars = product.particulars;
    let text = |text: Option<String>| text.map_or(Cell::Blank, Cell::Text);
    let rows = shown.history.into_iter().map(held).collect();
    let history = Sheet { columns: HISTORY.to_vec(), rows, ..Sheet::default() };
    Record {
        title: None,
        fields: vec![
            ("sku", Cell::Code(product.sku)),
            ("name", Cell::Text(particulars.name)),
            ("category", category(dated.category)),
            ("spec", text(particulars.spec)),
            ("description", text(particulars.description)),
            ("price", dated.price.into()),
            ("cost", dated.cost.into()),
            ("commissionable", dated.commissionable.into()),
            ("status", Cell::Word(particulars.status.name())),
            ("on_hand", product.on_hand.into()),
            ("reorder_level", particulars.reorder_level.into()),
            ("backorders", particulars.backorders.into()),
            ("image", text(particulars.image)),
            ("link", text(particulars.link)),
            ("recorded_at", product.recorded_at.into()),
        ],
        sheets: vec![("history", history)],
    }
}

/// The first facts hold from always: their beginning is blank.
fn held(fact: Fact) -> Vec<Cell> {
    vec![
        Some(fact.from).filter(|from| *from != Instant::ALWAYS).into(),
        fact.dated.price.into(),
        fact.dated.cost.into(),
        category(fact.dated.category),
        fact.dated.commissionable.into(),
        fact.recorded_at.into(),
    ]
}
