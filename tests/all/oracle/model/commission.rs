//! What orders earn: terms, the rate that wins, the amount, the cap (SPEC §6 and §7).
use super::amounts::{nets, rounded};
use super::book::Book;
use super::calendar;
use super::entry::Entry;
use super::order::Row;
use crate::oracle::world::{Line, Pay, Plan, Rule};

/// What decides what the lines of an order earn.
pub struct Case<'w> {
    plan: &'w Plan,
    paid: i64,
    seller: usize,
    /// Who earns the override, if anybody does.
    sponsor: Option<usize>,
}

/// What a line earns somebody.
pub struct Share {
    who: usize,
    role: &'static str,
    /// What a percentage was taken of.
    base: i128,
    pay: Pay,
    amount: i128,
}

impl Book<'_> {
    /// What an order earns as far as it is known, before refunds, whether it was settled or not.
    pub fn earned(&self, index: usize) -> Vec<Entry> {
        let place = self.rows[index].paid.and_then(|paid| self.plan_at(paid));
        let Some(place) = place else { return Vec::new() };
        let earned = self.earned_under(index, &self.world.plans[self.plans[place].0]);
        earned.into_iter().map(|entry| Entry { plan: Some(place + 1), ..entry }).collect()
    }

    /// The same as if a plan had governed when it was paid.
    pub fn earned_under(&self, index: usize, plan: &Plan) -> Vec<Entry> {
        let row = &self.rows[index];
        let Some(case) = self.terms_under(row, plan) else { return Vec::new() };
        let mut entries = Vec::new();
        for (number, (line, net)) in row.order.lines.iter().zip(nets(&row.order)).enumerate() {
            let cost = *self.things[line.product].cost.at(case.paid);
            for share in self.line(&case, line, net, cost) {
                entries.push(Entry {
                    role: share.role,
                    row: Some(index),
                    line: number,
                    base: Some(share.base),
                    pay: Some(share.pay),
                    quantity: line.quantity,
                    earned: Some(case.paid),
                    matures: self.matures(row),
                    ..Entry::of(share.who, "commission", share.amount, None)
                });
            }
        }
        entries
    }

    /// What decides what an order earns under a plan; none when it earns nobody anything.
    pub fn terms_under<'p>(&self, row: &Row, plan: &'p Plan) -> Option<Case<'p>> {
        let (paid, seller) = (row.paid?, row.order.seller?);
        let is_history = self.start().is_some_and(|start| paid < start);
        let bought_himself = plan.self_purchase_is_nothing && self.is_self_purchase(row);
        if is_history || bought_himself || self.state(seller, paid) != "approved" {
            return None;
        }
        Some(Case { plan, paid, seller, sponsor: self.approved_sponsor(seller, paid) })
    }

    /// When the hold of a paid order is over, as far as that is known and a plan governs it.
    pub fn matures(&self, row: &Row) -> Option<i64> {
        let plan = &self.world.plans[self.plans[self.plan_at(row.paid?)?].0];
        let begins = if plan.hold_from_paid { row.paid } else { row.completed };
        begins.map(|at| calendar::days_later(self.world.zone, at, plan.hold_days))
    }

    /// How the plan of an entry rounds.
    pub fn rounding(&self, entry: &Entry) -> &'static str {
        let (plan, _) = self.plans[entry.plan.unwrap() - 1];
        self.world.plans[plan].rounding
    }

    /// What a line earns at a cost of its product: direct, then override.
    pub fn line(&self, case: &Case<'_>, line: &Line, net: i128, cost: Option<i128>) -> Vec<Share> {
        let (plan, thing) = (case.plan, &self.things[line.product]);
        let base = match (plan.base, cost) {
            ("net", _) => net,
            ("list", _) => line.quantity * line.price,
            ("margin", Some(cost)) => net - line.quantity * cost,
            ("margin", None) => 0,
            wrong => panic!("{wrong:?}"),
        };
        if net <= 0 || base <= 0 || !*thing.commissionable.at(case.paid) {
            return Vec::new();
        }
        let exactly = |pay: Pay, base: i128| match pay {
            Pay::Percent(rate) => rounded(base * rate, 1_000_000, plan.rounding),
            Pay::Fixed(per_unit) => per_unit * line.quantity,
        };
        let direct = self.rate(case, "direct", case.seller, line).unwrap_or(Pay::Percent(0));
        let uncut = exactly(direct, base);
        let (over, over_base) = self.over(case, line, direct, (base, uncut));
        let cap = base * plan.max_share / 1_000_000;
        let amount = uncut.min(cap);
        let over_amount = exactly(over, over_base).min(cap - amount);
        let shares = [
            Share { who: case.seller, role: "direct", base, pay: direct, amount },
            Share {
                who: case.sponsor.unwrap_or(case.seller),
                role: "override",
                base: over_base,
                pay: over,
                amount: over_amount,
            },
        ];
        shares.into_iter().filter(|share| share.amount != 0).collect()
    }

    /// What the override pays, and of what; 0 % where nobody earns one. `direct` is what the seller is
    /// paid; `base` and the rounded direct amount before its cut.
    fn over(
        &self,
        case: &Case<'_>,
        line: &Line,
        direct: Pay,
        (base, uncut): (i128, i128),
    ) -> (Pay, i128) {
        let Some(sponsor) = case.sponsor else { return (Pay::Percent(0), base) };
        if case.plan.override_of == "difference" {
            let percent = |pay: Pay| match pay {
                Pay::Percent(rate) => rate,
                Pay::Fixed(_) => panic!("a fixed rule with differences"),
            };
            let own = self.rate(case, "direct", sponsor, line).map_or(0, percent);
            return (Pay::Percent((own - percent(direct)).max(0)), base);
        }
        let over = self.rate(case, "override", sponsor, line).unwrap_or(Pay::Percent(0));
        match (case.plan.override_of, over) {
            ("seller_commission", Pay::Percent(_)) => (over, uncut),
            _ => (over, base),
        }
    }

    /// What the most specific rule that applies pays.
    fn rate(&self, case: &Case<'_>, role: &str, earner: usize, line: &Line) -> Option<Pay> {
        let category = *self.things[line.product].category.at(case.paid);
        let (level, grade) = (self.level(earner, case.paid), self.grade(earner, case.paid));
        let applies = |rule: &&Rule| {
            rule.role == role
                && rule.distributor.is_none_or(|named| named == earner)
                && rule.sku.is_none_or(|named| named == line.product)
                && rule.category.is_none_or(|named| {
                    category == named || category.starts_with(&format!("{named} > "))
                })
                && rule.grade.is_none_or(|named| grade == Some(named))
                && rule.level.is_none_or(|named| named == level)
        };
        let weight = |rule: &&Rule| {
            let depth = rule.category.map_or(0, |category| category.split(" > ").count());
            (
                rule.distributor.is_some(),
                rule.sku.is_some(),
                depth,
                rule.grade.is_some(),
                rule.level,
            )
        };
        case.plan.rules.iter().filter(applies).max_by_key(weight).map(|rule| rule.pay)
    }
}
