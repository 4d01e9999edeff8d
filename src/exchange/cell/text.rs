//! Names, single lines and notes: what people read.
use std::borrow::Cow;

use unicode_width::UnicodeWidthChar;

use super::character::{changes_its_neighbour, is_invisible, refused};
use crate::exchange::error::Reason;

/// The longest name or other single line, in bytes of UTF-8.
pub const NAME_BYTES: usize = 1024;
/// The longest note or description, in bytes of UTF-8.
pub const NOTE_BYTES: usize = 64 * 1024;
/// Marks on one letter that languages need; piles of them are vandalism.
const MAX_MARKS: usize = 8;

/// A text as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text<'a> {
    /// Without blanks around it and without invisible characters.
    pub text: Cow<'a, str>,
    /// How many invisible characters were taken out.
    pub removed: usize,
}

/// A name: one line that says something, up to 1 KiB.
///
/// # Errors
/// [`Reason::Empty`], and those of [`line`].
pub fn name(text: &str) -> Result<Text<'_>, Reason> {
    let name = line(text)?;
    if name.text.is_empty() { Err(Reason::Empty) } else { Ok(name) }
}

/// One line of text, up to 1 KiB, possibly blank. Emoji stay whole.
///
/// # Errors
/// [`Reason::Control`], [`Reason::Direction`], [`Reason::Meaningless`], [`Reason::Marks`],
/// [`Reason::TooLong`].
pub fn line(text: &str) -> Result<Text<'_>, Reason> {
    clean(Cow::Borrowed(text), NAME_BYTES, |_| false)
}

/// A note or description, up to 64 KiB, possibly blank; its line breaks become LF.
///
/// # Errors
/// Those of [`line`], but for line breaks.
pub fn note(text: &str) -> Result<Text<'_>, Reason> {
    let text = if text.contains('\r') {
        Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        Cow::Borrowed(text)
    };
    clean(text, NOTE_BYTES, |c| c == '\n')
}

fn clean(
    text: Cow<'_, str>,
    limit: usize,
    allowed: impl Fn(char) -> bool,
) -> Result<Text<'_>, Reason> {
    if let Some(reason) = text.chars().filter(|c| !allowed(*c)).find_map(refused) {
        return Err(reason);
    }
    let (text, removed) = without_invisible(text);
    let text = trimmed(text);
    if text.len() > limit {
        return Err(Reason::TooLong { limit });
    }
    check_marks(&text)?;
    Ok(Text { text, removed })
}

/// Takes out what nobody sees and counts it.
fn without_invisible(text: Cow<'_, str>) -> (Cow<'_, str>, usize) {
    if text.is_ascii() || !text.chars().any(is_invisible) {
        return (text, 0);
    }
    let (mut kept, mut before, mut removed) = (String::with_capacity(text.len()), None, 0);
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        if is_invisible(c) && !changes_its_neighbour(before, c, rest.peek().copied()) {
            removed += 1;
            continue;
        }
        kept.push(c);
        before = Some(c);
    }
    (kept.into(), removed)
}

/// Without blanks around it: ASCII, ideographic, no-break and all others.
fn trimmed(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
        Cow::Owned(text) if text.trim().len() == text.len() => Cow::Owned(text),
        Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
    }
}

