//! What orders earn: terms, the rate that wins, the amount, the cap (SPEC §6 and §7).
use chrono::NaiveDateTime;

use super::amounts::{nets, rounded};
use super::calendar;
use super::expected::{Entry, Seen};
use super::reckon::Known;
use super::world::{Line, Order, Pay, Plan, Rule};

impl Known<'_> {
    /// Everything that is earned as far as it is known, settled or not.
    pub fn entries(&self, seen: &mut Seen) -> Vec<Entry> {
        let mut all = Vec::new();
        for (index, distributor) in self.world.distributors.iter().enumerate() {
            if self.open && distributor.opening != 0 {
                all.push(self.opening(index));
            }
        }
        for (index, known_at) in &self.orders {
            all.extend(self.order(&self.world.orders[*index], *known_at, seen));
        }
        for entry in &mut all {
            let key = (entry.order_no.clone(), entry.line.clone() + &entry.distributor, entry.role);
            entry.settled_in = self.settled.get(&key).cloned().unwrap_or_default();
        }
        seen.settled += all.iter().filter(|entry| !entry.settled_in.is_empty()).count();
        seen.pending += all.iter().filter(|entry| entry.settled_in.is_empty()).count();
        all
    }

    fn opening(&self, index: usize) -> Entry {
        let dated = self.world.start.map(|day| calendar::midnight(self.world.zone, day));
        Entry {
            kind: "opening",
            amount: self.world.distributors[index].opening,
            earned: dated,
            matures: dated,
            ..self.entry(index)
        }
    }

    fn entry(&self, index: usize) -> Entry {
        Entry {
            distributor: self.world.distributors[index].code.clone(),
            kind: "commission",
            role: "",
            order_no: String::new(),
            line: String::new(),
            sku: String::new(),
            base: None,
            rate: None,
            fixed: None,
            quantity: None,
            amount: 0,
            plan: None,
            earned: None,
            matures: None,
            settled_in: String::new(),
        }
    }

    /// What an order earns, known as far as it had gone at a time.
    fn order(&self, order: &Order, known_at: NaiveDateTime, seen: &mut Seen) -> Vec<Entry> {
        let zone = self.world.zone;
        let happened = |local: Option<NaiveDateTime>| {
            local.filter(|local| *local <= known_at).map(|local| calendar::instant(zone, local))
        };
        let (Some(paid), Some(seller)) = (happened(order.paid), order.seller) else {
            return Vec::new();
        };
        let start = self.world.start.map(|day| calendar::midnight(zone, day));
        if happened(order.cancelled).is_some() || start.is_some_and(|start| paid < start) {
            return Vec::new();
        }
        let governing = self.plans.iter().filter(|(_, from)| *from <= paid).max_by_key(|p| p.1);
        let Some((version, plan)) = governing.map(|(index, _)| (self.version(*index), *index))
        else {
            return Vec::new();
        };
        if self.state(seller, paid) != "approved" {
            return Vec::new();
        }
        let plan = &self.world.plans[plan];
        let sponsor = self.world.distributors[seller].sponsor;
        let sponsor = sponsor.filter(|sponsor| self.state(*sponsor, paid) == "approved");
        let matures = happened(order.completed)
            .map(|completed| calendar::days_later(zone, completed, plan.hold_days));
        let mut entries = Vec::new();
        for (number, (line, net)) in order.lines.iter().zip(nets(order)).enumerate() {
            for (who, role, pay, amount) in self.line(plan, line, net, seller, sponsor, seen) {
                let (rate, fixed) = match pay {
                    Pay::Percent(rate) => (Some(rate), None),
                    Pay::Fixed(fixed) => (None, Some(fixed)),
                };
                entries.push(Entry {
                    role,
                    order_no: order.number.clone(),
                    line: (number + 1).to_string(),
                    sku: self.world.products[line.product].sku.clone(),
                    base: Some(net),
                    rate,
                    fixed,
                    quantity: Some(line.quantity),
                    amount,
                    plan: Some(version),
                    earned: Some(paid),
                    matures,
                    ..self.entry(who)
                });
            }
        }
        entries
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
        seen: &mut Seen,
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
        seen.cut += usize::from(direct_amount + over_amount < uncut_direct + uncut_over);
        let mut earned = Vec::new();
        if let Some(pay) = direct.filter(|_| direct_amount != 0) {
            earned.push((seller, "direct", pay, direct_amount));
        }
        if let (Some(pay), Some(sponsor)) = (over.filter(|_| over_amount != 0), sponsor) {
            earned.push((sponsor, "override", pay, over_amount));
            seen.overrides += 1;
        }
        seen.fixed += earned.iter().filter(|(_, _, pay, _)| matches!(pay, Pay::Fixed(_))).count();
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
