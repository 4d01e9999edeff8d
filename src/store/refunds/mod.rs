//! Refunds and the lines that they take from (SPEC §8).
mod find;
mod given_back;
mod list;
mod refundable;
mod sold;
mod write;

pub use find::{StoredRefund, find, of_order};
pub use given_back::given_back;
pub use list::{Listed, Wanted, each};
pub use refundable::refundable;
pub use sold::{SoldLine, each_sold, left_of_line};
pub use write::{NewRefund, approve, reject, request};
