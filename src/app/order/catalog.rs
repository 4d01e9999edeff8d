//! What an import looks up for every row: distributors by code, products by sku. Kept in memory, as
//! there are few of them beside the orders.
use std::collections::HashMap;

use crate::app::error::Error;
use crate::domain::id::{DistributorId, ProductId};
use crate::store::transaction::ReadTx;
use crate::store::{distributors, products};

/// Rows by code, whatever its case, with the code as recorded.
#[derive(Debug, Clone)]
pub struct Catalog {
    distributors: HashMap<String, (DistributorId, String)>,
    products: HashMap<String, (ProductId, String)>,
}

/// What a code means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Known<Id> {
    /// The row.
    pub id: Id,
    /// The code is written in another case than the recorded one.
    pub other_case: bool,
}

impl Catalog {
    /// Everything the book knows now.
    ///
    /// # Errors
    /// Those of the book.
    pub fn load(tx: &ReadTx<'_>) -> Result<Self, Error> {
        let distributors = distributors::names(tx)?.into_iter();
        let products = products::rows(tx)?.into_iter();
        Ok(Self {
            distributors: distributors.map(|(id, (code, _))| (key(&code), (id, code))).collect(),
            products: products.map(|(id, sku)| (key(&sku), (id, sku))).collect(),
        })
    }

    /// The distributor of a code.
    #[must_use]
    pub fn distributor(&self, code: &str) -> Option<Known<DistributorId>> {
        known(&self.distributors, code)
    }

    /// The product of a sku.
    #[must_use]
    pub fn product(&self, sku: &str) -> Option<Known<ProductId>> {
        known(&self.products, sku)
    }

    /// A product that was made on the way.
    pub fn add_product(&mut self, sku: &str, id: ProductId) {
        self.products.insert(key(sku), (id, sku.to_owned()));
    }
}

fn known<Id: Copy>(rows: &HashMap<String, (Id, String)>, code: &str) -> Option<Known<Id>> {
    // Most codes are written as recorded and in capitals or digits: look before lowering.
    let (id, recorded) = rows.get(code).or_else(|| rows.get(&key(code)))?;
    Some(Known { id: *id, other_case: recorded != code })
}

fn key(code: &str) -> String {
    code.to_ascii_lowercase()
}
