//! Sums of what was sold (SPEC §11): orders by `paid_at`, before refunds, cancelled ones left out.
use super::money::{Money, Overflow};

/// The orders of a span of time. As a change of such sums each part may be below 0.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sales {
    /// How many orders.
    pub orders: i64,
    /// How many units.
    pub quantity: i64,
    /// Before any discount.
    pub gross: Money,
    /// What customers paid for the goods.
    pub net: Money,
    /// What customers paid for shipping.
    pub shipping: Money,
}

/// What was sold of one product. As a change of such sums each part may be below 0.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ProductSales {
    /// In how many orders, however many of their lines.
    pub orders: i64,
    /// How many units.
    pub quantity: i64,
    /// Before any discount.
    pub gross: Money,
    /// What customers paid for it.
    pub net: Money,
}

impl Sales {
    /// The sum of two.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn plus(&self, other: &Self) -> Result<Self, Overflow> {
        Ok(Self {
            orders: sum(self.orders, other.orders)?,
            quantity: sum(self.quantity, other.quantity)?,
            gross: self.gross.plus(other.gross)?,
            net: self.net.plus(other.net)?,
            shipping: self.shipping.plus(other.shipping)?,
        })
    }

    /// Every discount: what customers did not pay.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn discount(&self) -> Result<Money, Overflow> {
        self.gross.minus(self.net)
    }
}

impl ProductSales {
    /// The sum of two.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn plus(&self, other: &Self) -> Result<Self, Overflow> {
        Ok(Self {
            orders: sum(self.orders, other.orders)?,
            quantity: sum(self.quantity, other.quantity)?,
            gross: self.gross.plus(other.gross)?,
            net: self.net.plus(other.net)?,
        })
    }
}

fn sum(one: i64, other: i64) -> Result<i64, Overflow> {
    one.checked_add(other).ok_or(Overflow)
}
