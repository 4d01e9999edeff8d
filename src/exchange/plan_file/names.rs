//! The names that a plan file looks up in the book, whatever else is wrong with it.
use toml::de::DeTable;

use super::fault::{PlanFault, PlanFaultKind};

/// A distributor, sku or grade that a rule names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// `distributor`, `sku` or `grade`.
    pub key: &'static str,
    /// The code, sku or grade.
    pub name: String,
    /// The fault it is when the book does not know it.
    pub unknown: PlanFault,
}

/// Every distributor, sku and grade that the rules of a file name, in the order of its lines; none when it is
/// not TOML.
#[must_use]
pub fn names(source: &str) -> Vec<Named> {
    let Ok(file) = DeTable::parse(source) else { return Vec::new() };
    let rates = file.get_ref().get("rate").and_then(|rates| rates.get_ref().as_array());
    let rules = rates.into_iter().flatten().filter_map(|rule| rule.get_ref().as_table());
    let named = rules.flat_map(|rule| {
        ["distributor", "sku", "grade"].into_iter().filter_map(|key| {
            let value = rule.get(key)?;
            let name = value.get_ref().as_str()?.trim().to_owned();
            let kind = PlanFaultKind::UnknownName(name.clone());
            let unknown = PlanFault::at(source, value.span(), &format!("rate.{key}"), kind);
            Some(Named { key, name, unknown }).filter(|named| !named.name.is_empty())
        })
    });
    named.collect()
}
