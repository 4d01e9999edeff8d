//! Journal entries for `QuickBooks` Online.
use std::io;

use super::booked::Booked;
use super::chart::{Chart, Language};
use super::table::{CsvTable, words};
use super::target::{Head, JournalWriter};
use crate::domain::currency::Currency;

const HEADER: [&str; 10] = [
    "*JournalNo",
    "*JournalDate",
    "*AccountName",
    "*Debits",
    "*Credits",
    "Description",
    "Name",
    "Currency",
    "Location",
    "Class",
];

pub(super) struct QuickBooks<'a> {
    table: CsvTable<'a>,
    currency: Currency,
    chart: &'a Chart,
}

impl<'a> QuickBooks<'a> {
    pub fn begin(head: &Head<'a>, out: &'a mut dyn io::Write) -> io::Result<Self> {
        let table = CsvTable::begin(head, &HEADER, out)?;
        Ok(Self { table, currency: head.currency, chart: head.chart })
    }
}

impl JournalWriter for QuickBooks<'_> {
    fn write(&mut self, booked: &Booked<'_>) -> io::Result<()> {
        let (day, number, said) = (booked.day.to_string(), number(booked), words(&booked.words));
        let currency = self.currency;
        for line in &booked.lines {
            let (amount, is_debit) = line.side();
            let amount = currency.format(amount);
            let (debit, credit) = if is_debit { (&*amount, "") } else { ("", &*amount) };
            let (_, account) = self.chart.entry(line.account, &line.name, Language::English);
            let party = line.party.map(|party| words(party.name));
            let party = party.as_deref().unwrap_or("");
            let account = words(&account);
            let code = currency.code();
            self.table
                .row(&[&number, &day, &account, debit, credit, &said, party, code, "", ""])?;
        }
        Ok(())
    }

    fn finish(&mut self) -> io::Result<()> {
        self.table.finish()
    }
}

/// `202610-000017`: the same in every export once the month is settled.
pub(super) fn number(booked: &Booked<'_>) -> String {
    let day = booked.day.to_string();
    let month: String = day.chars().filter(char::is_ascii_digit).take(6).collect();
    format!("{month}-{:06}", booked.number)
}
