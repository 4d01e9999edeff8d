//! What commission costs.
use crate::domain::money::{Money, Overflow};
use crate::domain::plan::Role;

/// What something costs in commission, and the sales that this commission is paid on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Cost {
    /// Σ net of the sales.
    pub net_sales: Money,
    /// What sellers earn.
    pub direct: Money,
    /// What their sponsors earn.
    pub override_: Money,
    /// Bonuses and contests.
    pub bonus: Money,
    /// What refunds take back, not above 0.
    pub clawback: Money,
}

impl Cost {
    /// What is earned, before anything is taken back.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn earned(&self) -> Result<Money, Overflow> {
        Money::sum([self.direct, self.override_, self.bonus])
    }

    /// All of it.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn total(&self) -> Result<Money, Overflow> {
        self.earned()?.plus(self.clawback)
    }

    /// Part by part.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn plus(&self, other: &Self) -> Result<Self, Overflow> {
        Ok(Self {
            net_sales: self.net_sales.plus(other.net_sales)?,
            direct: self.direct.plus(other.direct)?,
            override_: self.override_.plus(other.override_)?,
            bonus: self.bonus.plus(other.bonus)?,
            clawback: self.clawback.plus(other.clawback)?,
        })
    }

    /// Adds a sale.
    pub(super) fn sell(&mut self, net: Money) -> Result<(), Overflow> {
        self.net_sales = self.net_sales.plus(net)?;
        Ok(())
    }

    /// Adds what a role earns.
    pub(super) fn earn(&mut self, role: Role, amount: Money) -> Result<(), Overflow> {
        let sum = match role {
            Role::Direct => &mut self.direct,
            Role::Override => &mut self.override_,
        };
        *sum = sum.plus(amount)?;
        Ok(())
    }

    /// Adds a bonus or a prize.
    pub(super) fn win(&mut self, amount: Money) -> Result<(), Overflow> {
        self.bonus = self.bonus.plus(amount)?;
        Ok(())
    }

    /// Adds what is taken back.
    pub(super) fn take_back(&mut self, amount: Money) -> Result<(), Overflow> {
        self.clawback = self.clawback.minus(amount)?;
        Ok(())
    }
}

/// Costs at the places of what they are summed up by.
#[derive(Debug, Clone, Default)]
pub(super) struct Costs(Vec<Option<Cost>>);

impl Costs {
    /// The sums at a place.
    pub fn at(&mut self, place: usize) -> &mut Cost {
        if self.0.len() <= place {
            self.0.resize(place + 1, None);
        }
        self.0[place].get_or_insert_default()
    }

    /// Adds those of another reader.
    ///
    /// # Errors
    /// An overflow.
    pub fn merge(&mut self, other: &Self) -> Result<(), Overflow> {
        for (place, cost) in other.iter() {
            let sum = self.at(place);
            *sum = sum.plus(cost)?;
        }
        Ok(())
    }

    /// The places that were met, ascending.
    pub fn iter(&self) -> impl Iterator<Item = (usize, &Cost)> {
        self.0.iter().enumerate().filter_map(|(place, cost)| Some((place, cost.as_ref()?)))
    }
}
