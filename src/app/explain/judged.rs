//! Every rule of a role and what became of it.
use super::answer::{JudgedRule, Verdict};
use crate::domain::facts::Case;
use crate::domain::plan::{OverrideOf, Pay, Role};
use crate::domain::rate::Rate;
use crate::domain::terms::Terms;

/// The rules that apply, the winning one first; then those that do not.
pub(super) fn judged(terms: &Terms<'_>, case: Case<'_>) -> Vec<JudgedRule> {
    let mut judged: Vec<JudgedRule> = Vec::new();
    for (number, rule) in terms.rules_for(case) {
        let winner = judged.first().map(|winner| &winner.rule.selectors);
        let beaten = winner.and_then(|winner| winner.beat(&rule.selectors));
        let verdict = beaten.map_or(Verdict::Won, Verdict::Lost);
        judged.push(JudgedRule { number, rule: rule.clone(), verdict });
    }
    for (number, rule, by) in terms.rules_against(case) {
        judged.push(JudgedRule { number, rule: rule.clone(), verdict: Verdict::NoMatch(by) });
    }
    judged
}

/// The sponsor's own direct rate and the seller's, where overrides are the difference of the two; no rule
/// is a rate of 0.
pub(super) fn rates(
    terms: &Terms<'_>,
    role: Role,
    rules: &[JudgedRule],
    sellers: Option<Pay>,
) -> Option<[Rate; 2]> {
    if terms.plan().override_of != OverrideOf::Difference || role != Role::Override {
        return None;
    }
    let rate = |pay| match pay {
        Some(Pay::Percent(rate)) => rate,
        Some(Pay::Fixed(_)) | None => Rate::ZERO,
    };
    let own = rules.iter().find(|rule| rule.verdict == Verdict::Won).map(|rule| rule.rule.pay);
    Some([rate(own), rate(sellers)])
}
