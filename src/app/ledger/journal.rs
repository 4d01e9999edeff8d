//! Every document as a transaction, one after the other, by day.
use std::collections::HashMap;

use super::closed::ClosedPeriods;
use super::earned;
use crate::app::error::Error;
use crate::app::facts;
use crate::domain::facts::Facts;
use crate::domain::id::{DistributorId, OrderId, ProductId};
use crate::domain::ledger::account::Account;
use crate::domain::ledger::document::Document;
use crate::domain::ledger::inventory::StockValue;
use crate::domain::ledger::order::{GivenBack, Sold};
use crate::domain::ledger::stock::Moved;
use crate::domain::ledger::transaction::{Postings, Transaction, Unbooked};
use crate::domain::ledger::{by_hand, order, payout, settlement, stock};
use crate::domain::money::Money;
use crate::domain::stock::Movement;
use crate::domain::time::{Day, Instant};
use crate::store::distributors;
use crate::store::error::StoreError;
use crate::store::ledger::documents::{self, Key, Source};
use crate::store::ledger::orders::{self, PaidOrder};
use crate::store::ledger::refunds;
use crate::store::ledger::{self as kept, costs, papers};
use crate::store::transaction::ReadTx;

/// The codes and names of distributors by row.
pub(super) type CodesAndNames = HashMap<DistributorId, (String, String)>;

/// A transaction with its number among those of its month, from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Numbered {
    /// Its number.
    pub number: u64,
    /// The transaction.
    pub transaction: Transaction,
}

/// What documents are booked with.
pub(in crate::app) struct Journal<'tx, 'book> {
    tx: &'tx ReadTx<'book>,
    facts: Facts,
    closed: ClosedPeriods,
    stock: HashMap<ProductId, StockValue>,
    names: CodesAndNames,
    /// The day of what was there from the beginning.
    first_day: Day,
    /// The day that the last instant lay in, and its span.
    today: Option<((Instant, Instant), Day)>,
}

impl<'tx, 'book> Journal<'tx, 'book> {
    pub fn new(tx: &'tx ReadTx<'book>) -> Result<Self, Error> {
        let meta = tx.meta();
        let first = match meta.start {
            Some(start) => start,
            None => documents::first(tx)?.unwrap_or(meta.created_at),
        };
        let beyond = || damaged("something happened outside of the years of a book");
        Ok(Self {
            tx,
            facts: facts::load(tx)?,
            closed: ClosedPeriods::read(tx)?,
            stock: HashMap::new(),
            names: distributors::names(tx)?,
            first_day: meta.zone.day_of(first).ok_or_else(beyond)?,
            today: None,
        })
    }

    pub fn names(&self) -> &CodesAndNames {
        &self.names
    }

    /// Hands every document of some days, first and last included, to `each`, as a transaction.
    /// Documents that move nothing are left out.
    pub fn each<E: From<Error> + From<StoreError>>(
        &mut self,
        (from, to): (Option<Day>, Option<Day>),
        mut each: impl FnMut(&Self, &Transaction) -> Result<(), E>,
    ) -> Result<(), E> {
        let zone = self.tx.meta().zone;
        let until = to.map_or(Instant(i64::MAX), |day| zone.start_of(day.plus_days(1)));
        // What a sale costs depends on all that moved before.
        let all = documents::has_stock(self.tx)?;
        let begin = from.filter(|_| !all).map_or(Instant(i64::MIN), |day| zone.start_of(day));
        let tx = self.tx;
        documents::each(tx, (begin, until), |key| {
            let (document, postings) = self.document(key)?;
            let day = self.day(key.booked_at)?;
            if postings.is_empty() || from.is_some_and(|from| day < from) {
                return Ok(());
            }
            // A day that no book has is told by the check of that document.
            let own_day = self.day(key.at).unwrap_or(day);
            let booked = Transaction::new((day, own_day), document, postings);
            let transaction = booked.map_err(unbooked)?;
            if transaction.postings().is_empty() {
                return Ok(());
            }
            each(self, &transaction)
        })
    }

    /// The day that an instant lies in; of what was there from the beginning the first day.
    fn day(&mut self, at: Instant) -> Result<Day, Error> {
        if at == Instant::ALWAYS {
            return Ok(self.first_day);
        }
        if let Some(((start, end), day)) = self.today
            && start <= at
            && at < end
        {
            return Ok(day);
        }
        let zone = self.tx.meta().zone;
        let span = zone.day_around(at);
        let day = zone.day_of(span.0).filter(|_| span.0 <= at && at < span.1);
        let day =
            day.ok_or_else(|| damaged("something happened outside of the years of a book"))?;
        self.today = Some((span, day));
        Ok(day)
    }

