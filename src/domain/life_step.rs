//! A step in the life of a distributor: whether it may be taken, and from when it counts (SPEC §3).
use super::life::State;
use super::time::Instant;
use super::zone::Zone;

/// What is done to a distributor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// Applies, or applies again.
    Apply,
    /// An application is granted.
    Approve,
    /// An application is turned down.
    Reject,
    /// Earning is halted.
    Suspend,
    /// Earning goes on.
    Reinstate,
    /// The end.
    Terminate,
}

/// What becomes of a step that is no mistake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// The new state begins then.
    From(Instant),
    /// It holds already, with the same facts.
    Already,
}

/// Why a step is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepRefusal {
    /// From this state the step does not lead on.
    NotFrom(State),
    /// The state holds already, but from another instant.
    HoldsSince(State, Instant),
    /// The state would begin before the last one did.
    BeforeLast(State, Instant),
}

impl Step {
    /// The state it leads to.
    #[must_use]
    pub fn leads_to(self) -> State {
        match self {
            Self::Apply => State::Applied,
            Self::Approve | Self::Reinstate => State::Approved,
            Self::Reject => State::Rejected,
            Self::Suspend => State::Suspended,
            Self::Terminate => State::Terminated,
        }
    }

    /// The name of the command.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Apply => "apply",
            Self::Approve => "approve",
            Self::Reject => "reject",
            Self::Suspend => "suspend",
            Self::Reinstate => "reinstate",
            Self::Terminate => "terminate",
        }
    }

    /// Whether it counts from 00:00 of its day; otherwise from its instant.
    #[must_use]
    pub fn counts_from_midnight(self) -> bool {
        matches!(self, Self::Approve | Self::Reinstate)
    }

    fn leads_on_from(self, state: State) -> bool {
        let from = match self {
            Self::Approve => state == State::Applied,
            Self::Reinstate => state == State::Suspended,
            Self::Apply | Self::Reject | Self::Suspend | Self::Terminate => true,
        };
        from && state.may_become(self.leads_to())
    }

    /// Takes the step after the last recorded state, from a wanted instant or else from now.
    ///
    /// # Errors
    /// [`StepRefusal`].
    pub fn take(
        self,
        (began, state): (Instant, State),
        wanted: Option<Instant>,
        now: Instant,
        zone: Zone,
    ) -> Result<Taken, StepRefusal> {
        let same_day = |at: Instant| zone.day_of(at) == zone.day_of(began);
        if state == self.leads_to() {
            let same = |at: Instant| at == began || self.counts_from_midnight() && same_day(at);
            let holds = wanted.is_none_or(same);
            return if holds {
                Ok(Taken::Already)
            } else {
                Err(StepRefusal::HoldsSince(state, began))
            };
        }
        if !self.leads_on_from(state) {
            return Err(StepRefusal::NotFrom(state));
        }
        let at = self.begins(wanted.unwrap_or(now), zone);
        if at >= began {
            return Ok(Taken::From(at));
        }
        // What began later on the same day is followed, not preceded.
        let follows = self.counts_from_midnight() && same_day(at);
        if follows { Ok(Taken::From(began)) } else { Err(StepRefusal::BeforeLast(state, began)) }
    }

    fn begins(self, at: Instant, zone: Zone) -> Instant {
        let midnight = zone.day_of(at).filter(|_| self.counts_from_midnight());
        midnight.map_or(at, |day| zone.start_of(day))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zone() -> Zone {
        Zone::from_name("Asia/Shanghai").unwrap()
    }

    fn at(text: &str) -> Instant {
        zone().parse(text).unwrap()
    }

    fn take(step: Step, last: (&str, State), wanted: Option<&str>) -> Result<Taken, StepRefusal> {
        step.take((at(last.0), last.1), wanted.map(at), at("2026-11-05 09:00"), zone())
    }

    #[test]
    fn approval_counts_from_midnight_and_suspension_from_its_instant() {
        let applied = ("2026-10-01 12:00", State::Applied);
        let approved = ("2026-10-01 12:00", State::Approved);
        for (step, last, wanted, from) in [
            (Step::Approve, applied, None, "2026-11-05"),
            (Step::Approve, applied, Some("2026-10-03 18:00"), "2026-10-03"),
            (Step::Suspend, approved, None, "2026-11-05 09:00"),
            (Step::Suspend, approved, Some("2026-10-03 18:00"), "2026-10-03 18:00"),
            (Step::Terminate, approved, None, "2026-11-05 09:00"),
        ] {
            assert_eq!(take(step, last, wanted), Ok(Taken::From(at(from))), "{step:?}");
        }
    }

    #[test]
    fn an_approval_on_the_day_of_the_application_counts_from_the_application() {
        let applied = ("2026-11-05 08:30", State::Applied);
        assert_eq!(take(Step::Approve, applied, None), Ok(Taken::From(at(applied.0))));
        let tomorrow = ("2026-11-06 08:30", State::Applied);
        let refused = StepRefusal::BeforeLast(State::Applied, at("2026-11-06 08:30"));
        assert_eq!(take(Step::Approve, tomorrow, None), Err(refused));
    }

    #[test]
    fn the_state_that_holds_is_already_done_unless_another_beginning_is_wanted() {
        let approved = ("2026-10-03", State::Approved);
        for wanted in [None, Some("2026-10-03"), Some("2026-10-03 18:00")] {
            assert_eq!(take(Step::Approve, approved, wanted), Ok(Taken::Already));
        }
        let since = StepRefusal::HoldsSince(State::Approved, at("2026-10-03"));
        assert_eq!(take(Step::Approve, approved, Some("2026-10-04")), Err(since));
        let suspended = ("2026-10-03 18:00", State::Suspended);
        assert_eq!(take(Step::Suspend, suspended, Some("2026-10-03 18:00")), Ok(Taken::Already));
        let since = StepRefusal::HoldsSince(State::Suspended, at("2026-10-03 18:00"));
        assert_eq!(take(Step::Suspend, suspended, Some("2026-10-03")), Err(since));
    }

    #[test]
    fn each_command_leads_on_from_its_own_states_only() {
        use Step::{Apply, Approve, Reinstate, Reject, Suspend, Terminate};
        for step in [Apply, Approve, Reject, Suspend, Reinstate, Terminate] {
            for (state, _) in State::ALL {
                let expected = matches!(
                    (step, state),
                    (Apply, State::Rejected)
                        | (Approve | Reject, State::Applied)
                        | (Suspend, State::Approved)
                        | (Reinstate, State::Suspended)
                        | (Terminate, State::Approved | State::Suspended)
                );
                let taken = take(step, ("2026-10-03", state), None);
                assert_eq!(matches!(taken, Ok(Taken::From(_))), expected, "{step:?} {state:?}");
            }
        }
    }

    #[test]
    fn no_state_begins_before_the_last_one() {
        let suspended = ("2026-10-03 18:00", State::Suspended);
        let refused = StepRefusal::BeforeLast(State::Suspended, at("2026-10-03 18:00"));
        assert_eq!(take(Step::Terminate, suspended, Some("2026-10-03 17:59:59")), Err(refused));
        assert_eq!(take(Step::Reinstate, suspended, Some("2026-10-02")), Err(refused));
        let same = Ok(Taken::From(at("2026-10-03 18:00")));
        assert_eq!(take(Step::Terminate, suspended, Some("2026-10-03 18:00")), same);
    }
}
