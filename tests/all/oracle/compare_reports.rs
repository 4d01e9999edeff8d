//! Compares the reports about commission.
use std::collections::BTreeMap;

use super::compare_simulated::share;
use super::files::money;
use super::model::calendar;
use super::model::cost::{By, Cost};
use super::model::leaderboard::Place;
use super::play::{Found, Player, same, same_rows};

type Row = BTreeMap<String, String>;

impl Player<'_> {
    /// What commission costs, however it is broken down.
    pub fn compare_costs(&self) -> Found<()> {
        let costs = &self.book.expected.costs;
        let goods = |cost: &Cost| [0, 1, 2, 4].map(|part| cost[part]).to_vec();
        let earners = |cost: &Cost| cost.to_vec();
        let roles = |cost: &Cost| vec![cost[0], cost[1..4].iter().sum(), cost[4]];
        self.compare_cost("product", &costs.products, goods)?;
        self.compare_cost("category", &costs.categories, goods)?;
        self.compare_cost("level", &costs.levels, earners)?;
        self.compare_cost("distributor", &costs.distributors, earners)?;
        self.compare_cost("role", &costs.roles, roles)
    }

    /// `amounts`: the columns between what a row is about and what it costs.
    fn compare_cost(
        &self,
        by: &str,
        expected: &By,
        amounts: impl Fn(&Cost) -> Vec<i128>,
    ) -> Found<()> {
        let world = self.book.world;
        let key = if by == "product" { "sku" } else { by };
        let columns: &[&str] = match by {
            "product" | "category" => &["net_sales", "direct", "override", "clawback"],
            "role" => &["net_sales", "earned", "clawback"],
            _ => &["net_sales", "direct", "override", "bonus", "clawback"],
        };
        let columns = [&[key], columns, &["cost", "share"]].concat();
        let line = format!("report commission{} --by {by}", self.reported());
        let rows = self.rows(&line)?;
        let found = rows.iter().map(|row| columns.iter().map(|it| row[*it].clone()).collect());
        let row = |(key, cost): (&String, &Cost)| {
            let mut cells = vec![key.clone()];
            cells.extend(amounts(cost).into_iter().map(|amount| money(world, amount)));
            let whole = cost[1..].iter().sum();
            cells.extend([money(world, whole), share(whole, cost[0])]);
            cells
        };
        same_rows::<Vec<String>>(&line, found.collect(), expected.iter().map(row).collect())
    }

    /// The period of reports, as an argument.
    fn reported(&self) -> String {
        let period = self.book.world.questions.reported;
        let named = |(first, next)| format!(" --period {}", calendar::name(first, next));
        period.map(named).unwrap_or_default()
    }

    pub fn compare_leaderboard(&self) -> Found<()> {
        let world = self.book.world;
        let metric = world.questions.metric;
        let line = format!("report leaderboard --metric {metric}{}", self.reported());
        let rows = self.rows(&line)?;
        let found = rows.iter().map(|row| LEADERBOARD.map(|column| row[column].clone()));
        let row = |place: &Place| {
            let Place { rank, who, level, orders, own, team, commission } = *place;
            let rank = rank.map(|rank| rank.to_string()).unwrap_or_default();
            let code = world.distributors[who].code.clone();
            let [own, team, all, left] =
                [own, team, own + team, commission].map(|amount| money(world, amount));
            [rank, code, level.to_string(), orders.to_string(), own, team, all, left]
        };
        same_rows(&line, found.collect(), self.book.expected.leaderboard.iter().map(row).collect())
    }

    /// What is owed, what matures when, and what has no day; of all, and of one alone.
    pub fn compare_due(&self) -> Found<()> {
        let world = self.book.world;
        let line = format!("report liability --forward --by {}", world.questions.span);
        self.compare_due_of(&line, |_| true)?;
        let code = &world.distributors[world.questions.who].code;
        let line = format!("{line} --distributor {code}");
        self.compare_due_of(&line, |who| who == world.questions.who)
    }

    fn compare_due_of(&self, line: &str, is_wanted: impl Fn(usize) -> bool) -> Found<()> {
        let rows = self.rows(line)?;
        let found = rows.iter().map(|row| DUE.map(|column| row[column].clone()));
        let expected = self.book.expected.due.iter().filter_map(|((when, reason), amounts)| {
            let amounts = amounts.iter().filter(|(who, amount)| is_wanted(**who) && **amount != 0);
            let amounts: Vec<i128> = amounts.map(|(_, amount)| *amount).collect();
            let (whose, sum) = (amounts.len().to_string(), amounts.iter().sum());
            let sum = money(self.book.world, sum);
            (!amounts.is_empty()).then(|| [when.clone(), (*reason).to_owned(), whose, sum])
        });
        same_rows(line, found.collect(), expected.collect())?;
        let mut total = 0;
        for row in &rows {
            total += units(&row["amount"]);
            same(&format!("{line}: total at {row:?}"), &units(&row["total"]), &total)?;
        }
        let dated = |row: &&Row| !row["matures"].is_empty();
        let days: Vec<&String> = rows.iter().filter(dated).map(|row| &row["matures"]).collect();
        same(line, &days.is_sorted(), &true)
    }
}

const LEADERBOARD: [&str; 8] = [
    "rank",
    "distributor",
    "level",
    "orders",
    "own_sales",
    "team_sales",
    "all_sales",
    "commission",
];

const DUE: [&str; 4] = ["matures", "reason", "distributors", "amount"];

/// Minor units, whatever the currency.
fn units(amount: &str) -> i128 {
    amount.replace('.', "").parse().unwrap()
}
