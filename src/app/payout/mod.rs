//! Payouts (付款, SPEC §10): plan, then write; every step once, whoever asks and however often.
mod cancel;
mod create;
mod desk;
mod export;
mod look;
mod make;
mod refusal;
mod request;
mod step;

pub use cancel::cancel;
pub(in crate::app) use create::create_within;
pub use create::{Created, create};
pub use desk::{Desk, rules_of_plans};
pub(in crate::app) use export::files;
pub use export::{Exported, Written, export};
pub use look::{Shown, Stand, Wanted, cooling_until, list, requests, show, standing};
pub use make::Line;
pub(in crate::app) use make::{beginnings, year_and_month};
pub use refusal::{Fact, PayoutRefusal, Thing};
pub use request::{Ask, Decided, Requested, approve, reject, request};
pub use step::{Said, Stepped, step, take};
