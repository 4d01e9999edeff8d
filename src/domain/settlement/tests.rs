//! What holds of every settlement, whatever was sold.
use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::{AfterSale, LineRefund, Roles, Settlement, Sweep, UnsettledOrder};
use crate::domain::commission::Line;
use crate::domain::entry::{Entry, Source};
use crate::domain::facts::{DistributorFacts, Facts, Relation};
use crate::domain::id::{DistributorId, OrderId, PlanVersion, ProductId, RefundId};
use crate::domain::life::State;
use crate::domain::money::{Money, Overflow};
use crate::domain::plan::{Pay, Plan, RateRule, Role, Selectors};
use crate::domain::rate::Rate;
use crate::domain::rounding::{Rounding, round};
use crate::domain::time::{Day, Instant};
use crate::domain::zone::Zone;

/// 2026-09-01, and the days that orders, periods and suspensions are dated by.
const DAY_0: i64 = 1_788_192_000;
const DAY: i64 = 86_400;

fn day(number: i64) -> Instant {
    Instant(DAY_0 + number * DAY)
}

/// What somebody enters, in some order.
#[derive(Debug, Clone)]
enum Fact {
    Distributor(i64),
    Plan(i64),
}

const FACTS: [Fact; 6] = [
    Fact::Distributor(1),
    Fact::Distributor(2),
    Fact::Distributor(3),
    Fact::Distributor(4),
    Fact::Plan(1),
    Fact::Plan(2),
];

#[derive(Debug, Clone)]
struct World {
    rounding: Rounding,
    hold_days: u16,
    max_share: i64,
    rates: [i64; 4],
    /// Days on which distributor 2 is suspended and approved again.
    suspended: (i64, i64),
    orders: Vec<UnsettledOrder>,
}

/// Level-1 distributors 1 and 4; 2 and 3 recruited by 1. A plan for September, one for October.
fn facts(world: &World, order: &[Fact]) -> Facts {
    let mut facts = Facts::new(Zone::from_name("UTC").unwrap(), None);
    facts.set_product(ProductId(1), Instant::ALWAYS, "Tea", (true, None));
    facts.set_product(ProductId(2), Instant::ALWAYS, "Pots", (true, None));
    facts.set_product(ProductId(3), Instant::ALWAYS, "", (false, None));
    for fact in order {
        match fact {
            Fact::Distributor(id) => facts.set_distributor(DistributorId(*id), who(world, *id)),
            Fact::Plan(version) => {
                let plan = plan(world, *version);
                facts.set_plan(PlanVersion(*version), plan, |_| None, |_| None);
            }
        }
    }
    facts
}

fn who(world: &World, id: i64) -> DistributorFacts {
    let sponsor = [2, 3].contains(&id).then_some(DistributorId(1));
    let level = if sponsor.is_some() { 2 } else { 1 };
    let mut states = vec![(Instant::ALWAYS, State::Approved)];
    if id == 2 {
        states.push((day(world.suspended.0), State::Suspended));
        states.push((day(world.suspended.1), State::Approved));
    }
    DistributorFacts {
        code: format!("D{id}"),
        states: states.into_iter().collect(),
        relations: [(Instant::ALWAYS, Relation { level, sponsor })].into_iter().collect(),
        ..DistributorFacts::default()
    }
}

fn plan(world: &World, version: i64) -> Plan {
    let rate = |role, category: Option<&str>, ppm: i64| RateRule {
        role,
        selectors: Selectors { category: category.map(str::to_owned), ..Selectors::default() },
        pay: Pay::Percent(Rate::from_ppm(ppm).unwrap()),
    };
    let [direct, tea, over, fixed] = world.rates;
    let pots = Selectors { category: Some("Pots".into()), ..Selectors::default() };
    let from = Day::new(2026, if version == 1 { 9 } else { 10 }, 1).unwrap();
    Plan {
        rounding: world.rounding,
        hold_days: world.hold_days,
        max_share: Rate::from_ppm(world.max_share).unwrap(),
        rates: vec![
            rate(Role::Direct, None, direct / version),
            rate(Role::Direct, Some("Tea"), tea),
            rate(Role::Override, None, over),
            RateRule { role: Role::Override, selectors: pots, pay: Pay::Fixed(Money(fixed)) },
        ],
        ..Plan::new("any", from)
    }
}

/// Lines of product, quantity and net; days of payment and completion; seller; refunds.
type Bought = (Vec<(i64, i64, i64)>, Option<i64>, Option<i64>, Option<i64>, Vec<(usize, i64, i64)>);

/// Refunds of a line each, cut to what is left of it: line, amount, days after payment.
fn refunded(lines: &[Line], paid: i64, order: usize, refunds: Vec<(usize, i64, i64)>) -> AfterSale {
    let mut left: Vec<i64> = lines.iter().map(|line| line.net.0).collect();
    let mut kept = Vec::new();
    for (index, (line, amount, later)) in (1_i64..).zip(refunds) {
        let line = line % lines.len();
        let amount = amount.min(left[line]);
        left[line] -= amount;
        if amount > 0 {
            kept.push(LineRefund {
                refund: RefundId(i64::try_from(order).unwrap() * 10 + index),
                at: day(paid + later),
                line: lines[line].line,
                amount: Money(amount),
                open: Roles::BOTH,
            });
        }
    }
    kept.sort_by_key(|refund| (refund.at, refund.refund));
    AfterSale { refunds: kept, ..AfterSale::default() }
}

