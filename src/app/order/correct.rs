//! Corrects what decides the money of an order: a wrong seller, sku, price (SPEC §6). The wrong version
//! is withdrawn and kept, the right one takes its number and its place in time. Terms are those of
//! `paid_at`, so an unsettled order just earns otherwise; of a settled one the next settlement reverses
//! what was earned, in full, and pays it anew.
use super::catalog::Catalog;
use super::desk::{Desk, How};
use super::record::{line, refusal};
use super::refusal::OrderRefusal;
use crate::app::confirm::Confirm;
use crate::app::earned::{Earned, Sold, waits_for_cost};
use crate::app::error::Error;
use crate::app::facts;
use crate::app::reach_back;
use crate::app::session::{Change, Session};
use crate::app::settlement::bonuses;
use crate::domain::bonus::ClosedInterval;
use crate::domain::commission::Line;
use crate::domain::facts::Facts;
use crate::domain::id::OrderId;
use crate::domain::money::Money;
use crate::domain::order::Instants;
use crate::domain::terms::Sale;
use crate::domain::time::Instant;
use crate::exchange::orders_file::{Column, FileOrder, Typed, Words};
use crate::store::effect::Effect;
use crate::store::orders::{self, StoredOrder};
use crate::store::shelf::Shelf;
use crate::store::transaction::ReadTx;
use crate::store::{after_sale, distributors, entries, products};

/// What is to be corrected; everything else stays as it is recorded.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Request {
    /// The order's number.
    pub order_no: String,
    /// Columns of the order that decide its money, with their right values; a blank one takes the
    /// value away.
    pub columns: Vec<(Column, String)>,
    /// All its lines, if they are wrong: `SKU:QUANTITY[:PRICE[:DISCOUNT]]`.
    pub lines: Vec<String>,
    /// Why.
    pub reason: String,
}

/// What a correction did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Corrected {
    /// It is recorded like that already; nothing changed.
    pub already: bool,
    /// What the customer pays, but for tax.
    pub total: Money,
    /// By how much what the order earns changes, and for whom.
    pub effect: reach_back::Effect,
    /// How many settled entries the next settlement reverses and earns anew.
    pub settled: usize,
}

/// Corrects an order, all of it or nothing.
///
/// # Errors
/// [`OrderRefusal`]; a confirmation when what it earns anybody changes; those of the book.
pub fn correct(session: &Session, request: &Request) -> Result<Corrected, Error> {
    session.change(|change| {
        let known = known(&change.tx, request)?;
        let right = right(change, request, &known)?;
        let before = Judged::of(&change.tx, &known, change.now)?;
        let settled = entries::of_order(&change.tx, known.id)?.len();
        let total = known.net.plus(known.shipping)?;
        if is_same(&change.tx, &known, &right)? {
            let (effect, settled) = (reach_back::Effect::default(), 0);
            return Ok(Corrected { already: true, total, effect, settled });
        }
        replace(change, &known, &right)?;
        let Some(new) = orders::find(&change.tx, &known.order_no)? else {
            return Err(OrderRefusal::Unknown(known.order_no).into());
        };
        let effect = effect(change, &before, &Judged::of(&change.tx, &new, change.now)?)?;
        if settled > 0 || effect.is_money() || waits_for_cost(before.sold()) {
            let (order_no, effect) = (known.order_no.clone(), effect.clone());
            change.confirm(Confirm::Correct { order_no, effect, settled })?;
        }
        let total = new.net.plus(new.shipping)?;
        let currency = change.meta().currency;
        let done = Effect::new("order.correct")
            .with("order", &known.order_no)
            .with("reason", &request.reason)
            .with("total", currency.format(total))
            .with("settled", settled);
        change.did(effect.noted(done, currency));
        Ok(Corrected { already: false, total, effect, settled })
    })
}

/// The recorded order, if it can be corrected at all.
fn known(tx: &ReadTx<'_>, request: &Request) -> Result<StoredOrder, Error> {
    let order_no = request.order_no.clone();
    let Some(known) = orders::find(tx, &order_no)? else {
        return Err(OrderRefusal::Unknown(order_no).into());
    };
    if request.columns.is_empty() && request.lines.is_empty() {
        return Err(OrderRefusal::NothingToCorrect(order_no).into());
    }
    if let Some(at) = known.instants.cancelled {
        return Err(OrderRefusal::Cancelled { order_no, at }.into());
    }
    if after_sale::is_refunded(tx, known.id)? {
        return Err(OrderRefusal::Refunded(order_no).into());
    }
    Ok(known)
}

/// The right version: as recorded, but for what was said.
fn right(change: &Change<'_>, request: &Request, known: &StoredOrder) -> Result<FileOrder, Error> {
    let (zone, currency) = (change.zone(), change.meta().currency);
    let mut order = recorded_columns(change, known)?;
    for (column, text) in &request.columns {
        order.retain(|(other, _)| other != column);
        order.push((*column, text.clone()));
    }
    let lines = if request.lines.is_empty() {
        recorded_lines(change, known)?
    } else {
        let mut catalog = Catalog::default();
        let placed = known.instants.placed;
        let lines = request.lines.iter().map(|text| line(change, &mut catalog, text, placed));
        lines.collect::<Result<_, _>>()?
    };
    let mut right = Typed { order, lines }.read(zone, currency);
    if !right.problems.is_empty() {
        let (order_no, problems) = (right.order_no, right.problems);
        return Err(OrderRefusal::Bad { order_no, problems }.into());
    }
    let Instants { placed, paid, shipped, completed, .. } = known.instants;
    right.header.placed_at = Some(placed);
    (right.header.paid_at, right.header.shipped_at) = (paid, shipped);
    right.header.completed_at = completed;
    right.header.words = Words {
        carrier: known.carrier.clone(),
        tracking_no: known.tracking_no.clone(),
        recipient: known.recipient.clone(),
        phone: known.phone.clone(),
        address: known.address.clone(),
        note: known.note.clone(),
    };
    Ok(right)
}

