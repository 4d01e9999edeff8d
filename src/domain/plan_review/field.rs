//! The field on which the rules of a plan compete: every kind of product and earner that they can tell
//! apart.
use std::cmp::Reverse;
use std::collections::{BTreeSet, HashSet};

use super::present::Present;
use crate::domain::category;
use crate::domain::plan::{Plan, Role, Selectors};

/// A kind of product: a sku that a rule names, or every other one of a category.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Goods {
    /// In lower case.
    pub sku: Option<String>,
    pub category: String,
}

/// A kind of earner: a distributor that a rule names, or any other one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Earner {
    /// In lower case.
    pub code: Option<String>,
    pub level: u8,
    pub grade: Option<String>,
}

/// A rule with its names in one spelling.
struct Runner {
    index: usize,
    selectors: Selectors,
}

/// The rules by role, the more specific first, and what they compete for.
pub(super) struct Field {
    direct: Vec<Runner>,
    overrides: Vec<Runner>,
    named: HashSet<String>,
    goods: Vec<Goods>,
    earners: Vec<Earner>,
}

impl Field {
    /// The field of a plan; a book without products has one kind, of no category.
    pub fn new(plan: &Plan, present: &Present) -> Self {
        let runners = |role: Role| {
            let rules = plan.rates.iter().enumerate().filter(|(_, rule)| rule.role == role);
            let mut runners: Vec<_> = rules
                .map(|(index, rule)| Runner { index, selectors: rule.selectors.canonical() })
                .collect();
            runners.sort_by_key(|runner| Reverse(runner.selectors.specificity()));
            runners
        };
        let (direct, overrides) = (runners(Role::Direct), runners(Role::Override));
        let named: HashSet<String> = direct
            .iter()
            .chain(&overrides)
            .filter_map(|runner| runner.selectors.sku.clone())
            .collect();
        let mut field =
            Self { direct, overrides, named, goods: Vec::new(), earners: earners(plan, present) };
        field.goods = field.kinds(present);
        field
    }

    fn kinds(&self, present: &Present) -> Vec<Goods> {
        if present.products.is_empty() {
            return vec![Goods { sku: None, category: String::new() }];
        }
        let sold = present.products.iter().filter(|product| product.commissionable);
        let kinds: BTreeSet<_> =
            sold.map(|product| self.kind(&product.sku, &product.category)).collect();
        let goods =
            |(sku, category): (Option<String>, &str)| Goods { sku, category: category.to_owned() };
        kinds.into_iter().map(goods).collect()
    }

    fn kind<'p>(&self, sku: &str, category: &'p str) -> (Option<String>, &'p str) {
        let sku = sku.to_ascii_lowercase();
        (Some(sku).filter(|sku| self.named.contains(sku)), category)
    }

    /// The kind that a product is of.
    pub fn goods_of(&self, sku: &str, category: &str) -> Goods {
        let (sku, category) = self.kind(sku, category);
        Goods { sku, category: category.to_owned() }
    }

    /// The products that a rule applies to.
    pub fn goods<'f>(&'f self, selectors: &'f Selectors) -> impl Iterator<Item = &'f Goods> {
        self.goods.iter().filter(|goods| covers(selectors, goods))
    }

    /// Those who earn by a rule of a role, in lower-case spelling of its selectors; sponsors are level 1.
    pub fn earners<'f>(
        &'f self,
        role: Role,
        selectors: &'f Selectors,
    ) -> impl Iterator<Item = &'f Earner> {
        let earning = self.earners.iter().filter(move |earner| can_earn(role, earner));
        earning.filter(|earner| pays(selectors, earner))
    }

    /// The rule that wins, by its place in the plan.
    pub fn winner(&self, role: Role, goods: &Goods, earner: &Earner) -> Option<usize> {
        let applies = |names: &Selectors| pays(names, earner) && covers(names, goods);
        let won = self.runners(role).iter().find(|runner| applies(&runner.selectors));
        won.map(|runner| runner.index)
    }

    fn runners(&self, role: Role) -> &[Runner] {
        match role {
            Role::Direct => &self.direct,
            Role::Override => &self.overrides,
        }
    }
}

/// Grades come and go: everybody may have every one.
fn earners(plan: &Plan, present: &Present) -> Vec<Earner> {
    let named = present.distributors.iter().filter(|distributor| !distributor.terminated);
    let named = named.map(|known| (Some(known.code.to_ascii_lowercase()), known.level));
    let grades: BTreeSet<_> =
        plan.rates.iter().filter_map(|rule| rule.selectors.grade.clone()).collect();
    let grades: Vec<_> = [None].into_iter().chain(grades.into_iter().map(Some)).collect();
    let all = [(None, 1), (None, 2)].into_iter().chain(named);
    let graded = |(code, level): (Option<String>, u8)| {
        let graded = move |grade: &Option<String>| Earner {
            code: code.clone(),
            level,
            grade: grade.clone(),
        };
        grades.iter().map(graded)
    };
    all.flat_map(graded).collect()
}

/// A sponsor is level 1.
fn can_earn(role: Role, earner: &Earner) -> bool {
    role == Role::Direct || earner.level == 1
}

/// Whether a rule, in its canonical spelling, is for this earner.
fn pays(names: &Selectors, earner: &Earner) -> bool {
    names.level.is_none_or(|level| level == earner.level)
        && names.grade.as_ref().is_none_or(|grade| Some(grade) == earner.grade.as_ref())
        && names.distributor.as_ref().is_none_or(|code| Some(code) == earner.code.as_ref())
}

/// Whether a rule, in its canonical spelling, is for these goods.
fn covers(names: &Selectors, goods: &Goods) -> bool {
    names.sku.as_ref().is_none_or(|sku| Some(sku) == goods.sku.as_ref())
        && names.category.as_deref().is_none_or(|wanted| category::covers(wanted, &goods.category))
}
