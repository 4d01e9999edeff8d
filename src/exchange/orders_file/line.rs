//! A line of an order: sku, quantity, price, discount.
use super::column::Column;
use super::header::Texts;
use crate::domain::money::Money;
use crate::domain::order::LineMoney;
use crate::exchange::cell;
use crate::exchange::error::{Reason, RowProblem};

/// A line of an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileLine {
    /// Physical line of its row; for a typed one its number.
    pub line: u64,
    /// `sku`.
    pub sku: String,
    /// Quantity, price and discount.
    pub money: LineMoney,
    /// `quantity × unit_price`, once the whole order is read.
    pub gross: Money,
    /// What is left of it when the order's discounts are spread, once the whole order is read.
    pub net: Money,
    /// The product's name, in files that have it.
    pub product_name: Option<String>,
}

/// Reads the line columns; every bad text is a problem, and then there is no line.
pub(super) fn read(
    texts: &impl Texts,
    line: u64,
    problems: &mut Vec<RowProblem>,
) -> Option<FileLine> {
    let mut number = |column: Column, needed: bool, read: &dyn Fn(&str) -> Result<i64, Reason>| {
        let read = match texts.get(column) {
            Some(text) => read(text),
            None if needed => Err(Reason::Empty),
            None => Ok(0),
        };
        read.map_err(|reason| problems.push(texts.problem(column, reason))).ok()
    };
    let money = |text: &str| cell::money(text, texts.currency()).map(|money| money.0);
    let quantity = number(Column::Quantity, true, &|text| cell::quantity(text));
    let unit_price = number(Column::UnitPrice, true, &money);
    let discount = number(Column::LineDiscount, false, &money);
    let sku = cell::reference_code(texts.get(Column::Sku).unwrap_or_default());
    let sku = sku.map_err(|reason| problems.push(texts.problem(Column::Sku, reason))).ok();
    let money = LineMoney {
        quantity: quantity?,
        unit_price: Money(unit_price?),
        discount: Money(discount?),
    };
    let (sku, later) = (sku?.to_owned(), Money::ZERO);
    Some(FileLine { line, sku, money, gross: later, net: later, product_name: None })
}
