//! One command's stay at the book: one `now`, one operator, one transaction.
use std::path::PathBuf;
use std::time::Duration;

use super::confirm::Confirm;
use super::error::Error;
use super::interrupt::Interrupt;
use super::opened::Opened;
use crate::domain::time::Instant;
use crate::domain::zone::Zone;
use crate::store::audit;
use crate::store::book::{Access, Book, BookMeta};
use crate::store::effect::Effect;
use crate::store::error::StoreError;
use crate::store::transaction::{ReadTx, WriteTx};

/// Who asks, when, of which book, and how.
#[derive(Debug, Clone)]
pub struct Session {
    /// The book's file.
    pub book: PathBuf,
    /// The one instant that the command takes for now.
    pub now: Instant,
    /// Who does it, for the audit log.
    pub operator: String,
    /// The command as typed, secrets stripped, for the audit log.
    pub command: String,
    /// How long to wait for a busy book.
    pub wait: Duration,
    /// Do everything but keep nothing.
    pub dry_run: bool,
    /// Confirmed beforehand.
    pub yes: bool,
    /// What a person agreed to at the terminal, exactly as it was shown.
    pub agreed: Vec<Confirm>,
    /// What stops a change in the middle.
    pub interrupt: Interrupt,
    /// The book, from when it is first opened.
    pub opened: Opened,
}

/// A change being made: the transaction, its `now`, and what it did for the audit log.
#[derive(Debug)]
pub struct Change<'book> {
    /// The transaction.
    pub tx: WriteTx<'book>,
    /// The instant of everything recorded.
    pub now: Instant,
    /// Who does it.
    pub operator: &'book str,
    /// Confirmed beforehand.
    pub yes: bool,
    agreed: &'book [Confirm],
    /// Nothing will be kept.
    pub dry_run: bool,
    effect: Option<Effect>,
}

/// Five minutes: a clock so far behind the last change counts as equal (SPEC §2).
const SLACK: i64 = 5 * 60;
/// A clock so far ahead of the last change asks (SPEC §2).
const AHEAD: i64 = 400 * 86_400;

impl Session {
    /// Reads one consistent picture of the book.
    ///
    /// # Errors
    /// Those of the book and of the work.
    pub fn read<T>(&self, work: impl FnOnce(&ReadTx<'_>) -> Result<T, Error>) -> Result<T, Error> {
        self.stream(work)
    }

    /// The same for a report that streams to its reader: the error is the reader's own.
    ///
    /// # Errors
    /// Those of the book and of the work.
    pub fn stream<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&ReadTx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let book = self.open(Access::Read)?;
        let result = book.read(work);
        self.opened.keep(book);
        result
    }

    /// The book, for those who want to know about its file, too.
    pub(in crate::app) fn open(&self, access: Access) -> Result<Book, StoreError> {
        self.opened.take(&self.book, access, self.wait)
    }

    /// Changes the book: all of it, audited, or nothing. Work that notes no effect has changed
    /// nothing, and the book stays as it was to the byte. Then it is closed: what closing has to do
    /// is done before anybody says that the change is made.
    ///
    /// # Errors
    /// Those of the book and of the work; a clock that went backwards.
    pub fn change<T>(
        &self,
        work: impl FnOnce(&mut Change<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let mut book = self.open(Access::Write)?;
        self.interrupt.arm(book.interrupter());
        let tx = book.begin()?;
        let last = audit::last_recorded_at(&tx)?;
        let clock = self.clock(last)?;
        let mut change = Change {
            tx,
            now: clock.now,
            operator: &self.operator,
            yes: self.yes,
            agreed: &self.agreed,
            dry_run: self.dry_run,
            effect: None,
        };
        let result = work(&mut change)?;
        if let Some(effect) = change.effect.take().filter(|_| !self.dry_run) {
            let effect = if clock.overruled { effect.with("clock", "overruled") } else { effect };
            let (operator, command) = (self.operator.as_str(), self.command.as_str());
            let act = audit::Act { operator, command, effect: &effect.to_json() };
            audit::append(&change.tx, clock.now, &act)?;
            change.tx.commit()?;
        }
        Ok(result)
    }

    /// The instant to record: the clock's, unless it is a little behind the last change.
    fn clock(&self, last: Option<Instant>) -> Result<Clock, Error> {
        let now = self.now;
        let Some(last) = last else { return Ok(Clock { now, overruled: false }) };
        match now.0 - last.0 {
            behind if behind < -SLACK && !self.yes => Err(Error::ClockBehind { now, last }),
            behind if behind < -SLACK => Ok(Clock { now, overruled: true }),
            behind if behind < 0 => Ok(Clock { now: last, overruled: false }),
            ahead if ahead > AHEAD && !self.yes => {
                let asked = Confirm::ClockAhead { now, last };
                let agreed = self.agreed.contains(&asked);
                if agreed { Ok(Clock { now, overruled: true }) } else { Err(Error::Confirm(asked)) }
            }
            _ => Ok(Clock { now, overruled: false }),
        }
    }
}

struct Clock {
    now: Instant,
    overruled: bool,
}

impl Change<'_> {
    /// What is fixed about the book.
    #[must_use]
    pub fn meta(&self) -> &BookMeta {
        self.tx.meta()
    }

    /// The book's time zone.
    #[must_use]
    pub fn zone(&self) -> Zone {
        self.tx.meta().zone
    }

    /// Says what was changed: without it, nothing is kept.
    pub fn did(&mut self, effect: Effect) {
        self.effect = Some(effect);
    }

    /// Asks for a confirmation, unless it was given for exactly this: other figures are asked anew.
    ///
    /// # Errors
    /// [`Error::Confirm`] when it was not.
    pub fn confirm(&self, what: Confirm) -> Result<(), Error> {
        let agreed = self.yes || self.dry_run || self.agreed.contains(&what);
        if agreed { Ok(()) } else { Err(Error::Confirm(what)) }
    }
}
