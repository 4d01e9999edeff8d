//! `fenrun order correct`: a wrong seller, sku or price.
use crate::app::order::correct::{self, Corrected, Request};
use crate::cli::args::DryRun;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::exchange::orders_file::Column;
use crate::text::{args, reached};

const EXAMPLES: &str = "\
fenrun order correct 1005 --distributor B --reason 'sold by B' --yes
fenrun order correct 1005 --line TEA-1:2:95.00 --reason 'price agreed by phone' --dry-run";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    order_no: Option<String>,
    #[arg(long = "line", value_name = "LINE")]
    lines: Vec<String>,
    #[arg(long, value_name = "CODE")]
    distributor: Option<String>,
    #[command(flatten)]
    money: Amounts,
    #[arg(long)]
    reason: Option<String>,
    #[command(flatten)]
    dry: DryRun,
}

#[derive(Debug, clap::Args)]
struct Amounts {
    #[arg(long, value_name = "AMOUNT")]
    coupon_amount: Option<String>,
    #[arg(long, value_name = "AMOUNT")]
    order_discount: Option<String>,
    #[arg(long, value_name = "AMOUNT")]
    shipping: Option<String>,
    #[arg(long, value_name = "AMOUNT")]
    tax: Option<String>,
}

impl Args {
    /// The order columns that were given.
    fn columns(&self) -> Vec<(Column, String)> {
        let all = [
            (Column::Distributor, &self.distributor),
            (Column::CouponAmount, &self.money.coupon_amount),
            (Column::OrderDiscount, &self.money.order_discount),
            (Column::Shipping, &self.money.shipping),
            (Column::Tax, &self.money.tax),
        ];
        all.into_iter().filter_map(|(column, text)| Some((column, text.clone()?))).collect()
    }
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let mut session = context.writing(args.dry.dry_run)?;
    let order_no = context.need(args.order_no.as_ref(), "ORDER_NO", "ask-order-no")?;
    let reason = context.need(args.reason.as_ref(), "--reason", "ask-order-correct-reason")?;
    let request = Request { order_no, columns: args.columns(), lines: args.lines.clone(), reason };
    let corrected = context.agree(&mut session, |session| correct::correct(session, &request))?;
    talk(context, &request.order_no, &corrected, args.dry.dry_run);
    Ok(())
}

fn talk(context: &mut Context, order_no: &str, corrected: &Corrected, dry: bool) {
    let voice = context.voice();
    let (total, difference) = (voice.money(corrected.total), reached(&corrected.effect, &voice));
    let said = args![
        order = order_no,
        total = total,
        difference = difference,
        settled = corrected.settled
    ];
    match (corrected.already, dry) {
        (true, _) => return context.done("done-order-correct-already", said),
        (false, true) => context.note("note-order-correct-dry", said),
        (false, false) => context.done("done-order-correct", said),
    }
    if corrected.settled > 0 {
        context.note("note-order-correct-settled", said);
    }
    if !dry {
        context.next("next-order-correct", args![order = order_no]);
    }
}
