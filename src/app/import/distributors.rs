//! Distributor files: each row is a new distributor, new words of a known one, or nothing new.
//! Sponsors may come later in the file than their teams.
use std::collections::{HashMap, HashSet};

use super::intake::{Intake, Options, Source, file_fault};
use super::report::Report;
use crate::app::distributor::enrol::{enrol, known, relations};
use crate::app::error::Error;
use crate::app::session::{Change, Session};
use crate::domain::distributor::{Given, Kind, Known, Profile, SponsorFault};
use crate::domain::grade::Grades;
use crate::domain::money::Money;
use crate::exchange::distributors_file::{Column, Read, Said};
use crate::exchange::error::{Reason, RowProblem};
use crate::exchange::table::{Names, Row};
use crate::store::distributors::{self, StoredDistributor};
use crate::store::grade_settings;

/// Imports a distributor file.
///
/// # Errors
/// [`super::report::ImportRefusal`]; those of the book.
pub fn import(session: &Session, source: Source, options: Options) -> Result<Report, Error> {
    options.spare(source.path())?;
    let file = source.name();
    let mut table = source.open(Column::NATIVE, Names::Native)?;
    let intake = Intake::begin(session, file.clone(), &table, options)?;
    let taken = session.change(|change| {
        let has_openings = table.columns().has(Column::OpeningBalance.index());
        let mut desk = Desk::new(change, intake)?;
        desk.intake.report.total = has_openings.then_some(Money::ZERO);
        let mut row = table.new_row();
        while let Some(sound) = table.next(&mut row).map_err(file_fault(&file))? {
            desk.row(&row, sound)?;
        }
        desk.those_who_wait()?;
        let intake = desk.intake;
        intake.finish(change, "distributor.import", &table.into_digest())
    })?;
    taken.publish()
}

/// Takes one row after the other.
struct Desk<'c, 'book> {
    change: &'c Change<'book>,
    intake: Intake,
    grades: Grades,
    /// Codes that this file has brought, in lower case, as they were written.
    fresh: HashMap<String, String>,
    /// Known codes whose words this file has changed, in lower case.
    updated: HashSet<String>,
    /// Codes of bad rows, in lower case.
    bad: HashSet<String>,
    /// Rows whose sponsor has not come yet.
    waiting: Vec<(Row, Read)>,
}

impl<'c, 'book> Desk<'c, 'book> {
    fn new(change: &'c Change<'book>, intake: Intake) -> Result<Self, Error> {
        let (fresh, updated, bad) = (HashMap::new(), HashSet::new(), HashSet::new());
        let grades = grade_settings::all(&change.tx)?;
        Ok(Self { change, intake, grades, fresh, updated, bad, waiting: Vec::new() })
    }

    fn row(&mut self, row: &Row, sound: Result<(), RowProblem>) -> Result<(), Error> {
        let read = sound.map_err(|problem| vec![problem]).and_then(|()| self.read(row));
        match read {
            Ok(read) if self.must_wait(&read.given)? => {
                self.waiting.push((row.clone(), read));
                Ok(())
            }
            Ok(read) => self.take(row, &read),
            Err(problems) => self.reject(row, problems),
        }
    }

    /// Every sponsor that comes has come.
    fn those_who_wait(&mut self) -> Result<(), Error> {
        let waiting = std::mem::take(&mut self.waiting);
        // Whoever waits for a sponsor is level 2, so nobody waits for one who waits.
        let level_2: HashSet<String> =
            waiting.iter().map(|(_, read)| key(&read.given.code)).collect();
        for (row, read) in waiting {
            let sponsor = read.given.sponsor.as_deref().map(key).unwrap_or_default();
            let itself = sponsor == key(&read.given.code);
            if level_2.contains(&sponsor) && !itself {
                self.reject(&row, vec![sponsor_problem(&row, SponsorFault::Level2)])?;
            } else {
                self.take(&row, &read)?;
            }
        }
        // Those who waited come last; their problems belong where their rows are.
        self.intake.report.problems.sort_by_key(|problem| (problem.line, problem.column));
        Ok(())
    }

    /// What the row says by itself.
    fn read(&self, row: &Row) -> Result<Read, Vec<RowProblem>> {
        let (currency, zone) = (self.change.meta().currency, self.change.zone());
        let problem = |(column, reason): (Column, Reason)| row.problem(column.index(), reason);
        let read = Said::in_row(row).read(Kind::default(), currency, zone);
        let mut read =
            read.map_err(|faults| faults.into_iter().map(problem).collect::<Vec<_>>())?;
        let given = &mut read.given;
        if given.name.is_none() {
            return Err(vec![problem((Column::Name, Reason::Empty))]);
        }
        if given.opening_balance.is_some() && self.change.meta().start.is_none() {
            return Err(vec![problem((Column::OpeningBalance, Reason::OpeningWithoutStart))]);
        }
        if let Some(name) = &mut given.grade {
            let known = self.grades.find(name);
            let known =
                known.ok_or_else(|| vec![problem((Column::Grade, Reason::UnknownGrade))])?;
            name.clone_from(&known.name);
        }
        Ok(read)
    }

