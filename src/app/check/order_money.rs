//! What an order's prices and discounts make of its lines (SPEC §6).
use super::picture::{Picture, Teller};
use crate::app::error::Error;
use crate::domain::money::Money;
use crate::domain::order;
use crate::store::check::strays;
use crate::store::check::whole_orders::WholeOrder;

pub(super) fn order_money(picture: &Picture<'_, '_>, teller: &mut Teller<'_>) -> Result<(), Error> {
    picture.orders(|order| one(order, teller))?;
    for line in strays::lines(picture.tx)? {
        let subject = format!("#{}/{}", line.order().0, line.line());
        teller.tell(subject, "order_no", None::<i64>, "?");
    }
    Ok(())
}

fn one(order: &WholeOrder, teller: &mut Teller<'_>) -> Result<(), Error> {
    if order.lines.is_empty() {
        teller.tell(&order.order_no, "lines", 0_i64, "1..");
    }
    let lines = order.lines.iter().map(|line| line.money);
    let Ok(nets) = order::nets(lines, order.discounts) else {
        teller.tell(&order.order_no, "order_discount", order.discounts.order, None::<Money>);
        return Ok(());
    };
    for (line, computed) in order.lines.iter().zip(&nets) {
        if line.net != computed.net {
            let subject = format!("{}/{}", order.order_no, line.id.line());
            teller.tell(subject, "net", line.net, computed.net);
        }
    }
    let gross = Money::sum(nets.iter().map(|line| line.gross))?;
    let net = Money::sum(nets.iter().map(|line| line.net))?;
    teller.compare(&order.order_no, "gross", order.gross, gross);
    teller.compare(&order.order_no, "net", order.net, net);
    Ok(())
}
