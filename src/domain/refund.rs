//! One refund of an order (SPEC §8): what is left, how the amount is spread, what goes back to the shelf.
use super::id::ProductId;
use super::money::{Money, Overflow};
use super::split::split;

/// An order as a refund finds it: what was paid, and what was given back before.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Refundable {
    /// Its lines, in order: the line with index 0 has number 1.
    pub lines: Vec<RefundableLine>,
    /// Shipping that the customer paid.
    pub shipping: Money,
    /// Shipping that was given back before.
    pub shipping_given_back: Money,
}

/// A line as a refund finds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RefundableLine {
    /// What was sold.
    pub product: ProductId,
    /// What the customer paid for it.
    pub net: Money,
    /// What was given back of it before.
    pub refunded: Money,
    /// Units that left the stock with it; none when the product was not stocked then.
    pub left_stock: Option<i64>,
    /// Units of it that came back before.
    pub came_back: i64,
}

/// What a refund is for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Of {
    /// The order as a whole.
    #[default]
    Order,
    /// The line of this number, from 1.
    Line(i64),
    /// Every line of a product.
    Product(ProductId),
}

/// What a refund gives back.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Refund {
    /// Goods money, not below 0.
    pub amount: Money,
    /// Shipping, not below 0: cash, never commission.
    pub shipping: Money,
    /// What the goods money is spread over.
    pub of: Of,
    /// Units that go back to the shelf, not below 0.
    pub restock: i64,
}

/// What one line gives back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// The line's index, from 0.
    pub line: usize,
    /// Its part of the goods money.
    pub amount: Money,
    /// Units of it that go back to the shelf.
    pub restock: i64,
}

/// Why there can be no such refund.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum RefundFault {
    /// It gives back neither goods money nor shipping.
    #[error("gives nothing back")]
    Nothing,
    /// The order has no line of this number.
    #[error("{lines} lines")]
    UnknownLine {
        /// How many it has.
        lines: usize,
    },
    /// The order has no line of this product.
    #[error("product not in the order")]
    NotInOrder,
    /// Nothing was paid for these lines.
    #[error("free")]
    Free,
    /// More than is left of these lines.
    #[error("above what is left, {left}")]
    TooMuch {
        /// What is left.
        left: Money,
    },
    /// More shipping than is left of it.
    #[error("shipping above what is left, {left}")]
    TooMuchShipping {
        /// What is left.
        left: Money,
    },
    /// Units go back, and the lines are of several products.
    #[error("restock of which product")]
    RestockOfWhat,
    /// Units go back that never left: the product was not stocked when they were sold.
    #[error("restock of what was not stocked")]
    NotStocked,
    /// More units than left with these lines and did not come back.
    #[error("restock above what is out, {left}")]
    TooManyUnits {
        /// How many did not come back yet.
        left: i64,
    },
    /// Beyond 64 bits.
    #[error(transparent)]
    Overflow(#[from] Overflow),
}

impl Refundable {
    /// The parts of a refund, in the order of the lines; lines that give back nothing have none.
    /// The amounts sum to the refund's goods money, the units to its restock. Units go back line by
    /// line, lower numbers first.
    ///
    /// # Errors
    /// [`RefundFault`].
    pub fn parts(&self, refund: &Refund) -> Result<Vec<Part>, RefundFault> {
        if refund.amount.is_zero() && refund.shipping.is_zero() {
            return Err(RefundFault::Nothing);
        }
        let lines = self.lines_of(refund.of)?;
        let amounts = spread(&lines, refund.amount)?;
        let left = self.shipping.minus(self.shipping_given_back)?;
        if refund.shipping > left {
            return Err(RefundFault::TooMuchShipping { left });
        }
        let units = back_to_shelf(&lines, refund.restock)?;
        let parts = lines.iter().zip(amounts).zip(units);
        let parts = parts.map(|((&(line, _), amount), restock)| Part { line, amount, restock });
        Ok(parts.filter(|part| !part.amount.is_zero() || part.restock != 0).collect())
    }

