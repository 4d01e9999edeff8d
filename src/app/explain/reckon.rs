//! Follows an order through the same functions that settle it.
use super::answer::{Explanation, Fate, Governed, LineChain, Party, ShareChain, TakenBack};
use super::judged::{judged, rates};
use super::spread::{Spread, spreads};
use super::stated::stated;
use super::taken_back::{Earned, Happened, taken_back};
use crate::app::error::Error;
use crate::app::facts;
use crate::domain::commission::{Line, Nothing, Share};
use crate::domain::entry::ListedEntry;
use crate::domain::facts::Facts;
use crate::domain::id::DistributorId;
use crate::domain::life::State;
use crate::domain::money::Money;
use crate::domain::order::{LineNet, OrderMoneyError, nets};
use crate::domain::plan::{Base, Pay, Role};
use crate::domain::refund_state::RefundState;
use crate::domain::settlement::{AfterSale, NotSettled};
use crate::domain::terms::{NoTerms, Terms};
use crate::domain::time::Instant;
use crate::store::error::StoreError;
use crate::store::orders::{StoredLine, StoredOrder};
use crate::store::refunds::{self, StoredRefund};
use crate::store::transaction::ReadTx;
use crate::store::{after_sale, distributors, entries, order_holds, orders, products};

/// What explanations are made of.
pub(super) struct Explainer<'tx, 'book> {
    tx: &'tx ReadTx<'book>,
    now: Instant,
    order: &'tx StoredOrder,
    facts: Facts,
    after_sale: AfterSale,
    settled: Vec<ListedEntry>,
}

/// The cap of a line, what of it is used, and what the direct rule pays.
#[derive(Debug, Clone, Copy)]
struct Cap {
    whole: Money,
    used: Money,
    direct: Option<Pay>,
}

impl<'tx, 'book> Explainer<'tx, 'book> {
    /// # Errors
    /// Those of the book.
    pub fn read(
        tx: &'tx ReadTx<'book>,
        now: Instant,
        order: &'tx StoredOrder,
    ) -> Result<Self, Error> {
        let products: Vec<_> = order.lines.iter().map(|line| line.product).collect();
        let facts = facts::of_order(tx, order.seller, &products)?;
        let after_sale = after_sale::read(tx, order.id)?;
        let settled = entries::of_order(tx, order.id)?;
        Ok(Self { tx, now, order, facts, after_sale, settled })
    }

    /// # Errors
    /// Those of the book, an overflow; an order whose money does not add up is damage.
    pub fn explain(&self) -> Result<Explanation, Error> {
        let order = self.order;
        let terms = match order.instants.cancelled {
            Some(_) if self.settled.is_empty() => Err(NoTerms::Ended),
            _ => self.facts.terms(order.sale()),
        };
        let money = order.lines.iter().map(|line| line.money);
        let spread = nets(money, order.discounts).map_err(|error| damaged(order, &error))?;
        let mut lines = Vec::with_capacity(order.lines.len());
        for ((line, net), shares) in
            order.lines.iter().zip(&spread).zip(spreads(&spread, order.discounts)?)
        {
            lines.push(self.line(line, *net, shares, terms.as_ref().ok())?);
        }
        Ok(Explanation {
            entry: None,
            line: None,
            order_no: order.order_no.clone(),
            instants: order.instants,
            attributed_by: order.attributed_by.clone(),
            seller: order.seller.map(|seller| self.party(seller)).transpose()?,
            governed: match terms {
                Ok(terms) => Ok(self.governed(&terms)?),
                Err(why) => Err(why),
            },
            refund_nos: after_sale::refund_nos(self.tx, order.id)?,
            corrected_by: order.corrected_by().map(str::to_owned),
            revisions: orders::revisions(self.tx, &order.order_no)?,
            hold: order_holds::find(self.tx, order.id)?,
            cases: self.cases()?,
            contradictions: contradictions(&lines),
            stated: stated(self.tx, &lines)?,
            lines,
        })
    }

    /// Refunds that were asked for and are not decided.
    fn cases(&self) -> Result<Vec<StoredRefund>, Error> {
        let mut cases = refunds::of_order(self.tx, self.order.id)?;
        cases.retain(|refund| refund.state == RefundState::Requested);
        Ok(cases)
    }

    fn governed(&self, terms: &Terms<'_>) -> Result<Governed, Error> {
        let plan = terms.plan();
        let sponsor = match terms.sponsor {
            Ok(sponsor) => Ok(self.party(sponsor)?),
            Err(why) => Err(why),
        };
        Ok(Governed {
            plan: terms.plan_version(),
            plan_name: plan.name.clone(),
            base: plan.base,
            override_of: plan.override_of,
            rounding: plan.rounding,
            max_share: plan.max_share,
            hold_days: plan.hold_days,
            hold_from: plan.hold_from,
            seller_level: terms.seller_level,
            seller_grade: terms.seller_grade().map(str::to_owned),
            sponsor,
            matures_at: terms.matures_at(self.order.instants.completed),
        })
    }

