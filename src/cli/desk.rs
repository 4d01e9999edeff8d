//! How a command comes to the book: one session with one `now`, and a yes where one is wanted.
use std::path::Path;
use std::time::Duration;

use super::context::Context;
use super::failure::Failure;
use super::stop::on_ctrl_c;
use crate::app::error::Error;
use crate::app::interrupt::Interrupt;
use crate::app::opened::{Opened, WithMeta};
use crate::app::session::Session;
use crate::text::{Lang, question};

impl Context {
    /// A stay at the book for a command that only reads. From now on the program speaks as the book
    /// does: its language, its currency, its time zone, and in a demo book by the demo's clock.
    ///
    /// # Errors
    /// A book that cannot be opened.
    pub fn session(&mut self) -> Result<Session, Failure> {
        self.stay(Opened::to_read)
    }

    /// The same for a command that writes; with `dry_run` nothing is kept.
    ///
    /// # Errors
    /// A book that cannot be opened.
    pub fn writing(&mut self, dry_run: bool) -> Result<Session, Failure> {
        Ok(Session { dry_run, interrupt: on_ctrl_c(), ..self.stay(Opened::to_write)? })
    }

    fn stay(
        &mut self,
        open: fn(&Path, Duration) -> Result<WithMeta, Error>,
    ) -> Result<Session, Failure> {
        let (book, wait) = (self.book(), self.wait());
        let (opened, meta) = open(&book, wait)?;
        self.enter(Lang::from_name(&meta.lang), meta.currency, meta.zone);
        self.environment.now = opened.demo_clock()?.unwrap_or(self.environment.now);
        Ok(Session {
            book,
            now: self.now(meta.zone)?,
            operator: self.operator().to_owned(),
            command: self.command_line().to_owned(),
            wait,
            dry_run: false,
            yes: self.yes,
            agreed: Vec::new(),
            interrupt: Interrupt::default(),
            opened,
        })
    }

    /// Does what `act` does; whenever it wants a confirmation, asks for it at a terminal and does it
    /// again with the yes to exactly that. Nothing is locked while somebody thinks.
    ///
    /// # Errors
    /// Those of `act`; [`Failure::Refused`] when the answer is no or nobody can be asked.
    pub fn agree<T>(
        &mut self,
        session: &mut Session,
        act: impl Fn(&Session) -> Result<T, Error>,
    ) -> Result<T, Failure> {
        loop {
            match act(session) {
                Err(Error::Confirm(what)) => {
                    let question = question(&what, &self.voice());
                    self.confirm(question.id, &question.args)?;
                    session.agreed.push(what);
                }
                other => return Ok(other?),
            }
        }
    }
}
