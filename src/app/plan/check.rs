//! Check a plan file: its faults, and what is doubtful about it (SPEC §7 `plan check`).
use std::collections::BTreeSet;
use std::ops::ControlFlow;

use super::begin::governing;
use super::margin::losses;
use super::read::{PlanText, checked};
use super::warning::{Warning, WarningKind};
use crate::app::error::Error;
use crate::app::session::Session;
use crate::domain::facts::Facts;
use crate::domain::id::PlanVersion;
use crate::domain::life::State;
use crate::domain::plan::{Metric, Plan};
use crate::domain::plan_review::{
    self, Never, Present, PresentDistributor, PresentProduct, Recount,
};
use crate::domain::product::Status;
use crate::domain::time::Instant;
use crate::exchange::plan_file::Places;
use crate::store::plans::{self, StoredPlan};
use crate::store::transaction::ReadTx;
use crate::store::{distributors, facts, products};

/// A plan that may be applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// The plan.
    pub plan: Plan,
    /// The version as which this very text is applied already.
    pub applied: Option<i64>,
    /// What is doubtful about it, in the order of its lines.
    pub warnings: Vec<Warning>,
}

/// Reads a plan, looks its names up in the book, and compares it with what the book has and with what
/// products bring in: now, or when it begins to govern.
///
/// With `supersede` it may take the place of a version that begins on the same day.
///
/// # Errors
/// [`PlanRefusal::Faults`](super::refusal::PlanRefusal::Faults) with every fault.
pub fn check(session: &Session, text: &PlanText, supersede: bool) -> Result<Checked, Error> {
    session.read(|tx| {
        let known = plans::all(tx)?;
        let applied = governing(&known).find(|known| known.source == text.source);
        let plan = match applied {
            Some(stored) => crate::app::facts::parse(tx, stored)?,
            None => checked(tx, text, supersede)?.0,
        };
        let applied = applied.map(|known| known.version);
        let warnings = warnings(tx, session.now, (&plan, text), &known)?;
        Ok(Checked { plan, applied, warnings })
    })
}

fn warnings(
    tx: &ReadTx<'_>,
    now: Instant,
    (plan, text): (&Plan, &PlanText),
    known: &[StoredPlan],
) -> Result<Vec<Warning>, Error> {
    let from = tx.meta().zone.start_of(plan.effective_from);
    let at = now.max(from).max(tx.meta().start.unwrap_or(from));
    let stored = StoredPlan {
        version: 0,
        name: plan.name.clone(),
        effective_from: from,
        supersedes: None,
        source: String::new(),
        recorded_at: from,
    };
    let mut facts = facts::load(tx, vec![(stored, plan.clone())])?;
    let present = present(tx, plan, &facts, at)?;
    let Some(places) = Places::read(&text.source) else { return Ok(Vec::new()) };
    let mut warnings = of_head(tx, (plan, text), known, &places);
    warnings.extend(of_rules(plan, &present, &places));
    warnings.extend(of_intervals(tx, (plan, text), known, &places)?);
    warnings.sort_by_key(|warning| warning.place);
    let gaps = plan_review::gaps(plan, &present).into_iter().map(WarningKind::Gap);
    let costless = plan_review::without_cost(plan, &present);
    let costless = (!costless.is_empty()).then_some(WarningKind::NoCost(costless));
    let losses = losses(tx, plan, at, &mut facts)?;
    let losses = (!losses.is_empty()).then_some(WarningKind::Losses(losses));
    warnings.extend(gaps.chain(costless).chain(losses).map(|kind| Warning { place: None, kind }));
    Ok(warnings)
}

