//! Terms (计佣条款, SPEC §6): what applies to an order, a pure function of the order and of the facts
//! dated at `paid_at`. Whatever is entered in whatever order gives the same terms.
use super::days_later::DaysLater;
use super::facts::{BoundPlan, Case, Facts};
use super::id::{DistributorId, PlanVersion, ProductId};
use super::life::State;
use super::money::Money;
use super::plan::{Plan, RateRule, Selector, SelfPurchase};
use super::time::Instant;

/// What of an order decides its terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sale {
    /// When it was paid, if it was.
    pub paid_at: Option<Instant>,
    /// Whom it is attributed to.
    pub seller: Option<DistributorId>,
    /// The seller bought it himself.
    pub self_purchase: bool,
}

/// The terms of an order whose seller earns.
#[derive(Debug, Clone, Copy)]
pub struct Terms<'f> {
    pub(super) facts: &'f Facts,
    pub(super) plan: &'f BoundPlan,
    pub(super) paid_at: Instant,
    pub(super) seller_grade: Option<&'f str>,
    pub(super) sponsor_grade: Option<&'f str>,
    /// Who sold.
    pub seller: DistributorId,
    /// The seller's level at payment.
    pub seller_level: u8,
    /// Who earns the override, or why nobody does.
    pub sponsor: Result<DistributorId, NoOverride>,
}

/// Why an order earns nothing at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NoTerms {
    /// Not paid yet.
    NotPaid,
    /// Cancelled or corrected.
    Ended,
    /// Nobody sold it: a direct sale of the merchant.
    NoSeller,
    /// Paid before the book's start: history.
    BeforeStart,
    /// No plan governs the day of payment.
    NoPlan,
    /// The seller was not approved at payment.
    SellerNotApproved,
    /// The seller bought it himself, and the plan does not pay for that.
    SelfPurchase,
}

/// Why there is no override although there is a direct commission.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NoOverride {
    /// The seller is level 1.
    NoSponsor,
    /// The sponsor was not approved at payment.
    SponsorNotApproved,
}

impl NoTerms {
    /// The name in machine formats.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::NotPaid => "not_paid",
            Self::Ended => "ended",
            Self::NoSeller => "no_seller",
            Self::BeforeStart => "before_start",
            Self::NoPlan => "no_plan",
            Self::SellerNotApproved => "seller_not_approved",
            Self::SelfPurchase => "self_purchase",
        }
    }
}

impl Facts {
    /// The terms of a sale.
    ///
    /// # Errors
    /// [`NoTerms`] says why it earns nothing.
    pub fn terms(&self, sale: Sale) -> Result<Terms<'_>, NoTerms> {
        let paid_at = sale.paid_at.ok_or(NoTerms::NotPaid)?;
        let seller = sale.seller.ok_or(NoTerms::NoSeller)?;
        if self.start.is_some_and(|start| paid_at < start) {
            return Err(NoTerms::BeforeStart);
        }
        let plan = self.plan_at(paid_at).ok_or(NoTerms::NoPlan)?;
        let facts = self.distributor(seller).ok_or(NoTerms::NoSeller)?;
        if facts.states.at(paid_at) != Some(&State::Approved) {
            return Err(NoTerms::SellerNotApproved);
        }
        if sale.self_purchase && plan.plan.self_purchase == SelfPurchase::None {
            return Err(NoTerms::SelfPurchase);
        }
        let relation = facts.relations.at(paid_at).ok_or(NoTerms::SellerNotApproved)?;
        let sponsor = self.approved(relation.sponsor, paid_at);
        Ok(Terms {
            facts: self,
            plan,
            paid_at,
            seller_grade: facts.grade_at(paid_at),
            sponsor_grade: sponsor.ok().and_then(|id| self.distributor(id)?.grade_at(paid_at)),
            seller,
            seller_level: relation.level,
            sponsor,
        })
    }
}

