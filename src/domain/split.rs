//! Splitting an amount over parts by largest remainder (SPEC §2).
use super::money::{Money, Overflow};

/// Splits `amount` (not negative) over `weights` (not negative): floor each share, hand the
/// missing units to the largest remainders, ties to the lower index. The parts sum to the whole.
/// With all weights 0, everything but an amount of 0 is refused.
///
/// # Errors
/// [`Overflow`] for negative input, or an amount over weights that are all 0.
pub fn split(amount: Money, weights: &[Money]) -> Result<Vec<Money>, Overflow> {
    let total: i128 = weights.iter().map(|w| i128::from(w.0)).sum();
    if amount.is_zero() {
        return Ok(vec![Money::ZERO; weights.len()]);
    }
    if amount.0 < 0 || total <= 0 || weights.iter().any(|w| w.0 < 0) {
        return Err(Overflow);
    }
    let exact = |w: &Money| i128::from(amount.0) * i128::from(w.0);
    let mut shares: Vec<i128> = weights.iter().map(|w| exact(w) / total).collect();
    let missing = i128::from(amount.0) - shares.iter().sum::<i128>();
    let mut by_remainder: Vec<usize> = (0..weights.len()).collect();
    by_remainder.sort_by_key(|&i| (-(exact(&weights[i]) % total), i));
    for &i in by_remainder.iter().take(usize::try_from(missing).map_err(|_| Overflow)?) {
        shares[i] += 1;
    }
    shares.into_iter().map(|s| i64::try_from(s).map(Money).map_err(|_| Overflow)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn parts(amount: i64, weights: &[i64]) -> Vec<i64> {
        let weights: Vec<Money> = weights.iter().copied().map(Money).collect();
        split(Money(amount), &weights).unwrap().into_iter().map(|m| m.0).collect()
    }

    #[test]
    fn golden_splits_of_the_specification() {
        assert_eq!(parts(50, &[200, 150]), [29, 21]);
        assert_eq!(parts(100, &[290, 210]), [58, 42]);
        assert_eq!(parts(7000, &[20_000, 15_000]), [4000, 3000]);
        assert_eq!(parts(0, &[0, 0]), [0, 0]);
        assert_eq!(parts(1, &[1, 1]), [1, 0]);
    }

    #[test]
    fn an_amount_over_nothing_is_an_error() {
        assert_eq!(split(Money(1), &[Money(0)]), Err(Overflow));
        assert_eq!(split(Money(1), &[]), Err(Overflow));
        assert_eq!(split(Money(-1), &[Money(1)]), Err(Overflow));
    }

    proptest! {
        #[test]
        fn parts_sum_to_the_whole_and_differ_from_their_share_by_less_than_a_unit(
            amount in 0_i64..1_000_000_000, weights in prop::collection::vec(0_i64..1_000_000, 1..40)
        ) {
            prop_assume!(weights.iter().sum::<i64>() > 0);
            let parts = parts(amount, &weights);
            prop_assert_eq!(parts.iter().sum::<i64>(), amount);
            let total = i128::from(weights.iter().sum::<i64>());
            for (part, weight) in parts.iter().zip(&weights) {
                let off = i128::from(*part) * total - i128::from(amount) * i128::from(*weight);
                prop_assert!(off.abs() < total);
            }
        }
    }
}
