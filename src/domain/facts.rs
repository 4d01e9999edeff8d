//! The dated facts that terms depend on, bound to rows for speed (SPEC §6).
use super::category;
use super::id::{DistributorId, PlanVersion, ProductId};
use super::life::State;
use super::money::Money;
use super::plan::{Pay, Plan, RateRule, Role, Selector};
use super::time::Instant;
use super::timeline::Timeline;
use super::zone::Zone;

/// Everything dated that decides what an order earns. A value; loading it is the store's work.
#[derive(Debug, Clone)]
pub struct Facts {
    /// The book's time zone.
    pub zone: Zone,
    /// Orders paid before this are history and earn nothing (SPEC §6).
    pub start: Option<Instant>,
    plans: Timeline<BoundPlan>,
    distributors: Vec<Option<DistributorFacts>>,
    products: Vec<Option<Timeline<ProductFact>>>,
    categories: Vec<String>,
}

/// A distributor's dated facts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DistributorFacts {
    /// The code, for rules that name it.
    pub code: String,
    /// The life.
    pub states: Timeline<State>,
    /// Level and sponsor.
    pub relations: Timeline<Relation>,
    /// The grade, or none.
    pub grades: Timeline<Option<String>>,
}

impl DistributorFacts {
    /// The grade at an instant, if there was one.
    #[must_use]
    pub fn grade_at(&self, at: Instant) -> Option<&str> {
        self.grades.at(at)?.as_deref()
    }
}

/// Level and sponsor: a level-1 distributor has none, a level-2 exactly one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Relation {
    /// 1 or 2.
    pub level: u8,
    /// The level-1 distributor who recruited a level-2 one.
    pub sponsor: Option<DistributorId>,
}

/// What terms need to know of a product at a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductFact {
    /// Whether it earns commission at all.
    pub commissionable: bool,
    /// What a unit costs, if that is known.
    pub cost: Option<Money>,
    /// Its category, as an index of the facts' own list.
    category: usize,
}

/// A plan whose names are resolved to rows and whose rules stand, role by role, in the order in which
/// they win.
#[derive(Debug, Clone)]
pub struct BoundPlan {
    /// The version under which the book knows it.
    pub version: PlanVersion,
    /// The plan as written.
    pub plan: Plan,
    direct: Vec<BoundRule>,
    overrides: Vec<BoundRule>,
}

/// A rule with its names resolved.
#[derive(Debug, Clone)]
struct BoundRule {
    /// Its place among the plan's rules.
    index: usize,
    distributor: Option<DistributorId>,
    product: Option<ProductId>,
    categories: Option<Vec<bool>>,
    grade: Option<String>,
    level: Option<u8>,
    pay: Pay,
}

/// The one who earns and what is sold, as far as rules look at it.
#[derive(Debug, Clone, Copy)]
pub struct Case<'f> {
    /// Whom it would pay.
    pub role: Role,
    /// The one who earns.
    pub earner: DistributorId,
    /// The earner's level.
    pub level: u8,
    /// The earner's grade, if there was one.
    pub grade: Option<&'f str>,
    /// The product sold.
    pub product: ProductId,
    /// The product's facts at payment.
    pub fact: &'f ProductFact,
}

impl Facts {
    /// Facts of a book without distributors, products and plans.
    #[must_use]
    pub fn new(zone: Zone, start: Option<Instant>) -> Self {
        Self {
            zone,
            start,
            plans: Timeline::default(),
            distributors: Vec::new(),
            products: Vec::new(),
            categories: Vec::new(),
        }
    }

    /// Takes in a distributor's facts, replacing what was known of this row.
    pub fn set_distributor(&mut self, id: DistributorId, facts: DistributorFacts) {
        put(&mut self.distributors, id.0, facts);
    }

    /// What is known of a distributor.
    #[must_use]
    pub fn distributor(&self, id: DistributorId) -> Option<&DistributorFacts> {
        get(&self.distributors, id.0)
    }

