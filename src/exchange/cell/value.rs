//! Numbers, instants, flags and codes.
use crate::domain::code::{check_party_code, check_reference_code};
use crate::domain::currency::{Currency, NumberError, parse_decimal};
use crate::domain::money::Money;
use crate::domain::order::LARGEST_ORDER;
use crate::domain::time::Instant;
use crate::domain::zone::Zone;
use crate::exchange::error::Reason;

/// The most units that one line may have.
pub const MAX_QUANTITY: i64 = 1_000_000_000;

/// Beyond this no amount by hand is meant: 10¹⁵ minor units, as much as an order may come to. What is
/// recorded is never deleted, so a slip of the hand must not leave a sum beyond 64 bits for good.
const LARGEST: Money = LARGEST_ORDER;

/// A signed amount: `-?digits(.digits)` with at most the currency's decimals.
///
/// # Errors
/// [`Reason::Number`].
pub fn amount(text: &str, currency: Currency) -> Result<Money, Reason> {
    let amount = currency.parse(text)?;
    let fits = amount.0.unsigned_abs() <= LARGEST.0.unsigned_abs();
    if fits { Ok(amount) } else { Err(Reason::Number(NumberError::TooLarge)) }
}

/// A price, discount or cost: an amount of 0 or more.
///
/// # Errors
/// [`Reason::Number`], [`Reason::Negative`].
pub fn money(text: &str, currency: Currency) -> Result<Money, Reason> {
    let money = currency.parse(text)?;
    if money < Money::ZERO { Err(Reason::Negative) } else { Ok(money) }
}

/// A whole number of units from 1 to [`MAX_QUANTITY`].
///
/// # Errors
/// [`Reason::Number`], [`Reason::OutOfRange`].
pub fn quantity(text: &str) -> Result<i64, Reason> {
    within(text, 1)
}

fn within(text: &str, least: i64) -> Result<i64, Reason> {
    let units = parse_decimal(text, 0)?;
    if (least..=MAX_QUANTITY).contains(&units) {
        return Ok(units);
    }
    Err(Reason::OutOfRange { least, most: MAX_QUANTITY })
}

/// A whole number of units from 0 to [`MAX_QUANTITY`]: what may be there.
///
/// # Errors
/// [`Reason::Number`], [`Reason::OutOfRange`].
pub fn units(text: &str) -> Result<i64, Reason> {
    within(text, 0)
}

/// A date with the year first, with or without time and offset; a bare date is 00:00 in the zone.
///
/// # Errors
/// [`Reason::Instant`].
pub fn instant(text: &str, zone: Zone) -> Result<Instant, Reason> {
    zone.parse(text).ok_or(Reason::Instant)
}

/// `yes no true false 1 0 是 否`, letters in any case.
///
/// # Errors
/// [`Reason::Flag`].
pub fn flag(text: &str) -> Result<bool, Reason> {
    let is = |words: [&str; 4]| words.iter().any(|word| word.eq_ignore_ascii_case(text));
    if is(["yes", "true", "1", "是"]) {
        return Ok(true);
    }
    if is(["no", "false", "0", "否"]) { Ok(false) } else { Err(Reason::Flag) }
}

/// The code of a distributor or member.
///
/// # Errors
/// [`Reason::Code`].
pub fn party_code(text: &str) -> Result<&str, Reason> {
    check_party_code(text)?;
    Ok(text)
}

