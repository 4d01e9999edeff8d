//! Order files: each order is checked, priced and recorded, moved on, or found unchanged.
use super::intake::{Intake, Options, Source, file_fault, same_file};
use super::report::{ImportRefusal, Report};
use crate::app::error::Error;
use crate::app::facts;
use crate::app::order::advance;
use crate::app::order::catalog::Catalog;
use crate::app::order::instants::Said;
use crate::app::session::{Change, Session};
use crate::domain::facts::Facts;
use crate::domain::id::{DistributorId, ProductId};
use crate::domain::money::{Money, Overflow};
use crate::domain::order::{self, AttributedBy, Instants, OrderMoneyError};
use crate::domain::product::{Dated, Particulars};
use crate::domain::stock::Shortage;
use crate::domain::time::Instant;
use crate::exchange::error::{Reason, RowProblem};
use crate::exchange::map::{DistributorFrom, Map};
use crate::exchange::orders_file::{Column, FileOrder, OrderReader};
use crate::store::guards::{self, Bulk};
use crate::store::orders::{self, NewLine, NewOrder, OrderWriter, StoredOrder, WordsOf};
use crate::store::{products, stock};
use std::collections::HashSet;

/// What to import and how.
#[derive(Debug)]
pub struct Request {
    /// The file.
    pub source: Source,
    /// What every import can be asked for.
    pub options: Options,
    /// Make products that the book does not know.
    pub create_products: bool,
    /// How a foreign file is read; the native map for our own files.
    pub map: Map,
    /// Attribute by a table over a column of the file.
    pub distributor_from: Option<DistributorFrom>,
}

/// Imports an order file.
///
/// # Errors
/// [`ImportRefusal`], those of the book.
pub fn import(session: &Session, request: Request) -> Result<Report, Error> {
    if let (Source::File(path), Some(rejects)) = (&request.source, &request.options.rejects)
        && same_file(path, rejects)
    {
        return Err(ImportRefusal::RejectsIsInput(rejects.clone()).into());
    }
    let taken = session.change(|change| {
        let file = request.source.name();
        let Request { source, options, map, distributor_from: from, create_products } = request;
        let aliases = map.aliases();
        let column = from.as_ref().map(|from| [from.column.as_str()]);
        let (columns, names) =
            OrderReader::columns(&map, &aliases, column.as_ref().map(<[&str; 1]>::as_slice));
        let table = source.open(&columns, names)?;
        let intake = Intake::begin(session, file.clone(), &table, options)?;
        let create = create_products || map.creates_products();
        let (zone, currency) = (change.zone(), change.meta().currency);
        let mut reader = OrderReader::new(table, map.clone(), from.clone(), zone, currency);
        reader.keep_rows(intake.keeps_rows());
        let intake = guards::lifted(&change.tx, Bulk::Orders, || {
            take_all(change, &mut reader, intake, create)
        })?;
        intake.finish(change, "order.import", &reader.into_digest())
    })?;
    taken.publish()
}

/// Takes every order of the file.
fn take_all(
    change: &Change<'_>,
    reader: &mut OrderReader,
    mut intake: Intake,
    create: bool,
) -> Result<Intake, Error> {
    intake.report.total = Some(Money::ZERO);
    let mut desk = Desk {
        facts: facts::load(&change.tx)?,
        catalog: Catalog::load(&change.tx)?,
        writer: OrderWriter::new(&change.tx, change.now)?,
        last_before: orders::last_id(&change.tx)?,
        rejected: HashSet::new(),
        change,
        intake,
        create,
    };
    let file = desk.intake.report.file.clone();
    while let Some(order) = reader.next_order().map_err(file_fault(&file))? {
        desk.take(reader, order)?;
    }
    Ok(desk.intake)
}

/// Takes one order after the other.
struct Desk<'c, 'book> {
    change: &'c Change<'book>,
    facts: Facts,
    catalog: Catalog,
    writer: OrderWriter<'c>,
    intake: Intake,
    /// Orders after this row are of this file.
    last_before: i64,
    /// Numbers of bad orders: a later row of one makes no order of its own.
    rejected: HashSet<String>,
    create: bool,
}

/// An order whose codes are looked up and whose money adds up.
struct Priced {
    seller: Option<DistributorId>,
    lines: Vec<NewLine>,
    gross: Money,
    net: Money,
    total: Money,
}

