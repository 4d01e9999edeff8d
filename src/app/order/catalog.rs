//! Distributors by code and products by sku, looked up once each: an import asks for a few of them a
//! million times, a single order for one or two.
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::{BuildHasherDefault, Hasher};

use crate::app::error::Error;
use crate::domain::id::{DistributorId, ProductId};
use crate::domain::self_purchase::is_self_purchase;
use crate::store::transaction::ReadTx;
use crate::store::{distributors, products};

/// Rows by code as it was written.
#[derive(Debug, Clone, Default)]
pub struct Catalog {
    distributors: Rows<DistributorId>,
    products: Rows<ProductId>,
    /// What distributors are known by as customers: code and phone.
    customers: HashMap<DistributorId, (String, Option<String>)>,
}

type Rows<Id> = HashMap<String, Known<Id>, BuildHasherDefault<CodeHasher>>;

/// FNV-1a: quick for short codes. Nobody can fill a map with chosen codes: only those that the book
/// knows are kept.
#[derive(Debug, Clone, Copy)]
struct CodeHasher(u64);

impl Default for CodeHasher {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for CodeHasher {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
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
    /// The distributor of a code.
    ///
    /// # Errors
    /// Those of the book.
    pub fn distributor(
        &mut self,
        tx: &ReadTx<'_>,
        code: &str,
    ) -> Result<Option<Known<DistributorId>>, Error> {
        let look = || Ok(distributors::recorded(tx, code)?.map(|found| known(code, found)));
        cached(&mut self.distributors, code, look)
    }

    /// The product of a sku.
    ///
    /// # Errors
    /// Those of the book.
    pub fn product(
        &mut self,
        tx: &ReadTx<'_>,
        sku: &str,
    ) -> Result<Option<Known<ProductId>>, Error> {
        let look = || Ok(products::recorded(tx, sku)?.map(|found| known(sku, found)));
        cached(&mut self.products, sku, look)
    }
}

impl Catalog {
    /// Whether a seller is the buyer, a member and a phone.
    ///
    /// # Errors
    /// Those of the book.
    pub fn is_self_purchase(
        &mut self,
        tx: &ReadTx<'_>,
        seller: DistributorId,
        buyer: (Option<&str>, Option<&str>),
    ) -> Result<bool, Error> {
        if buyer == (None, None) {
            return Ok(false);
        }
        let own = match self.customers.entry(seller) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(free) => free.insert(distributors::code_and_phone(tx, seller)?),
        };
        Ok(is_self_purchase((&own.0, own.1.as_deref()), buyer))
    }
}

fn known<Id>(code: &str, (id, recorded): (Id, String)) -> Known<Id> {
    Known { id, other_case: recorded != code }
}

/// Only what is known is kept: a file of unknown codes does not fill the memory.
fn cached<Id: Copy>(
    rows: &mut Rows<Id>,
    code: &str,
    look: impl FnOnce() -> Result<Option<Known<Id>>, Error>,
) -> Result<Option<Known<Id>>, Error> {
    if let Some(known) = rows.get(code) {
        return Ok(Some(*known));
    }
    let found = look()?;
    if let Some(known) = found {
        rows.insert(code.to_owned(), known);
    }
    Ok(found)
}
