//! Puts what a transaction changed into the tables.
use rusqlite::{Connection, params_from_iter};

use super::deltas::KeptSales;
use crate::domain::sales::{ProductSales, Sales};
use crate::store::error::StoreError;
use crate::store::rows::Rows;

impl KeptSales {
    /// Writes all changes, by day and product, and forgets them.
    ///
    /// # Errors
    /// Those of the book; a sum that would fall below 0 is a broken constraint.
    pub(in crate::store) fn write(&mut self, conn: &Connection) -> Result<(), StoreError> {
        let days = std::mem::take(&mut self.days);
        if days.is_empty() {
            return Ok(());
        }
        let mut table = Table::into(conn, &DAYS)?;
        for (day, change) in days {
            let Sales { orders, quantity, gross, net, shipping } = change.sales;
            let row = [day.0, orders, quantity, gross.0, net.0, shipping.0];
            table.put(row, change.adds)?;
        }
        table.add.write()?;
        let mut products: Vec<_> = self.products.drain().collect();
        products.sort_unstable_by_key(|(key, _)| *key);
        let mut table = Table::into(conn, &PRODUCTS)?;
        for ((day, product), change) in products {
            let ProductSales { orders, quantity, gross, net } = change.sales;
            table.put([day.0, product.0, orders, quantity, gross.0, net.0], change.adds)?;
        }
        table.add.write()
    }
}

/// The statements that bring changes into a table, each with all columns as its values.
struct Sql {
    /// Makes a row: what only adds.
    insert: &'static str,
    /// Adds to the row in its way.
    or_add: &'static str,
    /// Any other change, which cannot be inserted: it may be below 0.
    change: &'static str,
    /// Takes away a row that counts no order: its key alone.
    clear: &'static str,
    /// How many columns the key has.
    key: usize,
}

const DAYS: Sql = Sql {
    insert: "INSERT INTO sales_days (day_at, orders, quantity, gross, net, shipping)",
    or_add: "ON CONFLICT (day_at) DO UPDATE SET orders = orders + excluded.orders,
               quantity = quantity + excluded.quantity, gross = gross + excluded.gross,
               net = net + excluded.net, shipping = shipping + excluded.shipping",
    change: "UPDATE sales_days SET orders = orders + ?2, quantity = quantity + ?3,
               gross = gross + ?4, net = net + ?5, shipping = shipping + ?6 WHERE day_at = ?1",
    clear: "DELETE FROM sales_days WHERE day_at = ?1 AND orders = 0",
    key: 1,
};

const PRODUCTS: Sql = Sql {
    insert: "INSERT INTO product_days (day_at, product_id, orders, quantity, gross, net)",
    or_add: "ON CONFLICT (day_at, product_id) DO UPDATE SET orders = orders + excluded.orders,
               quantity = quantity + excluded.quantity, gross = gross + excluded.gross,
               net = net + excluded.net",
    change: "UPDATE product_days SET orders = orders + ?3, quantity = quantity + ?4,
               gross = gross + ?5, net = net + ?6 WHERE day_at = ?1 AND product_id = ?2",
    clear: "DELETE FROM product_days WHERE day_at = ?1 AND product_id = ?2 AND orders = 0",
    key: 2,
};

/// Columns of both tables.
const COLUMNS: usize = 6;

/// A table that changes are brought into.
struct Table<'c> {
    conn: &'c Connection,
    sql: &'c Sql,
    add: Rows<'c>,
}

impl<'c> Table<'c> {
    fn into(conn: &'c Connection, sql: &'c Sql) -> Result<Self, StoreError> {
        Ok(Self { conn, sql, add: Rows::into_or(conn, sql.insert, COLUMNS, sql.or_add)? })
    }

