//! Ratios: what one sum is of another. Unlike a rate nobody agreed on them: they may be below 0 or above
//! one whole, and they are for reading, never for reckoning.
use super::money::{Money, Overflow};
use super::rounding::{Rounding, round};

/// A ratio in parts per million, rounded half away from zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ratio(i64);

impl Ratio {
    /// What `part` is of `whole`; nothing when the whole is not above 0.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn of(part: Money, whole: Money) -> Result<Option<Self>, Overflow> {
        if whole.0 <= 0 {
            return Ok(None);
        }
        let millionths = i128::from(part.0) * 1_000_000;
        Ok(Some(Self(round(millionths, i128::from(whole.0), Rounding::HalfUp)?.0)))
    }

    /// `9.75%`, for people: always two decimals, so that they stand below each other.
    ///
    /// Rounding twice differs from rounding once at most by the last decimal shown.
    #[must_use]
    pub fn percent(self) -> String {
        let hundredths = (self.0.unsigned_abs() + 50) / 100;
        let sign = if self.0 < 0 && hundredths > 0 { "-" } else { "" };
        format!("{sign}{}.{:02}%", hundredths / 100, hundredths % 100)
    }

    /// `0.0975`, for machines: up to six decimals.
    #[must_use]
    pub fn decimal(self) -> String {
        let (sign, parts) = (if self.0 < 0 { "-" } else { "" }, self.0.unsigned_abs());
        let text = format!("{sign}{}.{:06}", parts / 1_000_000, parts % 1_000_000);
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ratio_is_read_in_percent_and_written_in_decimals() {
        for (part, whole, percent, decimal) in [
            (975, 10_000, "9.75%", "0.0975"),
            (1, 3, "33.33%", "0.333333"),
            (2, 3, "66.67%", "0.666667"),
            (-5, 100, "-5.00%", "-0.05"),
            (300, 100, "300.00%", "3"),
            (0, 7, "0.00%", "0"),
            (-1, 1_000_000, "0.00%", "-0.000001"),
        ] {
            let ratio = Ratio::of(Money(part), Money(whole)).unwrap().unwrap();
            assert_eq!((ratio.percent().as_str(), ratio.decimal().as_str()), (percent, decimal));
        }
    }

    #[test]
    fn of_nothing_there_is_no_ratio() {
        assert_eq!(Ratio::of(Money(5), Money::ZERO), Ok(None));
        assert_eq!(Ratio::of(Money(5), Money(-1)), Ok(None));
        assert_eq!(Ratio::of(Money(i64::MAX), Money(1)), Err(Overflow));
    }
}
