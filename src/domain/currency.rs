//! The book's currency, and its decimals as text (SPEC §2, CLI.md "Imports").
use super::money::Money;
use super::rounding::Exact;

/// A currency code with the number of digits of its minor unit (JPY 0, CNY 2, KWD 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Currency {
    code: [u8; 3],
    digits: u8,
}

/// Why a text is not a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum NumberError {
    /// Empty text where a number is required.
    #[error("empty")]
    Empty,
    /// Anything but `-?digits(.digits)` in ASCII: exponents, separators, signs, words.
    #[error("not a plain number")]
    NotPlain,
    /// More decimals than allowed here.
    #[error("more than {allowed} decimals")]
    Decimals {
        /// How many decimals are allowed.
        allowed: u8,
    },
    /// Beyond 64 bits of minor units.
    #[error("too large")]
    TooLarge,
}

/// ISO 4217 codes whose minor unit is not two digits, as far as they fit 0–3 digits.
const OTHER_DIGITS: [(&str, u8); 23] = [
    ("BHD", 3),
    ("BIF", 0),
    ("CLP", 0),
    ("DJF", 0),
    ("GNF", 0),
    ("IQD", 3),
    ("ISK", 0),
    ("JOD", 3),
    ("JPY", 0),
    ("KMF", 0),
    ("KRW", 0),
    ("KWD", 3),
    ("LYD", 3),
    ("OMR", 3),
    ("PYG", 0),
    ("RWF", 0),
    ("TND", 3),
    ("UGX", 0),
    ("VND", 0),
    ("VUV", 0),
    ("XAF", 0),
    ("XOF", 0),
    ("XPF", 0),
];

/// The ISO 4217 codes whose minor unit has two digits.
const TWO_DIGITS: &str = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP \
  BYN BZD CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD \
  GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA \
  MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON \
  RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS \
  UAH USD UYU UZS VES WST XCD YER ZAR ZMW ZWG";

impl Currency {
    /// Renminbi: the currency of a book unless `init` names another.
    pub const CNY: Self = Self { code: *b"CNY", digits: 2 };

    /// The currency of an ISO 4217 code (three capital letters), with its usual digits.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        if !Self::codes().any(|known| known == code) {
            return None;
        }
        let digits = OTHER_DIGITS.iter().find(|(known, _)| *known == code).map_or(2, |(_, d)| *d);
        Self::new(code, digits)
    }

    /// The ISO 4217 codes of all currencies that a book can have.
    pub fn codes() -> impl Iterator<Item = &'static str> {
        TWO_DIGITS.split_whitespace().chain(OTHER_DIGITS.iter().map(|(code, _)| *code))
    }

    /// A currency with explicit digits (0–3), as stored in a book.
    #[must_use]
    pub fn new(code: &str, digits: u8) -> Option<Self> {
        let code: [u8; 3] = code.as_bytes().try_into().ok()?;
        (code.iter().all(u8::is_ascii_uppercase) && digits <= 3).then_some(Self { code, digits })
    }

    /// The ISO code.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.code).unwrap_or("XXX")
    }

    /// Digits of the minor unit.
    #[must_use]
    pub fn digits(&self) -> u8 {
        self.digits
    }

    /// `-1234.50`: a plain decimal with exactly the currency's digits.
    #[must_use]
    pub fn format(&self, amount: Money) -> String {
        let sign = if amount.0 < 0 { "-" } else { "" };
        let units = amount.0.unsigned_abs();
        let scale = 10_u64.pow(u32::from(self.digits));
        match self.digits {
            0 => format!("{sign}{units}"),
            digits => {
                format!("{sign}{}.{:0w$}", units / scale, units % scale, w = usize::from(digits))
            }
        }
    }

    /// `12.345`: an amount before its rounding, with the currency's digits and those that are left.
    #[must_use]
    pub fn format_exact(&self, amount: Exact) -> String {
        let scale = 10_u128.pow(u32::from(self.digits)) * Exact::PARTS.unsigned_abs();
        let width = scale.ilog10() as usize;
        let (sign, parts) =
            (if amount.parts() < 0 { "-" } else { "" }, amount.parts().unsigned_abs());
        let fraction = format!("{:0width$}", parts % scale);
        let (digits, left) = fraction.split_at(usize::from(self.digits));
        let fraction = format!("{digits}{}", left.trim_end_matches('0'));
        let point = if fraction.is_empty() { "" } else { "." };
        format!("{sign}{}{point}{fraction}", parts / scale)
    }

    /// Reads `-?digits(.digits)` with at most the currency's decimals; ASCII only.
    ///
    /// # Errors
    /// [`NumberError`] says what is wrong with the text.
    pub fn parse(&self, text: &str) -> Result<Money, NumberError> {
        parse_decimal(text, self.digits).map(Money)
    }
}

