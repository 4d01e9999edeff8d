//! Changing what may be changed about a book.
use super::refusal::BookRefusal;
use crate::app::error::Error;
use crate::app::session::Session;
use crate::domain::book_settings::Key;
use crate::store::book_settings;
use crate::store::effect::Effect;

/// What setting a key did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Set {
    /// Which.
    pub key: Key,
    /// The value before.
    pub before: String,
    /// The value now, in its one spelling; the same as before: nothing was done.
    pub value: String,
}

/// Gives a setting of the book a value.
///
/// # Errors
/// [`BookRefusal::SettingValue`]; those of the book.
pub fn set(session: &Session, key: Key, value: &str) -> Result<Set, Error> {
    session.change(|change| {
        let mut settings = book_settings::all(&change.tx)?;
        let before = settings.get(key);
        if !settings.set(key, value.trim()) {
            return Err(BookRefusal::SettingValue { key, value: value.to_owned() }.into());
        }
        let set = Set { key, before, value: settings.get(key) };
        if set.value != set.before {
            book_settings::set(&change.tx, key, &set.value, change.now)?;
            let effect = Effect::new("book.set").with("key", key.name());
            change.did(effect.with("from", &set.before).with("to", &set.value));
        }
        Ok(set)
    })
}
