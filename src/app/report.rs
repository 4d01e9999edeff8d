//! Statistics by period (SPEC §11): orders and sales by `paid_at`, before refunds; commission by the
//! terms of those orders, settled or not; clawback by `refunded_at`. Cancelled orders are in none of them.
mod bonuses;
mod commission;
mod cost;
mod cost_of_earners;
mod cost_of_goods;
mod distributors;
mod earned;
mod leaderboard;
mod products;
mod readers;
mod sales;
mod taken_back;
mod window;

pub use commission::{CostBy, CostOf, CostReport, commission};
pub use cost::Cost;
pub use distributors::{DistributorResult, DistributorRow, distributors};
pub use leaderboard::{Place, Score, leaderboard};
pub use products::{ProductRow, products};
pub use sales::sales;
