//! What is not settled yet, and what one settlement takes of it (SPEC §8 and §9).
use super::amounts::nets;
use super::book::Book;
use super::entry::{Entry, Settlement};
use super::order::{Row, Swept, Taken};
use crate::oracle::world::Plan;

/// Entries that are settled together or wait together.
#[derive(Debug, Clone)]
pub struct Group {
    /// The first is the original entry, unless that was settled before. A refund that takes nothing
    /// back has none.
    pub entries: Vec<Entry>,
    who: usize,
    row: usize,
    line: usize,
    role: &'static str,
    due: Due,
    step: Step,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Due {
    /// With its order, when that has begun its hold.
    Order(Option<i64>),
    /// A reversal of a settled entry: at its instant.
    At(i64),
    /// A reversal that the next settlement takes, whatever its instant.
    Next,
}

#[derive(Debug, Clone)]
enum Step {
    Earns(Box<Taken>),
    Refund { number: String, money: i128, reversed: i128 },
    Ends,
}

impl Group {
    /// Whether it has the original entry.
    pub fn is_fresh(&self) -> bool {
        matches!(self.step, Step::Earns(_))
    }
}

impl Book<'_> {
    /// Everything of an order that no settlement has taken.
    pub fn unsettled(&self, index: usize) -> Vec<Group> {
        let row = &self.rows[index];
        let mut groups = Vec::new();
        if row.ended.is_none() {
            let fresh = self.earned(index);
            let is_fresh = |entry: &&Entry| !row.taken.contains_key(&(entry.line, entry.role));
            groups.extend(fresh.iter().filter(is_fresh).map(|entry| self.fresh(row, entry)));
        }
        for taken in row.taken.values().filter(|taken| !taken.over) {
            groups.extend(self.reversals(row, taken));
        }
        groups
    }

    /// An entry with all refunds of its line, which mature with it.
    fn fresh(&self, row: &Row, entry: &Entry) -> Group {
        let mut taken = Taken {
            entry: entry.clone(),
            refunded: 0,
            reversed: 0,
            refunds: Default::default(),
            over: false,
        };
        let mut entries = vec![entry.clone()];
        for (_, number, parts) in row.given() {
            taken.refunded += parts[entry.line];
            let back = self.taken_back(entry, row, taken.refunded, taken.reversed);
            taken.reversed += back;
            taken.refunds.insert(number.to_owned());
            entries.extend((back != 0).then(|| entry.reversal(back, entry.matures)));
        }
        self.group(entry, entries, Due::Order(entry.matures), Step::Earns(Box::new(taken)))
    }

    /// What is to be taken back of a settled entry: refund by refund, and the rest when its order has
    /// ended.
    fn reversals(&self, row: &Row, taken: &Taken) -> Vec<Group> {
        let entry = &taken.entry;
        let (mut refunded, mut reversed) = (taken.refunded, taken.reversed);
        let mut groups = Vec::new();
        for (at, number, parts) in row.given() {
            let money = parts[entry.line];
            if money == 0 || taken.refunds.contains(number) {
                continue;
            }
            refunded += money;
            let back = self.taken_back(entry, row, refunded, reversed);
            reversed += back;
            let entries = (back != 0).then(|| entry.reversal(back, Some(at))).into_iter().collect();
            let step = Step::Refund { number: number.to_owned(), money, reversed: back };
            groups.push(self.group(entry, entries, Due::At(at), step));
        }
        if let Some(at) = row.ended {
            let rest = entry.amount - reversed;
            let (due, matures) = match row.is_corrected {
                true => (Due::Next, entry.matures),
                false => (Due::At(at), Some(at)),
            };
            let entries = (rest != 0).then(|| entry.reversal(rest, matures)).into_iter().collect();
            groups.push(self.group(entry, entries, due, Step::Ends));
        }
        groups
    }

