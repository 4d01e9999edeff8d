//! A plan taken apart: its rules with their keys.
use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::plan::{Pay, Plan, RateRule, Role, Selectors};
use crate::domain::rate::Rate;

/// Where in a plan something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Above all tables.
    Plan,
    /// A `[[rate]]`.
    Rate,
    /// The `[payout]`.
    Payout,
}

impl Part {
    /// The name in machine formats, and of the table in plans.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Rate => "rate",
            Self::Payout => "payout",
        }
    }
}

/// What identifies a rule from one plan to the next.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Subject {
    /// The plan itself, or its `[payout]`.
    Whole,
    /// A `[[rate]]`: whom it pays and what makes it apply.
    Rule(Role, Selectors),
}

impl Subject {
    /// The same in one spelling.
    pub(super) fn canonical(&self) -> Self {
        match self {
            Self::Whole => Self::Whole,
            Self::Rule(role, selectors) => Self::Rule(*role, selectors.canonical()),
        }
    }
}

/// A key of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Key {
    /// One that the plan names so.
    Named(&'static str),
}

impl Key {
    /// The key for people and programs.
    #[must_use]
    pub fn text(self, _currency: Currency) -> String {
        match self {
            Self::Named(name) => name.to_owned(),
        }
    }
}

/// What a plan says of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Words of the author, a day, or a name of ours.
    Text(String),
    /// A whole number.
    Count(i64),
    /// A share.
    Rate(Rate),
    /// An amount.
    Money(Money),
}

impl Value {
    /// As plans write it, without quotes.
    #[must_use]
    pub fn text(&self, currency: Currency) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Count(count) => count.to_string(),
            Self::Rate(rate) => rate.percent(),
            Self::Money(amount) => currency.format(*amount),
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// A rule, or the keys outside rules.
pub(super) struct Item {
    pub part: Part,
    pub subject: Subject,
    pub keys: Vec<(Key, Value)>,
}

/// All that a plan says, in the author's order; what it does not say stands there as built in.
pub(super) fn items(plan: &Plan) -> Vec<Item> {
    let whole = Item { part: Part::Plan, subject: Subject::Whole, keys: top(plan) };
    let payout = Item { part: Part::Payout, subject: Subject::Whole, keys: payout(plan) };
    [whole].into_iter().chain(plan.rates.iter().map(rate)).chain([payout]).collect()
}

fn top(plan: &Plan) -> Vec<(Key, Value)> {
    named([
        ("name", plan.name.as_str().into()),
        ("effective_from", Value::Text(plan.effective_from.to_string())),
        ("rounding", plan.rounding.name().into()),
        ("hold_days", Value::Count(plan.hold_days.into())),
        ("hold_from", plan.hold_from.name().into()),
        ("max_share", Value::Rate(plan.max_share)),
    ])
}

fn rate(rule: &RateRule) -> Item {
    let pays = match rule.pay {
        Pay::Percent(rate) => ("percent", Value::Rate(rate)),
        Pay::Fixed(amount) => ("fixed", Value::Money(amount)),
    };
    let subject = Subject::Rule(rule.role, rule.selectors.clone());
    Item { part: Part::Rate, subject, keys: named([pays]) }
}

fn payout(plan: &Plan) -> Vec<(Key, Value)> {
    let rules = &plan.payout;
    named([
        ("minimum", Value::Money(rules.minimum)),
        ("fee_percent", Value::Rate(rules.fee_percent)),
        ("fee_fixed", Value::Money(rules.fee_fixed)),
        ("withholding", Value::Text(rules.withholding.to_string())),
    ])
}

fn named<const N: usize>(keys: [(&'static str, Value); N]) -> Vec<(Key, Value)> {
    keys.map(|(name, value)| (Key::Named(name), value)).into()
}
