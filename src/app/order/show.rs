//! Everything about one order.
use super::refusal::OrderRefusal;
use crate::app::error::Error;
use crate::app::facts;
use crate::app::session::Session;
use crate::domain::clawback::reversed_to_date;
use crate::domain::commission::{Commission, Line};
use crate::domain::id::ProductId;
use crate::domain::mask::mask;
use crate::domain::money::Money;
use crate::domain::order::{self, LineMoney, LineNet, OrderMoneyError};
use crate::domain::refund::RefundableLine;
use crate::domain::terms::NoTerms;
use crate::store::effect::Effect;
use crate::store::error::StoreError;
use crate::store::order_holds::{self, Hold};
use crate::store::orders::{self, StoredLine, StoredOrder};
use crate::store::refunds::{self, StoredRefund};
use crate::store::transaction::ReadTx;
use crate::store::{distributors, products};

/// An order; personal data masked unless revealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// Its own row.
    pub order: StoredOrder,
    /// Code and name of the seller.
    pub seller: Option<(String, String)>,
    /// Its lines.
    pub lines: Vec<ShownLine>,
    /// Its refunds and after-sale cases, as they were recorded.
    pub refunds: Vec<StoredRefund>,
    /// What it earns whom, or why nobody.
    pub earns: Result<Vec<Earning>, NoTerms>,
    /// Whether and why it is held.
    pub hold: Option<Hold>,
    /// Of a withdrawn version: the order that took its place.
    pub corrected_by: Option<String>,
    /// The withdrawn versions, the first first.
    pub revisions: Vec<String>,
}

/// A line with the build-up of its net.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownLine {
    /// The line number, from 1.
    pub number: i64,
    /// The product's code.
    pub sku: String,
    /// The product's name.
    pub name: String,
    /// Quantity, price, discount.
    pub money: LineMoney,
    /// What every discount takes, and what is left.
    pub net: LineNet,
    /// What was given back of it.
    pub refunded: Money,
    /// Units of it that went back to the shelf.
    pub restocked: i64,
}

/// What a line earns somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Earning {
    /// The line number, from 1.
    pub line: i64,
    /// Code and name of the one who earns.
    pub whom: (String, String),
    /// How much, and why.
    pub commission: Commission,
    /// What refunds take back of it, not below 0.
    pub reversed: Money,
}

/// Shows an order; to reveal personal data is audited.
///
/// # Errors
/// [`OrderRefusal::Unknown`], those of the book.
pub fn show(session: &Session, order_no: &str, reveal: bool) -> Result<Shown, Error> {
    if !reveal {
        let shown = session.read(|tx| read(tx, order_no))?;
        return Ok(shown.masked());
    }
    session.change(|change| {
        let shown = read(&change.tx, order_no)?;
        let effect = Effect::new("order.show").with("order", order_no);
        change.did(effect.with("revealed", "recipient,phone,address"));
        Ok(shown)
    })
}

fn read(tx: &ReadTx<'_>, order_no: &str) -> Result<Shown, Error> {
    let unknown = || OrderRefusal::Unknown(order_no.to_owned());
    let order = orders::find(tx, order_no)?.ok_or_else(unknown)?;
    let money = order.lines.iter().map(|line| line.money);
    let nets = order::nets(money, order.discounts).map_err(|error| damaged(&order, error))?;
    let given_back = refunds::refundable(tx, &order)?.lines;
    let lines = order.lines.iter().zip(nets).zip(&given_back);
    let lines = lines.map(|((line, net), given_back)| shown_line(tx, line, net, given_back));
    let lines = lines.collect::<Result<_, _>>()?;
    let refunds = refunds::of_order(tx, order.id)?;
    let seller = order.seller.map(|seller| distributors::name_of(tx, seller)).transpose()?;
    let earns = earns(tx, &order, &given_back)?;
    let hold = order_holds::find(tx, order.id)?;
    let revisions = orders::revisions(tx, order_no)?;
    let corrected_by = order.corrected_by().map(str::to_owned);
    Ok(Shown { order, seller, lines, refunds, earns, hold, corrected_by, revisions })
}

fn shown_line(
    tx: &ReadTx<'_>,
    line: &StoredLine,
    net: LineNet,
    given_back: &RefundableLine,
) -> Result<ShownLine, Error> {
    let (sku, name) = products::name_of(tx, line.product)?;
    let (refunded, restocked) = (given_back.refunded, given_back.came_back);
    Ok(ShownLine { number: line.id.line(), sku, name, money: line.money, net, refunded, restocked })
}

/// What the order earns by its terms; settled ones are frozen and still the same.
fn earns(
    tx: &ReadTx<'_>,
    order: &StoredOrder,
    given_back: &[RefundableLine],
) -> Result<Result<Vec<Earning>, NoTerms>, Error> {
    if order.instants.cancelled.is_some() {
        return Ok(Err(NoTerms::Ended));
    }
    let products: Vec<ProductId> = order.lines.iter().map(|line| line.product).collect();
    let facts = facts::of_order(tx, order.seller, &products)?;
    let terms = match facts.terms(order.sale()) {
        Ok(terms) => terms,
        Err(why) => return Ok(Err(why)),
    };
    let mut earns = Vec::new();
    let rounding = terms.plan().rounding;
    for (line, given_back) in order.lines.iter().zip(given_back) {
        for commission in terms.commissions(&Line::from(line))?.into_iter().flatten() {
            let whom = distributors::name_of(tx, commission.earner)?;
            let to_date = (given_back.refunded, line.net);
            let reversed = reversed_to_date(commission.amount, to_date, rounding)?;
            earns.push(Earning { line: line.id.line(), whom, commission, reversed });
        }
    }
    Ok(Ok(earns))
}

fn damaged(order: &StoredOrder, error: OrderMoneyError) -> StoreError {
    let detail = format!("the money of order {} does not add up: {error}", order.order_no);
    StoreError::Damaged { path: None, detail }
}

impl Shown {
    fn masked(mut self) -> Self {
        let order = &mut self.order;
        for text in [&mut order.recipient, &mut order.phone, &mut order.address] {
            *text = text.as_deref().map(mask);
        }
        self
    }
}
