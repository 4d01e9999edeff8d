//! Compares what bonuses and contests counted.
use std::collections::BTreeMap;

use super::play::{Found, Player, same_rows};

/// A closed interval: rule, kind, metric, from, until, plan.
type Interval = (String, String, String, i64, i64, i64);

impl Player<'_> {
    /// The intervals that the book keeps, with the metrics that counted and the amounts. No command
    /// shows what paid nothing, so the tables themselves are read.
    pub fn compare_bonuses(&self) -> Found<()> {
        let book = rusqlite::Connection::open(self.shop.path("fenrun.db")).unwrap();
        let mut rows = book
            .prepare(
                "SELECT i.rule, i.kind, i.metric, i.from_at, i.until_at, i.plan,
                        d.code, b.metric, b.amount
                 FROM bonus_intervals AS i JOIN bonuses AS b ON b.interval_id = i.id
                 JOIN distributors AS d ON d.id = b.distributor_id",
            )
            .unwrap();
        let row = |row: &rusqlite::Row<'_>| -> rusqlite::Result<(Interval, (String, i64, i64))> {
            let interval =
                (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?);
            Ok((interval, (row.get(6)?, row.get(7)?, row.get(8)?)))
        };
        let mut found: BTreeMap<Interval, Vec<(String, i64, i64)>> = BTreeMap::new();
        for row in rows.query_map([], row).unwrap() {
            let (interval, result) = row.unwrap();
            found.entry(interval).or_default().push(result);
        }
        let small = |number: i128| i64::try_from(number).unwrap();
        let expected = self.book.closed.iter().filter(|closed| !closed.used.is_empty());
        let expected = expected.map(|closed| {
            let results = closed.used.iter().map(|(who, (metric, amount))| {
                let code = self.book.world.distributors[*who].code.clone();
                (code, small(*metric), small(*amount))
            });
            let mut results: Vec<_> = results.collect();
            results.sort();
            let [rule, kind, metric] =
                [closed.rule, closed.kind, closed.metric].map(|text| text.to_owned());
            let plan = i64::try_from(closed.plan).unwrap();
            ((rule, kind, metric, closed.from, closed.until, plan), results)
        });
        found.values_mut().for_each(|results| results.sort());
        same_rows("bonuses", found.into_iter().collect(), expected.collect())
    }
}
