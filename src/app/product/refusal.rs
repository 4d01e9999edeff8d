//! Why nothing was done about a product.
use crate::domain::time::Day;
use crate::exchange::error::Reason;

/// Why nothing was done about a product.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProductRefusal {
    /// The book has no product of this sku.
    Unknown(String),
    /// The book has the product already, and otherwise.
    Exists {
        /// Its code, as the book writes it.
        sku: String,
        /// The fields that differ, by their column names.
        fields: Vec<&'static str>,
    },
    /// A value that is none of its kind.
    Value {
        /// Its column name.
        field: &'static str,
        /// As typed.
        value: String,
        /// What is wrong.
        reason: Reason,
    },
    /// A new product needs a name and a price.
    Missing(&'static str),
    /// It would change the terms of settled orders.
    ReachesSettled {
        /// How many settled orders it reaches.
        orders: u64,
        /// The first day from which it may hold.
        earliest: Option<Day>,
    },
    /// Backorders cannot end while more was sold than there is.
    BelowZero {
        /// Units on hand: below 0.
        on_hand: i64,
    },
}
