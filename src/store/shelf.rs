//! The stock as orders see it: what leaves at payment and comes back at cancellation (SPEC §4, §6).
use std::collections::HashMap;

use rusqlite::{Statement, params};

use super::error::StoreError;
use super::orders::NewLine;
use super::transaction::WriteTx;
use crate::domain::id::{OrderId, OrderLineId, ProductId};
use crate::domain::stock::Shortage;
use crate::domain::time::Instant;

/// The stock during one change: each product is looked up once, for nobody else moves stock
/// meanwhile, and the statements are prepared once for a whole import.
pub struct Shelf<'tx> {
    look: Statement<'tx>,
    sell: Statement<'tx>,
    give_back: Statement<'tx>,
    known: HashMap<ProductId, Stock>,
    now: Instant,
}

/// What there is of a product.
#[derive(Debug, Clone, Copy)]
struct Stock {
    /// None: never stocked, never checked.
    on_hand: Option<i64>,
    backorders: bool,
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
            sell: conn.prepare(
                "INSERT INTO stock_movements (product_id, kind, quantity, moved_at, order_line_id,
                   recorded_at) VALUES (?1, 'sale', ?2, ?3, ?4, ?5)",
            )?,
            give_back: conn.prepare(
                "INSERT INTO stock_movements (product_id, kind, quantity, moved_at, order_line_id,
                   recorded_at)
                 SELECT product_id, 'return', -quantity, ?3, order_line_id, ?4
                 FROM stock_movements
                 WHERE kind = 'sale' AND order_line_id BETWEEN ?1 AND ?2 ORDER BY order_line_id",
            )?,
            known: HashMap::new(),
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

    /// Takes every line of an order: at its payment. What was never stocked moves nothing.
    ///
    /// # Errors
    /// Those of the book; a shortage, which the caller has looked for, is a broken constraint.
    pub fn take_order(
        &mut self,
        order: OrderId,
        lines: &[NewLine],
        at: Instant,
    ) -> Result<(), StoreError> {
        for (number, line) in (1..).zip(lines) {
            let key = OrderLineId::new(order, number);
            if let Err(shortage) = self.take(line.product, line.money.quantity, key, at)? {
                return Err(StoreError::Constraint(format!("stock below zero: {shortage:?}")));
            }
        }
        Ok(())
    }

    /// Takes the units of one line. Called once per line.
    ///
    /// # Errors
    /// Those of the book. The inner error says that there are too few, and nothing was taken.
    pub fn take(
        &mut self,
        product: ProductId,
        quantity: i64,
        line: OrderLineId,
        at: Instant,
    ) -> Result<Result<(), Shortage>, StoreError> {
        let stock = self.stock(product)?;
        if let Some(shortage) = stock.short_of(quantity) {
            return Ok(Err(shortage));
        }
        let Some(on_hand) = stock.on_hand else { return Ok(Ok(())) };
        let Some(left) = on_hand.checked_sub(quantity) else {
            return Ok(Err(Shortage { on_hand, wanted: quantity }));
        };
        self.sell.execute(params![product.0, -quantity, at.0, line.0, self.now.0])?;
        self.known.insert(product, Stock { on_hand: Some(left), ..stock });
        Ok(Ok(()))
    }

    /// Gives back whatever left with the lines of an order: at its cancellation. Lines whose product
    /// was not stocked when they were paid give nothing back. Called once per order.
    ///
    /// # Errors
    /// Those of the book.
    pub fn give_back(&mut self, order: OrderId, at: Instant) -> Result<usize, StoreError> {
        let (first, last) = (OrderLineId::new(order, 0), OrderLineId::new(order, 9_999));
        self.known.clear();
        Ok(self.give_back.execute(params![first.0, last.0, at.0, self.now.0])?)
    }

    fn stock(&mut self, product: ProductId) -> Result<Stock, StoreError> {
        if let Some(stock) = self.known.get(&product) {
            return Ok(*stock);
        }
        let stock = self.look.query_row([product.0], |row| {
            Ok(Stock { on_hand: row.get(0)?, backorders: row.get(1)? })
        })?;
        self.known.insert(product, stock);
        Ok(stock)
    }
}
