//! fenrun (分润) keeps the books of a two-level distribution business in one SQLite file.
//!
//! The folders are the architecture; a call only ever goes to the right:
//!
//! ```text
//! main → cli → app → domain
//!         │     ├──→ store    → domain
//!         │     └──→ exchange → domain
//!         ├────→ render  (results, domain, text)
//!         └────→ text
//! ```
pub mod app;
pub mod cli;
pub mod domain;
pub mod exchange;
pub mod render;
pub mod store;
pub mod text;
