//! Compares reports with the entries and statements that they sum up.
use std::collections::BTreeMap;

use super::play::{Found, Player, same};

type Row = BTreeMap<String, String>;

impl Player<'_> {
    pub fn compare_reports(&self) -> Found<()> {
        self.compare_forward()?;
        self.compare_costs()
    }

    /// However the cost of commission is broken down, it is that of all distributors together, and the
    /// goods are those that were sold.
    fn compare_costs(&self) -> Found<()> {
        let distributors = self.rows("report distributors")?;
        let sum = |rows: &[Row], column: &str| rows.iter().map(|row| units(&row[column])).sum();
        let [direct, override_, bonus, clawback, net]: [i128; 5] =
            ["direct", "override", "bonus", "clawback", "net"].map(|it| sum(&distributors, it));
        for by in ["level", "distributor", "role", "product", "category"] {
            let line = format!("report commission --by {by}");
            let mut rows = self.rows(&line)?;
            rows.retain(|row| row.get("depth").is_none_or(|depth| depth == "1"));
            let is_of_goods = ["product", "category"].contains(&by);
            let net = if is_of_goods { net - bonus } else { net };
            same(&line, &sum(&rows, "cost"), &net)?;
            same(&line, &sum(&rows, "clawback"), &clawback)?;
            if by == "role" {
                same(&line, &sum(&rows, "earned"), &(direct + override_ + bonus))?;
            } else {
                let earned = [sum(&rows, "direct"), sum(&rows, "override")];
                same(&line, &earned, &[direct, override_])?;
            }
        }
        let sold = |line: &str, net: &str| -> Found<BTreeMap<String, i128>> {
            let rows = self.rows(line)?;
            let rows = rows.iter().map(|row| (row["sku"].clone(), units(&row[net])));
            Ok(rows.filter(|(_, net)| *net != 0).collect())
        };
        let products = sold("report products", "net")?;
        same("net sales", &sold("report commission --by product", "net_sales")?, &products)
    }

    /// What is owed is what payouts leave of statements; what is to come is every pending entry, by the
    /// day on which it matures unless something else stands in its way.
    fn compare_forward(&self) -> Found<()> {
        let rows = self.rows("report liability --forward --by day")?;
        let sum = |wanted: &dyn Fn(&Row) -> bool| {
            rows.iter().filter(|row| wanted(row)).map(|row| units(&row["amount"])).sum::<i128>()
        };
        let is_settled = |row: &Row| ["owed", "negative_balance"].contains(&&*row["reason"]);
        let settled: i128 =
            self.rows("report liability")?.iter().map(|row| units(&row["closing"])).sum();
        same("what is owed now", &sum(&is_settled), &settled)?;
        let pending = self.rows("commission entries --pending")?;
        let all: i128 = pending.iter().map(|row| units(&row["amount"])).sum();
        same("what will be owed", &sum(&|row| !is_settled(row)), &all)?;
        let total = rows.last().map_or(0, |row| units(&row["total"]));
        same("all of it", &total, &(settled + all))?;
        if rows.iter().any(|row| {
            ["suspended", "after_sale", "order_held", "unknown_cost"].contains(&&*row["reason"])
        }) {
            return Ok(());
        }
        let today = self.last.date().to_string();
        let mut days: BTreeMap<&str, i128> = BTreeMap::new();
        for row in pending.iter().filter(|row| !row["matures_at"].is_empty()) {
            *days.entry(&row["matures_at"][..10]).or_default() += units(&row["amount"]);
        }
        days.retain(|day, sum| *day > &*today && *sum != 0);
        let found = rows.iter().map(|row| (&*row["matures"], units(&row["amount"])));
        let found: BTreeMap<_, _> =
            found.filter(|(day, sum)| *day > &*today && *sum != 0).collect();
        same("what matures when", &found, &days)
    }
}

/// Minor units, whatever the currency.
fn units(amount: &str) -> i128 {
    amount.replace('.', "").parse().unwrap()
}
