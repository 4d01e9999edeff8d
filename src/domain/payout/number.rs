//! How batches, items and requests are called: a letter and their row number. An item's name is also
//! its idempotency key in payment files: letters and digits, never used twice.
use std::fmt;

/// The longest number of a row.
const DIGITS: usize = 18;

macro_rules! number {
    ($(#[$doc:meta])* $name:ident, $letter:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub i64);

        impl $name {
            /// Reads its name, also without the leading zeros and with a small letter.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                parse(text, $letter).map(Self)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}{:06}", $letter, self.0)
            }
        }
    };
}

number! {
    /// A batch of payouts: `B000012`.
    BatchId, 'B'
}
number! {
    /// A payout: `P000123`.
    ItemId, 'P'
}
number! {
    /// A withdrawal request (提现申请): `R000007`.
    RequestId, 'R'
}

fn parse(text: &str, letter: char) -> Option<i64> {
    let mut rest = text.chars();
    let digits = rest.next().filter(|first| first.eq_ignore_ascii_case(&letter)).map(|_| rest)?;
    let digits = digits.as_str();
    let plain = (1..=DIGITS).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    digits.parse().ok().filter(|number| plain && *number > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_back() {
        assert_eq!(ItemId(123).to_string(), "P000123");
        assert_eq!(BatchId(1_234_567).to_string(), "B1234567");
        for text in ["P000123", "p000123", "P123"] {
            assert_eq!(ItemId::parse(text), Some(ItemId(123)));
        }
        assert_eq!(RequestId::parse("R7"), Some(RequestId(7)));
        for text in ["", "P", "P0", "B1", "1", "P-1", "P+1", "P1.0", "P1234567890123456789", "Ｐ1"]
        {
            assert_eq!(ItemId::parse(text), None, "{text}");
        }
    }

    #[test]
    fn an_idempotency_key_is_short_letters_and_digits() {
        let longest = ItemId(i64::MAX).to_string();
        assert!(longest.len() <= 24 && longest.bytes().all(|b| b.is_ascii_alphanumeric()));
    }
}
