//! `[[bonus]]` and `[[contest]]` of a plan: what is won by what was sold in an interval.
use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::fault::{PlanFault, PlanFaultKind};
use super::parse::{amount, named, rate};
use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::plan::{Bonus, Contest, Every, Metric, Mode, Pay, Step};
use crate::exchange::toml_table::{Table, TableFault, not_empty, place};

type Keys<'a> = Table<'a, PlanFaultKind>;

/// Reads all bonuses and contests below the top of a plan.
pub(super) fn bonuses(
    plan: &mut Keys<'_>,
    currency: Currency,
) -> (Vec<Bonus>, Vec<Contest>, Vec<PlanFault>) {
    let (mut bonuses, mut contests, mut faults) = (Vec::new(), Vec::new(), Vec::new());
    let mut names = HashMap::new();
    for (table, span) in plan.tables("bonus") {
        let mut table = Table::new(plan.source, (table, span), "bonus.");
        let name = name(&mut table, &mut names);
        let (bonus, of_steps) = bonus(&mut table, name, currency);
        bonuses.extend(bonus);
        faults.extend(table.finish().into_iter().chain(of_steps));
    }
    for (table, span) in plan.tables("contest") {
        let mut table = Table::new(plan.source, (table, span), "contest.");
        let name = name(&mut table, &mut names);
        let contest = contest(&mut table, name, currency);
        contests.extend(contest);
        faults.extend(table.finish());
    }
    (bonuses, contests, faults)
}

/// The name: the identity of one rule only.
fn name(table: &mut Keys<'_>, names: &mut HashMap<String, usize>) -> Option<String> {
    let name = table.needed("name", not_empty)?;
    let span = table.span_of("name");
    let line = place(table.source, span.start).0;
    match names.entry(name.clone()) {
        Entry::Occupied(known) => {
            let kind = PlanFaultKind::SameName { first_line: *known.get() };
            table.fault(span, "name", kind);
        }
        Entry::Vacant(free) => {
            free.insert(line);
        }
    }
    Some(name)
}

fn bonus(
    table: &mut Keys<'_>,
    name: Option<String>,
    currency: Currency,
) -> (Option<Bonus>, Vec<PlanFault>) {
    let every = table.needed("every", |name| named(name, Every::from_name, &Every::ALL));
    let metric = table.needed("metric", |name| named(name, Metric::from_name, &Metric::ALL));
    let mode = table.needed("mode", |name| named(name, Mode::from_name, &Mode::ALL));
    let level = table.number("level", (1, 2)).and_then(|level| u8::try_from(level).ok());
    if metric == Some(Metric::Orders) && mode.is_some_and(|mode| mode != Mode::Fixed) {
        table.fault(table.span_of("mode"), "mode", PlanFaultKind::OrdersNeedFixed);
    }
    let (steps, faults) = steps(table, currency, metric, mode);
    let whole =
        || Some(Bonus { name: name?, every: every?, metric: metric?, mode: mode?, level, steps });
    (whole(), faults)
}

/// The steps; how they are read depends on metric and mode. Where these are faults, a step may say what
/// goes with any of them.
fn steps(
    table: &mut Keys<'_>,
    currency: Currency,
    metric: Option<Metric>,
    mode: Option<Mode>,
) -> (Vec<Step>, Vec<PlanFault>) {
    let (mut steps, mut faults) = (Vec::new(), Vec::new());
    if !table.has("steps") {
        table.missing("steps");
    }
    let tables = table.tables("steps");
    if table.is_empty_list("steps") {
        table.fault(table.span_of("steps"), "steps", TableFault::Empty);
    }
    let mut last = None;
    for (step, span) in tables {
        let mut step = Table::new(table.source, (step, span), "bonus.steps.");
        let from = step.needed("from", |text| begin(text, currency, metric));
        let pays = pays(&mut step, currency, mode);
        if from.zip(last).is_some_and(|(from, last)| from <= last) {
            step.fault(step.span_of("from"), "from", PlanFaultKind::StepsNotAscending);
        } else if from == Some(0) && mode == Some(Mode::Fixed) {
            step.fault(step.span_of("from"), "from", PlanFaultKind::FixedFromNothing);
        }
        last = from.or(last);
        steps.extend(from.zip(pays).map(|(from, pays)| Step { from, pays }));
        faults.extend(step.finish());
    }
    (steps, faults)
}

