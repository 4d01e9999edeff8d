//! What reports of sales read is the sum of the orders (SPEC §11).
use std::collections::BTreeMap;

use super::picture::{Picture, Teller};
use crate::app::error::Error;
use crate::domain::id::ProductId;
use crate::domain::money::{Money, Overflow};
use crate::domain::sales::{ProductSales, Sales};
use crate::domain::time::Instant;
use crate::domain::zone::Zone;
use crate::store::check::whole_orders::WholeOrder;
use crate::store::{kept_sales, references};

const ALL: (Instant, Instant) = (Instant::ALWAYS, Instant(i64::MAX));

/// Adds up every order by itself, in another way than the sums are kept, and compares row by row.
pub(super) fn sales(picture: &Picture<'_, '_>, teller: &mut Teller<'_>) -> Result<(), Error> {
    let (tx, zone) = (picture.tx, picture.tx.meta().zone);
    let mut computed = Computed::default();
    picture.orders(|order| Ok(computed.add(order, zone)?))?;
    kept_sales::each_day(tx, ALL, |day, kept| {
        let computed = computed.days.remove(&day).unwrap_or_default();
        of_day(teller, &name(day, zone), &kept, &computed);
        Ok::<_, Error>(())
    })?;
    for (day, computed) in &computed.days {
        of_day(teller, &name(*day, zone), &Sales::default(), computed);
    }
    let skus = references::skus(tx)?;
    let subject = |day: Instant, product: ProductId| {
        let sku = skus.get(&product).cloned().unwrap_or_else(|| format!("#{}", product.0));
        format!("{} {sku}", name(day, zone))
    };
    kept_sales::each_product(tx, ALL, |day, product, kept| {
        let computed = computed.products.remove(&(day, product)).unwrap_or_default();
        if kept != computed {
            of_product(teller, &subject(day, product), &kept, &computed);
        }
        Ok::<_, Error>(())
    })?;
    for ((day, product), computed) in &computed.products {
        of_product(teller, &subject(*day, *product), &ProductSales::default(), computed);
    }
    Ok(())
}

/// The sums as they follow from the orders.
#[derive(Default)]
struct Computed {
    days: BTreeMap<Instant, Sales>,
    products: BTreeMap<(Instant, ProductId), ProductSales>,
    today: Option<(Instant, Instant)>,
}

impl Computed {
    fn add(&mut self, order: &WholeOrder, zone: Zone) -> Result<(), Overflow> {
        let (Some(paid_at), None) = (order.paid_at, order.cancelled_at) else { return Ok(()) };
        let day = self.day(paid_at, zone);
        let mut of_order: BTreeMap<ProductId, ProductSales> = BTreeMap::new();
        for line in &order.lines {
            let sum = of_order.entry(line.product).or_default();
            let (quantity, net) = (line.money.quantity, line.net);
            let gross = line.money.unit_price.times(quantity)?;
            *sum = sum.plus(&ProductSales { orders: 0, quantity, gross, net })?;
        }
        let mut sales = Sales { orders: 1, shipping: order.shipping, ..Sales::default() };
        for (product, sold) in of_order {
            let ProductSales { quantity, gross, net, .. } = sold;
            let (orders, shipping) = (0, Money::ZERO);
            sales = sales.plus(&Sales { orders, quantity, gross, net, shipping })?;
            let sum = self.products.entry((day, product)).or_default();
            *sum = sum.plus(&ProductSales { orders: 1, ..sold })?;
        }
        let sum = self.days.entry(day).or_default();
        *sum = sum.plus(&sales)?;
        Ok(())
    }

    /// Orders mostly come in the order of time, so the day of the last one is kept.
    fn day(&mut self, at: Instant, zone: Zone) -> Instant {
        match self.today {
            Some((start, end)) if start <= at && at < end => start,
            _ => self.today.insert(zone.day_around(at)).0,
        }
    }
}

/// A day by its date; what is no day's beginning by its instant.
fn name(day: Instant, zone: Zone) -> String {
    let date = zone.day_of(day).filter(|date| zone.start_of(*date) == day);
    date.map_or_else(|| zone.rfc3339(day), |date| date.to_string())
}

fn of_day(teller: &mut Teller<'_>, subject: &str, kept: &Sales, computed: &Sales) {
    teller.compare(subject, "orders", kept.orders, computed.orders);
    teller.compare(subject, "quantity", kept.quantity, computed.quantity);
    teller.compare(subject, "gross", kept.gross, computed.gross);
    teller.compare(subject, "net", kept.net, computed.net);
    teller.compare(subject, "shipping", kept.shipping, computed.shipping);
}

fn of_product(
    teller: &mut Teller<'_>,
    subject: &str,
    kept: &ProductSales,
    computed: &ProductSales,
) {
    teller.compare(subject, "orders", kept.orders, computed.orders);
    teller.compare(subject, "quantity", kept.quantity, computed.quantity);
    teller.compare(subject, "gross", kept.gross, computed.gross);
    teller.compare(subject, "net", kept.net, computed.net);
}
