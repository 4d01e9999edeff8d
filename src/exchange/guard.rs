//! Text that a spreadsheet would take for something else (CLI.md "Spreadsheets"): a leading `'`
//! keeps it text. Written so and read so; the reports of `render` follow the same rule.
use std::borrow::Cow;

/// The text as a field of a CSV file for spreadsheets: with a leading `'` when it begins a formula
/// or is a digit string that would be rounded or shortened.
#[must_use]
pub fn guarded(text: &str) -> Cow<'_, str> {
    let bare = text.trim_start_matches('\'');
    if begins_formula(bare) || must_stay_text(bare) {
        return format!("'{text}").into();
    }
    text.into()
}

/// Takes off the apostrophe that keeps a spreadsheet from computing a cell.
///
/// The writer adds one more to a text that already looks so; therefore exactly one is taken off,
/// however many there are.
#[must_use]
pub fn without_guard(cell: &str) -> &str {
    let Some(rest) = cell.strip_prefix('\'') else { return cell };
    let bare = rest.trim_start_matches('\'');
    if begins_formula(bare) || must_stay_text(bare) { rest } else { cell }
}

/// `= + - @ TAB CR` and the full-width forms that spreadsheets read the same way.
#[must_use]
pub fn begins_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
}

/// Digits that a spreadsheet would round, turn into `1.2E+11` or shorten: 12 or more, or with a
/// leading zero.
fn must_stay_text(text: &str) -> bool {
    let long = text.len() >= 12 || (text.len() > 1 && text.starts_with('0'));
    long && text.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_and_long_numbers_are_marked_and_ordinary_text_is_not() {
        for text in ["=1", "+86 138", "-", "@x", "＝1", "'=1", "0123", "6222000000000000012"] {
            assert_eq!(guarded(text), format!("'{text}"));
        }
        for text in ["", "1234.50", "DE89370400440532013000", "'90s", "a=1", "0", "12345678901"] {
            assert_eq!(guarded(text), text);
        }
    }

    #[test]
    fn every_text_comes_back_as_it_went_out() {
        for text in ["=1", "'=1", "''=1", "'tis", "'0123", "0123", "''", "'", "-", "123456789012"] {
            assert_eq!(without_guard(&guarded(text)), text);
        }
    }

    #[test]
    fn one_guarding_apostrophe_is_taken_off_and_any_other_stays() {
        for (cell, read) in [
            ("'=1+1", "=1+1"),
            ("'+86", "+86"),
            ("'-5", "-5"),
            ("'@x", "@x"),
            ("'\tx", "\tx"),
            ("'\rx", "\rx"),
            ("'＝1", "＝1"),
            ("'＋1", "＋1"),
            ("'－1", "－1"),
            ("'＠x", "＠x"),
            ("'00123456789012345678", "00123456789012345678"),
            ("''=1+1", "'=1+1"),
            ("'s Gravenhage", "'s Gravenhage"),
            ("'0123", "0123"),
            ("''123456789012", "'123456789012"),
            ("'123", "'123"),
            ("'12 apostles", "'12 apostles"),
            ("'", "'"),
            ("''", "''"),
            ("'A1'", "'A1'"),
            ("=1+1", "=1+1"),
            ("it's", "it's"),
        ] {
            assert_eq!(without_guard(cell), read, "{cell:?}");
        }
    }
}
