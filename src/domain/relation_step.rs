//! A new level or sponsor: whether the relation may begin, and from when it counts (SPEC §3). It holds
//! until the next recorded one begins.
use super::facts::Relation;
use super::id::DistributorId;
use super::life::State;
use super::time::Instant;
use super::timeline::Timeline;

/// What is known of a distributor whose level or sponsor is to change, or who is to be a sponsor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// The row.
    pub id: DistributorId,
    /// Levels and sponsors.
    pub relations: Timeline<Relation>,
    /// The life.
    pub states: Timeline<State>,
}

/// What becomes of a change that is no mistake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// This relation begins then.
    From(Instant, Relation),
    /// It holds already.
    Already,
}

/// Why a relation cannot begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MoveFault {
    /// The book does not know the sponsor.
    UnknownSponsor,
    /// Nobody sponsors himself.
    Itself,
    /// The sponsor is in the distributor's own team: a cycle.
    OwnTeam,
    /// The sponsor has a sponsor: there is no third level.
    SponsorLevel2,
    /// The sponsor will have one, while the relation holds.
    SponsorBecomesLevel2(Instant),
    /// The sponsor is not approved when the relation begins, but this, if anything yet.
    SponsorNotApproved(Option<State>),
    /// The distributor does not exist before then.
    BeforeJoined(Instant),
    /// A level-1 distributor with a team cannot become level 2; how many are in the team then or later.
    HasTeam(u64),
}

/// Judges a change of sponsor that is wanted from a day on, given as its span. `team` are those who
/// were ever sponsored by the one who moves.
///
/// # Errors
/// [`MoveFault`].
pub fn move_below(
    day: (Instant, Instant),
    own: &Party,
    sponsor: &Party,
    team: &[Timeline<Relation>],
) -> Result<Taken, MoveFault> {
    if own.id == sponsor.id {
        return Err(MoveFault::Itself);
    }
    let at = sponsor.approved_within((own.begins_within(day)?, day.1));
    let wanted = Relation { level: 2, sponsor: Some(sponsor.id) };
    if own.relations.at(at) == Some(&wanted) {
        return Ok(Taken::Already);
    }
    let span = (at, own.relations.next_after(at));
    sponsor.can_sponsor(own.id, span)?;
    let is_below = |member: &&Timeline<Relation>| is_sponsored(member, own.id, span);
    match team.iter().filter(is_below).count() {
        0 => Ok(Taken::From(at, wanted)),
        heads => Err(MoveFault::HasTeam(heads as u64)),
    }
}

/// Judges a promotion to level 1 that is wanted from a day on, given as its span.
///
/// # Errors
/// [`MoveFault`].
pub fn promote(day: (Instant, Instant), own: &Party) -> Result<Taken, MoveFault> {
    let at = own.begins_within(day)?;
    let wanted = Relation { level: 1, sponsor: None };
    match own.relations.at(at) {
        Some(held) if *held == wanted => Ok(Taken::Already),
        _ => Ok(Taken::From(at, wanted)),
    }
}

impl Party {
    /// 00:00 of the day; on the day on which the life begins, from then.
    fn begins_within(&self, (start, end): (Instant, Instant)) -> Result<Instant, MoveFault> {
        let began = self.states.iter().next().map_or(Instant::ALWAYS, |(began, _)| *began);
        if began < end { Ok(start.max(began)) } else { Err(MoveFault::BeforeJoined(began)) }
    }

    /// The beginning of a span; when the approval comes later within it, then.
    fn approved_within(&self, (start, end): (Instant, Instant)) -> Instant {
        let is_approved = |at: Instant| self.states.at(at) == Some(&State::Approved);
        let mut later = self.states.iter().map(|(at, _)| *at).filter(|at| *at > start && *at < end);
        if is_approved(start) { start } else { later.find(|at| is_approved(*at)).unwrap_or(start) }
    }

    /// Whether this one may be the sponsor of another through a span.
    fn can_sponsor(
        &self,
        other: DistributorId,
        (from, until): (Instant, Option<Instant>),
    ) -> Result<(), MoveFault> {
        let held = self.relations.at(from);
        if held.is_some_and(|held| held.sponsor == Some(other)) {
            return Err(MoveFault::OwnTeam);
        }
        if held.is_none_or(|held| held.level != 1) {
            return Err(MoveFault::SponsorLevel2);
        }
        let while_it_holds = |at: Instant| at > from && until.is_none_or(|until| at < until);
        let mut later = self.relations.iter().filter(|(at, _)| while_it_holds(*at));
        if let Some((at, _)) = later.find(|(_, relation)| relation.level != 1) {
            return Err(MoveFault::SponsorBecomesLevel2(*at));
        }
        match self.states.at(from) {
            Some(State::Approved) => Ok(()),
            other => Err(MoveFault::SponsorNotApproved(other.copied())),
        }
    }
}

