//! How old balances are: what is owed is owed since the latest amounts that make it up, for earlier ones
//! are paid off first.
use crate::domain::money::{Money, Overflow};
use crate::domain::time::Day;

/// What changed a balance on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Movement {
    /// When.
    pub day: Day,
    /// More is owed to the distributor; less below 0.
    pub amount: Money,
}

/// A balance by age; all parts have its sign.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Aged {
    /// All of it.
    pub balance: Money,
    /// Up to 30, 60, 90 days old, and older.
    pub parts: [Money; 4],
}

/// The last day of each part but the last.
const LIMITS: [i64; 3] = [30, 60, 90];

impl Aged {
    /// The balance of movements in the order of days, as old as it is on a day.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn of(movements: &[Movement], as_of: Day) -> Result<Self, Overflow> {
        let balance = Money::sum(movements.iter().map(|movement| movement.amount))?;
        let mut aged = Self { balance, ..Self::default() };
        let mut rest = balance;
        for movement in movements.iter().rev() {
            let same_sign = movement.amount.0.signum() == rest.0.signum();
            if rest.is_zero() {
                break;
            }
            if same_sign {
                let least = movement.amount.0.unsigned_abs() <= rest.0.unsigned_abs();
                let part = if least { movement.amount } else { rest };
                let age = as_of.naive().signed_duration_since(movement.day.naive()).num_days();
                let place = LIMITS.iter().position(|limit| age <= *limit).unwrap_or(LIMITS.len());
                aged.parts[place] = aged.parts[place].plus(part)?;
                rest = rest.minus(part)?;
            }
        }
        Ok(aged)
    }

    /// Part by part.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn plus(&self, other: &Self) -> Result<Self, Overflow> {
        let mut sum = Self { balance: self.balance.plus(other.balance)?, ..Self::default() };
        for (place, part) in sum.parts.iter_mut().enumerate() {
            *part = self.parts[place].plus(other.parts[place])?;
        }
        Ok(sum)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn aged(movements: &[(&str, i64)]) -> (i64, [i64; 4]) {
        let movement = |(day, amount): &(&str, i64)| Movement {
            day: Day::parse(day).unwrap(),
            amount: Money(*amount),
        };
        let movements: Vec<_> = movements.iter().map(movement).collect();
        let aged = Aged::of(&movements, Day::parse("2026-12-31").unwrap()).unwrap();
        (aged.balance.0, aged.parts.map(|part| part.0))
    }

    #[test]
    fn the_oldest_is_paid_off_first() {
        let earned = [("2026-09-30", 500), ("2026-10-31", 300), ("2026-11-30", 200)];
        assert_eq!(aged(&earned), (1_000, [0, 200, 300, 500]));
        let paid = [earned.as_slice(), &[("2026-12-10", -600)]].concat();
        assert_eq!(aged(&paid), (400, [0, 200, 200, 0]));
        assert_eq!(aged(&[paid.as_slice(), &[("2026-12-11", -400)]].concat()), (0, [0; 4]));
    }

    #[test]
    fn a_debt_is_as_old_as_what_made_it() {
        let debt = [("2026-09-30", 100), ("2026-11-30", -150), ("2026-12-31", -50)];
        assert_eq!(aged(&debt), (-100, [-50, -50, 0, 0]));
    }

    #[test]
    fn limits_belong_to_the_younger_part() {
        assert_eq!(aged(&[("2026-12-01", 1)]).1, [1, 0, 0, 0]);
        assert_eq!(aged(&[("2026-11-30", 1)]).1, [0, 1, 0, 0]);
        assert_eq!(aged(&[("2026-10-02", 1)]).1, [0, 0, 1, 0]);
        assert_eq!(aged(&[("2026-10-01", 1)]).1, [0, 0, 0, 1]);
        assert_eq!(aged(&[]), (0, [0; 4]));
    }
}
