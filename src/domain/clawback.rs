//! Clawback (追回, SPEC §8): what a refund takes back of an entry. It is cumulative, so that whatever the
//! steps, a fully refunded line ends at exactly nothing.
use super::money::{Money, Overflow};
use super::rounding::{Rounding, round};

/// `reversed_to_date = round(entry × refunded_to_date / net)`, by the entry's own rounding mode. What
/// was reversed before is the caller's to take off: the rest is the new clawback.
///
/// # Errors
/// [`Overflow`] when the net is not above 0 or the result leaves 64 bits.
pub fn reversed_to_date(
    entry: Money,
    (refunded, net): (Money, Money),
    rounding: Rounding,
) -> Result<Money, Overflow> {
    round(i128::from(entry.0) * i128::from(refunded.0), i128::from(net.0), rounding)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What each of the refunds, one after the other, takes back.
    fn steps(entry: i64, net: i64, refunds: &[i64], rounding: Rounding) -> Vec<i64> {
        let (mut refunded, mut reversed) = (0, 0);
        let step = |refund: &i64| {
            refunded += refund;
            let to_date = (Money(refunded), Money(net));
            let target = reversed_to_date(Money(entry), to_date, rounding).unwrap().0;
            let clawback = reversed - target;
            reversed = target;
            clawback
        };
        refunds.iter().map(step).collect()
    }

    #[test]
    fn golden_reversals_of_the_specification() {
        assert_eq!(steps(1, 3, &[1, 1, 1], Rounding::HalfUp), [0, -1, 0]);
        assert_eq!(steps(3_000, 30_000, &[100], Rounding::HalfUp), [-10]);
        assert_eq!(steps(1, 3, &[1, 1, 1], Rounding::Down), [0, 0, -1]);
        // 2.5 of 5 goes to the even 2, the next 2.5 takes the rest.
        assert_eq!(steps(5, 2, &[1, 1], Rounding::HalfEven), [-2, -3]);
    }

    proptest! {
        #[test]
        fn an_entry_and_its_clawbacks_are_never_below_nothing_and_end_there(
            entry in 1_i64..1_000_000_000, parts in prop::collection::vec(1_i64..1_000_000, 1..12),
            mode in 0_usize..3,
        ) {
            let net: i64 = parts.iter().sum();
            let clawbacks = steps(entry, net, &parts, Rounding::ALL[mode].0);
            prop_assert!(clawbacks.iter().all(|clawback| *clawback <= 0));
            prop_assert_eq!(entry + clawbacks.iter().sum::<i64>(), 0);
        }
    }
}
