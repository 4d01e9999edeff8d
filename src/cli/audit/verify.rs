//! `fenrun audit verify`: is every row of the log as it was written?
use crate::app::audit::{self, Verified};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values;
use crate::store::audit::{Break, Head};
use crate::text::args;

const EXAMPLES: &str = "\
fenrun audit verify
fenrun audit verify --head \"$(fenrun audit head)\"";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[arg(long, value_name = "HEAD", value_parser = values::head)]
    head: Option<Head>,
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.session()?;
    match audit::verify(&session, args.head)? {
        Verified::Unbroken(head) => {
            context.note("note-audit-unbroken", args![rows = head.height, head = head.to_string()]);
            return Ok(());
        }
        Verified::Broken { height, what: Break::HashDiffers } => {
            context.warn("warn-audit-hash", args![height = height.to_string()]);
        }
        Verified::Broken { height, what: Break::Gap } => {
            context.warn("warn-audit-gap", args![height = height.to_string()]);
        }
        Verified::Ends { head, kept } => {
            let (end, kept) = (head.height.to_string(), kept.height.to_string());
            context.warn("warn-audit-ends", args![end = end, kept = kept]);
        }
        Verified::Differs { kept } => {
            context.warn("warn-audit-differs", args![height = kept.height.to_string()]);
        }
    }
    context.next("next-audit-broken", args![]);
    Err(Failure::Findings)
}
