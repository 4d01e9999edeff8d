//! What stands in the way of paying a balance out (SPEC §9).
use super::money::Money;

/// Why a balance cannot be paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NotPayable {
    /// The distributor owes the merchant.
    NegativeBalance,
    /// The distributor is suspended.
    Suspended,
    /// No payout account is known.
    NoAccount,
}

impl NotPayable {
    /// The name in machine formats.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::NegativeBalance => "negative_balance",
            Self::Suspended => "suspended",
            Self::NoAccount => "no_account",
        }
    }

    /// The first thing in the way of paying a balance, if there is a balance and something is.
    #[must_use]
    pub fn of(balance: Money, is_suspended: bool, has_account: bool) -> Option<Self> {
        match balance.0 {
            0 => None,
            ..0 => Some(Self::NegativeBalance),
            _ if is_suspended => Some(Self::Suspended),
            _ if !has_account => Some(Self::NoAccount),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_balance_is_payable_when_it_is_owed_to_somebody_active_with_an_account() {
        let of = |balance| NotPayable::of(Money(balance), false, true);
        assert_eq!((of(1), of(0), of(-1)), (None, None, Some(NotPayable::NegativeBalance)));
        assert_eq!(NotPayable::of(Money(1), true, false), Some(NotPayable::Suspended));
        assert_eq!(NotPayable::of(Money(1), false, false), Some(NotPayable::NoAccount));
        assert_eq!(NotPayable::of(Money(0), true, false), None);
    }
}