    fn group(&self, entry: &Entry, entries: Vec<Entry>, due: Due, step: Step) -> Group {
        let entries = entries.into_iter().map(|entry| Entry { settled_in: String::new(), ..entry });
        Group {
            entries: entries.collect(),
            who: entry.who,
            row: entry.row.unwrap(),
            line: entry.line,
            role: entry.role,
            due,
            step,
        }
    }

    /// One settlement of everything before an instant.
    pub fn sweep(&mut self, until: i64, now: i64, settlement: &mut Settlement) {
        for row in 0..self.rows.len() {
            self.pass(row, until, now);
            for group in self.unsettled(row) {
                match self.waits(&group, until, now) {
                    None => self.take(group, settlement),
                    Some((reason, due)) => self.leave(&group, reason, due, until, settlement),
                }
            }
        }
        for index in 0..self.loose.len() {
            let entry = self.loose[index].clone();
            // Without a start of the book an opening balance is as old as can be.
            if !entry.settled_in.is_empty() || entry.matures.unwrap_or(0) >= until {
                continue;
            }
            if self.state(entry.who, now) == "suspended" {
                if ["bonus", "contest"].contains(&entry.kind) {
                    self.expected.seen.note("a bonus waits");
                }
                note(settlement, entry.who, "suspended", entry.amount, None);
                continue;
            }
            settlement.statements.entry(entry.who).or_default().take(&entry);
            settlement.entries += 1;
            self.loose[index].settled_in.clone_from(&settlement.period);
        }
    }

    /// Notes what a settlement makes of an order: once its hold is over, its terms are frozen, unless
    /// everything that it earns waits for something.
    fn pass(&mut self, index: usize, until: i64, now: i64) {
        let row = &self.rows[index];
        let is_over = self.matures(row).is_some_and(|at| at < until);
        if row.ended.is_some() || !is_over || row.held || row.has_case() {
            return;
        }
        if self.waits_for_cost(row) {
            self.expected.seen.note("unknown cost");
            return;
        }
        let plan = row.paid.and_then(|paid| self.plan_at(paid));
        let plan = plan.map(|place| &self.world.plans[self.plans[place].0]);
        let is = |test: fn(&Plan) -> bool| plan.is_some_and(test);
        if is(|plan| plan.self_purchase_is_nothing) && self.is_self_purchase(row) {
            self.expected.seen.note("self-purchase");
        }
        let groups = self.unsettled(index);
        let waits = |group: &&Group| self.waits(group, until, now).is_some();
        let waiting = groups.iter().filter(|group| group.is_fresh()).filter(waits).count();
        let swept = if waiting == 0 { Swept::Settled } else { Swept::Passed };
        let row = &mut self.rows[index];
        if row.swept != Swept::Settled {
            row.swept = swept;
        }
    }

    /// Whether any order waits for a cost.
    pub fn awaits_a_cost(&self) -> bool {
        self.rows.iter().any(|row| row.ended.is_none() && self.waits_for_cost(row))
    }

    /// Whether a line may still earn something, once its cost is known: then the whole order waits.
    fn waits_for_cost(&self, row: &Row) -> bool {
        let Some((paid, place)) = row.paid.and_then(|paid| Some((paid, self.plan_at(paid)?)))
        else {
            return false;
        };
        let plan = &self.world.plans[self.plans[place].0];
        let Some(case) = self.terms_under(row, plan).filter(|_| plan.base == "margin") else {
            return false;
        };
        let (nets, left) = (nets(&row.order), row.left());
        row.order.lines.iter().enumerate().any(|(number, line)| {
            let is_unknown = self.things[line.product].cost.at(paid).is_none();
            // Given away by the merchant it would leave the largest margin.
            is_unknown
                && left[number] > 0
                && !self.line(&case, line, nets[number], Some(0)).is_empty()
        })
    }

    /// Why a group is not settled now, and until when.
    fn waits(&self, group: &Group, until: i64, now: i64) -> Option<(&'static str, Option<i64>)> {
        let row = &self.rows[group.row];
        if self.state(group.who, now) == "suspended" {
            return Some(("suspended", None));
        }
        match group.due {
            Due::Order(_) if row.held => Some(("order_held", None)),
            Due::Order(_) if row.has_case() => Some(("after_sale", None)),
            Due::Order(_) if self.waits_for_cost(row) => Some(("unknown_cost", None)),
            Due::Order(None) => Some(("not_completed", None)),
            Due::Order(Some(at)) | Due::At(at) if at >= until => Some(("in_hold", Some(at))),
            _ => None,
        }
    }

