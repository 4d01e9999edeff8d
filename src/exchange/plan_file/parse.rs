//! Reads a plan file; every fault is found at once.

use super::bonus::bonuses;
use super::fault::{PlanFault, PlanFaultKind};
use super::payout::payout;
use super::rates::rates;
use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::plan::{Base, HoldFrom, OverrideOf, Plan, SelfPurchase};
use crate::domain::rate::Rate;
use crate::domain::rounding::Rounding;
use crate::domain::time::Day;
use crate::exchange::toml_table::{self, Table, not_empty, not_one_of};

/// The longest hold: ten years.
const MAX_HOLD_DAYS: i64 = 3650;

/// Reads a plan; amounts are of the book's currency.
///
/// # Errors
/// Every fault of the file, in the order of its lines.
pub fn parse(source: &str, currency: Currency) -> Result<Plan, Vec<PlanFault>> {
    let file = toml_table::parse(source).map_err(|fault| vec![fault])?;
    let mut table = Table::new(source, (&file, 0..0), "");
    let name = table.needed("name", not_empty);
    let effective_from = table.needed("effective_from", day);
    let base = table.text("base", |name| named(name, Base::from_name, &Base::ALL));
    let rounding = table.text("rounding", |name| named(name, Rounding::from_name, &Rounding::ALL));
    let hold_days = table.number("hold_days", (0, MAX_HOLD_DAYS));
    let hold_from =
        table.text("hold_from", |name| named(name, HoldFrom::from_name, &HoldFrom::ALL));
    let override_of =
        table.text("override_of", |name| named(name, OverrideOf::from_name, &OverrideOf::ALL));
    let max_share = table.text("max_share", rate);
    let self_purchase = table
        .text("self_purchase", |name| named(name, SelfPurchase::from_name, &SelfPurchase::ALL));
    let (rates, mut faults) = rates(&mut table, currency, override_of.unwrap_or_default());
    let (payout, of_payout) = payout(&mut table, currency);
    let (bonuses, contests, of_bonuses) = bonuses(&mut table, currency);
    faults.extend(of_payout.into_iter().chain(of_bonuses));
    faults.extend(table.finish());
    let (Some(name), Some(effective_from), true) = (name, effective_from, faults.is_empty()) else {
        faults.sort_by_key(|fault| (fault.line, fault.column));
        return Err(faults);
    };
    Ok(Plan {
        base: base.unwrap_or_default(),
        rounding: rounding.unwrap_or_default(),
        hold_days: hold_days.and_then(|days| u16::try_from(days).ok()).unwrap_or(0),
        hold_from: hold_from.unwrap_or_default(),
        override_of: override_of.unwrap_or_default(),
        max_share: max_share.unwrap_or(Rate::ONE),
        self_purchase: self_purchase.unwrap_or_default(),
        rates,
        bonuses,
        contests,
        payout,
        ..Plan::new(&name, effective_from)
    })
}

