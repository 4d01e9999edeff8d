//! Where orders come in, from a file or typed: each is recorded, moved on, or found unchanged.
use super::catalog::Catalog;
use super::difference::differences;
use super::fault::{Fault, NotTaken};
use super::instants::Said;
use super::priced::{Priced, priced};
use super::taken::{Sold, Taken, What};
use super::words::{self, Took};
use super::{advance, clock};
use crate::app::error::Error;
use crate::app::session::Change;
use crate::domain::id::ProductId;
use crate::domain::order::{AttributedBy, Instants};
use crate::domain::product::{Dated, Particulars};
use crate::domain::terms::Sale;
use crate::domain::time::Instant;
use crate::exchange::error::Reason;
use crate::exchange::orders_file::{Column, FileOrder};
use crate::store::orders::{self, NewLine, NewOrder, OrderWriter, StoredOrder};
use crate::store::products;
use crate::store::shelf::Shelf;

/// Takes one order after the other, all in one change.
pub struct Desk<'c, 'book> {
    change: &'c Change<'book>,
    catalog: Catalog,
    writer: OrderWriter<'c>,
    shelf: Shelf<'c>,
    /// Orders after this row were recorded at this desk.
    last_before: i64,
    how: How,
}

/// How orders are taken.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct How {
    /// Make products that the book does not know.
    pub create_products: bool,
    /// Take over names, notes and addresses of known orders.
    pub update: bool,
}

impl<'c, 'book> Desk<'c, 'book> {
    /// Works at a desk; what was taken is in the book when the work is done.
    ///
    /// # Errors
    /// Those of the book and of the work.
    pub fn work<T>(
        change: &'c Change<'book>,
        how: How,
        work: impl FnOnce(&mut Self) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let writer = OrderWriter::new(&change.tx, change.now)?;
        let last_before = orders::last_id(&change.tx)?;
        let shelf = Shelf::new(&change.tx, change.now)?;
        let catalog = Catalog::default();
        let mut desk = Self { change, catalog, writer, shelf, last_before, how };
        let done = work(&mut desk)?;
        desk.writer.flush()?;
        desk.shelf.write()?;
        Ok(done)
    }

    /// Records the order, moves the known one on, or finds nothing new.
    ///
    /// # Errors
    /// [`NotTaken::Bad`] with everything that is wrong with it: then nothing of it is in the book.
    pub fn take(&mut self, order: &FileOrder) -> Result<Taken, NotTaken> {
        let tx = &self.change.tx;
        let priced = priced(tx, &mut self.catalog, order, self.how.create_products)?;
        if !self.writer.knows(&order.order_no)? {
            let instants = self.as_new(order, &priced)?;
            return self.record(order, &priced, instants);
        }
        self.writer.flush()?;
        match orders::find(tx, &order.order_no)? {
            Some(known) if known.id.0 <= self.last_before => self.move_on(order, &priced, &known),
            _ => Err(apart().into()),
        }
    }

    /// The instants of the order, if it is new, and there is enough of what it takes.
    fn as_new(&mut self, order: &FileOrder, priced: &Priced) -> Result<Instants, NotTaken> {
        let instants = Said::from(&order.header).of_new(self.change.now).map_err(of_order)?;
        if leaves(&instants).is_some() {
            self.check_stock(order, priced)?;
        }
        Ok(instants)
    }

    /// Writes a new order.
    fn record(
        &mut self,
        order: &FileOrder,
        priced: &Priced,
        instants: Instants,
    ) -> Result<Taken, NotTaken> {
        let (products, products_made) = self.products(order, priced)?;
        let lines = products.into_iter().zip(&order.lines);
        let lines = lines.map(|(product, line)| NewLine {
            product,
            money: line.money,
            net: line.net,
            leaves_stock: false,
        });
        let mut lines: Vec<_> = lines.collect();
        if leaves(&instants).is_some() {
            self.shelf.take(&mut lines)?;
        }
        let id = self.writer.write(&new_order(order, priced, instants), &lines)?;
        let sold = Sold::by(None, instants.cancelled, priced.sale(&instants));
        let Priced { total, other_case, .. } = *priced;
        let what = What::Recorded;
        let told = total;
        Ok(Taken { what, id, instants, sold, told, total, other_case, products_made })
    }

