//! Splitting an amount over parts by largest remainder (SPEC §2).
use super::money::{Money, Overflow};

/// A split with how it came about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Split {
    /// One for each weight.
    pub parts: Vec<Part>,
    /// Minor units that the rounded down shares leave, and the largest remainders get.
    pub missing: usize,
}

/// One part of a split.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// The share, rounded down.
    pub floor: Money,
    /// The place of its remainder among all, the largest first, from 1.
    pub rank: usize,
    /// Its remainder is among the largest: it gets a unit more.
    pub has_unit: bool,
}

impl Part {
    /// What it gets.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn amount(&self) -> Result<Money, Overflow> {
        self.floor.plus(Money(i64::from(self.has_unit)))
    }
}

/// Splits `amount` (not negative) over `weights` (not negative): floor each share, hand the
/// missing units to the largest remainders, ties to the lower index. The parts sum to the whole.
/// With all weights 0, everything but an amount of 0 is refused.
///
/// # Errors
/// [`Overflow`] for negative input, or an amount over weights that are all 0.
pub fn split(amount: Money, weights: &[Money]) -> Result<Vec<Money>, Overflow> {
    if amount.is_zero() {
        return Ok(vec![Money::ZERO; weights.len()]);
    }
    explained(amount, weights)?.parts.iter().map(Part::amount).collect()
}

/// The same, with how each part came about.
///
/// # Errors
/// Those of [`split`].
pub fn explained(amount: Money, weights: &[Money]) -> Result<Split, Overflow> {
    let total: i128 = weights.iter().map(|w| i128::from(w.0)).sum();
    let impossible = amount.0 < 0 || weights.iter().any(|w| w.0 < 0);
    if impossible || (total == 0 && !amount.is_zero()) {
        return Err(Overflow);
    }
    let (total, whole) = (total.max(1), i128::from(amount.0));
    let exact = |w: &Money| whole * i128::from(w.0);
    let floors: Vec<i128> = weights.iter().map(|w| exact(w) / total).collect();
    let missing = usize::try_from(whole - floors.iter().sum::<i128>()).map_err(|_| Overflow)?;
    let mut by_remainder: Vec<usize> = (0..weights.len()).collect();
    by_remainder.sort_by_key(|&i| (-(exact(&weights[i]) % total), i));
    let mut parts = Vec::with_capacity(weights.len());
    for floor in floors {
        let floor = i64::try_from(floor).map(Money).map_err(|_| Overflow)?;
        parts.push(Part { floor, rank: 0, has_unit: false });
    }
    for (place, index) in by_remainder.into_iter().enumerate() {
        (parts[index].rank, parts[index].has_unit) = (place + 1, place < missing);
    }
    Ok(Split { parts, missing })
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
    fn a_part_says_how_it_came_about() {
        // 100 × 1/7 = 14.28…, × 2/7 = 28.57…, × 4/7 = 57.14…: 99 without the remainders, of which the
        // second is the largest.
        let explained = explained(Money(100), &[Money(1), Money(2), Money(4)]).unwrap();
        let told = |part: &Part| (part.floor.0, part.rank, part.has_unit);
        let told: Vec<_> = explained.parts.iter().map(told).collect();
        assert_eq!(told, [(14, 2, false), (28, 1, true), (57, 3, false)]);
        assert_eq!(explained.missing, 1);
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
