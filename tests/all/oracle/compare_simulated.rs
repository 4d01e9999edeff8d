//! Compares the replay of a period under a plan that never was in force, and under the plans that were.
use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::files::{self, decimal, money};
use super::model::calendar;
use super::model::simulated::Compared;
use super::play::{Found, Player, same, same_rows};

type Row = BTreeMap<String, String>;
/// What was paid, by what it was paid to or for: all, direct, override, bonus.
type Sums<'r> = BTreeMap<&'r str, [i128; 4]>;

impl Player<'_> {
    /// A period under another plan: everything, once.
    pub fn compare_simulated(&self) -> Found<()> {
        let (world, expected) = (self.book.world, &self.book.expected.simulated);
        let questions = &world.questions;
        self.shop.write("other.toml", files::plan(world, &questions.plan, "other"));
        let (first, next) = questions.replayed;
        let period = calendar::name(first, next);
        let line = format!("plan simulate other.toml --period {period} --format json");
        let found: Value = serde_json::from_str(&self.run(self.last, &line)?).unwrap();
        let count = |of: &str| found[of].as_u64();
        same(&line, &count("orders"), &Some(expected.orders as u64))?;
        same(
            &format!("{line}: unsettled"),
            &count("unsettled_orders"),
            &Some(expected.unsettled as u64),
        )?;
        let who = expected.distributors.values();
        let wins = who.clone().filter(|it| it.difference() > 0).count();
        let loses = who.filter(|it| it.difference() < 0).count();
        let stands = [count("winners"), count("losers")];
        same(&line, &stands, &[Some(wins as u64), Some(loses as u64)])?;
        let total = &expected.total;
        let all = |of: &[i128; 3]| of.iter().sum::<i128>();
        let whole = [
            vec![money(world, total.net_sales)],
            self.pair(all(&total.then), all(&total.now), total),
        ];
        same(&line, &cells(&found, &COLUMNS[..6]), &whole.concat())?;
        for (place, role) in ["direct", "override", "bonus"].into_iter().enumerate() {
            let row = &found["roles"][place];
            let pair = self.pair(total.then[place], total.now[place], total);
            same(&line, &cells(row, &["role"]), &vec![role.to_owned()])?;
            same(&format!("{line}: {role}"), &cells(row, &COLUMNS[1..6]), &pair)?;
        }
        self.rows_of(&found["distributors"], "distributor", &expected.distributors)?;
        let mut products = expected.products.clone();
        let [then, now] = [total.then[2], total.now[2]].map(|bonus| [0, 0, bonus]);
        if (then, now) != ([0; 3], [0; 3]) {
            products.insert(String::new(), Compared { net_sales: 0, then, now });
        }
        self.rows_of(&found["products"], "sku", &products)
    }

    fn rows_of(
        &self,
        found: &Value,
        key: &str,
        expected: &BTreeMap<String, Compared>,
    ) -> Found<()> {
        let columns = [&[key], &COLUMNS[..]].concat();
        let rows = found.as_array().unwrap().iter().map(|row| cells(row, &columns));
        let expected = expected.iter().map(|(key, compared)| {
            let Compared { net_sales, then, now } = compared;
            let mut cells = vec![key.clone(), money(self.book.world, *net_sales)];
            cells.extend(self.pair(then.iter().sum(), now.iter().sum(), compared));
            let parts = then.iter().zip(now).flat_map(|(then, now)| [*then, *now]);
            cells.extend(parts.map(|part| money(self.book.world, part)));
            cells
        });
        same_rows(&format!("plan simulate by {key}"), rows.collect(), expected.collect())
    }

    /// Then, now, the difference, and the shares of the sales.
    fn pair(&self, then: i128, now: i128, of: &Compared) -> Vec<String> {
        let world = self.book.world;
        let mut cells: Vec<_> = [then, now, now - then].map(|it| money(world, it)).into();
        cells.extend([then, now].map(|it| share(it, of.net_sales)));
        cells
    }

    pub fn compare_history(&self) -> Found<()> {
        let orders = self.rows("order list")?;
        let alive = orders.iter().filter(|order| order["status"] != "cancelled");
        let alive: BTreeSet<&str> = alive.map(|order| &*order["order_no"]).collect();
        let mut entries = self.rows("commission entries --all")?;
        let is_won = |entry: &Row| ["bonus", "contest"].contains(&&*entry["kind"]);
        entries.retain(|entry| is_won(entry) || alive.contains(&*entry["order_no"]));
        let today = self.last.date().to_string();
        for plan in self.rows("plan list")? {
            let (from, until) = (&plan["effective_from"], &plan["effective_until"]);
            let until = if until.is_empty() || *until > today { &today } else { until };
            if plan["superseded_by"].is_empty() && from <= until {
                let is_in =
                    |entry: &&Row| (&**from..=&**until).contains(&&entry["earned_at"][..10]);
                let of_period: Vec<_> = entries.iter().filter(is_in).collect();
                let line = format!("plan simulate {} --period {from}..{until}", plan["version"]);
                self.same_as_history(&line, &of_period)?;
            }
        }
        Ok(())
    }

    fn same_as_history(&self, line: &str, entries: &[&Row]) -> Found<()> {
        let json = self.run(self.last, &format!("{line} --format json"))?;
        let replayed: Value = serde_json::from_str(&json).unwrap();
        for (table, key) in [("distributors", "distributor"), ("products", "sku")] {
            let mut expected: Sums<'_> = BTreeMap::new();
            for entry in entries {
                let sums = expected.entry(&entry[key]).or_default();
                let role = match &*entry["role"] {
                    "direct" => 1,
                    "override" => 2,
                    _ => 3,
                };
                for place in [0, role] {
                    sums[place] += units(&entry["amount"]);
                }
            }
            expected.retain(|_, sums| *sums != [0; 4]);
            let rows = replayed[table].as_array().unwrap();
            for time in ["then", "now"] {
                let columns = ["", "direct_", "override_", "bonus_"];
                let columns = columns.map(|part| format!("{part}{time}"));
                let sum = |row: &Value, column: &String| units(row[column].as_str().unwrap());
                let sums = |row: &Value| columns.each_ref().map(|column| sum(row, column));
                let whose = |row: &Value| row[key].as_str().unwrap_or_default().to_owned();
                let found = rows.iter().map(|row| (whose(row), sums(row)));
                let mut found: BTreeMap<_, _> = found.collect();
                found.retain(|_, sums| *sums != [0; 4]);
                let found = found.iter().map(|(whose, sums)| (whose.as_str(), *sums)).collect();
                same(&format!("{line}: {table} {time}"), &found, &expected)?;
            }
        }
        Ok(())
    }
}

/// Minor units, whatever the currency.
fn units(amount: &str) -> i128 {
    amount.replace('.', "").parse().unwrap()
}

/// What an amount is of sales; nothing where there are none.
pub fn share(amount: i128, sales: i128) -> String {
    if sales <= 0 {
        return String::new();
    }
    let sign = if amount < 0 { "-" } else { "" };
    let ratio = (amount.abs() * 2_000_000 + sales) / (2 * sales);
    if ratio == 0 { "0".to_owned() } else { format!("{sign}{}", decimal(ratio)) }
}

/// The texts of an object; nothing for what has none.
fn cells(row: &Value, columns: &[&str]) -> Vec<String> {
    let text = |column: &&str| row[*column].as_str().unwrap_or_default().to_owned();
    columns.iter().map(text).collect()
}

const COLUMNS: [&str; 12] = [
    "net_sales",
    "then",
    "now",
    "difference",
    "share_then",
    "share_now",
    "direct_then",
    "direct_now",
    "override_then",
    "override_now",
    "bonus_then",
    "bonus_now",
];
