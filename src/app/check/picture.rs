//! What all checks of one run look at, and where they tell what they find.
use std::cell::OnceCell;

use super::finding::{Finding, Value};
use super::name::Check;
use super::progress::Progress;
use crate::app::error::Error;
use crate::app::facts;
use crate::domain::entry::Entry;
use crate::domain::facts::Facts;
use crate::domain::id::DistributorId;
use crate::store::book::Warning;
use crate::store::check::kept_entries;
use crate::store::check::whole_orders::{self, WholeOrder};
use crate::store::distributors;
use crate::store::transaction::ReadTx;

/// One consistent picture of the book. The facts are read when the first check wants them.
pub(super) struct Picture<'a, 'book> {
    pub tx: &'a ReadTx<'book>,
    pub warnings: &'a [Warning],
    facts: OnceCell<Facts>,
    progress: Progress<'a>,
}

impl<'a, 'book> Picture<'a, 'book> {
    pub fn new(tx: &'a ReadTx<'book>, warnings: &'a [Warning], progress: Progress<'a>) -> Self {
        Self { tx, warnings, facts: OnceCell::new(), progress }
    }

    /// Hands every order to `each`, one at a time.
    pub fn orders(
        &self,
        mut each: impl FnMut(&WholeOrder) -> Result<(), Error>,
    ) -> Result<(), Error> {
        whole_orders::each(self.tx, |order| {
            self.progress.step();
            each(order)
        })
    }

    /// Hands every entry with the number of its settlement to `each`, one at a time.
    pub fn entries(
        &self,
        mut each: impl FnMut(i64, &Entry) -> Result<(), Error>,
    ) -> Result<(), Error> {
        kept_entries::each(self.tx, |settlement, entry| {
            self.progress.step();
            each(settlement, entry)
        })
    }

    /// The dated facts that decide what orders earn.
    pub fn facts(&self) -> Result<&Facts, Error> {
        if let Some(facts) = self.facts.get() {
            return Ok(facts);
        }
        let facts = facts::load(self.tx)?;
        Ok(self.facts.get_or_init(|| facts))
    }

    /// A distributor's code; the row's number when there is none.
    pub fn code(&self, id: DistributorId) -> Result<String, Error> {
        let code = distributors::code_of(self.tx, id)?;
        Ok(code.unwrap_or_else(|| format!("#{}", id.0)))
    }
}

/// Where a check tells what it finds.
pub(super) struct Teller<'f> {
    pub check: Check,
    pub tell: &'f mut dyn FnMut(Finding),
}

impl Teller<'_> {
    /// A finding.
    pub fn tell(
        &mut self,
        subject: impl Into<String>,
        field: &'static str,
        kept: impl Into<Value>,
        computed: impl Into<Value>,
    ) {
        let (subject, kept, computed) = (subject.into(), kept.into(), computed.into());
        (self.tell)(Finding { check: self.check, subject, field, kept, computed });
    }

    /// A finding when the two differ.
    pub fn compare<T: Into<Value> + PartialEq>(
        &mut self,
        subject: &str,
        field: &'static str,
        kept: T,
        computed: T,
    ) {
        if kept != computed {
            self.tell(subject, field, kept, computed);
        }
    }
}
