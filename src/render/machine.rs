//! Cells as programs read them: the same in every language, exact, without separators.
use std::borrow::Cow;

use super::cell::Cell;
use super::style::Style;

/// `1234.50`, `0.125`, `2026-10-31`, RFC 3339 with the book's offset, `yes`; blank is empty.
pub(super) fn text<'c>(cell: &'c Cell, style: &Style<'_>) -> Cow<'c, str> {
    match cell {
        Cell::Blank => "".into(),
        Cell::Text(text) | Cell::Code(text) => text.into(),
        Cell::Word(name) => (*name).into(),
        Cell::Money(amount) => style.currency.format(*amount).into(),
        Cell::Count(count) => count.to_string().into(),
        Cell::Rate(rate) => rate.decimal().into(),
        Cell::Ratio(ratio) => ratio.decimal().into(),
        Cell::Day(day) => day.to_string().into(),
        Cell::Instant(at) => style.zone.rfc3339(*at).into(),
        Cell::Flag(flag) => if *flag { "yes" } else { "no" }.into(),
        Cell::List(texts) => texts.join(";").into(),
    }
}
