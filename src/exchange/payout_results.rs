//! Payout results: a row says what became of an item of a batch (CLI.md "Imports", SPEC §10).
use super::cell::{self, Text};
use super::error::{Reason, RowProblem};
use super::table::{ColumnSpec, Row};
use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::time::Instant;
use crate::domain::zone::Zone;

/// What became of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// The money arrived, or is on its way and will.
    Paid,
    /// It never left.
    Failed,
    /// It came back.
    Returned,
}

/// A row of a result file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileResult {
    /// The item's id, as written.
    pub item: String,
    /// What became of it.
    pub outcome: Outcome,
    /// What the bank says was sent: the item's net.
    pub amount: Option<Money>,
    /// When it was paid, or came back.
    pub paid_at: Option<Instant>,
    /// The bank's own number of the payment.
    pub reference: Option<String>,
    /// Why it failed or came back.
    pub reason: Option<String>,
    /// How many invisible characters were taken out of its texts.
    pub invisible: u64,
}

const ITEM: usize = 0;
const STATUS: usize = 1;
const AMOUNT: usize = 2;
const PAID_AT: usize = 3;
const REFERENCE: usize = 4;
const REASON: usize = 5;

/// The columns of a result file.
pub const COLUMNS: &[ColumnSpec<'static>] = &[
    column("item", true, &["明细编号", "商家明细单号", "明细单号"]),
    column("status", true, &["状态", "明细状态", "结果", "交易状态"]),
    column("amount", false, &["金额", "转账金额", "付款金额"]),
    column("paid_at", false, &["付款时间", "完成时间", "交易时间"]),
    column("reference", false, &["流水号", "交易流水号", "回单号"]),
    column("reason", false, &["原因", "失败原因"]),
];

const fn column(
    id: &'static str,
    required: bool,
    aliases: &'static [&'static str],
) -> ColumnSpec<'static> {
    ColumnSpec { id, aliases, required }
}

/// The words of the status column; the first of each is ours.
const WORDS: [(Outcome, &[&str]); 3] = [
    (Outcome::Paid, &["paid", "成功", "已付款", "付款成功", "转账成功", "交易成功", "已支付"]),
    (Outcome::Failed, &["failed", "失败", "付款失败", "转账失败", "交易失败"]),
    (Outcome::Returned, &["returned", "退回", "已退回", "退票", "已退票", "退汇"]),
];

/// A row's problem of the item, for what only the book can know.
#[must_use]
pub fn item_problem(row: &Row, reason: Reason) -> RowProblem {
    row.problem(ITEM, reason)
}

/// The problem of a field that the book has otherwise: `amount`, `status`, `paid_at` …
#[must_use]
pub fn field_problem(row: &Row, field: &str, reason: Reason) -> RowProblem {
    let column = COLUMNS.iter().position(|column| column.id == field).unwrap_or(ITEM);
    row.problem(column, reason)
}

/// Reads a row; a blank cell says nothing.
///
/// # Errors
/// Every bad cell, in the order of the columns.
pub fn read(row: &Row, currency: Currency, zone: Zone) -> Result<FileResult, Vec<RowProblem>> {
    let mut problems = Vec::new();
    let mut cells = Cells { row, problems: &mut problems };
    let item = cells.needed(ITEM, |text| Ok(cell::party_code(text)?.to_owned()));
    let outcome = cells.needed(STATUS, outcome);
    let amount = cells.filled(AMOUNT, |text| cell::money(text, currency));
    let paid_at = cells.filled(PAID_AT, |text| cell::instant(text, zone));
    let reference = cells.filled(REFERENCE, cell::line);
    let reason = cells.filled(REASON, cell::note);
    let (Some(item), Some(outcome), []) = (item, outcome, &problems[..]) else {
        return Err(problems);
    };
    let removed = [&reference, &reason].map(|text| text.as_ref().map_or(0, |text| text.removed));
    let invisible = removed.iter().sum::<usize>() as u64;
    let (reference, reason) = (said(reference), said(reason));
    Ok(FileResult { item, outcome, amount, paid_at, reference, reason, invisible })
}

/// What a word of the status column means; letters in any case.
///
/// # Errors
/// [`Reason::NotOneOf`].
pub fn outcome(text: &str) -> Result<Outcome, Reason> {
    let means = |words: &[&str]| words.iter().any(|word| word.eq_ignore_ascii_case(text));
    let found = WORDS.iter().find(|(_, words)| means(words)).map(|(outcome, _)| *outcome);
    found.ok_or(Reason::NotOneOf(&["paid", "failed", "returned", "成功", "失败", "退回"]))
}

