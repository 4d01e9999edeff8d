//! A plan taken apart: its rules with their keys.
use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::plan::{Bonus, Contest, Pay, Plan, RateRule, Role, Selectors};
use crate::domain::rate::Rate;

/// Where in a plan something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Above all tables.
    Plan,
    /// A `[[rate]]`.
    Rate,
    /// A `[[bonus]]`.
    Bonus,
    /// A `[[contest]]`.
    Contest,
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
            Self::Bonus => "bonus",
            Self::Contest => "contest",
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
    /// A `[[bonus]]` or `[[contest]]` by its name.
    Named(String),
}

impl Subject {
    /// The same in one spelling.
    pub(super) fn canonical(&self) -> Self {
        match self {
            Self::Whole => Self::Whole,
            Self::Rule(role, selectors) => Self::Rule(*role, selectors.canonical()),
            Self::Named(name) => Self::Named(name.clone()),
        }
    }
}

/// A key of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Key {
    /// One that the plan names so.
    Named(&'static str),
    /// The step of a bonus that begins at an amount.
    StepOf(Money),
    /// The step of a bonus that begins at a number of orders.
    StepAt(i64),
    /// The prize of a rank, from 1.
    Prize(usize),
}

impl Key {
    /// The key for people and programs.
    #[must_use]
    pub fn text(self, currency: Currency) -> String {
        match self {
            Self::Named(name) => name.to_owned(),
            Self::StepOf(from) => format!("steps[{}]", currency.format(from)),
            Self::StepAt(from) => format!("steps[{from}]"),
            Self::Prize(rank) => format!("prizes[{rank}]"),
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
    let rules = plan.rates.iter().map(rate);
    let won = plan.bonuses.iter().map(bonus).chain(plan.contests.iter().map(contest));
    [whole].into_iter().chain(rules).chain(won).chain([payout]).collect()
}

fn top(plan: &Plan) -> Vec<(Key, Value)> {
    named([
        ("name", plan.name.as_str().into()),
        ("effective_from", Value::Text(plan.effective_from.to_string())),
        ("base", plan.base.name().into()),
        ("rounding", plan.rounding.name().into()),
        ("hold_days", Value::Count(plan.hold_days.into())),
        ("hold_from", plan.hold_from.name().into()),
        ("override_of", plan.override_of.name().into()),
        ("max_share", Value::Rate(plan.max_share)),
        ("self_purchase", plan.self_purchase.name().into()),
    ])
}

fn rate(rule: &RateRule) -> Item {
    let key = match rule.pay {
        Pay::Percent(_) => "percent",
        Pay::Fixed(_) => "fixed",
    };
    let subject = Subject::Rule(rule.role, rule.selectors.clone());
    Item { part: Part::Rate, subject, keys: named([(key, pay(rule.pay))]) }
}

fn pay(pay: Pay) -> Value {
    match pay {
        Pay::Percent(rate) => Value::Rate(rate),
        Pay::Fixed(amount) => Value::Money(amount),
    }
}

fn bonus(bonus: &Bonus) -> Item {
    let mut keys = named([
        ("every", bonus.every.name().into()),
        ("metric", bonus.metric.name().into()),
        ("mode", bonus.mode.name().into()),
    ]);
    keys.extend(bonus.level.map(|level| (Key::Named("level"), Value::Count(level.into()))));
    let from = |from: i64| match bonus.metric.is_money() {
        true => Key::StepOf(Money(from)),
        false => Key::StepAt(from),
    };
    keys.extend(bonus.steps.iter().map(|step| (from(step.from), pay(step.pays))));
    Item { part: Part::Bonus, subject: Subject::Named(bonus.name.clone()), keys }
}

fn contest(contest: &Contest) -> Item {
    let mut keys =
        named([("every", contest.every.name().into()), ("metric", contest.metric.name().into())]);
    let prizes = contest.prizes.iter().zip(1..);
    keys.extend(prizes.map(|(prize, rank)| (Key::Prize(rank), Value::Money(*prize))));
    Item { part: Part::Contest, subject: Subject::Named(contest.name.clone()), keys }
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
