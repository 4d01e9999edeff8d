//! Time per order at each size, beside the smallest size from 10,000 orders on (below that, start-up
//! is most of it).
use super::table::{Row, Table};

const SMALLEST: u64 = 10_000;
/// The cost of an order may grow by this much.
const FLAT: f64 = 1.3;

/// The works measured so far, each with sizes and microseconds per order.
#[derive(Default)]
pub struct Growth(Vec<(String, Vec<(u64, f64)>)>);

impl Growth {
    /// Takes a row whose work grows with the number of orders; the first of a work at a size counts.
    pub fn add(&mut self, orders: u64, row: &Row) {
        if orders < SMALLEST {
            return;
        }
        let each = row.ours.seconds * 1e6 / orders as f64;
        match self.0.iter_mut().find(|(work, _)| *work == row.work) {
            None => self.0.push((row.work.clone(), vec![(orders, each)])),
            Some((_, sizes)) if sizes.iter().any(|(size, _)| *size == orders) => {}
            Some((_, sizes)) => sizes.push((orders, each)),
        }
    }

    pub fn print(&self, table: &mut Table) {
        if self.0.iter().all(|(_, sizes)| sizes.len() < 2) {
            return;
        }
        table.section(
            "growth",
            "growth: microseconds per order, and the most beside the smallest size",
        );
        for (work, sizes) in &self.0 {
            let base = sizes[0].1;
            let most = sizes[1..].iter().map(|(_, each)| each / base).fold(0.0, f64::max);
            let each = sizes.iter().map(|(size, each)| format!("{size}: {each:.2}"));
            let each = each.collect::<Vec<_>>().join("   ");
            let verdict = table.verdict(work, &format!("{FLAT}x"), most <= FLAT);
            println!("{work:<25} {each:<66} {most:>7.2}x  {verdict}");
        }
    }
}
