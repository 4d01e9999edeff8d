//! Where refunds come in, from a file or typed: each is recorded, moved on, or found unchanged.
use super::takes_back::{TakenBack, takes_back};
use crate::app::error::Error;
use crate::app::order::catalog::Catalog;
use crate::app::order::instants::AHEAD;
use crate::app::session::Change;
use crate::domain::id::ProductId;
use crate::domain::refund::{Of, Part, Refund, RefundFault, Refundable};
use crate::domain::refund_state::RefundState;
use crate::domain::time::Instant;
use crate::exchange::error::Reason;
use crate::exchange::refunds_file::{Column, FileRefund};
use crate::store::error::StoreError;
use crate::store::orders::{self, StoredOrder};
use crate::store::refunds::{self, NewRefund, StoredRefund};
use crate::store::shelf::Shelf;

/// Takes one refund after the other, all in one change.
pub struct Counter<'c, 'book> {
    change: &'c Change<'book>,
    catalog: Catalog,
    shelf: Shelf<'c>,
}

/// How a refund comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum As {
    /// The money was given back.
    Recorded,
    /// Somebody asks for it: an after-sale case.
    Requested,
}

/// What became of a refund at the counter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// What was done.
    pub what: What,
    /// The refund as it is in the book now.
    pub refund: StoredRefund,
    /// The sku was written in another case than the recorded one.
    pub other_case: bool,
    /// What it takes back of commission, when it was approved by this.
    pub takes_back: Vec<TakenBack>,
}

/// What was done about a refund.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// It is new.
    New,
    /// It was asked for before and is approved now.
    Approved,
    /// It is known, and there is nothing new.
    Unchanged,
}

/// Why a refund was not taken.
#[derive(Debug)]
pub enum NotTaken {
    /// It is bad; the book is as it was before it.
    Bad(Vec<(Column, Reason)>),
    /// The book could not be read or written.
    Broken(Error),
}

/// What a refund is of, once order and product are known.
struct Meant {
    order: StoredOrder,
    refund: Refund,
    other_case: bool,
}

impl<'c, 'book> Counter<'c, 'book> {
    /// Opens the counter.
    ///
    /// # Errors
    /// Those of the book.
    pub fn open(change: &'c Change<'book>) -> Result<Self, Error> {
        let shelf = Shelf::new(&change.tx, change.now)?;
        Ok(Self { change, catalog: Catalog::default(), shelf })
    }

    /// Records the refund, approves one that was asked for, or finds nothing new.
    ///
    /// # Errors
    /// [`NotTaken::Bad`] with what is wrong with it: then nothing of it is in the book.
    pub fn take(&mut self, said: &FileRefund, how: As) -> Result<Taken, NotTaken> {
        let meant = self.meant(said)?;
        match refunds::find(&self.change.tx, &said.refund_no)? {
            Some(known) => self.known(said, how, &meant, known),
            None => self.new_one(said, how, &meant),
        }
    }

    /// Approves a refund that was asked for: what it takes from which lines is what is left now.
    ///
    /// # Errors
    /// [`NotTaken::Bad`] when its order does not allow it any more.
    pub fn approve(
        &mut self,
        known: &StoredRefund,
        refunded_at: Option<Instant>,
    ) -> Result<Taken, NotTaken> {
        let order = orders::find(&self.change.tx, &known.order_no)?;
        let order = order.ok_or_else(|| fault(Column::OrderNo, Reason::UnknownOrder))?;
        let (amount, shipping) = (known.amount, known.shipping);
        let refund = Refund { amount, shipping, of: known.of, restock: known.restock };
        let meant = Meant { order, refund, other_case: false };
        let at = self.instant(refunded_at, &meant.order)?;
        let (refundable, parts) = self.plan(&meant)?;
        self.give_back(known, &meant, at, (&refundable, &parts))
    }

