//! `fenrun distributor show`: one distributor with everything that ever held.
use super::pick;
use crate::app::distributor::{self, Shown};
use crate::cli::args::FormArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::wording::Wording;
use crate::domain::grade::NONE;
use crate::domain::time::Instant;
use crate::render::cell::{Cell, Column, Kind};
use crate::render::record::Record;
use crate::render::sheet::Sheet;

const EXAMPLES: &str = "\
fenrun distributor show A
fenrun distributor show A --reveal --format json";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    code: Option<String>,
    #[arg(long)]
    reveal: bool,
    #[command(flatten)]
    form: FormArgs,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.session()?;
    let code = pick::code(args.code.as_ref(), context, &session)?;
    let shown = distributor::show(&session, &code, args.reveal)?;
    let format = context.format(&args.form)?;
    let wording = Wording::new(format, context);
    let record = Record {
        title: None,
        fields: fields(&shown, session.now),
        sheets: vec![
            ("states", states(&shown)),
            ("relations", relations(&shown)),
            ("grades", grades(&shown, &wording)),
            ("accounts", accounts(&shown)),
            ("adjustments", adjustments(&shown)),
            ("team", team(&shown)),
        ],
    };
    context.show_record(record, &args.form)
}

fn fields(shown: &Shown, now: Instant) -> Vec<(&'static str, Cell)> {
    let (stored, profile) = (&shown.stored, &shown.stored.profile);
    let relation = shown.relation_at(now);
    let code = |code: &Option<String>| code.as_ref().map_or(Cell::Blank, Cell::code);
    let sponsor = relation.and_then(|relation| relation.sponsor.clone());
    let account = shown.accounts.last().map(|stored| &stored.account);
    let text = |text: &str| if text.is_empty() { Cell::Blank } else { Cell::code(text) };
    vec![
        ("distributor", Cell::code(&stored.code)),
        ("name", Cell::text(&profile.name)),
        ("level", relation.map(|relation| i64::from(relation.level)).into()),
        ("sponsor", code(&sponsor)),
        ("state", Cell::Word(shown.state.name())),
        ("grade", shown.grade_at(now).map_or(Cell::Blank, Cell::code)),
        ("joined_at", stored.joined_at.into()),
        ("phone", code(&profile.phone)),
        ("email", code(&profile.email)),
        ("kind", Cell::Word(profile.kind.name())),
        ("id_number", code(&profile.id_number)),
        ("channel", account.map_or(Cell::Blank, |used| Cell::Word(used.channel.name()))),
        ("account", account.map_or(Cell::Blank, |used| text(&used.account))),
        ("holder", account.map_or(Cell::Blank, |used| Cell::text(&used.holder))),
        ("joining_fee", stored.joining_fee.into()),
        ("opening_balance", shown.opening_balance.into()),
        ("recorded_at", stored.recorded_at.into()),
    ]
}

/// Since always is a blank.
fn since(at: Instant) -> Cell {
    if at == Instant::ALWAYS { Cell::Blank } else { at.into() }
}

fn states(shown: &Shown) -> Sheet {
    let columns = vec![
        Column::new("state", Kind::Text),
        Column::new("from", Kind::Instant),
        Column::new("reason", Kind::Text),
        Column::new("operator", Kind::Text),
        Column::new("recorded_at", Kind::Instant),
    ];
    let rows = shown.states.iter().map(|row| {
        vec![
            Cell::Word(row.state.name()),
            since(row.from),
            row.reason.as_ref().map_or(Cell::Blank, Cell::text),
            Cell::text(&row.operator),
            row.recorded_at.into(),
        ]
    });
    Sheet { columns, rows: rows.collect(), ..Sheet::default() }
}

fn relations(shown: &Shown) -> Sheet {
    let columns = vec![
        Column::new("level", Kind::Count),
        Column::new("sponsor", Kind::Text),
        Column::new("from", Kind::Instant),
        Column::new("recorded_at", Kind::Instant),
    ];
    let rows = shown.relations.iter().map(|row| {
        vec![
            Cell::Count(row.level.into()),
            row.sponsor.as_ref().map_or(Cell::Blank, Cell::code),
            since(row.from),
            row.recorded_at.into(),
        ]
    });
    Sheet { columns, rows: rows.collect(), ..Sheet::default() }
}

/// No grade is a blank for programs.
fn grades(shown: &Shown, wording: &Wording<'_>) -> Sheet {
    let none = || match wording.is_for_people() {
        true => wording.word("word-no-grade", NONE),
        false => Cell::Blank,
    };
    let columns = vec![
        Column::new("grade", Kind::Text),
        Column::new("from", Kind::Instant),
        Column::new("reason", Kind::Text),
        Column::new("operator", Kind::Text),
        Column::new("recorded_at", Kind::Instant),
    ];
    let rows = shown.grades.iter().map(|row| {
        vec![
            row.grade.as_ref().map_or_else(none, Cell::code),
            since(row.from),
            row.reason.as_ref().map_or(Cell::Blank, Cell::text),
            Cell::text(&row.operator),
            row.recorded_at.into(),
        ]
    });
    Sheet { columns, rows: rows.collect(), ..Sheet::default() }
}

fn accounts(shown: &Shown) -> Sheet {
    let columns = vec![
        Column::new("channel", Kind::Text),
        Column::new("account", Kind::Text),
        Column::new("holder", Kind::Text),
        Column::new("recorded_at", Kind::Instant),
    ];
    let rows = shown.accounts.iter().map(|row| {
        vec![
            Cell::Word(row.account.channel.name()),
            Cell::code(&row.account.account),
            Cell::text(&row.account.holder),
            row.recorded_at.into(),
        ]
    });
    Sheet { columns, rows: rows.collect(), ..Sheet::default() }
}

/// Manual amounts, settled and pending.
fn adjustments(shown: &Shown) -> Sheet {
    let columns = vec![
        Column::new("kind", Kind::Text),
        Column::new("amount", Kind::Money),
        Column::new("dated_at", Kind::Instant).by_day(),
        Column::new("reason", Kind::Text),
        Column::new("ref", Kind::Text),
        Column::new("entry", Kind::Count),
        Column::new("settled_in", Kind::Text),
        Column::new("operator", Kind::Text),
        Column::new("recorded_at", Kind::Instant),
    ];
    let rows = shown.adjustments.iter().map(|stored| {
        let (adjustment, settled) = (&stored.adjustment, stored.settled.as_ref());
        let reference = adjustment.reference.as_ref();
        vec![
            Cell::Word(adjustment.kind.name()),
            adjustment.amount.into(),
            adjustment.dated_at.into(),
            Cell::text(&adjustment.reason),
            reference.map_or(Cell::Blank, Cell::code),
            settled.map(|(entry, _)| *entry).into(),
            settled.map_or(Cell::Blank, |(_, period)| Cell::code(period)),
            Cell::text(&stored.operator),
            stored.recorded_at.into(),
        ]
    });
    Sheet { columns, rows: rows.collect(), ..Sheet::default() }
}

fn team(shown: &Shown) -> Sheet {
    let columns = vec![
        Column::new("distributor", Kind::Text),
        Column::new("name", Kind::Text),
        Column::new("state", Kind::Text),
        Column::new("joined_at", Kind::Instant),
    ];
    let rows = shown.team.iter().map(|listed| {
        vec![
            Cell::code(&listed.code),
            Cell::text(&listed.name),
            Cell::Word(listed.state.name()),
            listed.joined_at.into(),
        ]
    });
    Sheet { columns, rows: rows.collect(), ..Sheet::default() }
}
