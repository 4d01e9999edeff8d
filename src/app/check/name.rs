//! The checks by name.
//!
//! Where the invariants of QUALITY §1 are checked:
//!
//! | invariant | check |
//! |---|---|
//! | parts of a discount sum to the whole | `order-money` |
//! | parts of a refund sum to the whole | `refunds` |
//! | Σ line commissions ≤ max_share × base | `max-share` |
//! | entry + its clawbacks is between 0 and the entry, 0 after a full refund | `clawbacks` |
//! | opening + movements = closing, and closing = next opening | `statements` |
//! | balance = Σ settled entries − Σ gross paid and not returned | `balances` |
//! | every entry has one order line and dated terms | `entries`, `clawbacks` |
//! | or an adjustment with a reason | `adjustments` |
//! | or a closed interval of a bonus or contest | `bonuses` |
//! | no entry in two statements | `statements`, `entries` |
//! | no statement changed after settlement | `digests` |
//! | batch = Σ control totals of its files + cash items = Σ items; paid items ≤ once | `payouts` |
//! | stock never negative | `stock` |
//! | depth ≤ 2, sponsor level 1 | `depth` |
//! | ledger balances | `ledger` |
//! | audit chain unbroken | `audit` |
//!
//! The rest proves what is kept for speed (`sales`, `lists`, `unsettled`) and the file itself
//! (`sqlite`, `references`, `file`).

/// An invariant of the book.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Check {
    /// SQLite finds nothing wrong with pages, indexes and conditions of tables.
    Sqlite,
    /// Every row that a row refers to is there.
    References,
    /// Only its owner may read the file, and it has one name.
    File,
    /// Sponsors are level 1 for as long as the relation lasts: depth is at most 2.
    Depth,
    /// The nets of an order's lines are what its prices and discounts make of them, and add up to its own.
    OrderMoney,
    /// Parts of a refund sum to the whole, and nothing gives back more than there was.
    Refunds,
    /// Stock is the sum of its movements and never negative; sales moved what was sold, and no more came
    /// back.
    Stock,
    /// What reports of sales read, summed by day, is the sum of the orders.
    Sales,
    /// An order is on the list of unsettled orders until a settlement swept it or it is cancelled; its
    /// refunds and its end are on theirs until they are settled.
    Unsettled,
    /// The lists of a distributor's and a product's orders are what the orders say.
    Lists,
    /// Settled entries are what the terms of their orders pay, no more and no less.
    Entries,
    /// Intervals of bonuses and contests are closed once, when they ended, and pay what their plans say
    /// for what counted in them, no more and no less.
    Bonuses,
    /// What a line pays in all is at most its plan's `max_share` of its base.
    MaxShare,
    /// What was taken back of an entry follows from refunds and the end of its order.
    Clawbacks,
    /// Settled adjustments are those that were recorded, each with a reason.
    Adjustments,
    /// Statements are the sums of their entries and payouts, and begin where the last one ended; settlements are the
    /// sums of their statements and follow each other.
    Statements,
    /// A balance is Σ settled entries − Σ gross of payouts that were paid and did not come back.
    Balances,
    /// Payouts add up, happen once, and go where they belong.
    Payouts,
    /// Settlements and batches of payouts still have the digest that closed them.
    Digests,
    /// The ledger balances and owes distributors what statements and payouts say; what is booked by hand
    /// is booked where it may be.
    Ledger,
    /// Every row of the audit log fits the one before it.
    Audit,
}

impl Check {
    /// What `fenrun check` can be told to check, with names, in the order in which they run.
    pub const NAMED: [(Self, &'static str); 20] = [
        (Self::References, "references"),
        (Self::File, "file"),
        (Self::Depth, "depth"),
        (Self::OrderMoney, "order-money"),
        (Self::Refunds, "refunds"),
        (Self::Stock, "stock"),
        (Self::Sales, "sales"),
        (Self::Unsettled, "unsettled"),
        (Self::Lists, "lists"),
        (Self::Entries, "entries"),
        (Self::Bonuses, "bonuses"),
        (Self::MaxShare, "max-share"),
        (Self::Clawbacks, "clawbacks"),
        (Self::Adjustments, "adjustments"),
        (Self::Statements, "statements"),
        (Self::Balances, "balances"),
        (Self::Payouts, "payouts"),
        (Self::Digests, "digests"),
        (Self::Ledger, "ledger"),
        (Self::Audit, "audit"),
    ];

    /// What `fenrun book check` checks: the file.
    pub const OF_FILE: [Self; 3] = [Self::Sqlite, Self::References, Self::File];

    /// All checks, in the order in which they run: SQLite's own first.
    pub fn all() -> impl Iterator<Item = Self> {
        std::iter::once(Self::Sqlite).chain(Self::NAMED.map(|(check, _)| check))
    }

    /// The name on the command line and in the table of findings.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::NAMED.iter().find(|(check, _)| *check == self).map_or("sqlite", |(_, name)| name)
    }
}
