//! The checks by name.

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
    /// Stock is the sum of its movements; sales moved what was sold.
    Stock,
    /// What reports of sales read, summed by day, is the sum of the orders.
    Sales,
    /// An order is on the list of unsettled orders until a settlement swept it or it is cancelled.
    Unsettled,
    /// The lists of a distributor's and a product's orders are what the orders say.
    Lists,
    /// Settled entries are what the terms of their orders pay, no more and no less.
    Entries,
    /// Statements are the sums of their entries and begin where the last one ended; settlements are the
    /// sums of their statements and follow each other.
    Statements,
    /// Entries and statements of a settlement still have the digest that closed it.
    Digests,
    /// Every row of the audit log fits the one before it.
    Audit,
}

impl Check {
    /// All checks with their names, in the order in which they run.
    pub const ALL: [(Self, &'static str); 13] = [
        (Self::Sqlite, "sqlite"),
        (Self::References, "references"),
        (Self::File, "file"),
        (Self::Depth, "depth"),
        (Self::OrderMoney, "order-money"),
        (Self::Stock, "stock"),
        (Self::Sales, "sales"),
        (Self::Unsettled, "unsettled"),
        (Self::Lists, "lists"),
        (Self::Entries, "entries"),
        (Self::Statements, "statements"),
        (Self::Digests, "digests"),
        (Self::Audit, "audit"),
    ];

    /// The name on the command line and in the table of findings.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(check, _)| *check == self).map_or("", |(_, name)| name)
    }
}
