//! Files of moves (SPEC §3): all of them or none, with one effect and one yes. In which order the rows
//! stand does not matter: they are planned by their days, and what only another row makes possible
//! waits for that row.
use std::collections::HashMap;

use super::intake::{Intake, Options, Source, file_fault};
use super::report::Report;
use crate::app::distributor::roster::Roster;
use crate::app::error::Error;
use crate::app::reach_back;
use crate::app::session::{Change, Session};
use crate::domain::id::DistributorId;
use crate::domain::relation_step::{MoveFault, Taken};
use crate::domain::time::Instant;
use crate::domain::zone::Zone;
use crate::exchange::error::{Reason, RowProblem};
use crate::exchange::moves_file::{COLUMNS, Column, FileMove, problem, read};
use crate::exchange::table::{FileDigest, Names, Row};
use crate::store::distributors;
use crate::store::reached::{self, Settled};

type Read = Result<FileMove, Vec<RowProblem>>;

/// A file of moves, read whole: it is needed again after a yes.
#[derive(Debug)]
pub struct Moves {
    file: String,
    unread_columns: Vec<String>,
    rows: Vec<(Row, Read)>,
    digest: FileDigest,
}

impl Moves {
    /// Reads a file.
    ///
    /// # Errors
    /// [`super::report::ImportRefusal::File`].
    pub fn read(source: Source, zone: Zone) -> Result<Self, Error> {
        let file = source.name();
        let mut table = source.open(COLUMNS, Names::Native)?;
        let unread_columns = table.columns().unknown().to_vec();
        let (mut row, mut rows) = (table.new_row(), Vec::new());
        while let Some(sound) = table.next(&mut row).map_err(file_fault(&file))? {
            let said = sound.map_err(|problem| vec![problem]).and_then(|()| read(&row, zone));
            rows.push((row.clone(), said));
        }
        Ok(Self { file, unread_columns, rows, digest: table.into_digest() })
    }
}

/// Moves everybody whom a file names.
///
/// # Errors
/// [`super::report::ImportRefusal`]; a confirmation when it reaches back over unsettled orders.
pub fn record(session: &Session, moves: &Moves, expect_rows: Option<u64>) -> Result<Report, Error> {
    let taken = session.change(|change| {
        let (file, unread_columns) = (moves.file.clone(), moves.unread_columns.clone());
        let report = Report { file, unread_columns, only_whole: true, ..Report::default() };
        let intake = Intake::of(report, Options { expect_rows, ..Options::default() });
        let mut desk = Desk::new(change, intake);
        desk.take(&moves.rows)?;
        desk.refuse_settled()?;
        let Desk { mut intake, roster, planned, .. } = desk;
        intake.judge(&moves.digest)?;
        let reach = roster.changed()?.reach();
        let record = || Ok(roster.record(&change.tx, change.now)?);
        intake.report.reached = reach_back::record(change, &reach, record)?.1;
        intake.report.moved = planned.len() as u64;
        intake.finish(change, "distributor.move", &moves.digest)
    })?;
    taken.publish()
}

/// A row with those whom it names.
struct Wanted<'r> {
    row: &'r Row,
    who: DistributorId,
    sponsor: DistributorId,
    /// The day from which it counts, as its span.
    day: (Instant, Instant),
}

/// Takes the rows.
struct Desk<'d, 'book> {
    change: &'d Change<'book>,
    intake: Intake,
    roster: Roster<'d, 'book>,
    /// What is planned, and from when it counts.
    planned: Vec<(Wanted<'d>, Instant)>,
    /// Who is to have which sponsor from which day on.
    said: HashMap<(DistributorId, Instant), DistributorId>,
}

impl<'d, 'book> Desk<'d, 'book> {
    fn new(change: &'d Change<'book>, intake: Intake) -> Self {
        let roster = Roster::new(&change.tx);
        Self { change, intake, roster, planned: Vec::new(), said: HashMap::new() }
    }

    fn take(&mut self, rows: &'d [(Row, Read)]) -> Result<(), Error> {
        let mut wanted = Vec::new();
        for (row, said) in rows {
            match said {
                Ok(said) => match self.find(row, said)? {
                    Ok(found) => wanted.push(found),
                    Err(problem) => self.reject(vec![problem])?,
                },
                Err(problems) => self.reject(problems.clone())?,
            }
        }
        wanted.sort_by_key(|wanted| wanted.day);
        self.plan(wanted)
    }

    /// Whom a row means.
    fn find(
        &mut self,
        row: &'d Row,
        said: &FileMove,
    ) -> Result<Result<Wanted<'d>, RowProblem>, Error> {
        let tx = &self.change.tx;
        let bad = |column, reason| Ok(Err(problem(row, column, reason)));
        let Some(own) = distributors::find(tx, &said.code)? else {
            return bad(Column::Code, Reason::UnknownDistributor);
        };
        let Some(sponsor) = distributors::find(tx, &said.sponsor)? else {
            return bad(Column::Sponsor, self.reason(MoveFault::UnknownSponsor));
        };
        let day = self.change.zone().day_around(said.from);
        let first = *self.said.entry((own.id, day.0)).or_insert(sponsor.id);
        if first != sponsor.id {
            return bad(Column::Sponsor, Reason::Twice);
        }
        let other_case = [own.code != said.code, sponsor.code != said.sponsor];
        self.intake.report.other_case += other_case.map(u64::from).iter().sum::<u64>();
        Ok(Ok(Wanted { row, who: own.id, sponsor: sponsor.id, day }))
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
                let problem = |(wanted, fault): &(Wanted<'_>, MoveFault)| {
                    vec![problem(wanted.row, column(*fault), self.reason(*fault))]
                };
                let problems: Vec<_> = faulty.iter().map(problem).collect();
                return problems.into_iter().try_for_each(|problems| self.reject(problems));
            }
            wanted = faulty.into_iter().map(|(wanted, _)| wanted).collect();
        }
    }

    /// Rejects the rows that would change the terms of settled orders.
    fn refuse_settled(&mut self) -> Result<(), Error> {
        let settled = reached::reached_by_seller(&self.change.tx, &self.roster.changed()?)?;
        let mut problems = Vec::new();
        for (wanted, from) in &self.planned {
            let Some(Settled { orders, last_paid_at: Some(last) }) = settled.get(&wanted.who)
            else {
                continue;
            };
            if from <= last {
                let earliest = self.change.zone().day_of(*last).map(|day| day.plus_days(1));
                let reason = Reason::ReachesSettled { orders: *orders, earliest };
                problems.push(problem(wanted.row, Column::From, reason));
            }
        }
        problems.into_iter().try_for_each(|problem| self.reject(vec![problem]))?;
        // They were judged by their days; they belong where their rows are.
        self.intake.report.problems.sort_by_key(|problem| (problem.line, problem.column));
        Ok(())
    }

    fn reason(&self, fault: MoveFault) -> Reason {
        Reason::Move { fault, zone: self.change.zone() }
    }

    fn reject(&mut self, problems: Vec<RowProblem>) -> Result<(), Error> {
        Ok(self.intake.reject(problems, 1, &[])?)
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
