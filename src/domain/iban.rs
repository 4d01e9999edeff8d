//! International bank account numbers (ISO 13616): country, two check digits, the account there.

/// Why a text is no IBAN.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum IbanError {
    /// Not two letters, two digits and up to 30 letters or digits.
    #[error("not the form of an IBAN")]
    Form,
    /// As long as no IBAN of its country.
    #[error("{found} characters instead of {expected}")]
    Length {
        /// How many it has.
        found: usize,
        /// How many an IBAN of its country has.
        expected: usize,
    },
    /// The check digits do not fit the rest.
    #[error("check digits do not fit")]
    CheckDigits,
    /// Of a country that SEPA does not reach.
    #[error("country outside SEPA")]
    OutsideSepa,
}

/// The countries that SEPA reaches (EPC409-09), with the length of their IBANs (ISO 13616 registry).
const SEPA: [(&str, usize); 42] = [
    ("AD", 24),
    ("AL", 28),
    ("AT", 20),
    ("BE", 16),
    ("BG", 22),
    ("CH", 21),
    ("CY", 28),
    ("CZ", 24),
    ("DE", 22),
    ("DK", 18),
    ("EE", 20),
    ("ES", 24),
    ("FI", 18),
    ("FR", 27),
    ("GB", 22),
    ("GI", 23),
    ("GR", 27),
    ("HR", 21),
    ("HU", 28),
    ("IE", 22),
    ("IS", 26),
    ("IT", 27),
    ("LI", 21),
    ("LT", 20),
    ("LU", 20),
    ("LV", 21),
    ("MC", 27),
    ("MD", 24),
    ("ME", 22),
    ("MK", 19),
    ("MT", 31),
    ("NL", 18),
    ("NO", 15),
    ("PL", 28),
    ("PT", 25),
    ("RO", 24),
    ("RS", 22),
    ("SE", 24),
    ("SI", 19),
    ("SK", 24),
    ("SM", 27),
    ("VA", 22),
];

/// The IBAN of a text, without spaces and in capitals.
///
/// # Errors
/// [`IbanError`], but never for its country.
pub fn check_iban(text: &str) -> Result<String, IbanError> {
    let compact: String = text.chars().filter(|c| *c != ' ').collect();
    let iban = compact.to_ascii_uppercase();
    check_form(iban.as_bytes())?;
    let known = SEPA.iter().find(|(country, _)| iban.starts_with(country));
    if let Some((_, expected)) = known.filter(|(_, expected)| *expected != iban.len()) {
        return Err(IbanError::Length { found: iban.len(), expected: *expected });
    }
    if remainder(iban.as_bytes()) == 1 { Ok(iban) } else { Err(IbanError::CheckDigits) }
}

/// The same, of an account that a SEPA transfer reaches.
///
/// # Errors
/// [`IbanError`].
pub fn check_sepa_iban(text: &str) -> Result<String, IbanError> {
    let iban = check_iban(text)?;
    let reached = SEPA.iter().any(|(country, _)| iban.starts_with(country));
    if reached { Ok(iban) } else { Err(IbanError::OutsideSepa) }
}

fn check_form(iban: &[u8]) -> Result<(), IbanError> {
    let [country @ .., _, _] = iban.get(..4).unwrap_or_default() else {
        return Err(IbanError::Form);
    };
    let letters = country.iter().all(u8::is_ascii_uppercase);
    let digits = iban[2..4].iter().all(u8::is_ascii_digit);
    let rest = iban[4..].iter().all(u8::is_ascii_alphanumeric);
    // The shortest IBAN (Norway) has 15 characters, the longest that the standard allows 34.
    let long = (15..=34).contains(&iban.len());
    if letters && digits && rest && long { Ok(()) } else { Err(IbanError::Form) }
}

/// The number that an IBAN is once its first four characters stand last and A is 10 … Z is 35,
/// modulo 97 (ISO/IEC 7064).
fn remainder(iban: &[u8]) -> u32 {
    let moved = iban[4..].iter().chain(&iban[..4]);
    moved.fold(0, |sum, byte| match byte {
        b'0'..=b'9' => (sum * 10 + u32::from(byte - b'0')) % 97,
        _ => (sum * 100 + u32::from(byte - b'A') + 10) % 97,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_iban_is_read_with_spaces_and_small_letters() {
        for (text, iban) in [
            ("DE89 3704 0044 0532 0130 00", "DE89370400440532013000"),
            ("gb29nwbk60161331926819", "GB29NWBK60161331926819"),
            ("NO9386011117947", "NO9386011117947"),
            ("MT84MALT011000012345MTLCAST001S", "MT84MALT011000012345MTLCAST001S"),
        ] {
            assert_eq!(check_sepa_iban(text).as_deref(), Ok(iban));
        }
    }

    #[test]
    fn what_is_no_iban_is_refused_with_its_reason() {
        for (text, error) in [
            ("", IbanError::Form),
            ("DE", IbanError::Form),
            ("6222020200012345678", IbanError::Form),
            ("DEX9370400440532013000", IbanError::Form),
            ("DE89-3704-0044-0532-0130-00", IbanError::Form),
            ("ＤＥ89370400440532013000", IbanError::Form),
            ("DE8937040044053201300", IbanError::Length { found: 21, expected: 22 }),
            ("DE88370400440532013000", IbanError::CheckDigits),
            ("SA0380000000608010167519", IbanError::OutsideSepa),
        ] {
            assert_eq!(check_sepa_iban(text), Err(error), "{text}");
        }
        assert!(check_iban("SA0380000000608010167519").is_ok());
    }

    #[test]
    fn every_mistyped_digit_and_every_swap_of_neighbours_is_noticed() {
        let right = "DE89370400440532013000";
        for at in 2..right.len() {
            for digit in '0'..='9' {
                let mut wrong: Vec<char> = right.chars().collect();
                wrong[at] = digit;
                let wrong: String = wrong.into_iter().collect();
                assert_eq!(check_iban(&wrong).is_ok(), wrong == right, "{wrong}");
            }
            let mut swapped: Vec<char> = right.chars().collect();
            swapped.swap(at, (at + 1).min(right.len() - 1));
            let swapped: String = swapped.into_iter().collect();
            assert_eq!(check_iban(&swapped).is_ok(), swapped == right, "{swapped}");
        }
    }
}
