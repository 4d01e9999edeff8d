//! One statement of the demo, to the cent: its entries, their sums, and the statement itself.
use std::ops::ControlFlow;

use super::{head, obey};
use crate::app::demo::MONTH;
use crate::app::session::Session;
use crate::app::settlement::{self, Wanted};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::paint::{Tone, paint};
use crate::domain::entry::ListedEntry;
use crate::domain::money::Money;
use crate::domain::period::Period;
use crate::domain::plan::Role;
use crate::render::cell::{Cell, Column, Kind};
use crate::render::sheet::Sheet;
use crate::text::args;

/// Whose statement.
const WHO: &str = "L-BAKER";
/// The month whose closing is the opening.
const BEFORE: &str = "2026-09";

const ENTRIES: &str = "commission entries --period 2026-10 --distributor L-BAKER \
                       --columns entry,kind,role,order_no,sku,base,rate,amount";
const STATEMENT: &str = "commission statement --period 2026-10 --distributor L-BAKER \
     --columns opening,direct,override,bonus,clawback,adjustment,closing";

const SUMS: [Column; 3] = [
    Column::new("content", Kind::Text),
    Column::new("entries", Kind::Count),
    Column::new("amount", Kind::Money),
];

/// The entries one by one, added up, and the statement that says the same.
pub(super) fn explained(session: &Session, context: &mut Context) -> Result<(), Failure> {
    head("note-demo-entries", ENTRIES, context)?;
    obey(ENTRIES, context)?;
    let title = context.words.say("note-demo-sums", args![]);
    let title = paint(&title, Tone::Strong, context.colors_data());
    context.print(format!("\n{title}\n\n").as_bytes())?;
    let sheet = added_up(session, context)?;
    context.show(sheet, &Default::default())?;
    head("note-demo-statement", STATEMENT, context)?;
    obey(STATEMENT, context)
}

/// Where in a statement an entry counts, in the statement's order.
fn place(entry: &ListedEntry) -> usize {
    match (entry.kind, entry.role) {
        ("clawback", _) => 3,
        (_, Some(Role::Direct)) => 0,
        (_, Some(Role::Override)) => 1,
        ("bonus" | "contest", None) => 2,
        (_, None) => 4,
    }
}

fn added_up(session: &Session, context: &Context) -> Result<Sheet, Failure> {
    let say = |id: &str| Cell::text(context.words.say(id, args![]));
    let opening = opening(session)?;
    let sums = sums(session)?;
    let mut rows = vec![vec![say("col-opening"), Cell::Blank, opening.into()]];
    let ids = ["col-direct", "col-override", "col-bonus", "col-clawback", "col-adjustment"];
    rows.extend(
        ids.into_iter()
            .zip(&sums)
            .map(|(id, (count, sum))| vec![say(id), (*count).into(), (*sum).into()]),
    );
    let closing = Money::sum(sums.into_iter().map(|(_, sum)| sum).chain([opening]))?;
    let totals = vec![say("col-closing"), Cell::Blank, closing.into()];
    Ok(Sheet { columns: SUMS.to_vec(), rows, totals: Some(totals), ..Sheet::default() })
}

/// What the month before left.
fn opening(session: &Session) -> Result<Money, Failure> {
    let before = settlement::statements(session, Period::parse(BEFORE), Some(WHO))?;
    Ok(Money::sum(before.statements.iter().map(|stated| stated.statement.closing))?)
}

/// How many entries of each column, and their sum.
fn sums(session: &Session) -> Result<[(i64, Money); 5], Failure> {
    let mut amounts: [Vec<Money>; 5] = Default::default();
    if let Some(month) = Period::parse(MONTH) {
        settlement::entries(session, Wanted::Period(month), Some(WHO), &mut |entry| {
            amounts[place(&entry)].push(entry.amount);
            ControlFlow::Continue(())
        })?;
    }
    let mut sums = [(0, Money::ZERO); 5];
    for (sum, amounts) in sums.iter_mut().zip(amounts) {
        *sum = (i64::try_from(amounts.len()).unwrap_or(i64::MAX), Money::sum(amounts)?);
    }
    Ok(sums)
}
