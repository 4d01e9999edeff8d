//! `fenrun distributor edit`: what decides no money may be mended, and the payout account renewed.
use super::doubtful;
use super::facts::FactArgs;
use super::pick;
use crate::app::distributor;
use crate::cli::args::DryRun;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::text::args;

const EXAMPLES: &str = "\
fenrun distributor edit A --phone 13800000101 --email ''
fenrun distributor edit A --channel alipay --account 13800000101 --holder 李雷";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    code: Option<String>,
    #[command(flatten)]
    facts: FactArgs,
    #[command(flatten)]
    dry: DryRun,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.writing(args.dry.dry_run)?;
    let code = pick::code(args.code.as_ref(), context, &session)?;
    let edited = distributor::edit(&session, &args.facts.said(&code))?;
    if edited.fields.is_empty() {
        context.done("done-distributor-unchanged", args![code = edited.code]);
        return Ok(());
    }
    let heading = |field: &&str| context.words.say(&format!("col-{field}"), args![]);
    let fields: Vec<String> = edited.fields.iter().map(heading).collect();
    let fields = fields.join(&context.words.say("word-comma", args![]));
    let changed = args![code = &edited.code, fields = fields];
    if args.dry.dry_run {
        context.note("note-distributor-edit-dry", changed);
    } else {
        context.done("done-distributor-edit", changed);
    }
    doubtful::warn(context, &edited.code, edited.doubt);
    Ok(())
}
