//! Golden numbers of SPEC §7 and §13, and laws that hold for whatever is sold.
use proptest::prelude::*;

use super::*;
use crate::domain::facts::{DistributorFacts, Facts, Relation};
use crate::domain::id::{DistributorId, PlanVersion};
use crate::domain::life::State;
use crate::domain::money::Money;
use crate::domain::plan::{Bonus, Contest, Every, Metric, Mode, Pay, Plan, SelfPurchase, Step};
use crate::domain::rate::Rate;
use crate::domain::rounding::Rounding;
use crate::domain::time::{Day, Instant};
use crate::domain::zone::Zone;

const ANNA: DistributorId = DistributorId(1);
const BO: DistributorId = DistributorId(2);
const CAI: DistributorId = DistributorId(3);

fn percent(text: &str) -> Pay {
    Pay::Percent(Rate::parse(text).unwrap())
}

fn steps(mode: Mode) -> Bonus {
    Bonus {
        name: "volume".into(),
        every: Every::Month,
        metric: Metric::OwnSales,
        mode,
        level: None,
        steps: vec![
            Step { from: 1_000_000, pays: percent("1%") },
            Step { from: 5_000_000, pays: percent("2%") },
        ],
    }
}

fn paid(bonus: &Bonus, metric: i64) -> i64 {
    bonus.pays(metric, Rounding::HalfUp).unwrap().amount.0
}

/// SPEC §13: a metric of 60,000.00 over steps 10,000: 1 %, 50,000: 2 %.
#[test]
fn golden_steps_of_the_specification() {
    assert_eq!(paid(&steps(Mode::Whole), 6_000_000), 120_000);
    // 40,000 × 1 % + 10,000 × 2 %, nothing below the first step
    assert_eq!(paid(&steps(Mode::Marginal), 6_000_000), 60_000);
    for mode in [Mode::Whole, Mode::Marginal] {
        assert_eq!(paid(&steps(mode), 999_999), 0);
    }
    assert_eq!(paid(&steps(Mode::Whole), 1_000_000), 10_000);
    assert_eq!(paid(&steps(Mode::Marginal), 1_000_000), 0);
    let mut fixed = steps(Mode::Fixed);
    fixed.steps[0].pays = Pay::Fixed(Money(30_000));
    assert_eq!(paid(&fixed, 4_999_999), 30_000);
}

#[test]
fn the_exact_sum_of_all_slices_is_rounded_once() {
    let mut bonus = steps(Mode::Marginal);
    // 50 × 1 % + 50 × 1 % = 0.5 + 0.5 of a cent: 1 cent, and not 1 + 1 or 0 + 0.
    bonus.steps =
        vec![Step { from: 100, pays: percent("1%") }, Step { from: 150, pays: percent("1%") }];
    assert_eq!(paid(&bonus, 200), 1);
}

#[test]
fn shared_ranks_share_their_prizes_and_the_lower_code_has_what_is_left() {
    let contest = Contest {
        name: "top".into(),
        every: Every::Month,
        metric: Metric::OwnSales,
        prizes: [100_001, 50_000, 20_000].map(Money).to_vec(),
    };
    let won = |metrics: &[i64]| -> Vec<i64> {
        contest.prizes_of(metrics).unwrap().iter().map(|prize| prize.0).collect()
    };
    assert_eq!(won(&[9, 8, 7, 6]), [100_001, 50_000, 20_000, 0]);
    // 1,500.01 for two; the third rank keeps its own
    assert_eq!(won(&[9, 9, 7]), [75_001, 75_000, 20_000]);
    // the last prize for two ranks, one of which has none
    assert_eq!(won(&[9, 8, 7, 7]), [100_001, 50_000, 10_000, 10_000]);
    assert_eq!(won(&[9, 0, 0]), [100_001, 0, 0]);
    assert_eq!(won(&[-5]), [0]);
}

fn day(day: u32) -> Instant {
    let zone = Zone::from_name("Asia/Shanghai").unwrap();
    zone.start_of(Day::new(2026, 9, 1).unwrap().plus_days(day))
}

