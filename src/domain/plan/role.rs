//! The two commissions of a sale.

/// Which of the two commissions of a sale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// 直接佣金: of the seller.
    Direct,
    /// 上级佣金: of the seller's sponsor.
    Override,
}

impl Role {
    /// Both, the seller's first.
    pub const BOTH: [Self; 2] = [Self::Direct, Self::Override];

    /// The name in SQL, plans and files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Direct => "direct",
            Self::Override => "override",
        }
    }

    /// The role of a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::BOTH.into_iter().find(|role| role.name() == name)
    }
}
