//! The stock as orders see it: what leaves at payment, and comes back at cancellation and with refunds
//! (SPEC §4, §6).
use rusqlite::{Statement, params};

use super::error::StoreError;
use super::orders::NewLine;
use super::transaction::WriteTx;
use crate::domain::id::{OrderId, OrderLineId, ProductId};
use crate::domain::id_map::IdMap;
use crate::domain::stock::Shortage;
use crate::domain::time::Instant;

/// The stock during one change: each product is looked up once, for nobody else moves stock meanwhile,
/// and what recorded orders take is written once per product, by [`Shelf::write`].
pub struct Shelf<'tx> {
    look: Statement<'tx>,
    lower: Statement<'tx>,
    sell: Statement<'tx>,
    give_back: Statement<'tx>,
    give_back_units: Statement<'tx>,
    known: IdMap<ProductId, Stock>,
    now: Instant,
}

/// What there is of a product.
#[derive(Debug, Clone, Copy)]
struct Stock {
    /// None: never stocked, never checked.
    on_hand: Option<i64>,
    backorders: bool,
    /// How many units left with orders and are still to be written.
    left: i64,
}

impl Stock {
    /// Whether so many units are too many.
    fn short_of(self, wanted: i64) -> Option<Shortage> {
        let on_hand = self.on_hand.filter(|on_hand| !self.backorders && *on_hand < wanted)?;
        Some(Shortage { on_hand, wanted })
    }
}

