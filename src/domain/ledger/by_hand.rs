//! What the merchant books by hand: other income and expense, and what settles what is owed (SPEC §11).
use super::account::{Account, Class};
use super::transaction::Postings;
use crate::domain::money::{Money, Overflow};

/// Whether an account can be booked by hand: the merchant's own, and those that documents of ours
/// only open (goods bought, tax withheld, opening). What documents derive is theirs alone.
#[must_use]
pub fn may_book(account: &Account) -> bool {
    matches!(
        account,
        Account::OtherIncome(_)
            | Account::OtherExpense(_)
            | Account::PayoutFees
            | Account::Suppliers
            | Account::TaxWithheld
            | Account::Receivable
            | Account::Opening
    )
}

/// Whether money by hand can come from or go to this account: cash, or what is owed for it.
#[must_use]
pub fn may_go_through(account: &Account) -> bool {
    matches!(account, Account::Cash | Account::Receivable | Account::Suppliers | Account::Opening)
}

/// The postings: income, what others paid and capital come in through the other account; expense and
/// what is paid off go out through it. A negative amount is the contrary.
///
/// # Errors
/// [`Overflow`] outside 64 bits.
pub fn booked(account: Account, through: Account, amount: Money) -> Result<Postings, Overflow> {
    match account.class() {
        Class::Income | Class::Assets | Class::Equity => {
            Postings::default().debit(through, amount).credit(account, amount)
        }
        Class::Expenses | Class::Liabilities => {
            Postings::default().debit(account, amount).credit(through, amount)
        }
    }
}
