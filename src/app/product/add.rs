//! A new product.
use super::refusal::ProductRefusal;
use super::typed::{self, Typed};
use crate::app::error::Error;
use crate::app::session::{Change, Session};
use crate::domain::id::ProductId;
use crate::domain::product::{Dated, Particulars, Stated};
use crate::domain::stock::Movement;
use crate::domain::time::Instant;
use crate::exchange::cell;
use crate::store::effect::Effect;
use crate::store::product_facts;
use crate::store::products::{self, Product};
use crate::store::stock::{self, Act};
use crate::store::transaction::{ReadTx, WriteTx};

/// What adding did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Added {
    /// It is in the book now.
    New {
        /// Its code.
        sku: String,
        /// Units that are there; none: not stocked.
        stock: Option<i64>,
    },
    /// It was there already, exactly so.
    Already(String),
}

/// Adds a product; `stock` units are its opening movement.
///
/// # Errors
/// [`ProductRefusal`].
pub fn add(
    session: &Session,
    sku: &str,
    typed: &Typed,
    stock: Option<&str>,
) -> Result<Added, Error> {
    session.change(|change| {
        let sku =
            typed::read("sku", Some(sku), |text| cell::reference_code(text).map(str::to_owned))?
                .unwrap_or_default();
        let stated = typed.stated(change.meta().currency)?;
        let stock = typed::read("stock", stock, cell::units)?;
        if let Some(known) = products::by_sku(&change.tx, &sku)? {
            return already(&change.tx, known, &stated, change.now);
        }
        let price = stated.dated.price.ok_or(ProductRefusal::Missing("price"))?;
        if stated.name.is_none() {
            return Err(ProductRefusal::Missing("name").into());
        }
        let dated = stated.first(price);
        let particulars = stated.over(&Particulars::default());
        create(&change.tx, (&sku, &particulars, &dated), stock, change.now)?;
        did(change, &sku, &particulars, &dated, stock);
        Ok(Added::New { sku, stock })
    })
}

/// Writes a new product with its opening movement.
///
/// # Errors
/// Those of the book.
pub(in crate::app) fn create(
    tx: &WriteTx<'_>,
    (sku, particulars, dated): (&str, &Particulars, &Dated),
    stock: Option<i64>,
    now: Instant,
) -> Result<ProductId, Error> {
    let product = products::insert(tx, sku, particulars, dated, now)?;
    if let Some(quantity) = stock {
        let kind = Movement::Opening;
        let act = Act { kind, product, quantity, reason: None, reference: None };
        stock::append(tx, &act, now, now)?;
    }
    Ok(product)
}

/// The product is known: exactly so, or not.
fn already(tx: &ReadTx<'_>, known: Product, stated: &Stated, now: Instant) -> Result<Added, Error> {
    let mut fields = stated.over(&known.particulars).differences(&known.particulars);
    if let Some(holds) = product_facts::timeline(tx, known.id)?.at(now) {
        fields.extend(stated.contradicts(holds));
    }
    let sku = known.sku;
    if fields.is_empty() {
        return Ok(Added::Already(sku));
    }
    Err(ProductRefusal::Exists { sku, fields }.into())
}

fn did(
    change: &mut Change<'_>,
    sku: &str,
    particulars: &Particulars,
    dated: &Dated,
    stock: Option<i64>,
) {
    let currency = change.meta().currency;
    let mut effect = Effect::new("product.add")
        .with("sku", sku)
        .with("name", &particulars.name)
        .with("price", currency.format(dated.price))
        .with("category", &dated.category)
        .with("commissionable", dated.commissionable);
    if let Some(cost) = dated.cost {
        effect = effect.with("cost", currency.format(cost));
    }
    if let Some(stock) = stock {
        effect = effect.with("stock", stock);
    }
    change.did(effect);
}
