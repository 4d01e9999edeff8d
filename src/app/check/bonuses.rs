//! Closed intervals of bonuses and contests are those that ended, and pay what their plans say for what
//! counted in them (SPEC §7).
use std::collections::{BTreeMap, BTreeSet};

use super::entries::{fixed, rate};
use super::picture::{Picture, Teller};
use crate::app::error::Error;
use crate::domain::bonus::{ClosedInterval, Due, Kind, Rule, Standing, pay};
use crate::domain::entry::{Entry, Source};
use crate::domain::facts::Facts;
use crate::domain::id::{BonusIntervalId, DistributorId};
use crate::domain::money::Money;
use crate::domain::time::Instant;
use crate::store::check::{kept_entries, mended};
use crate::store::settlements::{self, Closed};
use crate::store::{bonuses, plans};

/// What was won, by interval and distributor: what it is called, the settlement that closed the
/// interval, and the entry.
type Won = BTreeMap<(BonusIntervalId, DistributorId), (String, i64, Entry)>;

pub(super) fn bonuses(picture: &Picture<'_, '_>, teller: &mut Teller<'_>) -> Result<(), Error> {
    let facts = picture.facts()?;
    let recorded: BTreeMap<i64, Instant> =
        plans::all(picture.tx)?.into_iter().map(|plan| (plan.version, plan.recorded_at)).collect();
    let mut won = Won::new();
    for settlement in settlements::all(picture.tx)? {
        let closed = bonuses::of_settlement(picture.tx, settlement.id)?;
        let mut due = Due::ended(facts, settlement.from, settlement.until);
        for interval in &closed {
            let subject = subject(facts, &interval.rule, interval.interval.from);
            let is_due = |due: &Due<'_>| {
                due.rule.name() == interval.rule && due.interval.until == interval.interval.until
            };
            let Some(at) = due.iter().position(is_due) else {
                teller.tell(&subject, "until_at", interval.interval.until, None::<Instant>);
                continue;
            };
            head(teller, &subject, interval, &due[at]);
            standings(picture, teller, &subject, (interval, &due[at], &settlement))?;
            won.extend(entries_of(picture, &subject, interval, settlement.id)?);
            due.swap_remove(at);
        }
        // A plan that was applied since may look back on intervals that ended without it.
        let knew = |due: &&Due<'_>| {
            recorded.get(&due.plan.version.0).is_some_and(|at| *at < settlement.settled_at)
        };
        for missing in due.iter().filter(knew) {
            let subject = subject(facts, missing.rule.name(), missing.interval.from);
            teller.tell(subject, "until_at", None::<Instant>, missing.interval.until);
        }
    }
    settled(picture, teller, won)
}

/// `2026-10-01 name`: the day on which an interval began, and its rule.
fn subject(facts: &Facts, rule: &str, from: Instant) -> String {
    match facts.zone.day_of(from) {
        Some(day) => format!("{day} {rule}"),
        None => rule.to_owned(),
    }
}

/// What is said of an interval is what the plan in force at its last instant says.
fn head(teller: &mut Teller<'_>, subject: &str, kept: &ClosedInterval, due: &Due<'_>) {
    teller.compare(subject, "kind", kept.kind.name(), due.rule.kind().name());
    teller.compare(subject, "metric", kept.metric.name(), due.rule.metric().name());
    teller.compare(subject, "from_at", kept.interval.from, due.interval.from);
    teller.compare(subject, "plan", kept.plan.0, due.plan.version.0);
}

