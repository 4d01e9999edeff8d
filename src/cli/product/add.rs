//! `fenrun product add`: a new product.
use crate::app::product::{self, Added, Typed};
use crate::cli::args::DryRun;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values;
use crate::domain::product::Status;
use crate::text::args;

const EXAMPLES: &str = "\
fenrun product add GIFT-01 --name '中秋茗礼盒' --price 268.00 --category Gift --stock 20
fenrun product add CARD-200 --name 'Gift card' --price 200 --no-commission --dry-run";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    sku: Option<String>,
    #[arg(long)]
    name: Option<String>,
    #[arg(long, value_name = "AMOUNT")]
    price: Option<String>,
    #[arg(long, value_name = "CATEGORY")]
    category: Option<String>,
    #[arg(long)]
    spec: Option<String>,
    #[arg(long)]
    description: Option<String>,
    #[arg(long, value_name = "AMOUNT")]
    cost: Option<String>,
    #[arg(long, value_name = "UNITS")]
    stock: Option<String>,
    #[arg(long, value_name = "UNITS")]
    reorder_level: Option<String>,
    #[arg(long, value_parser = values::product_status())]
    status: Option<Status>,
    #[arg(long)]
    no_commission: bool,
    #[arg(long, value_name = "URL")]
    image: Option<String>,
    #[arg(long, value_name = "URL")]
    link: Option<String>,
    #[arg(long)]
    backorders: bool,
    #[command(flatten)]
    dry: DryRun,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.writing(args.dry.dry_run)?;
    let sku = context.need(args.sku.as_ref(), "SKU", "ask-product-sku")?;
    let typed = typed(args, context)?;
    match product::add(&session, &sku, &typed, args.stock.as_deref())? {
        Added::Already(sku) => context.done("done-product-already", args![sku = sku]),
        Added::New { sku, stock } => {
            let name = typed.name.unwrap_or_default();
            let units = stock.map_or_else(|| "–".to_owned(), |units| units.to_string());
            let added = args![sku = &sku, name = name, stock = units];
            let dry = args.dry.dry_run;
            match (dry, stock.is_some()) {
                (true, _) => context.note("note-product-add-dry", added),
                (false, true) => context.done("done-product-add-stock", added),
                (false, false) => context.done("done-product-add", added),
            }
            if !dry {
                context.next("next-product-add", args![sku = &sku]);
            }
        }
    }
    Ok(())
}

/// What was typed; at a terminal the name and the price are asked for when they are missing.
fn typed(args: &Args, context: &mut Context) -> Result<Typed, Failure> {
    Ok(Typed {
        name: Some(context.need(args.name.as_ref(), "--name", "ask-product-name")?),
        price: Some(context.need(args.price.as_ref(), "--price", "ask-product-price")?),
        cost: args.cost.clone(),
        category: args.category.clone(),
        commissionable: Some(!args.no_commission),
        spec: args.spec.clone(),
        description: args.description.clone(),
        image: args.image.clone(),
        link: args.link.clone(),
        status: args.status,
        reorder_level: args.reorder_level.clone(),
        backorders: Some(args.backorders),
    })
}
