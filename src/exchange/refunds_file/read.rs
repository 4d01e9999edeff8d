//! From what is said of a refund to what is meant.
use super::column::Column;
use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::time::Instant;
use crate::domain::zone::Zone;
use crate::exchange::cell;
use crate::exchange::error::Reason;
use crate::exchange::table::Row;

/// A refund as a row or a command says it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of CLI.md")]
pub struct FileRefund {
    pub refund_no: String,
    pub order_no: String,
    /// Goods money.
    pub amount: Money,
    pub refunded_at: Option<Instant>,
    /// The number of a line.
    pub line: Option<i64>,
    pub sku: Option<String>,
    /// Units that it is for.
    pub quantity: Option<i64>,
    /// Units that go back to the shelf.
    pub restock: i64,
    pub shipping: Money,
    pub reason: Option<String>,
    /// How many invisible characters were taken out of the reason.
    pub invisible: u64,
}

/// What is said of a refund, in words by column.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said<'a> {
    words: [Option<&'a str>; Column::COUNT],
}

/// The highest line number: they have four digits.
const LAST_LINE: i64 = 9_999;

impl<'a> Said<'a> {
    /// What a row says; its blank cells say nothing.
    #[must_use]
    pub fn in_row(row: &'a Row) -> Self {
        let mut said = Self::default();
        for (index, word) in said.words.iter_mut().enumerate() {
            *word = row.filled(index).filter(|word| !word.trim().is_empty());
        }
        said
    }

    /// The same, and this word.
    #[must_use]
    pub fn with(mut self, column: Column, word: Option<&'a str>) -> Self {
        self.words[column.index()] = word;
        self
    }

    /// The word for a column.
    #[must_use]
    pub fn get(&self, column: Column) -> Option<&'a str> {
        self.words[column.index()]
    }

    /// Reads the words.
    ///
    /// # Errors
    /// Every bad word with its column, in the order of the columns.
    pub fn read(
        &self,
        currency: Currency,
        zone: Zone,
    ) -> Result<FileRefund, Vec<(Column, Reason)>> {
        let mut reading = Reading { said: self, faults: Vec::new() };
        let code = |text| cell::reference_code(text).map(str::to_owned);
        let money = |text| cell::money(text, currency);
        let refund_no = reading.needed(Column::RefundNo, code);
        let order_no = reading.needed(Column::OrderNo, code);
        let amount = reading.needed(Column::Amount, money);
        let quantity = reading.any(Column::Quantity, cell::quantity);
        let reason = reading.any(Column::Reason, cell::note);
        let refund = FileRefund {
            refund_no: refund_no.unwrap_or_default(),
            order_no: order_no.unwrap_or_default(),
            amount: amount.unwrap_or_default(),
            refunded_at: reading.any(Column::RefundedAt, |text| cell::instant(text, zone)),
            line: reading.any(Column::Line, line),
            sku: reading.any(Column::Sku, code),
            quantity,
            restock: reading.any(Column::Restock, |text| restock(text, quantity)).unwrap_or(0),
            shipping: reading.any(Column::Shipping, money).unwrap_or_default(),
            invisible: reason.as_ref().map_or(0, |reason| reason.removed as u64),
            reason: reason.map(|reason| reason.text.into_owned()).filter(|text| !text.is_empty()),
        };
        let mut faults = reading.faults;
        if quantity.is_some_and(|quantity| refund.restock > quantity) {
            faults.push((
                Column::Restock,
                Reason::OutOfRange { least: 0, most: quantity.unwrap_or(0) },
            ));
        }
        faults.sort_by_key(|(column, _)| *column);
        if faults.is_empty() { Ok(refund) } else { Err(faults) }
    }
}

fn line(text: &str) -> Result<i64, Reason> {
    let range = Reason::OutOfRange { least: 1, most: LAST_LINE };
    match cell::quantity(text) {
        Ok(line) if line <= LAST_LINE => Ok(line),
        Ok(_) | Err(Reason::OutOfRange { .. }) => Err(range),
        Err(reason) => Err(reason),
    }
}

/// A number of units, or whether all that the refund is for go back: then it must say how many.
fn restock(text: &str, quantity: Option<i64>) -> Result<i64, Reason> {
    let said = |words: [&str; 3]| words.iter().any(|word| word.eq_ignore_ascii_case(text));
    if said(["no", "false", "否"]) {
        return Ok(0);
    }
    if said(["yes", "true", "是"]) {
        return quantity.ok_or(Reason::RestockOfHowMany);
    }
    cell::units(text)
}

