//! A condition of a grade: `own_sales 50000 quarter`.
use crate::domain::currency::{Currency, parse_decimal};
use crate::domain::money::Money;
use crate::domain::named::named;
use crate::domain::plan::Metric;

/// Over what it is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Over {
    /// The calendar month that ended last.
    Month,
    /// The calendar quarter that ended last.
    Quarter,
    /// The calendar year that ended last.
    Year,
    /// Everything so far.
    Total,
}

/// What must be reached, at least.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Condition {
    /// What is measured.
    pub metric: Metric,
    /// How much it must be: minor units, or a number of orders. Above 0.
    pub needed: i64,
    /// Over what.
    pub over: Over,
}

/// Why a text is no condition, with the part that is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ConditionFault {
    /// Not three words.
    Form(String),
    /// No metric.
    Metric(String),
    /// No amount above 0 of the book's currency.
    Amount(String),
    /// No whole number above 0.
    Number(String),
    /// None of `month`, `quarter`, `year`, `total`.
    Over(String),
    /// The metric is there already, over the same.
    Twice(String),
}

/// The metric of a name that grades can ask for.
fn metric(name: &str) -> Option<Metric> {
    Metric::from_name(name).filter(|metric| *metric != Metric::AllSales)
}

/// A measured value in its own notation.
#[must_use]
pub fn measured_text(metric: Metric, value: i64, currency: Currency) -> String {
    match metric {
        Metric::OwnSales | Metric::TeamSales | Metric::AllSales => currency.format(Money(value)),
        Metric::Orders => value.to_string(),
    }
}

/// How much of a metric is needed.
fn needed(metric: Metric, text: &str, currency: Currency) -> Result<i64, ConditionFault> {
    let (read, fault): (_, fn(String) -> ConditionFault) = match metric {
        Metric::Orders => (parse_decimal(text, 0), ConditionFault::Number),
        Metric::OwnSales | Metric::TeamSales | Metric::AllSales => {
            (currency.parse(text).map(|amount| amount.0), ConditionFault::Amount)
        }
    };
    read.ok().filter(|value| *value > 0).ok_or_else(|| fault(text.to_owned()))
}

named! {
    /// The name in settings.
    Over {
        Month = "month",
        Quarter = "quarter",
        Year = "year",
        Total = "total",
    }
}

impl Condition {
    /// The condition in its one spelling.
    #[must_use]
    pub fn text(&self, currency: Currency) -> String {
        let needed = measured_text(self.metric, self.needed, currency);
        format!("{} {needed} {}", self.metric.name(), self.over.name())
    }
}

/// Reads conditions parted by commas; all of them must hold. A blank is none.
///
/// # Errors
/// The first fault.
pub fn conditions(text: &str, currency: Currency) -> Result<Vec<Condition>, ConditionFault> {
    if text.trim().is_empty() {
        return Ok(Vec::new());
    }
    let mut read: Vec<Condition> = Vec::new();
    for part in text.split(',') {
        let next = condition(part, currency)?;
        if read.iter().any(|known| (known.metric, known.over) == (next.metric, next.over)) {
            return Err(ConditionFault::Twice(part.trim().to_owned()));
        }
        read.push(next);
    }
    Ok(read)
}

fn condition(text: &str, currency: Currency) -> Result<Condition, ConditionFault> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let [name, amount, over] = words[..] else {
        return Err(ConditionFault::Form(text.trim().to_owned()));
    };
    let metric = metric(name).ok_or_else(|| ConditionFault::Metric(name.to_owned()))?;
    let needed = needed(metric, amount, currency)?;
    let over = Over::from_name(over).ok_or_else(|| ConditionFault::Over(over.to_owned()))?;
    Ok(Condition { metric, needed, over })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Vec<Condition>, ConditionFault> {
        conditions(text, Currency::CNY)
    }

    #[test]
    fn conditions_are_read_and_written_in_one_spelling() {
        let text = " own_sales 50000 quarter ,orders  010 month,team_sales 0.5 total";
        let read_once = read(text).unwrap();
        let written: Vec<String> = read_once.iter().map(|c| c.text(Currency::CNY)).collect();
        let expected = ["own_sales 50000.00 quarter", "orders 10 month", "team_sales 0.50 total"];
        assert_eq!(written, expected);
        assert_eq!(read(&written.join(", ")), Ok(read_once));
        assert_eq!(read(" "), Ok(Vec::new()));
    }

    #[test]
    fn what_is_no_condition_is_named() {
        for (text, fault) in [
            ("own_sales 50000", ConditionFault::Form("own_sales 50000".into())),
            ("orders 1 month,", ConditionFault::Form(String::new())),
            ("own_sales 5 000 month", ConditionFault::Form("own_sales 5 000 month".into())),
            ("all_sales 1 month", ConditionFault::Metric("all_sales".into())),
            ("own_sales 1e3 month", ConditionFault::Amount("1e3".into())),
            ("own_sales 50,000 month", ConditionFault::Form("own_sales 50".into())),
            ("own_sales ５００ month", ConditionFault::Amount("５００".into())),
            ("own_sales 0.001 month", ConditionFault::Amount("0.001".into())),
            ("team_sales 0 month", ConditionFault::Amount("0".into())),
            ("team_sales -1 month", ConditionFault::Amount("-1".into())),
            ("orders 1.0 month", ConditionFault::Number("1.0".into())),
            ("orders 0 month", ConditionFault::Number("0".into())),
            ("orders 1 week", ConditionFault::Over("week".into())),
            ("orders 1 month, orders 2 month", ConditionFault::Twice("orders 2 month".into())),
        ] {
            assert_eq!(read(text), Err(fault), "{text}");
        }
    }

    #[test]
    fn names_are_read_back() {
        for (over, name) in Over::ALL {
            assert_eq!((Over::from_name(name), over.name()), (Some(over), name));
        }
    }
}
