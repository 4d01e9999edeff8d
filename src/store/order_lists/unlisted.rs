//! The orders of a transaction on their way into lists.
use rusqlite::params;

use super::FEW;
use super::find::listed_until;
use super::packed::Packed;
use crate::domain::id::{DistributorId, OrderId, ProductId};
use crate::store::error::StoreError;
use crate::store::transaction::ReadTx;

/// So many bytes of lists are kept in memory: a few million orders.
const ENOUGH: usize = 8_000_000;

/// Orders that follow each other and are in no list yet.
#[derive(Debug, Default)]
pub(in crate::store) struct Unlisted {
    first: i64,
    last: i64,
    bytes: usize,
    sellers: Vec<Packed>,
    products: Vec<Packed>,
}

impl Unlisted {
    /// Notes an order that was just written, or is read in the order of the rows.
    pub fn note(
        &mut self,
        order: OrderId,
        seller: Option<DistributorId>,
        products: impl IntoIterator<Item = ProductId>,
    ) {
        self.first = if self.first == 0 { order.0 } else { self.first };
        self.last = order.0;
        if let Some(seller) = seller {
            self.bytes += push(&mut self.sellers, seller.0, order.0);
        }
        for product in products {
            self.bytes += push(&mut self.products, product.0, order.0);
        }
    }

    /// Whether enough was noted to write it down.
    pub fn is_much(&self) -> bool {
        self.bytes >= ENOUGH
    }

    /// Writes lists once enough orders are in none; before a transaction is committed.
    ///
    /// # Errors
    /// Those of the book.
    pub fn write(&mut self, tx: &ReadTx<'_>) -> Result<(), StoreError> {
        if self.last == 0 {
            return Ok(());
        }
        let until = listed_until(tx)?;
        if self.last - until >= FEW {
            if self.first != until + 1 {
                *self = Self::read(tx, until + 1)?;
            }
            self.insert(tx)?;
        }
        *self = Self::default();
        Ok(())
    }

    /// Every order from one on, as it stands in the book.
    pub(super) fn read(tx: &ReadTx<'_>, first: i64) -> Result<Self, StoreError> {
        let mut unlisted = Self::default();
        let mut orders =
            tx.conn().prepare("SELECT id, distributor_id FROM orders WHERE id >= ?1")?;
        let mut orders = orders.query([first])?;
        while let Some(row) = orders.next()? {
            let seller = row.get::<_, Option<i64>>(1)?.map(DistributorId);
            unlisted.note(OrderId(row.get(0)?), seller, None);
        }
        // Lines come before their orders: those of later ones are not wanted yet.
        let sql = "SELECT id / 10000, product_id FROM order_lines
                   WHERE id BETWEEN ?1 * 10000 AND ?2 * 10000 + 9999";
        let mut lines = tx.conn().prepare(sql)?;
        let mut lines = lines.query([first, unlisted.last])?;
        while let Some(row) = lines.next()? {
            push(&mut unlisted.products, row.get(1)?, row.get(0)?);
        }
        Ok(unlisted)
    }

    /// The lists by key, with the last order that is in them.
    pub(super) fn lists(&self) -> impl Iterator<Item = (i64, &Packed)> {
        let sellers = (0..).zip(&self.sellers);
        let products = (0..).map(|id: i64| -id).zip(&self.products);
        sellers.chain(products).filter(|(_, list)| list.first > 0)
    }

    fn insert(&self, tx: &ReadTx<'_>) -> Result<(), StoreError> {
        let sql = "INSERT INTO order_lists (key, first_order, orders) VALUES (?1, ?2, ?3)";
        let mut insert = tx.conn().prepare_cached(sql)?;
        for (key, list) in self.lists() {
            insert.execute(params![key, list.first, list.bytes])?;
        }
        let none: &[u8] = &[];
        insert.execute(params![0, self.last, none])?;
        Ok(())
    }
}

/// Adds an order to the list of a row; returns how many bytes that took.
fn push(lists: &mut Vec<Packed>, row: i64, order: i64) -> usize {
    let Ok(index) = usize::try_from(row) else { return 0 };
    if lists.len() <= index {
        lists.resize_with(index + 1, Packed::default);
    }
    let before = lists[index].bytes.len();
    lists[index].push(order);
    lists[index].bytes.len() - before
}
