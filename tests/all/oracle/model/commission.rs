//! What orders earn: terms, the rate that wins, the amount, the cap (SPEC §6 and §7).
use super::amounts::{nets, rounded};
use super::book::Book;
use super::calendar;
use super::entry::Entry;
use crate::oracle::world::{Line, Pay, Plan, Rule};

impl Book<'_> {
    /// What an order earns as far as it is known, before refunds, whether it was settled or not.
    pub fn earned(&self, index: usize) -> Vec<Entry> {
        let row = &self.rows[index];
        let (Some(paid), Some(seller)) = (row.paid, row.order.seller) else {
            return Vec::new();
        };
        if self.start().is_some_and(|start| paid < start) {
            return Vec::new();
        }
        let governing = self.plans.iter().filter(|(_, from)| *from <= paid).max_by_key(|p| p.1);
        let Some((governing, _)) = governing else { return Vec::new() };
        if self.state(seller, paid) != "approved" {
            return Vec::new();
        }
        let plan = &self.world.plans[*governing];
        let sponsor = self.world.distributors[seller].sponsor;
        let sponsor = sponsor.filter(|sponsor| self.state(*sponsor, paid) == "approved");
        let begins = if plan.hold_from_paid { row.paid } else { row.completed };
        let zone = self.world.zone;
        let matures = begins.map(|at| calendar::days_later(zone, at, plan.hold_days));
        let mut entries = Vec::new();
        for (number, (line, net)) in row.order.lines.iter().zip(nets(&row.order)).enumerate() {
            for (who, role, pay, amount) in self.line(plan, line, net, seller, sponsor) {
                entries.push(Entry {
                    role,
                    row: Some(index),
                    line: number,
                    base: net,
                    pay: Some(pay),
                    quantity: line.quantity,
                    plan: Some(self.version(*governing)),
                    earned: Some(paid),
                    matures,
                    ..Entry::of(who, "commission", amount, None)
                });
            }
        }
        entries
    }

    /// How the plan of an entry rounds.
    pub fn rounding(&self, entry: &Entry) -> &'static str {
        let (plan, _) = self.plans[entry.plan.unwrap() - 1];
        self.world.plans[plan].rounding
    }

    /// The number under which the book keeps a plan: they count from 1 in the order of applying.
    fn version(&self, index: usize) -> usize {
        self.plans.iter().position(|(known, _)| *known == index).unwrap() + 1
    }

    /// What a line earns: direct, then override.
    fn line(
        &self,
        plan: &Plan,
        line: &Line,
        net: i128,
        seller: usize,
        sponsor: Option<usize>,
    ) -> Vec<(usize, &'static str, Pay, i128)> {
        if net <= 0 || !self.world.products[line.product].commissionable {
            return Vec::new();
        }
        let seller_level = if self.world.distributors[seller].sponsor.is_some() { 2 } else { 1 };
        let amount = |pay: Pay| match pay {
            Pay::Percent(rate) => rounded(net * rate, 1_000_000, plan.rounding),
            Pay::Fixed(per_unit) => per_unit * line.quantity,
        };
        let direct = self.rate(plan, "direct", seller, seller_level, line);
        let over = sponsor.and_then(|sponsor| self.rate(plan, "override", sponsor, 1, line));
        let cap = net * plan.max_share / 1_000_000;
        let [uncut_direct, uncut_over] = [direct, over].map(|pay| pay.map_or(0, amount));
        let direct_amount = uncut_direct.min(cap);
        let over_amount = uncut_over.min(cap - direct_amount);
        let mut earned = Vec::new();
        if let Some(pay) = direct.filter(|_| direct_amount != 0) {
            earned.push((seller, "direct", pay, direct_amount));
        }
        if let (Some(pay), Some(sponsor)) = (over.filter(|_| over_amount != 0), sponsor) {
            earned.push((sponsor, "override", pay, over_amount));
        }
        earned
    }

    /// What the most specific rule that applies pays.
    fn rate(&self, plan: &Plan, role: &str, earner: usize, level: i64, line: &Line) -> Option<Pay> {
        let category = self.world.products[line.product].category;
        let applies = |rule: &&Rule| {
            rule.role == role
                && rule.distributor.is_none_or(|named| named == earner)
                && rule.sku.is_none_or(|named| named == line.product)
                && rule.category.is_none_or(|named| {
                    category == named || category.starts_with(&format!("{named} > "))
                })
                && rule.level.is_none_or(|named| named == level)
        };
        let weight = |rule: &&Rule| {
            let depth = rule.category.map_or(0, |category| category.split(" > ").count());
            i64::from(rule.distributor.is_some()) * 1000
                + i64::from(rule.sku.is_some()) * 100
                + i64::try_from(depth).unwrap() * 10
                + i64::from(rule.level.is_some())
        };
        plan.rules.iter().filter(applies).max_by_key(weight).map(|rule| rule.pay)
    }
}
