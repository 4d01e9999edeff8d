//! Everything about one distributor.
use super::known::{find, last, state_at};
use crate::app::error::Error;
use crate::app::session::Session;
use crate::domain::life::State;
use crate::domain::mask::mask;
use crate::domain::money::Money;
use crate::domain::time::Instant;
use crate::store::adjustments::{self, StoredAdjustment};
use crate::store::distributor_grades::{self, StoredGrade};
use crate::store::distributor_list::{self, Listed, Wanted};
use crate::store::distributor_relations::{self, StoredRelation};
use crate::store::distributor_states::{self, StoredState};
use crate::store::distributors::StoredDistributor;
use crate::store::effect::Effect;
use crate::store::openings;
use crate::store::payout_accounts::{self, StoredAccount};
use crate::store::transaction::ReadTx;

/// A distributor with its history; personal data masked unless revealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// Its own row.
    pub stored: StoredDistributor,
    /// Where it stands now.
    pub state: State,
    /// What the merchant owed before the book began.
    pub opening_balance: Option<Money>,
    /// Its life, as recorded.
    pub states: Vec<StoredState>,
    /// Levels and sponsors, as they begin; the last one that has begun holds.
    pub relations: Vec<StoredRelation>,
    /// Grades as they begin, of one instant as they were recorded.
    pub grades: Vec<StoredGrade>,
    /// Payout accounts, the last one in use.
    pub accounts: Vec<StoredAccount>,
    /// Adjustments as they were recorded.
    pub adjustments: Vec<StoredAdjustment>,
    /// Whose sponsor it is now, by code.
    pub team: Vec<Listed>,
}

/// Shows a distributor; to reveal personal data is audited.
///
/// # Errors
/// [`super::DistributorRefusal::Unknown`], those of the book.
pub fn show(session: &Session, code: &str, reveal: bool) -> Result<Shown, Error> {
    if !reveal {
        return session.read(|tx| Ok(read(tx, code, session.now)?.masked()));
    }
    session.change(|change| {
        let shown = read(&change.tx, code, change.now)?;
        let effect = Effect::new("distributor.show").with("distributor", &shown.stored.code);
        change.did(effect.with("revealed", "phone,id_number,account"));
        Ok(shown)
    })
}

fn read(tx: &ReadTx<'_>, code: &str, now: Instant) -> Result<Shown, Error> {
    let stored = find(tx, code)?;
    let id = stored.id;
    let states = distributor_states::history(tx, id)?;
    // Before the first state begins, that one is shown.
    let state = match (state_at(&states, now), states.first()) {
        (Some(state), _) => state,
        (None, Some(first)) => first.state,
        (None, None) => last(&states, id.0)?.state,
    };
    let mut team = Vec::new();
    let wanted = Wanted { sponsor: Some(id), ..Wanted::default() };
    distributor_list::each(tx, wanted, now, |listed| {
        team.push(listed);
        Ok::<_, Error>(true)
    })?;
    Ok(Shown {
        state,
        opening_balance: openings::of(tx, id)?,
        states,
        relations: distributor_relations::history(tx, id)?,
        grades: distributor_grades::history(tx, id)?,
        accounts: payout_accounts::history(tx, id)?,
        adjustments: adjustments::of_distributor(tx, id)?,
        team,
        stored,
    })
}

impl Shown {
    /// The relation that holds at an instant.
    #[must_use]
    pub fn relation_at(&self, at: Instant) -> Option<&StoredRelation> {
        self.relations.iter().rev().find(|relation| relation.from <= at)
    }

    /// The grade that holds at an instant, if there is one.
    #[must_use]
    pub fn grade_at(&self, at: Instant) -> Option<&str> {
        self.grades.iter().rev().find(|held| held.from <= at)?.grade.as_deref()
    }

    fn masked(mut self) -> Self {
        let masked = |text: &Option<String>| text.as_deref().map(mask);
        let profile = &mut self.stored.profile;
        profile.phone = masked(&profile.phone);
        profile.id_number = masked(&profile.id_number);
        for account in &mut self.accounts {
            account.account.account = mask(&account.account.account);
        }
        for member in &mut self.team {
            member.phone = masked(&member.phone);
        }
        self
    }
}
