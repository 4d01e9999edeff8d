//! Statements (结算单): one distributor's result of one settlement (SPEC §9).
use super::entry::{Entry, Source};
use super::id::DistributorId;
use super::money::{Money, Overflow};
use super::plan::Role;

/// `opening + direct + override + bonus + clawback + adjustment − payouts = closing`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// Whose it is.
    pub distributor: DistributorId,
    /// The name as settled.
    pub name: String,
    /// The level as settled.
    pub level: u8,
    /// The closing balance of the last statement.
    pub opening: Money,
    /// What this settlement added.
    pub amounts: Amounts,
    /// What the merchant owes after it.
    pub closing: Money,
}

/// What a settlement adds to a balance, by column.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Amounts {
    /// Direct commission.
    pub direct: Money,
    /// Override commission.
    pub override_: Money,
    /// Bonuses and contests.
    pub bonus: Money,
    /// Reversals; not above 0.
    pub clawback: Money,
    /// Adjustments and opening balances.
    pub adjustment: Money,
    /// Gross of payouts, less returned ones.
    pub payouts: Money,
}

impl Amounts {
    /// `direct + override + bonus + clawback + adjustment`.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn net(&self) -> Result<Money, Overflow> {
        Money::sum([self.direct, self.override_, self.bonus, self.clawback, self.adjustment])
    }

    /// Column by column.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn plus(&self, other: &Self) -> Result<Self, Overflow> {
        Ok(Self {
            direct: self.direct.plus(other.direct)?,
            override_: self.override_.plus(other.override_)?,
            bonus: self.bonus.plus(other.bonus)?,
            clawback: self.clawback.plus(other.clawback)?,
            adjustment: self.adjustment.plus(other.adjustment)?,
            payouts: self.payouts.plus(other.payouts)?,
        })
    }
}

impl Amounts {
    /// Adds an entry to the column that it belongs to.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn add(&mut self, entry: &Entry) -> Result<(), Overflow> {
        let column = match entry.source {
            Source::Commission { commission, .. } => match commission.role {
                Role::Direct => &mut self.direct,
                Role::Override => &mut self.override_,
            },
            Source::Bonus(_) => &mut self.bonus,
            Source::Clawback { .. } => &mut self.clawback,
            Source::Opening | Source::Adjustment(_) => &mut self.adjustment,
        };
        *column = column.plus(entry.amount)?;
        Ok(())
    }

    /// The closing balance after these amounts.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn closing(&self, opening: Money) -> Result<Money, Overflow> {
        opening.plus(self.net()?)?.minus(self.payouts)
    }
}
