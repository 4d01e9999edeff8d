//! The rules of two plans, matched.
use std::collections::{HashMap, HashSet};

use super::difference::{Change, Difference};
use super::item::{Item, Key, Part, Subject, Value, items};
use crate::domain::plan::Plan;

/// Every key that two plans do not agree on: what the first says in its order, then the rules that
/// only the second has. Rules are the same when they have the same role and selectors, bonuses and
/// contests when they have the same name; their order and spelling say nothing.
#[must_use]
pub fn differences(first: &Plan, second: &Plan) -> Vec<Difference> {
    let (first, second) = (items(first), items(second));
    let matched: HashMap<_, _> = second.iter().map(|item| (identity(item), item)).collect();
    let known: HashSet<_> = first.iter().map(identity).collect();
    let changed = first.iter().flat_map(|item| match matched.get(&identity(item)) {
        Some(after) => changed(item, after),
        None => alone(item, Change::Removed),
    });
    let added = second.iter().filter(|item| !known.contains(&identity(item)));
    let mut all: Vec<_> =
        changed.chain(added.flat_map(|item| alone(item, Change::Added))).collect();
    all.sort_by_key(|difference| difference.part);
    all
}

fn identity(item: &Item) -> (Part, Subject) {
    (item.part, item.subject.canonical())
}

/// The keys of a rule that both have and that differ.
fn changed(before: &Item, after: &Item) -> Vec<Difference> {
    let value = |item: &Item, key: Key| -> Option<Value> {
        item.keys.iter().find(|(known, _)| *known == key).map(|(_, value)| value.clone())
    };
    let new = after.keys.iter().filter(|(key, _)| value(before, *key).is_none());
    let keys = before.keys.iter().chain(new).map(|(key, _)| *key);
    let pairs = keys.map(|key| (key, value(before, key), value(after, key)));
    let differing = pairs.filter(|(_, old, new)| old != new);
    differing.map(|(key, old, new)| difference(after, Change::Changed, key, (old, new))).collect()
}

/// Every key of a rule that one plan has alone.
fn alone(item: &Item, change: Change) -> Vec<Difference> {
    let values = |value: &Value| match change {
        Change::Removed => (Some(value.clone()), None),
        Change::Added | Change::Changed => (None, Some(value.clone())),
    };
    item.keys.iter().map(|(key, value)| difference(item, change, *key, values(value))).collect()
}

fn difference(
    item: &Item,
    change: Change,
    key: Key,
    (before, after): (Option<Value>, Option<Value>),
) -> Difference {
    Difference { change, part: item.part, subject: item.subject.clone(), key, before, after }
}
