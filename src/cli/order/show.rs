//! `fenrun order show`: one order, line by line, and what it earns whom.
use super::list::attributed_by;
use crate::app::order::show::{self, Earning, Shown, ShownLine};
use crate::cli::args::FormArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::domain::money::{Money, Overflow};
use crate::domain::plan::{Pay, Role};
use crate::domain::refund_state::RefundState;
use crate::domain::settlement::Roles;
use crate::render::cell::{Cell, Column, Kind};
use crate::render::record::Record;
use crate::render::sheet::Sheet;
use crate::text::args;

const EXAMPLES: &str = "\
fenrun order show 1005
fenrun order show 1005 --reveal --format json";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    order_no: Option<String>,
    #[arg(long)]
    reveal: bool,
    #[command(flatten)]
    form: FormArgs,
}

/// Columns that people need not see while nothing but 0 or nothing at all stands in them.
const MAY_BE_EMPTY: [&str; 11] = [
    "line_discount",
    "coupon_share",
    "order_discount_share",
    "points_share",
    "rate",
    "fixed",
    "refunded",
    "restocked",
    "reversed",
    "shipping",
    "restock",
];

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.session()?;
    let order_no = context.need(args.order_no.as_ref(), "ORDER_NO", "ask-order-no")?;
    let format = context.format(&args.form)?;
    let shown = show::show(&session, &order_no, args.reveal)?;
    let mut fields = fields(&shown)?;
    let mut sheets = vec![
        ("lines", lines(&shown.lines)),
        ("refunds", refunds(&shown)),
        ("earns", earns(&shown)),
    ];
    if format.is_for_people() {
        fields.retain(|(_, cell)| *cell != Cell::Blank);
        for (_, sheet) in &mut sheets {
            *sheet = std::mem::take(sheet).without_empty(&MAY_BE_EMPTY);
        }
        sheets.retain(|(_, sheet)| !sheet.rows.is_empty());
    }
    let title = context.words.say("title-order", args![order = &shown.order.order_no]);
    context.show_record(Record { title: Some(title), fields, sheets }, &args.form)
}

fn fields(shown: &Shown) -> Result<Vec<(&'static str, Cell)>, Overflow> {
    let order = &shown.order;
    let (instants, seller, hold) = (&order.instants, shown.seller.as_ref(), shown.hold.as_ref());
    let text = |text: &Option<String>| text.as_ref().map_or(Cell::Blank, Cell::text);
    let code = |text: &Option<String>| text.as_ref().map_or(Cell::Blank, Cell::code);
    let unless_zero = |amount: Money| Some(amount).filter(|amount| !amount.is_zero()).into();
    let settled = instants.cancelled.is_none().then_some(order.unsettled == Roles::NONE);
    Ok(vec![
        ("order_no", Cell::code(&order.order_no)),
        ("status", Cell::Word(instants.status().name())),
        ("placed_at", instants.placed.into()),
        ("paid_at", instants.paid.into()),
        ("shipped_at", instants.shipped.into()),
        ("completed_at", instants.completed.into()),
        ("cancelled_at", instants.cancelled.into()),
        ("distributor", seller.map_or(Cell::Blank, |(code, _)| Cell::code(code))),
        ("name", seller.map_or(Cell::Blank, |(_, name)| Cell::text(name))),
        ("attributed_by", attributed_by(&order.attributed_by)),
        ("member", code(&order.member)),
        ("coupon", code(&order.coupon)),
        ("coupon_amount", unless_zero(order.discounts.coupon)),
        ("order_discount", unless_zero(order.discounts.order)),
        ("points_used", Some(order.points_used).filter(|points| *points > 0).into()),
        ("points_amount", unless_zero(order.discounts.points)),
        ("gross", order.gross.into()),
        ("discount", order.gross.minus(order.net)?.into()),
        ("net", order.net.into()),
        ("shipping", order.shipping.into()),
        ("total", order.net.plus(order.shipping)?.into()),
        ("refunded", unless_zero(refunded(shown)?)),
        ("tax", unless_zero(order.tax)),
        ("carrier", text(&order.carrier)),
        ("tracking_no", code(&order.tracking_no)),
        ("recipient", text(&order.recipient)),
        ("phone", code(&order.phone)),
        ("address", text(&order.address)),
        ("note", text(&order.note)),
        ("settled", settled.into()),
        ("held_since", hold.map(|hold| hold.since).into()),
        ("held_because", hold.map_or(Cell::Blank, |hold| Cell::text(&hold.reason))),
        (
            "earns_nothing",
            shown.earns.as_ref().err().map_or(Cell::Blank, |why| Cell::Word(why.name())),
        ),
        ("recorded_at", order.recorded_at.into()),
        ("corrected_by", shown.corrected_by.as_ref().map_or(Cell::Blank, Cell::code)),
        (
            "revisions",
            Some(shown.revisions.join(", "))
                .filter(|all| !all.is_empty())
                .map_or(Cell::Blank, Cell::text),
        ),
    ])
}

