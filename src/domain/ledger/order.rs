//! What orders and what is given back of them move.
use super::account::{Account, Earned};
use super::transaction::Postings;
use crate::domain::money::{Money, Overflow};

/// What a paid order brings and earns. Discounts are in its net; tax is a note of the shop's, in no
/// total of the book, and not booked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sold {
    /// Σ net of the lines.
    pub net: Money,
    /// Shipping.
    pub shipping: Money,
    /// What it earns by its terms, settled or not (SPEC §11 "Statistics").
    pub earned: EarnedByRole,
    /// What the units that left with it cost.
    pub cost: Money,
}

/// What is given back of an order, by a refund, a cancellation, a correction.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct GivenBack {
    /// Goods money.
    pub amount: Money,
    /// Shipping.
    pub shipping: Money,
    /// The commission that is reversed; not below 0.
    pub reversed: EarnedByRole,
    /// The order was corrected: it was never sold like that, so its sales are taken back, and no money
    /// is refunded to anybody.
    pub is_correction: bool,
}

/// Commission of an order by role.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct EarnedByRole {
    /// Of the seller.
    pub direct: Money,
    /// Of the sponsor.
    pub override_: Money,
}

impl EarnedByRole {
    fn sum(self) -> Result<Money, Overflow> {
        self.direct.plus(self.override_)
    }
}

/// A paid order: cash for sales and shipping, commission accrued, cost of goods.
///
/// # Errors
/// [`Overflow`] outside 64 bits.
pub fn sale(sold: &Sold) -> Result<Postings, Overflow> {
    let Sold { net, shipping, earned, cost } = *sold;
    Postings::default()
        .debit(Account::Cash, net.plus(shipping)?)
        .credit(Account::Sales, net)?
        .credit(Account::Shipping, shipping)?
        .debit(Account::Commission(Earned::Direct), earned.direct)
        .debit(Account::Commission(Earned::Override), earned.override_)
        .credit(Account::Accrued, earned.sum()?)?
        .debit(Account::Cogs, cost)
        .credit(Account::Inventory, cost)
}

/// Units that left with an order paid before the book's start: they were never in this ledger's stock.
///
/// # Errors
/// [`Overflow`] outside 64 bits.
pub fn history(cost: Money) -> Result<Postings, Overflow> {
    Postings::default().debit(Account::Opening, cost).credit(Account::Inventory, cost)
}

/// Money given back, and the commission on it. Units that come back are movements of stock.
///
/// # Errors
/// [`Overflow`] outside 64 bits.
pub fn given_back(back: &GivenBack) -> Result<Postings, Overflow> {
    let GivenBack { amount, shipping, reversed, is_correction } = *back;
    let goods = if is_correction { Account::Sales } else { Account::Refunds };
    Postings::default()
        .debit(goods, amount)
        .debit(Account::Shipping, shipping)
        .credit(Account::Cash, amount.plus(shipping)?)?
        .debit(Account::Accrued, reversed.sum()?)
        .credit(Account::Commission(Earned::Direct), reversed.direct)?
        .credit(Account::Commission(Earned::Override), reversed.override_)
}
