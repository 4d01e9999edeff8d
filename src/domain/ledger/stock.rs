//! What movements of stock move in the ledger (SPEC §4, §11).
use super::account::Account;
use super::inventory::StockValue;
use super::transaction::Postings;
use crate::domain::money::{Money, Overflow};
use crate::domain::stock::Movement;

/// A movement, with the dated cost of a unit: 0 where none is known, so such units are worth nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moved {
    /// How.
    pub kind: Movement,
    /// Signed.
    pub quantity: i64,
    /// What a unit costs at that time.
    pub unit_cost: Money,
}

/// What a movement posts: units bought are owed to suppliers at their cost; whatever else comes back or
/// goes does so at the moving average.
///
/// # Errors
/// [`Overflow`] outside 64 bits.
pub fn moved(stock: &mut StockValue, movement: &Moved) -> Result<Postings, Overflow> {
    let Moved { kind, quantity, unit_cost } = *movement;
    let other = counterpart(kind);
    if quantity < 0 {
        let units = quantity.checked_neg().ok_or(Overflow)?;
        let cost = stock.take(units, unit_cost)?;
        return Postings::default().debit(other, cost).credit(Account::Inventory, cost);
    }
    let cost = match kind {
        Movement::In | Movement::Opening => unit_cost.times(quantity)?,
        _ => stock.at_average(quantity, unit_cost)?,
    };
    let received = stock.put(quantity, cost)?;
    Postings::default()
        .debit(Account::Inventory, received.stocked)
        .debit(Account::Cogs, received.sold)
        .credit(other, cost)
}

fn counterpart(kind: Movement) -> Account {
    match kind {
        Movement::In => Account::Suppliers,
        Movement::Out | Movement::Adjust => Account::StockDifferences,
        Movement::Sale | Movement::Return => Account::Cogs,
        Movement::Opening => Account::Opening,
    }
}
