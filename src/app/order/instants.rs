//! When what happened to an order: what was said, what it implies, what it adds to a recorded order
//! (SPEC §6, CLI.md "Imports").
use crate::domain::order::{Instants, Status};
use crate::domain::time::Instant;
use crate::exchange::error::Reason;
use crate::exchange::orders_file::{Column, Header};

/// What a file or a command says of an order's instants.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of SPEC §6")]
pub struct Said {
    pub placed: Option<Instant>,
    pub paid: Option<Instant>,
    pub shipped: Option<Instant>,
    pub completed: Option<Instant>,
    pub cancelled: Option<Instant>,
    pub status: Option<Status>,
}

/// What is wrong with it: the column, and why.
pub type Fault = (Column, Reason);

/// Shop times up to ten minutes ahead count as now (SPEC §2).
pub const AHEAD: i64 = 600;

impl From<&Header> for Said {
    fn from(header: &Header) -> Self {
        Self {
            placed: header.placed_at,
            paid: header.paid_at,
            shipped: header.shipped_at,
            completed: header.completed_at,
            cancelled: header.cancelled_at,
            status: header.status,
        }
    }
}

impl Said {
    /// Whether nothing is said: the order is pending.
    #[must_use]
    pub fn nothing(&self) -> bool {
        *self == Self { placed: self.placed, ..Self::default() } && self.placed.is_none()
    }

    /// The instants of a new order: a later one implies the earlier ones, a status without its
    /// instant takes `paid_at`, else `placed_at`.
    ///
    /// # Errors
    /// The column at fault and why.
    pub fn of_new(self, now: Instant) -> Result<Instants, Fault> {
        let said = self.not_ahead_of(now)?.with_status()?;
        let paid = said.paid.or(said.shipped).or(said.completed);
        let placed = said.placed.or(paid).or(said.cancelled).unwrap_or(now);
        let (shipped, completed, cancelled) = (said.shipped, said.completed, said.cancelled);
        let instants = Instants { placed, paid, shipped, completed, cancelled };
        if cancelled.is_some() && (shipped.is_some() || completed.is_some()) {
            return Err((Column::CancelledAt, Reason::ShippedAlready));
        }
        checked(instants, said.status)
    }

    /// A recorded order's instants with those added that were said and are new. A blank never
    /// erases, and what was recorded never changes.
    ///
    /// # Errors
    /// The column at fault and why.
    pub fn added_to(self, known: &Instants, now: Instant) -> Result<Instants, Fault> {
        let said = self.not_ahead_of(now)?.with_status_after(known)?;
        let paid = said.paid.or(known.paid).or(said.shipped).or(said.completed);
        let instants = Instants {
            placed: added(said.placed, Some(known.placed), Column::PlacedAt)?
                .unwrap_or(known.placed),
            paid: added(paid, known.paid, Column::PaidAt)?,
            shipped: added(said.shipped, known.shipped, Column::ShippedAt)?,
            completed: added(said.completed, known.completed, Column::CompletedAt)?,
            cancelled: added(said.cancelled, known.cancelled, Column::CancelledAt)?,
        };
        if instants == *known {
            return Ok(instants);
        }
        if known.cancelled.is_some() {
            return Err((Column::CancelledAt, Reason::Cancelled));
        }
        let left_the_shop = instants.shipped.is_some() || instants.completed.is_some();
        if instants.cancelled.is_some() && left_the_shop {
            return Err((Column::CancelledAt, Reason::ShippedAlready));
        }
        checked(instants, None)
    }

    fn not_ahead_of(mut self, now: Instant) -> Result<Self, Fault> {
        for (at, column) in [
            (&mut self.placed, Column::PlacedAt),
            (&mut self.paid, Column::PaidAt),
            (&mut self.shipped, Column::ShippedAt),
            (&mut self.completed, Column::CompletedAt),
            (&mut self.cancelled, Column::CancelledAt),
        ] {
            match at {
                Some(instant) if instant.0 > now.0 + AHEAD => return Err((column, Reason::Future)),
                Some(instant) => *at = Some((*instant).min(now)),
                None => {}
            }
        }
        Ok(self)
    }

    /// Dates a status that has no instant of its own.
    fn with_status(mut self) -> Result<Self, Fault> {
        let by = self.paid.or(self.placed);
        let missing = match self.status {
            Some(Status::Paid) if self.later_than_paid() => return Ok(self),
            Some(Status::Paid) => &mut self.paid,
            Some(Status::Shipped) => &mut self.shipped,
            Some(Status::Completed) => &mut self.completed,
            Some(Status::Cancelled) => &mut self.cancelled,
            Some(Status::Pending) | None => return Ok(self),
        };
        if missing.is_none() {
            *missing = Some(by.ok_or((Column::Status, Reason::StatusWithoutInstant))?);
        }
        Ok(self)
    }

    /// The same for a recorded order, whose own instants date the status.
    fn with_status_after(mut self, known: &Instants) -> Result<Self, Fault> {
        if self.status.is_some_and(|status| status <= known.status() && status != Status::Cancelled)
        {
            // Behind or where the order stands already: nothing to date.
            return Ok(self);
        }
        if self.status == Some(known.status()) {
            return Ok(self);
        }
        let given = (self.placed, self.paid);
        self.paid = self.paid.or(known.paid);
        self.placed = self.placed.or(Some(known.placed));
        let mut dated = self.with_status()?;
        if dated.status != Some(Status::Paid) {
            dated.paid = given.1;
        }
        dated.placed = given.0;
        Ok(dated)
    }

