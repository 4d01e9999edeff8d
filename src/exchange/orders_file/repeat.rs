//! Order columns on a further row: blank, or what the first row says.
use super::column::Column;
use super::group::FileOrder;
use super::header::{self, Header, Texts};
use crate::exchange::error::Reason;

/// Notes every one of these order columns on a further row that contradicts the first one.
pub(super) fn check(texts: &impl Texts, of_order: &[Column], order: &mut FileOrder) {
    if of_order.iter().all(|column| texts.get(*column).is_none()) {
        return;
    }
    let mut unreadable = Vec::new();
    let (again, _) = header::read(texts, &mut unreadable);
    for column in of_order.iter().copied().filter(|column| texts.get(*column).is_some()) {
        let known_bad = unreadable.iter().any(|problem| problem.field == column.id());
        if !known_bad && !agree(&order.header, &again, column) {
            order.problems.push(texts.problem(column, Reason::RepeatDiffers));
        }
    }
    order.problems.append(&mut unreadable);
}

fn agree(first: &Header, again: &Header, column: Column) -> bool {
    match column {
        Column::PlacedAt => first.placed_at == again.placed_at,
        Column::PaidAt => first.paid_at == again.paid_at,
        Column::ShippedAt => first.shipped_at == again.shipped_at,
        Column::CompletedAt => first.completed_at == again.completed_at,
        Column::CancelledAt => first.cancelled_at == again.cancelled_at,
        Column::Status => first.status == again.status,
        Column::Distributor => first.distributor == again.distributor,
        Column::Member => first.member == again.member,
        Column::Coupon => first.coupon == again.coupon,
        Column::CouponAmount => first.coupon_amount == again.coupon_amount,
        Column::OrderDiscount => first.order_discount == again.order_discount,
        Column::PointsUsed => first.points_used == again.points_used,
        Column::PointsAmount => first.points_amount == again.points_amount,
        Column::Shipping => first.shipping == again.shipping,
        Column::Tax => first.tax == again.tax,
        Column::Carrier => first.words.carrier == again.words.carrier,
        Column::TrackingNo => first.words.tracking_no == again.words.tracking_no,
        Column::Recipient => first.words.recipient == again.words.recipient,
        Column::Phone => first.words.phone == again.words.phone,
        Column::Address => first.words.address == again.words.address,
        Column::Note => first.words.note == again.words.note,
        Column::OrderNo
        | Column::Sku
        | Column::Quantity
        | Column::UnitPrice
        | Column::LineDiscount => true,
    }
}
