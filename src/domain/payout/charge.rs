//! From what leaves the balance to what arrives.
use super::rules::PayoutRules;
use crate::domain::distributor::Kind;
use crate::domain::money::{Money, Overflow};
use crate::domain::rounding::{Rounding, share_of};
use crate::domain::withholding::{Earlier, Scheme};

/// `gross − withheld − fee = net` (SPEC §10).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Charge {
    /// What leaves the balance.
    pub gross: Money,
    /// What sending it costs, borne by the distributor.
    pub fee: Money,
    /// What is kept back for the tax office.
    pub withheld: Money,
    /// What arrives; not above 0 when fee and tax eat it all up, and then it is no payout.
    pub net: Money,
    /// By which rule tax was kept back.
    pub scheme: Scheme,
}

impl Charge {
    /// What arrives of a payout made in a month (1–12) to somebody of a kind.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn new(
        rules: &PayoutRules,
        kind: Kind,
        gross: Money,
        (earlier, month): (&Earlier, u32),
    ) -> Result<Self, Overflow> {
        let scheme = rules.withholding.for_kind(kind);
        let fee = share_of(gross, rules.fee_percent, Rounding::HalfUp)?.plus(rules.fee_fixed)?;
        let withheld = scheme.withhold(gross, earlier, month)?;
        let net = gross.minus(withheld)?.minus(fee)?;
        Ok(Self { gross, fee, withheld, net, scheme })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::rate::Rate;

    fn rules() -> PayoutRules {
        PayoutRules {
            minimum: Money(0),
            fee_percent: Rate::parse("0.6%").unwrap(),
            fee_fixed: Money(100),
            withholding: Scheme::CnLabour2018,
        }
    }

    #[test]
    fn fee_and_tax_are_taken_of_the_gross_amount() {
        let of = |gross, kind| {
            let charge = Charge::new(&rules(), kind, Money(gross), (&Earlier::default(), 10));
            let Charge { gross, fee, withheld, net, scheme } = charge.unwrap();
            assert_eq!(gross.0 - fee.0 - withheld.0, net.0);
            (fee.0, withheld.0, scheme)
        };
        // 1,000.00: fee 6.00 + 1.00, tax 40.00.
        assert_eq!(of(100_000, Kind::Individual), (700, 4_000, Scheme::CnLabour2018));
        assert_eq!(of(100_000, Kind::Business), (700, 0, Scheme::None));
        // 0.83 × 0.6 % = 0.00498; 0.84 × 0.6 % = 0.00504.
        assert_eq!((of(83, Kind::Individual).0, of(84, Kind::Individual).0), (100, 101));
    }
}