    /// The products of the lines; those unknown are made.
    fn products(
        &mut self,
        order: &FileOrder,
        priced: &Priced,
    ) -> Result<(Vec<ProductId>, u64), Error> {
        let mut made = 0;
        let mut products = Vec::with_capacity(order.lines.len());
        for (line, known) in order.lines.iter().zip(&priced.products) {
            let tx = &self.change.tx;
            // An earlier line of this order may have made it.
            let known = match known {
                Some(id) => Some(*id),
                None => self.catalog.product(tx, &line.sku)?.map(|known| known.id),
            };
            products.push(match known {
                Some(id) => id,
                None => {
                    made += 1;
                    let name = line.product_name.clone().unwrap_or_else(|| line.sku.clone());
                    let particulars = Particulars { name, ..Particulars::default() };
                    let dated = Dated {
                        price: line.money.unit_price,
                        cost: None,
                        category: String::new(),
                        commissionable: true,
                    };
                    products::insert(tx, &line.sku, &particulars, &dated, self.change.now)?
                }
            });
        }
        Ok((products, made))
    }

    fn move_on(
        &mut self,
        order: &FileOrder,
        priced: &Priced,
        known: &StoredOrder,
    ) -> Result<Taken, NotTaken> {
        let change = self.change;
        let mut faults = differences(order, priced, known);
        let said = clock::as_recorded(&change.tx, Said::from(&order.header), &known.instants)?;
        let instants = said.added_to(&known.instants, change.now);
        let instants = instants.map_err(|(column, reason)| {
            faults.push(Fault::of_order(column, reason));
        });
        let Some(instants) = instants.ok().filter(|_| faults.is_empty()) else {
            return Err(NotTaken::Bad(faults));
        };
        if known.instants.paid.is_none() && instants.paid.is_some() && instants.cancelled.is_none()
        {
            self.check_stock(order, priced)?;
        }
        let moved = instants != known.instants;
        if moved {
            advance::apply(change, &mut self.shelf, known, &instants)?;
        }
        let sale = Sale { paid_at: instants.paid, ..known.sale() };
        let sold = Sold::by(known.instants.paid, instants.cancelled, sale);
        let what = match words::take(&change.tx, &words::of(order), known, self.how.update)? {
            Took::Shipping => What::Advanced,
            _ if moved => What::Advanced,
            Took::Updated => What::Updated,
            Took::Differ => What::Unchanged { words_differ: true },
            Took::Nothing => What::Unchanged { words_differ: false },
        };
        let total = known.net.plus(known.shipping).map_err(Error::from)?;
        let Priced { total: told, other_case, .. } = *priced;
        let (id, products_made) = (known.id, 0);
        Ok(Taken { what, id, instants, sold, told, total, other_case, products_made })
    }

    /// Refuses an order that takes more than there is, summed per product.
    fn check_stock(&mut self, order: &FileOrder, priced: &Priced) -> Result<(), NotTaken> {
        let products = priced.products.iter().zip(&order.lines);
        let wanted: Vec<_> =
            products.map(|(product, line)| (*product, line.money.quantity)).collect();
        let short = self.shelf.shortages(&wanted)?;
        if short.is_empty() {
            return Ok(());
        }
        let fault = |(line, shortage): (usize, crate::domain::stock::Shortage)| {
            let reason = Reason::Shortage { on_hand: shortage.on_hand, wanted: shortage.wanted };
            Fault::of_line(line, Column::Sku, reason)
        };
        Err(NotTaken::Bad(short.into_iter().map(fault).collect()))
    }
}

fn new_order<'o>(order: &'o FileOrder, priced: &Priced, instants: Instants) -> NewOrder<'o> {
    let header = &order.header;
    NewOrder {
        order_no: &order.order_no,
        instants,
        seller: priced.seller,
        attributed_by: priced.seller.map_or(AttributedBy::Nobody, |_| AttributedBy::Order),
        member: header.member.as_deref(),
        self_purchase: priced.self_purchase,
        coupon: header.coupon.as_deref(),
        discounts: header.discounts(),
        points_used: header.points_used.unwrap_or(0),
        shipping: header.shipping.unwrap_or_default(),
        tax: header.tax.unwrap_or_default(),
        words: words::of(order),
        gross: priced.gross,
        net: priced.net,
    }
}

/// When the stock leaves, if it does.
fn leaves(instants: &Instants) -> Option<Instant> {
    instants.paid.filter(|_| instants.cancelled.is_none())
}

fn apart() -> Fault {
    Fault::of_order(Column::OrderNo, Reason::OrderApart)
}

fn of_order((column, reason): (Column, Reason)) -> NotTaken {
    Fault::of_order(column, reason).into()
}
