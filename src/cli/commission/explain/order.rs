//! An order, a line or an entry of it as a record: for programs typed tables, for people the same steps
//! as they would be reckoned on paper.
mod clawbacks;
mod machine;
mod people;
mod people_rules;
mod record;

pub(super) use record::record;
