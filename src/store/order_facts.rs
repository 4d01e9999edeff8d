//! The dated facts that decide what one order, or a few, earn: of the sellers, their sponsors and the
//! products only, so that a single order is as quick in a large book as in a small one.
use rusqlite::params;

use super::error::StoreError;
use super::plans::StoredPlan;
use super::transaction::ReadTx;
use super::{distributor_relations, distributors, products};
use crate::domain::facts::{DistributorFacts, Facts};
use crate::domain::id::{DistributorId, PlanVersion, ProductId};
use crate::domain::life::State;
use crate::domain::money::Money;
use crate::domain::plan::Plan;
use crate::domain::time::Instant;

/// The facts about these and nobody else; plans come parsed from the caller.
///
/// # Errors
/// Those of the book.
pub fn load(
    tx: &ReadTx<'_>,
    plans: Vec<(StoredPlan, Plan)>,
    sellers: &[DistributorId],
    products: &[ProductId],
) -> Result<Facts, StoreError> {
    let mut facts = Facts::new(tx.meta().zone, tx.meta().start);
    for seller in sellers {
        let known = distributor(tx, *seller)?;
        for (_, relation) in known.relations.iter() {
            if let Some(sponsor) = relation.sponsor {
                facts.set_distributor(sponsor, distributor(tx, sponsor)?);
            }
        }
        facts.set_distributor(*seller, known);
    }
    for id in products {
        load_product(tx, *id, &mut facts)?;
    }
    for (stored, plan) in plans {
        let names = plan.rates.iter().map(|rule| &rule.selectors);
        let (mut skus, mut codes) = (Vec::new(), Vec::new());
        for name in names {
            if let Some(sku) = &name.sku {
                skus.push((sku.clone(), products::id_of(tx, sku)?));
            }
            if let Some(code) = &name.distributor {
                codes.push((code.clone(), distributors::id_of(tx, code)?));
            }
        }
        let sku = |sku: &str| found(&skus, sku);
        let code = |code: &str| found(&codes, code);
        facts.set_plan(PlanVersion(stored.version), plan, sku, code);
    }
    Ok(facts)
}

fn found<Id: Copy>(known: &[(String, Option<Id>)], name: &str) -> Option<Id> {
    known.iter().find(|(known, _)| known == name).and_then(|(_, id)| *id)
}

fn distributor(tx: &ReadTx<'_>, id: DistributorId) -> Result<DistributorFacts, StoreError> {
    let conn = tx.conn();
    let code = "SELECT code FROM distributors WHERE id = ?1";
    let code = conn.prepare_cached(code)?.query_row([id.0], |row| row.get(0))?;
    let mut facts = DistributorFacts { code, ..DistributorFacts::default() };
    let mut rows = conn.prepare_cached(
        "SELECT from_at, state FROM distributor_states WHERE distributor_id = ?1 ORDER BY id",
    )?;
    let mut rows = rows.query([id.0])?;
    while let Some(row) = rows.next()? {
        if let Some(state) = State::from_name(row.get_ref(1)?.as_str().unwrap_or_default()) {
            facts.states.set(Instant(row.get(0)?), state);
        }
    }
    facts.relations = distributor_relations::timeline(tx, id)?;
    let mut rows = conn.prepare_cached(
        "SELECT from_at, grade FROM distributor_grades WHERE distributor_id = ?1 ORDER BY id",
    )?;
    let mut rows = rows.query([id.0])?;
    while let Some(row) = rows.next()? {
        facts.grades.set(Instant(row.get(0)?), row.get(1)?);
    }
    Ok(facts)
}

fn load_product(tx: &ReadTx<'_>, id: ProductId, facts: &mut Facts) -> Result<(), StoreError> {
    let mut rows = tx.conn().prepare_cached(
        "SELECT from_at, category, commissionable, cost FROM product_facts WHERE product_id = ?1
         ORDER BY id",
    )?;
    let mut rows = rows.query(params![id.0])?;
    while let Some(row) = rows.next()? {
        let category = row.get_ref(1)?.as_str().unwrap_or_default();
        let cost = row.get::<_, Option<i64>>(3)?.map(Money);
        facts.set_product(id, Instant(row.get(0)?), category, (row.get(2)?, cost));
    }
    Ok(())
}