impl Desk<'_, '_> {
    fn take(&mut self, reader: &OrderReader, mut order: FileOrder) -> Result<(), Error> {
        self.intake.report.invisible += order.invisible;
        let mut problems = std::mem::take(&mut order.problems);
        if self.rejected.contains(&order.order_no) {
            problems.push(apart(reader, &order));
        }
        if problems.is_empty() {
            match self.checked(reader, &order)? {
                Ok(total) => {
                    let sum = self.intake.report.total.unwrap_or_default().plus(total)?;
                    self.intake.report.total = Some(sum);
                    return Ok(());
                }
                Err(found) => problems = found,
            }
        }
        self.rejected.insert(order.order_no);
        Ok(self.intake.reject(problems, order.rows, &order.raws)?)
    }

    /// Records the order, or says what is wrong with it; its total counts for `--expect-total`.
    fn checked(
        &mut self,
        reader: &OrderReader,
        order: &FileOrder,
    ) -> Result<Result<Money, Vec<RowProblem>>, Error> {
        let priced = match self.priced(reader, order)? {
            Ok(priced) => priced,
            Err(problems) => return Ok(Err(problems)),
        };
        let fault =
            |(column, reason): (Column, Reason)| vec![reader.problem(order, column, "", reason)];
        let known = orders::find(&self.change.tx, &order.order_no)?;
        let outcome = match known {
            Some(known) if known.id.0 > self.last_before => Err(vec![apart(reader, order)]),
            Some(known) => self.move_on(reader, order, &priced, &known)?,
            None => match Said::from(&order.header).of_new(self.change.now) {
                Ok(instants) => self.record(reader, order, &priced, instants)?,
                Err(found) => Err(fault(found)),
            },
        };
        Ok(outcome.map(|()| priced.total))
    }

    fn priced(
        &mut self,
        reader: &OrderReader,
        order: &FileOrder,
    ) -> Result<Result<Priced, Vec<RowProblem>>, Error> {
        let mut problems = Vec::new();
        let header = &order.header;
        if header.coupon.is_some() && header.coupon_amount.is_none() {
            let coupon = header.coupon.as_deref().unwrap_or_default();
            problems.push(reader.problem(
                order,
                Column::Coupon,
                coupon,
                Reason::CouponWithoutAmount,
            ));
        }
        let seller = header.distributor.as_deref().and_then(|code| {
            let known = self.catalog.distributor(code);
            if known.is_none() {
                let reason = Reason::UnknownDistributor;
                problems.push(reader.problem(order, Column::Distributor, code, reason));
            }
            self.intake.report.other_case += u64::from(known.is_some_and(|known| known.other_case));
            known.map(|known| known.id)
        });
        let money: Vec<_> = order.lines.iter().map(|line| line.money).collect();
        let nets = order::nets(&money, header.discounts())
            .map_err(|error| problems.push(money_problem(reader, order, error)));
        let products = self.products(reader, order, &mut problems)?;
        let Ok(nets) = nets else { return Ok(Err(problems)) };
        if !problems.is_empty() {
            return Ok(Err(problems));
        }
        let lines = products.into_iter().zip(&money).zip(&nets);
        let sums = |amount: fn(&order::LineNet) -> Money| Money::sum(nets.iter().map(amount));
        let totals = || {
            let (gross, net) = (sums(|line| line.gross)?, sums(|line| line.net)?);
            let total = net.plus(header.shipping.unwrap_or_default())?;
            Ok::<_, Overflow>((gross, net, total))
        };
        let Ok((gross, net, total)) = totals() else {
            let problem = money_problem(reader, order, OrderMoneyError::Overflow(Overflow));
            return Ok(Err(vec![problem]));
        };
        let lines =
            lines.map(|((product, money), net)| NewLine { product, money: *money, net: net.net });
        Ok(Ok(Priced { seller, lines: lines.collect(), gross, net, total }))
    }

    /// The products of the lines; those unknown are problems, or made on the way.
    fn products(
        &mut self,
        reader: &OrderReader,
        order: &FileOrder,
        problems: &mut Vec<RowProblem>,
    ) -> Result<Vec<ProductId>, Error> {
        let mut products = Vec::with_capacity(order.lines.len());
        for line in &order.lines {
            if let Some(known) = self.catalog.product(&line.sku) {
                self.intake.report.other_case += u64::from(known.other_case);
                products.push(known.id);
            } else if self.create && problems.is_empty() {
                let name = line.product_name.as_deref().unwrap_or(&line.sku);
                let price = line.money.unit_price;
                let particulars = Particulars { name: name.to_owned(), ..Particulars::default() };
                let dated =
                    Dated { price, cost: None, category: String::new(), commissionable: true };
                let (tx, now) = (&self.change.tx, self.change.now);
                let id = products::insert(tx, &line.sku, &particulars, &dated, now)?;
                self.catalog.add_product(&line.sku, id);
                self.facts.set_product(id, Instant::ALWAYS, "", true);
                self.intake.report.products_created += 1;
                products.push(id);
            } else if !self.create {
                let reason = Reason::UnknownSku;
                problems.push(reader.problem_at(line.line, Column::Sku, &line.sku, reason));
            }
        }
        Ok(products)
    }

