//! The tables of a simulation.
use crate::app::plan::{SimulatedBy, SimulatedRow, Simulation};
use crate::cli::failure::Failure;
use crate::cli::wording::Wording;
use crate::domain::money::{Money, Overflow};
use crate::domain::plan::Role;
use crate::domain::ratio::Ratio;
use crate::domain::simulation::{Compared, Parts};
use crate::render::cell::{Cell, Column, Kind};
use crate::render::sheet::Sheet;
use crate::text::args;

/// What people read of each part, in the table by role.
pub(super) const PARTS: [&str; 6] =
    ["direct_then", "direct_now", "override_then", "override_now", "bonus_then", "bonus_now"];

const SUMS: [Column; 6] = [
    Column::new("net_sales", Kind::Money),
    Column::new("then", Kind::Money),
    Column::new("now", Kind::Money),
    Column::new("difference", Kind::Money),
    Column::new("share_then", Kind::Rate),
    Column::new("share_now", Kind::Rate),
];

/// One table, with everything in its totals.
pub(super) fn by(
    by: SimulatedBy,
    simulation: &Simulation,
    wording: &Wording<'_>,
) -> Result<Sheet, Failure> {
    Ok(match by {
        SimulatedBy::Distributor => {
            let rows = rows(&simulation.distributors)?;
            whole("distributor", rows, simulation, wording)?
        }
        SimulatedBy::Product => {
            let mut rows = rows(&simulation.products)?;
            rows.extend(bonuses(simulation, wording)?);
            whole("sku", rows, simulation, wording)?
        }
        SimulatedBy::Role => roles(simulation, wording)?,
    })
}

fn whole(
    id: &'static str,
    rows: Vec<Vec<Cell>>,
    simulation: &Simulation,
    wording: &Wording<'_>,
) -> Result<Sheet, Failure> {
    let total = Cell::text(wording.words().say("word-total", args![]));
    let totals = Some(row([total, Cell::Blank], &simulation.total)?);
    Ok(Sheet { rows, totals, ..titled(id) })
}

/// A table without rows.
pub(super) fn titled(id: &'static str) -> Sheet {
    let mut columns = vec![Column::new(id, Kind::Text), Column::new("name", Kind::Text)];
    columns.extend(SUMS);
    columns.extend(PARTS.map(|id| Column::new(id, Kind::Money)));
    Sheet { columns, ..Sheet::default() }
}

/// The rows of distributors or products.
pub(super) fn rows<'r>(
    rows: impl IntoIterator<Item = &'r SimulatedRow>,
) -> Result<Vec<Vec<Cell>>, Overflow> {
    let rows = rows.into_iter();
    rows.map(|of| row([Cell::code(&of.code), Cell::text(&of.name)], &of.compared)).collect()
}

/// What belongs to no product, if there is any.
fn bonuses(simulation: &Simulation, wording: &Wording<'_>) -> Result<Option<Vec<Cell>>, Overflow> {
    let only = |parts: Parts| Parts { bonus: parts.bonus, ..Parts::default() };
    let Compared { then, now, .. } = simulation.total;
    let (then, now) = (only(then), only(now));
    if then == now && then == Parts::default() {
        return Ok(None);
    }
    let compared = Compared { net_sales: Money::ZERO, then, now };
    row([Cell::Blank, wording.bonus()], &compared).map(Some)
}

fn row(who: [Cell; 2], compared: &Compared) -> Result<Vec<Cell>, Overflow> {
    let Compared { net_sales, then, now } = compared;
    let mut cells = Vec::from(who);
    cells.push((*net_sales).into());
    cells.extend(pair(then.total()?, now.total()?, *net_sales)?);
    let parts = [then.direct, now.direct, then.override_, now.override_, then.bonus, now.bonus];
    cells.extend(parts.map(Cell::Money));
    Ok(cells)
}

/// Then, now, the difference, and what both are of the sales.
pub(super) fn pair(then: Money, now: Money, of: Money) -> Result<[Cell; 5], Overflow> {
    let share = |amount| Ok::<Cell, Overflow>(Ratio::of(amount, of)?.into());
    let difference = now.minus(then)?;
    Ok([then.into(), now.into(), difference.into(), share(then)?, share(now)?])
}

/// What is paid for, each as a share of all sales.
pub(super) fn roles(simulation: &Simulation, wording: &Wording<'_>) -> Result<Sheet, Failure> {
    let Compared { net_sales, then, now } = simulation.total;
    let with = |word: Cell, then: Money, now: Money| {
        let mut cells = vec![word];
        cells.extend(pair(then, now, net_sales)?);
        Ok::<_, Overflow>(cells)
    };
    let mut columns = vec![Column::new("role", Kind::Text)];
    columns.extend(SUMS.into_iter().skip(1));
    let rows = vec![
        with(wording.role(Role::Direct), then.direct, now.direct)?,
        with(wording.role(Role::Override), then.override_, now.override_)?,
        with(wording.bonus(), then.bonus, now.bonus)?,
    ];
    let total = Cell::text(wording.words().say("word-total", args![]));
    let totals = Some(with(total, then.total()?, now.total()?)?);
    Ok(Sheet { columns, rows, totals, ..Sheet::default() })
}
