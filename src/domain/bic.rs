//! Business identifier codes of banks (ISO 9362): who, country, where, and possibly which branch.

/// The code of a text in capitals, if it is one: 4 letters or digits, the 2 letters of a country,
/// 2 letters or digits, and possibly 3 more.
#[must_use]
pub fn check_bic(text: &str) -> Option<String> {
    let bic = text.to_ascii_uppercase();
    let bytes = bic.as_bytes();
    let country = bytes.get(4..6)?.iter().all(u8::is_ascii_uppercase);
    let all = bytes.iter().all(u8::is_ascii_alphanumeric);
    (country && all && matches!(bytes.len(), 8 | 11)).then_some(bic)
}

#[cfg(test)]
mod tests {
    use super::check_bic;

    #[test]
    fn a_code_has_8_or_11_characters_and_a_country() {
        assert_eq!(check_bic("COBADEFFXXX").as_deref(), Some("COBADEFFXXX"));
        assert_eq!(check_bic("cobadeff").as_deref(), Some("COBADEFF"));
        for text in ["", "COBA", "COBADEFFX", "COBA12FF", "COBADEFF XX", "ＣＯＢＡDEFF"] {
            assert_eq!(check_bic(text), None, "{text}");
        }
    }
}