    fn record(
        &mut self,
        reader: &OrderReader,
        order: &FileOrder,
        priced: &Priced,
        instants: Instants,
    ) -> Result<Result<(), Vec<RowProblem>>, Error> {
        let header = &order.header;
        let takes = instants.paid.filter(|_| instants.cancelled.is_none());
        if takes.is_some()
            && let Err(short) = self.enough(reader, order, &priced.lines)?
        {
            return Ok(Err(short));
        }
        let new = NewOrder {
            order_no: &order.order_no,
            instants,
            seller: priced.seller,
            attributed_by: priced.seller.map_or(AttributedBy::Nobody, |_| AttributedBy::Order),
            member: header.member.as_deref(),
            coupon: header.coupon.as_deref(),
            discounts: header.discounts(),
            points_used: header.points_used.unwrap_or(0),
            shipping: header.shipping.unwrap_or_default(),
            tax: header.tax.unwrap_or_default(),
            words: words(order),
            gross: priced.gross,
            net: priced.net,
        };
        let tx = &self.change.tx;
        let Some(id) = self.writer.write(tx, &new, &priced.lines)? else {
            return Ok(Err(vec![apart(reader, order)]));
        };
        if let Some(paid_at) = takes {
            stock::take_order(tx, id, &priced.lines, paid_at, self.change.now)?;
        }
        let report = &mut self.intake.report;
        report.added += 1;
        report.pending += u64::from(Said::from(header).nothing());
        let earning = self.facts.terms(instants.paid, priced.seller);
        if let Some(reason) = earning.err().filter(|_| instants.paid.is_some() && takes.is_some()) {
            *report.earn_nothing.entry(reason).or_default() += 1;
        }
        Ok(Ok(()))
    }

    /// A known order: it moves on, takes new words, is unchanged, or differs in what decides money.
    fn move_on(
        &mut self,
        reader: &OrderReader,
        order: &FileOrder,
        priced: &Priced,
        known: &StoredOrder,
    ) -> Result<Result<(), Vec<RowProblem>>, Error> {
        let mut problems = differences(reader, order, priced, known);
        let said = Said::from(&order.header);
        let instants = said.added_to(&known.instants, known.unsettled, self.change.now);
        let instants = instants.unwrap_or_else(|(column, reason)| {
            problems.push(reader.problem(order, column, "", reason));
            known.instants
        });
        if !problems.is_empty() {
            return Ok(Err(problems));
        }
        let pays = known.instants.paid.is_none() && instants.cancelled.is_none();
        if pays
            && instants.paid.is_some()
            && let Err(short) = self.enough(reader, order, &priced.lines)?
        {
            return Ok(Err(short));
        }
        let moved = instants != known.instants;
        if moved {
            advance::apply(self.change, known, &instants)?;
        }
        self.take_words(order, known, moved)?;
        Ok(Ok(()))
    }

    /// Carrier and tracking number are part of moving on; other words change only with `--update`.
    fn take_words(
        &mut self,
        order: &FileOrder,
        known: &StoredOrder,
        moved: bool,
    ) -> Result<(), Error> {
        let words = words(order);
        let differs =
            |said: Option<&str>, known: &Option<String>| said.is_some() && said != known.as_deref();
        let shipping = WordsOf {
            carrier: words.carrier,
            tracking_no: words.tracking_no,
            ..WordsOf::default()
        };
        let gained = (known.carrier.is_none() && words.carrier.is_some())
            || (known.tracking_no.is_none() && words.tracking_no.is_some());
        let other = differs(words.recipient, &known.recipient)
            || differs(words.phone, &known.phone)
            || differs(words.address, &known.address)
            || differs(words.note, &known.note)
            || (!gained && differs(words.carrier, &known.carrier))
            || (!gained && differs(words.tracking_no, &known.tracking_no));
        let updates = other && self.intake.updates();
        if updates {
            orders::change_words(&self.change.tx, known.id, &words)?;
        } else if gained {
            orders::change_words(&self.change.tx, known.id, &shipping)?;
        }
        let report = &mut self.intake.report;
        report.words_differ += u64::from(other && !updates);
        match () {
            () if moved || gained => report.advanced += 1,
            () if updates => report.updated += 1,
            () => report.unchanged += 1,
        }
        Ok(())
    }