    /// Counts what waits, unless it belongs to a later period.
    fn leave(
        &mut self,
        group: &Group,
        reason: &'static str,
        due: Option<i64>,
        until: i64,
        settlement: &mut Settlement,
    ) {
        let since = match group.due {
            Due::Order(_) => self.rows[group.row].paid.unwrap(),
            Due::At(at) => at,
            Due::Next => 0,
        };
        if since < until {
            self.expected.seen.note(reason);
            let amount = group.entries.iter().map(|entry| entry.amount).sum();
            note(settlement, group.who, reason, amount, due);
        }
    }

    fn take(&mut self, group: Group, settlement: &mut Settlement) {
        let statement = settlement.statements.entry(group.who);
        if !group.entries.is_empty() {
            let statement = statement.or_default();
            group.entries.iter().for_each(|entry| statement.take(entry));
        }
        settlement.entries += group.entries.len();
        let period = &settlement.period;
        let settled = |entry: Entry| Entry { settled_in: period.clone(), ..entry };
        self.see(&group);
        self.entries.extend(group.entries.into_iter().map(settled));
        let key = (group.line, group.role);
        let taken = &mut self.rows[group.row].taken;
        match group.step {
            Step::Earns(first) => {
                taken.insert(key, *first);
            }
            Step::Refund { number, money, reversed } => {
                let taken = taken.get_mut(&key).unwrap();
                taken.refunded += money;
                taken.reversed += reversed;
                taken.refunds.insert(number);
            }
            Step::Ends => taken.get_mut(&key).unwrap().over = true,
        }
    }

    fn see(&mut self, group: &Group) {
        let (first, row) = (group.entries.first(), &self.rows[group.row]);
        if let Some(entry) = first.filter(|_| group.is_fresh()) {
            let plan = &self.world.plans[self.plans[entry.plan.unwrap() - 1].0];
            let seen = &mut self.expected.seen;
            match plan.base {
                "list" => seen.note("base of list"),
                "margin" => seen.note("base of margin"),
                _ => {}
            }
            match plan.override_of {
                "difference" if entry.role == "override" => seen.note("override of difference"),
                "seller_commission" if entry.role == "override" => {
                    seen.note("override of commission");
                }
                _ => {}
            }
            let ruled = |pay| plan.rules.iter().any(|it| it.grade.is_some() && Some(it.pay) == pay);
            let paid = row.paid.unwrap();
            if self.grade(entry.who, paid).is_some() && ruled(entry.pay) {
                self.expected.seen.note("a grade decides");
            }
        }
        let seen = &mut self.expected.seen;
        let late = self.settled_until.zip(group.entries.first().and_then(|entry| entry.matures));
        if late.is_some_and(|(until, matures)| matures < until) {
            seen.note("late");
        }
        match &group.step {
            Step::Earns(taken) if taken.reversed == taken.entry.amount => {
                seen.note("refunded in full before settlement");
            }
            Step::Earns(taken) if taken.reversed != 0 => seen.note("refunded before settlement"),
            Step::Earns(_) if group.role == "override" => seen.note("override"),
            Step::Earns(_) => seen.note("direct"),
            Step::Refund { reversed: 0, .. } => seen.note("a refund that takes nothing back"),
            Step::Refund { .. } => seen.note("refunded after settlement"),
            Step::Ends => seen.note("ended after settlement"),
        }
    }
}

fn note(
    settlement: &mut Settlement,
    who: usize,
    reason: &'static str,
    amount: i128,
    due: Option<i64>,
) {
    let (sum, until) = settlement.not_settled.entry((who, reason)).or_default();
    *sum += amount;
    *until = (*until).max(due);
}
