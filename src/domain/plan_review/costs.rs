//! Products whose margin nobody knows.
use super::present::Present;
use crate::domain::plan::{Base, Plan};

/// What earns nothing by a plan that pays of the margin, as long as nobody knows what it costs, of the products
/// on sale that earn commission; in their order. Their orders wait until it is known.
#[must_use]
pub fn without_cost(plan: &Plan, present: &Present) -> Vec<String> {
    let unknown = present.sold().filter(|product| plan.base == Base::Margin && !product.has_cost);
    unknown.map(|product| product.sku.clone()).collect()
}
