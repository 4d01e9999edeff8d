//! Transactions: `app` begins and ends them, functions of this layer are given one.
use std::cell::{RefCell, RefMut};
use std::ops::Deref;

use rusqlite::Connection;

use super::book::{Access, Book, BookMeta};
use super::error::StoreError;
use super::kept_sales::KeptSales;
use super::order_lists::Unlisted;
use crate::domain::id::{DistributorId, OrderId, ProductId};

/// One consistent picture of the book.
#[derive(Debug)]
pub struct ReadTx<'book> {
    book: &'book Book,
}

/// The right to change the book; nobody else has it meanwhile. Dropped without
/// [`commit`](WriteTx::commit), it leaves the book as it was.
#[derive(Debug)]
#[must_use = "dropping it rolls back"]
pub struct WriteTx<'book> {
    reading: ReadTx<'book>,
    sales: RefCell<KeptSales>,
    unlisted: RefCell<Unlisted>,
}

impl ReadTx<'_> {
    /// The connection, for the statements of this layer.
    pub(in crate::store) fn conn(&self) -> &Connection {
        &self.book.conn
    }

    /// What is fixed about the book.
    #[must_use]
    pub fn meta(&self) -> &BookMeta {
        &self.book.meta
    }
}

impl<'book> Deref for WriteTx<'book> {
    type Target = ReadTx<'book>;

    /// Whatever reads can read here too, and sees what was just written.
    fn deref(&self) -> &Self::Target {
        &self.reading
    }
}

impl Book {
    /// Does the work with one picture of the book, and ends the reading whatever comes out.
    ///
    /// # Errors
    /// Those of the work; `Locked` when a writer is finishing for longer than we may wait.
    pub fn read<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&ReadTx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let reading = Reading::begin(self)?;
        work(&reading.0)
    }

    /// Begins to write, waiting for other writers.
    ///
    /// # Errors
    /// `Locked`, `ReadOnly`, `DiskFull`, `Io`.
    pub fn begin(&mut self) -> Result<WriteTx<'_>, StoreError> {
        self.begin_as("BEGIN IMMEDIATE")
    }

    /// The same, with not even a reader beside.
    pub(super) fn begin_exclusive(&mut self) -> Result<WriteTx<'_>, StoreError> {
        self.begin_as("BEGIN EXCLUSIVE")
    }

    fn begin_as(&mut self, sql: &str) -> Result<WriteTx<'_>, StoreError> {
        if self.access == Access::Read {
            return Err(StoreError::ReadOnly { path: Some(self.path.clone()) });
        }
        self.conn.execute_batch(sql).map_err(|error| self.fault(error))?;
        let sales = RefCell::new(KeptSales::new(self.meta.zone));
        Ok(WriteTx { reading: ReadTx { book: self }, sales, unlisted: RefCell::default() })
    }
}

/// A read transaction that ends when it goes out of scope.
struct Reading<'book>(ReadTx<'book>);

impl<'book> Reading<'book> {
    fn begin(book: &'book Book) -> Result<Self, StoreError> {
        book.conn.execute_batch("BEGIN DEFERRED").map_err(|error| book.fault(error))?;
        let reading = Self(ReadTx { book });
        // A deferred transaction takes its picture at the first read: that is now.
        let picture = reading.0.conn().query_row("SELECT count(*) FROM book", [], |_| Ok(()));
        picture.map_err(|error| book.fault(error))?;
        Ok(reading)
    }
}

impl Drop for Reading<'_> {
    fn drop(&mut self) {
        end(&self.0.book.conn);
    }
}

impl WriteTx<'_> {
    /// The sums of what was sold, which follow every change of an order.
    pub(in crate::store) fn sales(&self) -> RefMut<'_, KeptSales> {
        self.sales.borrow_mut()
    }

    /// Notes an order that was just written, for the lists of orders.
    ///
    /// # Errors
    /// Those of the book.
    pub(in crate::store) fn list(
        &self,
        order: OrderId,
        seller: Option<DistributorId>,
        products: impl IntoIterator<Item = ProductId>,
    ) -> Result<(), StoreError> {
        let mut unlisted = self.unlisted.borrow_mut();
        unlisted.note(order, seller, products);
        if unlisted.is_much() { unlisted.write(&self.reading) } else { Ok(()) }
    }

    /// Does the work as a whole: when it fails, the book is as it was before it. For rows that only a
    /// statement writes: what is kept in memory until the end must not be touched.
    ///
    /// # Errors
    /// Those of the work, and of the book.
    pub fn whole<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce() -> Result<T, E>,
    ) -> Result<T, E> {
        let run = |sql| self.conn().execute_batch(sql).map_err(StoreError::from);
        run("SAVEPOINT whole")?;
        let done = work();
        run(if done.is_ok() { "RELEASE whole" } else { "ROLLBACK TO whole; RELEASE whole" })?;
        done
    }

    /// Makes it so, durably, with the sums of what was sold.
    ///
    /// # Errors
    /// `Locked` when readers stay for longer than we may wait (nothing is written then),
    /// `DiskFull`, `Io`. After an error of the disk the change may be in the book all the same:
    /// every command that moves money has its own key and may simply be run again.
    pub fn commit(self) -> Result<(), StoreError> {
        let book = self.reading.book;
        self.sales().write(&book.conn).map_err(|error| book.fault(error))?;
        self.unlisted.borrow_mut().write(&self.reading).map_err(|error| book.fault(error))?;
        book.conn.execute_batch("COMMIT").map_err(|error| book.fault(error))
    }
}

impl Drop for WriteTx<'_> {
    fn drop(&mut self) {
        end(&self.reading.book.conn);
    }
}

/// Rolls back what is still open; SQLite has done so itself after some errors.
fn end(conn: &Connection) {
    if !conn.is_autocommit() {
        // An error here leaves the journal behind, and the next one to open the book rolls back.
        let _ = conn.execute_batch("ROLLBACK");
    }
}
