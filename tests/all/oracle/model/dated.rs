//! What holds from an instant on, and what is known of people and products at one (SPEC §3, §4 and §6).
use super::book::Book;
use super::order::{Row, Swept};
use crate::oracle::world::{Buyer, Fact, Product};

/// Values by the instants from which they hold.
#[derive(Debug, Clone)]
pub struct Dated<T>(pub Vec<(i64, T)>);

impl<T: Clone + PartialEq> Dated<T> {
    pub fn always(value: T) -> Self {
        Self(vec![(i64::MIN, value)])
    }

    pub fn at(&self, at: i64) -> &T {
        &self.0.iter().rfind(|(from, _)| *from <= at).unwrap().1
    }

    /// When the next value after an instant begins.
    pub fn next(&self, after: i64) -> Option<i64> {
        self.0.iter().map(|(from, _)| *from).find(|from| *from > after)
    }

    /// From an instant on; the later said of one instant counts.
    pub fn set(&mut self, from: i64, value: T) {
        let place = self.0.partition_point(|(known, _)| *known <= from);
        self.0.insert(place, (from, value));
    }

    /// The same, where what only repeats what held before is not said at all.
    pub fn change(&mut self, from: i64, value: T) {
        self.0.retain(|(known, _)| *known != from);
        self.set(from, value);
        self.0.dedup_by(|later, before| later.1 == before.1);
    }
}

/// What is dated about a product.
#[derive(Debug, Clone)]
pub struct Thing {
    pub cost: Dated<Option<i128>>,
    pub category: Dated<&'static str>,
    pub commissionable: Dated<bool>,
}

/// What a dated change would change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// So many orders that no settlement has taken.
    Open(usize),
    /// Orders that are settled: it must be refused.
    Settled,
    /// Orders of which it cannot be said whether they are settled; the specification leaves it open.
    Unclear,
}

impl Book<'_> {
    /// The sponsor at an instant.
    pub fn sponsor(&self, who: usize, at: i64) -> Option<usize> {
        *self.sponsors[who].at(at)
    }

    /// The same, unless the sponsor is not approved then.
    pub fn approved_sponsor(&self, who: usize, at: i64) -> Option<usize> {
        self.sponsor(who, at).filter(|sponsor| self.state(*sponsor, at) == "approved")
    }

    pub fn level(&self, who: usize, at: i64) -> i64 {
        if self.sponsor(who, at).is_some() { 2 } else { 1 }
    }

    pub fn grade(&self, who: usize, at: i64) -> Option<&'static str> {
        *self.grades[who].at(at)
    }

    /// Whether the seller bought this.
    pub fn is_self_purchase(&self, row: &Row) -> bool {
        let Some(seller) = row.order.seller else { return false };
        match row.order.buyer {
            Some(Buyer::Phone(who, _)) => {
                let phone = |who: usize| self.world.distributors[who].phone.as_ref();
                phone(who).is_some() && phone(who) == phone(seller)
            }
            Some(Buyer::Member(who)) => who == seller,
            None => false,
        }
    }

    /// What a change that concerns some orders, paid in a span, would reach.
    pub fn reach(
        &self,
        from: i64,
        until: Option<i64>,
        concerns: impl Fn(&Row, i64, usize) -> bool,
    ) -> Reach {
        let (mut reached, mut is_unclear) = (0, false);
        for row in &self.rows {
            let (Some(paid), Some(seller)) = (row.paid, row.order.seller) else { continue };
            let is_in = from <= paid && until.is_none_or(|until| paid < until);
            let is_history = self.start().is_some_and(|start| paid < start);
            if !is_in || is_history || !concerns(row, paid, seller) {
                continue;
            }
            if !row.taken.is_empty() || row.ended.is_none() && row.swept == Swept::Settled {
                return Reach::Settled;
            }
            reached += usize::from(row.ended.is_none());
            is_unclear |= row.swept != Swept::No;
        }
        if is_unclear { Reach::Unclear } else { Reach::Open(reached) }
    }

    /// The same for orders of a distributor and of those who were in the distributor's team.
    pub fn reach_of(&self, who: usize, from: i64, until: Option<i64>) -> Reach {
        self.reach(from, until, |_, paid, seller| {
            seller == who || self.sponsor(seller, paid) == Some(who)
        })
    }
}

impl Thing {
    pub fn of(product: &Product) -> Self {
        Self {
            cost: Dated::always(product.cost),
            category: Dated::always(product.category),
            commissionable: Dated::always(product.commissionable),
        }
    }

    pub fn holds(&self, fact: Fact, at: i64) -> bool {
        match fact {
            Fact::Cost(cost) => *self.cost.at(at) == Some(cost),
            Fact::Category(category) => *self.category.at(at) == category,
            Fact::Commissionable(yes) => *self.commissionable.at(at) == yes,
        }
    }

    /// Until when a fact would hold.
    pub fn until(&self, fact: Fact, from: i64) -> Option<i64> {
        match fact {
            Fact::Cost(_) => self.cost.next(from),
            Fact::Category(_) => self.category.next(from),
            Fact::Commissionable(_) => self.commissionable.next(from),
        }
    }

    pub fn take(&mut self, fact: Fact, from: i64) {
        match fact {
            Fact::Cost(cost) => self.cost.change(from, Some(cost)),
            Fact::Category(category) => self.category.change(from, category),
            Fact::Commissionable(yes) => self.commissionable.change(from, yes),
        }
    }
}
