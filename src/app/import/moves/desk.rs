//! Takes the rows of a file of moves. All their faults are told in one go: bad cells, whom nobody knows,
//! what the rules forbid, and what is settled.
use std::collections::{BTreeMap, HashMap};

use super::Read;
use crate::app::distributor::roster::Roster;
use crate::app::error::Error;
use crate::app::import::intake::Intake;
use crate::app::session::Change;
use crate::domain::id::DistributorId;
use crate::domain::relation_step::{MoveFault, Taken};
use crate::domain::time::Instant;
use crate::exchange::error::{Reason, RowProblem};
use crate::exchange::moves_file::{Column, FileMove, problem};
use crate::exchange::table::Row;
use crate::store::reached::{self, Sellers, Settled};
use crate::store::{bonuses, distributors};

/// A row with those whom it names.
struct Wanted<'r> {
    row: &'r Row,
    who: DistributorId,
    sponsor: DistributorId,
    /// The day from which it counts, as its span.
    day: (Instant, Instant),
}

/// Takes the rows.
pub(super) struct Desk<'d, 'book> {
    change: &'d Change<'book>,
    intake: Intake,
    roster: Roster<'d, 'book>,
    /// What is planned, and from when it counts.
    planned: Vec<(Wanted<'d>, Instant)>,
    /// Who is to have which sponsor from which day on.
    said: HashMap<(DistributorId, Instant), DistributorId>,
    /// What is wrong, by the lines of the rows.
    problems: BTreeMap<u64, Vec<RowProblem>>,
}

impl<'d, 'book> Desk<'d, 'book> {
    pub fn new(change: &'d Change<'book>, intake: Intake) -> Self {
        let (roster, planned) = (Roster::new(&change.tx), Vec::new());
        Self { change, intake, roster, planned, said: HashMap::new(), problems: BTreeMap::new() }
    }

    pub fn take(&mut self, rows: &'d [(Row, Read)]) -> Result<(), Error> {
        let mut wanted = Vec::new();
        for (row, said) in rows {
            match said {
                Ok(said) => wanted.extend(self.find(row, said)?),
                Err(problem) => self.reject(problem.clone()),
            }
        }
        wanted.sort_by_key(|wanted| wanted.day);
        self.plan(wanted)
    }

    /// The import with every fault, what is planned, and how many moves that are.
    pub fn judged(mut self) -> Result<(Intake, Roster<'d, 'book>, u64), Error> {
        self.refuse_settled()?;
        self.refuse_closed()?;
        for problems in self.problems.into_values() {
            self.intake.reject(problems, 1, &[])?;
        }
        Ok((self.intake, self.roster, self.planned.len() as u64))
    }

