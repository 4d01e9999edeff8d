//! `fenrun commission explain`: how every amount came about, and that it re-adds.
mod asking;
mod bases;
mod bonuses;
mod demo_book;
mod orders;
mod payouts;
mod re_added;
mod statements;
