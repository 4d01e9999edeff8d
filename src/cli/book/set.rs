//! `fenrun book set KEY VALUE`: what may be changed about a book.
use crate::app::book;
use crate::app::grade;
use crate::app::ledger;
use crate::cli::args::DryRun;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::values::{self, Setting};
use crate::domain::book_settings::Key;
use crate::text::args;

const EXAMPLES: &str = "\
fenrun book set reserve_percent 10%
fenrun book set account_cooling_days 7 --dry-run
fenrun book set grades silver,gold && fenrun book set grade.gold.reach 'own_sales 50000 quarter'";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[arg(value_name = "KEY", value_parser = values::setting())]
    setting: Option<Setting>,
    #[arg(value_name = "VALUE")]
    value: Option<String>,
    #[command(flatten)]
    dry: DryRun,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.writing(args.dry.dry_run)?;
    let setting = match &args.setting {
        Some(setting) => setting.clone(),
        None => {
            let names: Vec<String> = Setting::names().into_iter().map(str::to_owned).collect();
            let chosen = context.choose("KEY", "ask-book-setting", &names)?;
            Key::from_name(&names[chosen]).map_or(Setting::Grades, Setting::Of)
        }
    };
    let value = context.need(args.value.as_ref(), "VALUE", "ask-book-setting-value")?;
    let (key, before, value) = match setting {
        Setting::Of(key) => {
            let set = book::set(&session, key, &value)?;
            (set.key.name().to_owned(), set.before, set.value)
        }
        Setting::Grades => {
            let set = grade::set_list(&session, &value)?;
            (set.key, set.before, set.value)
        }
        Setting::Grade(name, demand) => {
            let set = grade::set_conditions(&session, &name, demand, &value)?;
            (set.key, set.before, set.value)
        }
        Setting::Account(account) => {
            let mapped = ledger::map(&session, &account, &value)?;
            (format!("account.{}", mapped.account), mapped.before, mapped.value)
        }
    };
    let blank = |text: &String| match text.is_empty() {
        true => context.words.say("word-nothing", args![]),
        false => text.clone(),
    };
    let said = args![key = &key, value = blank(&value), before = blank(&before)];
    if before == value {
        context.done("done-book-set-already", said);
    } else if args.dry.dry_run {
        context.note("note-book-set-dry", said);
    } else {
        context.done("done-book-set", said);
    }
    Ok(())
}
