//! A plan against what the book has at present (SPEC §7 `plan check`): rules that never win, what no
//! rule applies to, amounts above prices, margins that nobody knows.
mod costs;
mod dear;
mod field;
mod gaps;
mod never;
mod present;
mod recounts;

pub use costs::without_cost;
pub use dear::{Dear, dear};
pub use gaps::{Gap, gaps};
pub use never::{Never, never};
pub use present::{Present, PresentDistributor, PresentProduct};
pub use recounts::{Recount, recounts};