/// Whether somebody has this sponsor at any time of a span.
fn is_sponsored(
    member: &Timeline<Relation>,
    sponsor: DistributorId,
    (from, until): (Instant, Option<Instant>),
) -> bool {
    let below = |relation: &Relation| relation.sponsor == Some(sponsor);
    let while_it_holds = |at: Instant| at > from && until.is_none_or(|until| at < until);
    let mut later = member.iter().filter(|(at, _)| while_it_holds(*at));
    member.at(from).is_some_and(below) || later.any(|(_, relation)| below(relation))
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: (Instant, Instant) = (Instant(100), Instant(200));

    /// Relations as (from, sponsor; 0 for level 1); states as (from, state).
    fn party(id: i64, relations: &[(i64, i64)], states: &[(i64, State)]) -> Party {
        Party { id: DistributorId(id), relations: line(relations), states: life(states) }
    }

    fn line(relations: &[(i64, i64)]) -> Timeline<Relation> {
        relations.iter().map(|(from, sponsor)| (Instant(*from), below(*sponsor))).collect()
    }

    fn life(states: &[(i64, State)]) -> Timeline<State> {
        states.iter().map(|(from, state)| (Instant(*from), *state)).collect()
    }

    fn below(sponsor: i64) -> Relation {
        match sponsor {
            0 => Relation { level: 1, sponsor: None },
            id => Relation { level: 2, sponsor: Some(DistributorId(id)) },
        }
    }

    const APPROVED: &[(i64, State)] = &[(0, State::Approved)];

    #[test]
    fn a_move_counts_from_midnight_or_from_when_both_can() {
        let sponsor = party(9, &[(0, 0)], APPROVED);
        let own = party(1, &[(0, 8)], APPROVED);
        assert_eq!(move_below(DAY, &own, &sponsor, &[]), Ok(Taken::From(Instant(100), below(9))));
        let joined = party(1, &[(0, 8)], &[(120, State::Approved)]);
        let granted = party(9, &[(0, 0)], &[(0, State::Applied), (150, State::Approved)]);
        for (own, sponsor, from) in
            [(&joined, &sponsor, 120), (&own, &granted, 150), (&joined, &granted, 150)]
        {
            let taken = Ok(Taken::From(Instant(from), below(9)));
            assert_eq!(move_below(DAY, own, sponsor, &[]), taken);
        }
        let tomorrow = party(1, &[(0, 8)], &[(200, State::Approved)]);
        let refused = Err(MoveFault::BeforeJoined(Instant(200)));
        assert_eq!(move_below(DAY, &tomorrow, &sponsor, &[]), refused);
        assert_eq!(promote(DAY, &tomorrow), refused);
        assert_eq!(promote(DAY, &joined), Ok(Taken::From(Instant(120), below(0))));
    }

    #[test]
    fn what_holds_is_already_done() {
        let sponsor = party(9, &[(0, 0)], &[(0, State::Suspended)]);
        let own = party(1, &[(0, 9)], APPROVED);
        assert_eq!(move_below(DAY, &own, &sponsor, &[]), Ok(Taken::Already));
        assert_eq!(promote(DAY, &party(1, &[(0, 0)], APPROVED)), Ok(Taken::Already));
        // Until 150 only: from then on another one holds, which stays.
        let later = party(1, &[(0, 9), (150, 8)], APPROVED);
        assert_eq!(move_below(DAY, &later, &sponsor, &[]), Ok(Taken::Already));
    }

    #[test]
    fn a_sponsor_is_another_one_of_level_1_and_approved_while_the_relation_holds() {
        let own = party(1, &[(0, 8)], APPROVED);
        let until_150 = party(1, &[(0, 8), (150, 8)], APPROVED);
        let faults = [
            (&own, party(1, &[(0, 8)], APPROVED), MoveFault::Itself),
            (&own, party(9, &[(0, 1)], APPROVED), MoveFault::OwnTeam),
            (&own, party(9, &[(0, 7)], APPROVED), MoveFault::SponsorLevel2),
            (
                &own,
                party(9, &[(0, 0), (150, 7)], APPROVED),
                MoveFault::SponsorBecomesLevel2(Instant(150)),
            ),
            (
                &until_150,
                party(9, &[(0, 0), (149, 7)], APPROVED),
                MoveFault::SponsorBecomesLevel2(Instant(149)),
            ),
            (
                &own,
                party(9, &[(0, 0)], &[(0, State::Terminated)]),
                MoveFault::SponsorNotApproved(Some(State::Terminated)),
            ),
            (
                &own,
                party(9, &[(0, 0)], &[(200, State::Approved)]),
                MoveFault::SponsorNotApproved(None),
            ),
        ];
        for (own, sponsor, fault) in faults {
            assert_eq!(move_below(DAY, own, &sponsor, &[]), Err(fault));
        }
        let soon = party(9, &[(0, 0), (150, 7)], APPROVED);
        let taken = Ok(Taken::From(Instant(100), below(9)));
        assert_eq!(move_below(DAY, &until_150, &soon, &[]), taken);
    }

    #[test]
    fn whoever_has_a_team_while_the_relation_would_hold_stays_level_1() {
        let sponsor = party(9, &[(0, 0)], APPROVED);
        let own = party(1, &[(0, 0), (300, 0)], APPROVED);
        let taken = Ok(Taken::From(Instant(100), below(9)));
        for (member, judged) in [
            (line(&[(0, 1)]), Err(MoveFault::HasTeam(1))),
            (line(&[(0, 1), (101, 9)]), Err(MoveFault::HasTeam(1))),
            (line(&[(0, 9), (299, 1)]), Err(MoveFault::HasTeam(1))),
            (line(&[(0, 1), (100, 9)]), taken),
            (line(&[(0, 9), (300, 1)]), taken),
        ] {
            assert_eq!(move_below(DAY, &own, &sponsor, &[member]), judged);
        }
    }
}
