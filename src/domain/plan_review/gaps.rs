//! What no rule applies to.
use std::collections::HashMap;

use super::field::{Earner, Field, Goods};
use super::present::{Present, PresentProduct};
use crate::domain::plan::{OverrideOf, Plan, Role};

/// Sales that earn nobody anything in a role, as no rule applies to them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gap {
    /// The plan has no rule of this role.
    Role(Role),
    /// No rule of this role applies to anything earned by these levels, but by distributors it names.
    Levels(Role, Vec<u8>),
    /// No rule of this role applies to these products for these levels.
    Products {
        /// Whom nothing is paid.
        role: Role,
        /// Of which levels.
        levels: Vec<u8>,
        /// For which products, in the order of skus.
        skus: Vec<String>,
    },
}

/// What no rule of a plan applies to, among the products on sale that earn commission, for distributors
/// whom the plan does not name.
#[must_use]
pub fn gaps(plan: &Plan, present: &Present) -> Vec<Gap> {
    let field = Field::new(plan, present);
    // What is a difference of direct rates has no rules of its own.
    let by_rules =
        |role: &Role| *role == Role::Direct || plan.override_of != OverrideOf::Difference;
    let roles = Role::BOTH.into_iter().filter(by_rules);
    roles.flat_map(|role| of_role(role, plan, &field, present)).collect()
}

fn of_role(role: Role, plan: &Plan, field: &Field, present: &Present) -> Vec<Gap> {
    if plan.rates.iter().all(|rule| rule.role != role) {
        return vec![Gap::Role(role)];
    }
    let levels: &[u8] = match role {
        Role::Direct => &[1, 2],
        Role::Override => &[1],
    };
    let sold: Vec<_> = present.sold().collect();
    let mut groups: Vec<(Vec<u8>, Vec<String>)> = Vec::new();
    for level in levels {
        let skus = unpaid(role, *level, field, &sold);
        match groups.iter_mut().find(|(_, known)| *known == skus) {
            Some((levels, _)) => levels.push(*level),
            None => groups.push((vec![*level], skus)),
        }
    }
    let missing = groups.into_iter().filter(|(_, skus)| !skus.is_empty());
    let gap = |(levels, skus): (Vec<u8>, Vec<String>)| {
        if skus.len() == sold.len() {
            Gap::Levels(role, levels)
        } else {
            Gap::Products { role, levels, skus }
        }
    };
    missing.map(gap).collect()
}

/// The products for which nobody of a level is paid.
fn unpaid(role: Role, level: u8, field: &Field, sold: &[&PresentProduct]) -> Vec<String> {
    let earner = Earner { code: None, level, grade: None };
    let mut paid: HashMap<Goods, bool> = HashMap::new();
    let mut is_paid = |product: &PresentProduct| {
        let goods = field.goods_of(&product.sku, &product.category);
        let winner = |goods: &Goods| field.winner(role, goods, &earner).is_some();
        *paid.entry(goods).or_insert_with_key(winner)
    };
    let unpaid = sold.iter().filter(|product| !is_paid(product));
    unpaid.map(|product| product.sku.clone()).collect()
}