/// No letter carries a pile of marks. A mark is what has no width of its own.
fn check_marks(text: &str) -> Result<(), Reason> {
    if text.is_ascii() {
        return Ok(());
    }
    let mut marks = 0;
    for c in text.chars() {
        marks = if c.width() == Some(0) { marks + 1 } else { 0 };
        if marks > MAX_MARKS {
            return Err(Reason::Marks { limit: MAX_MARKS });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(text: &str) -> Result<(String, usize), Reason> {
        name(text).map(|name| (name.text.into_owned(), name.removed))
    }

    #[test]
    fn ordinary_names_are_kept_as_they_are_and_not_copied() {
        for text in [
            "Li \"Lee\" Lei",
            "李雷",
            "“Li”",
            "x'); DROP TABLE payout;--",
            "%_%",
            "$(reboot);`id`|&",
            "=1+1",
            "＝1",
            "--book=/etc/passwd",
            "&lt;!ENTITY",
            "e\u{301} / é",
            "ﬁ①Ⅳ",
            "𠮷野家",
            "a 🧧 b",
        ] {
            let kept = name(text).unwrap();
            assert_eq!((kept.text.as_ref(), kept.removed), (text, 0));
            assert!(matches!(kept.text, Cow::Borrowed(_)), "{text}");
        }
    }

    #[test]
    fn emoji_stay_whole() {
        for text in [
            "👨\u{200d}👩\u{200d}👧",
            "❤\u{fe0f}\u{200d}🔥",
            "👩🏽\u{200d}⚕\u{fe0f}",
            "1\u{fe0f}\u{20e3}",
            "🇨🇳",
            "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
            "🏳\u{fe0f}\u{200d}🌈",
            "葛\u{e0100}城",
            "✌\u{fe0e}",
        ] {
            assert_eq!(kept(text), Ok((text.to_owned(), 0)), "{text}");
        }
    }

    #[test]
    fn other_invisible_characters_are_taken_out_and_counted() {
        for (text, left, removed) in [
            ("a\u{200b}b", "ab", 1),
            ("\u{feff}=1+1", "=1+1", 1),
            ("a\u{ad}b\u{2060}\u{200c}", "ab", 3),
            ("a\u{200d}b", "ab", 1),
            ("👩\u{200d}", "👩", 1),
            ("\u{200d}👩", "👩", 1),
            ("\u{fe0f}x", "x", 1),
            ("a \u{fe0f}b", "a b", 1),
            ("x\u{e0041}\u{e0042}", "x", 2),
            ("ab\u{3164}", "ab", 1),
            ("\u{200b} Li \u{200b}", "Li", 2),
            ("x\u{fe0f}\u{fe0f}", "x\u{fe0f}", 1),
        ] {
            assert_eq!(kept(text), Ok((left.to_owned(), removed)), "{text:?}");
        }
    }

    #[test]
    fn blanks_around_a_name_go_and_a_name_of_blanks_is_none() {
        assert_eq!(kept("\u{3000} Li Lei \u{a0}"), Ok(("Li Lei".to_owned(), 0)));
        for text in ["", "  ", "\u{a0}", "\u{3000}", "\u{200b}", "\u{200b} \u{feff}"] {
            assert_eq!(kept(text), Err(Reason::Empty), "{text:?}");
        }
        assert_eq!(line(" \u{200b}"), Ok(Text { text: "".into(), removed: 1 }));
    }

    #[test]
    fn names_that_deceive_or_steer_are_refused() {
        for (text, reason) in [
            ("Li\nLei", Reason::Control('\n')),
            ("\t=1+1", Reason::Control('\t')),
            ("Li\n", Reason::Control('\n')),
            ("paid\runpaid", Reason::Control('\r')),
            ("\u{1b}[31mPAID", Reason::Control('\u{1b}')),
            ("a\u{7f}b", Reason::Control('\u{7f}')),
            ("a\u{9b}31m", Reason::Control('\u{9b}')),
            ("Li\u{2028}Lei", Reason::Control('\u{2028}')),
            ("Li\u{202e}gnp.exe", Reason::Direction('\u{202e}')),
            ("a\u{2066}b\u{2069}", Reason::Direction('\u{2066}')),
            ("\u{e000}", Reason::Meaningless('\u{e000}')),
            ("\u{ffff}", Reason::Meaningless('\u{ffff}')),
        ] {
            assert_eq!(kept(text), Err(reason), "{text:?}");
        }
        let pile = |marks| format!("a{}", "\u{300}".repeat(marks));
        assert_eq!(kept(&pile(8)), Ok((pile(8), 0)));
        assert_eq!(kept(&pile(9)), Err(Reason::Marks { limit: 8 }));
    }

    #[test]
    fn a_name_has_at_most_1_kib_and_a_note_64() {
        assert_eq!(kept(&"宽".repeat(341)), Ok(("宽".repeat(341), 0)));
        assert_eq!(kept(&"宽".repeat(342)), Err(Reason::TooLong { limit: 1024 }));
        assert_eq!(note(&"x".repeat(65_536)).map(|n| n.text.len()), Ok(65_536));
        assert_eq!(note(&"x".repeat(65_537)), Err(Reason::TooLong { limit: 65_536 }));
    }

    #[test]
    fn a_note_may_have_line_breaks_of_every_kind_and_no_other_controls() {
        let kept = |text| note(text).map(|note| note.text.into_owned());
        assert_eq!(kept("a\nb\r\nc\rd\n"), Ok("a\nb\nc\nd".to_owned()));
        assert_eq!(kept("  "), Ok(String::new()));
        assert_eq!(kept("a\tb"), Err(Reason::Control('\t')));
        assert_eq!(kept("a\u{202e}b"), Err(Reason::Direction('\u{202e}')));
    }
}
