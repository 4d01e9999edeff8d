//! Compares what the program says with what must come out.
use std::collections::BTreeMap;

use serde_json::Value;

use super::files::{decimal, money};
use super::model::calendar;
use super::model::entry::{Entry, Pending, Settlement, Statement};
use super::play::{Found, Player, same, same_rows};
use super::world::Pay;

impl Player<'_> {
    pub fn compare_entries(&self) -> Found<()> {
        let rows = self.rows("commission entries --all")?;
        let names: BTreeMap<&str, Vec<&str>> =
            rows.iter().map(|row| (&*row["entry"], self.origin(row).to_vec())).collect();
        let mut found: Vec<Vec<String>> = Vec::new();
        for row in &rows {
            if row["settled_in"].is_empty() != row["entry"].is_empty() {
                return Err(format!("settled without a number: {row:?}"));
            }
            // What is reversed is the settled commission of that line and role.
            let is_settled_clawback = row["kind"] == "clawback" && !row["reverses"].is_empty();
            if is_settled_clawback && names[&*row["reverses"]] != self.origin(row) {
                return Err(format!("reverses something else: {row:?}"));
            }
            found.push(ENTRY_COLUMNS.iter().map(|column| row[*column].clone()).collect());
        }
        let now = calendar::instant(self.book.world.zone, self.last);
        let expected = self.book.all_entries(now);
        same_rows("entries", found, expected.iter().map(|entry| self.entry(entry)).collect())
    }

    fn origin<'r>(&self, row: &'r BTreeMap<String, String>) -> [&'r str; 4] {
        ["order_no", "line", "role", "distributor"].map(|column| &*row[column])
    }

    fn entry(&self, entry: &Entry) -> Vec<String> {
        let world = self.book.world;
        let row = entry.row.map(|row| &self.book.rows[row]);
        let at = |seconds: Option<i64>| seconds.map(|at| calendar::written(world.zone, at));
        let is_commission = entry.kind == "commission";
        let is_reversal = entry.kind == "clawback";
        let is_counted = is_commission || entry.quantity != 0 && !is_reversal;
        let (rate, fixed) = match entry.pay.filter(|_| !is_reversal) {
            Some(Pay::Percent(rate)) => (Some(decimal(rate)), None),
            Some(Pay::Fixed(fixed)) => (None, Some(money(world, fixed))),
            None => (None, None),
        };
        let product = row.map(|row| row.order.lines[entry.line].product);
        let cells = [
            Some(world.distributors[entry.who].code.clone()),
            Some(entry.kind.to_owned()),
            Some(entry.role.to_owned()),
            row.map(|row| row.order.number.clone()),
            row.map(|_| (entry.line + 1).to_string()),
            product.map(|product| world.products[product].sku.clone()),
            entry.base.filter(|_| !is_reversal).map(|base| money(world, base)),
            rate,
            fixed,
            is_counted.then(|| entry.quantity.to_string()),
            Some(money(world, entry.amount)),
            entry.plan.map(|plan| plan.to_string()),
            at(entry.earned),
            at(entry.matures),
            Some(entry.settled_in.clone()),
        ];
        cells.into_iter().map(Option::unwrap_or_default).collect()
    }

    /// The order with the most entries is explained by the same amounts, without a contradiction.
    pub fn compare_explanation(&self) -> Found<()> {
        let earned = |index: &usize| self.book.earned(*index);
        let alive = (0..self.book.rows.len()).filter(|row| self.book.rows[*row].ended.is_none());
        let Some(index) = alive.max_by_key(|index| earned(index).len()) else { return Ok(()) };
        let number = &self.book.rows[index].order.number;
        let json = self.run(self.last, &format!("commission explain {number} --format json"))?;
        let explained: Value = serde_json::from_str(&json).unwrap();
        let amounts = explained["calculation"].as_array().unwrap().iter();
        let found = amounts
            .map(|row| ["line", "role", "amount"].map(|column| row[column].to_string()))
            .filter(|row| row[2].chars().any(|c| ('1'..='9').contains(&c)));
        let expected = earned(&index).into_iter().map(|entry| {
            let quoted = |text: &str| format!("\"{text}\"");
            let amount = money(self.book.world, entry.amount);
            [(entry.line + 1).to_string(), quoted(entry.role), quoted(&amount)]
        });
        same_rows(&format!("commission explain {number}"), found.collect(), expected.collect())
    }

    /// The object that `commission settle` prints for a period, or one for each with `--catch-up`.
    pub fn compare_settled(&self, json: &str, expected: &[Settlement]) -> Found<()> {
        let found: Value = serde_json::from_str(json).unwrap();
        let found = found.as_array().cloned().unwrap_or_else(|| vec![found]);
        same("settled periods", &found.len(), &expected.len())?;
        for (found, expected) in found.iter().zip(expected) {
            let period = &expected.period;
            let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
            same("the period", &text(&found["period"]), period)?;
            let sum = |column: fn(&Statement) -> i128| {
                money(self.book.world, expected.statements.values().map(column).sum())
            };
            for (column, sum) in [
                ("direct", sum(|it| it.direct)),
                ("override", sum(|it| it.override_)),
                ("bonus", sum(|it| it.bonus)),
                ("clawback", sum(|it| it.clawback)),
                ("adjustment", sum(|it| it.adjustment)),
                ("net", sum(Statement::net)),
            ] {
                same(&format!("{column} of {period}"), &text(&found[column]), &sum)?;
            }
            same("entries", &found["entries"].as_u64(), &Some(expected.entries as u64))?;
            let rows = found["not_settled"].as_array().unwrap().iter();
            let rows = rows.map(|row| PENDING_COLUMNS.map(|column| text(&row[column])));
            let held = self.waiting(&expected.not_settled);
            let (rows, _) = known(rows.collect())?;
            same_rows(&format!("not_settled of {period}"), rows, held)?;
            let rows = found["not_payable"].as_array().unwrap().iter();
            let rows = rows.map(|row| PENDING_COLUMNS.map(|column| text(&row[column])));
            let unpayable = self.waiting(&expected.not_payable);
            same_rows(&format!("not_payable of {period}"), rows.collect(), unpayable)?;
        }
        Ok(())
    }

    /// What waits, with reasons.
    fn waiting(&self, pending: &Pending) -> Vec<[String; 4]> {
        let world = self.book.world;
        let row = |((who, reason), (amount, until)): (&(usize, &str), &(i128, Option<i64>))| {
            let until = until.map(|at| calendar::written(world.zone, at)).unwrap_or_default();
            let code = world.distributors[*who].code.clone();
            [code, (*reason).to_owned(), money(world, *amount), until]
        };
        pending.iter().map(row).collect()
    }

    /// The table that `distributor evaluate` prints.
    pub fn compare_proposed(&self, csv: &str, expected: &[[String; 8]]) -> Found<()> {
        let rows = super::play::rows_of(csv)?;
        let found = rows.iter().map(|row| PROPOSED_COLUMNS.map(|column| row[column].clone()));
        same_rows("proposed grades", found.collect(), expected.to_vec())
    }

    pub fn compare_pending(&self) -> Found<()> {
        let now = calendar::instant(self.book.world.zone, self.last);
        let rows = self.rows("commission pending")?;
        let found = rows.iter().map(|row| PENDING_COLUMNS.map(|column| row[column].clone()));
        let (found, unknown) = known(found.collect())?;
        if unknown > 0 && !self.book.awaits_a_cost() {
            return Err(format!("{unknown} wait for a cost, and no order does"));
        }
        same_rows("pending", found, self.waiting(&self.book.pending(now)))
    }

    pub fn compare_statements(&self, settlement: &Settlement) -> Found<()> {
        let line = format!("commission statement --period {}", settlement.period);
        self.compare_statements_of(&line, settlement)
    }

    /// The statements that a line prints.
    pub fn compare_statements_of(&self, line: &str, settlement: &Settlement) -> Found<()> {
        let Settlement { period, statements, .. } = settlement;
        let world = self.book.world;
        let rows = self.rows(line)?;
        let cells = |row: &BTreeMap<String, String>| STATEMENT_COLUMNS.map(|it| row[it].clone());
        let found: Vec<_> = rows.iter().map(|row| cells(row).to_vec()).collect();
        let mut expected: Vec<Vec<String>> = Vec::new();
        for (who, statement) in statements {
            let distributor = &world.distributors[*who];
            let Statement {
                level,
                opening,
                direct,
                override_,
                bonus,
                clawback,
                adjustment,
                payouts,
            } = *statement;
            let head = [period, &distributor.code, &distributor.name, &level.to_string()];
            let amounts =
                [opening, direct, override_, bonus, clawback, adjustment, statement.net()];
            let amounts = amounts.into_iter().chain([payouts, statement.closing()]);
            let amounts = amounts.map(|amount| money(world, amount));
            expected.push(head.into_iter().map(|it| it.to_owned()).chain(amounts).collect());
        }
        same_rows(line, found, expected)
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

const PROPOSED_COLUMNS: [&str; 8] =
    ["distributor", "grade", "proposed", "condition", "metric", "over", "needed", "reached"];

/// The rows with an amount, and how many have none: those wait for a cost.
fn known(rows: Vec<[String; 4]>) -> Found<(Vec<[String; 4]>, usize)> {
    let (known, unknown): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| !row[2].is_empty());
    match unknown.iter().find(|row| row[1] != "unknown_cost") {
        Some(row) => Err(format!("no amount for another reason than a cost: {row:?}")),
        None => Ok((known, unknown.len())),
    }
}

const PENDING_COLUMNS: [&str; 4] = ["distributor", "reason", "amount", "until"];

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