struct Reading<'r, 'a> {
    said: &'r Said<'a>,
    faults: Vec<(Column, Reason)>,
}

impl<'a> Reading<'_, 'a> {
    fn needed<T>(&mut self, at: Column, read: impl Fn(&'a str) -> Result<T, Reason>) -> Option<T> {
        let word = self.said.get(at).unwrap_or_default();
        read(word).map_err(|reason| self.faults.push((at, reason))).ok()
    }

    fn any<T>(&mut self, at: Column, read: impl Fn(&'a str) -> Result<T, Reason>) -> Option<T> {
        let word = self.said.get(at)?;
        read(word).map_err(|reason| self.faults.push((at, reason))).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[(Column, &'static str)]) -> Result<FileRefund, Vec<(Column, Reason)>> {
        let said = words.iter().fold(Said::default(), |said, (c, word)| said.with(*c, Some(word)));
        said.read(Currency::from_code("CNY").unwrap(), Zone::from_name("Asia/Shanghai").unwrap())
    }

    const NEEDED: [(Column, &str); 3] =
        [(Column::RefundNo, "R-1"), (Column::OrderNo, "1001"), (Column::Amount, "12.50")];

    fn with(more: &[(Column, &'static str)]) -> Result<FileRefund, Vec<(Column, Reason)>> {
        read(&[&NEEDED[..], more].concat())
    }

    #[test]
    fn every_word_is_read() {
        let read = with(&[
            (Column::RefundedAt, "2026-10-31 08:00"),
            (Column::Line, "2"),
            (Column::Sku, "TEA-1"),
            (Column::Quantity, "3"),
            (Column::Restock, "2"),
            (Column::Shipping, "8"),
            (Column::Reason, " 破\u{200b}损 "),
        ]);
        let expected = FileRefund {
            refund_no: "R-1".into(),
            order_no: "1001".into(),
            amount: Money(1250),
            refunded_at: Some(Instant(1_793_404_800)),
            line: Some(2),
            sku: Some("TEA-1".into()),
            quantity: Some(3),
            restock: 2,
            shipping: Money(800),
            reason: Some("破损".into()),
            invisible: 1,
        };
        assert_eq!(read, Ok(expected));
    }

    #[test]
    fn units_go_back_by_number_or_all_of_them_or_none() {
        let back = |quantity: &'static str, restock: &'static str| {
            let quantity = Some((Column::Quantity, quantity)).filter(|(_, it)| !it.is_empty());
            let words: Vec<_> = quantity.into_iter().chain([(Column::Restock, restock)]).collect();
            with(&words).map(|refund| refund.restock).map_err(|mut faults| faults.remove(0))
        };
        for (quantity, restock, units) in [
            ("3", "yes", 3),
            ("3", "是", 3),
            ("3", "no", 0),
            ("3", "1", 1),
            ("", "2", 2),
            ("", "0", 0),
        ] {
            assert_eq!(back(quantity, restock), Ok(units), "{quantity} {restock}");
        }
        assert_eq!(back("", "yes"), Err((Column::Restock, Reason::RestockOfHowMany)));
        let range = Reason::OutOfRange { least: 0, most: 3 };
        assert_eq!(back("3", "4"), Err((Column::Restock, range)));
    }

    #[test]
    fn every_bad_word_is_named_in_the_order_of_the_columns() {
        let faults = read(&[
            (Column::Reason, "a\u{202e}b"),
            (Column::Shipping, "-1"),
            (Column::Restock, "1.5"),
            (Column::Quantity, "0"),
            (Column::Sku, "A B"),
            (Column::Line, "10000"),
            (Column::RefundedAt, "31/10/2026"),
            (Column::Amount, "1e3"),
            (Column::OrderNo, "1.23457E+17"),
        ])
        .unwrap_err();
        let named: Vec<_> = faults.iter().map(|(column, why)| (column.id(), why.name())).collect();
        let expected = [
            ("refund_no", "empty"),
            ("order_no", "not_a_code"),
            ("amount", "not_a_number"),
            ("refunded_at", "not_a_date"),
            ("line", "out_of_range"),
            ("sku", "not_a_code"),
            ("quantity", "out_of_range"),
            ("restock", "not_a_number"),
            ("shipping", "negative"),
            ("reason", "bad_character"),
        ];
        assert_eq!(named, expected);
        assert_eq!(
            with(&[(Column::Line, "0")]).unwrap_err()[0].1,
            Reason::OutOfRange { least: 1, most: 9_999 }
        );
        assert_eq!(with(&[(Column::Line, "x")]).unwrap_err()[0].1.name(), "not_a_number");
    }
}
