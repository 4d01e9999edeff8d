//! What was sold, by day, by product and by distributor: this file is SPEC §11 "Statistics".
use std::collections::{BTreeMap, BTreeSet};

use chrono::TimeZone;

use super::amounts::nets;
use super::calendar;
use super::expected::Entry;
use super::play::Player;
use super::reckon::Known;

/// Sums by the first column of a report, in the order of its other columns.
pub type Sums<const COLUMNS: usize> = BTreeMap<String, [i128; COLUMNS]>;

/// What the reports must say.
#[derive(Debug, Default)]
pub struct Sold {
    /// Orders, units, gross, net, shipping.
    days: Sums<5>,
    /// Orders, units, gross, net.
    products: Sums<4>,
    /// Orders, own sales, team sales, direct, override.
    distributors: Sums<5>,
}

const DAYS: [&str; 6] = ["period", "orders", "quantity", "gross", "net", "shipping"];
const PRODUCTS: [&str; 5] = ["sku", "orders", "quantity", "gross", "net"];
const DISTRIBUTORS: [&str; 6] =
    ["distributor", "orders", "own_sales", "team_sales", "direct", "override"];

fn add<const COLUMNS: usize>(sums: &mut Sums<COLUMNS>, key: &str, more: [i128; COLUMNS]) {
    let sum = sums.entry(key.to_owned()).or_insert([0; COLUMNS]);
    sum.iter_mut().zip(more).for_each(|(sum, more)| *sum += more);
}

impl Known<'_> {
    /// Every order that is paid and not cancelled as far as it is known.
    pub fn sold(&self, entries: &[Entry]) -> Sold {
        let (zone, mut sold) = (self.world.zone, Sold::default());
        let code = |who: usize| self.world.distributors[who].code.as_str();
        for (index, known_at) in &self.orders {
            let order = &self.world.orders[*index];
            let cancelled = order.cancelled.is_some_and(|at| at <= *known_at);
            let Some(paid) = order.paid.filter(|at| at <= known_at && !cancelled) else { continue };
            let paid = calendar::instant(zone, paid);
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
            add(&mut sold.distributors, code(seller), [1, all[3], 0, 0, 0]);
            let sponsor = self.world.distributors[seller].sponsor;
            if let Some(sponsor) = sponsor.filter(|who| self.state(*who, paid) == "approved") {
                add(&mut sold.distributors, code(sponsor), [0, 0, all[3], 0, 0]);
            }
        }
        for entry in entries {
            match entry.role {
                "direct" => {
                    add(&mut sold.distributors, &entry.distributor, [0, 0, 0, entry.amount, 0])
                }
                "override" => {
                    add(&mut sold.distributors, &entry.distributor, [0, 0, 0, 0, entry.amount])
                }
                _ => {}
            }
        }
        sold
    }
}

impl Player<'_> {
    pub fn compare_sold(&self, sold: &Sold) {
        self.compare_sums("report sales --by day", DAYS, 2, &sold.days);
        self.compare_sums("report products", PRODUCTS, 2, &sold.products);
        self.compare_sums("report distributors", DISTRIBUTORS, 1, &sold.distributors);
        self.rows("book check sales");
    }

    /// The first columns are counts, the others money.
    fn compare_sums<const SUMS: usize, const COLUMNS: usize>(
        &self,
        line: &str,
        columns: [&str; COLUMNS],
        counts: usize,
        expected: &Sums<SUMS>,
    ) {
        let rows = self.rows(line);
        let mut found: Vec<_> =
            rows.iter().map(|row| columns.map(|column| row[column].clone()).to_vec()).collect();
        found.sort();
        let written = |(place, sum): (usize, &i128)| {
            if place < counts { sum.to_string() } else { self.money(*sum) }
        };
        let expected = expected.iter().map(|(key, sums)| {
            std::iter::once(key.clone()).chain(sums.iter().enumerate().map(written)).collect()
        });
        let expected: Vec<Vec<String>> = expected.collect();
        assert_eq!(found, expected, "{}: {line}", self.name);
    }
}
