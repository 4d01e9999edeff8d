//! Fixed amounts above prices.
use super::field::Field;
use super::present::Present;
use crate::domain::money::Money;
use crate::domain::plan::{Pay, Plan};

/// A fixed amount that is more than a product is sold for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dear {
    /// The rule's place in the plan.
    pub rule: usize,
    /// What it pays for a unit.
    pub fixed: Money,
    /// The cheapest of these products.
    pub sku: String,
    /// Its price.
    pub price: Money,
    /// How many products more are sold for less than it pays.
    pub more: usize,
}

/// Every rule whose fixed amount is above the price of a product on sale for which it wins.
#[must_use]
pub fn dear(plan: &Plan, present: &Present) -> Vec<Dear> {
    let field = Field::new(plan, present);
    let rules = plan.rates.iter().enumerate();
    let fixed = rules.filter_map(|(index, rule)| match rule.pay {
        Pay::Fixed(amount) => Some((index, rule, amount)),
        Pay::Percent(_) => None,
    });
    let dear = fixed.filter_map(|(index, rule, fixed)| {
        let names = rule.selectors.canonical();
        let wins = |sku: &str, category: &str| {
            let goods = field.goods_of(sku, category);
            let mut earners = field.earners(rule.role, &names);
            earners.any(|earner| field.winner(rule.role, &goods, earner) == Some(index))
        };
        let cheaper = present.sold().filter(|product| product.price < fixed);
        let mut below: Vec<_> =
            cheaper.filter(|product| wins(&product.sku, &product.category)).collect();
        below.sort_by_key(|product| product.price);
        let first = below.first()?;
        let (sku, price, more) = (first.sku.clone(), first.price, below.len() - 1);
        Some(Dear { rule: index, fixed, sku, price, more })
    });
    dear.collect()
}