/// What a step pays.
fn pays(step: &mut Keys<'_>, currency: Currency, mode: Option<Mode>) -> Option<Pay> {
    let fixed = |text: &str| amount(text, currency).map(Pay::Fixed);
    let percent = |text: &str| rate(text).map(Pay::Percent);
    match mode {
        Some(Mode::Whole | Mode::Marginal) => step.needed("percent", percent),
        Some(Mode::Fixed) => step.needed("amount", fixed),
        None => step.text("percent", percent).or(step.text("amount", fixed)),
    }
}

/// Where a step begins: an amount, or a number of orders.
fn begin(text: &str, currency: Currency, metric: Option<Metric>) -> Result<i64, PlanFaultKind> {
    // A number of orders is an amount, too.
    if metric.is_none_or(Metric::is_money) {
        return amount(text, currency).map(|amount| amount.0);
    }
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let count = digits.then(|| text.parse().ok()).flatten();
    count.ok_or_else(|| PlanFaultKind::NotACount(text.to_owned()))
}

fn contest(table: &mut Keys<'_>, name: Option<String>, currency: Currency) -> Option<Contest> {
    let every = table.needed("every", |name| named(name, Every::from_name, &Every::ALL));
    let metric = table.needed("metric", |name| named(name, Metric::from_name, &Metric::ALL));
    if !table.has("prizes") {
        table.missing("prizes");
    }
    let mut prizes: Vec<Money> = Vec::new();
    for (text, span) in table.texts("prizes") {
        match prize(text, currency, prizes.last()) {
            Ok(prize) => prizes.push(prize),
            Err(kind) => table.fault(span, "prizes", kind),
        }
    }
    Some(Contest { name: name?, every: every?, metric: metric?, prizes })
}

