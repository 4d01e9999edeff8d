//! The `[payout]` table of a plan: what a payout must reach, and what is taken of it.
use super::fault::{PlanFault, PlanFaultKind};
use super::parse::{amount, rate};
use crate::domain::currency::Currency;
use crate::domain::payout::PayoutRules;
use crate::domain::withholding::Scheme;
use crate::exchange::toml_table::Table;

/// Reads the table below the top of a plan; the built-in rules when there is none.
pub(super) fn payout(
    plan: &mut Table<'_, PlanFaultKind>,
    currency: Currency,
) -> (PayoutRules, Vec<PlanFault>) {
    let Some(table) = plan.table("payout") else { return Default::default() };
    let mut table = Table::new(plan.source, table, "payout.");
    let built_in = PayoutRules::default();
    let money = |text: &str| amount(text, currency);
    let rules = PayoutRules {
        minimum: table.text("minimum", money).unwrap_or(built_in.minimum),
        fee_percent: table.text("fee_percent", rate).unwrap_or(built_in.fee_percent),
        fee_fixed: table.text("fee_fixed", money).unwrap_or(built_in.fee_fixed),
        withholding: table
            .text("withholding", |name| scheme(name, currency))
            .unwrap_or(built_in.withholding),
    };
    (rules, table.finish())
}

fn scheme(name: &str, currency: Currency) -> Result<Scheme, PlanFaultKind> {
    match Scheme::from_name(name) {
        None => Err(PlanFaultKind::NotAScheme(name.to_owned())),
        Some(scheme) if !scheme.fits(currency) => {
            Err(PlanFaultKind::SchemeNeedsCny(name.to_owned()))
        }
        Some(scheme) => Ok(scheme),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::money::Money;
    use crate::domain::rate::Rate;
    use crate::exchange::plan_file::parse;

    const HEAD: &str = "name = \"p\"\neffective_from = \"2026-10-01\"\n";

    fn rules(payout: &str, currency: &str) -> Result<PayoutRules, Vec<PlanFault>> {
        let currency = Currency::from_code(currency).unwrap();
        parse(&format!("{HEAD}{payout}"), currency).map(|plan| plan.payout)
    }

    /// Line, column, key and kind of the only fault.
    fn fault(payout: &str, currency: &str) -> (usize, usize, String, PlanFaultKind) {
        let faults = rules(payout, currency).unwrap_err();
        assert_eq!(faults.len(), 1, "{faults:?}");
        let PlanFault { line, column, key, kind } = faults.into_iter().next().unwrap();
        (line, column, key, kind)
    }

    #[test]
    fn what_a_plan_says_of_payouts_is_read() {
        let said = "[payout]\nminimum = \"50.00\"\nfee_percent = \"0.6%\"\nfee_fixed = \"1\"\n\
                    withholding = \"cn-labour-2018-61\"\n";
        let expected = PayoutRules {
            minimum: Money(5_000),
            fee_percent: Rate::parse("0.6%").unwrap(),
            fee_fixed: Money(100),
            withholding: Scheme::CnLabour2018,
        };
        assert_eq!(rules(said, "CNY"), Ok(expected));
        assert_eq!(rules("", "CNY"), Ok(PayoutRules::default()));
        assert_eq!(rules("[payout]\n", "CNY"), Ok(PayoutRules::default()));
    }

    #[test]
    fn every_fault_has_its_key_and_place() {
        let at = |payout: &str| {
            let (line, column, key, _) = fault(payout, "CNY");
            (line, column, key)
        };
        let place = |line, column, key: &str| (line, column, key.to_owned());
        assert_eq!(at("[payout]\nminimum = \"-1\"\n"), place(4, 11, "payout.minimum"));
        assert_eq!(at("[payout]\nfee_percent = \"1\"\n"), place(4, 15, "payout.fee_percent"));
        assert_eq!(at("[payout]\nfee_fixed = 1\n"), place(4, 13, "payout.fee_fixed"));
        assert_eq!(at("[payout]\nfee = \"1\"\n"), place(4, 1, "payout.fee"));
        assert_eq!(at("payout = 1\n"), place(3, 10, "payout"));
        let (line, column, key, kind) = fault("[payout]\nwithholding = \"flat:120%\"\n", "CNY");
        assert_eq!((line, column, key.as_str()), (4, 15, "payout.withholding"));
        assert_eq!(kind, PlanFaultKind::NotAScheme("flat:120%".into()));
    }

    #[test]
    fn chinese_tax_needs_a_book_in_cny() {
        let said = "[payout]\nwithholding = \"cn-platform-2025-16\"\n";
        let kind = PlanFaultKind::SchemeNeedsCny("cn-platform-2025-16".into());
        assert_eq!(fault(said, "EUR").3, kind);
        assert!(rules(said, "CNY").is_ok());
        assert!(rules("[payout]\nwithholding = \"flat:20%\"\n", "EUR").is_ok());
    }
}