/// Reads `-?digits(.digits)` as a number of units of 10^-`decimals`.
///
/// # Errors
/// [`NumberError`] says what is wrong with the text.
pub fn parse_decimal(text: &str, decimals: u8) -> Result<i64, NumberError> {
    let (negative, digits) = match text.as_bytes() {
        [] => return Err(NumberError::Empty),
        [b'-', digits @ ..] => (true, digits),
        digits => (false, digits),
    };
    let point = digits.iter().position(|byte| !byte.is_ascii_digit());
    let (whole, fraction) = match point.map(|at| (&digits[..at], &digits[at..])) {
        Some((whole, [b'.', fraction @ ..])) if !fraction.is_empty() => (whole, fraction),
        Some(_) => return Err(NumberError::NotPlain),
        None => (digits, &[][..]),
    };
    if whole.is_empty() || !fraction.iter().all(u8::is_ascii_digit) {
        return Err(NumberError::NotPlain);
    }
    let Some(padding) = usize::from(decimals).checked_sub(fraction.len()) else {
        return Err(NumberError::Decimals { allowed: decimals });
    };
    append(0, whole, negative)
        .and_then(|units| append(units, fraction, negative))
        .and_then(|units| units.checked_mul(10_i64.checked_pow(u32::try_from(padding).ok()?)?))
        .ok_or(NumberError::TooLarge)
}

/// A number with digits written behind it.
fn append(number: i64, digits: &[u8], negative: bool) -> Option<i64> {
    digits.iter().try_fold(number, |number, digit| {
        let (tens, digit) = (number.checked_mul(10)?, i64::from(digit - b'0'));
        if negative { tens.checked_sub(digit) } else { tens.checked_add(digit) }
    })
}

#[cfg(test)]
mod tests {
    use super::super::rate::Rate;
    use super::*;

    fn cny() -> Currency {
        Currency::from_code("CNY").unwrap()
    }

    #[test]
    fn plain_decimals_are_read_to_the_minor_unit_and_written_back() {
        for (text, units, back) in [
            ("0", 0, "0.00"),
            ("12.5", 1250, "12.50"),
            ("-0.05", -5, "-0.05"),
            ("9223372036854775.807", 0, ""),
            ("92233720368547758.07", i64::MAX, "92233720368547758.07"),
            ("-92233720368547758.08", i64::MIN, "-92233720368547758.08"),
        ] {
            if back.is_empty() {
                assert_eq!(cny().parse(text), Err(NumberError::Decimals { allowed: 2 }));
            } else {
                assert_eq!(cny().parse(text), Ok(Money(units)), "{text}");
                assert_eq!(cny().format(Money(units)), back);
            }
        }
    }

    #[test]
    fn anything_but_a_plain_number_is_refused() {
        use NumberError::{Empty, NotPlain, TooLarge};
        for (text, error) in [
            ("", Empty),
            ("-", NotPlain),
            (".5", NotPlain),
            ("5.", NotPlain),
            ("+5", NotPlain),
            ("1e3", NotPlain),
            ("1_000", NotPlain),
            ("1,000.00", NotPlain),
            ("NaN", NotPlain),
            ("１２", NotPlain),
            (" 1", NotPlain),
            ("(1.00)", NotPlain),
            ("1.234", NumberError::Decimals { allowed: 2 }),
            ("9999999999999999999", TooLarge),
        ] {
            assert_eq!(cny().parse(text), Err(error), "{text}");
        }
    }

    #[test]
    fn amounts_before_their_rounding_keep_every_digit() {
        let exact = |base, rate| Exact::share(Money(base), Rate::parse(rate).unwrap());
        assert_eq!(cny().format_exact(exact(1_250, "1%")), "0.125");
        assert_eq!(cny().format_exact(exact(9_990, "3%")), "2.997");
        assert_eq!(cny().format_exact(exact(30_000, "10%")), "30.00");
        assert_eq!(cny().format_exact(exact(1, "0.0001%")), "0.00000001");
        assert_eq!(cny().format_exact(Exact::from(Money(-5))), "-0.05");
        let yen = Currency::from_code("JPY").unwrap();
        assert_eq!(yen.format_exact(exact(1_250, "1%")), "12.5");
        assert_eq!(yen.format_exact(exact(1_200, "1%")), "12");
    }

    #[test]
    fn digits_follow_the_currency() {
        assert_eq!(Currency::from_code("JPY").map(|c| c.format(Money(1234))), Some("1234".into()));
        assert_eq!(Currency::from_code("KWD").map(|c| c.format(Money(-5))), Some("-0.005".into()));
        assert_eq!(Currency::from_code("cny"), None);
    }
}