/// An order number or sku.
///
/// # Errors
/// [`Reason::Code`].
pub fn reference_code(text: &str) -> Result<&str, Reason> {
    check_reference_code(text)?;
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::CodeError;
    use crate::domain::currency::NumberError;

    fn cny() -> Currency {
        Currency::from_code("CNY").unwrap()
    }

    #[test]
    fn amounts_are_plain_decimals_of_the_currency() {
        for (text, units) in [("10", 1000), ("10.50", 1050), ("0.01", 1), ("0", 0), ("0.00", 0)] {
            assert_eq!(money(text, cny()), Ok(Money(units)), "{text}");
        }
        assert_eq!(amount("-10.00", cny()), Ok(Money(-1000)));
        assert_eq!(money("-0.01", cny()), Err(Reason::Negative));
        assert_eq!(money("", cny()), Err(Reason::Number(NumberError::Empty)));
        assert_eq!(
            money("10.500", cny()),
            Err(Reason::Number(NumberError::Decimals { allowed: 2 }))
        );
        let huge = "9999999999999999999";
        assert_eq!(money(huge, cny()), Err(Reason::Number(NumberError::TooLarge)));
    }

    #[test]
    fn whatever_a_spreadsheet_or_another_country_makes_of_a_number_is_refused() {
        for text in [
            ".5",
            "1e3",
            "1,234.50",
            "1.234,50",
            "1 234.50",
            "1'234.50",
            "¥10.00",
            "$10.00",
            "10.00元",
            "CNY 10",
            "10．00",
            "十元",
            "壹拾元整",
            "٣.٥",
            "+10.00",
            "10.00-",
            "NaN",
            "inf",
            "Infinity",
            "1/2",
            "10%",
            " ",
            "N/A",
            "#REF!",
            "#VALUE!",
            "#########",
            " 10.00",
            "10.00 ",
            "10.00\u{a0}",
            "10.00\u{200b}",
            "(10.00)",
            "1_000",
            "0x10",
            "１２",
        ] {
            assert_eq!(money(text, cny()), Err(Reason::Number(NumberError::NotPlain)), "{text}");
        }
    }

    #[test]
    fn quantities_are_whole_and_from_one_to_a_thousand_million() {
        for (text, units) in [("1", 1), ("1000000", 1_000_000), ("1000000000", MAX_QUANTITY)] {
            assert_eq!(quantity(text), Ok(units));
        }
        let range = Reason::OutOfRange { least: 1, most: MAX_QUANTITY };
        for (text, reason) in [
            ("0", range),
            ("-1", range),
            ("1000000001", range),
            ("1.0", Reason::Number(NumberError::Decimals { allowed: 0 })),
            ("1.5", Reason::Number(NumberError::Decimals { allowed: 0 })),
            ("1e2", Reason::Number(NumberError::NotPlain)),
            ("two", Reason::Number(NumberError::NotPlain)),
            ("TRUE", Reason::Number(NumberError::NotPlain)),
            ("", Reason::Number(NumberError::Empty)),
            ("18446744073709551616", Reason::Number(NumberError::TooLarge)),
            ("-9223372036854775808", range),
        ] {
            assert_eq!(quantity(text), Err(reason), "{text}");
        }
    }

    #[test]
    fn instants_have_the_year_first_and_everything_else_is_refused() {
        let zone = Zone::from_name("Asia/Shanghai").unwrap();
        for (text, utc) in [
            ("2026-01-05", "2026-01-04T16:00:00Z"),
            ("2026-1-5", "2026-01-04T16:00:00Z"),
            ("2024-02-29", "2024-02-28T16:00:00Z"),
            ("2026-01-31T16:00:00Z", "2026-01-31T16:00:00Z"),
            ("2026-01-05T10:00:00+08:00", "2026-01-05T02:00:00Z"),
        ] {
            assert_eq!(instant(text, zone), Ok(zone.parse(utc).unwrap()), "{text}");
        }
        for text in [
            "2026-02-30",
            "2026-02-29",
            "2026-00-10",
            "2026-04-31",
            "20260105",
            "05/01/2026",
            "01-05-26",
            "2026.01.05",
            "2026年1月5日",
            "46027",
            "1767571200",
            "2026-01-05 24:00",
            "2026-01-05T23:59:60Z",
            "2026-01-05T10:00:00+25:00",
            "2026-W01-1",
            "2026-005",
            "0000-01-01",
            "0001-01-01",
            "1999-12-31",
            "２０２６-01-05",
            "2026-01-05\u{200e}",
            " 2026-01-05",
            "",
            "today",
        ] {
            assert_eq!(instant(text, zone), Err(Reason::Instant), "{text}");
        }
    }

    #[test]
    fn flags_are_said_in_few_words() {
        for (text, value) in [
            ("yes", true),
            ("YES", true),
            ("TRUE", true),
            ("1", true),
            ("是", true),
            ("no", false),
            ("False", false),
            ("0", false),
            ("否", false),
        ] {
            assert_eq!(flag(text), Ok(value));
        }
        for text in ["", "y", "2", "on", " yes", "对"] {
            assert_eq!(flag(text), Err(Reason::Flag), "{text}");
        }
    }

    #[test]
    fn codes_are_those_of_the_domain() {
        assert_eq!(party_code("D-01"), Ok("D-01"));
        assert_eq!(party_code("Dа"), Err(Reason::Code(CodeError::Character('а'))));
        assert_eq!(party_code("../../x"), Err(Reason::Code(CodeError::Character('/'))));
        assert_eq!(reference_code("A/1"), Ok("A/1"));
        assert_eq!(reference_code("1.23457E+17"), Err(Reason::Code(CodeError::Exponent)));
        assert_eq!(reference_code("Ａ１"), Err(Reason::Code(CodeError::Character('Ａ'))));
    }
}
