//! Loads the dated facts that terms depend on (SPEC §6).
use std::collections::HashMap;

use rusqlite::Connection;

use super::error::StoreError;
use super::plans::StoredPlan;
use super::transaction::ReadTx;
use crate::domain::facts::{DistributorFacts, Facts, Relation};
use crate::domain::id::{DistributorId, PlanVersion, ProductId};
use crate::domain::life::State;
use crate::domain::money::Money;
use crate::domain::plan::Plan;
use crate::domain::time::Instant;

/// No version of the book: a plan that was never applied.
const NEVER_APPLIED: PlanVersion = PlanVersion(0);

/// The facts as the book holds them. Plans come parsed from the caller: reading their text is not the
/// store's work.
///
/// # Errors
/// Those of the book.
pub fn load(tx: &ReadTx<'_>, plans: Vec<(StoredPlan, Plan)>) -> Result<Facts, StoreError> {
    let (mut facts, names) = load_without_plans(tx)?;
    for (stored, plan) in plans {
        let version = PlanVersion(stored.version);
        facts.set_plan(version, plan, |sku| names.sku(sku), |code| names.code(code));
    }
    Ok(facts)
}

/// The facts as the book holds them under one plan, which governs everything: no plan of the book does.
///
/// # Errors
/// Those of the book.
pub fn load_under(tx: &ReadTx<'_>, plan: Plan) -> Result<Facts, StoreError> {
    let (mut facts, names) = load_without_plans(tx)?;
    let (always, version) = (Instant::ALWAYS, NEVER_APPLIED);
    facts.set_plan_from(always, (version, plan), |sku| names.sku(sku), |code| names.code(code));
    Ok(facts)
}

/// The rows of what plans name, by names in lower case.
struct Names {
    skus: HashMap<String, ProductId>,
    codes: HashMap<String, DistributorId>,
}

impl Names {
    fn sku(&self, sku: &str) -> Option<ProductId> {
        self.skus.get(&sku.to_ascii_lowercase()).copied()
    }

    fn code(&self, code: &str) -> Option<DistributorId> {
        self.codes.get(&code.to_ascii_lowercase()).copied()
    }
}

fn load_without_plans(tx: &ReadTx<'_>) -> Result<(Facts, Names), StoreError> {
    let mut facts = Facts::new(tx.meta().zone, tx.meta().start);
    load_distributors(tx.conn(), &mut facts)?;
    let skus = load_products(tx.conn(), &mut facts)?;
    Ok((facts, Names { skus, codes: codes(tx.conn())? }))
}

fn load_distributors(conn: &Connection, facts: &mut Facts) -> Result<(), StoreError> {
    let mut rows = conn.prepare("SELECT id, code FROM distributors ORDER BY id")?;
    let mut known: HashMap<i64, DistributorFacts> = HashMap::new();
    let mut rows = rows.query([])?;
    while let Some(row) = rows.next()? {
        known.insert(row.get(0)?, DistributorFacts { code: row.get(1)?, ..Default::default() });
    }
    let mut states =
        conn.prepare("SELECT distributor_id, from_at, state FROM distributor_states ORDER BY id")?;
    let mut states = states.query([])?;
    while let Some(row) = states.next()? {
        let state = State::from_name(row.get_ref(2)?.as_str().unwrap_or_default());
        if let (Some(facts), Some(state)) = (known.get_mut(&row.get(0)?), state) {
            facts.states.set(Instant(row.get(1)?), state);
        }
    }
    let mut relations = conn.prepare(
        "SELECT distributor_id, from_at, level, sponsor_id FROM distributor_relations ORDER BY id",
    )?;
    let mut relations = relations.query([])?;
    while let Some(row) = relations.next()? {
        if let Some(facts) = known.get_mut(&row.get(0)?) {
            let sponsor = row.get::<_, Option<i64>>(3)?.map(DistributorId);
            facts.relations.set(Instant(row.get(1)?), Relation { level: row.get(2)?, sponsor });
        }
    }
    let mut grades =
        conn.prepare("SELECT distributor_id, from_at, grade FROM distributor_grades ORDER BY id")?;
    let mut grades = grades.query([])?;
    while let Some(row) = grades.next()? {
        if let Some(facts) = known.get_mut(&row.get(0)?) {
            facts.grades.set(Instant(row.get(1)?), row.get(2)?);
        }
    }
    for (id, distributor) in known {
        facts.set_distributor(DistributorId(id), distributor);
    }
    Ok(())
}

/// Loads the products' facts; returns their rows by sku in lower case.
fn load_products(
    conn: &Connection,
    facts: &mut Facts,
) -> Result<HashMap<String, ProductId>, StoreError> {
    let mut skus = HashMap::new();
    let mut rows = conn.prepare(
        "SELECT p.id, p.sku, f.from_at, f.category, f.commissionable, f.cost
         FROM products AS p JOIN product_facts AS f ON f.product_id = p.id ORDER BY f.id",
    )?;
    let mut rows = rows.query([])?;
    while let Some(row) = rows.next()? {
        let id = ProductId(row.get(0)?);
        skus.insert(row.get::<_, String>(1)?.to_ascii_lowercase(), id);
        let category = row.get_ref(3)?.as_str().unwrap_or_default();
        let cost = row.get::<_, Option<i64>>(5)?.map(Money);
        facts.set_product(id, Instant(row.get(2)?), category, (row.get(4)?, cost));
    }
    Ok(skus)
}

fn codes(conn: &Connection) -> Result<HashMap<String, DistributorId>, StoreError> {
    let mut rows = conn.prepare("SELECT id, code FROM distributors")?;
    let rows = rows.query_map([], |row| {
        Ok((row.get::<_, String>(1)?.to_ascii_lowercase(), DistributorId(row.get(0)?)))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
