//! Everything about one refund.
use super::refusal::RefundRefusal;
use crate::app::error::Error;
use crate::app::session::Session;
use crate::domain::money::Money;
use crate::domain::refund::Of;
use crate::store::orders::{self, StoredOrder};
use crate::store::products;
use crate::store::refunds::{self, StoredRefund};
use crate::store::transaction::ReadTx;

/// A refund with the lines that it takes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// Its own row.
    pub refund: StoredRefund,
    /// The sku that it is for, if it is for all lines of one.
    pub sku: Option<String>,
    /// What it takes from which lines, once it is approved.
    pub lines: Vec<ShownLine>,
}

/// A line that a refund takes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownLine {
    /// The line number, from 1.
    pub number: i64,
    /// The product's code.
    pub sku: String,
    /// The product's name.
    pub name: String,
    /// What was paid for the line.
    pub net: Money,
    /// What this refund gives back of it.
    pub refunded: Money,
}

/// Shows a refund.
///
/// # Errors
/// [`RefundRefusal::Unknown`], those of the book.
pub fn show(session: &Session, refund_no: &str) -> Result<Shown, Error> {
    session.read(|tx| {
        let refund = refunds::find(tx, refund_no)?;
        let refund = refund.ok_or_else(|| RefundRefusal::Unknown(refund_no.to_owned()))?;
        let sku = match refund.of {
            Of::Product(product) => products::sku_of(tx, product)?,
            Of::Order | Of::Line(_) => None,
        };
        let order = orders::find(tx, &refund.order_no)?;
        let lines = order.map_or(Ok(Vec::new()), |order| lines(tx, &refund, &order))?;
        Ok(Shown { refund, sku, lines })
    })
}

fn lines(
    tx: &ReadTx<'_>,
    refund: &StoredRefund,
    order: &StoredOrder,
) -> Result<Vec<ShownLine>, Error> {
    let mut lines = Vec::new();
    for (id, refunded) in refund.lines(tx)? {
        if let Some(line) = order.lines.iter().find(|line| line.id == id) {
            let (sku, name) = products::name_of(tx, line.product)?;
            lines.push(ShownLine { number: id.line(), sku, name, net: line.net, refunded });
        }
    }
    Ok(lines)
}