/// A text of blanks only says nothing.
fn said(text: Option<Text<'_>>) -> Option<String> {
    text.map(|text| text.text.into_owned()).filter(|text| !text.is_empty())
}

struct Cells<'r, 'p> {
    row: &'r Row,
    problems: &'p mut Vec<RowProblem>,
}

impl<'r> Cells<'r, '_> {
    fn needed<T>(
        &mut self,
        column: usize,
        read: impl Fn(&'r str) -> Result<T, Reason>,
    ) -> Option<T> {
        let read = read(self.row.get(column).unwrap_or_default());
        read.map_err(|reason| self.problems.push(self.row.problem(column, reason))).ok()
    }

    fn filled<T>(
        &mut self,
        column: usize,
        read: impl Fn(&'r str) -> Result<T, Reason>,
    ) -> Option<T> {
        self.row.filled(column)?;
        self.needed(column, read)
    }
}

#[cfg(test)]
mod tests {
    use super::super::table::{Delimiter, Names, TableReader};
    use super::*;

    /// Each row of a table: the result, or its problems as `column field reason`.
    fn rows(text: &str) -> Vec<Result<FileResult, Vec<String>>> {
        let input = Box::new(std::io::Cursor::new(text.to_owned()));
        let mut table = TableReader::new(input, Delimiter::Comma, COLUMNS, Names::Native).unwrap();
        let mut row = table.new_row();
        let mut rows = Vec::new();
        while let Some(sound) = table.next(&mut row).unwrap() {
            sound.unwrap();
            let told = |p: &RowProblem| format!("{} {} {}", p.column, p.field, p.reason.name());
            let zone = Zone::from_name("Asia/Shanghai").unwrap();
            let read = read(&row, Currency::CNY, zone);
            rows.push(read.map_err(|problems| problems.iter().map(told).collect()));
        }
        rows
    }

    #[test]
    fn every_column_is_where_its_number_says() {
        let names = [ITEM, STATUS, AMOUNT, PAID_AT, REFERENCE, REASON].map(|at| COLUMNS[at].id);
        assert_eq!(names, ["item", "status", "amount", "paid_at", "reference", "reason"]);
    }

    #[test]
    fn a_full_row_is_read_and_blank_cells_say_nothing() {
        let text = "item,status,amount,paid_at,reference,reason\n\
                    P000001,paid,1234.50,2026-11-05 09:30,'20261105000000000001,\n\
                    P000002,Returned,,,,收款人\u{200b}姓名不符\n";
        let full = FileResult {
            item: "P000001".into(),
            outcome: Outcome::Paid,
            amount: Some(Money(123_450)),
            paid_at: Some(Instant(1_793_842_200)),
            reference: Some("20261105000000000001".into()),
            reason: None,
            invisible: 0,
        };
        let blank = FileResult {
            item: "P000002".into(),
            outcome: Outcome::Returned,
            amount: None,
            paid_at: None,
            reference: None,
            reason: Some("收款人姓名不符".into()),
            invisible: 1,
        };
        assert_eq!(rows(text), [Ok(full), Ok(blank)]);
    }

    #[test]
    fn chinese_headers_and_words_mean_the_same() {
        let text = "商家明细单号,明细状态,转账金额,失败原因\nP1,转账成功,1,\nP2,失败,2,余额不足\nP3,退票,3,\n";
        let outcomes: Vec<Outcome> =
            rows(text).into_iter().map(|row| row.unwrap().outcome).collect();
        assert_eq!(outcomes, [Outcome::Paid, Outcome::Failed, Outcome::Returned]);
    }

    #[test]
    fn no_word_means_two_things() {
        let all: Vec<&str> = WORDS.iter().flat_map(|(_, words)| words.iter().copied()).collect();
        let once: std::collections::BTreeSet<&str> = all.iter().copied().collect();
        assert_eq!(once.len(), all.len());
    }

    #[test]
    fn every_bad_cell_of_a_row_is_named_at_once() {
        let text =
            "item,status,amount,paid_at,reference\nP 1,done,1e3,5/11/2026,a\u{202e}b\n,,-1,,\n";
        let first = [
            "1 item not_a_code",
            "2 status not_one_of",
            "3 amount not_a_number",
            "4 paid_at not_a_date",
            "5 reference bad_character",
        ];
        let second = ["1 item empty", "2 status not_one_of", "3 amount negative"];
        let told = |problems: &[&str]| Err(problems.iter().map(|it| (*it).to_owned()).collect());
        assert_eq!(rows(text), [told(&first), told(&second)]);
    }
}
