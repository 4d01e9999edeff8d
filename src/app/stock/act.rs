//! Units that come and go by hand. Such an act has no natural key: a reference makes it repeatable,
//! without one the same act twice on one day asks (CLI.md "Safety").
use super::refusal::StockRefusal;
use crate::app::confirm::Confirm;
use crate::app::error::Error;
use crate::app::session::{Change, Session};
use crate::domain::stock::{Movement, Shortage};
use crate::exchange::cell;
use crate::store::effect::Effect;
use crate::store::products::{self, Product};
use crate::store::stock::{self, Act};
use crate::store::transaction::ReadTx;

/// Which act by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Units come.
    In,
    /// Units go.
    Out,
    /// A signed difference: what was counted less what the book says.
    Adjust,
}

/// What to move.
#[derive(Debug, Clone)]
pub struct Request {
    /// How.
    pub kind: Kind,
    /// Of which product.
    pub sku: String,
    /// How many units, as typed; of an adjustment the signed difference.
    pub quantity: String,
    /// Why.
    pub reason: Option<String>,
    /// The merchant's own name for it, unique per kind.
    pub reference: Option<String>,
}

/// What was moved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// The product, as the book writes it.
    pub sku: String,
    /// Its name.
    pub name: String,
    /// Signed: what was added to the stock.
    pub quantity: i64,
    /// What is there now.
    pub on_hand: i64,
    /// This very act was recorded before; nothing changed.
    pub already: bool,
}

impl Kind {
    fn movement(self) -> Movement {
        match self {
            Self::In => Movement::In,
            Self::Out => Movement::Out,
            Self::Adjust => Movement::Adjust,
        }
    }

    /// The name in the audit log.
    fn act(self) -> &'static str {
        match self {
            Self::In => "stock.in",
            Self::Out => "stock.out",
            Self::Adjust => "stock.adjust",
        }
    }
}

/// Moves units by hand.
///
/// # Errors
/// [`StockRefusal`]; a confirmation when the same act without a reference was recorded today.
pub fn act(session: &Session, request: &Request) -> Result<Moved, Error> {
    let quantity = signed(request.kind, &request.quantity)?;
    let line = |field, text: Option<&String>| text.map(|text| said(field, text)).transpose();
    let reason = line("reason", request.reason.as_ref())?.flatten();
    let reference = line("ref", request.reference.as_ref())?.flatten();
    session.change(|change| {
        let known = products::by_sku(&change.tx, &request.sku)?
            .ok_or_else(|| StockRefusal::UnknownSku(request.sku.clone()))?;
        let act = Act {
            kind: request.kind.movement(),
            product: known.id,
            quantity,
            reason: reason.as_deref(),
            reference: reference.as_deref(),
        };
        let already = recorded(&change.tx, &act)?;
        if !already {
            check(&known, quantity)?;
            once_a_day(change, &act)?;
            stock::append(&change.tx, &act, change.now, change.now)?;
        }
        let on_hand = on_hand(&change.tx, &known.sku)?;
        if !already {
            did(change, request.kind, &known.sku, &act, on_hand);
        }
        let Product { sku, particulars, .. } = known;
        Ok(Moved { sku, name: particulars.name, quantity, on_hand, already })
    })
}

/// Whether the act of this reference is in the book already.
fn recorded(tx: &ReadTx<'_>, act: &Act<'_>) -> Result<bool, Error> {
    let Some(reference) = act.reference else { return Ok(false) };
    let Some(known) = stock::by_reference(tx, act.kind, reference)? else { return Ok(false) };
    let same = (known.product, known.quantity, known.reason.as_deref())
        == (act.product, act.quantity, act.reason);
    if same {
        return Ok(true);
    }
    let sku = products::sku_of(tx, known.product)?.unwrap_or_default();
    let (reference, quantity) = (reference.to_owned(), known.quantity);
    Err(StockRefusal::ReferenceTaken { reference, sku, quantity }.into())
}

/// Asks when the same act was recorded today and nothing tells the two apart.
fn once_a_day(change: &Change<'_>, act: &Act<'_>) -> Result<(), Error> {
    let today = change.zone().day_of(change.now);
    let since = today.map_or(change.now, |day| change.zone().start_of(day));
    match stock::same_since(&change.tx, act, since)? {
        Some(recorded_at) if act.reference.is_none() => {
            change.confirm(Confirm::SameActToday { recorded_at })
        }
        _ => Ok(()),
    }
}

/// Refuses a stock below zero, unless the product allows backorders.
fn check(known: &Product, quantity: i64) -> Result<(), StockRefusal> {
    let on_hand = known.on_hand.unwrap_or(0);
    let after = on_hand.saturating_add(quantity);
    if after >= 0 || quantity >= 0 || known.particulars.backorders {
        return Ok(());
    }
    let shortage = Shortage { on_hand, wanted: quantity.saturating_neg() };
    Err(StockRefusal::Short { sku: known.sku.clone(), shortage })
}

/// The signed quantity: units that come and go are typed without a sign.
fn signed(kind: Kind, typed: &str) -> Result<i64, StockRefusal> {
    let value = |reason| StockRefusal::Value { field: "quantity", value: typed.to_owned(), reason };
    let magnitude = match (kind, typed.strip_prefix('-')) {
        (Kind::Adjust, Some(less)) => less,
        _ => typed,
    };
    let units = match kind {
        Kind::In | Kind::Out => cell::quantity(typed),
        Kind::Adjust => cell::units(magnitude),
    };
    match (kind, units.map_err(value)?) {
        (Kind::Adjust, 0) => Err(StockRefusal::NoDifference),
        (Kind::Out, units) => Ok(-units),
        (Kind::Adjust, units) if magnitude != typed => Ok(-units),
        (Kind::In | Kind::Adjust, units) => Ok(units),
    }
}

/// A line of text, if it says anything.
fn said(field: &'static str, text: &str) -> Result<Option<String>, StockRefusal> {
    let value = |reason| StockRefusal::Value { field, value: text.to_owned(), reason };
    let line = cell::line(text).map_err(value)?.text.into_owned();
    Ok(Some(line).filter(|line| !line.is_empty()))
}

fn on_hand(tx: &ReadTx<'_>, sku: &str) -> Result<i64, Error> {
    Ok(products::by_sku(tx, sku)?.and_then(|product| product.on_hand).unwrap_or(0))
}

fn did(change: &mut Change<'_>, kind: Kind, sku: &str, act: &Act<'_>, on_hand: i64) {
    let mut effect = Effect::new(kind.act())
        .with("sku", sku)
        .with("quantity", act.quantity)
        .with("on_hand", on_hand);
    if let Some(reason) = act.reason {
        effect = effect.with("reason", reason);
    }
    if let Some(reference) = act.reference {
        effect = effect.with("ref", reference);
    }
    change.did(effect);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_have_no_sign_and_a_difference_may_have_one() {
        for (kind, typed, quantity) in [
            (Kind::In, "5", Some(5)),
            (Kind::Out, "5", Some(-5)),
            (Kind::Adjust, "5", Some(5)),
            (Kind::Adjust, "-5", Some(-5)),
            (Kind::In, "-5", None),
            (Kind::Out, "-5", None),
            (Kind::In, "0", None),
            (Kind::Adjust, "0", None),
            (Kind::Adjust, "--5", None),
            (Kind::Adjust, "+5", None),
            (Kind::In, "1.5", None),
            (Kind::In, "1000000001", None),
        ] {
            assert_eq!(signed(kind, typed).ok(), quantity, "{kind:?} {typed}");
        }
    }
}
