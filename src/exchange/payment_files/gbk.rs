//! GBK as programs in China read it (code page 936).
use encoding_rs::{EncoderResult, GBK};

/// The bytes of a text.
///
/// # Errors
/// The first character that GBK does not have. It is never replaced: a name with a `?` in it is
/// somebody else's.
pub(super) fn encode(text: &str) -> Result<Vec<u8>, char> {
    let mut encoder = GBK.new_encoder();
    // A character takes at most two bytes, and at least one in UTF-8.
    let mut bytes = vec![0; text.len() * 2 + 16];
    match encoder.encode_from_utf8_without_replacement(text, &mut bytes, true) {
        (EncoderResult::Unmappable(character), ..) => return Err(character),
        (EncoderResult::InputEmpty | EncoderResult::OutputFull, _, written) => {
            bytes.truncate(written);
        }
    }
    foreign(text).map_or(Ok(bytes), Err)
}

/// The first character of a text that GBK does not have.
pub(super) fn foreign(text: &str) -> Option<char> {
    text.chars().find(|c| !has(*c))
}

/// Whether code page 936 has a character. The web's GBK, which our library writes, has some more:
/// the euro, radicals, characters that came to the standard later, private ones. Programs in
/// China read these as something else or not at all.
fn has(c: char) -> bool {
    let later = matches!(c,
        '\u{1f9}' | '\u{1e3f}' | '€' | '\u{2e80}'..='\u{2fff}' | '\u{303e}'
        | '\u{3400}'..='\u{4dbf}' | '\u{9fa6}'..='\u{9fff}' | '\u{e000}'..='\u{f8ff}'
        | '\u{fe10}'..='\u{fe1f}' | '\u{10000}'..);
    let (mut utf8, mut gbk) = ([0; 4], [0; 4]);
    let text = c.encode_utf8(&mut utf8);
    let (result, ..) = GBK.new_encoder().encode_from_utf8_without_replacement(text, &mut gbk, true);
    !later && result == EncoderResult::InputEmpty
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_is_two_bytes_a_character_and_ascii_one() {
        assert_eq!(encode("序A号"), Ok(vec![0xd0, 0xf2, b'A', 0xba, 0xc5]));
        assert_eq!(encode(""), Ok(vec![]));
    }

    #[test]
    fn what_gbk_does_not_have_is_named_and_never_replaced() {
        for (text, character) in
            [("李é€", '€'), ("𠮷野家", '𠮷'), ("䶮", '䶮'), ("a🧧", '🧧'), ("ñ", 'ñ')]
        {
            assert_eq!(encode(text), Err(character), "{text}");
        }
        assert_eq!(foreign("镕喆堃é"), None);
    }

    /// The C library's `iconv` has the same characters: 21,791 beyond ASCII.
    #[test]
    fn the_characters_are_those_of_code_page_936() {
        let all: String = ('\u{80}'..=char::MAX).filter(|c| has(*c)).collect();
        assert_eq!(all.chars().count(), 21_791);
        assert_eq!(encode(&all).map(|bytes| bytes.len()), Ok(21_791 * 2));
    }
}
