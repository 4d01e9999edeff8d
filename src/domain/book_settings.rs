//! What a merchant may change about a book at any time (`book set`); all else is fixed at `init`.
use super::bic::check_bic;
use super::iban::check_iban;
use super::named::named;
use super::rate::Rate;

/// The longest wait: ten years.
const MAX_DAYS: u32 = 3650;

/// Every setting with its value, given or built in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BookSettings {
    /// So many days a changed payout account waits before money goes there (SPEC §10).
    pub account_cooling_days: u32,
    /// This share of what each settlement brings is kept back …
    pub reserve_percent: Rate,
    /// … for so many days (SPEC §10).
    pub reserve_days: u32,
    /// The merchant's name at the bank; blank: not set, and so on.
    pub payer_name: String,
    /// The account that SEPA transfers are debited to.
    pub payer_iban: String,
    /// The bank of that account.
    pub payer_bic: String,
    /// The app whose openids `WeChat` accounts are.
    pub payer_wechat_appid: String,
}

/// The name of a setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// See [`BookSettings::account_cooling_days`].
    AccountCoolingDays,
    /// See [`BookSettings::reserve_percent`].
    ReservePercent,
    /// See [`BookSettings::reserve_days`].
    ReserveDays,
    /// See [`BookSettings::payer_name`].
    PayerName,
    /// See [`BookSettings::payer_iban`].
    PayerIban,
    /// See [`BookSettings::payer_bic`].
    PayerBic,
    /// See [`BookSettings::payer_wechat_appid`].
    PayerWechatAppid,
}

/// What a setting takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    /// A whole number of days, up to ten years.
    Days,
    /// A rate from 0 % to 100 %.
    Rate,
    /// A line of text, or nothing.
    Text,
    /// An IBAN, or nothing.
    Iban,
    /// A BIC, or nothing.
    Bic,
}

impl Default for BookSettings {
    fn default() -> Self {
        Self {
            account_cooling_days: 3,
            reserve_percent: Rate::ZERO,
            reserve_days: 0,
            payer_name: String::new(),
            payer_iban: String::new(),
            payer_bic: String::new(),
            payer_wechat_appid: String::new(),
        }
    }
}

named! {
    /// The name in the book and on the command line.
    Key {
        AccountCoolingDays = "account_cooling_days",
        ReservePercent = "reserve_percent",
        ReserveDays = "reserve_days",
        PayerName = "payer.name",
        PayerIban = "payer.iban",
        PayerBic = "payer.bic",
        PayerWechatAppid = "payer.wechat_appid",
    }
}

impl Key {
    /// What kind of value it takes.
    #[must_use]
    pub fn takes(self) -> Takes {
        match self {
            Self::AccountCoolingDays | Self::ReserveDays => Takes::Days,
            Self::ReservePercent => Takes::Rate,
            Self::PayerName | Self::PayerWechatAppid => Takes::Text,
            Self::PayerIban => Takes::Iban,
            Self::PayerBic => Takes::Bic,
        }
    }
}

impl BookSettings {
    /// Sets a key; `false` when the value is none that it takes, and nothing is set.
    #[must_use]
    pub fn set(&mut self, key: Key, value: &str) -> bool {
        match key {
            Key::AccountCoolingDays => put(&mut self.account_cooling_days, days(value)),
            Key::ReservePercent => put(&mut self.reserve_percent, Rate::parse(value).ok()),
            Key::ReserveDays => put(&mut self.reserve_days, days(value)),
            Key::PayerName => put(&mut self.payer_name, line(value)),
            Key::PayerIban => put(&mut self.payer_iban, unless_blank(value, iban)),
            Key::PayerBic => put(&mut self.payer_bic, unless_blank(value, bic)),
            Key::PayerWechatAppid => put(&mut self.payer_wechat_appid, line(value)),
        }
    }

    /// The value of a key in its one spelling.
    #[must_use]
    pub fn get(&self, key: Key) -> String {
        match key {
            Key::AccountCoolingDays => self.account_cooling_days.to_string(),
            Key::ReservePercent => self.reserve_percent.percent(),
            Key::ReserveDays => self.reserve_days.to_string(),
            Key::PayerName => self.payer_name.clone(),
            Key::PayerIban => self.payer_iban.clone(),
            Key::PayerBic => self.payer_bic.clone(),
            Key::PayerWechatAppid => self.payer_wechat_appid.clone(),
        }
    }
}

fn put<T>(place: &mut T, value: Option<T>) -> bool {
    value.map(|value| *place = value).is_some()
}

fn days(text: &str) -> Option<u32> {
    let plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|days| plain && *days <= MAX_DAYS)
}

/// A line without control characters.
fn line(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.chars().any(char::is_control)).then(|| text.to_owned())
}

/// A blank takes the setting away.
fn unless_blank(text: &str, read: impl Fn(&str) -> Option<String>) -> Option<String> {
    if text.trim().is_empty() { Some(String::new()) } else { read(text) }
}

fn iban(text: &str) -> Option<String> {
    check_iban(text).ok()
}

fn bic(text: &str) -> Option<String> {
    check_bic(text.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_read_back_in_one_spelling() {
        for (key, value, kept) in [
            (Key::AccountCoolingDays, "07", "7"),
            (Key::ReservePercent, "12.50%", "12.5%"),
            (Key::ReserveDays, "3650", "3650"),
            (Key::PayerName, " Hill Tea ", "Hill Tea"),
            (Key::PayerIban, "de89 3704 0044 0532 0130 00", "DE89370400440532013000"),
            (Key::PayerIban, " ", ""),
            (Key::PayerBic, "cobadeffxxx", "COBADEFFXXX"),
        ] {
            let mut settings = BookSettings::default();
            assert!(settings.set(key, value));
            assert_eq!(settings.get(key), kept);
            assert_eq!(Key::from_name(key.name()), Some(key));
        }
        assert_eq!(Key::from_name("colour"), None);
    }

    #[test]
    fn what_a_key_does_not_take_changes_nothing() {
        for (key, value) in [
            (Key::AccountCoolingDays, "-1"),
            (Key::AccountCoolingDays, "+1"),
            (Key::ReserveDays, "3651"),
            (Key::ReserveDays, ""),
            (Key::ReservePercent, "10"),
            (Key::ReservePercent, "101%"),
            (Key::PayerName, "a\nb"),
            (Key::PayerIban, "DE88370400440532013000"),
            (Key::PayerBic, "DE"),
        ] {
            let mut settings = BookSettings::default();
            assert!(!settings.set(key, value), "{value}");
            assert_eq!(settings, BookSettings::default());
        }
    }
}
