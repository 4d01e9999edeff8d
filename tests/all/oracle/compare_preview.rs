//! Compares the settlement as it would be now.
use super::files::{decimal, money};
use super::model::foreseen::Standing;
use super::play::{Found, Player, same_rows};
use super::world::Pay;

impl Player<'_> {
    pub fn compare_preview(&self) -> Found<()> {
        let preview = &self.book.expected.preview;
        self.compare_statements_of("commission preview", &preview.settlement)?;
        // What is read of one alone is read in another way.
        let who = self.book.world.questions.who;
        let code = &self.book.world.distributors[who].code;
        let mut alone = preview.settlement.clone();
        alone.statements.retain(|whose, _| *whose == who);
        self.compare_statements_of(&format!("commission preview --distributor {code}"), &alone)?;
        let line = "commission preview --standings";
        let rows = self.rows(line)?;
        let found = rows.iter().map(|row| STANDINGS.map(|column| row[column].clone()));
        let expected = preview.standings.iter().map(|standing| self.standing(standing));
        same_rows(line, found.collect(), expected.collect())
    }

    fn standing(&self, standing: &Standing) -> [String; 11] {
        let world = self.book.world;
        let Standing { rule, kind, period, who, metric, measured, rank, amount, next } = standing;
        let count = |count: i128| match *metric {
            "orders" => count.to_string(),
            _ => money(world, count),
        };
        let pays = |pay: Pay| match pay {
            Pay::Percent(rate) => decimal(rate),
            Pay::Fixed(amount) => money(world, amount),
        };
        let from = next.map(|(from, _)| from);
        let cells = [
            Some((*rule).to_owned()),
            Some((*kind).to_owned()),
            Some(period.clone()),
            Some(world.distributors[*who].code.clone()),
            Some((*metric).to_owned()),
            Some(count(*measured)),
            rank.map(|rank| rank.to_string()),
            Some(money(world, *amount)),
            from.map(count),
            from.map(|from| count(from - measured)),
            next.and_then(|(_, pay)| pay).map(pays),
        ];
        cells.map(Option::unwrap_or_default)
    }
}

const STANDINGS: [&str; 11] = [
    "rule",
    "kind",
    "period",
    "distributor",
    "metric",
    "measured",
    "rank",
    "amount",
    "next_step",
    "missing",
    "next_pays",
];
