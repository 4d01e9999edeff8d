//! An order whose codes are looked up and whose money adds up (SPEC §6).
use super::catalog::Catalog;
use super::fault::{Fault, NotTaken};
use crate::domain::id::{DistributorId, ProductId};
use crate::domain::money::{Money, Overflow};
use crate::domain::order::{Instants, LARGEST_ORDER, LineMoney, OrderMoneyError};
use crate::domain::terms::Sale;
use crate::exchange::error::Reason;
use crate::exchange::orders_file::{Column, FileLine, FileOrder};
use crate::store::transaction::ReadTx;

/// What an order's texts come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Priced {
    /// Whom its own code names.
    pub seller: Option<DistributorId>,
    /// The seller bought it himself.
    pub self_purchase: bool,
    /// The product of each line; none for one that is to be made.
    pub products: Vec<Option<ProductId>>,
    /// Σ quantity × price.
    pub gross: Money,
    /// Σ net of the lines.
    pub net: Money,
    /// What the customer pays, but for tax: net and shipping.
    pub total: Money,
    /// Codes written in another case than the recorded ones.
    pub other_case: u64,
}

impl Priced {
    /// What decides its terms.
    #[must_use]
    pub fn sale(&self, instants: &Instants) -> Sale {
        let Self { seller, self_purchase, .. } = *self;
        Sale { paid_at: instants.paid, seller, self_purchase }
    }
}

/// Looks up the codes of an order and adds its money up. With `may_create` an unknown sku is no
/// fault.
///
/// # Errors
/// [`NotTaken::Bad`] with every unknown code and everything that does not add up.
pub fn priced(
    tx: &ReadTx<'_>,
    catalog: &mut Catalog,
    order: &FileOrder,
    may_create: bool,
) -> Result<Priced, NotTaken> {
    let (mut faults, mut other_case) = (Vec::new(), 0);
    let header = &order.header;
    if header.coupon.is_some() && header.coupon_amount.is_none() {
        faults.push(Fault::of_order(Column::Coupon, Reason::CouponWithoutAmount));
    }
    let mut seller = None;
    if let Some(code) = &header.distributor {
        match catalog.distributor(tx, code)? {
            Some(known) => {
                seller = Some(known.id);
                other_case += u64::from(known.other_case);
            }
            None => faults.push(Fault::of_order(Column::Distributor, Reason::UnknownDistributor)),
        }
    }
    let mut products = Vec::with_capacity(order.lines.len());
    for (index, line) in order.lines.iter().enumerate() {
        let known = catalog.product(tx, &line.sku)?;
        if known.is_none() && !may_create {
            faults.push(Fault::of_line(index, Column::Sku, Reason::UnknownSku));
        }
        other_case += u64::from(known.is_some_and(|known| known.other_case));
        products.push(known.map(|known| known.id));
    }
    faults.extend(order.money_fault.map(|error| fault(error, &order.lines)));
    if !faults.is_empty() {
        return Err(NotTaken::Bad(faults));
    }
    let self_purchase = match seller {
        Some(seller) => {
            let buyer = (header.member.as_deref(), header.words.phone.as_deref());
            catalog.is_self_purchase(tx, seller, buyer)?
        }
        None => false,
    };
    let totals = totals(&order.lines, header.shipping.unwrap_or_default());
    let (gross, net, total) = totals.map_err(|Overflow| too_large(&order.lines))?;
    Ok(Priced { seller, self_purchase, products, gross, net, total, other_case })
}

fn totals(lines: &[FileLine], shipping: Money) -> Result<(Money, Money, Money), Overflow> {
    let gross = Money::sum(lines.iter().map(|line| line.gross))?;
    let net = Money::sum(lines.iter().map(|line| line.net))?;
    if gross.plus(shipping)? > LARGEST_ORDER {
        return Err(Overflow);
    }
    Ok((gross, net, net.plus(shipping)?))
}

fn fault(error: OrderMoneyError, lines: &[FileLine]) -> Fault {
    match error {
        OrderMoneyError::LineDiscount { line } => {
            Fault::of_line(line, Column::LineDiscount, Reason::DiscountTooLarge)
        }
        OrderMoneyError::OrderDiscount { .. } => {
            Fault::of_order(Column::OrderDiscount, Reason::DiscountTooLarge)
        }
        OrderMoneyError::Overflow(Overflow) => too_large(lines),
    }
}

/// The order comes to more than an order may: the line with the largest one is shown.
fn too_large(lines: &[FileLine]) -> Fault {
    let gross = |LineMoney { quantity, unit_price, .. }: LineMoney| {
        i128::from(quantity) * i128::from(unit_price.0)
    };
    let largest = (0..lines.len()).max_by_key(|index| gross(lines[*index].money));
    Fault::of_line(largest.unwrap_or_default(), Column::UnitPrice, Reason::Overflow)
}
