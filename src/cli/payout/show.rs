//! `fenrun payout show`: a batch, an item, a request, or where a distributor stands.
use super::{items, list};
use crate::app::payout::{self, Shown, Stand};
use crate::cli::args::FormArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::wording::Wording;
use crate::domain::payout::Charge;
use crate::render::cell::{Cell, Column, Kind, Place};
use crate::render::record::Record;
use crate::render::sheet::Sheet;
use crate::store::payouts::{Happened, StoredBatch, StoredItem, StoredRequest};

const EXAMPLES: &str = "\
fenrun payout show P000001 --reveal
fenrun payout show B000001 --format json
fenrun payout show --distributor A";

const EVENTS: [Column; 6] = [
    Column::new("event", Kind::Text),
    Column::new("at", Kind::Instant),
    Column::new("reference", Kind::Text).placed(Place::Filled),
    Column::new("reason", Kind::Text).placed(Place::Filled),
    Column::new("operator", Kind::Text),
    Column::new("recorded_at", Kind::Instant),
];

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[arg(value_name = "PAYOUT")]
    payout: Option<String>,
    #[arg(long, value_name = "CODE", conflicts_with_all = ["payout", "reveal"])]
    distributor: Option<String>,
    #[arg(long)]
    reveal: bool,
    #[command(flatten)]
    form: FormArgs,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<(), Failure> {
    let session = context.session()?;
    let record = match &args.distributor {
        Some(code) => {
            let stand = payout::standing(&session, code)?;
            let format = context.format(&args.form)?;
            standing(&stand, &Wording::new(format, context))
        }
        None => {
            let question = "ask-payout-any";
            let name = context.need(args.payout.as_ref(), "PAYOUT", question)?;
            match payout::show(&session, &name, args.reveal)? {
                Shown::Batch(stored, items) => batch(&stored, &items),
                Shown::Item(stored, events) => item(&stored, &events),
                Shown::Request(stored) => request(&stored),
            }
        }
    };
    context.show_record(record, &args.form)
}

fn text(text: Option<&String>) -> Cell {
    text.map_or(Cell::Blank, Cell::text)
}

fn batch(stored: &StoredBatch, items: &[StoredItem]) -> Record {
    let mut fields = vec![("batch", Cell::code(stored.id.to_string()))];
    fields.extend(items::sums(items.len(), &stored.totals));
    fields.extend([
        ("created_at", stored.created_at.into()),
        ("operator", Cell::text(&stored.operator)),
        ("digest", Cell::code(stored.digest.to_string())),
    ]);
    let mut columns = list::COLUMNS.to_vec();
    columns.insert(4, Column::new("account", Kind::Text));
    columns.insert(5, Column::new("holder", Kind::Text));
    let rows = items.iter().map(|stored| {
        let mut cells = list::cells(stored);
        cells.insert(4, Cell::code(&stored.account.account));
        cells.insert(5, Cell::text(&stored.account.holder));
        cells
    });
    let sheet = Sheet { columns, rows: rows.collect(), ..Sheet::default() }.without("batch");
    Record { title: None, fields, sheets: vec![("payouts", sheet)] }
}

fn item(stored: &StoredItem, events: &[Happened]) -> Record {
    let Charge { gross, fee, withheld, net, scheme } = stored.item.charge;
    let request = stored.item.request.map(|request| Cell::code(request.to_string()));
    let fields = vec![
        ("item", Cell::code(stored.item.id.to_string())),
        ("batch", Cell::code(stored.batch.to_string())),
        ("request", request.unwrap_or_default()),
        ("distributor", Cell::code(&stored.code)),
        ("name", Cell::text(&stored.name)),
        ("channel", Cell::Word(stored.account.channel.name())),
        ("account", Cell::code(&stored.account.account)),
        ("holder", Cell::text(&stored.account.holder)),
        ("account_changed", stored.is_changed.into()),
        ("gross", gross.into()),
        ("fee", fee.into()),
        ("withheld", withheld.into()),
        ("net", net.into()),
        ("scheme", Cell::text(scheme.to_string())),
        ("plan", stored.item.plan.map(|plan| plan.0).into()),
        ("status", Cell::Word(stored.status.name())),
        ("created_at", stored.created_at.into()),
    ];
    Record { title: None, fields, sheets: vec![("events", self::events(events))] }
}

/// What happened to an item.
pub(in crate::cli) fn events(events: &[Happened]) -> Sheet {
    let rows = events.iter().map(|happened| {
        vec![
            Cell::Word(happened.event.name()),
            happened.at.into(),
            happened.reference.as_ref().map_or(Cell::Blank, Cell::code),
            text(happened.reason.as_ref()),
            Cell::text(&happened.operator),
            happened.recorded_at.into(),
        ]
    });
    Sheet { columns: EVENTS.to_vec(), rows: rows.collect(), ..Sheet::default() }
}

fn request(stored: &StoredRequest) -> Record {
    let status = stored.decision.map_or("open", |(decision, _)| decision.name());
    let item = stored.item.map(|item| Cell::code(item.to_string()));
    let fields = vec![
        ("request", Cell::code(stored.id.to_string())),
        ("distributor", Cell::code(&stored.code)),
        ("amount", stored.amount.into()),
        ("status", Cell::Word(status)),
        ("requested_at", stored.requested_at.into()),
        ("decided_at", stored.decision.map(|(_, at)| at).into()),
        ("reason", text(stored.reason.as_ref())),
        ("item", item.unwrap_or_default()),
        ("ref", stored.reference.as_ref().map_or(Cell::Blank, Cell::code)),
    ];
    Record { fields, ..Record::default() }
}

fn standing(stand: &Stand, wording: &Wording<'_>) -> Record {
    let standing = &stand.standing;
    let account = standing.account.as_ref();
    let hurdle = stand.hurdle.as_ref();
    let fields = vec![
        ("distributor", Cell::code(&stand.code)),
        ("name", Cell::text(&stand.name)),
        ("balance", standing.balance.into()),
        ("on_its_way", standing.on_its_way.into()),
        ("requested", standing.requested.into()),
        ("available", stand.available.into()),
        ("reserved", standing.kept.amount.into()),
        ("payable", stand.payable.into()),
        ("not_payable", hurdle.map_or(Cell::Blank, |hurdle| hurdle.amount.into())),
        ("reason", hurdle.map_or(Cell::Blank, |hurdle| wording.not_payable(hurdle.reason))),
        ("until", hurdle.and_then(|hurdle| hurdle.until).into()),
        ("channel", account.map_or(Cell::Blank, |a| Cell::Word(a.account.channel.name()))),
        ("account", account.map_or(Cell::Blank, |a| Cell::code(&a.account.account))),
        ("holder", account.map_or(Cell::Blank, |a| Cell::text(&a.account.holder))),
    ];
    Record { fields, ..Record::default() }
}
