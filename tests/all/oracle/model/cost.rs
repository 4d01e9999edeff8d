//! What commission costs, by what is sold and by who earns it (SPEC §11 "Statistics").
use std::collections::BTreeMap;

use super::amounts::nets;
use super::book::Book;
use super::entry::Entry;

/// Net sales, direct, override, bonus, clawback.
pub type Cost = [i128; 5];
/// By what reports call it.
pub type By = BTreeMap<String, Cost>;

/// What `report commission` must say.
#[derive(Debug, Clone, Default)]
pub struct Costs {
    pub products: By,
    /// Every category with all below it.
    pub categories: By,
    pub levels: By,
    pub roles: By,
    pub distributors: By,
}

const SALES: usize = 0;
const BONUS: usize = 3;
const CLAWBACK: usize = 4;

fn add(by: &mut By, key: &str, part: usize, amount: i128) {
    by.entry(key.to_owned()).or_default()[part] += amount;
}

/// `Tea > Green`, then `Tea`.
fn with_those_above(category: &str) -> Vec<&str> {
    let ends = category.match_indices(" > ").map(|(end, _)| end);
    ends.chain([category.len()]).map(|end| &category[..end]).collect()
}

impl Book<'_> {
    /// The costs of the period that is asked for.
    pub fn costs(&mut self, now: i64) -> Costs {
        let (from, until) = self.window(self.world.questions.reported);
        let is_in = |at: i64| from <= at && at < until;
        let mut costs = Costs::default();
        for (index, row) in self.rows.iter().enumerate().filter(|(_, row)| row.ended.is_none()) {
            let earned = self.earned(index);
            if row.paid.is_some_and(is_in) {
                self.count_sale(index, &mut costs);
                for entry in &earned {
                    self.count(
                        entry,
                        1 + usize::from(entry.role == "override"),
                        entry.amount,
                        &mut costs,
                    );
                }
            }
            for entry in &earned {
                let (mut refunded, mut before) = (0, 0);
                for (at, _, parts) in row.given() {
                    refunded += parts[entry.line];
                    let back = self.taken_back(entry, row, refunded, before);
                    before += back;
                    if is_in(at) && back != 0 {
                        self.count(entry, CLAWBACK, -back, &mut costs);
                    }
                }
            }
        }
        let mut book = self.clone();
        book.close_intervals(now + 1);
        for closed in book.closed.iter().filter(|closed| is_in(closed.until - 1)) {
            for (who, (_, amount)) in closed.used.iter().filter(|(_, (_, amount))| *amount != 0) {
                let level = self.level(*who, closed.until - 1).to_string();
                add(&mut costs.levels, &level, BONUS, *amount);
                add(&mut costs.roles, "bonus", BONUS, *amount);
                add(&mut costs.distributors, &self.world.distributors[*who].code, BONUS, *amount);
            }
        }
        let note = |cost: &Cost| cost[CLAWBACK] != 0 && cost[SALES] == 0;
        if costs.products.values().any(note) {
            self.expected.seen.note("taken back of earlier sales");
        }
        costs
    }

    /// A sale counts once at what is sold; at the seller, and at the approved sponsor.
    fn count_sale(&self, index: usize, costs: &mut Costs) {
        let row = &self.rows[index];
        let paid = row.paid.unwrap();
        let nets = nets(&row.order);
        for (line, net) in row.order.lines.iter().zip(&nets) {
            add(&mut costs.products, &self.world.products[line.product].sku, SALES, *net);
            for category in with_those_above(self.things[line.product].category.at(paid)) {
                add(&mut costs.categories, category, SALES, *net);
            }
        }
        let net = nets.iter().sum();
        let Some(seller) = row.order.seller else { return };
        let sponsor = self.approved_sponsor(seller, paid);
        for (role, who) in [("direct", Some(seller)), ("override", sponsor)] {
            let Some(who) = who else { continue };
            add(&mut costs.levels, &self.level(who, paid).to_string(), SALES, net);
            add(&mut costs.roles, role, SALES, net);
            add(&mut costs.distributors, &self.world.distributors[who].code, SALES, net);
        }
    }

    /// Counts an amount of what a line earned.
    fn count(&self, entry: &Entry, part: usize, amount: i128, costs: &mut Costs) {
        let row = &self.rows[entry.row.unwrap()];
        let paid = row.paid.unwrap();
        let product = row.order.lines[entry.line].product;
        add(&mut costs.products, &self.world.products[product].sku, part, amount);
        for category in with_those_above(self.things[product].category.at(paid)) {
            add(&mut costs.categories, category, part, amount);
        }
        add(&mut costs.levels, &self.level(entry.who, paid).to_string(), part, amount);
        add(&mut costs.roles, entry.role, part, amount);
        add(&mut costs.distributors, &self.world.distributors[entry.who].code, part, amount);
    }

    /// The instant whose levels and categories a report of the period shows.
    pub fn shown_at(&self, now: i64) -> i64 {
        let (from, until) = self.window(self.world.questions.reported);
        now.min(until - 1).max(from)
    }
}