    /// Whom a row means.
    fn find(&mut self, row: &'d Row, said: &FileMove) -> Result<Option<Wanted<'d>>, Error> {
        said.problems.iter().for_each(|problem| self.reject(problem.clone()));
        let unknown = Reason::UnknownDistributor;
        let who = self.named(row, Column::Code, said.code.as_deref(), unknown)?;
        let unknown = self.reason(MoveFault::UnknownSponsor);
        let sponsor = self.named(row, Column::Sponsor, said.sponsor.as_deref(), unknown)?;
        let (Some(who), Some(sponsor), Some(from)) = (who, sponsor, said.from) else {
            return Ok(None);
        };
        let day = self.change.zone().day_around(from);
        if *self.said.entry((who, day.0)).or_insert(sponsor) != sponsor {
            self.reject(problem(row, Column::Sponsor, Reason::Twice));
            return Ok(None);
        }
        Ok(Some(Wanted { row, who, sponsor, day }))
    }

    /// The distributor of a code, if there is one.
    fn named(
        &mut self,
        row: &Row,
        column: Column,
        code: Option<&str>,
        unknown: Reason,
    ) -> Result<Option<DistributorId>, Error> {
        let Some(code) = code else { return Ok(None) };
        let found = distributors::find(&self.change.tx, code)?;
        match &found {
            Some(known) => self.intake.report.other_case += u64::from(known.code != code),
            None => self.reject(problem(row, column, unknown)),
        }
        Ok(found.map(|known| known.id))
    }

    /// Plans one row after the other; what cannot be is tried again as long as others can.
    fn plan(&mut self, mut wanted: Vec<Wanted<'d>>) -> Result<(), Error> {
        loop {
            let (before, mut faulty) = (wanted.len(), Vec::new());
            for wanted in wanted {
                match self.roster.plan(wanted.who, Some(wanted.sponsor), wanted.day)? {
                    Ok(Taken::From(from, _)) => self.planned.push((wanted, from)),
                    Ok(Taken::Already) => self.intake.report.unchanged += 1,
                    Err(fault) => faulty.push((wanted, fault)),
                }
            }
            if faulty.len() == before {
                return faulty.iter().try_for_each(|(wanted, fault)| self.refuse(wanted, *fault));
            }
            wanted = faulty.into_iter().map(|(wanted, _)| wanted).collect();
        }
    }

    /// Rejects what the rules forbid; also when the day would be too early for any other sponsor.
    fn refuse(&mut self, wanted: &Wanted<'_>, fault: MoveFault) -> Result<(), Error> {
        self.reject(problem(wanted.row, column(fault), self.reason(fault)));
        if column(fault) == Column::From {
            return Ok(());
        }
        let from = wanted.day.0;
        let mut sellers = Sellers::default();
        sellers.insert(wanted.who, vec![(from, self.roster.next_after(wanted.who, from)?)]);
        let settled = reached::reached_by_seller(&self.change.tx, &sellers)?;
        let settled = settled.get(&wanted.who).and_then(|settled| self.too_early(settled, from));
        settled.into_iter().for_each(|reason| {
            self.reject(problem(wanted.row, Column::From, reason));
        });
        Ok(())
    }

    /// Rejects the rows that would change the terms of settled orders.
    fn refuse_settled(&mut self) -> Result<(), Error> {
        let settled = reached::reached_by_seller(&self.change.tx, &self.roster.changed()?)?;
        let mut problems = Vec::new();
        for (wanted, from) in &self.planned {
            let settled = settled.get(&wanted.who);
            let reason = settled.and_then(|settled| self.too_early(settled, *from));
            problems.extend(reason.map(|reason| problem(wanted.row, Column::From, reason)));
        }
        problems.into_iter().for_each(|problem| self.reject(problem));
        Ok(())
    }

    /// Why a day is too early, if it is: settled orders were paid then or later.
    fn too_early(&self, settled: &Settled, from: Instant) -> Option<Reason> {
        let last = settled.last_paid_at.filter(|last| from <= *last)?;
        let earliest = self.change.zone().day_of(last).map(|day| day.plus_days(1));
        Some(Reason::ReachesSettled { orders: settled.orders, earliest })
    }

    /// Rejects the rows that would change a level at the last instant of an interval whose bonuses are
    /// settled: that level decided.
    fn refuse_closed(&mut self) -> Result<(), Error> {
        let mut problems: BTreeMap<u64, RowProblem> = BTreeMap::new();
        for until in bonuses::closed_untils(&self.change.tx)? {
            let changed = self.roster.changed_levels_at(until.plus_seconds(-1))?;
            let Some(earliest) = self.change.zone().day_of(until) else { continue };
            let planned = self.planned.iter();
            for (Wanted { row, .. }, _) in
                planned.filter(|(wanted, from)| changed.contains(&wanted.who) && *from < until)
            {
                // The last of them says what is early enough.
                let reason = Reason::ReachesClosed { earliest };
                problems.insert(row.line(), problem(row, Column::From, reason));
            }
        }
        problems.into_values().for_each(|problem| self.reject(problem));
        Ok(())
    }

    fn reason(&self, fault: MoveFault) -> Reason {
        Reason::Move { fault, zone: self.change.zone() }
    }

    fn reject(&mut self, problem: RowProblem) {
        self.problems.entry(problem.line).or_default().push(problem);
    }
}

/// The cell that a fault is about.
fn column(fault: MoveFault) -> Column {
    match fault {
        MoveFault::UnknownSponsor
        | MoveFault::Itself
        | MoveFault::OwnTeam
        | MoveFault::SponsorLevel2
        | MoveFault::SponsorBecomesLevel2(_)
        | MoveFault::SponsorNotApproved(_) => Column::Sponsor,
        MoveFault::BeforeJoined(_) => Column::From,
        MoveFault::HasTeam(_) => Column::Code,
    }
}