fn prize(text: &str, currency: Currency, last: Option<&Money>) -> Result<Money, PlanFaultKind> {
    match amount(text, currency)? {
        Money(0) => Err(PlanFaultKind::PrizeOfNothing),
        prize if last.is_some_and(|last| prize > *last) => Err(PlanFaultKind::PrizesAscending),
        prize => Ok(prize),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plan::Plan;
    use crate::domain::rate::Rate;
    use crate::exchange::plan_file::parse;

    const HEAD: &str = "name = \"p\"\neffective_from = \"2026-10-01\"\n";
    const VOLUME: &str = r#"[[bonus]]
name = "volume"
every = "quarter"
metric = "own_sales"
mode = "whole"
level = 1
steps = [ { from = "10000", percent = "1%" }, { from = "50000", percent = "2%" } ]
"#;
    const TOP: &str = r#"[[contest]]
name = "top"
every = "month"
metric = "orders"
prizes = ["1000", "500", "500"]
"#;

    fn plan(said: &str) -> Result<Plan, Vec<PlanFault>> {
        parse(&format!("{HEAD}{said}"), Currency::from_code("CNY").unwrap())
    }

    /// Line, key and kind of every fault.
    fn faults(said: &str) -> Vec<(usize, String, PlanFaultKind)> {
        let faults = plan(said).unwrap_err().into_iter();
        faults.map(|fault| (fault.line, fault.key, fault.kind)).collect()
    }

    fn one(said: &str) -> (usize, String, PlanFaultKind) {
        let mut faults = faults(said);
        assert_eq!(faults.len(), 1, "{faults:?}");
        faults.remove(0)
    }

    #[test]
    fn bonuses_and_contests_are_read_as_they_were_written() {
        let plan = plan(&format!("{VOLUME}{TOP}")).unwrap();
        let percent = |from, text| Step { from, pays: Pay::Percent(Rate::parse(text).unwrap()) };
        assert_eq!(
            plan.bonuses,
            [Bonus {
                name: "volume".into(),
                every: Every::Quarter,
                metric: Metric::OwnSales,
                mode: Mode::Whole,
                level: Some(1),
                steps: vec![percent(1_000_000, "1%"), percent(5_000_000, "2%")],
            }]
        );
        let prizes = [100_000, 50_000, 50_000].map(Money).to_vec();
        let (every, metric) = (Every::Month, Metric::Orders);
        assert_eq!(plan.contests, [Contest { name: "top".into(), every, metric, prizes }]);
    }

    #[test]
    fn steps_of_orders_are_numbers_and_pay_amounts() {
        let said = VOLUME.replace("own_sales", "orders").replace("whole", "fixed");
        let said = said.replace("percent = \"1%\"", "amount = \"300\"");
        let said = said.replace("percent = \"2%\"", "amount = \"900.50\"").replace("10000", "10");
        let steps = [(10, 30_000), (50_000, 90_050)];
        let steps = steps.map(|(from, amount)| Step { from, pays: Pay::Fixed(Money(amount)) });
        assert_eq!(plan(&said).unwrap().bonuses[0].steps, steps);
        let kind = PlanFaultKind::NotACount("1.5".into());
        assert_eq!(one(&said.replace("\"10\"", "\"1.5\"")), (9, "bonus.steps.from".into(), kind));
        let whole = VOLUME.replace("own_sales", "orders");
        assert_eq!(faults(&whole)[0], (7, "bonus.mode".into(), PlanFaultKind::OrdersNeedFixed));
        let kind = PlanFaultKind::FixedFromNothing;
        assert_eq!(one(&said.replace("\"10\"", "\"0\"")), (9, "bonus.steps.from".into(), kind));
    }

    #[test]
    fn steps_ascend_and_there_is_one_at_least() {
        let kind = || PlanFaultKind::StepsNotAscending;
        let at = || (9, "bonus.steps.from".to_owned());
        assert_eq!(one(&VOLUME.replace("50000", "10000")), (at().0, at().1, kind()));
        assert_eq!(one(&VOLUME.replace("50000", "9999.99")), (at().0, at().1, kind()));
        let steps = &VOLUME[VOLUME.find("steps").unwrap()..];
        let empty = VOLUME.replace(steps, "steps = []\n");
        let kind = PlanFaultKind::Table(TableFault::Empty);
        assert_eq!(one(&empty), (9, "bonus.steps".into(), kind));
        let kind = PlanFaultKind::Table(TableFault::Missing);
        assert_eq!(one(&VOLUME.replace(steps, "")), (3, "bonus.steps".into(), kind));
    }

    #[test]
    fn what_is_wrong_with_a_bonus_hides_nothing_of_its_steps_and_its_name() {
        let said = VOLUME.replace("own_sales", "sales").replace("whole", "all");
        let said = said.replace("50000", "9000").replace("percent = \"2%\"", "percents = \"2%\"");
        let said = said + &TOP.replace("\"top\"", "\"volume\"");
        let found = faults(&said);
        let keys: Vec<_> = found.iter().map(|(line, key, _)| (*line, key.as_str())).collect();
        let expected = [
            (6, "bonus.metric"),
            (7, "bonus.mode"),
            (9, "bonus.steps.from"),
            (9, "bonus.steps.percents"),
            (11, "contest.name"),
        ];
        assert_eq!(keys, expected);
        assert_eq!(found[2].2, PlanFaultKind::StepsNotAscending);
    }

    #[test]
    fn a_step_pays_what_its_mode_pays() {
        let faults = faults(&VOLUME.replace("percent = \"1%\"", "amount = \"1\""));
        let kinds: Vec<_> = faults.iter().map(|(_, key, _)| key.as_str()).collect();
        assert_eq!(kinds, ["bonus.steps.percent", "bonus.steps.amount"]);
        let kind = PlanFaultKind::NotARate("101%".into());
        let above = VOLUME.replace("\"2%\"", "\"101%\"");
        assert_eq!(one(&above), (9, "bonus.steps.percent".into(), kind));
    }

    #[test]
    fn prizes_descend_and_a_name_is_one_rules() {
        let kind = PlanFaultKind::PrizesAscending;
        let ascending = TOP.replace("\"500\"]", "\"500.01\"]");
        assert_eq!(one(&ascending), (7, "contest.prizes".into(), kind));
        let kind = PlanFaultKind::PrizeOfNothing;
        let nothing = TOP.replace("\"500\"]", "\"0\"]");
        assert_eq!(one(&nothing), (7, "contest.prizes".into(), kind));
        let twice = format!("{VOLUME}{}", TOP.replace("\"top\"", "\"volume\""));
        let kind = PlanFaultKind::SameName { first_line: 4 };
        assert_eq!(one(&twice), (11, "contest.name".into(), kind));
    }
}
