//! Refunds (SPEC §8): what is given back, line by line, and what that takes back of the entries.
use super::amounts::{nets, parts, rounded};
use super::book::Book;
use super::entry::Entry;
use super::order::{Refunded, Row, Verdict};

impl Book<'_> {
    /// Whether there may be such a refund now.
    pub fn fits(&self, row: &Row, refund: &Refunded) -> bool {
        let lines = row.lines_of(refund.of);
        let left = row.left();
        let left: i128 = lines.iter().map(|line| left[*line]).sum();
        (refund.amount > 0 || refund.shipping > 0)
            && refund.amount <= left
            && refund.shipping <= row.shipping_left()
            && refund.restock <= self.out(row, &lines).iter().sum()
    }

    /// Units of these lines that left the stock and did not come back; none when they are of several
    /// products, for then nothing says of which a unit is.
    pub fn out(&self, row: &Row, lines: &[usize]) -> Vec<i128> {
        let product = |line: usize| row.order.lines[line].product;
        let of_one = lines.iter().all(|line| product(*line) == product(lines[0]));
        let is_stocked = self.world.products[product(lines[0])].stock.is_some();
        let back = row.came_back();
        let out = |line: &usize| match of_one && is_stocked {
            true => row.order.lines[*line].quantity - back[*line],
            false => 0,
        };
        lines.iter().map(out).collect()
    }

    /// Gives a refund that fits: spreads it by what is left of each line, puts units back from the
    /// first line on.
    pub fn give(&self, row: &Row, refund: &Refunded, at: i64) -> Verdict {
        let lines = row.lines_of(refund.of);
        let left = row.left();
        let weights: Vec<i128> = lines.iter().map(|line| left[*line]).collect();
        let count = row.order.lines.len();
        let (mut money, mut units) = (vec![0; count], vec![0; count]);
        let mut rest = refund.restock;
        let out = self.out(row, &lines);
        for ((line, part), out) in lines.iter().zip(parts(refund.amount, &weights)).zip(out) {
            money[*line] = part;
            units[*line] = out.min(rest);
            rest -= units[*line];
        }
        Verdict::Approved(at, money, units)
    }

    /// What is taken back of an entry when the goods money given back of its line grows, and what was
    /// taken back before.
    pub fn taken_back(&self, entry: &Entry, row: &Row, refunded: i128, before: i128) -> i128 {
        let net = nets(&row.order)[entry.line];
        rounded(entry.amount * refunded, net, self.rounding(entry)) - before
    }
}
