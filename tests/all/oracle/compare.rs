//! Compares what the program says with what must come out.
use std::collections::BTreeMap;

use super::calendar;
use super::expected::{Entry, Statement};
use super::play::{Player, decimal};

impl Player<'_> {
    pub fn compare_entries(&self, expected: &[Entry]) {
        let mut found: Vec<Vec<String>> = Vec::new();
        for row in self.rows("commission entries --all") {
            let settled = !row["settled_in"].is_empty();
            assert_eq!(settled, !row["entry"].is_empty(), "{}: {row:?}", self.name);
            found.push(ENTRY_COLUMNS.iter().map(|column| row[*column].clone()).collect());
        }
        let mut expected: Vec<_> = expected.iter().map(|entry| self.entry(entry)).collect();
        found.sort();
        expected.sort();
        for (found, expected) in found.iter().zip(&expected) {
            assert_eq!(found, expected, "{}", self.name);
        }
        assert_eq!(found.len(), expected.len(), "{}", self.name);
    }

    /// The order with the most entries is explained by the same amounts, without a contradiction.
    pub fn compare_explanation(&self, entries: &[Entry]) {
        let count = |number: &str| entries.iter().filter(|e| e.order_no == number).count();
        let Some(order) = self.world.orders.iter().max_by_key(|order| count(&order.number)) else {
            return;
        };
        if count(&order.number) == 0 {
            return;
        }
        let at = self.world.steps.last().unwrap().0;
        let line = format!("commission explain {} --format json --at '{at}'", order.number);
        let run = self.shop.run(&line).ok().quiet();
        let explained: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
        let amounts = explained["calculation"].as_array().unwrap().iter();
        let mut found: Vec<_> = amounts
            .map(|row| ["line", "role", "amount"].map(|column| row[column].to_string()))
            .filter(|row| row[2].chars().any(|c| ('1'..='9').contains(&c)))
            .collect();
        let of_order = entries.iter().filter(|entry| entry.order_no == order.number);
        let mut expected: Vec<_> = of_order
            .map(|entry| {
                let quoted = |text: &str| format!("\"{text}\"");
                [entry.line.clone(), quoted(entry.role), quoted(&self.money(entry.amount))]
            })
            .collect();
        found.sort();
        expected.sort();
        assert_eq!(found, expected, "{}: {line}", self.name);
    }

    fn entry(&self, entry: &Entry) -> Vec<String> {
        let money = |amount: Option<i128>| amount.map(|amount| self.money(amount));
        let at = |seconds: Option<i64>| seconds.map(|at| calendar::written(self.world.zone, at));
        let cells = [
            Some(entry.distributor.clone()),
            Some(entry.kind.to_owned()),
            Some(entry.role.to_owned()),
            Some(entry.order_no.clone()),
            Some(entry.line.clone()),
            Some(entry.sku.clone()),
            money(entry.base),
            entry.rate.map(decimal),
            money(entry.fixed),
            entry.quantity.map(|quantity| quantity.to_string()),
            money(Some(entry.amount)),
            entry.plan.map(|plan| plan.to_string()),
            at(entry.earned),
            at(entry.matures),
            Some(entry.settled_in.clone()),
        ];
        cells.into_iter().map(Option::unwrap_or_default).collect()
    }

    pub fn compare_statements(&self, period: &str, expected: &BTreeMap<usize, Statement>) {
        let found: Vec<Vec<String>> = self
            .rows(&format!("commission statement --period {period}"))
            .iter()
            .map(|row| STATEMENT_COLUMNS.iter().map(|column| row[*column].clone()).collect())
            .collect();
        let mut expected: Vec<Vec<String>> = expected
            .iter()
            .map(|(who, statement)| {
                let distributor = &self.world.distributors[*who];
                let level = if distributor.sponsor.is_some() { "2" } else { "1" };
                let head = [period, &distributor.code, &distributor.name, level];
                let Statement { opening, direct, override_, adjustment } = *statement;
                let amounts = [opening, direct, override_, 0, 0, adjustment, statement.net(), 0];
                let amounts = amounts.into_iter().chain([statement.closing()]);
                let amounts = amounts.map(|amount| self.money(amount));
                head.into_iter().map(str::to_owned).chain(amounts).collect()
            })
            .collect();
        expected.sort_by(|a, b| a[1].cmp(&b[1]));
        assert_eq!(found, expected, "{}: {period}", self.name);
    }
}

const ENTRY_COLUMNS: [&str; 15] = [
    "distributor",
    "kind",
    "role",
    "order_no",
    "line",
    "sku",
    "base",
    "rate",
    "fixed",
    "quantity",
    "amount",
    "plan",
    "earned_at",
    "matures_at",
    "settled_in",
];

const STATEMENT_COLUMNS: [&str; 13] = [
    "period",
    "distributor",
    "name",
    "level",
    "opening",
    "direct",
    "override",
    "bonus",
    "clawback",
    "adjustment",
    "net",
    "payouts",
    "closing",
];
