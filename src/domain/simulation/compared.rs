//! Sums under two plans, side by side.
use super::past_order::Earned;
use crate::domain::money::{Money, Overflow};
use crate::domain::plan::Role;

/// What is paid, by what for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Parts {
    /// Direct commission, less what refunds took back.
    pub direct: Money,
    /// Override commission, less what refunds took back.
    pub override_: Money,
    /// Bonuses and contests.
    pub bonus: Money,
}

/// What is paid under two plans, and the sales that it is paid on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Compared {
    /// Σ net of the lines, less what was given back.
    pub net_sales: Money,
    /// What was paid.
    pub then: Parts,
    /// What would have been.
    pub now: Parts,
}

/// How somebody does under the other plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// More is paid.
    Wins,
    /// Less is paid.
    Loses,
    /// As much is paid.
    Stays,
}

impl Parts {
    /// All of it.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn total(&self) -> Result<Money, Overflow> {
        Money::sum([self.direct, self.override_, self.bonus])
    }

    /// Adds what somebody earned.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn earn(&mut self, earned: &Earned) -> Result<(), Overflow> {
        let sum = match earned.role {
            Role::Direct => &mut self.direct,
            Role::Override => &mut self.override_,
        };
        *sum = sum.plus(earned.amount)?;
        Ok(())
    }

    /// Adds what somebody won.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn win(&mut self, amount: Money) -> Result<(), Overflow> {
        self.bonus = self.bonus.plus(amount)?;
        Ok(())
    }

    fn plus(&self, other: &Self) -> Result<Self, Overflow> {
        Ok(Self {
            direct: self.direct.plus(other.direct)?,
            override_: self.override_.plus(other.override_)?,
            bonus: self.bonus.plus(other.bonus)?,
        })
    }
}

impl Compared {
    /// What the other plan costs more.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn difference(&self) -> Result<Money, Overflow> {
        self.now.total()?.minus(self.then.total()?)
    }

    /// Who gets more, who less.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn standing(&self) -> Result<Standing, Overflow> {
        Ok(match self.difference()?.0 {
            ..0 => Standing::Loses,
            0 => Standing::Stays,
            1.. => Standing::Wins,
        })
    }

    /// Adds what is left of a sale.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn sell(&mut self, kept: Money) -> Result<(), Overflow> {
        self.net_sales = self.net_sales.plus(kept)?;
        Ok(())
    }

    /// Part by part.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn plus(&self, other: &Self) -> Result<Self, Overflow> {
        Ok(Self {
            net_sales: self.net_sales.plus(other.net_sales)?,
            then: self.then.plus(&other.then)?,
            now: self.now.plus(&other.now)?,
        })
    }
}
