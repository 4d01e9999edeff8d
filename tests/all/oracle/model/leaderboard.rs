//! Who sold most in a period, as contests measure it (SPEC §7 "Metrics").
use std::collections::BTreeMap;

use super::book::Book;
use super::simulated::kept;

/// Somebody's place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub rank: Option<usize>,
    pub who: usize,
    pub level: i64,
    pub orders: i128,
    pub own: i128,
    pub team: i128,
    /// What is left of what these orders earned.
    pub commission: i128,
}

impl Book<'_> {
    /// Of the period that is asked for, by the metric that is asked for.
    pub fn leaderboard(&mut self, now: i64) -> Vec<Place> {
        let span = self.window(self.world.questions.reported);
        let shown = self.shown_at(now);
        let plan = self.plan_at(shown).map(|place| &self.world.plans[self.plans[place].0]);
        let with_own = plan.is_none_or(|plan| !plan.self_purchase_is_nothing);
        let measured = |metric| self.measured(span, metric, with_own);
        let [orders, own, team] = ["orders", "own_sales", "team_sales"].map(measured);
        let earned = self.left_of_earned(span);
        let of = |counts: &BTreeMap<usize, i128>, who| counts.get(&who).copied().unwrap_or(0);
        let place = |who| Place {
            rank: None,
            who,
            level: self.level(who, shown),
            orders: of(&orders, who),
            own: of(&own, who),
            team: of(&team, who),
            commission: of(&earned, who),
        };
        let metric = |place: &Place| match self.world.questions.metric {
            "orders" => place.orders,
            "own_sales" => place.own,
            "team_sales" => place.team,
            _ => place.own + place.team,
        };
        let takes_part = |who: &usize| ["approved", "suspended"].contains(&self.state(*who, shown));
        let is_empty = |it: &Place| [it.orders, it.own, it.team, it.commission] == [0; 4];
        let all = (0..self.world.distributors.len()).filter(takes_part).map(place);
        let mut places: Vec<Place> = all.filter(|place| !is_empty(place)).collect();
        let metrics: Vec<i128> = places.iter().map(metric).collect();
        for (place, mine) in places.iter_mut().zip(&metrics) {
            let ahead = metrics.iter().filter(|other| *other > mine).count();
            place.rank = (*mine > 0).then_some(ahead + 1);
        }
        let shared = |rank: Option<usize>| places.iter().filter(|it| it.rank == rank).count() > 1;
        let is_shared = places.iter().any(|it| it.rank.is_some() && shared(it.rank));
        if is_shared {
            self.expected.seen.note("a shared rank");
        }
        places
    }

    /// What refunds leave of the commissions of orders completed in a span.
    fn left_of_earned(&self, (from, until): (i64, i64)) -> BTreeMap<usize, i128> {
        let mut left = BTreeMap::new();
        for (index, row) in self.rows.iter().enumerate() {
            let is_in = row.completed.is_some_and(|at| from <= at && at < until);
            if is_in && row.ended.is_none() && row.paid.is_some() {
                for entry in self.earned(index) {
                    let amount = kept(row, &entry, self.rounding(&entry));
                    *left.entry(entry.who).or_insert(0) += amount;
                }
            }
        }
        left
    }
}
