//! How the discounts of an order were spread over its lines: each share with the whole that was split.
use crate::domain::money::{Money, Overflow};
use crate::domain::order::{Discounts, LineNet};
use crate::domain::rounding::Exact;
use crate::domain::split::{self, Part};

/// What is spread over the lines, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Discount {
    /// Of the coupon.
    Coupon,
    /// Of the whole order.
    Order,
    /// Of the points used.
    Points,
}

impl Discount {
    /// The name in machine formats.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Coupon => "coupon",
            Self::Order => "order_discount",
            Self::Points => "points",
        }
    }

    fn share_of(self, net: &LineNet) -> Money {
        match self {
            Self::Coupon => net.coupon_share,
            Self::Order => net.order_discount_share,
            Self::Points => net.points_share,
        }
    }
}

/// The share of a line in a discount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spread {
    /// Which discount.
    pub discount: Discount,
    /// What was given.
    pub given: Money,
    /// What was split: not more than was left of the lines.
    pub whole: Money,
    /// What was left of the line.
    pub left: Money,
    /// What was left of all lines.
    pub left_of_all: Money,
    /// The part of the line: rounded down, the place of its remainder, its unit.
    pub part: Part,
    /// Units that the largest remainders get.
    pub missing: usize,
    /// What the line got.
    pub share: Money,
}

impl Spread {
    /// `whole × left / left_of_all`, and whether it ends there: else digits were cut off.
    #[must_use]
    pub fn exact(&self) -> (Exact, bool) {
        Exact::portion(self.whole, self.left, self.left_of_all)
    }
}

/// The shares of every line, line by line.
///
/// # Errors
/// An overflow.
pub(super) fn spreads(
    nets: &[LineNet],
    discounts: Discounts,
) -> Result<Vec<Vec<Spread>>, Overflow> {
    let mut spreads = vec![Vec::new(); nets.len()];
    let mut left = Vec::with_capacity(nets.len());
    for net in nets {
        let shares = [net.coupon_share, net.order_discount_share, net.points_share, net.net];
        left.push(Money::sum(shares)?);
    }
    let steps = [
        (Discount::Coupon, discounts.coupon),
        (Discount::Order, discounts.order),
        (Discount::Points, discounts.points),
    ];
    for (discount, given) in steps {
        let share_of = |net: &LineNet| discount.share_of(net);
        if !given.is_zero() {
            let whole = Money::sum(nets.iter().map(share_of))?;
            let left_of_all = Money::sum(left.iter().copied())?;
            let split = split::explained(whole, &left)?;
            let parts = split.parts.into_iter().zip(&left).zip(nets).zip(&mut spreads);
            for (((part, left), net), spreads) in parts {
                let (left, missing, share) = (*left, split.missing, share_of(net));
                spreads.push(Spread {
                    discount,
                    given,
                    whole,
                    left,
                    left_of_all,
                    part,
                    missing,
                    share,
                });
            }
        }
        for (left, net) in left.iter_mut().zip(nets) {
            *left = left.minus(share_of(net))?;
        }
    }
    Ok(spreads)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::order::{LineMoney, nets};

    fn of(lines: &[(i64, i64)], coupon: i64, order: i64, points: i64) -> Vec<Vec<Spread>> {
        let line = |(price, discount): &(i64, i64)| LineMoney {
            quantity: 1,
            unit_price: Money(*price),
            discount: Money(*discount),
        };
        let discounts =
            Discounts { coupon: Money(coupon), order: Money(order), points: Money(points) };
        let nets = nets(lines.iter().map(line), discounts).unwrap();
        spreads(&nets, discounts).unwrap()
    }

    #[test]
    fn each_share_says_what_was_split_over_what() {
        // 210 − 10 and 150: 50 over (200, 150) is 28.57… and 21.42…, so the first gets the unit.
        let spreads = of(&[(210, 10), (150, 0)], 50, 0, 0);
        let told = |s: &Spread| (s.left.0, s.part.floor.0, s.part.rank, s.part.has_unit, s.share.0);
        assert_eq!(told(&spreads[0][0]), (200, 28, 1, true, 29));
        assert_eq!(told(&spreads[1][0]), (150, 21, 2, false, 21));
        let Spread { whole, left_of_all, missing, .. } = spreads[0][0];
        assert_eq!((whole, left_of_all, missing), (Money(50), Money(350), 1));
        assert_eq!(spreads[0][0].exact(), (Exact::of_parts(28_571_428), false));
    }

    #[test]
    fn the_next_discount_is_split_over_what_the_one_before_left() {
        // 300 + 100; coupon 40 leaves 270/90; order discount 36 leaves 243/81; points 400 are cut to 324.
        let spreads = of(&[(300, 0), (100, 0)], 40, 36, 400);
        let told = |s: &Spread| (s.given.0, s.whole.0, s.left.0, s.share.0);
        let told: Vec<_> = spreads[0].iter().map(told).collect();
        assert_eq!(told, [(40, 40, 300, 30), (36, 36, 270, 27), (400, 324, 243, 243)]);
        assert!(spreads[0].iter().all(|spread| spread.exact().1));
    }

    #[test]
    fn the_largest_order_fits() {
        let spreads =
            of(&[(600_000_000_000_007, 0), (400_000_000_000_000, 0)], 999_999_999_999, 0, 0);
        assert_eq!(spreads[0][0].share.0 + spreads[1][0].share.0, 999_999_999_999);
        assert!(!spreads[0][0].exact().1);
    }
}