    fn line(
        &self,
        stored: &StoredLine,
        net: LineNet,
        spreads: Vec<Spread>,
        terms: Option<&Terms<'_>>,
    ) -> Result<LineChain, Error> {
        let number = u16::try_from(stored.id.line()).unwrap_or_default();
        let line = Line { net: net.net, ..Line::from(stored) };
        let (mut shares, mut base) = (Vec::new(), None);
        if let Some(terms) = terms {
            let reckoning = terms.reckon(&line)?;
            base = reckoning.base.ok();
            let direct = reckoning.shares[0].pay.ok();
            let mut cap = Cap { whole: reckoning.cap, used: Money::ZERO, direct };
            for share in &reckoning.shares {
                let matures_at = terms.matures_at(self.order.instants.completed);
                let fate = self.fate(share, number, matures_at);
                shares.push(self.share(share, &line, terms, (cap, fate))?);
                cap.used = cap.used.plus(share.amount)?;
            }
        }
        let sku = products::sku_of(self.tx, stored.product)?.unwrap_or_default();
        let pays_of_margin = |terms: &&Terms<'_>| terms.plan().base == Base::Margin;
        let cost = terms.filter(pays_of_margin).and_then(|terms| terms.cost(stored.product));
        Ok(LineChain { line: number, sku, money: stored.money, net, cost, base, spreads, shares })
    }

    fn share(
        &self,
        share: &Share<'_>,
        line: &Line,
        terms: &Terms<'_>,
        (cap, fate): (Cap, Fate),
    ) -> Result<ShareChain, Error> {
        let rules = share.case.map(|case| judged(terms, case)).unwrap_or_default();
        let rates = share.case.and_then(|_| rates(terms, share.role, &rules, cap.direct));
        Ok(ShareChain {
            role: share.role,
            earner: self.earner(share, terms)?,
            rules,
            pay: share.pay.ok(),
            rates,
            of: share.of,
            exact: share.exact,
            rounded: share.rounded,
            line_cap: cap.whole,
            cap_used: cap.used,
            cap: cap.whole.minus(cap.used)?,
            amount: share.amount,
            taken_back: self.taken_back(share, line, terms, &fate)?,
            fate,
        })
    }

    /// Who would earn in a role, also when nothing is earned.
    fn earner(&self, share: &Share<'_>, terms: &Terms<'_>) -> Result<Option<Party>, Error> {
        let earner = match share.role {
            Role::Direct => Some(terms.seller),
            Role::Override => terms.sponsor.ok(),
        };
        earner.map(|earner| self.party(earner)).transpose()
    }

    fn fate(&self, share: &Share<'_>, line: u16, matures_at: Option<Instant>) -> Fate {
        let is_it = |entry: &&ListedEntry| {
            let place = (entry.line, entry.role);
            entry.kind == "commission" && place == (Some(i64::from(line)), Some(share.role))
        };
        if let Some(entry) = self.settled.iter().find(is_it) {
            return Fate::Settled(Box::new(entry.clone()));
        }
        let earner = match (share.nothing(), share.case) {
            (Some(why), _) => return Fate::Nothing(why),
            (None, None) => return Fate::Nothing(Nothing::NoRule),
            (None, Some(case)) => case.earner,
        };
        if self.order.instants.cancelled.is_some() {
            return Fate::Ended;
        }
        let (is_suspended, held) = (self.is_suspended(earner), self.held());
        let waits = NotSettled::of(is_suspended, held, matures_at, self.now.plus_seconds(1));
        waits.map_or(Fate::Mature, |(reason, until)| Fate::Waits(reason, until))
    }

    /// What the order waits for, if for anything but time.
    fn held(&self) -> Option<NotSettled> {
        let waits_for_cost = || {
            let terms = self.facts.terms(self.order.sale()).ok()?;
            let mut lines = self.order.lines.iter().map(Line::from);
            let waits = lines.any(|line| {
                !self.after_sale.is_wholly_refunded(&line) && terms.waits_for_cost(&line)
            });
            waits.then_some(NotSettled::UnknownCost)
        };
        self.after_sale.held.or_else(waits_for_cost)
    }

    fn is_suspended(&self, id: DistributorId) -> bool {
        let states = self.facts.distributor(id).map(|facts| &facts.states);
        states.and_then(|states| states.at(self.now)) == Some(&State::Suspended)
    }

    /// What is taken back of what a line earns.
    fn taken_back(
        &self,
        share: &Share<'_>,
        line: &Line,
        terms: &Terms<'_>,
        fate: &Fate,
    ) -> Result<Vec<TakenBack>, Error> {
        let amount = match fate {
            Fate::Settled(entry) => entry.amount,
            Fate::Nothing(_) | Fate::Ended => return Ok(Vec::new()),
            Fate::Waits(..) | Fate::Mature => share.amount,
        };
        let earned = Earned {
            line: line.line,
            role: share.role,
            amount,
            net: line.net,
            rounding: terms.plan().rounding,
            fate,
            is_suspended: share.case.is_some_and(|case| self.is_suspended(case.earner)),
        };
        let happened = Happened {
            after_sale: &self.after_sale,
            settled: &self.settled,
            ended: self.order.instants.cancelled,
            now: self.now,
        };
        taken_back(&earned, &happened)
    }

    fn party(&self, id: DistributorId) -> Result<Party, Error> {
        let (code, name) = distributors::name_of(self.tx, id)?;
        Ok(Party { code, name })
    }
}

/// Settled entries that are not what their terms give.
fn contradictions(lines: &[LineChain]) -> Vec<i64> {
    let shares = lines.iter().flat_map(|line| &line.shares);
    let settled = shares.filter_map(|share| match &share.fate {
        Fate::Settled(entry) if entry.amount != share.amount => entry.entry,
        Fate::Settled(_) | Fate::Nothing(_) | Fate::Waits(..) | Fate::Mature | Fate::Ended => None,
    });
    settled.collect()
}

fn damaged(order: &StoredOrder, error: &OrderMoneyError) -> Error {
    let detail = format!("the money of order {} does not add up: {error}", order.order_no);
    Error::Store(StoreError::Damaged { path: None, detail })
}
