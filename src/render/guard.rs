//! Text that a spreadsheet would take for something else (CLI.md "Spreadsheets").
//!
//! A leading `'` marks such a text. Our importers take that one apostrophe off again, and only
//! where this rule would have put it; so texts that already look marked are marked once more, and
//! every text comes back as it went out. The importers' rule: a text that begins with `'` loses it
//! when, after all its leading apostrophes, it begins a formula or is a digit string to keep.
use std::borrow::Cow;

/// The text as a CSV or TSV field.
pub(super) fn guarded(text: Cow<'_, str>, excel: bool) -> Cow<'_, str> {
    let bare = text.trim_start_matches('\'');
    let looks_marked = bare.len() < text.len();
    if begins_formula(bare) || ((excel || looks_marked) && must_stay_text(bare)) {
        return format!("'{text}").into();
    }
    text
}

/// `= + - @ TAB CR` and the full-width forms that spreadsheets read the same way.
fn begins_formula(text: &str) -> bool {
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

    /// What an importer does, by the rule above.
    fn taken_off(field: &str) -> &str {
        let bare = field.trim_start_matches('\'');
        let marked = bare.len() < field.len() && (begins_formula(bare) || must_stay_text(bare));
        if marked { &field[1..] } else { field }
    }

    #[test]
    fn formulas_are_marked_and_ordinary_text_is_not() {
        for formula in
            ["=1+1", "+86 138", "-5", "@SUM(A1)", "\t=1", "\rx", "＝1", "＋1", "－1", "＠x", "'=1"]
        {
            assert_eq!(guarded(formula.into(), false), format!("'{formula}"), "{formula:?}");
        }
        for text in ["", "a=1", " =1", "'90s shirt", "123456789012", "0123", "李雷", "１２"] {
            assert_eq!(guarded(text.into(), false), text);
        }
    }

    #[test]
    fn long_digit_strings_stay_text_in_a_spreadsheet() {
        for digits in ["123456789012", "0123", "00"] {
            assert_eq!(guarded(digits.into(), true), format!("'{digits}"));
        }
        for text in ["12345678901", "0", "12345678901x", "0.5", ""] {
            assert_eq!(guarded(text.into(), true), text);
        }
    }

    #[test]
    fn every_text_comes_back_as_it_went_out() {
        for text in ["=1", "'=1", "''=1", "'tis", "'0123", "0123", "''", "'", "-", "123456789012"] {
            for excel in [false, true] {
                assert_eq!(taken_off(&guarded(text.into(), excel)), text, "{text:?} {excel}");
            }
        }
    }
}
