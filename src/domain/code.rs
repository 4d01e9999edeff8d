//! Codes: what names a distributor, a product, an order (CLI.md "Imports").

/// Why a text is not a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum CodeError {
    /// Nothing there.
    #[error("empty")]
    Empty,
    /// Longer than allowed.
    #[error("longer than {limit}")]
    TooLong {
        /// The limit in characters.
        limit: usize,
    },
    /// A character that this kind of code does not take.
    #[error("character {0:?}")]
    Character(char),
    /// `1.2E+10`: a spreadsheet ate the number.
    #[error("spreadsheet number")]
    Exponent,
}

/// Distributor and member codes: ASCII letters, digits, `_ - .`, up to 32.
///
/// # Errors
/// [`CodeError`] says what is wrong with the text.
pub fn check_party_code(text: &str) -> Result<(), CodeError> {
    check(text, 32, |b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.'))
}

/// Order numbers and SKUs: printable ASCII without spaces, up to 64.
///
/// # Errors
/// [`CodeError`] says what is wrong with the text.
pub fn check_reference_code(text: &str) -> Result<(), CodeError> {
    check(text, 64, |b| b.is_ascii_graphic())
}

fn check(text: &str, limit: usize, allowed: impl Fn(u8) -> bool) -> Result<(), CodeError> {
    if text.is_empty() {
        return Err(CodeError::Empty);
    }
    // Only ASCII is ever allowed, so the first strange byte begins the first strange character.
    if let Some(at) = text.bytes().position(|b| !allowed(b)) {
        return Err(CodeError::Character(text[at..].chars().next().unwrap_or_default()));
    }
    if text.len() > limit {
        return Err(CodeError::TooLong { limit });
    }
    if is_spreadsheet_number(text) {
        return Err(CodeError::Exponent);
    }
    Ok(())
}

/// `digit(.digits)E+digits`.
fn is_spreadsheet_number(text: &str) -> bool {
    // Nearly every code is known for none by its second character.
    if !matches!(text.as_bytes(), [_, b'.' | b'E', ..]) {
        return false;
    }
    let Some((mantissa, exponent)) = text.split_once("E+") else { return false };
    let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    whole.len() == 1 && digits(whole) && digits(fraction) && digits(exponent)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_plain_ascii_of_limited_length() {
        assert_eq!(check_party_code("D-01_a.b"), Ok(()));
        assert_eq!(check_party_code("李雷"), Err(CodeError::Character('李')));
        assert_eq!(check_reference_code("A1李"), Err(CodeError::Character('李')));
        assert_eq!(check_party_code("D 1"), Err(CodeError::Character(' ')));
        assert_eq!(check_party_code(&"x".repeat(33)), Err(CodeError::TooLong { limit: 32 }));
        assert_eq!(check_reference_code("A/1#2"), Ok(()));
        assert_eq!(check_reference_code(""), Err(CodeError::Empty));
        assert_eq!(check_reference_code("5.36365E+5"), Err(CodeError::Exponent));
        assert_eq!(check_reference_code("1E+10"), Err(CodeError::Exponent));
        assert_eq!(check_reference_code("85123E"), Ok(()));
    }
}
