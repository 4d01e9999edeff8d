//! Bad input: for each named case the exact words, the exit code, and a book without a changed byte
//! (QUALITY §2). To add a kind of file: a file here with a [`campaign::Campaign`] over a shop.
mod books;
mod campaign;
mod orders_cells;
mod orders_codes;
mod orders_dates;
mod orders_rules;
mod orders_tables;
mod orders_texts;
