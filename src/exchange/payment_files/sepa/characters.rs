//! The characters that every bank in SEPA takes (EPC217-08): the basic Latin ones. Letters with
//! accents lose them, as banks themselves do; what has no such letter is refused, never guessed.

/// Letters and signs with what stands for each.
const TABLE: [(&str, &str); 43] = [
    ("ÀÁÂÃÄÅĀĂĄǍ", "A"),
    ("àáâãäåāăąǎ", "a"),
    ("ÇĆĈĊČ", "C"),
    ("çćĉċč", "c"),
    ("ÐĎĐ", "D"),
    ("ðďđ", "d"),
    ("ÈÉÊËĒĔĖĘĚ", "E"),
    ("èéêëēĕėęě", "e"),
    ("ĜĞĠĢ", "G"),
    ("ĝğġģ", "g"),
    ("ĤĦ", "H"),
    ("ĥħ", "h"),
    ("ÌÍÎÏĨĪĬĮİǏ", "I"),
    ("ìíîïĩīĭįıǐ", "i"),
    ("Ĵ", "J"),
    ("ĵ", "j"),
    ("Ķ", "K"),
    ("ķ", "k"),
    ("ĹĻĽĿŁ", "L"),
    ("ĺļľŀł", "l"),
    ("ÑŃŅŇ", "N"),
    ("ñńņň", "n"),
    ("ÒÓÔÕÖØŌŎŐǑ", "O"),
    ("òóôõöøōŏőǒ", "o"),
    ("ŔŖŘ", "R"),
    ("ŕŗř", "r"),
    ("ŚŜŞŠȘ", "S"),
    ("śŝşšș", "s"),
    ("ŢŤŦȚ", "T"),
    ("ţťŧț", "t"),
    ("ÙÚÛÜŨŪŬŮŰŲǓ", "U"),
    ("ùúûüũūŭůűųǔ", "u"),
    ("Ŵ", "W"),
    ("ŵ", "w"),
    ("ÝŶŸ", "Y"),
    ("ýŷÿ", "y"),
    ("ŹŻŽ", "Z"),
    ("źżž", "z"),
    ("‘’´`\"“”", "'"),
    ("–—_", "-"),
    ("&", "+"),
    (";", ","),
    ("\u{a0}", " "),
];

/// Letters that become two.
const PAIRS: [(char, &str); 7] =
    [('Æ', "AE"), ('æ', "ae"), ('Œ', "OE"), ('œ', "oe"), ('Þ', "TH"), ('þ', "th"), ('ß', "ss")];

/// The text in characters that every bank takes; only for a text without [`foreign`] ones.
pub(super) fn transliterated(text: &str) -> String {
    text.chars().filter_map(plain).collect()
}

/// The first character that no bank need take and that nothing stands for.
pub(super) fn foreign(text: &str) -> Option<char> {
    text.chars().find(|c| plain(*c).is_none())
}

/// What stands for a character.
fn plain(c: char) -> Option<String> {
    if c.is_ascii_alphanumeric() || "/-?:().,'+ ".contains(c) {
        return Some(c.into());
    }
    let pair = PAIRS.iter().find(|(letter, _)| *letter == c).map(|(_, pair)| *pair);
    let single = || TABLE.iter().find(|(letters, _)| letters.contains(c)).map(|(_, l)| *l);
    pair.or_else(single).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_are_dropped_and_signs_become_their_nearest() {
        for (text, written) in [
            ("Jürgen Müller & Söhne", "Jurgen Muller + Sohne"),
            ("Straße", "Strasse"),
            ("Ærø Þór", "AEro THor"),
            ("Łódź, Žižkov; O’Brien", "Lodz, Zizkov, O'Brien"),
            ("Ștefan Țurcanu", "Stefan Turcanu"),
            ("François \"Ré\"", "Francois 'Re'"),
            ("a/b-c?d:e(f).g,h'i+j k", "a/b-c?d:e(f).g,h'i+j k"),
        ] {
            assert_eq!((transliterated(text).as_str(), foreign(text)), (written, None));
        }
    }

    #[test]
    fn what_has_no_latin_letter_is_named() {
        for (text, character) in
            [("李雷", '李'), ("Ωmega", 'Ω'), ("a@b", '@'), ("a<b", '<'), ("ab\n", '\n')]
        {
            assert_eq!(foreign(text), Some(character));
        }
    }

    #[test]
    fn no_character_stands_twice_in_the_table() {
        let all: Vec<char> = TABLE.iter().flat_map(|(letters, _)| letters.chars()).collect();
        let once: std::collections::BTreeSet<&char> = all.iter().collect();
        assert_eq!(once.len(), all.len());
    }
}