    /// Whether a new distributor's sponsor is not there yet.
    fn must_wait(&self, given: &Given) -> Result<bool, Error> {
        let tx = &self.change.tx;
        let Some(sponsor) = &given.sponsor else { return Ok(false) };
        Ok(distributors::id_of(tx, &given.code)?.is_none()
            && distributors::id_of(tx, sponsor)?.is_none())
    }

    /// Takes a row, unless the book or an earlier row of the file says otherwise.
    fn take(&mut self, row: &Row, read: &Read) -> Result<(), Error> {
        let found = distributors::find(&self.change.tx, &read.given.code)?;
        let taken = match found {
            None => self.add(row, &read.given)?,
            Some(stored) => self.compare(row, &read.given, &stored)?,
        };
        if let Err(problems) = taken {
            return self.reject(row, problems);
        }
        let report = &mut self.intake.report;
        report.invisible += read.invisible;
        if let (Some(total), Some(owed)) = (report.total, read.given.opening_balance) {
            report.total = Some(total.plus(owed)?);
        }
        Ok(())
    }

    fn add(&mut self, row: &Row, given: &Given) -> Result<Result<(), Vec<RowProblem>>, Error> {
        let relations = match relations(&self.change.tx, given, self.change.now)? {
            Ok(relations) => relations,
            Err(fault) => {
                let rejected = given.sponsor.as_deref().is_some_and(|s| self.bad.contains(&key(s)));
                let unknown = fault == SponsorFault::Unknown;
                let fault = if unknown && rejected { SponsorFault::BadRow } else { fault };
                return Ok(Err(vec![sponsor_problem(row, fault)]));
            }
        };
        enrol(self.change, given, &relations)?;
        self.fresh.insert(key(&given.code), given.code.clone());
        let report = &mut self.intake.report;
        report.added += 1;
        if given.account.as_ref().is_some_and(|account| account.doubt().is_some()) {
            report.doubtful_accounts += 1;
            report.first_doubtful.get_or_insert_with(|| given.code.clone());
        }
        Ok(Ok(()))
    }

    /// A known code: from the book, or from an earlier row of this file.
    fn compare(
        &mut self,
        row: &Row,
        given: &Given,
        stored: &StoredDistributor,
    ) -> Result<Result<(), Vec<RowProblem>>, Error> {
        let known = known(&self.change.tx, stored.clone())?;
        let fresh = self.fresh.get(&key(&given.code));
        if fresh.is_some_and(|code| *code != given.code) {
            return Ok(Err(vec![row.problem(Column::Code.index(), Reason::OnlyCaseDiffers)]));
        }
        let again = fresh.is_some() || self.updated.contains(&key(&given.code));
        let words = given.contact_changes(&known);
        let mut fields = given.contradictions(&known);
        if !again {
            fields.retain(|field| !words.contains(field));
        }
        let reason = if again { Reason::Twice } else { Reason::DiffersFromBook };
        let problem = |field: &&str| {
            let column = Column::from_id(field).unwrap_or(Column::Code);
            row.problem(column.index(), reason)
        };
        if !fields.is_empty() {
            return Ok(Err(fields.iter().map(problem).collect()));
        }
        self.words(given, stored, &known, !words.is_empty())?;
        Ok(Ok(()))
    }

    /// Takes over the words of a known distributor, when that is wanted.
    fn words(
        &mut self,
        given: &Given,
        stored: &StoredDistributor,
        known: &Known,
        differ: bool,
    ) -> Result<(), Error> {
        let updates = differ && self.intake.updates();
        if updates {
            let profile = contacted(&known.profile, given);
            distributors::update(&self.change.tx, stored.id, &profile)?;
            self.updated.insert(key(&known.code));
        }
        let report = &mut self.intake.report;
        report.updated += u64::from(updates);
        report.unchanged += u64::from(!updates);
        report.words_differ += u64::from(differ && !updates);
        report.other_case += u64::from(known.code != given.code);
        Ok(())
    }

    fn reject(&mut self, row: &Row, problems: Vec<RowProblem>) -> Result<(), Error> {
        if let Some(code) = row.filled(Column::Code.index()) {
            self.bad.insert(key(code));
        }
        let raw = if self.intake.keeps_rows() { vec![row.raw().to_owned()] } else { Vec::new() };
        Ok(self.intake.reject(problems, 1, &raw)?)
    }
}

/// Codes that differ only in case are one.
fn key(code: &str) -> String {
    code.to_ascii_lowercase()
}

fn sponsor_problem(row: &Row, fault: SponsorFault) -> RowProblem {
    row.problem(Column::Sponsor.index(), fault)
}

/// The profile with the given name, phone and e-mail; a blank never erases.
fn contacted(profile: &Profile, given: &Given) -> Profile {
    Profile {
        name: given.name.clone().unwrap_or_else(|| profile.name.clone()),
        phone: given.phone.clone().or_else(|| profile.phone.clone()),
        email: given.email.clone().or_else(|| profile.email.clone()),
        ..profile.clone()
    }
}