/// Anna is level 1; Bo and Cai are hers.
fn facts(change: impl Fn(&mut Plan)) -> Facts {
    let mut facts = Facts::new(Zone::from_name("Asia/Shanghai").unwrap(), None);
    for (id, code, sponsor) in [(ANNA, "A", None), (BO, "B", Some(ANNA)), (CAI, "C", Some(ANNA))] {
        let level = if sponsor.is_some() { 2 } else { 1 };
        let known = DistributorFacts {
            code: code.into(),
            states: [(Instant::ALWAYS, State::Approved)].into_iter().collect(),
            relations: [(Instant::ALWAYS, Relation { level, sponsor })].into_iter().collect(),
            ..DistributorFacts::default()
        };
        facts.set_distributor(id, known);
    }
    let mut plan = Plan::new("p", Day::new(2026, 9, 1).unwrap());
    plan.bonuses = vec![steps(Mode::Whole)];
    change(&mut plan);
    facts.set_plan(PlanVersion(1), plan, |_| None, |_| None);
    facts
}

fn order(seller: DistributorId, completed: u32, left: i64) -> CompletedOrder {
    let at = day(completed);
    CompletedOrder {
        paid_at: at,
        completed_at: at,
        seller,
        self_purchase: false,
        left: Money(left),
    }
}

fn sold(facts: &Facts, orders: &[CompletedOrder]) -> CompletedSales {
    let mut sales = CompletedSales::new(facts.zone);
    orders.iter().for_each(|order| sales.add(facts, order).unwrap());
    sales
}

/// What counts and what it wins, by distributor, for each interval that ended by a day.
fn closed(
    facts: &Facts,
    orders: &[CompletedOrder],
    by: u32,
) -> Vec<Vec<(DistributorId, i64, i64)>> {
    let (sales, mut history) = (sold(facts, orders), History::default());
    let due = Due::ended(facts, Instant::ALWAYS, day(by));
    let mut closed = Vec::new();
    for due in due {
        let interval = award(facts, &sales, &history, &due).unwrap();
        history.close(&interval).unwrap();
        let counting = interval.counting();
        closed.push(counting.map(|s| (s.distributor, s.metric, s.amount.0)).collect());
    }
    closed
}

#[test]
fn an_interval_counts_what_was_completed_in_it() {
    let facts = facts(|_| ());
    // The last instant of September and the first of October.
    let mut late = order(BO, 30, 1_500_000);
    late.completed_at = late.completed_at.plus_seconds(-1);
    let orders = [late, order(BO, 30, 6_000_000), order(ANNA, 3, 999_999)];
    let september = vec![(ANNA, 999_999, 0), (BO, 1_500_000, 15_000)];
    assert_eq!(closed(&facts, &orders, 30), std::slice::from_ref(&september));
    assert_eq!(closed(&facts, &orders, 61), [september, vec![(BO, 6_000_000, 120_000)]]);
}

#[test]
fn team_sales_are_the_sponsors_and_levels_choose_who_takes_part() {
    let of = |metric, level| {
        facts(move |plan| (plan.bonuses[0].metric, plan.bonuses[0].level) = (metric, level))
    };
    let orders = [order(ANNA, 1, 1_000_000), order(BO, 2, 2_000_000), order(CAI, 2, 3_000_000)];
    let counts = |facts: &Facts| closed(facts, &orders, 30).remove(0);
    assert_eq!(counts(&of(Metric::TeamSales, None)), [(ANNA, 5_000_000, 100_000)]);
    assert_eq!(counts(&of(Metric::AllSales, Some(1))), [(ANNA, 6_000_000, 120_000)]);
    assert_eq!(
        counts(&of(Metric::OwnSales, Some(2))),
        [(BO, 2_000_000, 20_000), (CAI, 3_000_000, 30_000)]
    );
}

#[test]
fn a_later_refund_lowers_the_next_intervals_and_never_below_nothing() {
    let facts = facts(|_| ());
    let before = [order(BO, 5, 2_000_000), order(BO, 35, 1_500_000), order(BO, 65, 1_200_000)];
    let mut history = History::default();
    let due = Due::ended(&facts, Instant::ALWAYS, day(91));
    let close = |history: &mut History, orders: &[CompletedOrder], month: usize| {
        let interval = award(&facts, &sold(&facts, orders), history, &due[month]).unwrap();
        history.close(&interval).unwrap();
        interval.counting().map(|s| (s.metric, s.amount.0)).next()
    };
    assert_eq!(close(&mut history, &before, 0), Some((2_000_000, 20_000)));
    // 18,000.00 of September are given back after it was closed: October has 15,000 − 18,000, so
    // nothing, and 3,000 are carried on: November has 12,000 − 3,000.
    let refunded = [order(BO, 5, 200_000), before[1], before[2]];
    assert_eq!(close(&mut history, &refunded, 1), None);
    assert_eq!(close(&mut history, &refunded, 2), Some((900_000, 0)));
}

