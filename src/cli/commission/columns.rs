//! Statements as rows (CLI.md "Columns other programs rely on").
use crate::app::settlement::{Stated, Statements};
use crate::cli::args::ListArgs;
use crate::cli::failure::Failure;
use crate::domain::money::Money;
use crate::domain::statement::{Amounts, Statement};
use crate::render::cell::{Cell, Column, Kind};
use crate::render::format::Format;
use crate::render::sheet::Sheet;

pub(super) const STATEMENT: [Column; 13] = [
    Column::new("period", Kind::Text),
    Column::new("distributor", Kind::Text),
    Column::new("name", Kind::Text),
    Column::new("level", Kind::Count),
    Column::new("opening", Kind::Money),
    Column::new("direct", Kind::Money),
    Column::new("override", Kind::Money),
    Column::new("bonus", Kind::Money),
    Column::new("clawback", Kind::Money),
    Column::new("adjustment", Kind::Money),
    Column::new("net", Kind::Money),
    Column::new("payouts", Kind::Money),
    Column::new("closing", Kind::Money),
];

/// Columns that people need not see: the title has the period, and the name says who it is.
const SPARE: [&str; 2] = ["period", "level"];
/// Columns that people need not see while nothing but 0 stands in them.
const OFTEN_ZERO: [&str; 5] = ["opening", "bonus", "clawback", "adjustment", "payouts"];

/// The statements of a settlement.
pub(crate) fn statements(stated: &Statements, total: &str) -> Result<Sheet, Failure> {
    sheet(&stated.period, &stated.statements, &stated.totals, total)
}

/// The statements of a period with their sums in the words `total`.
pub(super) fn sheet(
    period: &str,
    statements: &[Stated],
    totals: &Amounts,
    total: &str,
) -> Result<Sheet, Failure> {
    let rows = statements.iter().map(|stated| row(period, stated)).collect::<Result<_, _>>()?;
    let sum = |of: fn(&Statement) -> Money| Money::sum(statements.iter().map(|s| of(&s.statement)));
    let mut last = vec![Cell::Blank, Cell::text(total), Cell::Blank, Cell::Blank];
    last.push(sum(|statement| statement.opening)?.into());
    last.extend(amounts(totals)?);
    last.push(sum(|statement| statement.closing)?.into());
    Ok(Sheet { columns: STATEMENT.to_vec(), rows, totals: Some(last), ..Sheet::default() })
}

fn row(period: &str, stated: &Stated) -> Result<Vec<Cell>, Failure> {
    let Stated { code, statement } = stated;
    let mut row = vec![
        Cell::code(period),
        Cell::code(code),
        Cell::text(&statement.name),
        i64::from(statement.level).into(),
        statement.opening.into(),
    ];
    row.extend(amounts(&statement.amounts)?);
    row.push(statement.closing.into());
    Ok(row)
}

/// From `direct` to `payouts`.
fn amounts(amounts: &Amounts) -> Result<[Cell; 7], Failure> {
    let Amounts { direct, override_, bonus, clawback, adjustment, payouts } = *amounts;
    let cells = [direct, override_, bonus, clawback, adjustment, amounts.net()?, payouts];
    Ok(cells.map(Cell::Money))
}

/// For people under a title, without the columns that say little; unless they ask for certain columns.
pub(super) fn for_people(sheet: Sheet, title: String, format: Format, list: &ListArgs) -> Sheet {
    let sheet = list.for_people(sheet, format, &SPARE, &OFTEN_ZERO);
    let asked = list.columns.is_some() || !format.is_for_people();
    Sheet { title: Some(title).filter(|_| !asked), ..sheet }
}