    fn later_than_paid(&self) -> bool {
        self.paid.is_none() && (self.shipped.is_some() || self.completed.is_some())
    }
}

/// An instant that was said, beside the recorded one: the same, new, or a contradiction.
fn added(
    said: Option<Instant>,
    known: Option<Instant>,
    column: Column,
) -> Result<Option<Instant>, Fault> {
    match (said, known) {
        (Some(said), Some(known)) if said != known => Err((column, Reason::DiffersFromBook)),
        (said, known) => Ok(known.or(said)),
    }
}

fn checked(instants: Instants, status: Option<Status>) -> Result<Instants, Fault> {
    if status.is_some_and(|status| status != instants.status()) {
        return Err((Column::Status, Reason::StatusDisagrees));
    }
    match instants.out_of_order() {
        Some((earlier, later)) => {
            let column = Column::from_id(later).unwrap_or(Column::PaidAt);
            Err((column, Reason::OutOfOrder { earlier, later }))
        }
        None => Ok(instants),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Instant = Instant(1_000_000);

    fn at(seconds: i64) -> Option<Instant> {
        Some(Instant(seconds))
    }

    fn said(paid: Option<Instant>, completed: Option<Instant>, status: Option<Status>) -> Said {
        Said { paid, completed, status, ..Said::default() }
    }

    #[test]
    fn a_later_instant_implies_the_earlier_ones() {
        let new = said(None, at(50), None).of_new(NOW).unwrap();
        assert_eq!((new.placed, new.paid, new.completed), (Instant(50), at(50), at(50)));
        let pending = Said::default().of_new(NOW).unwrap();
        assert_eq!((pending.placed, pending.status()), (NOW, Status::Pending));
        assert!(Said::default().nothing());
    }

    #[test]
    fn a_status_takes_the_instant_of_payment_else_of_placing() {
        let completed = said(at(50), None, Some(Status::Completed)).of_new(NOW).unwrap();
        assert_eq!(completed.completed, at(50));
        let placed = Said { placed: at(40), ..said(None, None, Some(Status::Paid)) };
        assert_eq!(placed.of_new(NOW).unwrap().paid, at(40));
        let bare = said(None, None, Some(Status::Completed)).of_new(NOW);
        assert_eq!(bare, Err((Column::Status, Reason::StatusWithoutInstant)));
        let disagrees = said(at(50), at(60), Some(Status::Paid)).of_new(NOW);
        assert_eq!(disagrees, Err((Column::Status, Reason::StatusDisagrees)));
        let pending = said(at(50), None, Some(Status::Pending)).of_new(NOW);
        assert_eq!(pending, Err((Column::Status, Reason::StatusDisagrees)));
    }

    #[test]
    fn times_ten_minutes_ahead_count_as_now_and_later_ones_are_refused() {
        let soon = said(at(NOW.0 + 600), None, None).of_new(NOW).unwrap();
        assert_eq!(soon.paid, Some(NOW));
        let later = said(at(NOW.0 + 601), None, None).of_new(NOW);
        assert_eq!(later, Err((Column::PaidAt, Reason::Future)));
    }

    #[test]
    fn a_recorded_order_moves_on_but_nothing_recorded_changes() {
        let paid = said(at(50), None, None).of_new(NOW).unwrap();
        let on = |said: Said| said.added_to(&paid, NOW);
        assert_eq!(on(Said::default()), Ok(paid));
        assert_eq!(on(said(at(50), None, Some(Status::Paid))), Ok(paid));
        assert_eq!(on(said(None, at(70), None)).unwrap().completed, at(70));
        assert_eq!(on(said(None, None, Some(Status::Completed))).unwrap().completed, at(50));
        assert_eq!(on(said(at(51), None, None)), Err((Column::PaidAt, Reason::DiffersFromBook)));
        let order = Reason::OutOfOrder { earlier: "paid_at", later: "completed_at" };
        assert_eq!(on(said(None, at(49), None)), Err((Column::CompletedAt, order)));
    }

    #[test]
    fn only_an_unshipped_order_can_be_cancelled() {
        let paid = said(at(50), None, None).of_new(NOW).unwrap();
        let cancel = Said { cancelled: at(60), ..Said::default() };
        assert_eq!(cancel.added_to(&paid, NOW).unwrap().cancelled, at(60));
        let done = said(at(50), at(55), None).of_new(NOW).unwrap();
        let shipped = cancel.added_to(&done, NOW);
        assert_eq!(shipped, Err((Column::CancelledAt, Reason::ShippedAlready)));
        let cancelled = cancel.of_new(NOW).unwrap();
        let again = said(None, at(70), None).added_to(&cancelled, NOW);
        assert_eq!(again, Err((Column::CancelledAt, Reason::Cancelled)));
        assert_eq!(cancel.added_to(&cancelled, NOW), Ok(cancelled));
    }
}
