//! Payouts (SPEC §10): batches, their items and what happened to them, requests, and what settlements
//! count of them.
mod batches;
mod counted;
mod earlier;
mod events;
mod exports;
mod items;
mod requests;
mod standing;

pub use batches::{StoredBatch, batch, batches, insert, next_ids, open_batches};
pub use counted::{Counted, Uncounted, count, counted, uncounted};
pub use earlier::earlier;
pub use events::{Happened, append, events};
pub use exports::{KeptPayer, keep_payer, payer};
pub use items::{Filter, StoredItem, each, item, of_batch};
pub use requests::{
    Decision, NewRequest, StoredRequest, decide, request, request_by_reference, request_since,
    requests,
};
pub use standing::{accounts, balances, nets_since, on_their_way, requested};
