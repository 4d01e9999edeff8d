//! Cells as people read them: `1,234.50`, `12.5%`, `2026-10-31 08:26`, "yes" in their language.
use super::cell::{Cell, Column};
use super::style::Style;
use super::visible::visible;

/// A cell on one line, safe for a terminal.
pub(super) fn line(cell: &Cell, style: &Style<'_>) -> String {
    match cell {
        Cell::Blank => String::new(),
        Cell::Text(text) | Cell::Code(text) => visible(text),
        Cell::Word(name) => visible(&(style.word)(name)),
        Cell::Money(amount) => grouped(&style.currency.format(*amount)),
        Cell::Count(count) => grouped(&count.to_string()),
        Cell::Rate(rate) => rate.percent(),
        Cell::Ratio(ratio) => ratio.percent(),
        Cell::Day(day) => day.to_string(),
        Cell::Instant(at) => style.zone.short(*at),
        Cell::Flag(flag) => if *flag { style.yes } else { style.no }.to_owned(),
        Cell::List(texts) => visible(&texts.join("; ")),
    }
}

/// A cell whose line breaks are kept, for places where a value has room.
pub(super) fn paragraph(cell: &Cell, style: &Style<'_>) -> String {
    match cell {
        Cell::Text(text) => text.lines().map(visible).collect::<Vec<_>>().join("\n"),
        other => line(other, style),
    }
}

/// The heading of a column in the reader's language.
pub(super) fn heading(column: &Column, style: &Style<'_>) -> String {
    visible(&(style.heading)(column.id))
}

/// `-1234567.50` → `-1,234,567.50`.
#[must_use]
pub fn grouped(number: &str) -> String {
    let (whole, fraction) = number.split_at(number.find('.').unwrap_or(number.len()));
    let (sign, digits) = whole.split_at(usize::from(whole.starts_with('-')));
    let mut text = String::from(sign);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text + fraction
}

#[cfg(test)]
mod tests {
    use super::super::style::samples;
    use super::*;
    use crate::domain::money::Money;
    use crate::domain::rate::Rate;
    use crate::domain::time::Instant;

    #[test]
    fn numbers_have_thousands_separators_and_keep_sign_and_digits() {
        for (units, shown) in [
            (0, "0.00"),
            (-5, "-0.05"),
            (99_999, "999.99"),
            (100_000, "1,000.00"),
            (-12_345_678_950, "-123,456,789.50"),
        ] {
            assert_eq!(line(&Cell::Money(Money(units)), &samples::plain()), shown);
        }
        assert_eq!(line(&Cell::Count(-1_234_567), &samples::plain()), "-1,234,567");
        assert_eq!(line(&Cell::Count(-999), &samples::plain()), "-999");
    }

    #[test]
    fn rates_times_and_flags_are_written_for_people() {
        let zh = samples::zh();
        assert_eq!(line(&Cell::from(Rate::from_ppm(125_000)), &zh), "12.5%");
        assert_eq!(line(&Cell::Instant(Instant(1_793_406_360)), &zh), "2026-10-31 08:26");
        assert_eq!(
            (line(&Cell::Flag(true), &zh), line(&Cell::Blank, &zh)),
            ("是".into(), "".into())
        );
    }

    #[test]
    fn people_read_our_own_names_in_their_language_and_programs_as_they_are() {
        let (state, zh) = (Cell::Word("approved"), samples::zh());
        assert_eq!(
            (line(&state, &zh).as_str(), super::super::machine::text(&state, &zh)),
            ("正常", "approved".into())
        );
    }

    #[test]
    fn a_note_keeps_its_lines_where_there_is_room_and_is_one_line_in_a_list() {
        let note = Cell::text("fragile\r\nkeep\u{7} dry");
        assert_eq!(paragraph(&note, &samples::plain()), "fragile\nkeep\\u{7} dry");
        assert_eq!(line(&note, &samples::plain()), "fragile\\r\\nkeep\\u{7} dry");
    }
}
