//! Full-width and Chinese punctuation, as an input method types it, where only ASCII is read.
use toml::de::DeTable;

/// The ASCII characters that are meant by what an input method types; a sign of money means none.
const MEANT: [(char, &str); 18] = [
    ('\u{3000}', " "),
    ('“', "\""),
    ('”', "\""),
    ('‘', "'"),
    ('’', "'"),
    ('。', "."),
    ('、', ","),
    ('【', "["),
    ('】', "]"),
    ('〔', "["),
    ('〕', "]"),
    ('「', "\""),
    ('」', "\""),
    ('—', "-"),
    ('–', "-"),
    ('−', "-"),
    ('￥', ""),
    ('¥', ""),
];

/// What is meant by a character, when it is no ASCII but stands for it.
fn meant(wide: char) -> Option<String> {
    if let Some((_, plain)) = MEANT.iter().find(|(known, _)| *known == wide) {
        return Some((*plain).to_owned());
    }
    let ascii = u32::from(wide).checked_sub(0xFEE0).and_then(char::from_u32);
    ascii.filter(char::is_ascii_graphic).map(String::from)
}

/// The text in ASCII, when something full-width or Chinese stands for it there.
#[must_use]
pub fn plain(text: &str) -> Option<String> {
    text.chars()
        .any(|c| meant(c).is_some())
        .then(|| text.chars().map(|c| meant(c).unwrap_or_else(|| c.to_string())).collect())
}

/// The numbers that may be meant by a text with something full-width or Chinese in it, the likeliest
/// first: as it stands; without commas before three digits; with the comma as a point. None when all
/// of it is plain.
#[must_use]
pub fn numbers(text: &str) -> Vec<String> {
    let Some(plain) = plain(text) else { return Vec::new() };
    let plain = plain.trim().trim_matches(['"', '\'']).to_owned();
    let groups: Vec<_> = plain.split(',').collect();
    let leading = |group: &&str| group.bytes().take_while(u8::is_ascii_digit).count();
    let thousands = groups.len() > 1 && groups[1..].iter().all(|group| leading(group) == 3);
    let other = if thousands { groups.concat() } else { plain.replacen(',', ".", 1) };
    vec![plain, other]
}

/// What is wide in a line outside texts in quotes and comments, and the line that may be meant.
pub(super) fn in_line(line: &str) -> Option<(String, String)> {
    let outside = outside_quotes(line);
    let mut found: Vec<char> = Vec::new();
    let wide = outside.iter().filter(|(_, c)| meant(*c).is_some());
    wide.for_each(|(_, c)| {
        if !found.contains(c) {
            found.push(*c)
        }
    });
    if found.is_empty() {
        return None;
    }
    let is_outside = |at: usize| outside.iter().any(|(other, _)| *other == at);
    let as_meant = |(at, c): (usize, char)| match meant(c).filter(|_| is_outside(at)) {
        Some(plain) => plain,
        None => c.to_string(),
    };
    let plain: String = line.char_indices().map(as_meant).collect();
    let shown = |c: char| match c {
        '\u{3000}' => "U+3000".to_owned(),
        seen => seen.to_string(),
    };
    let found: Vec<_> = found.into_iter().map(shown).collect();
    Some((found.join(" "), mended(plain.trim())))
}

/// The line, with its value in quotes when only these are missing.
fn mended(line: &str) -> String {
    quoted(line).unwrap_or_else(|| line.to_owned())
}

/// A line that is no TOML, with its value in quotes, if that makes it TOML.
pub(super) fn quoted(line: &str) -> Option<String> {
    let reads = |line: &str| DeTable::parse(line).is_ok();
    let (key, value) = line.split_once('=')?;
    let value = value.split('#').next()?.trim().trim_matches(['"', '\'']);
    let is_text = !value.is_empty() && !value.contains(['[', ']', '{', '}', '"', '=']);
    let quoted = format!("{} = \"{value}\"", key.trim());
    (is_text && !reads(line) && reads(&quoted)).then_some(quoted)
}

/// The characters of a line outside texts in quotes and comments. What follows a quote that nothing
/// closes is outside.
fn outside_quotes(line: &str) -> Vec<(usize, char)> {
    let mut outside = Vec::new();
    let mut rest = line.char_indices();
    while let Some((at, c)) = rest.next() {
        match c {
            '#' => break,
            '"' | '\'' => {
                let within = rest.as_str();
                if let Some(end) = within.find(c) {
                    let after = at + 1 + end + 1;
                    rest.by_ref().take_while(|(at, _)| at + 1 < after).for_each(drop);
                }
            }
            _ => outside.push((at, c)),
        }
    }
    outside
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_input_method_types_is_known_and_other_text_is_not() {
        assert_eq!(plain("１２．５％").as_deref(), Some("12.5%"));
        assert_eq!(plain("“12%”").as_deref(), Some("\"12%\""));
        assert_eq!(plain("12.5%"), None);
        assert_eq!(plain("绿茶"), None);
    }

    #[test]
    fn a_comma_parts_thousands_before_three_digits_and_decimals_else() {
        for (typed, meant) in [
            ("１２％", "12%"),
            ("12，5%", "12.5%"),
            ("1，000", "1000"),
            ("1，000，000.00", "1000000.00"),
            ("￥3。50", "3.50"),
            ("３，00", "3.00"),
        ] {
            assert!(numbers(typed).contains(&meant.to_owned()), "{typed}: {:?}", numbers(typed));
        }
        assert!(numbers("1,000").is_empty());
    }

    #[test]
    fn a_line_is_mended_outside_its_quotes_and_comments() {
        for (line, found, meant) in [
            ("max_share = １２％", "１ ２ ％", "max_share = \"12%\""),
            ("max_share = “12%”", "“ ”", "max_share = \"12%\""),
            ("max_share = \"12%”  # 上限，一半", "”", "max_share = \"12%\"  # 上限，一半"),
            ("hold_days ＝ ７", "＝ ７", "hold_days = 7"),
            ("【[rate]】", "【 】", "[[rate]]"),
            ("\u{3000}name = \"秋，冬\"", "U+3000", "name = \"秋，冬\""),
        ] {
            let expected = Some((found.to_owned(), meant.to_owned()));
            assert_eq!(in_line(line), expected, "{line}");
        }
        assert_eq!(in_line("name = \"秋，冬\"  # “好”"), None);
    }
}
