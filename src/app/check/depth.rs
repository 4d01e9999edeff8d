//! Depth is at most 2, now and at any time before (SPEC §3).
use super::picture::{Picture, Teller};
use crate::app::error::Error;
use crate::domain::facts::{Facts, Relation};
use crate::domain::id::DistributorId;
use crate::domain::time::Instant;
use crate::store::distributors;

pub(super) fn depth(picture: &Picture<'_, '_>, teller: &mut Teller<'_>) -> Result<(), Error> {
    let facts = picture.facts()?;
    let mut known: Vec<_> = distributors::names(picture.tx)?.into_iter().collect();
    known.sort_by_key(|(id, _)| *id);
    for (id, (code, _)) in known {
        let Some(distributor) = facts.distributor(id) else { continue };
        if distributor.relations.is_empty() {
            teller.tell(&code, "level", None::<i64>, "1..2");
        }
        for (from, relation) in distributor.relations.iter() {
            let until = distributor.relations.next_after(*from);
            let subject = format!("{code} {}", facts.zone.rfc3339(*from));
            if (relation.level == 1) != relation.sponsor.is_none() {
                let sponsor = relation.sponsor.map(|id| picture.code(id)).transpose()?;
                teller.tell(&subject, "sponsor", sponsor, None::<i64>);
            }
            if let Some(level) = level_of_sponsor(facts, *relation, *from, until) {
                teller.tell(&subject, "sponsor_level", i64::from(level), 1_i64);
            }
        }
    }
    Ok(())
}

/// The level of the sponsor when it is not 1 throughout the relation; 0: not known at all.
fn level_of_sponsor(
    facts: &Facts,
    relation: Relation,
    from: Instant,
    until: Option<Instant>,
) -> Option<u8> {
    let sponsor: DistributorId = relation.sponsor?;
    let Some(above) = facts.distributor(sponsor) else { return Some(0) };
    let at_begin = above.relations.at(from).map_or(0, |relation| relation.level);
    let later =
        above.relations.iter().filter(|(at, _)| *at > from && until.is_none_or(|u| *at < u));
    let levels = std::iter::once(at_begin).chain(later.map(|(_, relation)| relation.level));
    levels.into_iter().find(|level| *level != 1)
}
