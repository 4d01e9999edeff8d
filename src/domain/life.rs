//! The life of a distributor (SPEC §3): `applied → approved ⇄ suspended`,
//! `approved|suspended → terminated`, `applied → rejected → applied`.
use super::named::named;

/// Where a distributor stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// Asked to join.
    Applied,
    /// May sell and earn.
    Approved,
    /// Turned down; may apply again.
    Rejected,
    /// Earns nothing, is not settled, gets no payout until reinstated.
    Suspended,
    /// Earns no more; what was earned stays.
    Terminated,
}

named! {
    /// The name in SQL and files.
    State {
        Applied = "applied",
        Approved = "approved",
        Rejected = "rejected",
        Suspended = "suspended",
        Terminated = "terminated",
    }
}

impl State {
    /// Whether this state may be followed by another.
    #[must_use]
    pub fn may_become(self, next: Self) -> bool {
        use State::{Applied, Approved, Rejected, Suspended, Terminated};
        matches!(
            (self, next),
            (Applied, Approved | Rejected)
                | (Rejected, Applied)
                | (Approved, Suspended | Terminated)
                | (Suspended, Approved | Terminated)
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminated_distributor_stays_terminated_and_nobody_skips_the_application() {
        let moves: usize = State::ALL
            .iter()
            .flat_map(|(from, _)| State::ALL.iter().map(move |(to, _)| from.may_become(*to)))
            .filter(|allowed| *allowed)
            .count();
        assert_eq!(moves, 7);
        assert!(State::ALL.iter().all(|(to, _)| !State::Terminated.may_become(*to)));
        assert!(!State::Rejected.may_become(State::Approved));
    }

    #[test]
    fn names_are_read_back() {
        for (state, name) in State::ALL {
            assert_eq!((State::from_name(name), state.name()), (Some(state), name));
        }
    }
}
