//! What the book has, as far as rules look at it.
use std::collections::{BTreeMap, HashMap};

use crate::domain::category;
use crate::domain::money::Money;

/// What the book has at present.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Present {
    /// Every product.
    pub(super) products: Vec<PresentProduct>,
    /// The distributors that the plan names.
    pub(super) distributors: Vec<PresentDistributor>,
    skus: HashMap<String, usize>,
    codes: HashMap<String, usize>,
    categories: BTreeMap<String, bool>,
}

/// A product.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresentProduct {
    /// Its code.
    pub sku: String,
    /// Its category; empty for none.
    pub category: String,
    /// Whether it earns commission at all.
    pub commissionable: bool,
    /// Whether it is sold.
    pub on_sale: bool,
    /// What a unit is sold for.
    pub price: Money,
    /// Whether it is known what a unit costs.
    pub has_cost: bool,
}

/// A distributor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresentDistributor {
    /// The code.
    pub code: String,
    /// 1 or 2.
    pub level: u8,
    /// Whether it earns no more, for good.
    pub terminated: bool,
}

impl Present {
    /// Every product, and the distributors that the plan names.
    #[must_use]
    pub fn new(products: Vec<PresentProduct>, distributors: Vec<PresentDistributor>) -> Self {
        let skus = products.iter().map(|product| product.sku.to_ascii_lowercase());
        let codes = distributors.iter().map(|known| known.code.to_ascii_lowercase());
        let mut categories: BTreeMap<String, bool> = BTreeMap::new();
        for product in &products {
            *categories.entry(product.category.clone()).or_default() |= product.commissionable;
        }
        Self {
            skus: skus.zip(0..).collect(),
            codes: codes.zip(0..).collect(),
            categories,
            products,
            distributors,
        }
    }

    /// The product of a sku, in any case.
    pub(super) fn product(&self, sku: &str) -> Option<&PresentProduct> {
        Some(&self.products[*self.skus.get(&sku.to_ascii_lowercase())?])
    }

    /// The distributor of a code, in any case.
    pub(super) fn distributor(&self, code: &str) -> Option<&PresentDistributor> {
        Some(&self.distributors[*self.codes.get(&code.to_ascii_lowercase())?])
    }

    /// What is sold and earns commission.
    pub(super) fn sold(&self) -> impl Iterator<Item = &PresentProduct> {
        self.products.iter().filter(|product| product.on_sale && product.commissionable)
    }

    /// Whether products of a category earn commission; none when it has no product.
    pub(super) fn earns(&self, wanted: &str) -> Option<bool> {
        let inside = self.categories.iter().filter(|(path, _)| category::covers(wanted, path));
        inside.map(|(_, earns)| *earns).reduce(|one, other| one || other)
    }
}
