//! New levels and sponsors, planned one after the other before any of them is recorded.
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use crate::domain::facts::Relation;
use crate::domain::id::DistributorId;
use crate::domain::relation_step::{self, MoveFault, Party, Taken};
use crate::domain::time::Instant;
use crate::domain::timeline::Timeline;
use crate::store::error::StoreError;
use crate::store::reached::Sellers;
use crate::store::transaction::{ReadTx, WriteTx};
use crate::store::{distributor_relations, distributor_states};

/// Levels and sponsors as they are recorded, and as they will be.
pub(in crate::app) struct Roster<'tx, 'book> {
    tx: &'tx ReadTx<'book>,
    parties: BTreeMap<DistributorId, Party>,
    planned: Vec<(DistributorId, Instant, Relation)>,
}

impl<'tx, 'book> Roster<'tx, 'book> {
    /// Nothing is planned yet.
    pub fn new(tx: &'tx ReadTx<'book>) -> Self {
        Self { tx, parties: BTreeMap::new(), planned: Vec::new() }
    }

    /// Plans a change from a day on, given as its span: below a sponsor, or to level 1.
    ///
    /// # Errors
    /// Inside: why not. Outside: those of the book.
    pub fn plan(
        &mut self,
        who: DistributorId,
        below: Option<DistributorId>,
        day: (Instant, Instant),
    ) -> Result<Result<Taken, MoveFault>, StoreError> {
        let own = self.party(who)?.clone();
        let taken = match below {
            None => relation_step::promote(day, &own),
            Some(sponsor) => {
                let sponsor = self.party(sponsor)?.clone();
                relation_step::move_below(day, &own, &sponsor, &self.team(who)?)
            }
        };
        if let Ok(Taken::From(from, relation)) = taken {
            self.party(who)?.relations.set(from, relation);
            self.planned.push((who, from, relation));
        }
        Ok(taken)
    }

    /// In which spans the orders of whom will have another seller's level or sponsor.
    ///
    /// # Errors
    /// Those of the book.
    pub fn changed(&self) -> Result<Sellers, StoreError> {
        let mut sellers = Sellers::default();
        for (who, ..) in &self.planned {
            let before = distributor_relations::timeline(self.tx, *who)?;
            let after = self.parties.get(who).map(|party| &party.relations);
            sellers.insert(*who, after.map_or_else(Vec::new, |after| before.differences(after)));
        }
        Ok(sellers)
    }

    /// Who will have had another level at an instant.
    ///
    /// # Errors
    /// Those of the book.
    pub fn changed_levels_at(&self, at: Instant) -> Result<Vec<DistributorId>, StoreError> {
        let level =
            |relations: &Timeline<Relation>| relations.at(at).map(|relation| relation.level);
        let mut changed = Vec::new();
        for (who, ..) in &self.planned {
            let before = distributor_relations::timeline(self.tx, *who)?;
            let after = self.parties.get(who).map(|party| &party.relations);
            if after.is_some_and(|after| level(after) != level(&before)) {
                changed.push(*who);
            }
        }
        Ok(changed)
    }

    /// When the next relation of a distributor after an instant begins, as they are or are planned.
    ///
    /// # Errors
    /// Those of the book.
    pub fn next_after(
        &mut self,
        who: DistributorId,
        at: Instant,
    ) -> Result<Option<Instant>, StoreError> {
        Ok(self.party(who)?.relations.next_after(at))
    }

    /// Records what is planned, in the order in which it was.
    ///
    /// # Errors
    /// Those of the book.
    pub fn record(&self, tx: &WriteTx<'_>, now: Instant) -> Result<(), StoreError> {
        let mut planned = self.planned.iter();
        planned.try_for_each(|(who, from, relation)| {
            distributor_relations::insert(tx, *who, *from, *relation, now)
        })
    }

    /// The relations of those who were ever sponsored by somebody, or will be.
    fn team(&mut self, of: DistributorId) -> Result<Vec<Timeline<Relation>>, StoreError> {
        let joining = self.planned.iter().filter(|(_, _, relation)| relation.sponsor == Some(of));
        let mut team: Vec<DistributorId> = joining.map(|(who, ..)| *who).collect();
        team.extend(distributor_relations::ever_sponsored(self.tx, of)?);
        team.sort_unstable();
        team.dedup();
        team.into_iter().map(|member| Ok(self.party(member)?.relations.clone())).collect()
    }

    fn party(&mut self, id: DistributorId) -> Result<&mut Party, StoreError> {
        match self.parties.entry(id) {
            Entry::Occupied(known) => Ok(known.into_mut()),
            Entry::Vacant(place) => {
                let states = distributor_states::history(self.tx, id)?;
                let states = states.iter().map(|row| (row.from, row.state)).collect();
                let relations = distributor_relations::timeline(self.tx, id)?;
                Ok(place.insert(Party { id, relations, states }))
            }
        }
    }
}
