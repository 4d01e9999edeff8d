//! In which span a dated change of a product reaches the terms of orders (SPEC §6, §7).
use crate::app::error::Error;
use crate::app::facts;
use crate::domain::plan::Base;
use crate::domain::revision::{Revised, Span};
use crate::domain::timeline::Timeline;
use crate::store::transaction::ReadTx;

/// From when until when the terms of orders may differ: by category and `commissionable` under every
/// plan, by cost only under one whose base is the margin.
///
/// # Errors
/// Those of the book.
pub(super) fn span(tx: &ReadTx<'_>, revised: &Revised) -> Result<Option<Span>, Error> {
    let Some(cost) = revised.cost_reach else { return Ok(revised.reach) };
    let facts = facts::of_order(tx, None, &[])?;
    let bases: Timeline<Base> =
        facts.plans().map(|(from, bound)| (*from, bound.plan.base)).collect();
    Ok(around(revised.reach, under_margin(cost, &bases)))
}

/// The part of a span from the first to the last instant at which the margin is the base.
fn under_margin((from, until): Span, bases: &Timeline<Base>) -> Option<Span> {
    let margins = bases.iter().filter(|(_, base)| *base == Base::Margin);
    let parts = margins.filter_map(|(begins, _)| {
        let ends = [until, bases.next_after(*begins)].into_iter().flatten().min();
        let begins = from.max(*begins);
        ends.is_none_or(|ends| begins < ends).then_some((begins, ends))
    });
    parts.map(Some).reduce(around).flatten()
}

/// The span from the beginning of both to the end of both.
fn around(one: Option<Span>, other: Option<Span>) -> Option<Span> {
    let (Some(one), Some(other)) = (one, other) else { return one.or(other) };
    let until = one.1.zip(other.1).map(|(one, other)| one.max(other));
    Some((one.0.min(other.0), until))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::time::Instant;

    #[test]
    fn a_cost_reaches_from_the_first_to_the_last_margin() {
        use Base::{Margin, Net};
        let span = |from: i64, until: Option<i64>| (Instant(from), until.map(Instant));
        for (bases, cost, reached) in [
            (&[(0, Net)][..], span(5, None), None),
            (&[(0, Margin)], span(5, None), Some(span(5, None))),
            (&[(0, Net), (10, Margin)], span(5, None), Some(span(10, None))),
            (&[(0, Net), (10, Margin)], span(5, Some(10)), None),
            (&[(0, Margin), (10, Net)], span(5, None), Some(span(5, Some(10)))),
            (&[(0, Margin), (10, Net)], span(10, None), None),
            (&[(0, Margin), (10, Net), (20, Margin)], span(5, Some(25)), Some(span(5, Some(25)))),
        ] {
            let bases = bases.iter().map(|(from, base)| (Instant(*from), *base)).collect();
            assert_eq!(under_margin(cost, &bases), reached, "{bases:?} {cost:?}");
        }
    }

    #[test]
    fn two_spans_become_one() {
        let (early, late) = ((Instant(5), Some(Instant(10))), (Instant(20), None));
        assert_eq!(around(Some(early), Some(late)), Some((Instant(5), None)));
        assert_eq!(around(Some(early), None), Some(early));
        assert_eq!(around(None, None), None);
    }
}
