//! Where payouts to a distributor go (SPEC §3).

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

impl Channel {
    /// All channels with their names in SQL and files.
    pub const ALL: [(Self, &'static str); 7] = [
        (Self::Bank, "bank"),
        (Self::Alipay, "alipay"),
        (Self::Wechat, "wechat"),
        (Self::Paypal, "paypal"),
        (Self::Wise, "wise"),
        (Self::Sepa, "sepa"),
        (Self::Cash, "cash"),
    ];

    /// The channel of a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == name).map(|(channel, _)| *channel)
    }

    /// The name in SQL and files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Bank => "bank",
            Self::Alipay => "alipay",
            Self::Wechat => "wechat",
            Self::Paypal => "paypal",
            Self::Wise => "wise",
            Self::Sepa => "sepa",
            Self::Cash => "cash",
        }
    }

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

impl PayoutAccount {
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
    use super::Channel;

    #[test]
    fn names_are_read_back() {
        for (channel, name) in Channel::ALL {
            assert_eq!((Channel::from_name(name), channel.name()), (Some(channel), name));
        }
    }
}
