//! Vouchers (凭证) for Kingdee: one voucher for each transaction, numbered from 1 in every month.
use std::io;

use super::booked::{Booked, BookedLine};
use super::chart::{Chart, Language};
use super::table::{CsvTable, words};
use super::target::{Head, JournalWriter};
use crate::domain::currency::Currency;

const HEADER: [&str; 18] = [
    "日期",
    "凭证字",
    "凭证号",
    "附单据数",
    "摘要",
    "科目编码",
    "科目名称",
    "借方金额",
    "贷方金额",
    "币别",
    "汇率",
    "原币金额",
    "数量",
    "单价",
    "核算类别",
    "核算编码",
    "核算名称",
    "制单人",
];
/// The word of every voucher.
const WORD: &str = "记";
/// What accounts of distributors are kept by.
const PARTY: &str = "分销商";

pub(super) struct Kingdee<'a> {
    table: CsvTable<'a>,
    currency: Currency,
    chart: &'a Chart,
    operator: String,
}

impl<'a> Kingdee<'a> {
    pub fn begin(head: &Head<'a>, out: &'a mut dyn io::Write) -> io::Result<Self> {
        let table = CsvTable::begin(head, &HEADER, out)?;
        let operator = words(head.operator);
        Ok(Self { table, currency: head.currency, chart: head.chart, operator })
    }

    fn line(&mut self, voucher: [&str; 3], line: &BookedLine<'_>) -> io::Result<()> {
        let [day, number, said] = voucher;
        let (amount, is_debit) = line.side();
        let amount = self.currency.format(amount);
        let (debit, credit) = if is_debit { (&*amount, "") } else { ("", &*amount) };
        let (code, name) = self.chart.entry(line.account, &line.name, Language::Chinese);
        let (name, party) = (words(&name), line.party.map(|party| words(party.name)));
        let (kind, party_code) = line.party.map_or(("", ""), |party| (PARTY, party.code));
        let party_name = party.as_deref().unwrap_or("");
        let currency = self.currency;
        self.table.row(&[
            day,
            WORD,
            number,
            "1",
            said,
            &code,
            &name,
            debit,
            credit,
            currency.code(),
            "1",
            &amount,
            "",
            "",
            kind,
            &words(party_code),
            party_name,
            &self.operator,
        ])
    }
}

impl JournalWriter for Kingdee<'_> {
    fn write(&mut self, booked: &Booked<'_>) -> io::Result<()> {
        let (day, number) = (booked.day.to_string(), booked.number.to_string());
        let said = words(&booked.words);
        booked.lines.iter().try_for_each(|line| self.line([&day, &number, &said], line))
    }

    fn finish(&mut self) -> io::Result<()> {
        self.table.finish()
    }
}
