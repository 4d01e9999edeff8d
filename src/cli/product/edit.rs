//! `fenrun product edit`: words change in place, what decides money from a day on.
use super::pick;
use crate::app::product::{self, Edited, Request, Typed};
use crate::cli::args::DryRun;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values;
use crate::domain::product::Status;
use crate::domain::time::Day;
use crate::text::{Sentence, args, reached};

const EXAMPLES: &str = "\
fenrun product edit TEA-1 --price 108.00 --from 2026-12-01
fenrun product edit CUP-1 --name '白瓷品茗杯' --spec '60 ml' --reorder-level 20";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    sku: Option<String>,
    #[arg(long)]
    name: Option<String>,
    #[arg(long, value_name = "AMOUNT")]
    price: Option<String>,
    #[arg(long, value_name = "AMOUNT")]
    cost: Option<String>,
    #[arg(long, value_name = "CATEGORY")]
    category: Option<String>,
    #[arg(long, value_name = "YES_NO", value_parser = values::yes_or_no())]
    commissionable: Option<bool>,
    #[arg(long, value_name = "DAY", value_parser = values::day)]
    from: Option<Day>,
    #[arg(long)]
    spec: Option<String>,
    #[arg(long)]
    description: Option<String>,
    #[arg(long, value_name = "UNITS")]
    reorder_level: Option<String>,
    #[arg(long, value_parser = values::product_status())]
    status: Option<Status>,
    #[arg(long, value_name = "URL")]
    image: Option<String>,
    #[arg(long, value_name = "URL")]
    link: Option<String>,
    #[arg(long, value_name = "YES_NO", value_parser = values::yes_or_no())]
    backorders: Option<bool>,
    #[command(flatten)]
    dry: DryRun,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let typed = args.typed();
    args.check(&typed)?;
    let mut session = context.writing(args.dry.dry_run)?;
    let sku = pick::sku(args.sku.as_ref(), context, &session)?;
    let request = Request { sku, typed, from: args.from };
    let edited = context.agree(&mut session, |session| product::edit(session, &request))?;
    talk(context, &edited, args.dry.dry_run);
    Ok(())
}

impl Args {
    fn typed(&self) -> Typed {
        Typed {
            name: self.name.clone(),
            price: self.price.clone(),
            cost: self.cost.clone(),
            category: self.category.clone(),
            commissionable: self.commissionable,
            spec: self.spec.clone(),
            description: self.description.clone(),
            image: self.image.clone(),
            link: self.link.clone(),
            status: self.status,
            reorder_level: self.reorder_level.clone(),
            backorders: self.backorders,
        }
    }

    /// Refuses what would do nothing, or not what it seems to.
    fn check(&self, typed: &Typed) -> Result<(), Failure> {
        let refused = |id| Err(Failure::Usage(Sentence::new(id, args![])));
        if *typed == Typed::default() {
            return refused("err-product-nothing");
        }
        let dated = typed.price.is_some()
            || typed.cost.is_some()
            || typed.category.is_some()
            || typed.commissionable.is_some();
        if self.from.is_some() && !dated { refused("err-product-from") } else { Ok(()) }
    }
}

/// Says what a change did, or would do.
pub(super) fn talk(context: &mut Context, edited: &Edited, dry: bool) {
    let sku = &edited.sku;
    if edited.fields.is_empty() {
        return context.done("done-product-already", args![sku = sku]);
    }
    let names =
        edited.fields.iter().map(|field| context.words.say(&format!("col-{field}"), args![]));
    let names: Vec<String> = names.collect();
    let fields = names.join(&context.words.say("word-comma", args![]));
    let changed = args![sku = sku, fields = &fields];
    match edited.from {
        None if dry => context.note("note-product-edit-dry", changed),
        None => context.done("done-product-edit", changed),
        Some(from) => {
            let from = context.voice().instant(from);
            let changed = args![sku = sku, fields = fields, from = from];
            if dry {
                context.note("note-product-edit-dry-from", changed);
            } else {
                context.done("done-product-edit-from", changed);
            }
        }
    }
    if edited.effect.orders > 0 {
        let difference = reached(&edited.effect, &context.voice());
        let reached = args![orders = edited.effect.orders, difference = difference];
        context.note("note-reached", reached);
    }
    context.note_won(&edited.effect);
    if !dry {
        context.next("next-product-edit", args![sku = sku]);
    }
}
