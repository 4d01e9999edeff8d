//! Beancount: the parts of an account begin with a capital letter or a digit and hold letters, digits
//! and hyphens; other characters are written as `-xHH`, so that different names stay different.
use std::collections::HashSet;
use std::io;

use super::booked::Booked;
use super::target::{Head, JournalWriter};
use crate::domain::currency::Currency;

pub(super) struct Beancount<'a> {
    out: &'a mut dyn io::Write,
    currency: Currency,
    opened: HashSet<String>,
}

impl<'a> Beancount<'a> {
    pub fn begin(head: &Head<'_>, out: &'a mut dyn io::Write) -> io::Result<Self> {
        let currency = head.currency;
        writeln!(out, "option \"title\" {}", quoted(head.title))?;
        writeln!(out, "option \"operating_currency\" \"{}\"\n", currency.code())?;
        Ok(Self { out, currency, opened: HashSet::new() })
    }
}

impl JournalWriter for Beancount<'_> {
    fn write(&mut self, booked: &Booked<'_>) -> io::Result<()> {
        for line in &booked.lines {
            if !self.opened.contains(line.name.as_ref()) {
                let name = account(&line.name);
                writeln!(self.out, "{} open {name} {}", booked.day, self.currency.code())?;
                self.opened.insert(line.name.clone().into_owned());
            }
        }
        writeln!(self.out, "{} * {}", booked.day, quoted(&booked.words))?;
        for line in &booked.lines {
            let amount = self.currency.format(line.amount);
            let name = account(&line.name);
            writeln!(self.out, "  {name}  {amount} {}", self.currency.code())?;
        }
        writeln!(self.out)
    }

    fn finish(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// An account's name as Beancount takes it. No two of ours become one: codes that differ only in case
/// cannot be in one book, and the merchant's own accounts are written small.
pub(super) fn account(name: &str) -> String {
    name.split(':').map(part).collect::<Vec<_>>().join(":")
}

fn part(part: &str) -> String {
    let mut out = String::with_capacity(part.len() + 4);
    let mut rest = part.chars();
    match part.chars().next() {
        Some(first) if first.is_ascii_alphanumeric() => {
            out.push(first.to_ascii_uppercase());
            rest.next();
        }
        // Escapes are two digits long, so this is none.
        _ => out.push_str("X-x-"),
    }
    while let Some(c) = rest.next() {
        let begins_escape = c == '-' && rest.clone().next() == Some('x');
        if c.is_ascii_alphanumeric() || (c == '-' && !begins_escape) {
            out.push(c);
        } else {
            let mut bytes = [0; 4];
            for byte in c.encode_utf8(&mut bytes).bytes() {
                out.push_str(&format!("-x{byte:02X}"));
            }
        }
    }
    out
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
