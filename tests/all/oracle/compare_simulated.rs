//! Replays history under the plan that was in force: what was earned comes out again, to the last unit.
use std::collections::{BTreeMap, BTreeSet};

use super::play::{Found, Player, same};

type Row = BTreeMap<String, String>;
/// What was paid, by what it was paid to or for: all, direct, override, bonus.
type Sums<'r> = BTreeMap<&'r str, [i128; 4]>;

impl Player<'_> {
    pub fn compare_simulated(&self) -> Found<()> {
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
        for (by, key) in [("distributor", "distributor"), ("product", "sku")] {
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
            let line = format!("{line} --by {by}");
            let rows = self.rows(&line)?;
            for time in ["then", "now"] {
                let columns = ["", "direct_", "override_", "bonus_"];
                let columns = columns.map(|part| format!("{part}{time}"));
                let sums = |row: &Row| columns.each_ref().map(|column| units(&row[column]));
                let mut found: Sums<'_> = rows.iter().map(|row| (&*row[key], sums(row))).collect();
                found.retain(|_, sums| *sums != [0; 4]);
                same(&format!("{line}: {time}"), &found, &expected)?;
            }
        }
        Ok(())
    }
}

/// Minor units, whatever the currency.
fn units(amount: &str) -> i128 {
    amount.replace('.', "").parse().unwrap()
}
