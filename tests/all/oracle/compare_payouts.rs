//! Compares payouts.
use super::files::money;
use super::model::{calendar, payout};
use super::play::{Found, Player, same_rows};

impl Player<'_> {
    /// What the ledger owes to each distributor.
    pub fn compare_balances(&self) -> Found<()> {
        let rows = self.rows("ledger accounts")?;
        let owed = rows.iter().filter(|row| row["account"].starts_with(OWED));
        let owed = owed.map(|row| [row["account"].clone(), row["balance"].clone()]);
        let owed = owed.filter(|row| row[1].contains(|digit| ('1'..='9').contains(&digit)));
        let all = (0..self.book.world.distributors.len()).map(|who| {
            let code = &self.book.world.distributors[who].code;
            let balance = self.book.balance(who);
            (balance != 0).then(|| [format!("{OWED}{code}"), money(self.book.world, -balance)])
        });
        same_rows("balances", owed.collect(), all.flatten().collect())
    }

    pub fn compare_payouts(&self) -> Found<()> {
        if self.book.items.is_empty() {
            return Ok(());
        }
        let rows = self.rows("payout list")?;
        let found = rows.iter().map(|row| COLUMNS.map(|column| row[column].clone()));
        let (zone, digits) = (self.book.world.zone, |amount| money(self.book.world, amount));
        let at = |at: Option<i64>| at.map(|at| calendar::written(zone, at)).unwrap_or_default();
        let expected = self.book.items.iter().enumerate().map(|(index, item)| {
            let created = calendar::instant(zone, item.created);
            [
                payout::batch_name(item.batch),
                payout::name(index),
                self.book.world.distributors[item.who].code.clone(),
                digits(item.gross),
                digits(item.fee),
                digits(item.withheld),
                digits(item.net),
                item.status.to_owned(),
                at(Some(created)),
                at(item.exported),
                at(item.paid),
            ]
        });
        same_rows("payout list", found.collect(), expected.collect())
    }
}

const OWED: &str = "liabilities:distributor:";

const COLUMNS: [&str; 11] = [
    "batch",
    "item",
    "distributor",
    "gross",
    "fee",
    "withheld",
    "net",
    "status",
    "created_at",
    "exported_at",
    "paid_at",
];
