//! Compares payouts.
use super::files::money;
use super::model::{calendar, payout};
use super::play::{Found, Player, same_rows};

impl Player<'_> {
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
