//! A warning of a payout account that may be mistyped.
use crate::cli::context::Context;
use crate::domain::payout_account::AccountDoubt;
use crate::text::{account_form, args};

/// Says what makes a distributor's account doubtful, if anything does.
pub(super) fn warn(context: &mut Context, code: &str, doubt: Option<AccountDoubt>) {
    match doubt {
        None => {}
        Some(AccountDoubt::CardNumber) => context.warn("warn-account-card", args![code = code]),
        Some(AccountDoubt::Form(form)) => {
            let reason = context.words.say(account_form(form), args![]);
            context.warn("warn-account-form", args![code = code, reason = reason]);
        }
    }
}
