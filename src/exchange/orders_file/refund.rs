//! A row that gives back what an order sold, as the map says.
use super::column::Column;
use super::header::Texts;
use crate::domain::money::Money;
use crate::domain::time::Instant;
use crate::exchange::cell;
use crate::exchange::error::{Reason, RowProblem};
use crate::exchange::map::{Found, RefundRule};

/// A row that gives back units of one line of an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefundRow {
    /// Physical line of the row.
    pub line: u64,
    /// Of which order.
    pub of: OfOrder,
    /// `sku`.
    pub sku: String,
    /// Units that are given back.
    pub quantity: i64,
    /// `quantity × unit_price`.
    pub amount: Money,
    /// What a unit cost.
    pub unit_price: Money,
    /// When: `paid_at`, else `placed_at`.
    pub at: Option<Instant>,
    /// The row as it stands in the file, if it was asked for.
    pub raw: Option<String>,
}

/// The order that gives something back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OfOrder {
    /// The order of this number.
    Number(String),
    /// The latest earlier one in which all of this is so, and of the same sku.
    Match {
        /// It was bought by this member.
        member: Option<String>,
        /// A unit cost as much.
        same_price: bool,
    },
}

/// Reads such a row; every bad text is a problem, and then there is no row.
pub(super) fn read(
    texts: &impl Texts,
    rule: &RefundRule,
    line: u64,
    problems: &mut Vec<RowProblem>,
) -> Option<RefundRow> {
    let mut cells = Cells { texts, problems };
    let code = |text: &str| cell::reference_code(text).map(str::to_owned);
    let money = |text: &str| cell::money(text, texts.currency());
    let instant = |text: &str| texts.instant(text);
    let of = cells.of(rule);
    let sku = cells.needed(Column::Sku, code);
    let quantity = cells.needed(Column::Quantity, units);
    let unit_price = cells.needed(Column::UnitPrice, money);
    let is_said = |column: &Column| texts.get(*column).is_some();
    let dated = [Column::PaidAt, Column::PlacedAt].into_iter().find(is_said);
    let at = dated.map(|column| cells.needed(column, instant));
    let (quantity, unit_price) = (quantity?, unit_price?);
    let Ok(amount) = unit_price.times(quantity) else {
        problems.push(texts.problem(Column::Quantity, Reason::Overflow));
        return None;
    };
    let at = match at {
        Some(read) => Some(read?),
        None => None,
    };
    Some(RefundRow { line, of: of?, sku: sku?, quantity, amount, unit_price, at, raw: None })
}

/// Units that are given back; a sign only says that they are.
fn units(text: &str) -> Result<i64, Reason> {
    cell::quantity(text.strip_prefix('-').unwrap_or(text))
}

struct Cells<'r, T> {
    texts: &'r T,
    problems: &'r mut Vec<RowProblem>,
}

impl<T: Texts> Cells<'_, T> {
    fn needed<V>(&mut self, column: Column, read: impl Fn(&str) -> Result<V, Reason>) -> Option<V> {
        let value = self.texts.get(column).map_or(Err(Reason::Empty), read);
        value.map_err(|reason| self.problems.push(self.texts.problem(column, reason))).ok()
    }

    fn of(&mut self, rule: &RefundRule) -> Option<OfOrder> {
        match rule.found {
            Found::ByNumber => {
                let number = |text: &str| Ok(rule.order_no(text).to_owned());
                self.needed(Column::OrderNo, number).map(OfOrder::Number)
            }
            Found::ByMatch { member: false, unit_price } => {
                Some(OfOrder::Match { member: None, same_price: unit_price })
            }
            Found::ByMatch { member: true, unit_price } => {
                if self.texts.get(Column::Member).is_none() {
                    let problem = self.texts.problem(Column::Member, Reason::BlankToMatch);
                    self.problems.push(problem);
                    return None;
                }
                let code = |text: &str| cell::party_code(text).map(str::to_owned);
                let member = Some(self.needed(Column::Member, code)?);
                Some(OfOrder::Match { member, same_price: unit_price })
            }
        }
    }
}