    /// What is left of the lines that a refund would be for.
    ///
    /// # Errors
    /// [`RefundFault`]: no such line, an overflow.
    pub fn left(&self, of: Of) -> Result<Money, RefundFault> {
        Ok(Money::sum(lefts(&self.lines_of(of)?)?)?)
    }

    /// The lines with their indices.
    fn lines_of(&self, of: Of) -> Result<Vec<(usize, RefundableLine)>, RefundFault> {
        let all = self.lines.iter().copied().enumerate();
        match of {
            Of::Order => Ok(all.collect()),
            Of::Line(number) => {
                let index = number.checked_sub(1).and_then(|index| usize::try_from(index).ok());
                let line = index.and_then(|index| Some((index, *self.lines.get(index)?)));
                let unknown = RefundFault::UnknownLine { lines: self.lines.len() };
                Ok(vec![line.ok_or(unknown)?])
            }
            Of::Product(product) => {
                let lines: Vec<_> = all.filter(|(_, line)| line.product == product).collect();
                if lines.is_empty() { Err(RefundFault::NotInOrder) } else { Ok(lines) }
            }
        }
    }
}

impl RefundableLine {
    fn left(&self) -> Result<Money, Overflow> {
        self.net.minus(self.refunded)
    }
}

fn lefts(lines: &[(usize, RefundableLine)]) -> Result<Vec<Money>, Overflow> {
    lines.iter().map(|(_, line)| line.left()).collect()
}

/// Spreads goods money by what is left of each line.
fn spread(lines: &[(usize, RefundableLine)], amount: Money) -> Result<Vec<Money>, RefundFault> {
    let lefts = lefts(lines)?;
    let left = Money::sum(lefts.iter().copied())?;
    if amount <= left {
        return Ok(split(amount, &lefts)?);
    }
    let free = lines.iter().all(|(_, line)| line.net.is_zero());
    Err(if free { RefundFault::Free } else { RefundFault::TooMuch { left } })
}

