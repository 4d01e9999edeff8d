//! Which of the two commissions of an order are still to be settled.
use crate::domain::plan::Role;

/// The roles of an order that are still to be settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Roles(u8);

impl Roles {
    /// None left.
    pub const NONE: Self = Self(0);
    /// Both, as for every new order.
    pub const BOTH: Self = Self(3);

    /// As stored: 1 direct, 2 override, 3 both.
    #[must_use]
    pub fn from_bits(bits: u8) -> Self {
        Self(bits & 3)
    }

    /// As stored.
    #[must_use]
    pub fn bits(self) -> u8 {
        self.0
    }

    /// Whether a role is among them.
    #[must_use]
    pub fn has(self, role: Role) -> bool {
        self.0 & Self::bit(role) != 0
    }

    /// With a role added.
    #[must_use]
    pub fn with(self, role: Role) -> Self {
        Self(self.0 | Self::bit(role))
    }

    /// With a role taken away.
    #[must_use]
    pub fn without(self, role: Role) -> Self {
        Self(self.0 & !Self::bit(role))
    }

    fn bit(role: Role) -> u8 {
        match role {
            Role::Direct => 1,
            Role::Override => 2,
        }
    }
}
