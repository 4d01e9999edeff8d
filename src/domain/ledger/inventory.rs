//! What stock is worth: moving average in minor units, the last unit takes the rest (SPEC §4).
use crate::domain::money::{Money, Overflow};
use crate::domain::rounding::{Rounding, round};

/// Units of one product and what they cost. Below zero (backorders, sales entered before the purchase)
/// the units owed are worth what was charged for them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct StockValue {
    quantity: i64,
    value: Money,
    /// The last average, for units that come back to an empty shelf or leave one: value and units.
    last: Option<(Money, i64)>,
}

/// What units that came are worth, and what those cost in the end that had left before they came.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Received {
    /// Added to the value of the stock.
    pub stocked: Money,
    /// Added to the cost of goods.
    pub sold: Money,
}

impl StockValue {
    /// What is there is worth.
    #[must_use]
    pub fn value(&self) -> Money {
        self.value
    }

    /// How many are there.
    #[must_use]
    pub fn quantity(&self) -> i64 {
        self.quantity
    }

    /// Whether an average is known, so that nobody needs the cost of a unit.
    #[must_use]
    pub fn has_average(&self) -> bool {
        self.quantity > 0 || self.last.is_some()
    }

    /// What so many units cost at the average; `unit_cost` where there is none.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn at_average(&self, quantity: i64, unit_cost: Money) -> Result<Money, Overflow> {
        let average = if self.quantity > 0 { Some((self.value, self.quantity)) } else { self.last };
        match average {
            Some((value, units)) => share(value, quantity, units),
            None => unit_cost.times(quantity),
        }
    }

    /// Takes units away and returns what they cost. The last unit takes the rest; more than there is
    /// goes at the average.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn take(&mut self, quantity: i64, unit_cost: Money) -> Result<Money, Overflow> {
        let there = self.quantity.clamp(0, quantity);
        let of_stock = match self.quantity {
            all if all == there && there > 0 => self.value,
            units if there > 0 => share(self.value, there, units)?,
            _ => Money::ZERO,
        };
        let beyond = self.at_average(quantity - there, unit_cost)?;
        if self.quantity > 0 {
            self.last = Some((self.value, self.quantity));
        }
        let cost = of_stock.plus(beyond)?;
        self.quantity = self.quantity.checked_sub(quantity).ok_or(Overflow)?;
        self.value = self.value.minus(cost)?;
        Ok(cost)
    }

    /// Adds units that cost so much together. Those that left before they came are charged what they
    /// turn out to have cost.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn put(&mut self, quantity: i64, cost: Money) -> Result<Received, Overflow> {
        let owed = self.quantity.min(0).saturating_neg();
        let covered = owed.min(quantity);
        let charged = if covered == 0 {
            Money::ZERO
        } else if covered == owed {
            Money::ZERO.minus(self.value)?
        } else {
            Money::ZERO.minus(share(self.value, covered, owed)?)?
        };
        let really = if covered == 0 { Money::ZERO } else { share(cost, covered, quantity)? };
        let sold = really.minus(charged)?;
        let stocked = cost.minus(sold)?;
        self.quantity = self.quantity.checked_add(quantity).ok_or(Overflow)?;
        self.value = self.value.plus(stocked)?;
        if self.quantity > 0 {
            self.last = Some((self.value, self.quantity));
        }
        Ok(Received { stocked, sold })
    }
}

/// `value × part ÷ whole`, rounded once.
fn share(value: Money, part: i64, whole: i64) -> Result<Money, Overflow> {
    let exact = i128::from(value.0) * i128::from(part);
    round(exact, i128::from(whole), Rounding::HalfUp)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const COST: Money = Money(700);

    #[test]
    fn the_average_moves_and_the_last_unit_takes_the_rest() {
        let mut tea = StockValue::default();
        tea.put(1, Money(1_000)).unwrap();
        tea.put(2, Money(1_000)).unwrap();
        assert_eq!(tea.take(1, COST), Ok(Money(667)));
        assert_eq!(tea.take(1, COST), Ok(Money(667)));
        assert_eq!(tea.take(1, COST), Ok(Money(666)));
        assert_eq!((tea.quantity(), tea.value()), (0, Money::ZERO));
        // What comes back to an empty shelf is worth the last average.
        assert_eq!(tea.at_average(2, COST), Ok(Money(1_332)));
    }

    #[test]
    fn units_sold_before_they_came_cost_what_they_turn_out_to_cost() {
        let mut tea = StockValue::default();
        assert_eq!(tea.take(3, COST), Ok(Money(2_100)));
        assert_eq!((tea.quantity(), tea.value()), (-3, Money(-2_100)));
        let one = tea.put(1, Money(800)).unwrap();
        assert_eq!(one, Received { stocked: Money(700), sold: Money(100) });
        let more = tea.put(4, Money(3_200)).unwrap();
        assert_eq!(more, Received { stocked: Money(3_000), sold: Money(200) });
        assert_eq!((tea.quantity(), tea.value()), (2, Money(1_600)));
    }

    proptest! {
        #[test]
        fn the_value_is_what_came_less_what_left_and_an_empty_shelf_is_worth_nothing(
            moves in prop::collection::vec((-20_i64..20, 0_i64..10_000), 1..40)
        ) {
            let mut stock = StockValue::default();
            let (mut came, mut sold) = (0, 0);
            for (quantity, unit) in moves {
                if quantity < 0 {
                    sold += stock.take(-quantity, Money(unit)).unwrap().0;
                } else if quantity > 0 {
                    let received = stock.put(quantity, Money(unit * quantity)).unwrap();
                    came += unit * quantity;
                    sold += received.sold.0;
                }
                prop_assert_eq!(stock.value().0, came - sold);
                prop_assert!(stock.quantity() != 0 || stock.value().is_zero());
                prop_assert!(stock.quantity() < 0 || stock.value().0 >= 0);
            }
        }
    }
}
