//! The ledger (SPEC §11): derived from the documents whenever somebody looks at it.
mod add;
mod books;
mod chart;
mod closed;
mod journal;
mod refusal;

pub use add::{Added, Request, add};
pub use books::{Accounts, Balance, Names, accounts, each};
pub use chart::{chart, title};
pub use journal::Numbered;
pub use refusal::LedgerRefusal;
