//! The programs that take the ledger.
use std::io;

use super::beancount::Beancount;
use super::booked::Booked;
use super::chart::Chart;
use super::kingdee::Kingdee;
use super::plain_text::{Dialect, PlainText};
use super::quickbooks::QuickBooks;
use super::xero::Xero;
use crate::domain::currency::Currency;

/// A program that takes the ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// hledger.
    Hledger,
    /// Ledger.
    Ledger,
    /// Beancount.
    Beancount,
    /// Kingdee's vouchers (凭证), 18 columns.
    Kingdee,
    /// `QuickBooks` Online, journal entries.
    QuickBooks,
    /// Xero, manual journals.
    Xero,
}

/// What stands above and beside the transactions.
#[derive(Debug, Clone)]
pub struct Head<'a> {
    /// The book's name.
    pub title: &'a str,
    /// Its currency.
    pub currency: Currency,
    /// What accounts are called there.
    pub chart: &'a Chart,
    /// Who makes the vouchers.
    pub operator: &'a str,
    /// Xero's name of the rate that is no tax.
    pub tax_rate: &'a str,
    /// For spreadsheet programs: byte order mark and CRLF.
    pub excel: bool,
}

/// Writes transactions, one by one, in the order of days.
pub trait JournalWriter {
    /// Writes a transaction.
    ///
    /// # Errors
    /// The output refuses.
    fn write(&mut self, booked: &Booked<'_>) -> io::Result<()>;

    /// Writes what is left.
    ///
    /// # Errors
    /// The output refuses.
    fn finish(&mut self) -> io::Result<()>;
}

impl Target {
    /// All programs with their names on the command line.
    pub const ALL: [(Self, &'static str); 6] = [
        (Self::Hledger, "hledger"),
        (Self::Ledger, "ledger"),
        (Self::Beancount, "beancount"),
        (Self::Kingdee, "kingdee"),
        (Self::QuickBooks, "quickbooks"),
        (Self::Xero, "xero"),
    ];

    /// Begins a file for this program.
    ///
    /// # Errors
    /// The output refuses.
    pub fn writer<'a>(
        self,
        head: &Head<'a>,
        out: &'a mut dyn io::Write,
    ) -> io::Result<Box<dyn JournalWriter + 'a>> {
        Ok(match self {
            Self::Hledger => Box::new(PlainText::begin(Dialect::Hledger, head, out)?),
            Self::Ledger => Box::new(PlainText::begin(Dialect::Ledger, head, out)?),
            Self::Beancount => Box::new(Beancount::begin(head, out)?),
            Self::Kingdee => Box::new(Kingdee::begin(head, out)?),
            Self::QuickBooks => Box::new(QuickBooks::begin(head, out)?),
            Self::Xero => Box::new(Xero::begin(head, out)?),
        })
    }
}
