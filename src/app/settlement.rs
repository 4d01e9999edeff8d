//! Settlement (结算, SPEC §9): sweep what is mature, one statement per distributor, once; and what a
//! merchant asks about it before and after.
mod awaited;
pub mod bonuses;
mod dated;
mod entries;
mod forward;
mod outcome;
mod pending;
mod period;
mod preview;
mod refusal;
mod rehearse;
mod roll;
mod run;
mod standings;
mod statement;
mod swept;

pub use awaited::{AwaitedCost, AwaitedCosts};
pub(in crate::app) use bonuses::sales as completed_sales;
pub use entries::{Wanted, entries};
pub use forward::{Due, DueRow, Forward, forward};
pub use outcome::{Held, Outcome, Stated, Unpayable};
pub use pending::{Pending, PendingList, PendingReason, pending};
pub(in crate::app) use period::Calendar;
pub use preview::{Preview, preview};
pub use refusal::SettlementRefusal;
pub(in crate::app) use roll::of_code;
pub use run::{Request, settle};
pub use standings::{Next, Running};
pub(in crate::app) use statement::closed;
pub use statement::{Statements, statements};