/// One of a few words, each of which stands for something.
pub(super) fn named<T, const N: usize>(
    name: &str,
    find: impl Fn(&str) -> Option<T>,
    all: &[(T, &'static str); N],
) -> Result<T, PlanFaultKind> {
    find(name).ok_or_else(|| not_one_of(name, &all.each_ref().map(|(_, name)| *name)))
}

fn day(text: &str) -> Result<Day, PlanFaultKind> {
    let day = Day::parse(text).filter(|day| day.to_string() == text);
    day.ok_or_else(|| PlanFaultKind::NotADay(text.to_owned()))
}

pub(super) fn rate(text: &str) -> Result<Rate, PlanFaultKind> {
    Rate::parse(text).map_err(|_| PlanFaultKind::NotARate(text.to_owned()))
}

pub(super) fn amount(text: &str, currency: Currency) -> Result<Money, PlanFaultKind> {
    let amount = currency.parse(text).ok().filter(|amount| amount.0 >= 0);
    amount.ok_or_else(|| PlanFaultKind::NotAnAmount(text.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::money::Money;
    use crate::domain::plan::Pay;
    use crate::exchange::toml_table::TableFault;

    const PLAN: &str = r#"
name = "autumn-2026"
effective_from = "2026-10-01"
base = "net"
rounding = "half_even"
hold_days = 7
max_share = "40%"

[[rate]]
role = "direct"
level = 1
percent = "12.5%"

[[rate]]
role = "override"
category = "Tea>Green"
fixed = "3.00"
"#;

    fn cny() -> Currency {
        Currency::from_code("CNY").unwrap()
    }

    /// Line, column, key and kind of the only fault.
    fn fault(source: &str) -> (usize, usize, String, PlanFaultKind) {
        let faults = parse(source, cny()).unwrap_err();
        assert_eq!(faults.len(), 1, "{faults:?}");
        let PlanFault { line, column, key, kind } = faults.into_iter().next().unwrap();
        (line, column, key, kind)
    }

    #[test]
    fn a_plan_is_read_as_it_was_written() {
        let plan = parse(PLAN, cny()).unwrap();
        assert_eq!((plan.name.as_str(), plan.hold_days), ("autumn-2026", 7));
        assert_eq!(plan.rounding, Rounding::HalfEven);
        assert_eq!(plan.max_share.percent(), "40%");
        assert_eq!(plan.rates[0].pay, Pay::Percent(Rate::parse("12.5%").unwrap()));
        assert_eq!(plan.rates[1].pay, Pay::Fixed(Money(300)));
        assert_eq!(plan.rates[1].selectors.category.as_deref(), Some("Tea > Green"));
    }

    #[test]
    fn the_hold_begins_with_completion_or_with_payment() {
        let from = |text: &str| {
            let plan = PLAN.replace("hold_days = 7", &format!("hold_days = 7\n{text}"));
            parse(&plan, cny()).unwrap().hold_from
        };
        assert_eq!(from(""), HoldFrom::Completed);
        assert_eq!(from("hold_from = \"completed\""), HoldFrom::Completed);
        assert_eq!(from("hold_from = \"paid\""), HoldFrom::Paid);
        let (line, _, key, kind) = fault(&PLAN.replace("hold_days = 7", "hold_from = \"shipped\""));
        assert_eq!((line, key.as_str()), (6, "hold_from"));
        assert!(matches!(kind, PlanFaultKind::Table(TableFault::NotOneOf { .. })));
    }

    #[test]
    fn what_a_share_is_taken_of_and_whose_purchases_count_is_read() {
        let said = "base = \"margin\"\noverride_of = \"difference\"\nself_purchase = \"none\"";
        let sold = "role = \"override\"\ncategory = \"Tea>Green\"\nfixed = \"3.00\"";
        let own = "role = \"direct\"\ngrade = \"gold\"\npercent = \"3%\"";
        let plan = PLAN.replace("base = \"net\"", said).replace(sold, own);
        let plan = parse(&plan, cny()).unwrap();
        assert_eq!(plan.base, Base::Margin);
        assert_eq!(plan.override_of, OverrideOf::Difference);
        assert_eq!(plan.self_purchase, SelfPurchase::None);
        assert_eq!(plan.rates[1].selectors.grade.as_deref(), Some("gold"));
        let plan = parse(PLAN, cny()).unwrap();
        assert_eq!((plan.base, plan.override_of), (Base::Net, OverrideOf::Sale));
        assert_eq!(plan.self_purchase, SelfPurchase::Pay);
    }

    #[test]
    fn overrides_and_fixed_amounts_do_not_go_with_a_difference() {
        let plan = PLAN.replace("base = \"net\"", "override_of = \"difference\"");
        assert_eq!(fault(&plan).3, PlanFaultKind::OverrideWithDifference);
        let plan = plan.replace("role = \"override\"", "role = \"direct\"");
        let (line, _, key, kind) = fault(&plan);
        assert_eq!((line, key.as_str()), (14, "rate"));
        assert_eq!(kind, PlanFaultKind::FixedWithDifference);
    }

    #[test]
    fn keys_that_do_not_work_are_refused_by_name_and_place() {
        let (line, column, key, kind) =
            fault(&PLAN.replace("base = \"net\"", "overrides = \"sale\""));
        assert_eq!((line, column, key.as_str()), (4, 1, "overrides"));
        assert!(
            matches!(kind, PlanFaultKind::Table(TableFault::UnknownKey { allowed }) if allowed.contains(&"rate"))
        );
        let (line, _, key, _) = fault(&PLAN.replace("level = 1", "rank = \"gold\""));
        assert_eq!((line, key.as_str()), (11, "rate.rank"));
        let (.., kind) = fault(&PLAN.replace("\"net\"", "\"gross\""));
        assert!(matches!(kind, PlanFaultKind::Table(TableFault::NotOneOf { .. })));
    }

    #[test]
    fn equal_rules_rates_above_one_and_two_kinds_of_pay_are_faults() {
        let twice = PLAN.replace(
            "role = \"override\"\ncategory = \"Tea>Green\"\nfixed = \"3.00\"",
            "role = \"direct\"\nlevel = 1\npercent = \"1%\"",
        );
        assert_eq!(fault(&twice).3, PlanFaultKind::EqualRules { first_line: 9 });
        let (line, column, key, kind) = fault(&PLAN.replace("12.5%", "101%"));
        assert_eq!((line, column, key.as_str()), (12, 11, "rate.percent"));
        assert_eq!(kind, PlanFaultKind::NotARate("101%".into()));
        let both = PLAN.replace("fixed = \"3.00\"", "fixed = \"3.00\"\npercent = \"1%\"");
        assert_eq!(fault(&both).3, PlanFaultKind::PercentOrFixed);
        assert_eq!(
            fault(&PLAN.replace("level = 1\n", "level = 3\n")).3,
            PlanFaultKind::Table(TableFault::OutOfRange { min: 1, max: 2 })
        );
    }

    #[test]
    fn every_fault_is_found_at_once() {
        let faults = parse("rounding = \"up\"\nhold_days = \"7\"\n", cny()).unwrap_err();
        let keys: Vec<_> = faults.iter().map(|fault| fault.key.as_str()).collect();
        assert_eq!(keys, ["name", "effective_from", "rounding", "hold_days"]);
        let (line, _, _, kind) = fault("name = \"a\"\nname = \"b\"\n");
        assert!(line == 2 && matches!(kind, PlanFaultKind::Table(TableFault::Twice { .. })));
    }
}