    /// The level of a distributor at an instant; 1 of one who has none yet.
    #[must_use]
    pub fn level(&self, id: DistributorId, at: Instant) -> u8 {
        let relation = self.distributor(id).and_then(|facts| facts.relations.at(at));
        relation.map_or(1, |relation| relation.level)
    }

    /// Every distributor that is known, by row.
    pub fn distributors(&self) -> impl Iterator<Item = (DistributorId, &DistributorFacts)> {
        let rows = (0_i64..).map(DistributorId).zip(&self.distributors);
        rows.filter_map(|(id, facts)| Some((id, facts.as_ref()?)))
    }

    /// Takes in what holds of a product from an instant on. Before [`Facts::set_plan`]: plans are
    /// bound to the categories known by then.
    pub fn set_product(
        &mut self,
        id: ProductId,
        from: Instant,
        category: &str,
        (commissionable, cost): (bool, Option<Money>),
    ) {
        let category = self.category(category);
        let mut timeline = get(&self.products, id.0).cloned().unwrap_or_default();
        timeline.set(from, ProductFact { commissionable, cost, category });
        put(&mut self.products, id.0, timeline);
    }

    /// What holds of a product at an instant.
    #[must_use]
    pub fn product_at(&self, id: ProductId, at: Instant) -> Option<&ProductFact> {
        get(&self.products, id.0)?.at(at)
    }

    /// Takes in a plan. Rules that name an unknown sku or distributor never apply (they are refused
    /// when the plan is applied).
    pub fn set_plan(
        &mut self,
        version: PlanVersion,
        plan: Plan,
        sku: impl Fn(&str) -> Option<ProductId>,
        code: impl Fn(&str) -> Option<DistributorId>,
    ) {
        let from = self.zone.start_of(plan.effective_from);
        self.set_plan_from(from, (version, plan), sku, code);
    }

    /// The same from another instant on than the plan says.
    pub fn set_plan_from(
        &mut self,
        from: Instant,
        (version, plan): (PlanVersion, Plan),
        sku: impl Fn(&str) -> Option<ProductId>,
        code: impl Fn(&str) -> Option<DistributorId>,
    ) {
        let mut order: Vec<usize> = (0..plan.rates.len()).collect();
        order.sort_by_key(|&i| std::cmp::Reverse(plan.rates[i].selectors.specificity()));
        let bound = |i: usize| {
            let rule = &plan.rates[i];
            let names = &rule.selectors;
            Some(BoundRule {
                index: i,
                distributor: resolve(names.distributor.as_deref(), &code)?,
                product: resolve(names.sku.as_deref(), &sku)?,
                categories: names.category.as_deref().map(|wanted| self.covered_by(wanted)),
                grade: names.grade.clone(),
                level: names.level,
                pay: rule.pay,
            })
        };
        let of_role = |role: Role| {
            let rules = order.iter().filter(|&&i| plan.rates[i].role == role);
            rules.filter_map(|&i| bound(i)).collect()
        };
        let (direct, overrides) = (of_role(Role::Direct), of_role(Role::Override));
        self.plans.set(from, BoundPlan { version, plan, direct, overrides });
    }

    /// The plan in force at an instant.
    #[must_use]
    pub fn plan_at(&self, at: Instant) -> Option<&BoundPlan> {
        self.plans.at(at)
    }

    /// The plan of a version, in force or not. A superseded one is not known: it decided no commission.
    #[must_use]
    pub fn plan_of(&self, version: PlanVersion) -> Option<&BoundPlan> {
        self.plans.iter().map(|(_, plan)| plan).find(|plan| plan.version == version)
    }

    /// All plans with the instants from which they govern.
    pub fn plans(&self) -> impl DoubleEndedIterator<Item = &(Instant, BoundPlan)> {
        self.plans.iter()
    }

    /// The categories of all products, ever, in no order; see [`ProductFact::category`].
    #[must_use]
    pub fn categories(&self) -> &[String] {
        &self.categories
    }