    fn document(&mut self, key: &Key) -> Result<(Document, Postings), Error> {
        let tx = self.tx;
        match key.source {
            Source::OpeningBalance => {
                let code = self.code(DistributorId(key.id));
                let amount = papers::opening_balance(tx, key.id)?;
                Ok((Document::OpeningBalance { code }, settlement::opening_balance(amount)?))
            }
            Source::OpeningStock | Source::Movement => self.movement(key),
            Source::History => {
                let paid = orders::paid(tx, OrderId(key.id))?;
                let cost = self.taken(&paid, key)?;
                Ok((Document::History { order_no: paid.order_no }, order::history(cost)?))
            }
            Source::Order => {
                let paid = orders::paid(tx, OrderId(key.id))?;
                let (cost, earned) = (self.taken(&paid, key)?, earned::earned(&self.facts, &paid)?);
                let PaidOrder { net, shipping, order_no, .. } = paid;
                let postings = order::sale(&Sold { net, shipping, earned, cost })?;
                Ok((Document::Order { order_no }, postings))
            }
            Source::Cancellation => {
                let paid = orders::paid(tx, OrderId(key.id))?;
                let refunded = refunds::of_order(tx, OrderId(key.id))?;
                let back = earned::rest(&self.facts, &paid, refunded)?;
                let PaidOrder { order_no, is_corrected, .. } = paid;
                let document = if is_corrected {
                    Document::Correction { order_no }
                } else {
                    Document::Cancellation { order_no }
                };
                Ok((document, order::given_back(&back)?))
            }
            Source::Refund => {
                let refund = refunds::refund(tx, key)?;
                let paid = orders::paid(tx, refund.order)?;
                let reversed = earned::reversed(&self.facts, &paid, &refund.lines)?;
                let back = GivenBack {
                    amount: refund.amount,
                    shipping: refund.shipping,
                    reversed,
                    is_correction: false,
                };
                let (refund_no, order_no) = (refund.refund_no, paid.order_no);
                Ok((Document::Refund { refund_no, order_no }, order::given_back(&back)?))
            }
            Source::Adjustment => {
                let (distributor, amount, reason) = papers::adjustment(tx, key.id)?;
                let document = Document::Adjustment { code: self.code(distributor), reason };
                Ok((document, settlement::adjustment(amount)?))
            }
            Source::ByHand => by_hand(tx, key.id),
            Source::Paid => {
                let (item, paid) = papers::payout(tx, key.id)?;
                let (item, code) = (payout::item(item), self.code(paid.distributor));
                Ok((Document::Payout { item, code }, payout::paid(&paid)?))
            }
            Source::Returned => {
                let (item, paid) = papers::payout(tx, key.id)?;
                let (item, code) = (payout::item(item), self.code(paid.distributor));
                Ok((Document::PayoutReturned { item, code }, payout::returned(&paid)?))
            }
            Source::Statement => {
                let distributor = DistributorId(key.part);
                let (period, amounts) = papers::statement(tx, key.id, distributor)?;
                let document = Document::Statement { period, code: self.code(distributor) };
                Ok((document, settlement::statement(distributor, &amounts)?))
            }
        }
    }

    /// A distributor's code; the row's number when there is none.
    fn code(&self, id: DistributorId) -> String {
        self.names.get(&id).map_or_else(|| format!("#{}", id.0), |(code, _)| code.clone())
    }

    /// What the units cost that left with an order as it was recorded.
    fn taken(&mut self, order: &PaidOrder, key: &Key) -> Result<Money, Error> {
        let mut sum = Money::ZERO;
        for (product, quantity) in &order.left {
            let unit_cost = self.unit_cost(*product, order.paid_at, key.booked_at)?;
            let cost = self.stock.entry(*product).or_default().take(*quantity, unit_cost)?;
            sum = sum.plus(cost)?;
        }
        Ok(sum)
    }

    fn movement(&mut self, key: &Key) -> Result<(Document, Postings), Error> {
        let papers::Moved { product, sku, kind, quantity, words } =
            papers::movement(self.tx, key.id)?;
        let at = if kind == Movement::Opening { key.booked_at } else { key.at };
        let unit_cost = if quantity > 0 && matches!(kind, Movement::In | Movement::Opening) {
            costs::unit_cost(self.tx, product, at, self.closed.known_at(key.booked_at))?
        } else {
            self.unit_cost(product, at, key.booked_at)?
        };
        let stock = self.stock.entry(product).or_default();
        let postings = stock::moved(stock, &Moved { kind, quantity, unit_cost })?;
        Ok((Document::Stock { kind: kind.name(), sku, quantity, words }, postings))
    }

    /// What a unit costs by the facts; not looked for where the average says it.
    fn unit_cost(
        &self,
        product: ProductId,
        at: Instant,
        booked_at: Instant,
    ) -> Result<Money, Error> {
        if self.stock.get(&product).is_some_and(StockValue::has_average) {
            return Ok(Money::ZERO);
        }
        Ok(costs::unit_cost(self.tx, product, at, self.closed.known_at(booked_at))?)
    }
}

fn by_hand(tx: &ReadTx<'_>, id: i64) -> Result<(Document, Postings), Error> {
    let entry = kept::by_hand::find(tx, id)?;
    let account = |name: &str| {
        let known = Account::from_name(name);
        known.ok_or_else(|| damaged(&format!("no account has the name {name}")))
    };
    let (account, through) = (account(&entry.account)?, account(&entry.through)?);
    let postings = by_hand::booked(account, through, entry.amount)?;
    Ok((Document::ByHand { words: entry.words, reference: entry.reference }, postings))
}

fn unbooked(error: Unbooked) -> Error {
    match error {
        Unbooked::Overflow(overflow) => overflow.into(),
        unbalanced @ Unbooked::Unbalanced(_) => damaged(&unbalanced.to_string()),
    }
}

fn damaged(detail: &str) -> Error {
    StoreError::Damaged { path: None, detail: detail.to_owned() }.into()
}
