//! An order and the net of its lines (SPEC §6).
use super::named::named;
use std::borrow::Borrow;

use super::money::{Money, Overflow};
use super::split::split;
use super::time::Instant;

/// Where an order stands; derived from its instants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Placed, not paid.
    Pending,
    /// Paid.
    Paid,
    /// On its way.
    Shipped,
    /// Done: the hold begins.
    Completed,
    /// Given up before or after payment.
    Cancelled,
}

named! {
    /// The name in files and machine formats.
    Status {
        Pending = "pending",
        Paid = "paid",
        Shipped = "shipped",
        Completed = "completed",
        Cancelled = "cancelled",
    }
}

/// What decided whom an order is attributed to (SPEC §6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AttributedBy {
    /// The order's own distributor.
    Order,
    /// Nothing: a direct sale.
    Nobody,
}

named! {
    /// The name in SQL and files.
    AttributedBy {
        Order = "order",
        Nobody = "none",
    }
}

/// When what happened to an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Instants {
    /// Placed by the customer.
    pub placed: Instant,
    /// Paid.
    pub paid: Option<Instant>,
    /// Handed to the carrier.
    pub shipped: Option<Instant>,
    /// Done.
    pub completed: Option<Instant>,
    /// Given up.
    pub cancelled: Option<Instant>,
}

impl Instants {
    /// The status that the instants say.
    #[must_use]
    pub fn status(&self) -> Status {
        match self {
            Self { cancelled: Some(_), .. } => Status::Cancelled,
            Self { completed: Some(_), .. } => Status::Completed,
            Self { shipped: Some(_), .. } => Status::Shipped,
            Self { paid: Some(_), .. } => Status::Paid,
            Self { .. } => Status::Pending,
        }
    }

    /// Since when it counts as sold: its payment, unless it was cancelled (SPEC §11).
    #[must_use]
    pub fn sold(&self) -> Option<Instant> {
        self.paid.filter(|_| self.cancelled.is_none())
    }

    /// The first pair of instants in the wrong order, as their column names: earlier, later.
    #[must_use]
    pub fn out_of_order(&self) -> Option<(&'static str, &'static str)> {
        let end = if self.cancelled.is_some() { "cancelled_at" } else { "completed_at" };
        let (mut earlier, mut before) = ("placed_at", self.placed);
        for (later, at) in [
            ("paid_at", self.paid),
            ("shipped_at", self.shipped),
            (end, self.completed.or(self.cancelled)),
        ] {
            let Some(at) = at else { continue };
            if before > at {
                return Some((earlier, later));
            }
            (earlier, before) = (later, at);
        }
        None
    }
}

/// The money of an order as it was agreed, before it is spread over the lines.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Discounts {
    /// Spread first; cut to what is left of the lines.
    pub coupon: Money,
    /// Spread second; more than what is left is refused.
    pub order: Money,
    /// Money of the points used: spread last; cut to what is left.
    pub points: Money,
}

/// The money of a line as it was agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineMoney {
    /// Units, above 0.
    pub quantity: i64,
    /// Price of one unit, not below 0.
    pub unit_price: Money,
    /// Off the whole line.
    pub discount: Money,
}

impl LineMoney {
    /// `quantity × unit_price`. Of a recorded line it is within 64 bits: no order comes to more than
    /// [`LARGEST_ORDER`].
    #[must_use]
    pub fn list(self) -> Money {
        self.unit_price.times(self.quantity).unwrap_or(LARGEST_ORDER)
    }
}

/// A line's money once every discount is spread.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineNet {
    /// `quantity × unit_price`.
    pub gross: Money,
    /// The line's part of the coupon.
    pub coupon_share: Money,
    /// The line's part of the order discount.
    pub order_discount_share: Money,
    /// The line's part of the points.
    pub points_share: Money,
    /// What is left: the commission's base.
    pub net: Money,
}

/// The most that an order may come to before discounts, with shipping: 10^15 minor units. Thousands of
/// such orders still add up in 64 bits, so that one absurd price cannot stop a settlement or a report.
pub const LARGEST_ORDER: Money = Money(1_000_000_000_000_000);

/// Why an order's money does not add up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum OrderMoneyError {
    /// A line discount above the line (index from 0).
    #[error("line discount above the line")]
    LineDiscount {
        /// Index of the line, from 0.
        line: usize,
    },
    /// An order discount above what is left of the lines.
    #[error("order discount above what is left")]
    OrderDiscount {
        /// What was left.
        left: Money,
    },
    /// Beyond 64 bits.
    #[error(transparent)]
    Overflow(#[from] Overflow),
}

/// Spreads an order's discounts over its lines: first the coupon, then the order discount, then
/// points, each split by largest remainder over what is then left of the lines (SPEC §6).
///
/// # Errors
/// [`OrderMoneyError`]: a discount above what it is taken from, or an overflow.
pub fn nets(
    lines: impl IntoIterator<Item: Borrow<LineMoney>>,
    discounts: Discounts,
) -> Result<Vec<LineNet>, OrderMoneyError> {
    let lines = lines.into_iter().enumerate();
    let nets = lines.map(|(index, money)| before_discounts(index, *money.borrow()));
    let mut nets = nets.collect::<Result<Vec<_>, _>>()?;
    let coupon = discounts.coupon.min(left(&nets)?);
    spread(coupon, &mut nets, |line| &mut line.coupon_share)?;
    let rest = left(&nets)?;
    if discounts.order > rest {
        return Err(OrderMoneyError::OrderDiscount { left: rest });
    }
    spread(discounts.order, &mut nets, |line| &mut line.order_discount_share)?;
    let points = discounts.points.min(rest.minus(discounts.order)?);
    spread(points, &mut nets, |line| &mut line.points_share)?;
    Ok(nets)
}