    /// Whether the stock has what the lines take, summed per product.
    fn enough(
        &self,
        reader: &OrderReader,
        order: &FileOrder,
        lines: &[NewLine],
    ) -> Result<Result<(), Vec<RowProblem>>, Error> {
        let short = stock::shortages(&self.change.tx, lines)?;
        let problem = |(index, shortage): (usize, Shortage)| {
            let line = &order.lines[index];
            let reason = Reason::Shortage { on_hand: shortage.on_hand };
            let quantity = line.money.quantity.to_string();
            reader.problem_at(line.line, Column::Quantity, &quantity, reason)
        };
        let problems: Vec<_> = short.into_iter().map(problem).collect();
        Ok(if problems.is_empty() { Ok(()) } else { Err(problems) })
    }
}

fn apart(reader: &OrderReader, order: &FileOrder) -> RowProblem {
    reader.problem(order, Column::OrderNo, &order.order_no, Reason::OrderApart)
}

fn money_problem(reader: &OrderReader, order: &FileOrder, error: OrderMoneyError) -> RowProblem {
    match error {
        OrderMoneyError::LineDiscount { line } => {
            let line = &order.lines[line];
            reader.problem_at(line.line, Column::LineDiscount, "", Reason::DiscountTooLarge)
        }
        OrderMoneyError::OrderDiscount { .. } => {
            reader.problem(order, Column::OrderDiscount, "", Reason::DiscountTooLarge)
        }
        OrderMoneyError::Overflow(Overflow) => {
            reader.problem(order, Column::UnitPrice, "", Reason::Overflow)
        }
    }
}

/// Every field that decides money and differs from the recorded order.
fn differences(
    reader: &OrderReader,
    order: &FileOrder,
    priced: &Priced,
    known: &StoredOrder,
) -> Vec<RowProblem> {
    let header = &order.header;
    let mut problems = Vec::new();
    let mut differs = |column: Column, differs: bool| {
        if differs {
            problems.push(reader.problem(order, column, "", Reason::DiffersFromBook));
        }
    };
    let money = |said: Option<Money>, known: Money| said.is_some_and(|said| said != known);
    let text = |said: &Option<String>, known: &Option<String>| said.is_some() && said != known;
    differs(Column::Distributor, header.distributor.is_some() && priced.seller != known.seller);
    differs(Column::Member, text(&header.member, &known.member));
    differs(Column::Coupon, text(&header.coupon, &known.coupon));
    differs(Column::CouponAmount, money(header.coupon_amount, known.discounts.coupon));
    differs(Column::OrderDiscount, money(header.order_discount, known.discounts.order));
    differs(Column::PointsAmount, money(header.points_amount, known.discounts.points));
    differs(Column::PointsUsed, header.points_used.is_some_and(|said| said != known.points_used));
    differs(Column::Shipping, money(header.shipping, known.shipping));
    differs(Column::Tax, money(header.tax, known.tax));
    let lines = known.lines.iter().map(|line| (line.product, line.money));
    let said = priced.lines.iter().map(|line| (line.product, line.money));
    for (index, (said, known)) in said.zip(lines).enumerate() {
        let row = order.lines[index].line;
        let mut differs = |column: Column, differs: bool| {
            if differs {
                problems.push(reader.problem_at(row, column, "", Reason::DiffersFromBook));
            }
        };
        differs(Column::Sku, said.0 != known.0);
        differs(Column::Quantity, said.1.quantity != known.1.quantity);
        differs(Column::UnitPrice, said.1.unit_price != known.1.unit_price);
        differs(Column::LineDiscount, said.1.discount != known.1.discount);
    }
    if priced.lines.len() != known.lines.len() {
        problems.push(reader.problem(order, Column::Sku, "", Reason::DiffersFromBook));
    }
    problems
}

fn words(order: &FileOrder) -> WordsOf<'_> {
    let words = &order.header.words;
    WordsOf {
        carrier: words.carrier.as_deref(),
        tracking_no: words.tracking_no.as_deref(),
        recipient: words.recipient.as_deref(),
        phone: words.phone.as_deref(),
        address: words.address.as_deref(),
        note: words.note.as_deref(),
    }
}
