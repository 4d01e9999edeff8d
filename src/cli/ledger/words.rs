//! Accounts and documents in words.
use crate::app::ledger::Names;
use crate::domain::ledger::account::{Account, Earned};
use crate::domain::ledger::document::Document;
use crate::domain::ledger::transaction::Transaction;
use crate::render::cell::Cell;
use crate::text::{Words, args};

/// What a transaction is; with the document's own day, when it is booked on another.
pub(super) fn said(words: &Words, transaction: &Transaction) -> String {
    let said = document(words, &transaction.document);
    match transaction.own_day {
        None => said,
        Some(day) => words.say("word-ledger-late", args![said = said, day = day.to_string()]),
    }
}

fn document(words: &Words, document: &Document) -> String {
    match document {
        Document::Order { order_no } => words.say("word-ledger-order", args![order = order_no]),
        Document::History { order_no } => words.say("word-ledger-history", args![order = order_no]),
        Document::Cancellation { order_no } => {
            words.say("word-ledger-cancellation", args![order = order_no])
        }
        Document::Correction { order_no } => {
            words.say("word-ledger-correction", args![order = order_no])
        }
        Document::Refund { refund_no, order_no } => {
            words.say("word-ledger-refund", args![refund = refund_no, order = order_no])
        }
        Document::OpeningBalance { code } => {
            words.say("word-ledger-opening-balance", args![distributor = code])
        }
        Document::Adjustment { code, reason } => {
            words.say("word-ledger-adjustment", args![distributor = code, reason = reason])
        }
        Document::Statement { period, code } => {
            words.say("word-ledger-statement", args![period = period, distributor = code])
        }
        Document::Stock { kind, sku, quantity, words: why } => {
            let quantity = format!("{quantity:+}");
            let said = words.say(moved(kind), args![sku = sku, quantity = quantity]);
            with(&said, why.as_deref())
        }
        Document::Payout { item, code } => {
            words.say("word-ledger-payout", args![item = item, distributor = code])
        }
        Document::PayoutReturned { item, code } => {
            words.say("word-ledger-payout-returned", args![item = item, distributor = code])
        }
        Document::ByHand { words, reference } => with(words, reference.as_deref()),
    }
}

fn moved(kind: &str) -> &'static str {
    match kind {
        "in" => "word-ledger-stock-in",
        "out" => "word-ledger-stock-out",
        "adjust" => "word-ledger-stock-adjust",
        "sale" => "word-ledger-stock-sale",
        "return" => "word-ledger-stock-return",
        _ => "word-ledger-stock-opening",
    }
}

fn with(said: &str, more: Option<&str>) -> String {
    more.map_or_else(|| said.to_owned(), |more| format!("{said} ({more})"))
}

/// What people call an account. Programs know it by its name; only distributors have another.
pub(in crate::cli) fn account_name(
    words: &Words,
    account: &Account,
    names: &Names,
    is_for_people: bool,
) -> Cell {
    match account {
        Account::Distributor(id) => Cell::text(names.name(*id)),
        _ if is_for_people => Cell::text(words.say(word(account), args![])),
        _ => Cell::Blank,
    }
}

fn word(account: &Account) -> &'static str {
    match account {
        Account::Distributor(_) => "word-account-distributor",
        Account::OtherIncome(_) => "word-account-other-income",
        Account::OtherExpense(_) => "word-account-other-expense",
        Account::Cash => "word-account-cash",
        Account::Receivable => "word-account-receivable",
        Account::Inventory => "word-account-inventory",
        Account::Accrued => "word-account-accrued",
        Account::TaxWithheld => "word-account-tax-withheld",
        Account::Suppliers => "word-account-suppliers",
        Account::Points => "word-account-points",
        Account::Opening => "word-account-opening",
        Account::Sales => "word-account-sales",
        Account::Shipping => "word-account-shipping",
        Account::Refunds => "word-account-refunds",
        Account::Commission(Earned::Direct) => "word-account-direct",
        Account::Commission(Earned::Override) => "word-account-override",
        Account::Commission(Earned::Bonus) => "word-account-bonus",
        Account::Commission(Earned::Adjustment) => "word-account-adjustment",
        Account::Cogs => "word-account-cogs",
        Account::StockDifferences => "word-account-stock-differences",
        Account::PayoutFees => "word-account-payout-fees",
    }
}
