//! `[[rate]]` of a plan: each rule by itself, and what rules may not say together.
use std::ops::Range;

use super::fault::{PlanFault, PlanFaultKind};
use super::parse::{amount, rate};
use crate::domain::category;
use crate::domain::currency::Currency;
use crate::domain::plan::{OverrideOf, Pay, RateRule, Role, Selectors, equal_rules};
use crate::exchange::toml_table::{Table, not_empty, not_one_of, place};

type Keys<'a> = Table<'a, PlanFaultKind>;

/// A rule as far as it could be read.
struct Read {
    span: Range<usize>,
    role: Option<Role>,
    /// None when something is wrong with them.
    selectors: Option<Selectors>,
    pay: Option<Pay>,
    pays_fixed: bool,
}

/// Reads all rules below the top of a plan; what is wrong with one hides nothing of the others.
pub(super) fn rates(
    plan: &mut Keys<'_>,
    currency: Currency,
    override_of: OverrideOf,
) -> (Vec<RateRule>, Vec<PlanFault>) {
    let (mut read, mut faults) = (Vec::new(), Vec::new());
    for (table, span) in plan.tables("rate") {
        let mut table = Table::new(plan.source, (table, span), "rate.");
        let mut rule = rule(&mut table, currency);
        let of_rule = table.finish();
        if !of_rule.iter().all(is_of_pay) {
            rule.selectors = None;
        }
        faults.extend(of_rule);
        read.push(rule);
    }
    if override_of == OverrideOf::Difference {
        faults.extend(read.iter().filter_map(|rule| against_difference(plan.source, rule)));
    }
    faults.extend(equal(plan.source, &read));
    let whole = |rule: Read| {
        Some(RateRule { role: rule.role?, selectors: rule.selectors?, pay: rule.pay? })
    };
    (read.into_iter().filter_map(whole).collect(), faults)
}

fn rule(table: &mut Keys<'_>, currency: Currency) -> Read {
    let role = table.needed("role", |name| {
        let known = || not_one_of(name, &Role::BOTH.map(Role::name));
        Role::from_name(name).ok_or_else(known)
    });
    let selectors = Selectors {
        distributor: table.text("distributor", not_empty),
        sku: table.text("sku", not_empty),
        category: table.text("category", category_path),
        grade: table.text("grade", not_empty),
        level: table.number("level", (1, 2)).and_then(|level| u8::try_from(level).ok()),
    };
    let percent = table.text("percent", rate).map(Pay::Percent);
    let fixed = table.text("fixed", |text| amount(text, currency)).map(Pay::Fixed);
    let pays_fixed = table.has("fixed");
    if table.has("percent") == pays_fixed {
        let span = if pays_fixed { table.span_of("fixed") } else { table.span.clone() };
        table.fault(span, "", PlanFaultKind::PercentOrFixed);
    }
    let (span, selectors) = (table.span.clone(), Some(selectors));
    Read { span, role, selectors, pay: percent.or(fixed), pays_fixed }
}

/// It is about what a rule pays, whatever makes it apply.
fn is_of_pay(fault: &PlanFault) -> bool {
    ["rate", "rate.percent", "rate.fixed"].contains(&fault.key.as_str())
}

/// A rule that a plan whose overrides are differences cannot have.
fn against_difference(source: &str, rule: &Read) -> Option<PlanFault> {
    let kind = match rule.role? {
        Role::Override => PlanFaultKind::OverrideWithDifference,
        Role::Direct if rule.pays_fixed => PlanFaultKind::FixedWithDifference,
        Role::Direct => return None,
    };
    Some(PlanFault::at(source, rule.span.clone(), "rate", kind))
}

/// Every rule that has the role and selectors of an earlier one, whatever both pay.
fn equal(source: &str, rules: &[Read]) -> Vec<PlanFault> {
    let keyed = rules.iter().filter_map(|rule| Some((rule, rule.role?, rule.selectors.as_ref()?)));
    let keyed: Vec<_> = keyed.collect();
    let equal = equal_rules(keyed.iter().map(|(_, role, selectors)| (*role, *selectors)));
    let span = |index: usize| keyed[index].0.span.clone();
    let fault = |(first, second): (usize, usize)| {
        let kind = PlanFaultKind::EqualRules { first_line: place(source, span(first).start).0 };
        PlanFault::at(source, span(second), "rate", kind)
    };
    equal.into_iter().map(fault).collect()
}

fn category_path(text: &str) -> Result<String, PlanFaultKind> {
    not_empty(&category::steps(text).collect::<Vec<_>>().join(category::SEPARATOR))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::plan_file::parse;
    use crate::exchange::toml_table::TableFault;

    /// Line, key and kind of every fault of a plan without a name.
    fn faults(said: &str) -> Vec<(usize, String, PlanFaultKind)> {
        let file = format!("effective_from = \"2026-10-01\"\n{said}");
        let faults = parse(&file, Currency::from_code("CNY").unwrap()).unwrap_err().into_iter();
        let others = faults.filter(|fault| fault.key != "name");
        others.map(|fault| (fault.line, fault.key, fault.kind)).collect()
    }

    fn rule(line: &str) -> String {
        format!("[[rate]]\nrole = \"direct\"\n{line}\n")
    }

    fn equal(line: usize, first_line: usize) -> (usize, String, PlanFaultKind) {
        (line, "rate".into(), PlanFaultKind::EqualRules { first_line })
    }

    #[test]
    fn equal_rules_are_found_whatever_else_is_wrong_with_what_they_pay() {
        let said = [rule("percent = \"101%\""), rule("fixed = \"1\""), rule("")].concat();
        let found = faults(&said);
        let kinds: Vec<_> = found.iter().map(|(line, key, _)| (*line, key.as_str())).collect();
        assert_eq!(kinds, [(4, "rate.percent"), (5, "rate"), (8, "rate"), (8, "rate")]);
        assert_eq!((&found[1], &found[3]), (&equal(5, 2), &equal(8, 2)));
        let inline =
            "rate = [{ role = \"direct\", fixed = \"1\" }, { role = \"direct\", fixed = \"1\" }]";
        assert_eq!(faults(inline), [equal(2, 2)]);
    }

    #[test]
    fn a_rule_whose_selectors_are_in_doubt_equals_none() {
        let any = "percent = \"1%\"";
        for doubtful in ["level = 3", "skus = \"A\"", "sku = 1"] {
            let said = rule(any) + &rule(&format!("{doubtful}\n{any}"));
            assert_eq!(faults(&said).len(), 1, "{doubtful}");
        }
    }

    #[test]
    fn what_does_not_go_with_a_difference_is_found_in_its_own_line() {
        let role = PlanFaultKind::Table(TableFault::NotOneOf {
            value: "seller".into(),
            allowed: vec!["direct", "override"],
        });
        let said = "override_of = \"difference\"\n[[rate]]\nrole = \"seller\"\npercent = \"1%\"\n\
                    [[rate]]\nrole = \"direct\"\npercent = \"1%\"\n\
                    [[rate]]\nrole = \"override\"\npercent = \"101%\"\n";
        let rate = PlanFaultKind::NotARate("101%".into());
        let expected = [
            (4, "rate.role".into(), role),
            (9, "rate".into(), PlanFaultKind::OverrideWithDifference),
            (11, "rate.percent".into(), rate),
        ];
        assert_eq!(faults(said), expected);
    }
}
