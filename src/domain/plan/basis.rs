//! What a share is taken of, and whose purchases count.
use crate::domain::named::named;

/// The amount of a line that percentages are taken of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Base {
    /// `net(line)`: what is left once every discount is taken off.
    #[default]
    Net,
    /// Quantity × unit price, before any discount.
    List,
    /// Net less quantity × cost, not below 0.
    Margin,
}

named! {
    /// The name in plans.
    Base {
        Net = "net",
        List = "list",
        Margin = "margin",
    }
}

/// What an override's percentage is taken of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum OverrideOf {
    /// The line's base, as the seller's.
    #[default]
    Sale,
    /// The seller's commission: rounded, before the cap.
    SellerCommission,
    /// 级差: the line's base, at what the sponsor's own direct rate is above the seller's.
    Difference,
}

named! {
    /// The name in plans.
    OverrideOf {
        Sale = "sale",
        SellerCommission = "seller_commission",
        Difference = "difference",
    }
}

/// Whether a purchase by the seller himself earns anything.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum SelfPurchase {
    /// Like any other sale.
    #[default]
    Pay,
    /// Neither direct nor override.
    None,
}

named! {
    /// The name in plans.
    SelfPurchase {
        Pay = "pay",
        None = "none",
    }
}
