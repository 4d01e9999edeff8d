//! What a transaction changes about the sums, in memory until it is written at once.
use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasherDefault, Hasher};

use crate::domain::id::ProductId;
use crate::domain::money::{Money, Overflow};
use crate::domain::sales::{ProductSales, Sales};
use crate::domain::time::Instant;
use crate::domain::zone::Zone;
use crate::store::orders::NewLine;

/// The changes of one transaction that are not written yet.
///
/// Adding an order costs some hundred instructions: its day is found among those that were met, and a
/// line is one look into a table of small keys. Rows are touched when the changes are
/// [written](KeptSales::write): one per day and product, not one per line.
#[derive(Debug)]
pub struct KeptSales {
    zone: Zone,
    pub(super) days: BTreeMap<Instant, DayChange>,
    pub(super) products: HashMap<Key, ProductChange, BuildHasherDefault<Mix>>,
    orders: u64,
}

/// An order as the sums see it.
#[derive(Debug, Clone, Copy)]
pub struct Sale<'a> {
    /// When it was paid.
    pub paid_at: Instant,
    /// Σ quantity × unit price.
    pub gross: Money,
    /// Σ net of the lines.
    pub net: Money,
    /// Shipping.
    pub shipping: Money,
    /// Its lines.
    pub lines: &'a [NewLine],
}

/// The beginning of a day, and a product.
pub(super) type Key = (Instant, ProductId);

/// The change of a day.
#[derive(Debug)]
pub(super) struct DayChange {
    until: Instant,
    pub sales: Sales,
    /// Nothing was taken out.
    pub adds: bool,
}

/// The change of a product on a day.
#[derive(Debug)]
pub(super) struct ProductChange {
    pub sales: ProductSales,
    /// Nothing was taken out.
    pub adds: bool,
    /// The order counted last: a product on two lines of it is in one order.
    counted: u64,
}

impl ProductChange {
    const NONE: Self = Self {
        sales: ProductSales { orders: 0, quantity: 0, gross: Money::ZERO, net: Money::ZERO },
        adds: true,
        counted: 0,
    };
}

/// Mixes the two numbers of a key. Whoever could choose them to collide has the book in hand.
#[derive(Debug, Default)]
pub(super) struct Mix(u64);

impl Hasher for Mix {
    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.write_u64(u64::from(*byte)));
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = (self.0.rotate_left(29) ^ number).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }

    fn write_i64(&mut self, number: i64) {
        self.write_u64(number.cast_unsigned());
    }

    /// The table looks at the lowest and the highest bits; a product has mixed the high ones only.
    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 32)
    }
}

impl KeptSales {
    /// So many changes of products on days are kept in memory, at some 80 bytes each.
    const ROOM: usize = 100_000;

    /// No change yet.
    #[must_use]
    pub fn new(zone: Zone) -> Self {
        Self { zone, days: BTreeMap::new(), products: HashMap::default(), orders: 0 }
    }

