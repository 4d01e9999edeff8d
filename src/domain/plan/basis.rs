//! What a share is taken of, and whose purchases count.

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

impl Base {
    /// All with their names in plans.
    pub const ALL: [(Self, &'static str); 3] =
        [(Self::Net, "net"), (Self::List, "list"), (Self::Margin, "margin")];

    /// What a plan's name stands for.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == name).map(|(base, _)| *base)
    }

    /// The name in plans.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Net => "net",
            Self::List => "list",
            Self::Margin => "margin",
        }
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

impl OverrideOf {
    /// All with their names in plans.
    pub const ALL: [(Self, &'static str); 3] = [
        (Self::Sale, "sale"),
        (Self::SellerCommission, "seller_commission"),
        (Self::Difference, "difference"),
    ];

    /// What a plan's name stands for.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == name).map(|(of, _)| *of)
    }

    /// The name in plans.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Sale => "sale",
            Self::SellerCommission => "seller_commission",
            Self::Difference => "difference",
        }
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

impl SelfPurchase {
    /// Both with their names in plans.
    pub const ALL: [(Self, &'static str); 2] = [(Self::Pay, "pay"), (Self::None, "none")];

    /// What a plan's name stands for.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == name).map(|(pays, _)| *pays)
    }

    /// The name in plans.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Pay => "pay",
            Self::None => "none",
        }
    }
}
