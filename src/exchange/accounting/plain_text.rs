//! hledger and Ledger: accounts and the commodity are declared before they are used, so that both also
//! accept the file in their strict modes.
use std::collections::HashSet;
use std::io;

use super::booked::Booked;
use super::target::{Head, JournalWriter};
use crate::domain::currency::Currency;
use crate::domain::money::Money;

/// Which of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialect {
    Hledger,
    Ledger,
}

pub(super) struct PlainText<'a> {
    out: &'a mut dyn io::Write,
    currency: Currency,
    declared: HashSet<String>,
}

impl<'a> PlainText<'a> {
    pub fn begin(
        dialect: Dialect,
        head: &Head<'_>,
        out: &'a mut dyn io::Write,
    ) -> io::Result<Self> {
        let currency = head.currency;
        writeln!(out, "; {}", one_line(head.title))?;
        match dialect {
            Dialect::Hledger => {
                writeln!(out, "decimal-mark .\ncommodity {}\n", sample(currency))?;
            }
            Dialect::Ledger => {
                writeln!(out, "commodity {}\n  format {}\n", currency.code(), sample(currency))?;
            }
        }
        Ok(Self { out, currency, declared: HashSet::new() })
    }
}

impl JournalWriter for PlainText<'_> {
    fn write(&mut self, booked: &Booked<'_>) -> io::Result<()> {
        for line in &booked.lines {
            if !self.declared.contains(line.name.as_ref()) {
                writeln!(self.out, "account {}", line.name)?;
                self.declared.insert(line.name.clone().into_owned());
            }
        }
        writeln!(self.out, "{} * {}", booked.day, one_line(&booked.words))?;
        for line in &booked.lines {
            let amount = self.currency.format(line.amount);
            writeln!(self.out, "    {}  {amount} {}", line.name, self.currency.code())?;
        }
        writeln!(self.out)
    }

    fn finish(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// `1000.00 CNY`, `1000. JPY`: says how many digits there are and what parts them.
fn sample(currency: Currency) -> String {
    let unit = 10_i64.pow(u32::from(currency.digits()));
    let point = if currency.digits() == 0 { "." } else { "" };
    format!("{}{point} {}", currency.format(Money(1_000 * unit)), currency.code())
}

/// The text on one line, without what begins a comment.
fn one_line(text: &str) -> String {
    let plain = |c: char| match c {
        ';' => ',',
        c if c.is_control() => ' ',
        c => c,
    };
    text.chars().map(plain).collect::<String>().trim().to_owned()
}
