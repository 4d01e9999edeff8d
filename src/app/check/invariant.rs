//! What each check does, and how much it reads.
use super::name::Check;
use super::picture::{Picture, Teller};
use super::{
    adjustments, audit_chain, balances, bonuses, clawbacks, depth, digests, entries, ledger, lists,
    max_share, order_money, payouts, refunds, sales, sqlite, statements, stock, unsettled,
};
use crate::app::error::Error;

/// A function that tells all findings of a check.
type Find = fn(&Picture<'_, '_>, &mut Teller<'_>) -> Result<(), Error>;

/// A check as it runs.
#[derive(Clone, Copy)]
pub(super) struct Invariant {
    /// Tells what it finds.
    pub find: Find,
    /// How often it reads every order with [`Picture::orders`].
    pub orders: u64,
    /// How often it reads every entry with [`Picture::entries`].
    pub entries: u64,
}

impl Invariant {
    pub fn of(check: Check) -> Self {
        match check {
            Check::Sqlite => quick(sqlite::pages),
            Check::References => quick(sqlite::references),
            Check::File => quick(sqlite::file),
            Check::Depth => quick(depth::depth),
            Check::OrderMoney => over_orders(order_money::order_money),
            Check::Refunds => quick(refunds::refunds),
            Check::Stock => quick(stock::stock),
            Check::Sales => over_orders(sales::sales),
            Check::Unsettled => over_orders(unsettled::unsettled),
            Check::Lists => quick(lists::lists),
            Check::Entries => over_orders(entries::entries),
            Check::Bonuses => quick(bonuses::bonuses),
            Check::MaxShare => quick(max_share::max_share),
            Check::Clawbacks => quick(clawbacks::clawbacks),
            Check::Adjustments => quick(adjustments::adjustments),
            Check::Statements => over_entries(statements::statements),
            Check::Balances => quick(balances::balances),
            Check::Payouts => quick(payouts::payouts),
            Check::Digests => over_entries(digests::digests),
            Check::Ledger => quick(ledger::ledger),
            Check::Audit => quick(audit_chain::audit_chain),
        }
    }
}

fn quick(find: Find) -> Invariant {
    Invariant { find, orders: 0, entries: 0 }
}

fn over_orders(find: Find) -> Invariant {
    Invariant { find, orders: 1, entries: 0 }
}

fn over_entries(find: Find) -> Invariant {
    Invariant { find, orders: 0, entries: 1 }
}