/// The recorded columns that decide money, as somebody would type them.
fn recorded_columns(
    change: &Change<'_>,
    known: &StoredOrder,
) -> Result<Vec<(Column, String)>, Error> {
    let currency = change.meta().currency;
    let money = |amount: Money| currency.format(amount);
    let seller =
        known.seller.map(|seller| distributors::name_of(&change.tx, seller)).transpose()?;
    Ok(vec![
        (Column::OrderNo, known.order_no.clone()),
        (Column::Distributor, seller.map(|(code, _)| code).unwrap_or_default()),
        (Column::Member, known.member.clone().unwrap_or_default()),
        (Column::Coupon, known.coupon.clone().unwrap_or_default()),
        (Column::CouponAmount, money(known.discounts.coupon)),
        (Column::OrderDiscount, money(known.discounts.order)),
        (Column::PointsUsed, known.points_used.to_string()),
        (Column::PointsAmount, money(known.discounts.points)),
        (Column::Shipping, money(known.shipping)),
        (Column::Tax, money(known.tax)),
    ])
}

fn recorded_lines(
    change: &Change<'_>,
    known: &StoredOrder,
) -> Result<Vec<Vec<(Column, String)>>, Error> {
    let currency = change.meta().currency;
    let line = |line: &orders::StoredLine| {
        Ok(vec![
            (Column::Sku, products::sku_of(&change.tx, line.product)?.unwrap_or_default()),
            (Column::Quantity, line.money.quantity.to_string()),
            (Column::UnitPrice, currency.format(line.money.unit_price)),
            (Column::LineDiscount, currency.format(line.money.discount)),
        ])
    };
    known.lines.iter().map(line).collect()
}

/// Whether the right version is the recorded one.
fn is_same(tx: &ReadTx<'_>, known: &StoredOrder, right: &FileOrder) -> Result<bool, Error> {
    let header = &right.header;
    let seller = match &header.distributor {
        Some(code) => distributors::id_of(tx, code)?,
        None => None,
    };
    let parties = (seller, header.member.as_ref(), header.coupon.as_ref());
    let money = (header.discounts(), header.shipping.unwrap_or_default());
    let more = (header.tax.unwrap_or_default(), header.points_used.unwrap_or_default());
    let mut same = parties == (known.seller, known.member.as_ref(), known.coupon.as_ref())
        && money == (known.discounts, known.shipping)
        && more == (known.tax, known.points_used)
        && right.lines.len() == known.lines.len();
    for (line, recorded) in right.lines.iter().zip(&known.lines) {
        let product = products::id_of(tx, &line.sku)?;
        same &= product == Some(recorded.product) && line.money == recorded.money;
    }
    Ok(same)
}

/// Withdraws the wrong version and records the right one in its place.
fn replace(change: &Change<'_>, known: &StoredOrder, right: &FileOrder) -> Result<(), Error> {
    let tx = &change.tx;
    let successor = OrderId(orders::last_id(tx)? + 1);
    orders::withdraw(tx, known, (successor, change.now))?;
    if known.instants.paid.is_some() {
        Shelf::new(tx, change.now)?.give_back(known.id, change.now)?;
    }
    Desk::work(change, How::default(), |desk| {
        desk.take(right).map_err(|trouble| refusal(change, right, trouble))
    })?;
    Ok(orders::hand_on_hold(tx, known.id, successor)?)
}

/// A version of the order with the facts that decide what it earns.
struct Judged {
    facts: Facts,
    sale: Sale,
    lines: Vec<Line>,
    /// What everybody has won with it, and is not settled.
    won: Vec<ClosedInterval>,
}

impl Judged {
    fn of(tx: &ReadTx<'_>, order: &StoredOrder, now: Instant) -> Result<Self, Error> {
        let products: Vec<_> = order.lines.iter().map(|line| line.product).collect();
        let facts = facts::of_order(tx, order.seller, &products)?;
        let won = bonuses::unsettled(tx, &facts, now)?;
        let lines = order.lines.iter().map(Line::from).collect();
        Ok(Self { facts, sale: order.sale(), lines, won })
    }

    fn sold(&self) -> (&Facts, Sold<'_>) {
        (&self.facts, Sold { sale: self.sale, lines: &self.lines, after_sale: None })
    }
}

/// By how much what the order earns changes, and what is won with it; and for whom.
fn effect(
    change: &Change<'_>,
    before: &Judged,
    after: &Judged,
) -> Result<reach_back::Effect, Error> {
    let mut earned = Earned::default();
    earned.change(before.sold(), after.sold())?;
    let won = reach_back::shifted(&before.won, &after.won)?;
    reach_back::Effect::new(&change.tx, 1, earned, won)
}