/// How many units of each line go back to the shelf.
fn back_to_shelf(lines: &[(usize, RefundableLine)], units: i64) -> Result<Vec<i64>, RefundFault> {
    if units == 0 {
        return Ok(vec![0; lines.len()]);
    }
    if lines.windows(2).any(|two| two[0].1.product != two[1].1.product) {
        return Err(RefundFault::RestockOfWhat);
    }
    if lines.iter().all(|(_, line)| line.left_stock.is_none()) {
        return Err(RefundFault::NotStocked);
    }
    let mut rest = units;
    let mut back = Vec::with_capacity(lines.len());
    for (_, line) in lines {
        let out = line.left_stock.unwrap_or(0).saturating_sub(line.came_back).max(0);
        back.push(out.min(rest));
        rest -= out.min(rest);
    }
    if rest == 0 { Ok(back) } else { Err(RefundFault::TooManyUnits { left: units - rest }) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn line(product: i64, net: i64, refunded: i64) -> RefundableLine {
        RefundableLine {
            product: ProductId(product),
            net: Money(net),
            refunded: Money(refunded),
            left_stock: Some(5),
            came_back: 0,
        }
    }

    fn order(lines: &[RefundableLine]) -> Refundable {
        let (shipping, shipping_given_back) = (Money(1_000), Money(400));
        Refundable { lines: lines.to_vec(), shipping, shipping_given_back }
    }

    fn of(amount: i64, of: Of) -> Refund {
        Refund { amount: Money(amount), of, ..Refund::default() }
    }

    fn amounts(order: &Refundable, refund: &Refund) -> Result<Vec<(usize, i64)>, RefundFault> {
        let parts = order.parts(refund)?;
        Ok(parts.iter().map(|part| (part.line, part.amount.0)).collect())
    }

    #[test]
    fn an_amount_is_spread_by_what_is_left_of_each_line() {
        let fresh = order(&[line(1, 200, 0), line(2, 150, 0)]);
        let begun = order(&[line(1, 300, 10), line(2, 400, 190)]);
        let several = order(&[line(1, 200, 0), line(2, 999, 0), line(1, 150, 0)]);
        let spent = order(&[line(1, 200, 200), line(2, 150, 149)]);
        let (tea, third) = (Of::Product(ProductId(1)), Of::Line(3));
        for (order, refund, parts) in [
            // The golden splits of SPEC §2.
            (&fresh, of(50, Of::Order), vec![(0, 29), (1, 21)]),
            (&begun, of(100, Of::Order), vec![(0, 58), (1, 42)]),
            (&several, of(50, tea), vec![(0, 29), (2, 21)]),
            (&several, of(150, third), vec![(2, 150)]),
            (&several, of(1, third), vec![(2, 1)]),
            // A line of which nothing is left has no part in it.
            (&spent, of(1, Of::Order), vec![(1, 1)]),
            (&fresh, of(350, Of::Order), vec![(0, 200), (1, 150)]),
        ] {
            assert_eq!(amounts(order, &refund), Ok(parts), "{refund:?}");
        }
    }

    #[test]
    fn more_than_what_is_left_is_refused_with_what_is_left() {
        let order = order(&[line(1, 300, 10), line(2, 400, 190), line(3, 0, 0)]);
        let left = |left| Err(RefundFault::TooMuch { left: Money(left) });
        let product = |id| Of::Product(ProductId(id));
        for (refund, fault) in [
            (of(501, Of::Order), left(500)),
            (of(291, Of::Line(1)), left(290)),
            (of(211, product(2)), left(210)),
            (of(i64::MAX, Of::Order), left(500)),
            (of(1, Of::Line(3)), Err(RefundFault::Free)),
            (of(1, product(3)), Err(RefundFault::Free)),
            (of(1, product(4)), Err(RefundFault::NotInOrder)),
            (of(1, Of::Line(4)), Err(RefundFault::UnknownLine { lines: 3 })),
            (of(1, Of::Line(0)), Err(RefundFault::UnknownLine { lines: 3 })),
            (of(1, Of::Line(i64::MIN)), Err(RefundFault::UnknownLine { lines: 3 })),
            (of(0, Of::Order), Err(RefundFault::Nothing)),
        ] {
            assert_eq!(amounts(&order, &refund), fault, "{refund:?}");
        }
        assert_eq!(order.left(Of::Line(2)), Ok(Money(210)));
    }

    #[test]
    fn a_line_that_is_given_back_is_not_free() {
        let order = order(&[line(1, 300, 300)]);
        let fault = RefundFault::TooMuch { left: Money::ZERO };
        assert_eq!(amounts(&order, &of(1, Of::Order)), Err(fault));
    }

    #[test]
    fn shipping_is_given_back_up_to_what_is_left_of_it() {
        let order = order(&[line(1, 0, 0)]);
        let shipping = |shipping| Refund { shipping: Money(shipping), ..Refund::default() };
        assert_eq!(amounts(&order, &shipping(600)), Ok(vec![]));
        let fault = RefundFault::TooMuchShipping { left: Money(600) };
        assert_eq!(amounts(&order, &shipping(601)), Err(fault));
    }

    #[test]
    fn units_go_back_line_by_line_and_no_more_than_are_out() {
        let never = RefundableLine { left_stock: None, ..line(3, 10, 0) };
        let begun = RefundableLine { came_back: 3, ..line(1, 100, 0) };
        let order = order(&[begun, line(2, 100, 0), line(1, 100, 0), never]);
        let back = |of, restock| {
            let refund = Refund { amount: Money(1), of, restock, ..Refund::default() };
            let parts = order.parts(&refund)?;
            Ok(parts.iter().map(|part| (part.line, part.restock)).collect::<Vec<_>>())
        };
        let tea = Of::Product(ProductId(1));
        assert_eq!(back(tea, 1), Ok(vec![(0, 1)]));
        assert_eq!(back(tea, 6), Ok(vec![(0, 2), (2, 4)]));
        assert_eq!(back(tea, 8), Err(RefundFault::TooManyUnits { left: 7 }));
        assert_eq!(back(Of::Line(3), 6), Err(RefundFault::TooManyUnits { left: 5 }));
        assert_eq!(back(Of::Order, 1), Err(RefundFault::RestockOfWhat));
        assert_eq!(back(Of::Line(4), 1), Err(RefundFault::NotStocked));
    }

    fn orders() -> impl Strategy<Value = Refundable> {
        let line = (1_i64..4, 0_i64..10_000, 0_i64..10).prop_map(|(product, net, units)| {
            let left_stock = Some(units).filter(|units| *units > 0);
            RefundableLine { left_stock, ..line(product, net, 0) }
        });
        prop::collection::vec(line, 1..8).prop_map(|lines| order(&lines))
    }

    /// What somebody asks for: whatever the order.
    fn steps() -> impl Strategy<Value = Vec<Refund>> {
        let of = prop_oneof![
            Just(Of::Order),
            (0_i64..9).prop_map(Of::Line),
            (0_i64..5).prop_map(|id| Of::Product(ProductId(id))),
        ];
        let step =
            (0_i64..6_000, 0_i64..300, of, 0_i64..4).prop_map(|(amount, shipping, of, restock)| {
                let (amount, shipping) = (Money(amount), Money(shipping));
                Refund { amount, shipping, of, restock }
            });
        prop::collection::vec(step, 1..30)
    }

    /// Takes a refund, if there can be one; whether there could.
    fn take(order: &mut Refundable, refund: &Refund) -> bool {
        let Ok(parts) = order.parts(refund) else { return false };
        let sum = |of: fn(&Part) -> i64| parts.iter().map(of).sum::<i64>();
        assert_eq!(sum(|part| part.amount.0), refund.amount.0);
        assert_eq!(sum(|part| part.restock), refund.restock);
        order.shipping_given_back.0 += refund.shipping.0;
        for part in parts {
            let line = &mut order.lines[part.line];
            line.refunded.0 += part.amount.0;
            line.came_back += part.restock;
            assert!(part.amount.0 >= 0 && part.restock >= 0);
            assert!(line.refunded <= line.net && line.came_back <= line.left_stock.unwrap_or(0));
        }
        assert!(order.shipping_given_back <= order.shipping);
        true
    }

    proptest! {
        #[test]
        fn parts_sum_to_the_whole_and_never_exceed_what_is_left(
            mut order in orders(), steps in steps(),
        ) {
            for step in &steps {
                take(&mut order, step);
            }
        }

        #[test]
        fn whatever_came_before_the_rest_can_be_given_back_exactly_once(
            mut order in orders(), steps in steps(),
        ) {
            for step in &steps {
                take(&mut order, step);
            }
            let rest = order.left(Of::Order).unwrap();
            if !rest.is_zero() {
                let whole = of(rest.0, Of::Order);
                prop_assert!(!take(&mut order.clone(), &of(rest.0 + 1, Of::Order)));
                prop_assert!(take(&mut order, &whole));
            }
            prop_assert!(order.lines.iter().all(|line| line.refunded == line.net));
            prop_assert!(!take(&mut order, &of(1, Of::Order)));
        }

        #[test]
        fn refunds_of_lines_come_to_the_same_in_any_order(
            order in orders(), amounts in prop::collection::vec((1_i64..9, 1_i64..3_000), 1..12),
        ) {
            // Only refunds that all fit are the same refunds in another order.
            let steps: Vec<_> = amounts.iter().map(|(l, amount)| of(*amount, Of::Line(*l))).collect();
            let (mut one, mut other) = (order.clone(), order);
            let fits = steps.iter().filter(|step| take(&mut one, step)).copied();
            let fits: Vec<_> = fits.collect();
            prop_assert!(fits.iter().rev().all(|step| take(&mut other, step)));
            prop_assert_eq!(one, other);
        }
    }
}
