//! Rules that never win.
use std::collections::BTreeSet;

use super::field::Field;
use super::present::{Present, PresentProduct};
use crate::domain::category;
use crate::domain::plan::{Plan, RateRule, Role, Selectors};

/// Why a rule never wins at present.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Never {
    /// An override for level 2: sponsors are level 1.
    OverrideOfLevel2,
    /// The distributor whose override it is has no team, being level 2.
    NoSponsor {
        /// The distributor.
        code: String,
    },
    /// The distributor it names is of the other level.
    OtherLevel {
        /// The distributor.
        code: String,
        /// Its level.
        level: u8,
    },
    /// The distributor it names is terminated.
    Terminated {
        /// The distributor.
        code: String,
    },
    /// The product it names earns no commission.
    NotCommissionable {
        /// The product.
        sku: String,
    },
    /// The product it names is not in the category it names.
    OtherCategory {
        /// The product.
        sku: String,
        /// Its category; empty for none.
        category: String,
    },
    /// No product has the category it names.
    NoProduct {
        /// The category.
        category: String,
    },
    /// No product of the category it names earns commission.
    NoneCommissionable {
        /// The category.
        category: String,
    },
    /// Wherever it applies, one of these rules is more specific (by their place in the plan).
    Shadowed(BTreeSet<usize>),
}

/// Every rule that never wins at present, by its place in the plan. What a plan names and the book does
/// not know is not looked at: that is an error of its own.
#[must_use]
pub fn never(plan: &Plan, present: &Present) -> Vec<(usize, Never)> {
    let field = Field::new(plan, present);
    let rules = plan.rates.iter().enumerate();
    rules
        .filter_map(|(index, rule)| Some((index, of_rule(index, rule, &field, present)?)))
        .collect()
}

fn of_rule(index: usize, rule: &RateRule, field: &Field, present: &Present) -> Option<Never> {
    by_earner(rule, present)
        .or_else(|| by_product(&rule.selectors, present))
        .or_else(|| shadowed(index, rule, field))
}

/// Nobody can earn by it.
fn by_earner(rule: &RateRule, present: &Present) -> Option<Never> {
    let names = &rule.selectors;
    if rule.role == Role::Override && names.level == Some(2) {
        return Some(Never::OverrideOfLevel2);
    }
    let named = present.distributor(names.distributor.as_deref()?)?;
    let (code, level) = (named.code.clone(), named.level);
    match rule.role {
        _ if named.terminated => Some(Never::Terminated { code }),
        Role::Override if level == 2 => Some(Never::NoSponsor { code }),
        _ if names.level.is_some_and(|wanted| wanted != level) => {
            Some(Never::OtherLevel { code, level })
        }
        Role::Direct | Role::Override => None,
    }
}

/// No product earns by it.
fn by_product(names: &Selectors, present: &Present) -> Option<Never> {
    if let Some(sku) = &names.sku {
        let PresentProduct { sku, category, commissionable, .. } = present.product(sku)?.clone();
        if !commissionable {
            return Some(Never::NotCommissionable { sku });
        }
        let outside = names.category.as_deref().is_some_and(|of| !category::covers(of, &category));
        return outside.then_some(Never::OtherCategory { sku, category });
    }
    let category = names.category.clone().filter(|_| !present.products.is_empty())?;
    match present.earns(&category) {
        None => Some(Never::NoProduct { category }),
        Some(false) => Some(Never::NoneCommissionable { category }),
        Some(true) => None,
    }
}

/// The rules that win wherever it applies; none when it wins somewhere, or applies nowhere.
fn shadowed(index: usize, rule: &RateRule, field: &Field) -> Option<Never> {
    let names = rule.selectors.canonical();
    let mut winners = BTreeSet::new();
    for goods in field.goods(&names) {
        for earner in field.earners(rule.role, &names) {
            match field.winner(rule.role, goods, earner) {
                Some(winner) if winner != index => winners.insert(winner),
                _ => return None,
            };
        }
    }
    (!winners.is_empty()).then_some(Never::Shadowed(winners))
}