/// Everybody is paid for the metric that counted. Somebody whose facts were recorded since may have
/// taken part without looking so now.
fn standings(
    picture: &Picture<'_, '_>,
    teller: &mut Teller<'_>,
    subject: &str,
    (kept, due, settlement): (&ClosedInterval, &Due<'_>, &Closed),
) -> Result<(), Error> {
    let facts = picture.facts()?;
    let unpaid = |kept: &Standing| Standing { amount: Money::ZERO, pay: None, ..*kept };
    let mut computed: Vec<_> = kept.standings.iter().map(unpaid).collect();
    pay(facts, due, &mut computed)?;
    let mended: BTreeSet<_> = mended::since(picture.tx, settlement.settled_at)?;
    for (kept, computed) in kept.standings.iter().zip(&computed) {
        let known = facts.distributor(kept.distributor);
        let takes = known.is_some_and(|known| due.rule.takes(known, due.judged_at));
        let takes = kept.metric > 0 && (takes || mended.contains(&kept.distributor));
        if takes && kept == computed {
            continue;
        }
        let subject = format!("{subject} {}", picture.code(kept.distributor)?);
        if !takes {
            teller.tell(&subject, "metric", kept.metric, None::<i64>);
        }
        teller.compare(&subject, "amount", kept.amount, computed.amount);
        teller.compare(&subject, "rate", kept.pay.and_then(rate), computed.pay.and_then(rate));
        teller.compare(&subject, "fixed", kept.pay.and_then(fixed), computed.pay.and_then(fixed));
    }
    if let Rule::Contest(contest) = due.rule {
        let won = Money::sum(kept.standings.iter().map(|standing| standing.amount))?;
        let prizes = Money::sum(contest.prizes.iter().copied().take(kept.standings.len()))?;
        teller.compare(subject, "prizes", won, prizes);
    }
    Ok(())
}

fn entries_of(
    picture: &Picture<'_, '_>,
    subject: &str,
    closed: &ClosedInterval,
    settlement: i64,
) -> Result<Won, Error> {
    let won = closed.winning().map(|standing| {
        let subject = format!("{subject} {}", picture.code(standing.distributor)?);
        let of = (closed.id, standing.distributor);
        Ok((of, (subject, settlement, closed.entry(standing))))
    });
    won.collect()
}

/// What was won is an entry, once, unless its distributor was suspended and it waits.
fn settled(picture: &Picture<'_, '_>, teller: &mut Teller<'_>, mut won: Won) -> Result<(), Error> {
    kept_entries::of_bonuses(picture.tx, |settlement, kept| {
        let Source::Bonus(source) = kept.source else { return Ok(()) };
        match won.remove(&(source.interval, kept.distributor)) {
            Some((subject, closed_by, computed)) => {
                compare(teller, &subject, kept, &computed);
                if settlement < closed_by {
                    teller.tell(subject, "settlement", settlement, closed_by);
                }
            }
            None => {
                let code = picture.code(kept.distributor)?;
                let subject = format!("interval {} {code}", source.interval.0);
                teller.tell(subject, "entry", kept.amount, None::<Money>);
            }
        }
        Ok::<_, Error>(())
    })?;
    let waiting = mended::suspended(picture.tx)?;
    for ((_, distributor), (subject, _, computed)) in won {
        if !waiting.contains(&distributor) {
            teller.tell(subject, "entry", None::<Money>, computed.amount);
        }
    }
    Ok(())
}

/// Tells how an entry differs from what was won.
fn compare(teller: &mut Teller<'_>, subject: &str, kept: &Entry, computed: &Entry) {
    teller.compare(subject, "entry", kept.amount, computed.amount);
    teller.compare(subject, "earned_at", kept.earned_at, computed.earned_at);
    teller.compare(subject, "matures_at", kept.matures_at, computed.matures_at);
    let (Source::Bonus(a), Source::Bonus(b)) = (kept.source, computed.source) else { return };
    teller.compare(subject, "kind", Kind::name(a.kind), Kind::name(b.kind));
    teller.compare(subject, "measured", a.measured, b.measured);
    teller.compare(subject, "plan", a.plan.0, b.plan.0);
    teller.compare(subject, "entry_rate", a.pay.and_then(rate), b.pay.and_then(rate));
    teller.compare(subject, "entry_fixed", a.pay.and_then(fixed), b.pay.and_then(fixed));
}
