//! The one rounding (SPEC §2): used once per entry, never per unit, never on a sum.
use super::money::{Money, Overflow};
use super::named::named;
use super::rate::Rate;

/// How a fraction of a minor unit becomes a whole one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Rounding {
    /// 四舍五入: half away from zero.
    #[default]
    HalfUp,
    /// Half to the even neighbour.
    HalfEven,
    /// Toward zero.
    Down,
}

named! {
    /// The name in plans.
    Rounding {
        HalfUp = "half_up",
        HalfEven = "half_even",
        Down = "down",
    }
}

/// `numerator / denominator` in whole minor units; the denominator is above 0.
///
/// # Errors
/// [`Overflow`] when the result leaves 64 bits.
#[inline]
pub fn round(numerator: i128, denominator: i128, mode: Rounding) -> Result<Money, Overflow> {
    if denominator <= 0 {
        return Err(Overflow);
    }
    let (quotient, remainder) = divided(numerator, denominator);
    let twice = remainder.unsigned_abs() * 2;
    let away = match mode {
        Rounding::HalfUp => twice >= denominator.unsigned_abs(),
        Rounding::HalfEven => match twice.cmp(&denominator.unsigned_abs()) {
            std::cmp::Ordering::Equal => quotient % 2 != 0,
            order => order.is_gt(),
        },
        Rounding::Down => false,
    };
    let rounded = if away { quotient + numerator.signum() } else { quotient };
    i64::try_from(rounded).map(Money).map_err(|_| Overflow)
}

/// Quotient and remainder; the denominator is above 0. Both numbers nearly always fit in 64 bits, where
/// a division is many times quicker.
#[inline]
fn divided(numerator: i128, denominator: i128) -> (i128, i128) {
    match (i64::try_from(numerator), i64::try_from(denominator)) {
        (Ok(n), Ok(d)) => (i128::from(n / d), i128::from(n % d)),
        _ => (numerator / denominator, numerator % denominator),
    }
}

/// An amount before its one rounding: millionths of a minor unit, exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Exact(i128);

impl Exact {
    /// Parts of a minor unit.
    pub const PARTS: i128 = 1_000_000;

    /// `base × rate`.
    #[must_use]
    pub fn share(base: Money, rate: Rate) -> Self {
        Self(i128::from(base.0) * i128::from(rate.ppm()))
    }

    /// An amount of so many parts, of which [`Exact::PARTS`] make a minor unit.
    #[must_use]
    pub fn of_parts(parts: i128) -> Self {
        Self(parts)
    }

    /// `whole × part / of`, and whether it ends there: else digits are cut off.
    #[must_use]
    pub fn portion(whole: Money, part: Money, of: Money) -> (Self, bool) {
        let of = i128::from(of.0.max(1));
        let product = i128::from(whole.0) * i128::from(part.0);
        // Whole units first and then what is left of them: together they could leave 128 bits.
        let (units, rest) = (product / of, product % of * Self::PARTS);
        (Self(units * Self::PARTS + rest / of), rest % of == 0)
    }

    /// The amount in its parts, of which [`Exact::PARTS`] make a minor unit.
    #[must_use]
    pub fn parts(self) -> i128 {
        self.0
    }

    /// The amount in whole minor units.
    ///
    /// # Errors
    /// [`Overflow`] when the result leaves 64 bits.
    #[inline]
    pub fn rounded(self, mode: Rounding) -> Result<Money, Overflow> {
        round(self.0, Self::PARTS, mode)
    }
}

impl std::iter::Sum for Exact {
    fn sum<I: Iterator<Item = Self>>(parts: I) -> Self {
        Self(parts.map(|part| part.0).sum())
    }
}

impl From<Money> for Exact {
    fn from(amount: Money) -> Self {
        Self(i128::from(amount.0) * Self::PARTS)
    }
}

/// `base × rate`, rounded once.
///
/// # Errors
/// [`Overflow`] when the result leaves 64 bits.
#[inline]
pub fn share_of(base: Money, rate: Rate, mode: Rounding) -> Result<Money, Overflow> {
    Exact::share(base, rate).rounded(mode)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// SPEC §13: 12.50 at 1 % / 13.50 at 1 % / 0.30 at 5 %, and 99.90 at 3 %.
    #[test]
    fn golden_numbers_hold_in_every_mode() {
        let golden = |mode| {
            [(1250, "1%"), (1350, "1%"), (30, "5%"), (9990, "3%")].map(|(base, rate)| {
                share_of(Money(base), Rate::parse(rate).unwrap(), mode).unwrap().0
            })
        };
        assert_eq!(golden(Rounding::HalfUp), [13, 14, 2, 300]);
        assert_eq!(golden(Rounding::HalfEven), [12, 14, 2, 300]);
        assert_eq!(golden(Rounding::Down), [12, 13, 1, 299]);
    }

    #[test]
    fn negative_amounts_round_like_their_mirror_image() {
        for (mode, _) in Rounding::ALL {
            for n in -400_i128..=400 {
                let (plus, minus) = (round(n, 7, mode).unwrap(), round(-n, 7, mode).unwrap());
                assert_eq!(plus.0, -minus.0);
            }
        }
    }

    #[test]
    fn numbers_on_both_sides_of_64_bits_are_divided_alike() {
        let edge = i128::from(i64::MAX);
        for n in [edge - 1, edge, edge + 1, -edge - 2, -edge - 1, -edge, 7, -7] {
            for d in [1, 2, 7, 1_000_000, edge, edge + 1] {
                assert_eq!(divided(n, d), (n / d, n % d), "{n} / {d}");
            }
        }
        assert_eq!(round(edge * 1_000_000, 1_000_000, Rounding::HalfUp), Ok(Money(i64::MAX)));
        let beyond = edge * 1_000_000 + 500_000;
        assert_eq!(round(beyond, 1_000_000, Rounding::HalfUp), Err(Overflow));
        assert_eq!(round(beyond, 1_000_000, Rounding::Down), Ok(Money(i64::MAX)));
    }

    #[test]
    fn a_denominator_of_zero_is_an_error_not_a_panic() {
        assert_eq!(round(1, 0, Rounding::HalfUp), Err(Overflow));
    }

    proptest! {
        #[test]
        fn a_rounded_amount_is_less_than_one_unit_away(
            n in -1_000_000_000_000_i128..1_000_000_000_000, d in 1_i128..10_000_000
        ) {
            for (mode, _) in Rounding::ALL {
                let distance = (n - i128::from(round(n, d, mode).unwrap().0) * d).abs();
                let limit = if mode == Rounding::Down { d - 1 } else { d / 2 };
                prop_assert!(distance <= limit);
            }
        }
    }
}
