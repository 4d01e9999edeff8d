//! Manual journals for Xero: debit above 0, credit below. Xero makes one journal of the rows that share
//! narration and date, so the narration begins with the number.
use std::io;

use super::booked::Booked;
use super::chart::{Chart, Language};
use super::quickbooks::number;
use super::table::{CsvTable, words};
use super::target::{Head, JournalWriter};
use crate::domain::currency::Currency;

const HEADER: [&str; 10] = [
    "*Narration",
    "*Date",
    "Description",
    "*AccountCode",
    "*TaxRate",
    "*Amount",
    "TrackingName1",
    "TrackingOption1",
    "TrackingName2",
    "TrackingOption2",
];

pub(super) struct Xero<'a> {
    table: CsvTable<'a>,
    currency: Currency,
    chart: &'a Chart,
    tax_rate: String,
}

impl<'a> Xero<'a> {
    pub fn begin(head: &Head<'a>, out: &'a mut dyn io::Write) -> io::Result<Self> {
        let table = CsvTable::begin(head, &HEADER, out)?;
        let tax_rate = words(head.tax_rate);
        Ok(Self { table, currency: head.currency, chart: head.chart, tax_rate })
    }
}

impl JournalWriter for Xero<'_> {
    fn write(&mut self, booked: &Booked<'_>) -> io::Result<()> {
        let day = booked.day.to_string();
        let narration = words(&format!("{} {}", number(booked), booked.words));
        for line in &booked.lines {
            let (code, _) = self.chart.entry(line.account, &line.name, Language::English);
            let amount = self.currency.format(line.amount);
            let said = words(&match line.party {
                Some(party) => format!("{} {} {}", line.name, party.code, party.name),
                None => line.name.clone().into_owned(),
            });
            let rate = self.tax_rate.as_str();
            self.table.row(&[&narration, &day, &said, &code, rate, &amount, "", "", "", ""])?;
        }
        Ok(())
    }

    fn finish(&mut self) -> io::Result<()> {
        self.table.finish()
    }
}
