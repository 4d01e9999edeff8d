//! What must come out, reckoned from the world alone: SPEC §6 (net, terms), §7 (rate, amount, cap)
//! and §9 (sweep, statements).
use std::collections::BTreeMap;

use chrono::NaiveDateTime;

use super::calendar;
use super::world::{Line, Order, Pay, Plan, Rule, Step, World};

/// An entry as the program lists it, without its number.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    pub distributor: String,
    pub kind: &'static str,
    pub role: &'static str,
    pub order_no: String,
    pub line: String,
    pub sku: String,
    pub base: Option<i128>,
    pub rate: Option<i128>,
    pub fixed: Option<i128>,
    pub quantity: Option<i128>,
    pub amount: i128,
    pub plan: Option<usize>,
    pub earned: Option<i64>,
    pub matures: Option<i64>,
    pub settled_in: String,
}

/// A statement: opening, direct, override, adjustment, closing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Statement {
    pub opening: i128,
    pub direct: i128,
    pub override_: i128,
    pub adjustment: i128,
}

impl Statement {
    pub fn net(&self) -> i128 {
        self.direct + self.override_ + self.adjustment
    }

    pub fn closing(&self) -> i128 {
        self.opening + self.net()
    }
}

/// What must come out.
#[derive(Debug, Default)]
pub struct Expected {
    pub entries: Vec<Entry>,
    /// Period → distributor's index → statement, in the order of settlement.
    pub statements: Vec<(String, BTreeMap<usize, Statement>)>,
    pub seen: Seen,
}

/// How often the interesting things happened.
#[derive(Debug, Default)]
pub struct Seen {
    settled: usize,
    pending: usize,
    overrides: usize,
    fixed: usize,
    cut: usize,
    held_for_suspension: usize,
    late: usize,
    caught_up: usize,
}

impl Seen {
    pub fn add(&mut self, other: &Self) {
        self.settled += other.settled;
        self.pending += other.pending;
        self.overrides += other.overrides;
        self.fixed += other.fixed;
        self.cut += other.cut;
        self.held_for_suspension += other.held_for_suspension;
        self.late += other.late;
        self.caught_up += other.caught_up;
    }

    pub fn everything(&self) -> bool {
        let Self { settled, pending, overrides, fixed, cut, held_for_suspension, late, caught_up } =
            self;
        [settled, pending, overrides, fixed, cut, held_for_suspension, late, caught_up]
            .into_iter()
            .all(|count| *count > 0)
    }
}

