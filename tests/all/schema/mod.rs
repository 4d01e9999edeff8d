//! The schema defends itself: every trigger, CHECK, UNIQUE, NOT NULL and reference is attacked, through
//! rusqlite and through the plain `sqlite3` shell with foreign keys off, and is shown to be what bites.
mod attacks;
mod checks;
mod columns;
mod rows;
mod shell;
mod stand;
mod triggers;
