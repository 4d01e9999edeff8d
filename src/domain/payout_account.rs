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

    /// The names, for a sentence that lists them.
    pub const NAMES: &'static str = "bank, alipay, wechat, paypal, wise, sepa, cash";

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

#[cfg(test)]
mod tests {
    use super::Channel;

    #[test]
    fn names_are_read_back_and_listed() {
        for (channel, name) in Channel::ALL {
            assert_eq!((Channel::from_name(name), channel.name()), (Some(channel), name));
        }
        assert_eq!(Channel::ALL.map(|(_, name)| name).join(", "), Channel::NAMES);
    }
}
