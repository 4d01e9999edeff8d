//! Sold lines by what a row that gives something back says of them.
use std::collections::{HashMap, HashSet};

use crate::app::error::Error;
use crate::domain::id::ProductId;
use crate::domain::money::Money;
use crate::domain::time::Instant;
use crate::store::refunds::{self, SoldLine};
use crate::store::transaction::ReadTx;

/// What a sold line must agree in.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Key {
    product: ProductId,
    /// In lower case; none: whoever bought it.
    member: Option<String>,
    /// None: whatever it cost.
    unit_price: Option<Money>,
}

/// The sold lines that are looked for, the latest first.
#[derive(Debug, Default)]
pub(super) struct Sold(HashMap<Key, Vec<SoldLine>>);

impl Key {
    pub fn new(product: ProductId, member: Option<&str>, unit_price: Option<Money>) -> Self {
        Self { product, member: member.map(str::to_ascii_lowercase), unit_price }
    }
}

impl Sold {
    /// Finds the lines of these keys: all orders are read once, and only what is looked for is kept.
    pub fn find(tx: &ReadTx<'_>, wanted: impl Iterator<Item = Key>) -> Result<Self, Error> {
        let wanted: HashSet<Key> = wanted.collect();
        let mut products: Vec<ProductId> = wanted.iter().map(|key| key.product).collect();
        products.sort_unstable();
        products.dedup();
        let mut sold = Self::default();
        if products.is_empty() {
            return Ok(sold);
        }
        refunds::each_sold(tx, &products, |line| {
            let member = line.member.as_deref();
            for (member, price) in [
                (None, None),
                (None, Some(line.unit_price)),
                (member, None),
                (member, Some(line.unit_price)),
            ] {
                let key = Key::new(line.product, member, price);
                if wanted.contains(&key) {
                    let lines = sold.0.entry(key).or_default();
                    if lines.last() != Some(&line) {
                        lines.push(line.clone());
                    }
                }
            }
        })?;
        for lines in sold.0.values_mut() {
            lines.sort_by(|one, other| {
                let by = |line: &SoldLine| (line.paid_at, line.order_no.clone());
                by(other).cmp(&by(one)).then(one.id.cmp(&other.id))
            });
        }
        Ok(sold)
    }

    /// Those paid at this instant or before it, the latest first; of one order lower numbers first.
    pub fn earlier(&self, key: &Key, at: Instant) -> impl Iterator<Item = &SoldLine> {
        self.0.get(key).into_iter().flatten().filter(move |line| line.paid_at <= at)
    }
}
