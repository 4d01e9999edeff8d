//! What decides money in a recorded order never changes: where a second telling differs from it.
use super::fault::Fault;
use super::priced::Priced;
use crate::domain::money::Money;
use crate::exchange::error::Reason;
use crate::exchange::orders_file::{Column, FileOrder};
use crate::store::orders::StoredOrder;

/// Every field that decides money and differs from the recorded order. A blank says nothing.
#[must_use]
pub fn differences(order: &FileOrder, priced: &Priced, known: &StoredOrder) -> Vec<Fault> {
    let mut columns = of_order(order, priced, known);
    columns.retain(|(_, differs)| *differs);
    let faults = columns.into_iter();
    let mut faults: Vec<_> =
        faults.map(|(column, _)| Fault::of_order(column, Reason::DiffersFromBook)).collect();
    for (index, line) in order.lines.iter().enumerate() {
        let product = priced.products.get(index).copied().flatten();
        let Some(known) = known.lines.get(index) else {
            faults.push(Fault::of_line(index, Column::Sku, Reason::DiffersFromBook));
            continue;
        };
        let columns = [
            (Column::Sku, product != Some(known.product)),
            (Column::Quantity, line.money.quantity != known.money.quantity),
            (Column::UnitPrice, line.money.unit_price != known.money.unit_price),
            (Column::LineDiscount, line.money.discount != known.money.discount),
        ];
        let differing = columns.into_iter().filter(|(_, differs)| *differs);
        let fault = |(column, _)| Fault::of_line(index, column, Reason::DiffersFromBook);
        faults.extend(differing.map(fault));
    }
    if order.lines.len() < known.lines.len() {
        let lines = known.lines.len();
        faults.push(Fault::of_order(Column::OrderNo, Reason::LinesMissing { lines }));
    }
    faults
}

fn of_order(order: &FileOrder, priced: &Priced, known: &StoredOrder) -> Vec<(Column, bool)> {
    let header = &order.header;
    let money = |said: Option<Money>, known: Money| said.is_some_and(|said| said != known);
    let text = |said: &Option<String>, known: &Option<String>| said.is_some() && said != known;
    let points = header.points_used.is_some_and(|said| said != known.points_used);
    vec![
        (Column::Distributor, header.distributor.is_some() && priced.seller != known.seller),
        (Column::Member, text(&header.member, &known.member)),
        (Column::Coupon, text(&header.coupon, &known.coupon)),
        (Column::CouponAmount, money(header.coupon_amount, known.discounts.coupon)),
        (Column::OrderDiscount, money(header.order_discount, known.discounts.order)),
        (Column::PointsUsed, points),
        (Column::PointsAmount, money(header.points_amount, known.discounts.points)),
        (Column::Shipping, money(header.shipping, known.shipping)),
        (Column::Tax, money(header.tax, known.tax)),
    ]
}
