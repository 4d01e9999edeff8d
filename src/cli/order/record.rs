//! `fenrun order record`: an order that somebody types.
use super::earns;
use crate::app::order::choices;
use crate::app::order::record::{self, Recorded, Request};
use crate::app::order::taken::What;
use crate::app::session::Session;
use crate::cli::args::DryRun;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::domain::order::Status;
use crate::exchange::orders_file::Column;
use crate::text::args;

const EXAMPLES: &str = "\
fenrun order record A-1 --line TEA-1:2 --distributor A --paid-at 2026-10-20 --shipping 8
fenrun order record A-2 --line TEA-1:1:90.00 --line CUP-1:4 --order-discount 5 --dry-run";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    order_no: Option<String>,
    #[arg(long = "line", value_name = "LINE")]
    lines: Vec<String>,
    #[command(flatten)]
    parties: Parties,
    #[command(flatten)]
    instants: Instants,
    #[command(flatten)]
    money: Amounts,
    #[command(flatten)]
    words: Words,
    #[command(flatten)]
    dry: DryRun,
}

#[derive(Debug, clap::Args)]
struct Parties {
    #[arg(long, value_name = "CODE")]
    distributor: Option<String>,
    #[arg(long, value_name = "CODE")]
    member: Option<String>,
}

#[derive(Debug, clap::Args)]
struct Instants {
    #[arg(long, value_name = "INSTANT")]
    placed_at: Option<String>,
    #[arg(long, value_name = "INSTANT")]
    paid_at: Option<String>,
    #[arg(long, value_name = "INSTANT")]
    shipped_at: Option<String>,
    #[arg(long, value_name = "INSTANT")]
    completed_at: Option<String>,
}

#[derive(Debug, clap::Args)]
struct Amounts {
    #[arg(long)]
    coupon: Option<String>,
    #[arg(long, value_name = "AMOUNT")]
    coupon_amount: Option<String>,
    #[arg(long, value_name = "AMOUNT")]
    order_discount: Option<String>,
    #[arg(long, value_name = "AMOUNT")]
    shipping: Option<String>,
    #[arg(long, value_name = "AMOUNT")]
    tax: Option<String>,
}

#[derive(Debug, clap::Args)]
struct Words {
    #[arg(long)]
    carrier: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    tracking: Option<String>,
    #[arg(long)]
    recipient: Option<String>,
    #[arg(long)]
    phone: Option<String>,
    #[arg(long)]
    address: Option<String>,
    #[arg(long)]
    note: Option<String>,
}

impl Args {
    /// The order columns that were given.
    fn columns(&self) -> Vec<(Column, String)> {
        let Self { parties, instants, money, words, .. } = self;
        let all = [
            (Column::Distributor, &parties.distributor),
            (Column::Member, &parties.member),
            (Column::PlacedAt, &instants.placed_at),
            (Column::PaidAt, &instants.paid_at),
            (Column::ShippedAt, &instants.shipped_at),
            (Column::CompletedAt, &instants.completed_at),
            (Column::Coupon, &money.coupon),
            (Column::CouponAmount, &money.coupon_amount),
            (Column::OrderDiscount, &money.order_discount),
            (Column::Shipping, &money.shipping),
            (Column::Tax, &money.tax),
            (Column::Carrier, &words.carrier),
            (Column::TrackingNo, &words.tracking),
            (Column::Recipient, &words.recipient),
            (Column::Phone, &words.phone),
            (Column::Address, &words.address),
            (Column::Note, &words.note),
        ];
        all.into_iter().filter_map(|(column, text)| Some((column, text.clone()?))).collect()
    }
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.writing(args.dry.dry_run)?;
    let order_no = context.need(args.order_no.as_ref(), "ORDER_NO", "ask-order-no")?;
    let (mut columns, mut lines) = (args.columns(), args.lines.clone());
    if lines.is_empty() {
        lines = ask_lines(context, &session)?;
        if args.parties.distributor.is_none() {
            columns.extend(ask_distributor(context, &session)?);
        }
    }
    let request = Request { order_no, columns, lines };
    let recorded = record::record(&session, &request)?;
    talk(context, &request.order_no, &recorded, args.dry.dry_run);
    Ok(())
}

/// Asks for one line after the other.
fn ask_lines(context: &mut Context, session: &Session) -> Result<Vec<String>, Failure> {
    let products = choices::products(session)?;
    let currency = context.currency;
    let shown: Vec<String> = products
        .iter()
        .map(|it| format!("{}  {}  {}", it.sku, it.name, currency.format(it.price)))
        .collect();
    if shown.is_empty() {
        return Ok(vec![context.need(None, "--line", "ask-order-line")?]);
    }
    let mut lines = Vec::new();
    loop {
        let chosen = &products[context.choose("--line", "ask-order-product", &shown)?];
        let one = Some("1".to_owned());
        let quantity = context.ask("--line", "ask-order-quantity", one)?;
        let price = Some(currency.format(chosen.price));
        let price = context.ask("--line", "ask-order-price", price)?;
        lines.push(format!("{}:{}:{}", chosen.sku, quantity.trim(), price.trim()));
        let more = ["word-no", "word-yes"].map(|id| context.words.say(id, args![]));
        if context.choose("--line", "ask-order-more", &more)? == 0 {
            return Ok(lines);
        }
    }
}

/// Asks who sold it; nobody is the first choice.
fn ask_distributor(
    context: &mut Context,
    session: &Session,
) -> Result<Option<(Column, String)>, Failure> {
    let known = choices::distributors(session)?;
    let mut shown = vec![context.words.say("word-nobody", args![])];
    shown.extend(known.iter().map(|(code, name)| format!("{code}  {name}")));
    let chosen = context.choose("--distributor", "ask-order-distributor", &shown)?;
    let code = chosen.checked_sub(1).and_then(|index| known.get(index));
    Ok(code.map(|(code, _)| (Column::Distributor, code.clone())))
}

fn talk(context: &mut Context, order_no: &str, recorded: &Recorded, dry: bool) {
    let total = context.voice().money(recorded.total);
    let said = args![order = order_no, total = total];
    match (recorded.what, dry) {
        (What::Recorded, false) => context.done("done-order-record", said),
        (What::Recorded, true) => context.note("note-order-record-dry", said),
        (What::Advanced | What::Updated, false) => context.done("done-order-advance", said),
        (What::Advanced | What::Updated, true) => context.note("note-order-advance-dry", said),
        (What::Unchanged { words_differ }, _) => {
            context.done("done-order-already", said);
            if words_differ {
                context.note("note-order-words", said);
            }
            return;
        }
    }
    if let Some(why) = recorded.earns_nothing {
        earns::nothing(context, why);
    }
    if !dry {
        next(context, order_no, recorded.status);
    }
}

/// What usually comes next for an order of a status.
pub(super) fn next(context: &mut Context, order_no: &str, status: Status) {
    let id = match status {
        Status::Pending => "next-order-pending",
        Status::Paid => "next-order-paid",
        Status::Shipped => "next-order-shipped",
        Status::Completed => "next-order-completed",
        Status::Cancelled => "next-order-cancelled",
    };
    context.next(id, args![order = order_no]);
}
