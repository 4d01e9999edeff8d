//! What may be mended about a distributor: nothing that decides money.
use super::add::read;
use super::known::find;
use super::refusal::DistributorRefusal;
use crate::app::error::Error;
use crate::app::session::{Change, Session};
use crate::domain::distributor::{Given, Profile};
use crate::domain::id_number::check_id_number;
use crate::domain::payout_account::{AccountDoubt, PayoutAccount};
use crate::exchange::distributors_file::{Column, Said};
use crate::store::effect::Effect;
use crate::store::{distributors, payout_accounts};

/// What an edit changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edited {
    /// The code as recorded.
    pub code: String,
    /// The names of the changed fields; none: everything was so before.
    pub fields: Vec<&'static str>,
    /// What makes the new account doubtful.
    pub doubt: Option<AccountDoubt>,
}

/// Mends name, phone, e-mail, kind or ID number; a blank takes away. An account given is the one
/// in use from now on, the old ones stay.
///
/// # Errors
/// [`DistributorRefusal`], those of the book.
pub fn edit(session: &Session, said: &Said<'_>) -> Result<Edited, Error> {
    session.change(|change| {
        let stored = find(&change.tx, said.get(Column::Code).unwrap_or_default())?;
        let given = read(change, said, stored.profile.kind)?;
        let profile = mended(&stored.code, &stored.profile, &given)?;
        let mut fields = differences(&stored.profile, &profile);
        if !fields.is_empty() {
            distributors::update(&change.tx, stored.id, &profile)?;
        }
        let used = payout_accounts::history(&change.tx, stored.id)?.pop();
        let used = used.map(|used| used.account);
        let mut doubt = None;
        let differs = |given: &PayoutAccount| !used.as_ref().is_some_and(|used| used.is(given));
        if let Some(account) = given.account.filter(differs) {
            let account = account.held_by(&profile.name);
            doubt = account.doubt();
            payout_accounts::append(&change.tx, stored.id, &account, change.now)?;
            fields.push("account");
        }
        note(change, &stored.code, &profile, &fields);
        Ok(Edited { code: stored.code, fields, doubt })
    })
}

/// Says for the audit log which fields were changed; of their values only the name.
fn note(change: &mut Change<'_>, code: &str, profile: &Profile, fields: &[&str]) {
    if fields.is_empty() {
        return;
    }
    let effect = Effect::new("distributor.edit").with("distributor", code);
    let effect = effect.with("fields", fields.join(","));
    let named = fields.contains(&"name");
    change.did(if named { effect.with("name", &profile.name) } else { effect });
}

fn mended(code: &str, profile: &Profile, given: &Given) -> Result<Profile, DistributorRefusal> {
    let mend = |recorded: &Option<String>, given: &Option<String>| {
        let given = given.as_ref().or(recorded.as_ref());
        given.filter(|text| !text.is_empty()).cloned()
    };
    let mended = Profile {
        name: given.name.clone().unwrap_or_else(|| profile.name.clone()),
        phone: mend(&profile.phone, &given.phone),
        email: mend(&profile.email, &given.email),
        kind: given.kind.unwrap_or(profile.kind),
        id_number: mend(&profile.id_number, &given.id_number),
    };
    // A number that fits the old kind does not fit the new one.
    let fits = |number: &String| check_id_number(mended.kind, number).is_ok();
    if mended.id_number.as_ref().is_none_or(fits) {
        return Ok(mended);
    }
    let (code, kind) = (code.to_owned(), mended.kind);
    Err(DistributorRefusal::KindNeedsNumber { code, kind })
}

fn differences(old: &Profile, new: &Profile) -> Vec<&'static str> {
    let changes = [
        (old.name != new.name, "name"),
        (old.phone != new.phone, "phone"),
        (old.email != new.email, "email"),
        (old.kind != new.kind, "kind"),
        (old.id_number != new.id_number, "id_number"),
    ];
    changes.into_iter().filter(|(differs, _)| *differs).map(|(_, field)| field).collect()
}