    /// Brings in a change of a row; what only adds waits for the end.
    fn put(&mut self, row: [i64; COLUMNS], adds: bool) -> Result<(), StoreError> {
        if adds || self.conn.prepare_cached(self.sql.change)?.execute(row)? == 0 {
            for number in row {
                self.add.number(number);
            }
        }
        if !adds {
            self.add.write()?;
            let key = params_from_iter(&row[..self.sql.key]);
            self.conn.prepare_cached(self.sql.clear)?.execute(key)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use crate::domain::id::ProductId;
    use crate::domain::money::Money;
    use crate::domain::order::LineMoney;
    use crate::domain::product::{Dated, Particulars};
    use crate::domain::time::Instant;
    use crate::store::book::{Access, Book};
    use crate::store::create::sample;
    use crate::store::error::StoreError;
    use crate::store::kept_sales::deltas::Sale;
    use crate::store::kept_sales::{each_day, each_product};
    use crate::store::orders::NewLine;
    use crate::store::products;
    use crate::store::transaction::{ReadTx, WriteTx};

    const ALL: (Instant, Instant) = (Instant::ALWAYS, Instant(i64::MAX));

    fn product(tx: &WriteTx<'_>, sku: &str) -> ProductId {
        let particulars = Particulars { name: sku.into(), ..Particulars::default() };
        let (category, commissionable) = (String::new(), true);
        let dated = Dated { price: Money(10), cost: None, category, commissionable };
        products::insert(tx, sku, &particulars, &dated, sample::NOW).unwrap()
    }

    fn lines(products: &[ProductId]) -> Vec<NewLine> {
        let money = LineMoney { quantity: 2, unit_price: Money(10), discount: Money(1) };
        products
            .iter()
            .map(|product| NewLine {
                product: *product,
                money,
                net: Money(19),
                leaves_stock: false,
            })
            .collect()
    }

    fn sale(paid_at: Instant, lines: &[NewLine]) -> Sale<'_> {
        let count = i64::try_from(lines.len()).unwrap();
        let (gross, net) = (Money(20 * count), Money(19 * count));
        Sale { paid_at, gross, net, shipping: Money(5), lines }
    }

    /// Orders and net by day, orders and net by product.
    fn kept(tx: &ReadTx<'_>) -> [Vec<(i64, i64)>; 2] {
        let (mut days, mut products) = (Vec::new(), Vec::new());
        each_day(tx, ALL, |_, sales| {
            days.push((sales.orders, sales.net.0));
            Ok::<_, StoreError>(())
        })
        .unwrap();
        each_product(tx, ALL, |_, _, sales| {
            products.push((sales.orders, sales.net.0));
            Ok::<_, StoreError>(())
        })
        .unwrap();
        [days, products]
    }

    #[test]
    fn changes_add_up_in_the_tables_whenever_they_are_written_and_empty_days_go() {
        let folder = tempfile::tempdir().unwrap();
        let path = sample::book(folder.path());
        let mut book = Book::open(&path, Access::Write, Duration::ZERO).unwrap();
        let tx = book.begin().unwrap();
        let tea = product(&tx, "TEA");
        let both = lines(&[tea, product(&tx, "CUP"), tea]);
        let (monday, tuesday) = (Instant(1_790_000_000), Instant(1_790_086_400));
        tx.sales().add(&sale(monday, &both)).unwrap();
        tx.sales().write(tx.conn()).unwrap();
        assert_eq!(kept(&tx), [vec![(1, 57)], vec![(1, 38), (1, 19)]]);
        tx.sales().add(&sale(monday, &both[..1])).unwrap();
        tx.sales().add(&sale(tuesday, &both[..1])).unwrap();
        tx.sales().write(tx.conn()).unwrap();
        assert_eq!(kept(&tx), [vec![(2, 76), (1, 19)], vec![(2, 57), (1, 19), (1, 19)]]);
        tx.sales().take_out(&sale(tuesday, &both[..1])).unwrap();
        tx.sales().take_out(&sale(monday, &both)).unwrap();
        tx.commit().unwrap();
        book.read(|tx| {
            assert_eq!(kept(tx), [vec![(1, 19)], vec![(1, 19)]]);
            Ok::<_, StoreError>(())
        })
        .unwrap();
    }

    #[test]
    fn what_was_never_added_cannot_be_taken_out() {
        let folder = tempfile::tempdir().unwrap();
        let path = sample::book(folder.path());
        let mut book = Book::open(&path, Access::Write, Duration::ZERO).unwrap();
        let tx = book.begin().unwrap();
        let tea = lines(&[product(&tx, "TEA")]);
        tx.sales().take_out(&sale(Instant(1_790_000_000), &tea)).unwrap();
        assert!(matches!(tx.commit(), Err(StoreError::Constraint(_))));
    }
}
