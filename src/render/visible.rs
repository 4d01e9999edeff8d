//! Control characters made visible: data never steers a terminal (QUALITY.md §3).

/// Whether a terminal, or the direction of the text on it, obeys this character instead of showing
/// it: C0, DEL, C1, bidirectional marks, overrides and isolates, line and paragraph separators.
pub(super) fn is_control(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(c, '\u{2066}'..='\u{2069}')
}

/// The text with every control character as `\n`, `\r`, `\t` or `\u{1b}`.
pub(super) fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\r' | '\t' => shown.extend(c.escape_default()),
            c if is_control(c) => shown.extend(c.escape_unicode()),
            c => shown.push(c),
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_a_terminal_would_obey_is_spelled_out() {
        for (text, shown) in [
            ("\u{1b}[31mred", "\\u{1b}[31mred"),
            ("bell\u{7}", "bell\\u{7}"),
            ("c1 \u{9b}2J", "c1 \\u{9b}2J"),
            ("del\u{7f}", "del\\u{7f}"),
            ("a\u{202e}b\u{2066}c\u{200f}", "a\\u{202e}b\\u{2066}c\\u{200f}"),
            ("two\nlines\ttab", "two\\nlines\\ttab"),
        ] {
            assert_eq!(visible(text), shown);
        }
    }

    #[test]
    fn words_and_emoji_of_every_language_stay() {
        let text = "李雷 É 👩‍👩‍👧 \\u{1b} عربي";
        assert_eq!(visible(text), text);
    }
}
