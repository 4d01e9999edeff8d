//! Personal data as it is shown without `--reveal`: enough to recognise it, not enough to use it
//! (SPEC §3).

/// `138****5678`: the first three and the last four characters of a long text, fewer of a shorter
/// one, none of up to four. The number of stars does not tell the length.
#[must_use]
pub fn mask(text: &str) -> String {
    let length = text.chars().count();
    let (head, tail) = match length {
        0 => return String::new(),
        1..=4 => (0, 0),
        5..=7 => (1, 1),
        8..=10 => (2, 2),
        _ => (3, 4),
    };
    let head: String = text.chars().take(head).collect();
    let tail: String = text.chars().skip(length - tail).collect();
    format!("{head}****{tail}")
}

#[cfg(test)]
mod tests {
    use super::mask;

    #[test]
    fn a_masked_text_keeps_its_ends_only() {
        for (text, shown) in [
            ("", ""),
            ("1", "****"),
            ("1234", "****"),
            ("12345", "1****5"),
            ("12345678", "12****78"),
            ("13812345678", "138****5678"),
            ("+8613812345678", "+86****5678"),
            ("6222000000000000012", "622****0012"),
            ("11010519491231002X", "110****002X"),
            ("tom.baker@example.com", "tom****.com"),
            ("微信号码五六七八九十", "微信****九十"),
        ] {
            assert_eq!(mask(text), shown);
        }
    }

    #[test]
    fn at_least_three_characters_are_always_hidden() {
        for length in 5..40 {
            let text: String = ('a'..='z').cycle().take(length).collect();
            let shown = mask(&text).chars().filter(|c| *c != '*').count();
            assert!(length - shown >= 3, "{length}");
        }
    }
}
