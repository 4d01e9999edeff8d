//! The ledger (SPEC §11): derived from the documents whenever somebody looks at it.
mod add;
mod books;
mod cash;
mod chart;
mod closed;
mod earned;
mod journal;
mod owed;
mod refusal;

pub use add::{Added, Request, add};
pub use books::{Accounts, Balance, Names, accounts, each};
pub use cash::{CashFlow, cash_flow};
pub use chart::{Mapped, chart, map, title};
pub use journal::Numbered;
pub use owed::{MonthOfTax, Of, RollForward, ageing, roll_forward, tax};
pub use refusal::LedgerRefusal;

pub(in crate::app) use books::sums;
pub(in crate::app) use journal::Journal;
