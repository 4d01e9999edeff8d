//! Bad input: for each named case the exact words, the exit code, and a book without a changed byte
//! (QUALITY §2). To add a kind of file: a file here with a [`campaign::Campaign`] over a shop.
//! [`index`] says where each case that issue 1 names is tested.
mod books;
mod campaign;
mod index;
mod order_record;
mod orders_cells;
mod orders_codes;
mod orders_dates;
mod orders_in_chinese;
mod orders_rules;
mod orders_tables;
mod orders_texts;
mod plans;
mod plans_quotes;
mod plans_types;
