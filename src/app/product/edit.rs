//! Changes of a product: names and words in place, price, cost, category and commissionable from a
//! day on (SPEC §4, §6).
use super::reach;
use super::refusal::ProductRefusal;
use super::typed::Typed;
use crate::app::error::Error;
use crate::app::reach_back;
use crate::app::session::{Change, Session};
use crate::domain::id::ProductId;
use crate::domain::product::{Particulars, Stated};
use crate::domain::revision::{Revised, revise};
use crate::domain::time::{Day, Instant};
use crate::store::effect::Effect;
use crate::store::product_facts;
use crate::store::products::{self, Product};
use crate::store::reached::{self, Of, Reach};

/// What to change.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// Of which product.
    pub sku: String,
    /// What is said of it.
    pub typed: Typed,
    /// From when the dated values hold; from today without it.
    pub from: Option<Day>,
}

/// What a change did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edited {
    /// The product, as the book writes it.
    pub sku: String,
    /// The fields that changed, by their column names; none: everything was so already.
    pub fields: Vec<&'static str>,
    /// From when the dated ones hold, if any changed.
    pub from: Option<Instant>,
    /// What it changed of recorded, unsettled orders.
    pub effect: reach_back::Effect,
}

/// Changes a product.
///
/// # Errors
/// [`ProductRefusal`]; a confirmation when it reaches back over unsettled orders.
pub fn edit(session: &Session, request: &Request) -> Result<Edited, Error> {
    session.change(|change| {
        let stated = request.typed.stated(change.meta().currency)?;
        let known = products::by_sku(&change.tx, &request.sku)?
            .ok_or_else(|| ProductRefusal::Unknown(request.sku.clone()))?;
        let today = change.zone().day_of(change.now);
        let from = request.from.or(today).map_or(change.now, |day| change.zone().start_of(day));
        let mut fields = in_place(change, &known, &stated)?;
        let history = product_facts::timeline(&change.tx, known.id)?;
        let revised = revise(&history, &stated.dated, from);
        let mut effect = reach_back::Effect::default();
        let dated = !revised.facts.is_empty();
        if dated {
            fields.extend(history.at(from).map_or_else(Vec::new, |at| stated.contradicts(at)));
            effect = append(change, known.id, &revised)?;
        }
        let from = Some(from).filter(|_| dated);
        if !fields.is_empty() {
            did(change, &known.sku, &stated, from, &effect);
        }
        Ok(Edited { sku: known.sku, fields, from, effect })
    })
}

/// Changes what is not dated; returns the fields that changed.
fn in_place(
    change: &Change<'_>,
    known: &Product,
    stated: &Stated,
) -> Result<Vec<&'static str>, Error> {
    let after = stated.over(&known.particulars);
    let fields = after.differences(&known.particulars);
    match known.on_hand {
        Some(on_hand) if on_hand < 0 && !after.backorders => {
            Err(ProductRefusal::BelowZero { on_hand }.into())
        }
        _ => {
            if !fields.is_empty() {
                products::update(&change.tx, known.id, &after)?;
            }
            Ok(fields)
        }
    }
}

/// Records dated facts, after showing what they do to recorded orders.
fn append(
    change: &Change<'_>,
    id: ProductId,
    revised: &Revised,
) -> Result<reach_back::Effect, Error> {
    let record = || {
        for (from, dated) in &revised.facts {
            product_facts::append(&change.tx, id, *from, dated, change.now)?;
        }
        Ok(())
    };
    let Some((from, until)) = reach::span(&change.tx, revised)? else {
        return record().map(|()| reach_back::Effect::default());
    };
    let reach = Reach { of: Of::Product(id), from, until };
    refuse_settled(change, &reach)?;
    Ok(reach_back::record(change, &reach, record)?.1)
}

/// Refuses other terms for settled orders of the product.
fn refuse_settled(change: &Change<'_>, reach: &Reach) -> Result<(), Error> {
    let settled = reached::reached(&change.tx, reach)?;
    let Some(last) = settled.last_paid_at else { return Ok(()) };
    let earliest = change.zone().day_of(last).map(|day| day.plus_days(1));
    Err(ProductRefusal::ReachesSettled { orders: settled.orders, earliest }.into())
}

fn did(
    change: &mut Change<'_>,
    sku: &str,
    stated: &Stated,
    from: Option<Instant>,
    reached: &reach_back::Effect,
) {
    let (currency, zone) = (change.meta().currency, change.zone());
    let mut effect = Effect::new("product.edit").with("sku", sku);
    let said = stated.over(&Particulars::default());
    for (field, value) in [
        ("name", stated.name.as_ref().map(|_| said.name)),
        ("spec", stated.spec.as_ref().map(|_| said.spec.unwrap_or_default())),
        ("description", stated.description.as_ref().map(|_| said.description.unwrap_or_default())),
        ("image", stated.image.as_ref().map(|_| said.image.unwrap_or_default())),
        ("link", stated.link.as_ref().map(|_| said.link.unwrap_or_default())),
        ("status", stated.status.map(|status| status.name().to_owned())),
        ("reorder_level", stated.reorder_level.map(|l| l.map_or(String::new(), |l| l.to_string()))),
        ("backorders", stated.backorders.map(|allowed| allowed.to_string())),
        ("price", stated.dated.price.map(|price| currency.format(price))),
        ("cost", stated.dated.cost.map(|cost| currency.format(cost))),
        ("category", stated.dated.category.clone()),
        ("commissionable", stated.dated.commissionable.map(|yes| yes.to_string())),
        ("from", from.map(|from| zone.rfc3339(from))),
    ] {
        if let Some(value) = value {
            effect = effect.with(field, value);
        }
    }
    if reached.orders > 0 {
        effect = reached.noted(effect, currency);
    }
    change.did(effect);
}
