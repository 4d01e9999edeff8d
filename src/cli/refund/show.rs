//! `fenrun refund show`: one refund, and what it takes from which lines.
use crate::app::refund::show::{self, Shown, ShownLine};
use crate::cli::args::FormArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::domain::refund::Of;
use crate::render::cell::{Cell, Column, Kind};
use crate::render::record::Record;
use crate::render::sheet::Sheet;
use crate::text::args;

const EXAMPLES: &str = "\
fenrun refund show R-9
fenrun refund show R-9 --format json";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    refund_no: Option<String>,
    #[command(flatten)]
    form: FormArgs,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.session()?;
    let refund_no = context.need(args.refund_no.as_ref(), "REFUND_NO", "ask-refund-no")?;
    let format = context.format(&args.form)?;
    let shown = show::show(&session, &refund_no)?;
    let (mut fields, mut sheets) = (fields(&shown), vec![("parts", lines(&shown.lines))]);
    if format.is_for_people() {
        fields.retain(|(_, cell)| *cell != Cell::Blank);
        sheets.retain(|(_, sheet)| !sheet.rows.is_empty());
    }
    let title = context.words.say("title-refund", args![refund = &shown.refund.refund_no]);
    context.show_record(Record { title: Some(title), fields, sheets }, &args.form)
}

fn fields(shown: &Shown) -> Vec<(&'static str, Cell)> {
    let refund = &shown.refund;
    let line = if let Of::Line(line) = refund.of { Some(line) } else { None };
    let text = |text: &Option<String>| text.as_ref().map_or(Cell::Blank, Cell::text);
    vec![
        ("refund_no", Cell::code(&refund.refund_no)),
        ("order_no", Cell::code(&refund.order_no)),
        ("status", Cell::Word(refund.state.name())),
        ("amount", refund.amount.into()),
        ("shipping", Some(refund.shipping).filter(|amount| !amount.is_zero()).into()),
        ("line", line.into()),
        ("sku", shown.sku.as_ref().map_or(Cell::Blank, Cell::code)),
        ("restock", Some(refund.restock).filter(|units| *units != 0).into()),
        ("reason", text(&refund.reason)),
        ("requested_at", refund.requested_at.into()),
        ("decided_at", refund.decided_at.into()),
        ("refunded_at", refund.refunded_at.into()),
        ("recorded_at", refund.recorded_at.into()),
        ("operator", Cell::text(&refund.operator)),
    ]
}

/// What it takes from which lines.
fn lines(lines: &[ShownLine]) -> Sheet {
    let columns = vec![
        Column::new("line", Kind::Count),
        Column::new("sku", Kind::Text),
        Column::new("name", Kind::Text),
        Column::new("net", Kind::Money),
        Column::new("refunded", Kind::Money),
    ];
    let rows = lines.iter().map(|line| {
        vec![
            line.number.into(),
            Cell::code(&line.sku),
            Cell::text(&line.name),
            line.net.into(),
            line.refunded.into(),
        ]
    });
    Sheet { columns, rows: rows.collect(), ..Sheet::default() }
}
