//! `fenrun distributor account`: where payouts to a distributor go from now on.
use super::facts::FactArgs;
use super::{doubtful, pick};
use crate::app::distributor;
use crate::app::payout;
use crate::cli::args::DryRun;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values;
use crate::domain::payout_account::Channel;
use crate::text::args;

const EXAMPLES: &str = "\
fenrun distributor account A --channel bank --account 6222020000000000018 --holder 李雷
fenrun distributor account B --channel cash --dry-run";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    code: Option<String>,
    #[arg(long, value_parser = values::channel())]
    channel: Option<Channel>,
    #[arg(long)]
    account: Option<String>,
    #[arg(long, value_name = "NAME")]
    holder: Option<String>,
    #[command(flatten)]
    dry: DryRun,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.writing(args.dry.dry_run)?;
    let code = pick::code(args.code.as_ref(), context, &session)?;
    let channel = match args.channel {
        Some(channel) => channel,
        None => {
            let names = Channel::ALL.map(|(_, name)| name.to_owned());
            let chosen = context.choose("--channel", "ask-distributor-channel", &names)?;
            Channel::ALL[chosen].0
        }
    };
    let account = match &args.account {
        None if channel.needs_account() => {
            Some(context.ask("--account", "ask-distributor-account", None)?)
        }
        given => given.clone(),
    };
    let facts = FactArgs {
        channel: Some(channel),
        account,
        holder: args.holder.clone(),
        ..FactArgs::default()
    };
    let edited = distributor::edit(&session, &facts.said(&code))?;
    let channel = context.words.say(&format!("name-{}", channel.name()), args![]);
    let said = args![code = &edited.code, channel = channel];
    if edited.fields.is_empty() {
        context.done("done-distributor-account-already", said);
        return Ok(());
    }
    if args.dry.dry_run {
        context.note("note-distributor-account-dry", said);
    } else {
        context.done("done-distributor-account", said);
        if let Some(until) = payout::cooling_until(&session, &edited.code)? {
            let until = context.voice().instant(until);
            context.note("note-distributor-account-waits", args![until = until]);
        }
    }
    doubtful::warn(context, &edited.code, edited.doubt);
    Ok(())
}