#[test]
fn a_suspended_distributor_takes_part_and_a_terminated_one_does_not() {
    for (state, wins) in [(State::Suspended, true), (State::Terminated, false)] {
        let mut facts = facts(|_| ());
        let mut bo = facts.distributor(BO).unwrap().clone();
        bo.states.set(day(20), state);
        facts.set_distributor(BO, bo);
        // Sold before it.
        let closed = closed(&facts, &[order(BO, 5, 2_000_000)], 30).remove(0);
        assert_eq!(!closed.is_empty(), wins);
    }
}

#[test]
fn own_purchases_count_as_the_plan_says() {
    let mut own = order(BO, 5, 2_000_000);
    own.self_purchase = true;
    for (pays, metric) in [(SelfPurchase::Pay, 5_000_000), (SelfPurchase::None, 3_000_000)] {
        let facts = facts(|plan| plan.self_purchase = pays);
        let closed = closed(&facts, &[own, order(BO, 6, 3_000_000)], 30).remove(0);
        assert_eq!(closed[0].1, metric);
    }
}

#[test]
fn the_plan_at_the_last_instant_decides_and_orders_of_unapproved_sellers_do_not_count() {
    let mut facts = facts(|_| ());
    let mut later = Plan::new("later", Day::new(2026, 9, 30).unwrap());
    later.bonuses = vec![Bonus { name: "other".into(), ..steps(Mode::Marginal) }];
    facts.set_plan(PlanVersion(2), later, |_| None, |_| None);
    let due = Due::ended(&facts, Instant::ALWAYS, day(30));
    assert_eq!(due.iter().map(|due| due.rule.name()).collect::<Vec<_>>(), ["other"]);
    let mut bo = facts.distributor(BO).unwrap().clone();
    bo.states = [(day(5), State::Approved)].into_iter().collect();
    facts.set_distributor(BO, bo);
    let mut early = order(BO, 6, 2_000_000);
    early.paid_at = day(4);
    assert_eq!(closed(&facts, &[early], 30), [vec![]]);
}

proptest! {
    /// Whatever is refunded or entered late between the settlements, all that counted in the end is what
    /// all intervals come to in the end, unless a deficit is left.
    #[test]
    fn all_intervals_together_count_what_was_sold(
        orders in prop::collection::vec((1_i64..4, 0_u32..120, 0_i64..3_000_000, 0_u32..5, 0_i64..3_000_000), 0..30),
    ) {
        let facts = facts(|_| ());
        let due = Due::ended(&facts, Instant::ALWAYS, day(122));
        prop_assert_eq!(due.len(), 4);
        let mut history = History::default();
        let mut counted = [0_i64; 4];
        // An order becomes known with the month `known`; its refund with the next one.
        let at = |month: u32| -> Vec<CompletedOrder> {
            let known = orders.iter().filter(|order| order.3 <= month);
            known.map(|(seller, day, net, known, refund)| {
                let refund = if *known < month { (*refund).min(*net) } else { 0 };
                order(DistributorId(*seller), *day, net - refund)
            }).collect()
        };
        for (month, due) in (0_u32..).zip(&due) {
            let interval = award(&facts, &sold(&facts, &at(month)), &history, due).unwrap();
            history.close(&interval).unwrap();
            for standing in &interval.standings {
                prop_assert!(standing.metric >= 0);
                counted[usize::try_from(standing.distributor.0).unwrap()] += standing.metric;
            }
        }
        // Known by the last settlement and completed in an interval that it closed.
        for seller in 1_i64..4 {
            let of_seller = at(3).into_iter().filter(|order| order.seller == DistributorId(seller));
            let sum: i64 = of_seller.filter(|o| o.completed_at < day(122)).map(|o| o.left.0).sum();
            let counted = counted[usize::try_from(seller).unwrap()];
            prop_assert!(counted >= sum);
            let carried = history.carried((&facts, &sold(&facts, &at(3))), &due[3], DistributorId(seller));
            prop_assert_eq!(sum - counted, carried.unwrap());
        }
    }
}