/// The lines with the build-up of their nets.
fn lines(lines: &[ShownLine]) -> Sheet {
    let columns = vec![
        Column::new("line", Kind::Count),
        Column::new("sku", Kind::Text),
        Column::new("name", Kind::Text),
        Column::new("quantity", Kind::Count),
        Column::new("unit_price", Kind::Money),
        Column::new("gross", Kind::Money),
        Column::new("line_discount", Kind::Money),
        Column::new("coupon_share", Kind::Money),
        Column::new("order_discount_share", Kind::Money),
        Column::new("points_share", Kind::Money),
        Column::new("net", Kind::Money),
        Column::new("refunded", Kind::Money),
        Column::new("restocked", Kind::Count),
    ];
    let rows = lines.iter().map(|line| {
        vec![
            line.number.into(),
            Cell::code(&line.sku),
            Cell::text(&line.name),
            line.money.quantity.into(),
            line.money.unit_price.into(),
            line.net.gross.into(),
            line.money.discount.into(),
            line.net.coupon_share.into(),
            line.net.order_discount_share.into(),
            line.net.points_share.into(),
            line.net.net.into(),
            line.refunded.into(),
            Some(line.restocked).filter(|units| *units != 0).into(),
        ]
    });
    Sheet { columns, rows: rows.collect(), ..Sheet::default() }
}

/// What was given back, and the after-sale cases.
fn refunds(shown: &Shown) -> Sheet {
    let columns = vec![
        Column::new("refund_no", Kind::Text),
        Column::new("status", Kind::Text),
        Column::new("requested_at", Kind::Instant),
        Column::new("refunded_at", Kind::Instant),
        Column::new("amount", Kind::Money),
        Column::new("shipping", Kind::Money),
        Column::new("restock", Kind::Count),
        Column::new("reason", Kind::Text),
    ];
    let rows = shown.refunds.iter().map(|refund| {
        vec![
            Cell::code(&refund.refund_no),
            Cell::Word(refund.state.name()),
            refund.requested_at.into(),
            refund.refunded_at.into(),
            refund.amount.into(),
            refund.shipping.into(),
            Some(refund.restock).filter(|units| *units != 0).into(),
            refund.reason.as_ref().map_or(Cell::Blank, Cell::text),
        ]
    });
    Sheet { columns, rows: rows.collect(), ..Sheet::default() }
}

/// What was given back of goods and shipping.
fn refunded(shown: &Shown) -> Result<Money, Overflow> {
    let mut approved = shown.refunds.iter().filter(|it| it.state == RefundState::Approved);
    approved.try_fold(Money::ZERO, |sum, it| sum.plus(it.amount)?.plus(it.shipping))
}

/// What the lines earn whom.
fn earns(shown: &Shown) -> Sheet {
    let columns = vec![
        Column::new("line", Kind::Count),
        Column::new("role", Kind::Text),
        Column::new("distributor", Kind::Text),
        Column::new("name", Kind::Text),
        Column::new("base", Kind::Money),
        Column::new("rate", Kind::Rate),
        Column::new("fixed", Kind::Money),
        Column::new("amount", Kind::Money),
        Column::new("reversed", Kind::Money),
    ];
    let earnings = shown.earns.as_deref().unwrap_or_default();
    Sheet { columns, rows: earnings.iter().map(earning).collect(), ..Sheet::default() }
}

fn earning(earning: &Earning) -> Vec<Cell> {
    let (commission, (code, name)) = (&earning.commission, &earning.whom);
    let (rate, fixed) = match commission.pay {
        Pay::Percent(rate) => (Cell::Rate(rate), Cell::Blank),
        Pay::Fixed(amount) => (Cell::Blank, Cell::Money(amount)),
    };
    let role = match commission.role {
        Role::Direct => "direct",
        Role::Override => "override",
    };
    vec![
        earning.line.into(),
        Cell::Word(role),
        Cell::code(code),
        Cell::text(name),
        commission.base.into(),
        rate,
        fixed,
        commission.amount.into(),
        earning.reversed.into(),
    ]
}
