//! What names an account at each payment service (docs/payment-files.md).
use super::payout_account::Channel;

/// What an account must look like at a payment service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccountForm {
    /// Alipay: an e-mail address or a telephone number.
    Alipay,
    /// `WeChat`: an openid of the payer's app.
    Openid,
    /// `PayPal`: an e-mail address or a payer id.
    Paypal,
    /// Wise: the id of a saved recipient.
    WiseRecipient,
}

/// The longest e-mail address that `PayPal` and Alipay take.
const EMAIL_CHARS: usize = 127;

impl AccountForm {
    /// The form of a channel's accounts, where a service decides it.
    #[must_use]
    pub fn of(channel: Channel) -> Option<Self> {
        match channel {
            Channel::Alipay => Some(Self::Alipay),
            Channel::Wechat => Some(Self::Openid),
            Channel::Paypal => Some(Self::Paypal),
            Channel::Wise => Some(Self::WiseRecipient),
            Channel::Bank | Channel::Sepa | Channel::Cash => None,
        }
    }

    /// Whether an account looks like one.
    #[must_use]
    pub fn is(self, account: &str) -> bool {
        match self {
            Self::Alipay => is_email(account) || is_telephone(account),
            Self::Openid => is_word(account, 64),
            Self::Paypal => is_email(account) || is_payer_id(account),
            Self::WiseRecipient => is_word(account, 64) && !account.contains('_'),
        }
    }
}

/// Something before and something with a point after one `@`; ASCII without blanks and quotes.
fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else { return false };
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~.".contains(&b);
    let starts = text.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_');
    let domain_has = |b: u8| b.is_ascii_alphanumeric() || b"-.".contains(&b);
    let point = domain.split_once('.').is_some_and(|(a, b)| !a.is_empty() && !b.is_empty());
    let domain = point && domain.bytes().all(domain_has);
    starts && domain && local.bytes().all(plain) && text.len() <= EMAIL_CHARS
}

/// 6–20 digits, possibly after a country code with `+` and `-`.
fn is_telephone(text: &str) -> bool {
    let bare = text.strip_prefix('+').unwrap_or(text);
    let digits = bare.bytes().filter(u8::is_ascii_digit).count();
    let hyphens = bare.bytes().filter(|b| *b == b'-').count();
    let only = digits + hyphens == bare.len();
    only && (6..=20).contains(&digits) && hyphens <= 1 && bare.as_bytes()[0] != b'-'
}

/// 13 capitals and digits.
fn is_payer_id(text: &str) -> bool {
    text.len() == 13 && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
}

/// ASCII letters, digits, `_` and `-`, not beginning with the latter.
fn is_word(text: &str, limit: usize) -> bool {
    let allowed = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-');
    (1..=limit).contains(&text.len()) && text.bytes().all(allowed) && !text.starts_with('-')
}

#[cfg(test)]
mod tests {
    use super::AccountForm::{Alipay, Openid, Paypal, WiseRecipient};

    #[test]
    fn each_service_has_its_own_accounts() {
        for (form, account) in [
            (Alipay, "li.lei@example.com"),
            (Alipay, "13812345678"),
            (Alipay, "+8613812345678"),
            (Alipay, "852-61234567"),
            (Openid, "o-MYE42l80oelYMDE34nYD456Xoy"),
            (Paypal, "tom+shop@example.co.uk"),
            (Paypal, "9KZ2W4R7T8Y3A"),
            (WiseRecipient, "123456789"),
            (WiseRecipient, "0f8fad5b-d9cb-469f-a165-70867728950e"),
        ] {
            assert!(form.is(account), "{form:?} {account}");
        }
    }

    #[test]
    fn what_is_no_account_there_is_told() {
        for (form, account) in [
            (Alipay, ""),
            (Alipay, "-13812345678"),
            (Alipay, "李雷"),
            (Alipay, "138 1234 5678"),
            (Alipay, "=1+1@example.com"),
            (Openid, "-oMYE42l80"),
            (Openid, "o MYE"),
            (Paypal, "tom"),
            (Paypal, "tom@example"),
            (Paypal, "tom@exam,ple.com"),
            (Paypal, "@tom.com"),
            (Paypal, "tom@a@b.com"),
            (Paypal, "13812345678"),
            (WiseRecipient, "tom@example.com"),
            (WiseRecipient, "DE89 3704"),
        ] {
            assert!(!form.is(account), "{form:?} {account}");
        }
    }
}