    /// What is meant, as far as the book knows it.
    fn meant(&mut self, said: &FileRefund) -> Result<Meant, NotTaken> {
        let tx = &self.change.tx;
        let mut faults = Vec::new();
        let order = orders::find(tx, &said.order_no)?;
        if order.is_none() {
            faults.push((Column::OrderNo, Reason::UnknownOrder));
        }
        let product = match &said.sku {
            Some(sku) => self.catalog.product(tx, sku)?,
            None => None,
        };
        if said.sku.is_some() && product.is_none() {
            faults.push((Column::Sku, Reason::UnknownSku));
        }
        let Some(order) = order.filter(|_| faults.is_empty()) else {
            return Err(NotTaken::Bad(faults));
        };
        let of = of(said, &order, product.map(|known| known.id))?;
        let FileRefund { amount, shipping, restock, .. } = *said;
        let refund = Refund { amount, shipping, of, restock };
        let other_case = product.is_some_and(|known| known.other_case);
        Ok(Meant { order, refund, other_case })
    }

    fn known(
        &mut self,
        said: &FileRefund,
        how: As,
        meant: &Meant,
        known: StoredRefund,
    ) -> Result<Taken, NotTaken> {
        let differs = differences(said, how, meant, &known);
        if !differs.is_empty() {
            return Err(NotTaken::Bad(differs));
        }
        match (known.state, how) {
            (RefundState::Rejected, _) => Err(fault(Column::RefundNo, Reason::RejectedBefore)),
            (RefundState::Requested, As::Recorded) => {
                let taken = self.approve(&known, said.refunded_at)?;
                Ok(Taken { other_case: meant.other_case, ..taken })
            }
            (RefundState::Approved, _) | (RefundState::Requested, As::Requested) => {
                let (other_case, takes_back) = (meant.other_case, Vec::new());
                Ok(Taken { what: What::Unchanged, refund: known, other_case, takes_back })
            }
        }
    }

    fn new_one(&mut self, said: &FileRefund, how: As, meant: &Meant) -> Result<Taken, NotTaken> {
        let at = self.instant(said.refunded_at, &meant.order)?;
        let (refundable, parts) = self.plan(meant)?;
        check_quantity(said, meant)?;
        let new = NewRefund {
            refund_no: &said.refund_no,
            order: meant.order.id,
            refund: &meant.refund,
            reason: said.reason.as_deref(),
            requested_at: at,
        };
        let change = self.change;
        refunds::request(&change.tx, &new, (change.now, change.operator))?;
        let refund = self.recorded(&said.refund_no)?;
        let taken = match how {
            As::Requested => {
                Taken { what: What::New, refund, other_case: false, takes_back: Vec::new() }
            }
            As::Recorded => self.give_back(&refund, meant, at, (&refundable, &parts))?,
        };
        Ok(Taken { what: What::New, other_case: meant.other_case, ..taken })
    }

    /// Writes what is given back of which line, and puts units back to the shelf.
    fn give_back(
        &mut self,
        refund: &StoredRefund,
        meant: &Meant,
        at: Instant,
        (refundable, parts): (&Refundable, &[Part]),
    ) -> Result<Taken, NotTaken> {
        let tx = &self.change.tx;
        let takes_back = takes_back(tx, &meant.order, refundable, parts)?;
        let line = |part: &Part| meant.order.lines[part.line].id;
        let amounts = parts.iter().map(|part| (line(part), part.amount));
        let amounts = amounts.filter(|(_, amount)| !amount.is_zero());
        let decided_at = at.max(refund.requested_at);
        refunds::approve(tx, refund.id, (at, decided_at), amounts)?;
        for part in parts.iter().filter(|part| part.restock != 0) {
            let product = refundable.lines[part.line].product;
            self.shelf.give_back_units((line(part), product), part.restock, at)?;
        }
        let refund = self.recorded(&refund.refund_no)?;
        Ok(Taken { what: What::Approved, refund, other_case: false, takes_back })
    }

    /// When it happened: now unless it is said, and not before the order was paid.
    fn instant(&self, said: Option<Instant>, order: &StoredOrder) -> Result<Instant, NotTaken> {
        let now = self.change.now;
        if order.instants.cancelled.is_some() {
            return Err(fault(Column::OrderNo, Reason::Cancelled));
        }
        let Some(paid) = order.instants.paid else {
            return Err(fault(Column::OrderNo, Reason::NotPaid));
        };
        let at = said.unwrap_or(now);
        if at.0 > now.0 + AHEAD {
            return Err(fault(Column::RefundedAt, Reason::Future));
        }
        if at < paid {
            return Err(fault(Column::RefundedAt, Reason::BeforePayment));
        }
        Ok(at.min(now))
    }

