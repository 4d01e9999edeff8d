//! Why no stock was moved or shown.
use crate::domain::stock::Shortage;
use crate::exchange::error::Reason;

/// Why no stock was moved or shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StockRefusal {
    /// The book has no product of this sku.
    UnknownSku(String),
    /// A value that is none of its kind.
    Value {
        /// Its column name.
        field: &'static str,
        /// As typed.
        value: String,
        /// What is wrong.
        reason: Reason,
    },
    /// A difference of 0 adjusts nothing.
    NoDifference,
    /// Fewer units are there than are to leave, and the product allows no backorders.
    Short {
        /// Which product.
        sku: String,
        /// How many there are and how many are to leave.
        shortage: Shortage,
    },
    /// The reference names another act of this kind.
    ReferenceTaken {
        /// The reference.
        reference: String,
        /// What that act moved.
        sku: String,
        /// How much it moved, signed.
        quantity: i64,
    },
}
