//! Every key of a plan (SPEC §7) with every value of a type that it does not take. One table makes the
//! plans.
use crate::trade::Trade;

/// What a key takes, with the sentence that refuses everything else.
#[derive(Clone, Copy, PartialEq)]
enum Takes {
    /// Any text.
    Word,
    /// A text that says something of a kind.
    Text,
    Number,
    Texts,
    Table,
    Tables,
}

use Takes::{Number, Table, Tables, Text, Texts, Word};

/// A line of a good plan: the key, what stands before its value, the value, what it takes. Lines without
/// a key begin a table.
const LINES: &[(&str, &str, &str, Takes)] = &[
    ("name", "name = ", "\"all\"", Word),
    ("effective_from", "effective_from = ", "\"2026-10-01\"", Text),
    ("base", "base = ", "\"net\"", Text),
    ("rounding", "rounding = ", "\"down\"", Text),
    ("hold_days", "hold_days = ", "7", Number),
    ("hold_from", "hold_from = ", "\"paid\"", Text),
    ("override_of", "override_of = ", "\"seller_commission\"", Text),
    ("max_share", "max_share = ", "\"40%\"", Text),
    ("self_purchase", "self_purchase = ", "\"none\"", Text),
    ("rate", "[[rate]]", "", Tables),
    ("rate.role", "role = ", "\"direct\"", Text),
    ("rate.distributor", "distributor = ", "\"A\"", Word),
    ("rate.sku", "sku = ", "\"TEA-1\"", Word),
    ("rate.category", "category = ", "\"Tea\"", Word),
    ("rate.grade", "grade = ", "\"gold\"", Word),
    ("rate.level", "level = ", "1", Number),
    ("rate.percent", "percent = ", "\"10%\"", Text),
    ("rate", "[[rate]]", "", Tables),
    ("rate.role", "role = ", "\"override\"", Text),
    ("rate.fixed", "fixed = ", "\"1.00\"", Text),
    ("bonus", "[[bonus]]", "", Tables),
    ("bonus.name", "name = ", "\"volume\"", Word),
    ("bonus.every", "every = ", "\"quarter\"", Text),
    ("bonus.metric", "metric = ", "\"own_sales\"", Text),
    ("bonus.mode", "mode = ", "\"whole\"", Text),
    ("bonus.level", "level = ", "1", Number),
    ("bonus.steps", "[[bonus.steps]]", "", Tables),
    ("bonus.steps.from", "from = ", "\"10000\"", Text),
    ("bonus.steps.percent", "percent = ", "\"1%\"", Text),
    ("bonus", "[[bonus]]", "", Tables),
    ("bonus.name", "name = ", "\"many\"", Word),
    ("bonus.every", "every = ", "\"month\"", Text),
    ("bonus.metric", "metric = ", "\"orders\"", Text),
    ("bonus.mode", "mode = ", "\"fixed\"", Text),
    ("bonus.steps", "[[bonus.steps]]", "", Tables),
    ("bonus.steps.from", "from = ", "\"10\"", Text),
    ("bonus.steps.amount", "amount = ", "\"300\"", Text),
    ("contest", "[[contest]]", "", Tables),
    ("contest.name", "name = ", "\"top\"", Word),
    ("contest.every", "every = ", "\"month\"", Text),
    ("contest.metric", "metric = ", "\"team_sales\"", Text),
    ("contest.prizes", "prizes = ", "[\"1000\", \"500\"]", Texts),
    ("payout", "[payout]", "", Table),
    ("payout.minimum", "minimum = ", "\"50.00\"", Text),
    ("payout.fee_percent", "fee_percent = ", "\"0.1%\"", Text),
    ("payout.fee_fixed", "fee_fixed = ", "\"1.00\"", Text),
    ("payout.withholding", "withholding = ", "\"none\"", Text),
];

/// One value of each type of TOML.
const VALUES: [(&str, Option<Takes>); 8] = [
    ("\"text\"", Some(Text)),
    ("7", Some(Number)),
    ("7.5", None),
    ("true", None),
    ("2026-10-01", None),
    ("[ 7 ]", None),
    ("[ { a = 1 } ]", Some(Tables)),
    ("{ a = 1 }", Some(Table)),
];

/// The good plan with another value in one of its lines.
fn with(line: usize, value: &str) -> String {
    let lines = LINES.iter().enumerate().map(|(at, (_, before, good, _))| {
        format!("{before}{}\n", if at == line { value } else { good })
    });
    lines.collect()
}

/// The good plan with a value where its tables of a name should be, and the place of the value. The key
/// stands in the table it belongs to, or above all tables.
fn instead(table: &str, value: &str) -> (String, String) {
    let outside = |key: &str| key != table && !key.starts_with(&format!("{table}."));
    let (own, begin) = match table.split_once('.') {
        None => (table, 2),
        Some((_, own)) => (own, LINES.iter().position(|(key, ..)| *key == table).unwrap()),
    };
    // Of several such tables below others only the first is replaced.
    let first = LINES[begin..].iter().position(|(key, ..)| outside(key)).unwrap();
    let gone = |at: usize| if own == table { true } else { (begin..begin + first).contains(&at) };
    let lines = LINES.iter().enumerate().filter(|(at, (key, ..))| outside(key) || !gone(*at));
    let mut lines: Vec<_> =
        lines.map(|(_, (_, before, good, _))| format!("{before}{good}")).collect();
    lines.insert(begin, format!("{own} = {value}"));
    (lines.join("\n") + "\n", format!("{}:{}", begin + 1, own.len() + 4))
}

