//! Numbers that say who a distributor is before the law (SPEC §3): the ID number of a person
//! (GB 11643, 18 characters) and the social credit code of a business (GB 32100, 18 characters).
//! Both end in a check character, so a mistyped one is noticed.
use super::distributor::Kind;
use super::time::number;

/// Why a text is no such number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum IdNumberError {
    /// Not 18 characters, or one of them cannot stand there.
    #[error("not 18 characters of an ID number")]
    PersonForm,
    /// The digits 7–14 are no date of birth.
    #[error("no date of birth")]
    BirthDate,
    /// Not 18 characters, or one of them cannot stand there.
    #[error("not 18 characters of a social credit code")]
    BusinessForm,
    /// The last character does not fit the others.
    #[error("check character is not {expected}")]
    CheckCharacter {
        /// What it would be, were the others right.
        expected: char,
    },
}

/// The characters of a social credit code in the order of their values; I, O, S, V and Z are not
/// among them because they are taken for others.
const BUSINESS_CHARACTERS: &[u8; 31] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";
/// The check characters of an ID number, by the remainder of the weighted sum.
const PERSON_CHECKS: &[u8; 11] = b"10X98765432";

/// The number of a person or a business, its letters as capitals.
///
/// # Errors
/// [`IdNumberError`] says what is wrong with it.
pub fn check_id_number(kind: Kind, text: &str) -> Result<String, IdNumberError> {
    let text = text.to_ascii_uppercase();
    match kind {
        Kind::Individual => check_person(text.as_bytes())?,
        Kind::Business => check_business(text.as_bytes())?,
    }
    Ok(text)
}

/// Digit i has the weight 2^(17−i) mod 11; the check character makes the sum 1 mod 11.
fn check_person(text: &[u8]) -> Result<(), IdNumberError> {
    let (&[ref digits @ .., check], 18) = (text, text.len()) else {
        return Err(IdNumberError::PersonForm);
    };
    if !digits.iter().all(u8::is_ascii_digit) || !(check.is_ascii_digit() || check == b'X') {
        return Err(IdNumberError::PersonForm);
    }
    if !is_birth_date(&digits[6..14]) {
        return Err(IdNumberError::BirthDate);
    }
    // Horner's rule with 2 gives the weights; the check character itself has the weight 1.
    let sum = digits.iter().fold(0, |sum, digit| (sum * 2 + usize::from(digit - b'0')) % 11);
    expect(check, PERSON_CHECKS[sum * 2 % 11])
}

fn is_birth_date(digits: &[u8]) -> bool {
    let part = |from: usize, to: usize| {
        std::str::from_utf8(&digits[from..to]).ok().and_then(|text| number(text, to - from, 4))
    };
    let (Some(year), Some(month), Some(day)) = (part(0, 4), part(4, 6), part(6, 8)) else {
        return false;
    };
    let year = i32::try_from(year).unwrap_or_default();
    (1900..2100).contains(&year) && chrono::NaiveDate::from_ymd_opt(year, month, day).is_some()
}

/// Character i has the weight 3^i mod 31; the check character makes the sum 0 mod 31.
fn check_business(text: &[u8]) -> Result<(), IdNumberError> {
    let value = |c: &u8| BUSINESS_CHARACTERS.iter().position(|known| known == c);
    let values: Option<Vec<usize>> = text.iter().map(value).collect();
    let Some(values) = values.filter(|values| values.len() == 18) else {
        return Err(IdNumberError::BusinessForm);
    };
    let weighted = values[..17].iter().rev().fold(0, |sum, value| (sum * 3 + value) % 31);
    expect(text[17], BUSINESS_CHARACTERS[(31 - weighted) % 31])
}

fn expect(found: u8, expected: u8) -> Result<(), IdNumberError> {
    if found == expected {
        return Ok(());
    }
    Err(IdNumberError::CheckCharacter { expected: char::from(expected) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(text: &str) -> Result<String, IdNumberError> {
        check_id_number(Kind::Individual, text)
    }

    fn business(text: &str) -> Result<String, IdNumberError> {
        check_id_number(Kind::Business, text)
    }

    /// The example of the standard itself, and one that ends in a digit.
    #[test]
    fn numbers_of_persons_end_in_their_check_character() {
        assert_eq!(person("11010519491231002X").as_deref(), Ok("11010519491231002X"));
        assert_eq!(person("11010519491231002x").as_deref(), Ok("11010519491231002X"));
        assert_eq!(person("440524188001010014"), Err(IdNumberError::BirthDate));
        assert_eq!(
            person("110105194912310021"),
            Err(IdNumberError::CheckCharacter { expected: 'X' })
        );
        assert_eq!(person("110105194902310020"), Err(IdNumberError::BirthDate));
        for text in ["", "110105491231002", "1101051949123100２X", "A1010519491231002X"] {
            assert_eq!(person(text), Err(IdNumberError::PersonForm), "{text}");
        }
    }

    #[test]
    fn every_mistyped_digit_and_every_swap_of_neighbours_is_noticed() {
        let right = "11010519491231002X";
        for at in 0..17 {
            for digit in '0'..='9' {
                let mut wrong: Vec<char> = right.chars().collect();
                wrong[at] = digit;
                let wrong: String = wrong.into_iter().collect();
                assert_eq!(person(&wrong).is_ok(), wrong == right, "{wrong}");
            }
            let mut swapped: Vec<char> = right.chars().collect();
            swapped.swap(at, at + 1);
            let swapped: String = swapped.into_iter().collect();
            assert_eq!(person(&swapped).is_ok(), swapped == right, "{swapped}");
        }
    }

    #[test]
    fn social_credit_codes_end_in_their_check_character() {
        assert_eq!(business("91350100M000100Y43").as_deref(), Ok("91350100M000100Y43"));
        assert_eq!(business("91350100m000100y43").as_deref(), Ok("91350100M000100Y43"));
        assert_eq!(
            business("91350100M000100Y44"),
            Err(IdNumberError::CheckCharacter { expected: '3' })
        );
        for text in ["", "91350100M000100Y4", "91350100O000100Y43", "91350100M000100Y4３"] {
            assert_eq!(business(text), Err(IdNumberError::BusinessForm), "{text}");
        }
        let right = "91350100M000100Y43";
        for at in 0..17 {
            for other in BUSINESS_CHARACTERS {
                let mut wrong = right.as_bytes().to_vec();
                wrong[at] = *other;
                let wrong = String::from_utf8(wrong).unwrap();
                assert_eq!(business(&wrong).is_ok(), wrong == right, "{wrong}");
            }
        }
    }
}