impl<'tx> Shelf<'tx> {
    /// The stock of a book.
    ///
    /// # Errors
    /// Those of the book.
    pub fn new(tx: &'tx WriteTx<'_>, now: Instant) -> Result<Self, StoreError> {
        let conn = tx.conn();
        Ok(Self {
            look: conn.prepare("SELECT on_hand, backorders FROM products WHERE id = ?1")?,
            lower: conn.prepare("UPDATE products SET on_hand = on_hand - ?2 WHERE id = ?1")?,
            sell: conn.prepare(
                "INSERT INTO stock_movements (product_id, kind, quantity, moved_at, order_line_id,
                   after_line, recorded_at)
                 VALUES (?1, 'sale', ?2, ?3, ?4, (SELECT ifnull(max(id), 0) FROM order_lines), ?5)",
            )?,
            give_back: conn.prepare(
                "INSERT INTO stock_movements (product_id, kind, quantity, moved_at, order_line_id,
                   after_line, recorded_at)
                 SELECT product_id, 'return', sum(quantity), ?3, id,
                        (SELECT ifnull(max(id), 0) FROM order_lines), ?4
                 FROM (SELECT id, product_id, quantity FROM order_lines
                       WHERE id BETWEEN ?1 AND ?2 AND left_stock = 1
                       UNION ALL
                       SELECT order_line_id, product_id, -quantity FROM stock_movements
                       WHERE order_line_id BETWEEN ?1 AND ?2)
                 GROUP BY id HAVING sum(quantity) > 0 ORDER BY id",
            )?,
            give_back_units: conn.prepare(
                "INSERT INTO stock_movements (product_id, kind, quantity, moved_at, order_line_id,
                   after_line, recorded_at)
                 VALUES (?1, 'return', ?2, ?3, ?4, (SELECT ifnull(max(id), 0) FROM order_lines), ?5)",
            )?,
            known: IdMap::default(),
            now,
        })
    }

    /// The first line of each product that there is too little of, summed over the lines of an order:
    /// products (none for one that is still to be made, which is never stocked) with quantities.
    ///
    /// # Errors
    /// Those of the book.
    pub fn shortages(
        &mut self,
        lines: &[(Option<ProductId>, i64)],
    ) -> Result<Vec<(usize, Shortage)>, StoreError> {
        let mut short = Vec::new();
        for (index, (product, _)) in lines.iter().enumerate() {
            let Some(id) = product else { continue };
            if lines[..index].iter().any(|(earlier, _)| earlier == product) {
                continue;
            }
            let same = lines.iter().filter(|(other, _)| other == product);
            let wanted = same.fold(0_i64, |sum, (_, quantity)| sum.saturating_add(*quantity));
            short.extend(self.stock(*id)?.short_of(wanted).map(|shortage| (index, shortage)));
        }
        Ok(short)
    }

    /// Takes the units of every line of an order that is recorded as paid, and marks the lines whose
    /// units leave: what was never stocked moves nothing. The caller has looked for shortages.
    ///
    /// # Errors
    /// Those of the book; a shortage is a broken constraint.
    pub fn take(&mut self, lines: &mut [NewLine]) -> Result<(), StoreError> {
        for line in lines {
            line.leaves_stock = self.take_units(line.product, line.money.quantity)?;
            if line.leaves_stock {
                self.known
                    .entry(line.product)
                    .and_modify(|stock| stock.left += line.money.quantity);
            }
        }
        Ok(())
    }

    /// Takes the units of an order that was recorded before and is paid now: each line a movement.
    ///
    /// # Errors
    /// Those of the book; a shortage is a broken constraint.
    pub fn take_later(
        &mut self,
        order: OrderId,
        lines: &[NewLine],
        at: Instant,
    ) -> Result<(), StoreError> {
        for (number, line) in (1..).zip(lines) {
            if self.take_units(line.product, line.money.quantity)? {
                let key = OrderLineId::new(order, number);
                let (product, quantity) = (line.product.0, -line.money.quantity);
                self.sell.execute(params![product, quantity, at.0, key.0, self.now.0])?;
            }
        }
        Ok(())
    }

    /// Takes units of a product; whether it is stocked at all.
    fn take_units(&mut self, product: ProductId, quantity: i64) -> Result<bool, StoreError> {
        let stock = self.stock(product)?;
        let Some(on_hand) = stock.on_hand else { return Ok(false) };
        let left = on_hand.checked_sub(quantity).filter(|_| stock.short_of(quantity).is_none());
        let Some(left) = left else {
            let shortage = Shortage { on_hand, wanted: quantity };
            return Err(StoreError::Constraint(format!("stock below zero: {shortage:?}")));
        };
        self.known.insert(product, Stock { on_hand: Some(left), ..stock });
        Ok(true)
    }

    /// Writes how many units left with the orders recorded so far.
    ///
    /// # Errors
    /// Those of the book.
    pub fn write(&mut self) -> Result<(), StoreError> {
        let mut lowered: Vec<_> =
            self.known.iter_mut().filter(|(_, stock)| stock.left != 0).collect();
        // The same change gives the same bytes.
        lowered.sort_unstable_by_key(|(product, _)| **product);
        for (product, stock) in lowered {
            self.lower.execute([product.0, stock.left])?;
            stock.left = 0;
        }
        Ok(())
    }

    /// Gives back some units of a line: with a refund. The caller has looked how many are out.
    ///
    /// # Errors
    /// Those of the book; more units than are out are a broken constraint.
    pub fn give_back_units(
        &mut self,
        (line, product): (OrderLineId, ProductId),
        units: i64,
        at: Instant,
    ) -> Result<(), StoreError> {
        self.write()?;
        self.known.remove(&product);
        self.give_back_units.execute(params![product.0, units, at.0, line.0, self.now.0])?;
        Ok(())
    }

    /// Gives back whatever left with the lines of an order and did not come back yet: at its
    /// cancellation. Lines whose product was not stocked when they were paid give nothing back.
    /// Called once per order.
    ///
    /// # Errors
    /// Those of the book.
    pub fn give_back(&mut self, order: OrderId, at: Instant) -> Result<usize, StoreError> {
        let (first, last) = (OrderLineId::new(order, 0), OrderLineId::new(order, 9_999));
        self.write()?;
        self.known.clear();
        Ok(self.give_back.execute(params![first.0, last.0, at.0, self.now.0])?)
    }

    fn stock(&mut self, product: ProductId) -> Result<Stock, StoreError> {
        if let Some(stock) = self.known.get(&product) {
            return Ok(*stock);
        }
        let stock = self.look.query_row([product.0], |row| {
            Ok(Stock { on_hand: row.get(0)?, backorders: row.get(1)?, left: 0 })
        })?;
        self.known.insert(product, stock);
        Ok(stock)
    }
}
