//! Rates: integer parts per million (SPEC §2).
use super::currency::{NumberError, parse_decimal};

/// A share in parts per million: `12.5%` is 125,000. Never negative.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rate(u32);

impl Rate {
    /// One whole: 100 %.
    pub const ONE: Self = Self(1_000_000);
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// A rate of so many parts per million, up to 100 %.
    #[must_use]
    pub fn from_ppm(ppm: i64) -> Option<Self> {
        u32::try_from(ppm).ok().map(Self).filter(|rate| *rate <= Self::ONE)
    }

    /// Parts per million.
    #[must_use]
    pub fn ppm(self) -> i64 {
        i64::from(self.0)
    }

    /// Reads `12.5%`: a plain number with at most four decimals and the sign `%`.
    ///
    /// # Errors
    /// [`NumberError`]: no `%`, not plain, too many decimals, or outside 0–100 %.
    pub fn parse(text: &str) -> Result<Self, NumberError> {
        let number = text.strip_suffix('%').ok_or(NumberError::NotPlain)?;
        Self::from_ppm(parse_decimal(number, 4)?).ok_or(NumberError::TooLarge)
    }

    /// `12.5%`, for people.
    #[must_use]
    pub fn percent(self) -> String {
        trimmed(self.0, 10_000) + "%"
    }

    /// `0.125`, for machines.
    #[must_use]
    pub fn decimal(self) -> String {
        trimmed(self.0, 1_000_000)
    }
}

/// `units / scale` as a decimal without trailing zeros.
fn trimmed(units: u32, scale: u32) -> String {
    let width = scale.ilog10() as usize;
    let text = format!("{}.{:0width$}", units / scale, units % scale);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percents_are_exact_to_one_part_per_million() {
        for (text, ppm, decimal) in [
            ("12.5%", 125_000, "0.125"),
            ("0.0001%", 1, "0.000001"),
            ("0%", 0, "0"),
            ("100%", 1_000_000, "1"),
            ("10%", 100_000, "0.1"),
        ] {
            let rate = Rate::parse(text).unwrap();
            assert_eq!((rate.ppm(), rate.percent().as_str()), (ppm, text));
            assert_eq!(rate.decimal(), decimal);
        }
    }

    #[test]
    fn other_spellings_are_refused() {
        for text in ["12.5", "101%", "-1%", "0.00001%", "1e1%", "％", "", "%", "１%"] {
            assert!(Rate::parse(text).is_err(), "{text}");
        }
    }
}