    fn covered_by(&self, wanted: &str) -> Vec<bool> {
        self.categories.iter().map(|path| category::covers(wanted, path)).collect()
    }

    fn category(&mut self, path: &str) -> usize {
        self.categories.iter().position(|known| known == path).unwrap_or_else(|| {
            self.categories.push(path.to_owned());
            self.categories.len() - 1
        })
    }
}

impl ProductFact {
    /// The place of its category among [`Facts::categories`].
    #[must_use]
    pub fn category(&self) -> usize {
        self.category
    }
}

impl BoundPlan {
    /// What the winning rule pays, if any rule applies (SPEC §7 "Choosing a rate").
    #[must_use]
    pub fn pay_for(&self, case: Case<'_>) -> Option<Pay> {
        self.applying(case).next().map(|rule| rule.pay)
    }

    /// The rules that apply, the winning one first, each with its number in the plan from 1.
    pub fn rules_for(&self, case: Case<'_>) -> impl Iterator<Item = (usize, &RateRule)> {
        self.applying(case).map(|rule| (rule.index + 1, &self.plan.rates[rule.index]))
    }

    fn applying(&self, case: Case<'_>) -> impl Iterator<Item = &BoundRule> {
        let rules = match case.role {
            Role::Direct => &self.direct,
            Role::Override => &self.overrides,
        };
        rules.iter().filter(move |rule| rule.mismatch(case).is_none())
    }

    /// The rules of a case's role that do not apply, in the author's order, each with a selector that does
    /// not match.
    pub fn rules_against(
        &self,
        case: Case<'_>,
    ) -> impl Iterator<Item = (usize, &RateRule, Selector)> {
        let bound = match case.role {
            Role::Direct => &self.direct,
            Role::Override => &self.overrides,
        };
        let rules = self.plan.rates.iter().enumerate();
        rules.filter(move |(_, rule)| rule.role == case.role).filter_map(move |(index, rule)| {
            let known = bound.iter().find(|bound| bound.index == index);
            // A rule with a name that nobody knows is not bound.
            let unknown =
                if rule.selectors.sku.is_some() { Selector::Sku } else { Selector::Distributor };
            let by = known.map_or(Some(unknown), |bound| bound.mismatch(case))?;
            Some((index + 1, rule, by))
        })
    }
}

impl BoundRule {
    /// A selector that does not match a case, what is compared most quickly first; none when the rule
    /// applies.
    fn mismatch(&self, case: Case<'_>) -> Option<Selector> {
        let covers = |covered: &Vec<bool>| covered.get(case.fact.category) == Some(&true);
        if self.level.is_some_and(|level| level != case.level) {
            return Some(Selector::Level);
        }
        if self.grade.as_deref().is_some_and(|grade| Some(grade) != case.grade) {
            return Some(Selector::Grade);
        }
        if self.product.is_some_and(|product| product != case.product) {
            return Some(Selector::Sku);
        }
        if self.distributor.is_some_and(|earner| earner != case.earner) {
            return Some(Selector::Distributor);
        }
        let elsewhere = self.categories.as_ref().is_some_and(|covered| !covers(covered));
        elsewhere.then_some(Selector::Category)
    }
}

/// `None`: the name is unknown; `Some(None)`: there is no name.
#[allow(clippy::option_option, reason = "absent and unknown differ")]
fn resolve<Id>(name: Option<&str>, find: impl Fn(&str) -> Option<Id>) -> Option<Option<Id>> {
    match name {
        None => Some(None),
        Some(name) => find(name).map(Some),
    }
}

fn put<T>(rows: &mut Vec<Option<T>>, id: i64, value: T) {
    let Ok(index) = usize::try_from(id) else { return };
    if rows.len() <= index {
        rows.resize_with(index + 1, || None);
    }
    rows[index] = Some(value);
}

fn get<T>(rows: &[Option<T>], id: i64) -> Option<&T> {
    rows.get(usize::try_from(id).ok()?)?.as_ref()
}
