//! Where payouts to a distributor go (SPEC §3).
use super::account_form::AccountForm;
use super::bank_card::is_card_number;
use super::named::named;

/// The way by which money reaches a distributor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Channel {
    /// A bank account.
    Bank,
    /// Alipay.
    Alipay,
    /// `WeChat` Pay.
    Wechat,
    /// `PayPal`.
    Paypal,
    /// Wise.
    Wise,
    /// A SEPA transfer to an IBAN.
    Sepa,
    /// Cash, which needs no account.
    Cash,
}

named! {
    /// The name in SQL and files.
    Channel {
        Bank = "bank",
        Alipay = "alipay",
        Wechat = "wechat",
        Paypal = "paypal",
        Wise = "wise",
        Sepa = "sepa",
        Cash = "cash",
    }
}

impl Channel {
    /// Whether money cannot be sent without an account number or name.
    #[must_use]
    pub fn needs_account(self) -> bool {
        self != Self::Cash
    }
}

/// An account of a distributor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PayoutAccount {
    /// By which way.
    pub channel: Channel,
    /// The number or name of the account there; blank for cash.
    pub account: String,
    /// In whose name it is.
    pub holder: String,
}

/// What makes an account doubtful, but not wrong (SPEC §10).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccountDoubt {
    /// A bank account as long as the number of a bank card, whose last digit does not fit.
    CardNumber,
    /// Nothing that the channel's payment files can name.
    Form(AccountForm),
}

impl PayoutAccount {
    /// What makes the account doubtful, if anything does.
    #[must_use]
    pub fn doubt(&self) -> Option<AccountDoubt> {
        if let Some(form) = AccountForm::of(self.channel) {
            return (!form.is(&self.account)).then_some(AccountDoubt::Form(form));
        }
        let digits = self.account.bytes().filter(u8::is_ascii_digit).count();
        let only = self.account.bytes().all(|b| b.is_ascii_digit() || matches!(b, b' ' | b'-'));
        // Cards of Chinese banks have 16 to 19 digits; other accounts of theirs often fewer.
        let card = self.channel == Channel::Bank && only && (16..=19).contains(&digits);
        (card && !is_card_number(&self.account)).then_some(AccountDoubt::CardNumber)
    }

    /// Whether what is given of an account is this one; a blank holder says nothing.
    #[must_use]
    pub fn is(&self, given: &Self) -> bool {
        let same = (self.channel, &self.account) == (given.channel, &given.account);
        same && (given.holder.is_empty() || given.holder == self.holder)
    }

    /// The account, in this name when it says none.
    #[must_use]
    pub fn held_by(mut self, name: &str) -> Self {
        if self.holder.is_empty() {
            name.clone_into(&mut self.holder);
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mistyped_card_and_an_account_of_another_service_are_doubtful() {
        let doubt = |channel, account: &str| {
            let account = account.to_owned();
            PayoutAccount { channel, account, holder: String::new() }.doubt()
        };
        for (channel, account) in [
            (Channel::Bank, "6222020000000000018"),
            (Channel::Bank, "6222 0200 0000 0000 018"),
            (Channel::Bank, "110060149018010"),
            (Channel::Bank, "NL91 ABNA 0417 1643 01"),
            (Channel::Alipay, "13800000101"),
            (Channel::Sepa, "whatever an IBAN is"),
            (Channel::Cash, ""),
        ] {
            assert_eq!(doubt(channel, account), None, "{account}");
        }
        let card = Some(AccountDoubt::CardNumber);
        assert_eq!(doubt(Channel::Bank, "6222020000000000017"), card);
        assert_eq!(doubt(Channel::Bank, "6222 0200 0000 0000 017"), card);
        let form = |form| Some(AccountDoubt::Form(form));
        assert_eq!(doubt(Channel::Alipay, "李雷"), form(AccountForm::Alipay));
        assert_eq!(doubt(Channel::Wechat, "li lei"), form(AccountForm::Openid));
        assert_eq!(doubt(Channel::Paypal, "tom"), form(AccountForm::Paypal));
        assert_eq!(doubt(Channel::Wise, "tom@example.com"), form(AccountForm::WiseRecipient));
    }

    #[test]
    fn names_are_read_back() {
        for (channel, name) in Channel::ALL {
            assert_eq!((Channel::from_name(name), channel.name()), (Some(channel), name));
        }
    }
}