fn orders() -> impl Strategy<Value = Vec<UnsettledOrder>> {
    let line = (1_i64..4, 1_i64..20, 0_i64..50_000);
    let order = (
        prop::collection::vec(line, 1..4),
        prop::option::weighted(0.9, 0_i64..70),
        prop::option::weighted(0.8, 0_i64..20),
        prop::option::weighted(0.9, 1_i64..5),
        prop::collection::vec((0_usize..3, 1_i64..40_000, 0_i64..60), 0..4),
    );
    prop::collection::vec(order, 1..25).prop_map(|orders| {
        let order = |(index, (lines, paid, completed, seller, refunds)): (usize, Bought)| {
            let line = |(line, (product, quantity, net))| Line {
                line,
                product: ProductId(product),
                quantity,
                list: Money(net),
                net: Money(net),
            };
            let lines: Vec<Line> = (1_u16..).zip(lines).map(line).collect();
            let paid: Option<i64> = paid;
            let after_sale = paid.map(|paid| refunded(&lines, paid, index, refunds));
            UnsettledOrder {
                id: OrderId(i64::try_from(index).unwrap() + 1),
                paid_at: paid.map(day),
                completed_at: paid.zip(completed).map(|(paid, later)| day(paid + later)),
                seller: Option::map(seller, DistributorId),
                self_purchase: false,
                roles: Roles::BOTH,
                lines,
                after_sale: after_sale.map(Box::new),
            }
        };
        orders.into_iter().enumerate().map(order).collect()
    })
}

fn world() -> impl Strategy<Value = World> {
    let rounding = prop::sample::select(Rounding::ALL.map(|(mode, _)| mode).to_vec());
    let rates = [0_i64..400_000, 0..500_000, 0..300_000, 0..900];
    let share = prop::sample::select(vec![1_000_000, 400_000, 100_000, 1, 0]);
    (rounding, 0_u16..20, share, rates, (20_i64..60, 1_i64..60), orders()).prop_map(
        |(rounding, hold_days, max_share, rates, (from, days), orders)| World {
            rounding,
            hold_days,
            max_share,
            rates,
            suspended: (from, from + days),
            orders,
        },
    )
}

/// Two settlements after each other, at the ends of their periods; what is left goes to the second.
fn settle(world: &World, facts: &Facts, ends: [i64; 2]) -> Vec<(Settlement, Vec<Entry>)> {
    let mut balances = BTreeMap::new();
    let mut orders = world.orders.clone();
    let mut results = Vec::new();
    let mut from = day(0);
    for until in ends.map(day) {
        let mut entries = Vec::new();
        let mut sweep = Sweep::new(facts, from, until, until);
        orders = orders
            .into_iter()
            .filter_map(|mut order| {
                let mut keep = |entry: &Entry| {
                    entries.push(*entry);
                    Ok::<_, Overflow>(())
                };
                sweep.order(&mut order, &mut keep).unwrap();
                let is_open = order.after_sale.as_ref().is_some_and(|after| after.is_open());
                (order.roles != Roles::NONE || is_open).then_some(order)
            })
            .collect();
        let settlement = sweep.finish(&balances, |id| format!("D{}", id.0)).unwrap();
        balances.extend(settlement.statements.iter().map(|s| (s.distributor, s.closing)));
        results.push((settlement, entries));
        from = until;
    }
    results
}

/// Line and role of a commission, or of what takes it back, and why.
fn key(entry: &Entry) -> (i64, Role, i64) {
    match entry.source {
        Source::Commission { line, commission, .. } => (line.0, commission.role, 0),
        Source::Clawback { line, role, reversal, .. } => (line.0, role, reversal.number()),
        Source::Opening | Source::Adjustment(_) | Source::Bonus(_) => panic!("orders only here"),
    }
}

