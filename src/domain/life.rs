//! The life of a distributor (SPEC §3): `applied → approved ⇄ suspended`,
//! `approved|suspended → terminated`, `applied → rejected → applied`.

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

impl State {
    /// All states with their names in SQL and files.
    pub const ALL: [(Self, &'static str); 5] = [
        (Self::Applied, "applied"),
        (Self::Approved, "approved"),
        (Self::Rejected, "rejected"),
        (Self::Suspended, "suspended"),
        (Self::Terminated, "terminated"),
    ];

    /// The state of a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == name).map(|(state, _)| *state)
    }

    /// The name in SQL and files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Applied => "applied",
            Self::Approved => "approved",
            Self::Rejected => "rejected",
            Self::Suspended => "suspended",
            Self::Terminated => "terminated",
        }
    }

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
