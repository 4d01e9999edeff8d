//! Which statements a payout comes from. A balance is one sum, so that has to be agreed: the oldest amount
//! first, as losses are netted against what is owed and later earnings against an older debt.
use std::collections::BTreeMap;

use super::number::ItemId;
use crate::domain::money::{Money, Overflow};

/// Something that happened to a balance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// A settlement of this number stated a net, perhaps below 0.
    Stated(i64, Money),
    /// A payout was made.
    Drawn(ItemId, Money),
    /// It failed, came back or was cancelled.
    Back(ItemId),
}

/// What took something of the net of a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum By {
    /// A payout.
    Payout(ItemId),
    /// The loss of another statement.
    Loss(i64),
}

/// A balance with where each part of it comes from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Drawn {
    /// What is left of what statements gave, by settlement.
    pub left: BTreeMap<i64, Money>,
    /// What is left of what statements took, by settlement; above 0.
    pub owed: BTreeMap<i64, Money>,
    /// What was taken of which statement.
    pub taken: BTreeMap<(i64, By), Money>,
    /// Of which statements each payout was made, also one that came back since.
    pub sources: BTreeMap<ItemId, Vec<(i64, Money)>>,
}

impl Drawn {
    /// The balance after these moves, one after the other.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn of(moves: impl IntoIterator<Item = Move>) -> Result<Self, Overflow> {
        let mut drawn = Self::default();
        for each in moves {
            match each {
                Move::Stated(settlement, net) if net < Money::ZERO => {
                    drawn.owed.insert(settlement, Money::ZERO.minus(net)?);
                }
                Move::Stated(settlement, net) => {
                    drawn.left.insert(settlement, net);
                }
                Move::Drawn(item, gross) => {
                    let parts = drawn.take(gross, By::Payout(item))?;
                    drawn.sources.insert(item, parts);
                }
                Move::Back(item) => drawn.back(item)?,
            }
            drawn.net()?;
        }
        drawn.left.retain(|_, left| !left.is_zero());
        Ok(drawn)
    }

    /// Takes an amount of the oldest statements that have something left; says of which.
    fn take(&mut self, amount: Money, by: By) -> Result<Vec<(i64, Money)>, Overflow> {
        let (mut missing, mut parts) = (amount, Vec::new());
        for (settlement, left) in &mut self.left {
            let part = missing.min(*left);
            if part.is_zero() {
                continue;
            }
            (*left, missing) = (left.minus(part)?, missing.minus(part)?);
            let taken = self.taken.entry((*settlement, by)).or_default();
            *taken = taken.plus(part)?;
            parts.push((*settlement, part));
        }
        Ok(parts)
    }

    /// What a payout took is there again.
    fn back(&mut self, item: ItemId) -> Result<(), Overflow> {
        for (settlement, part) in self.sources.get(&item).into_iter().flatten() {
            self.taken.remove(&(*settlement, By::Payout(item)));
            let left = self.left.entry(*settlement).or_default();
            *left = left.plus(*part)?;
        }
        Ok(())
    }

    /// Losses are covered as far as something is left.
    fn net(&mut self) -> Result<(), Overflow> {
        while let Some((settlement, owed)) = self.owed.pop_first() {
            let parts = self.take(owed, By::Loss(settlement))?;
            let rest = owed.minus(Money::sum(parts.iter().map(|(_, part)| *part))?)?;
            if !rest.is_zero() {
                self.owed.insert(settlement, rest);
                return Ok(());
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const P1: ItemId = ItemId(1);
    const P2: ItemId = ItemId(2);

    fn of(moves: &[Move]) -> Drawn {
        Drawn::of(moves.iter().copied()).unwrap()
    }

    fn stated(settlement: i64, net: i64) -> Move {
        Move::Stated(settlement, Money(net))
    }

    fn drawn(item: ItemId, gross: i64) -> Move {
        Move::Drawn(item, Money(gross))
    }

    #[test]
    fn a_payout_takes_the_oldest_amount_first() {
        let balance = of(&[stated(1, 100), stated(2, 50), drawn(P1, 120), stated(3, 10)]);
        assert_eq!(balance.sources[&P1], [(1, Money(100)), (2, Money(20))]);
        assert_eq!(balance.left, BTreeMap::from([(2, Money(30)), (3, Money(10))]));
    }

    #[test]
    fn a_loss_is_netted_against_what_is_owed_and_then_against_what_comes() {
        let balance = of(&[stated(1, 100), drawn(P1, 80), stated(2, -50), stated(3, 70)]);
        assert_eq!(balance.taken[&(1, By::Loss(2))], Money(20));
        assert_eq!(balance.taken[&(3, By::Loss(2))], Money(30));
        assert_eq!((balance.left, balance.owed), (BTreeMap::from([(3, Money(40))]), [].into()));
    }

    #[test]
    fn what_comes_back_is_there_again_for_the_next_one() {
        let moves = [stated(1, 100), drawn(P1, 100), stated(2, 5), Move::Back(P1), drawn(P2, 105)];
        let balance = of(&moves);
        assert_eq!(balance.sources[&P1], [(1, Money(100))], "told also of one that came back");
        assert_eq!(balance.sources[&P2], [(1, Money(100)), (2, Money(5))]);
        assert!(!balance.taken.contains_key(&(1, By::Payout(P1))));
        // A debt takes it first.
        let moves = [stated(1, 100), drawn(P1, 100), stated(2, -30), Move::Back(P1)];
        assert_eq!(of(&moves).left, BTreeMap::from([(1, Money(70))]));
    }

    proptest! {
        #[test]
        fn every_net_is_taken_left_or_owed(
            nets in prop::collection::vec((-1_000_i64..1_000, 0_i64..100, any::<bool>()), 1..20)
        ) {
            let (mut moves, mut balance, mut stood) = (Vec::new(), 0, 0);
            for (number, (net, percent, comes_back)) in (1..).zip(&nets) {
                moves.push(stated(number, *net));
                balance += net;
                let gross = balance.max(0) * percent / 100;
                if gross == 0 {
                    continue;
                }
                moves.push(drawn(ItemId(number), gross));
                if *comes_back {
                    moves.push(Move::Back(ItemId(number)));
                } else {
                    (balance, stood) = (balance - gross, stood + gross);
                }
            }
            let told = of(&moves);
            let sum = |amounts: &BTreeMap<i64, Money>| amounts.values().map(|m| m.0).sum::<i64>();
            prop_assert_eq!(sum(&told.left) - sum(&told.owed), balance);
            let paid = told.taken.iter().filter(|((_, by), _)| matches!(by, By::Payout(_)));
            prop_assert_eq!(paid.map(|(_, part)| part.0).sum::<i64>(), stood);
            for (number, (net, ..)) in (1..).zip(&nets) {
                let own = told.taken.iter().filter(|((of, _), _)| *of == number);
                let lost = told.taken.iter().filter(|((_, by), _)| *by == By::Loss(number));
                let left = told.left.get(&number).map_or(0, |left| left.0);
                let owed = told.owed.get(&number).map_or(0, |owed| owed.0);
                let own = own.map(|(_, part)| part.0).sum::<i64>();
                let lost = lost.map(|(_, part)| part.0).sum::<i64>();
                prop_assert_eq!(own + left - lost - owed, *net);
            }
        }
    }
}
