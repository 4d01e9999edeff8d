//! What all checks of one run look at, and where they tell what they find.
use std::cell::OnceCell;

use super::finding::{Finding, Value};
use super::name::Check;
use crate::app::error::Error;
use crate::app::facts;
use crate::domain::facts::Facts;
use crate::domain::id::DistributorId;
use crate::store::book::Warning;
use crate::store::distributors;
use crate::store::transaction::ReadTx;

/// One consistent picture of the book. The facts are read when the first check wants them.
pub(super) struct Picture<'a, 'book> {
    pub tx: &'a ReadTx<'book>,
    pub warnings: &'a [Warning],
    facts: OnceCell<Facts>,
}

impl<'a, 'book> Picture<'a, 'book> {
    pub fn new(tx: &'a ReadTx<'book>, warnings: &'a [Warning]) -> Self {
        Self { tx, warnings, facts: OnceCell::new() }
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
