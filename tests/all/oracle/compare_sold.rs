//! Compares the sums of the reports.
use super::files::money;
use super::model::calendar;
use super::model::sold::Sums;
use super::play::{Found, Player, same};

const DAYS: [&str; 6] = ["period", "orders", "quantity", "gross", "net", "shipping"];
const PRODUCTS: [&str; 5] = ["sku", "orders", "quantity", "gross", "net"];
const DISTRIBUTORS: [&str; 7] =
    ["distributor", "orders", "own_sales", "team_sales", "direct", "override", "bonus"];

impl Player<'_> {
    pub fn compare_sold(&self) -> Found<()> {
        let now = calendar::instant(self.book.world.zone, self.last);
        let sold = self.book.sold(now);
        self.compare_sums("report sales --by day", DAYS, 2, &sold.days)?;
        self.compare_sums("report products", PRODUCTS, 2, &sold.products)?;
        self.compare_sums("report distributors", DISTRIBUTORS, 1, &sold.distributors)?;
        self.compare_sums("stock list", ["sku", "on_hand"], 1, &sold.stock)
    }

    /// The first columns are counts, the others money.
    fn compare_sums<const SUMS: usize, const COLUMNS: usize>(
        &self,
        line: &str,
        columns: [&str; COLUMNS],
        counts: usize,
        expected: &Sums<SUMS>,
    ) -> Found<()> {
        let rows = self.rows(line)?;
        let mut found: Vec<_> =
            rows.iter().map(|row| columns.map(|column| row[column].clone()).to_vec()).collect();
        found.sort();
        let written = |(place, sum): (usize, &i128)| {
            if place < counts { sum.to_string() } else { money(self.book.world, *sum) }
        };
        let expected = expected.iter().map(|(key, sums)| {
            std::iter::once(key.clone()).chain(sums.iter().enumerate().map(written)).collect()
        });
        let expected: Vec<Vec<String>> = expected.collect();
        same(line, &found, &expected)
    }
}