impl Facts {
    /// Who stands above a seller at an instant and may earn on the seller's sales.
    ///
    /// # Errors
    /// [`NoOverride`] says why nobody does.
    pub fn sponsor(&self, seller: DistributorId, at: Instant) -> Result<DistributorId, NoOverride> {
        let relation = self.distributor(seller).and_then(|facts| facts.relations.at(at));
        self.approved(relation.and_then(|relation| relation.sponsor), at)
    }

    fn approved(
        &self,
        sponsor: Option<DistributorId>,
        at: Instant,
    ) -> Result<DistributorId, NoOverride> {
        let sponsor = sponsor.ok_or(NoOverride::NoSponsor)?;
        let state = self.distributor(sponsor).and_then(|facts| facts.states.at(at));
        let approved = state == Some(&State::Approved);
        if approved { Ok(sponsor) } else { Err(NoOverride::SponsorNotApproved) }
    }
}

impl Facts {
    /// When the hold of an order is over, whether it earns anything or nothing; none while it has not
    /// begun or the order waits for a plan. A settlement that ends later takes it off the list of
    /// unsettled orders.
    #[must_use]
    pub fn hold_over(&self, sale: Sale, completed_at: Option<Instant>) -> Option<Instant> {
        match self.terms(sale) {
            Ok(terms) => terms.matures_at(completed_at),
            Err(NoTerms::NotPaid | NoTerms::Ended | NoTerms::NoPlan) => None,
            Err(NoTerms::NoSeller | NoTerms::BeforeStart) => completed_at,
            Err(NoTerms::SellerNotApproved | NoTerms::SelfPurchase) => {
                let paid_at = sale.paid_at?;
                let plan = &self.plan_at(paid_at)?.plan;
                let begins = plan.hold_from.begins(paid_at, completed_at)?;
                Some(self.zone.plus_days(begins, u32::from(plan.hold_days)))
            }
        }
    }
}

impl Terms<'_> {
    /// The plan's version.
    #[must_use]
    pub fn plan_version(&self) -> PlanVersion {
        self.plan.version
    }

    /// The plan itself.
    #[must_use]
    pub fn plan(&self) -> &Plan {
        &self.plan.plan
    }

    /// The rules that apply to a case, the winning one first, each with its number in the plan.
    pub fn rules_for(&self, case: Case<'_>) -> impl Iterator<Item = (usize, &RateRule)> {
        self.plan.rules_for(case)
    }

    /// The rules of a case's role that do not apply, each with a selector that does not match.
    pub fn rules_against(
        &self,
        case: Case<'_>,
    ) -> impl Iterator<Item = (usize, &RateRule, Selector)> {
        self.plan.rules_against(case)
    }

    /// The seller's grade at payment, if there was one.
    #[must_use]
    pub fn seller_grade(&self) -> Option<&str> {
        self.seller_grade
    }

    /// What a unit of a product cost at payment, if that was known.
    #[must_use]
    pub fn cost(&self, product: ProductId) -> Option<Money> {
        self.facts.product_at(product, self.paid_at)?.cost
    }

    /// When entries of the order mature: the same local time as that of its completion (or payment, if
    /// the plan says so), the plan's hold days later. None while the hold has not begun.
    #[must_use]
    pub fn matures_at(&self, completed_at: Option<Instant>) -> Option<Instant> {
        let days = u32::from(self.plan.plan.hold_days);
        self.hold_begins(completed_at).map(|at| self.facts.zone.plus_days(at, days))
    }

    /// The same among many orders.
    #[must_use]
    pub fn matures_among(
        &self,
        later: &mut DaysLater,
        completed_at: Option<Instant>,
    ) -> Option<Instant> {
        let days = u32::from(self.plan.plan.hold_days);
        self.hold_begins(completed_at).map(|at| later.of(at, days))
    }

    fn hold_begins(&self, completed_at: Option<Instant>) -> Option<Instant> {
        self.plan.plan.hold_from.begins(self.paid_at, completed_at)
    }
}