/// The world as it is known at some time.
struct Known<'w> {
    world: &'w World,
    plans: Vec<(usize, i64)>,
    /// Distributor → state changes: from, state.
    states: Vec<Vec<(i64, &'static str)>>,
    /// Orders that were entered, with the last time they were.
    orders: BTreeMap<usize, NaiveDateTime>,
    settled: BTreeMap<(String, String, &'static str), String>,
    settled_until: Option<i64>,
    /// Whether the opening balances are known.
    open: bool,
}

pub fn reckon(world: &World) -> Expected {
    let mut expected = Expected::default();
    let mut known = Known {
        world,
        plans: Vec::new(),
        states: world.distributors.iter().map(|_| Vec::new()).collect(),
        orders: BTreeMap::new(),
        settled: BTreeMap::new(),
        settled_until: None,
        open: false,
    };
    for (at, step) in &world.steps {
        known.step(*at, step, &mut expected);
    }
    expected.entries = known.entries(&mut expected.seen);
    expected
}

impl Known<'_> {
    fn step(&mut self, at: NaiveDateTime, step: &Step, expected: &mut Expected) {
        let zone = self.world.zone;
        match step {
            Step::Products => {}
            Step::Distributors => {
                self.open = true;
                for (index, distributor) in self.world.distributors.iter().enumerate() {
                    let joined = distributor.joined.map_or(0, |day| calendar::midnight(zone, day));
                    self.states[index].push((joined, "approved"));
                }
            }
            Step::Plan(index) => {
                let from = calendar::midnight(zone, self.world.plans[*index].from);
                self.plans.push((*index, from));
            }
            Step::Orders(orders) => {
                for order in orders {
                    self.orders.insert(*order, at);
                }
            }
            Step::Suspend(who, from) => {
                self.states[*who].push((calendar::instant(zone, *from), "suspended"));
            }
            Step::Reinstate(who, day) => {
                self.states[*who].push((calendar::midnight(zone, *day), "approved"));
            }
            Step::Terminate(who, from) => {
                self.states[*who].push((calendar::instant(zone, *from), "terminated"));
            }
            Step::Settle => self.settle(calendar::instant(zone, at), expected),
        }
    }

    fn state(&self, who: usize, at: i64) -> &'static str {
        let begun = self.states[who].iter().rfind(|(from, _)| *from <= at);
        begun.map_or("", |(_, state)| state)
    }

    /// Everything that is earned as far as it is known, settled or not.
    fn entries(&self, seen: &mut Seen) -> Vec<Entry> {
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

    /// Settles every period that has ended, one by one.
    fn settle(&mut self, now: i64, expected: &mut Expected) {
        let zone = self.world.zone;
        let every = self.world.every;
        let local = |at: i64| {
            use chrono::TimeZone;
            zone.timestamp_opt(at, 0).unwrap().naive_local().date()
        };
        // The first settlement may begin anywhere: it is asked for with `--catch-up`, which begins at
        // the start of the book, else at the first paid order.
        let first = self.settled_until.or_else(|| self.first());
        let periods = match first {
            Some(first) => calendar::ended(zone, every, local(first), now),
            None => Vec::new(),
        };
        let periods = if periods.is_empty() && self.settled_until.is_none() {
            // Nothing yet: the last period that has ended is settled all the same.
            let (_, first_day, _) = calendar::period(every, local(now));
            let (name, _, next) = calendar::period(every, first_day.pred_opt().unwrap());
            vec![(name, calendar::midnight(zone, next))]
        } else {
            periods
        };
        expected.seen.caught_up += periods.len().saturating_sub(1);
        for (name, until) in periods {
            self.close(&name, until, now, expected);
        }
    }

    /// The book's start, or the first payment that is known.
    fn first(&self) -> Option<i64> {
        let zone = self.world.zone;
        if let Some(start) = self.world.start {
            return Some(calendar::midnight(zone, start));
        }
        let paid = self.orders.iter().filter_map(|(index, known_at)| {
            let paid = self.world.orders[*index].paid.filter(|paid| paid <= known_at)?;
            Some(calendar::instant(zone, paid))
        });
        paid.min()
    }

    fn close(&mut self, name: &str, until: i64, now: i64, expected: &mut Expected) {
        let before = expected.statements.last().map(|_| expected.statements.clone());
        let mut statements: BTreeMap<usize, Statement> = BTreeMap::new();
        for (index, _) in self.world.distributors.iter().enumerate() {
            let last = before.iter().flatten().rev().find_map(|(_, all)| all.get(&index));
            let opening = last.map_or(0, Statement::closing);
            if opening != 0 {
                statements.insert(index, Statement { opening, ..Statement::default() });
            }
        }
        for entry in self.entries(&mut Seen::default()) {
            let unsettled = entry.settled_in.is_empty();
            // Without a start an opening balance is as old as can be.
            let matures = if entry.kind == "opening" {
                Some(entry.matures.unwrap_or(0))
            } else {
                entry.matures
            };
            if !unsettled || matures.is_none_or(|at| at >= until) {
                continue;
            }
            let code = &entry.distributor;
            let who = self.world.distributors.iter().position(|d| d.code == *code).unwrap();
            if self.state(who, now) == "suspended" {
                expected.seen.held_for_suspension += 1;
                continue;
            }
            expected.seen.late +=
                usize::from(matures.zip(self.settled_until).is_some_and(|(m, last)| m < last));
            let statement = statements.entry(who).or_default();
            match entry.role {
                "direct" => statement.direct += entry.amount,
                "override" => statement.override_ += entry.amount,
                _ => statement.adjustment += entry.amount,
            }
            let key = (entry.order_no.clone(), entry.line.clone() + &entry.distributor, entry.role);
            self.settled.insert(key, name.to_owned());
        }
        self.settled_until = Some(until);
        expected.statements.push((name.to_owned(), statements));
    }
}

/// The net of each line: coupon, then order discount, then points, each over what is then left.
pub fn nets(order: &Order) -> Vec<i128> {
    let mut left: Vec<i128> =
        order.lines.iter().map(|line| line.quantity * line.price - line.discount).collect();
    for (whole, is_cut) in [(order.coupon, true), (order.discount, false), (order.points, true)] {
        let total: i128 = left.iter().sum();
        let whole = if is_cut { whole.min(total) } else { whole };
        assert!(whole <= total, "the world has a discount above its order");
        let parts = parts(whole, &left);
        for (left, part) in left.iter_mut().zip(parts) {
            *left -= part;
        }
    }
    left
}

/// Largest remainder; ties to the lower line.
fn parts(whole: i128, weights: &[i128]) -> Vec<i128> {
    let total: i128 = weights.iter().sum();
    if total == 0 {
        return vec![0; weights.len()];
    }
    let mut parts: Vec<i128> = weights.iter().map(|weight| whole * weight / total).collect();
    for _ in 0..whole - parts.iter().sum::<i128>() {
        let furthest = (0..weights.len())
            .max_by_key(|&i| (whole * weights[i] - parts[i] * total, std::cmp::Reverse(i)))
            .unwrap();
        parts[furthest] += 1;
    }
    parts
}

fn rounded(numerator: i128, denominator: i128, mode: &str) -> i128 {
    let (whole, rest) = (numerator / denominator, numerator % denominator);
    let up = match mode {
        "half_up" => rest * 2 >= denominator,
        "half_even" => rest * 2 > denominator || rest * 2 == denominator && whole % 2 == 1,
        "down" => false,
        _ => panic!("{mode}"),
    };
    whole + i128::from(up)
}
