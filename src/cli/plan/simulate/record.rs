//! All of a simulation: for programs every row, for people those that differ most.
use std::cmp::Reverse;

use super::sheets;
use crate::app::plan::{SimulatedBy, SimulatedRow, Simulation};
use crate::cli::failure::Failure;
use crate::cli::wording::Wording;
use crate::domain::money::Overflow;
use crate::domain::period::Period;
use crate::domain::simulation::{Compared, Standing};
use crate::render::cell::Cell;
use crate::render::record::Record;
use crate::render::sheet::Sheet;
use crate::text::args;

/// So many rows of a table are for people; `--by` shows the others.
const MOST: usize = 10;

/// For programs.
pub(super) fn whole(
    simulation: &Simulation,
    period: Period,
    wording: &Wording<'_>,
) -> Result<Record, Failure> {
    let plan = &simulation.plan;
    let mut fields = vec![
        ("period", Cell::code(period.to_string())),
        ("plan_name", Cell::text(&plan.name)),
        ("version", simulation.version.into()),
        ("effective_from", plan.effective_from.into()),
        ("orders", count(simulation.orders)),
        ("unsettled_orders", count(simulation.unsettled)),
        ("orders_awaiting_cost_then", count(simulation.awaiting_then.orders)),
        ("orders_awaiting_cost_now", count(simulation.awaiting_now.orders)),
    ];
    fields.extend(sums(simulation)?);
    let sheet = |by| sheets::by(by, simulation, wording);
    let sheets = vec![
        ("roles", sheet(SimulatedBy::Role)?),
        ("distributors", sheet(SimulatedBy::Distributor)?),
        ("products", sheet(SimulatedBy::Product)?),
    ];
    Ok(Record { title: None, fields, sheets })
}

/// For people.
pub(super) fn for_people(
    simulation: &Simulation,
    title: String,
    wording: &Wording<'_>,
) -> Result<Record, Failure> {
    let mut fields = vec![("orders", count(simulation.orders))];
    fields.extend(sums(simulation)?);
    let sheets = vec![
        ("roles", roles(simulation, wording)?),
        ("winners", most(simulation, Standing::Wins, wording)?),
        ("losers", most(simulation, Standing::Loses, wording)?),
        ("products", products(simulation, wording)?),
    ];
    Ok(Record { title: Some(title), fields, sheets })
}

fn sums(simulation: &Simulation) -> Result<Vec<(&'static str, Cell)>, Overflow> {
    let Compared { net_sales, then, now } = simulation.total;
    let [then, now, difference, share_then, share_now] =
        sheets::pair(then.total()?, now.total()?, net_sales)?;
    Ok(vec![
        ("net_sales", net_sales.into()),
        ("then", then),
        ("now", now),
        ("difference", difference),
        ("share_then", share_then),
        ("share_now", share_now),
        ("winners", standing(simulation, Standing::Wins)?),
        ("losers", standing(simulation, Standing::Loses)?),
    ])
}

fn count(count: u64) -> Cell {
    Cell::Count(i64::try_from(count).unwrap_or(i64::MAX))
}

/// How many distributors stand so.
fn standing(simulation: &Simulation, as_: Standing) -> Result<Cell, Overflow> {
    let mut number = 0;
    for row in &simulation.distributors {
        number += i64::from(row.compared.standing()? == as_);
    }
    Ok(Cell::Count(number))
}

/// The parts of which anything is or would be paid.
fn roles(simulation: &Simulation, wording: &Wording<'_>) -> Result<Sheet, Failure> {
    let mut sheet = sheets::roles(simulation, wording)?;
    let paid = |cell: &Cell| matches!(cell, Cell::Money(amount) if !amount.is_zero());
    sheet.rows.retain(|row| row.iter().any(paid));
    Ok(sheet)
}

/// The distributors who stand so, the greatest difference first.
fn most(
    simulation: &Simulation,
    standing: Standing,
    wording: &Wording<'_>,
) -> Result<Sheet, Failure> {
    let mut rows = Vec::new();
    for row in &simulation.distributors {
        if row.compared.standing()? == standing {
            rows.push(row);
        }
    }
    let title = match standing {
        Standing::Wins => "title-simulate-winners",
        Standing::Loses | Standing::Stays => "title-simulate-losers",
    };
    greatest(rows, ("distributor", title), wording)
}

/// The products that would cost more or less, the greatest difference first.
fn products(simulation: &Simulation, wording: &Wording<'_>) -> Result<Sheet, Failure> {
    let mut rows = Vec::new();
    for row in &simulation.products {
        if row.compared.standing()? != Standing::Stays {
            rows.push(row);
        }
    }
    greatest(rows, ("sku", "title-simulate-products"), wording)
}

fn greatest(
    rows: Vec<&SimulatedRow>,
    (id, title): (&'static str, &str),
    wording: &Wording<'_>,
) -> Result<Sheet, Failure> {
    let differences = rows.iter().map(|row| row.compared.difference());
    let differences = differences.collect::<Result<Vec<_>, _>>()?;
    let mut sorted: Vec<_> = differences.into_iter().zip(rows).collect();
    sorted.sort_by_key(|(difference, _)| Reverse(difference.0.unsigned_abs()));
    let all = sorted.len();
    let rows = sheets::rows(sorted.into_iter().take(MOST).map(|(_, row)| row))?;
    let shown = rows.len();
    let title = wording.words().say(title, args![shown = shown, all = all, more = all - shown]);
    let sheet = Sheet { title: Some(title), rows, ..sheets::titled(id) };
    Ok(sheets::PARTS.iter().fold(sheet.without("net_sales"), |sheet, id| sheet.without(id)))
}