proptest! {
    #[test]
    fn the_order_in_which_facts_are_entered_decides_nothing(
        world in world(), shuffled in Just(FACTS.to_vec()).prop_shuffle(),
    ) {
        let one = settle(&world, &facts(&world, &FACTS), [35, 80]);
        let other = settle(&world, &facts(&world, &shuffled), [35, 80]);
        prop_assert_eq!(one, other);
    }

    #[test]
    fn nothing_is_settled_twice_and_in_the_end_nothing_mature_is_lost(world in world()) {
        let facts = facts(&world, &FACTS);
        let results = settle(&world, &facts, [35, 1_000]);
        let entries: Vec<&Entry> = results.iter().flat_map(|(_, entries)| entries).collect();
        let keys: BTreeSet<_> = entries.iter().map(|entry| key(entry)).collect();
        prop_assert_eq!(keys.len(), entries.len());
        // By the second end everybody is approved again and every hold is over.
        let mut earned = Money::ZERO;
        for order in world.orders.iter().filter(|order| order.completed_at.is_some()) {
            let Ok(terms) = facts.terms(order.sale()) else { continue };
            for line in &order.lines {
                for commission in terms.commissions(line).unwrap().into_iter().flatten() {
                    let refunded = order.after_sale.as_ref().unwrap().refunded(line.line).unwrap();
                    let exact = i128::from(commission.amount.0) * i128::from(refunded.0);
                    let rounding = terms.plan().rounding;
                    let reversed = round(exact, i128::from(line.net.0), rounding).unwrap();
                    earned = earned.plus(commission.amount.minus(reversed).unwrap()).unwrap();
                }
            }
        }
        prop_assert_eq!(Money::sum(entries.iter().map(|entry| entry.amount)).unwrap(), earned);
    }

    #[test]
    fn statements_are_the_sums_of_their_entries_and_carry_on(world in world()) {
        let results = settle(&world, &facts(&world, &FACTS), [35, 80]);
        let mut balances: BTreeMap<DistributorId, Money> = BTreeMap::new();
        for (settlement, entries) in &results {
            for statement in &settlement.statements {
                let of_role = |role| {
                    let own = entries.iter().filter(|e| e.distributor == statement.distributor);
                    let own = own.filter(|entry| entry.kind() == "commission");
                    let own = own.filter(|entry| entry.role() == Some(role));
                    Money::sum(own.map(|entry| entry.amount)).unwrap()
                };
                prop_assert_eq!(statement.amounts.direct, of_role(Role::Direct));
                prop_assert_eq!(statement.amounts.override_, of_role(Role::Override));
                let opening = balances.get(&statement.distributor).copied().unwrap_or_default();
                prop_assert_eq!(statement.opening, opening);
                let own = entries.iter().filter(|e| e.distributor == statement.distributor);
                let net = Money::sum(own.map(|entry| entry.amount)).unwrap();
                prop_assert!(statement.amounts.clawback.0 <= 0);
                prop_assert_eq!(statement.closing, opening.plus(net).unwrap());
                balances.insert(statement.distributor, statement.closing);
            }
            let stated = settlement.statements.iter().map(|s| s.amounts.net().unwrap());
            let entered = Money::sum(entries.iter().map(|entry| entry.amount)).unwrap();
            prop_assert_eq!(Money::sum(stated).unwrap(), entered);
            prop_assert_eq!(settlement.totals.net().unwrap(), entered);
            prop_assert_eq!(settlement.entries, entries.len() as u64);
        }
    }

    #[test]
    fn a_commission_and_its_clawbacks_are_between_nothing_and_the_commission(world in world()) {
        let facts = facts(&world, &FACTS);
        let mut left: BTreeMap<(i64, Role), (i64, i64)> = BTreeMap::new();
        for (_, entries) in settle(&world, &facts, [35, 1_000]) {
            for entry in entries {
                let (line, role, reversal) = key(&entry);
                let (earned, left) = left.entry((line, role)).or_default();
                *earned += if reversal == 0 { entry.amount.0 } else { 0 };
                *left += entry.amount.0;
                prop_assert!((0..=*earned).contains(left), "{line} {role:?}: {left} of {earned}");
            }
        }
        for order in &world.orders {
            for line in &order.lines {
                let refunded = order.after_sale.as_ref().map(|after| after.refunded(line.line));
                if refunded.is_some_and(|refunded| refunded == Ok(line.net)) {
                    let id = order.id.0 * 10_000 + i64::from(line.line);
                    let of_line = left.range((id, Role::Direct)..=(id, Role::Override));
                    prop_assert!(of_line.into_iter().all(|(_, (_, left))| *left == 0));
                }
            }
        }
    }

    #[test]
    fn a_line_never_earns_more_than_the_plan_shares(world in world()) {
        let facts = facts(&world, &FACTS);
        for order in &world.orders {
            let Ok(terms) = facts.terms(order.sale()) else { continue };
            for line in &order.lines {
                let earned = terms.commissions(line).unwrap().into_iter().flatten();
                let sum: i64 = earned.map(|commission| commission.amount.0).sum();
                let most = i128::from(line.net.0) * i128::from(world.max_share);
                prop_assert!(i128::from(sum) * 1_000_000 <= most);
            }
        }
    }

    #[test]
    fn who_is_suspended_is_settled_after_being_reinstated(world in world()) {
        let (from, back) = world.suspended;
        let facts = facts(&world, &FACTS);
        let results = settle(&world, &facts, [from, back]);
        let own = |entries: &[Entry]| {
            entries.iter().filter(|entry| entry.distributor == DistributorId(2)).count()
        };
        let (first, early) = &results[0];
        prop_assert_eq!(own(early), 0);
        let held = first.remainders.iter().filter(|r| r.distributor == DistributorId(2));
        prop_assert!(held.into_iter().all(|r| r.reason == super::NotSettled::Suspended));
        // What was mature then is settled now, whatever became mature meanwhile.
        let (second, _) = &results[1];
        let still = second.remainders.iter().filter(|r| r.distributor == DistributorId(2));
        prop_assert!(still.into_iter().all(|r| r.reason != super::NotSettled::Suspended));
    }
}