/// A line with its own discount taken off, and none of the order's.
fn before_discounts(line: usize, money: LineMoney) -> Result<LineNet, OrderMoneyError> {
    let gross = money.unit_price.times(money.quantity)?;
    if money.discount > gross {
        return Err(OrderMoneyError::LineDiscount { line });
    }
    let (net, none) = (gross.minus(money.discount)?, Money::ZERO);
    Ok(LineNet { gross, coupon_share: none, order_discount_share: none, points_share: none, net })
}

/// What is left of the lines.
fn left(lines: &[LineNet]) -> Result<Money, Overflow> {
    Money::sum(lines.iter().map(|line| line.net))
}

/// Splits an amount over what is left of the lines, notes each part and takes it off.
fn spread(
    amount: Money,
    lines: &mut [LineNet],
    share_of: impl Fn(&mut LineNet) -> &mut Money,
) -> Result<(), Overflow> {
    if amount.is_zero() {
        return Ok(());
    }
    let left: Vec<Money> = lines.iter().map(|line| line.net).collect();
    for (line, share) in lines.iter_mut().zip(split(amount, &left)?) {
        *share_of(line) = share;
        line.net = line.net.minus(share)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn line(quantity: i64, unit_price: i64, discount: i64) -> LineMoney {
        LineMoney { quantity, unit_price: Money(unit_price), discount: Money(discount) }
    }

    fn net_of(lines: &[LineMoney], coupon: i64, order: i64, points: i64) -> Vec<i64> {
        let discounts =
            Discounts { coupon: Money(coupon), order: Money(order), points: Money(points) };
        nets(lines, discounts).unwrap().iter().map(|line| line.net.0).collect()
    }

    #[test]
    fn golden_nets_of_the_specification() {
        assert_eq!(net_of(&[line(3, 10_000, 0)], 1_000, 0, 0), [29_000]);
        assert_eq!(
            net_of(&[line(1, 20_000, 0), line(1, 15_000, 0)], 7_000, 0, 0),
            [16_000, 12_000]
        );
        assert_eq!(net_of(&[line(1, 5_000, 0)], 9_900, 0, 0), [0]);
    }

    #[test]
    fn each_discount_is_spread_over_what_the_one_before_it_left() {
        // 300 + 100; coupon 40 → 30/10 leaves 270/90; order discount 36 → 27/9 leaves 243/81;
        // points 4 → 3/1.
        let spread = nets(
            [line(3, 100, 0), line(1, 100, 0)],
            Discounts { coupon: Money(40), order: Money(36), points: Money(4) },
        )
        .unwrap();
        let shares = |l: &LineNet| [l.coupon_share.0, l.order_discount_share.0, l.points_share.0];
        assert_eq!(shares(&spread[0]), [30, 27, 3]);
        assert_eq!(shares(&spread[1]), [10, 9, 1]);
        assert_eq!((spread[0].net.0, spread[1].net.0), (240, 80));
    }

    #[test]
    fn coupons_and_points_are_cut_but_a_discount_above_what_is_left_is_refused() {
        assert_eq!(net_of(&[line(1, 100, 0)], 0, 0, 500), [0]);
        let discount =
            |order| Discounts { coupon: Money(60), order: Money(order), points: Money(0) };
        assert_eq!(
            nets([line(1, 100, 0)], discount(41)),
            Err(OrderMoneyError::OrderDiscount { left: Money(40) })
        );
        assert_eq!(
            nets([line(1, 100, 0), line(1, 5, 6)], discount(0)),
            Err(OrderMoneyError::LineDiscount { line: 1 })
        );
        assert_eq!(
            nets([line(i64::MAX, 2, 0)], Discounts::default()),
            Err(OrderMoneyError::Overflow(Overflow))
        );
    }

    #[test]
    fn instants_must_follow_each_other() {
        let at = |s| Some(Instant(s));
        let order = |paid, shipped, completed, cancelled| Instants {
            placed: Instant(10),
            paid,
            shipped,
            completed,
            cancelled,
        };
        assert_eq!(order(at(10), at(10), at(10), None).out_of_order(), None);
        assert_eq!(order(at(9), None, None, None).out_of_order(), Some(("placed_at", "paid_at")));
        assert_eq!(
            order(at(11), None, None, at(10)).out_of_order(),
            Some(("paid_at", "cancelled_at"))
        );
        assert_eq!(order(at(11), at(12), None, None).status(), Status::Shipped);
    }

    proptest! {
        #[test]
        fn nets_and_shares_sum_to_the_gross(
            lines in prop::collection::vec((1_i64..20, 0_i64..100_000), 1..12),
            coupon in 0_i64..200_000, order in 0_i64..50_000, points in 0_i64..100_000,
        ) {
            let lines: Vec<_> = lines.into_iter().map(|(q, p)| line(q, p, p / 2)).collect();
            let discounts =
                Discounts { coupon: Money(coupon), order: Money(order), points: Money(points) };
            if let Ok(spread) = nets(&lines, discounts) {
                for (line, money) in spread.iter().zip(&lines) {
                    let taken = line.coupon_share.0 + line.order_discount_share.0 + line.points_share.0;
                    prop_assert_eq!(line.gross.0, line.net.0 + taken + money.discount.0);
                    prop_assert!(line.net.0 >= 0);
                }
                prop_assert_eq!(spread.iter().map(|l| l.order_discount_share.0).sum::<i64>(), order);
            }
        }
    }
}