    fn plan(&self, meant: &Meant) -> Result<(Refundable, Vec<Part>), NotTaken> {
        let refundable = refunds::refundable(&self.change.tx, &meant.order)?;
        let currency = self.change.meta().currency;
        let parts = refundable.parts(&meant.refund);
        let parts =
            parts.map_err(|why| fault(column(why), Reason::Refund { fault: why, currency }));
        Ok((refundable, parts?))
    }

    fn recorded(&self, refund_no: &str) -> Result<StoredRefund, NotTaken> {
        let refund = refunds::find(&self.change.tx, refund_no)?;
        let lost = || StoreError::Damaged { path: None, detail: format!("no refund {refund_no}") };
        Ok(refund.ok_or_else(lost)?)
    }
}

/// What the refund is for: a line, which must be of the sku that is said as well, or all of a sku.
fn of(said: &FileRefund, order: &StoredOrder, product: Option<ProductId>) -> Result<Of, NotTaken> {
    let Some(number) = said.line else {
        return Ok(product.map_or(Of::Order, Of::Product));
    };
    let of_line = order.lines.iter().find(|line| line.id.line() == number);
    match (of_line, product) {
        (Some(line), Some(product)) if line.product != product => {
            Err(fault(Column::Sku, Reason::OtherSku))
        }
        _ => Ok(Of::Line(number)),
    }
}

/// More units than were sold cannot be given back.
fn check_quantity(said: &FileRefund, meant: &Meant) -> Result<(), NotTaken> {
    let lines = meant.order.lines.iter().filter(|line| match meant.refund.of {
        Of::Order => true,
        Of::Line(number) => line.id.line() == number,
        Of::Product(product) => line.product == product,
    });
    let sold = lines.fold(0_i64, |sum, line| sum.saturating_add(line.money.quantity));
    match said.quantity.filter(|quantity| *quantity > sold) {
        Some(_) => Err(fault(Column::Quantity, Reason::MoreThanSold { sold })),
        None => Ok(()),
    }
}

/// What of a known refund is told differently. What decides money must be said again; a date and a
/// reason that are left out say nothing.
fn differences(
    said: &FileRefund,
    how: As,
    meant: &Meant,
    known: &StoredRefund,
) -> Vec<(Column, Reason)> {
    let line = |of| if let Of::Line(line) = of { Some(line) } else { None };
    let product = |of| if let Of::Product(product) = of { Some(product) } else { None };
    let at = match (how, known.refunded_at) {
        (As::Recorded, at) => at,
        (As::Requested, _) => Some(known.requested_at),
    };
    let (refund, is_other) = (&meant.refund, |at: &Option<Instant>| at.is_some());
    let columns = [
        (Column::OrderNo, meant.order.id != known.order),
        (Column::Amount, refund.amount != known.amount),
        (
            Column::RefundedAt,
            is_other(&at) && is_other(&said.refunded_at) && said.refunded_at != at,
        ),
        (Column::Line, line(refund.of) != line(known.of)),
        (Column::Sku, product(refund.of) != product(known.of)),
        (Column::Restock, refund.restock != known.restock),
        (Column::Shipping, refund.shipping != known.shipping),
        (Column::Reason, said.reason.is_some() && said.reason != known.reason),
    ];
    let differs = columns.into_iter().filter(|(_, differs)| *differs);
    differs.map(|(column, _)| (column, Reason::DiffersFromBook)).collect()
}

/// The column that a fault is told of.
fn column(fault: RefundFault) -> Column {
    match fault {
        RefundFault::Nothing
        | RefundFault::Free
        | RefundFault::TooMuch { .. }
        | RefundFault::Overflow(_) => Column::Amount,
        RefundFault::UnknownLine { .. } => Column::Line,
        RefundFault::NotInOrder => Column::Sku,
        RefundFault::TooMuchShipping { .. } => Column::Shipping,
        RefundFault::RestockOfWhat | RefundFault::NotStocked | RefundFault::TooManyUnits { .. } => {
            Column::Restock
        }
    }
}

fn fault(column: Column, reason: Reason) -> NotTaken {
    NotTaken::Bad(vec![(column, reason)])
}

impl From<Error> for NotTaken {
    fn from(error: Error) -> Self {
        Self::Broken(error)
    }
}

impl From<StoreError> for NotTaken {
    fn from(error: StoreError) -> Self {
        Self::Broken(error.into())
    }
}