/// What is doubtful about its name and its day.
fn of_head(
    tx: &ReadTx<'_>,
    (plan, text): (&Plan, &PlanText),
    known: &[StoredPlan],
    places: &Places<'_>,
) -> Vec<Warning> {
    let zone = tx.meta().zone;
    let start = tx.meta().start.filter(|start| zone.start_of(plan.effective_from) < *start);
    let start = start.and_then(|start| zone.day_of(start)).map(WarningKind::BeforeStart);
    let others = known.iter().filter(|known| known.source != text.source);
    let namesake = others.rev().find(|known| known.name == plan.name);
    let namesake = namesake.map(|known| WarningKind::NameUsed(known.version));
    let of = |key: &str, kind| Warning { place: Some(places.key(key)), kind };
    namesake
        .map(|kind| of("name", kind))
        .into_iter()
        .chain(start.map(|kind| of("effective_from", kind)))
        .collect()
}

/// What is doubtful about its rules.
fn of_rules(plan: &Plan, present: &Present, places: &Places<'_>) -> Vec<Warning> {
    let line = |rule: usize| places.rule("rate", rule, "").line;
    let never = plan_review::never(plan, present).into_iter().map(|(rule, why)| {
        let lines = match &why {
            Never::Shadowed(by) => by.iter().map(|rule| line(*rule)).collect(),
            _ => BTreeSet::new(),
        };
        let kind = WarningKind::Never { why, by_lines: lines.into_iter().collect() };
        Warning { place: Some(places.rule("rate", rule, "")), kind }
    });
    let dear = plan_review::dear(plan, present).into_iter().map(|dear| {
        let place = Some(places.rule("rate", dear.rule, "fixed"));
        Warning { place, kind: WarningKind::Dear(dear) }
    });
    let teamless = plan
        .bonuses
        .iter()
        .enumerate()
        .filter(|(_, bonus)| bonus.metric == Metric::TeamSales && bonus.level == Some(2));
    let teamless = teamless.map(|(index, _)| Warning {
        place: Some(places.rule("bonus", index, "level")),
        kind: WarningKind::NoTeam,
    });
    never.chain(dear).chain(teamless).collect()
}

/// What is doubtful about the intervals of its bonuses and contests, after those of the other plans.
fn of_intervals(
    tx: &ReadTx<'_>,
    (plan, text): (&Plan, &PlanText),
    known: &[StoredPlan],
    places: &Places<'_>,
) -> Result<Vec<Warning>, Error> {
    let zone = tx.meta().zone;
    let mut plans = Facts::new(zone, tx.meta().start);
    for other in governing(known).filter(|known| known.source != text.source) {
        let parsed = crate::app::facts::parse(tx, other)?;
        plans.set_plan(PlanVersion(other.version), parsed, |_| None, |_| None);
    }
    let warning = |recount: Recount| {
        let days = recount.days.period(zone)?;
        let earliest = zone.day_of(recount.earliest)?;
        Some(Warning {
            place: Some(places.rule(recount.kind.name(), recount.rule, "every")),
            kind: WarningKind::Recount { twice: recount.twice, days, earliest },
        })
    };
    Ok(plan_review::recounts(plan, &plans).into_iter().filter_map(warning).collect())
}

/// What the book has at an instant.
fn present(tx: &ReadTx<'_>, plan: &Plan, facts: &Facts, at: Instant) -> Result<Present, Error> {
    let mut sold = Vec::new();
    products::each(tx, at, |product, dated| {
        sold.push(PresentProduct {
            sku: product.sku,
            category: dated.category,
            commissionable: dated.commissionable,
            on_sale: product.particulars.status == Status::OnSale,
            price: dated.price,
            has_cost: dated.cost.is_some(),
        });
        Ok::<_, Error>(ControlFlow::Continue(()))
    })?;
    let named = plan.rates.iter().filter_map(|rule| rule.selectors.distributor.as_deref());
    let named: BTreeSet<_> = named.map(str::to_ascii_lowercase).collect();
    let mut known = Vec::new();
    for code in named {
        let id = distributors::id_of(tx, &code)?;
        let Some(distributor) = id.and_then(|id| facts.distributor(id)) else { continue };
        known.push(PresentDistributor {
            code: distributor.code.clone(),
            level: distributor.relations.at(at).map_or(1, |relation| relation.level),
            terminated: distributor.states.at(at) == Some(&State::Terminated),
        });
    }
    Ok(Present::new(sold, known))
}
