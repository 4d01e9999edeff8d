//! A dated change of a product among the others (SPEC §4, §6).
use super::money::Money;
use super::product::Dated;
use super::time::Instant;
use super::timeline::Timeline;

/// New values from an instant on; what is `None` stays as it was.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Revision {
    /// The price.
    pub price: Option<Money>,
    /// The cost.
    pub cost: Option<Money>,
    /// The category path; empty for none.
    pub category: Option<String>,
    /// Whether it earns commission.
    pub commissionable: Option<bool>,
}

/// What a revision does to a product's history.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Revised {
    /// The facts to record, by instant; none when everything is so already.
    pub facts: Vec<(Instant, Dated)>,
    /// In which span the terms of orders may differ by category and `commissionable`.
    pub reach: Option<Span>,
    /// In which span the cost differs, which decides where the margin is the base.
    pub cost_reach: Option<Span>,
}

/// From when until when (before it; none: for good).
pub type Span = (Instant, Option<Instant>);

impl Revision {
    /// Nothing is to be changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The facts with the new values.
    #[must_use]
    pub fn applied_to(&self, fact: &Dated) -> Dated {
        Dated {
            price: self.price.unwrap_or(fact.price),
            cost: self.cost.or(fact.cost),
            category: self.category.clone().unwrap_or_else(|| fact.category.clone()),
            commissionable: self.commissionable.unwrap_or(fact.commissionable),
        }
    }
}

/// Applies new values from an instant on, each until the next instant at which that very value
/// changes: whether a later change was entered before or after does not matter (SPEC §6). A value that
/// holds already is not recorded again.
///
/// A history without a fact at `from` is left alone; a product has one from always.
#[must_use]
pub fn revise(history: &Timeline<Dated>, revision: &Revision, from: Instant) -> Revised {
    let Some(before) = history.at(from) else { return Revised::default() };
    let until = |same: &dyn Fn(&Dated) -> bool| {
        history.iter().find(|(at, fact)| *at > from && !same(fact)).map(|(at, _)| *at)
    };
    let price = until(&|fact| fact.price == before.price);
    let cost = until(&|fact| fact.cost == before.cost);
    let category = until(&|fact| fact.category == before.category);
    let commissionable = until(&|fact| fact.commissionable == before.commissionable);
    let goes_on = |end: Option<Instant>, at: Instant| end.is_none_or(|end| at < end);
    let mut facts = Vec::new();
    let later = history.iter().filter(|(at, _)| *at > from);
    for (at, fact) in std::iter::once((from, before)).chain(later.map(|(at, fact)| (*at, fact))) {
        let here = Revision {
            price: revision.price.filter(|_| goes_on(price, at)),
            cost: revision.cost.filter(|_| goes_on(cost, at)),
            category: revision.category.clone().filter(|_| goes_on(category, at)),
            commissionable: revision.commissionable.filter(|_| goes_on(commissionable, at)),
        };
        let after = here.applied_to(fact);
        if after != *fact {
            facts.push((at, after));
        }
    }
    let ends = [
        revision.category.as_ref().filter(|new| **new != before.category).map(|_| category),
        revision.commissionable.filter(|new| *new != before.commissionable).map(|_| commissionable),
    ];
    let longest = ends.into_iter().flatten().max_by_key(|end| end.map_or(i64::MAX, |at| at.0));
    let other_cost = revision.cost.is_some_and(|new| before.cost != Some(new));
    let cost_reach = other_cost.then_some((from, cost));
    Revised { facts, reach: longest.map(|end| (from, end)), cost_reach }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn tea(price: i64, category: &str) -> Dated {
        Dated { price: Money(price), cost: None, category: category.into(), commissionable: true }
    }

    fn with(history: &Timeline<Dated>, revision: &Revision, from: i64) -> Timeline<Dated> {
        let mut history = history.clone();
        for (at, fact) in revise(&history, revision, Instant(from)).facts {
            history.set(at, fact);
        }
        history
    }

    fn price(price: i64) -> Revision {
        Revision { price: Some(Money(price)), ..Revision::default() }
    }

    fn category(path: &str) -> Revision {
        Revision { category: Some(path.into()), ..Revision::default() }
    }

    #[test]
    fn what_is_entered_first_does_not_matter() {
        let begin: Timeline<Dated> = [(Instant::ALWAYS, tea(100, "Tea"))].into_iter().collect();
        let one = with(&with(&begin, &price(120), 20), &category("Gift"), 10);
        let other = with(&with(&begin, &category("Gift"), 10), &price(120), 20);
        for at in [0, 10, 15, 20, 25] {
            assert_eq!(one.at(Instant(at)), other.at(Instant(at)), "{at}");
        }
        assert_eq!(one.at(Instant(10)), Some(&tea(100, "Gift")));
        assert_eq!(one.at(Instant(20)), Some(&tea(120, "Gift")));
    }

    #[test]
    fn a_value_holds_until_that_value_changes_next() {
        let history: Timeline<Dated> =
            [(Instant(0), tea(100, "Tea")), (Instant(20), tea(100, "Gift"))].into_iter().collect();
        let revised = revise(&history, &category("Teaware"), Instant(10));
        assert_eq!(revised.facts, [(Instant(10), tea(100, "Teaware"))]);
        assert_eq!(revised.reach, Some((Instant(10), Some(Instant(20)))));
        let again = with(&history, &category("Teaware"), 10);
        assert_eq!(revise(&again, &category("Teaware"), Instant(10)), Revised::default());
    }

    #[test]
    fn only_category_and_commission_reach_the_terms_of_orders() {
        let history: Timeline<Dated> = [(Instant(0), tea(100, "Tea"))].into_iter().collect();
        assert_eq!(revise(&history, &price(120), Instant(5)).reach, None);
        let cost = Revision { cost: Some(Money(7)), ..Revision::default() };
        let revised = revise(&history, &cost, Instant(5));
        assert_eq!((revised.reach, revised.cost_reach), (None, Some((Instant(5), None))));
        let both = Revision { commissionable: Some(false), ..category("Tea") };
        assert_eq!(revise(&history, &both, Instant(5)).reach, Some((Instant(5), None)));
    }

    /// A price or a category from an instant on; the value names its change, so no two are equal.
    fn change(number: i64, is_price: bool) -> Revision {
        if is_price { price(1000 + number) } else { category(&format!("C{number}")) }
    }

    proptest! {
        #[test]
        fn any_changes_in_any_order_give_the_same_history(
            changes in prop::collection::btree_set((1_i64..40, any::<bool>()), 1..8),
            keys in prop::collection::vec(any::<u32>(), 8),
        ) {
            let changes: Vec<_> = changes.into_iter().zip(0..).collect();
            let mut shuffled: Vec<_> = changes.iter().zip(keys).collect();
            shuffled.sort_by_key(|(_, key)| *key);
            let begin: Timeline<Dated> = [(Instant::ALWAYS, tea(1, "Tea"))].into_iter().collect();
            let enter = |history: Timeline<Dated>, ((from, is_price), number): &((i64, bool), i64)| {
                with(&history, &change(*number, *is_price), *from)
            };
            let one = changes.iter().fold(begin.clone(), enter);
            let other = shuffled.into_iter().map(|(change, _)| change).fold(begin, enter);
            for at in 0..41 {
                prop_assert_eq!(one.at(Instant(at)), other.at(Instant(at)));
            }
        }
    }
}