    /// Whether there is so much that it should be written before more comes.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.products.len() >= Self::ROOM
    }

    /// Adds an order that is now paid and not cancelled.
    ///
    /// # Errors
    /// [`Overflow`] when a sum leaves 64 bits.
    pub fn add(&mut self, sale: &Sale<'_>) -> Result<(), Overflow> {
        self.change(sale, 1)
    }

    /// Takes out an order that was added and is now cancelled.
    ///
    /// # Errors
    /// [`Overflow`] when a sum leaves 64 bits.
    pub fn take_out(&mut self, sale: &Sale<'_>) -> Result<(), Overflow> {
        self.change(sale, -1)
    }

    fn change(&mut self, sale: &Sale<'_>, sign: i64) -> Result<(), Overflow> {
        let day = self.day(sale.paid_at);
        self.orders += 1;
        let mut units = 0_i64;
        for line in sale.lines {
            let NewLine { product, money, net, .. } = *line;
            let quantity = money.quantity * sign;
            let change = self.products.entry((day, product)).or_insert(ProductChange::NONE);
            change.adds &= sign > 0;
            let is_first = change.counted != self.orders;
            change.counted = self.orders;
            change.sales = change.sales.plus(&ProductSales {
                orders: if is_first { sign } else { 0 },
                quantity,
                gross: money.unit_price.times(quantity)?,
                net: net.times(sign)?,
            })?;
            units = units.checked_add(quantity).ok_or(Overflow)?;
        }
        let (gross, net, shipping) =
            (sale.gross.times(sign)?, sale.net.times(sign)?, sale.shipping.times(sign)?);
        let sales = Sales { orders: sign, quantity: units, gross, net, shipping };
        if let Some(change) = self.days.get_mut(&day) {
            change.adds &= sign > 0;
            change.sales = change.sales.plus(&sales)?;
        }
        Ok(())
    }

    /// The beginning of the day of an instant; the day has its change afterwards.
    fn day(&mut self, at: Instant) -> Instant {
        if let Some((start, day)) = self.days.range(..=at).next_back()
            && at < day.until
        {
            return *start;
        }
        let (start, until) = self.zone.day_around(at);
        let none = DayChange { until, sales: Sales::default(), adds: true };
        self.days.entry(start).or_insert(none);
        start
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::order::LineMoney;

    fn line(product: i64, quantity: i64, price: i64, net: i64) -> NewLine {
        let money = LineMoney { quantity, unit_price: Money(price), discount: Money::ZERO };
        NewLine { product: ProductId(product), money, net: Money(net), leaves_stock: false }
    }

    fn sale(paid_at: Instant, lines: &[NewLine]) -> Sale<'_> {
        let gross = lines.iter().map(|l| l.money.quantity * l.money.unit_price.0).sum();
        let net = lines.iter().map(|l| l.net.0).sum();
        Sale { paid_at, gross: Money(gross), net: Money(net), shipping: Money(8), lines }
    }

    #[test]
    fn sums_go_by_local_day_and_a_product_on_two_lines_is_in_one_order() {
        let zone = Zone::SHANGHAI;
        let at = |text| zone.parse(text).unwrap();
        let mut kept = KeptSales::new(zone);
        let lines = [line(1, 2, 100, 150), line(2, 1, 30, 30), line(1, 1, 100, 100)];
        kept.add(&sale(at("2026-10-01 23:59:59"), &lines)).unwrap();
        kept.add(&sale(at("2026-10-02 00:00"), &lines[..1])).unwrap();
        kept.add(&sale(at("2026-10-01 00:00"), &lines[1..])).unwrap();
        let day = |text| kept.days[&at(text)].sales;
        let sales = |orders, quantity, gross, net, shipping| {
            let [gross, net, shipping] = [gross, net, shipping].map(Money);
            Sales { orders, quantity, gross, net, shipping }
        };
        assert_eq!(day("2026-10-01"), sales(2, 6, 460, 410, 16));
        assert_eq!(day("2026-10-02"), sales(1, 2, 200, 150, 8));
        assert_eq!(kept.days.len(), 2);
        let product = |text, id| kept.products[&(at(text), ProductId(id))].sales;
        let tea = ProductSales { orders: 2, quantity: 4, gross: Money(400), net: Money(350) };
        assert_eq!(product("2026-10-01", 1), tea);
        assert_eq!(product("2026-10-02", 1).orders, 1);
        assert_eq!(kept.products.len(), 3);
    }

    #[test]
    fn what_is_taken_out_leaves_nothing() {
        let mut kept = KeptSales::new(Zone::UTC);
        let lines = [line(1, 2, 100, 150), line(1, 1, 30, 30)];
        let order = sale(Instant(1_790_000_000), &lines);
        kept.add(&order).unwrap();
        kept.take_out(&order).unwrap();
        assert!(kept.days.values().all(|day| day.sales == Sales::default()));
        assert!(kept.products.values().all(|change| change.sales == ProductSales::default()));
    }

    #[test]
    fn room_is_used_up_by_products_on_days_not_by_orders() {
        let mut kept = KeptSales::new(Zone::UTC);
        let lines: Vec<_> = (1..).take(KeptSales::ROOM).map(|id| line(id, 1, 1, 1)).collect();
        for _ in 0..2 {
            kept.add(&sale(Instant(1_790_000_000), &lines[1..])).unwrap();
            assert!(!kept.is_full());
        }
        kept.add(&sale(Instant(1_790_000_000), &lines[..1])).unwrap();
        assert!(kept.is_full());
    }

    #[test]
    fn a_sum_beyond_64_bits_is_an_error() {
        let mut kept = KeptSales::new(Zone::UTC);
        let lines = [line(1, 1, i64::MAX / 2, i64::MAX / 2), line(1, 1, 1, 1)];
        let order = sale(Instant(1_790_000_000), &lines);
        kept.add(&order).unwrap();
        assert_eq!(kept.add(&order), Err(Overflow));
    }
}
