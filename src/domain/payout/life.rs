//! The life of a payout: `draft → exported → paid → returned`, `exported → failed`, and cancelled
//! before it was sent (SPEC §10). The schema allows these moves and no other.
use crate::domain::named::named;

/// What can happen to a payout.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Event {
    /// It is in a payment file, or is handed out.
    Exported,
    /// It arrived.
    Paid,
    /// The bank did not pay it.
    Failed,
    /// It was paid, and the bank sent it back.
    Returned,
    /// It never left.
    Cancelled,
}

/// Where a payout stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Nothing has happened to it.
    Draft,
    /// The last thing that happened to it.
    After(Event),
}

named! {
    /// The name in SQL and files.
    Event {
        Exported = "exported",
        Paid = "paid",
        Failed = "failed",
        Returned = "returned",
        Cancelled = "cancelled",
    }
}

impl Event {
    /// Whether it can happen next.
    #[must_use]
    pub fn may_follow(self, status: Status) -> bool {
        use Event::{Cancelled, Exported, Failed, Paid, Returned};
        matches!(
            (status, self),
            (Status::Draft, Exported | Cancelled)
                | (Status::After(Exported), Paid | Failed | Cancelled)
                | (Status::After(Paid), Returned)
        )
    }
}

impl Status {
    /// All states with their names in files.
    pub const ALL: [(Self, &'static str); 6] = [
        (Self::Draft, "draft"),
        (Self::After(Event::Exported), "exported"),
        (Self::After(Event::Paid), "paid"),
        (Self::After(Event::Failed), "failed"),
        (Self::After(Event::Returned), "returned"),
        (Self::After(Event::Cancelled), "cancelled"),
    ];

    /// The state after the last event, if there is one.
    #[must_use]
    pub fn after(last: Option<Event>) -> Self {
        last.map_or(Self::Draft, Self::After)
    }

    /// The name in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::After(event) => event.name(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_back() {
        for (event, name) in Event::ALL {
            assert_eq!((Event::from_name(name), event.name()), (Some(event), name));
            assert_eq!(Status::after(Some(event)).name(), name);
        }
        assert_eq!(Status::after(None), Status::Draft);
    }

    #[test]
    fn a_payout_goes_forward_only() {
        let moves = Status::ALL.iter().flat_map(|(status, from)| {
            let next = Event::ALL.into_iter().filter(|(event, _)| event.may_follow(*status));
            next.map(move |(_, to)| format!("{from} {to}"))
        });
        assert_eq!(
            moves.collect::<Vec<_>>(),
            [
                "draft exported",
                "draft cancelled",
                "exported paid",
                "exported failed",
                "exported cancelled",
                "paid returned"
            ]
        );
    }
}
