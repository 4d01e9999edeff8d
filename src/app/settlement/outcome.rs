//! What a settlement answers.
use super::awaited::AwaitedCosts;
use super::roll::Roll;
use crate::app::error::Error;
use crate::app::payout::Desk;
use crate::domain::money::Money;
use crate::domain::payable::Hurdle;
use crate::domain::settlement::{NotSettled, Settlement};
use crate::domain::settlement_digest::Digest;
use crate::domain::statement::{Amounts, Statement};
use crate::domain::time::Instant;
use crate::store::settlements::{self, Closed};
use crate::store::transaction::ReadTx;

/// A settlement that was run, found closed, or would be run. Everything is sorted by code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// Its period.
    pub period: String,
    /// It was closed before; nothing changed.
    pub already_settled: bool,
    /// Over its entries and statements.
    pub digest: Digest,
    /// How many entries it settled.
    pub entries: u64,
    /// Its statements.
    pub statements: Vec<Stated>,
    /// Their sums.
    pub totals: Amounts,
    /// What it did not settle, and why.
    pub not_settled: Vec<Held>,
    /// What of the balances cannot be paid out now, and why.
    pub not_payable: Vec<Unpayable>,
    /// Paid orders of a seller that no plan governs.
    pub without_plan: u64,
    /// Paid orders that wait as a whole for a cost.
    pub awaited: AwaitedCosts,
}

/// A statement with the code of its distributor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stated {
    /// The distributor's code.
    pub code: String,
    /// The statement.
    pub statement: Statement,
}

/// Something that was not settled, with its distributor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// The distributor's code.
    pub code: String,
    /// The distributor's name.
    pub name: String,
    /// Why.
    pub reason: NotSettled,
    /// How much; none: nobody knows before the cost of a product is known.
    pub amount: Option<Money>,
    /// Until when.
    pub until: Option<Instant>,
}

/// A balance that cannot be paid out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unpayable {
    /// The distributor's code.
    pub code: String,
    /// The distributor's name.
    pub name: String,
    /// How much of the balance, why, and until when.
    pub hurdle: Hurdle,
}

impl Outcome {
    /// `desk` knows the balances after it.
    pub(super) fn new(
        tx: &ReadTx<'_>,
        period: String,
        settlement: Settlement,
        (roll, desk): (&Roll, &Desk),
    ) -> Result<Self, Error> {
        let awaited = AwaitedCosts::named(tx, settlement.awaiting_cost)?;
        Ok(Self {
            period,
            already_settled: false,
            digest: settlement.digest,
            entries: settlement.entries,
            not_payable: roll.unpayable(&settlement.statements, desk)?,
            statements: roll.stated(settlement.statements),
            totals: settlement.totals,
            not_settled: roll.held(&settlement.remainders, &awaited),
            without_plan: settlement.without_plan,
            awaited,
        })
    }

    /// A closed settlement, as it was when it was closed; what cannot be paid is of now.
    pub(super) fn closed(
        tx: &ReadTx<'_>,
        closed: &Closed,
        (roll, desk): (&Roll, &Desk),
    ) -> Result<Self, Error> {
        let statements = settlements::statements(tx, closed.id)?;
        let awaited = AwaitedCosts::default();
        Ok(Self {
            period: closed.period.clone(),
            already_settled: true,
            digest: closed.digest,
            entries: closed.entries,
            not_payable: roll.unpayable(&statements, desk)?,
            statements: roll.stated(statements),
            totals: closed.totals,
            not_settled: roll.held(&settlements::remainders(tx, closed.id)?, &awaited),
            without_plan: 0,
            awaited,
        })
    }
}