/// The sentence for a key that stands at a place.
fn words(key: &str, takes: Takes, place: &str) -> String {
    let (what, hint) = match takes {
        Word | Text => return not_text(key, "…", place),
        Number => ("no whole number", "write it without quotes, like 7".to_owned()),
        Texts => {
            let hint = "write it like \"…\" or [\"…\", \"…\"]".to_owned();
            ("neither a text in quotes nor a list of them", hint)
        }
        Table => ("no table", format!("it begins with a line of its own: [{key}]")),
        Tables => {
            ("no list of tables", format!("each one begins with a line of its own: [[{key}]]"))
        }
    };
    format!("error: “{key}” is {what}\n  at bad.toml:{place}\nhint: {hint}\n")
}

/// The sentence for what is no text, with the line as it should be.
fn not_text(key: &str, value: &str, place: &str) -> String {
    let own = key.rsplit('.').next().unwrap();
    let hint = format!("write it like {own} = \"{value}\"");
    format!("error: “{key}” is no text in quotes\n  at bad.toml:{place}\nhint: {hint}\n")
}

/// What is said of a value without quotes: what would be said of it with quotes, or that it needs them.
fn unquoted(trade: &Trade, at: usize, value: &str, place: &str) -> String {
    let (key, _, _, takes) = LINES[at];
    trade.0.write("bad.toml", with(at, &format!("\"{value}\"")));
    let said = trade.0.run("plan check bad.toml");
    let needs_quotes = takes == Word || said.code == Some(0);
    if needs_quotes { not_text(key, value, place) } else { said.stderr }
}

/// What the values say that a key does not take.
fn wrong(takes: Takes) -> impl Iterator<Item = &'static str> {
    // One text counts as a list of one.
    let right = if [Word, Texts].contains(&takes) { Text } else { takes };
    let wrong = VALUES.iter().filter(move |(_, is)| *is != Some(right));
    wrong.map(|(value, _)| *value)
}

/// A shop that knows what the plan names.
fn trade() -> Trade {
    let trade = Trade::new();
    trade.0.run("book set grades gold").ok();
    trade
}

#[test]
fn the_good_plan_is_good() {
    let trade = trade();
    trade.0.write("good.toml", with(usize::MAX, ""));
    trade.0.run("plan check good.toml").ok();
    trade.0.run("plan apply good.toml --dry-run").ok();
}

#[test]
fn a_key_of_another_type_is_refused_with_its_place_and_what_it_takes() {
    let trade = trade();
    let before = trade.bytes();
    for (at, (key, prefix, _, takes)) in LINES.iter().enumerate() {
        for (number, value) in wrong(*takes).enumerate() {
            let (plan, place) = match takes {
                Table | Tables => instead(key, value),
                Word | Text | Texts | Number => {
                    (with(at, value), format!("{}:{}", at + 1, prefix.len() + 1))
                }
            };
            let words = match takes {
                Word | Text if !value.starts_with(['[', '{']) => {
                    unquoted(&trade, at, value, &place)
                }
                _ => words(key, *takes, &place),
            };
            trade.0.write("bad.toml", plan);
            let run = trade.0.run("plan check bad.toml").fails(1).prints("");
            assert_eq!(run.stderr, words, "{key} = {value}");
            if number == 0 {
                let run = trade.0.run("plan apply bad.toml --yes").fails(1).prints("");
                assert_eq!(run.stderr, words, "{key} = {value}");
            }
        }
    }
    assert!(before == trade.bytes());
}

#[test]
fn every_key_of_a_plan_that_the_program_names_is_in_the_table() {
    let trade = Trade::new();
    let heads = [
        ("", ""),
        ("rate", "[[rate]]\n"),
        ("bonus", "[[bonus]]\n"),
        ("bonus.steps", "[[bonus]]\nmetric = \"orders\"\nmode = \"fixed\"\n[[bonus.steps]]\n"),
        ("bonus.steps", "[[bonus]]\nmetric = \"own_sales\"\nmode = \"whole\"\n[[bonus.steps]]\n"),
        ("contest", "[[contest]]\n"),
        ("payout", "[payout]\n"),
    ];
    for (table, head) in heads {
        trade.0.write("bad.toml", format!("{head}zzzzzz = 1\n"));
        let said = trade.0.run("plan check bad.toml").fails(1).stderr;
        let keys = said.split("keys that work here: ").last().unwrap().lines().next().unwrap();
        for key in keys.split(", ") {
            let key = if table.is_empty() { key.to_owned() } else { format!("{table}.{key}") };
            assert!(LINES.iter().any(|(known, ..)| *known == key), "{key}");
        }
    }
}
