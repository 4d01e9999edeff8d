//! What was sold, by day, by product and by distributor: this file is SPEC §11 "Statistics".
use std::collections::{BTreeMap, BTreeSet};

use chrono::TimeZone;

use super::amounts::nets;
use super::book::Book;

/// Sums by the first column of a report, in the order of its other columns.
pub type Sums<const COLUMNS: usize> = BTreeMap<String, [i128; COLUMNS]>;

/// What the reports must say.
#[derive(Debug, Default)]
pub struct Sold {
    /// Orders, units, gross, net, shipping.
    pub days: Sums<5>,
    /// Orders, units, gross, net.
    pub products: Sums<4>,
    /// Orders, own sales, team sales, direct, override, bonus.
    pub distributors: Sums<6>,
    /// Units on hand of stocked products.
    pub stock: Sums<1>,
}

fn add<const COLUMNS: usize>(sums: &mut Sums<COLUMNS>, key: &str, more: [i128; COLUMNS]) {
    let sum = sums.entry(key.to_owned()).or_insert([0; COLUMNS]);
    sum.iter_mut().zip(more).for_each(|(sum, more)| *sum += more);
}

impl Book<'_> {
    /// Every order that is paid and goes on, as far as it is known.
    pub fn sold(&self, now: i64) -> Sold {
        let (zone, mut sold) = (self.world.zone, Sold { stock: self.stock(), ..Sold::default() });
        let code = |who: usize| self.world.distributors[who].code.as_str();
        for (index, row) in self.rows.iter().enumerate().filter(|(_, row)| row.ended.is_none()) {
            let Some(paid) = row.paid else { continue };
            let order = &row.order;
            let (mut all, mut skus) = ([1, 0, 0, 0, order.shipping], BTreeSet::new());
            for (line, net) in order.lines.iter().zip(nets(order)) {
                let sku = &self.world.products[line.product].sku;
                let gross = line.quantity * line.price;
                let first = i128::from(skus.insert(sku));
                add(&mut sold.products, sku, [first, line.quantity, gross, net]);
                [all[1], all[2], all[3]] = [all[1] + line.quantity, all[2] + gross, all[3] + net];
            }
            let day = zone.timestamp_opt(paid, 0).unwrap().date_naive().to_string();
            add(&mut sold.days, &day, all);
            let Some(seller) = order.seller else { continue };
            add(&mut sold.distributors, code(seller), [1, all[3], 0, 0, 0, 0]);
            if let Some(sponsor) = self.approved_sponsor(seller, paid) {
                add(&mut sold.distributors, code(sponsor), [0, 0, all[3], 0, 0, 0]);
            }
            for entry in self.earned(index) {
                let [direct, over] =
                    if entry.role == "direct" { [entry.amount, 0] } else { [0, entry.amount] };
                add(&mut sold.distributors, code(entry.who), [0, 0, 0, direct, over, 0]);
            }
        }
        // Of intervals that ended by now, settled or not.
        let mut book = self.clone();
        book.close_intervals(now + 1);
        let won = book.closed.iter().flat_map(|closed| &closed.used);
        for (who, (_, amount)) in won.filter(|(_, (_, amount))| *amount != 0) {
            add(&mut sold.distributors, code(*who), [0, 0, 0, 0, 0, *amount]);
        }
        sold
    }

    /// What came in less what is out: units of paid orders that did not come back.
    fn stock(&self) -> Sums<1> {
        let mut stock = Sums::new();
        for product in &self.world.products {
            if let Some(units) = product.stock {
                add(&mut stock, &product.sku, [units]);
            }
        }
        for row in self.rows.iter().filter(|row| row.paid.is_some() && row.ended.is_none()) {
            for (line, back) in row.order.lines.iter().zip(row.came_back()) {
                if let Some([units]) = stock.get_mut(&self.world.products[line.product].sku) {
                    *units -= line.quantity - back;
                }
            }
        }
        stock
    }
}
