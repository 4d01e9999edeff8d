//! Reads an order file order by order.
use super::cells::Cells;
use super::column::{Column, DISTRIBUTOR_FROM};
use super::group::FileOrder;
use super::header::{self, Texts};
use super::refund::RefundRow;
use super::{line, refund, repeat, wanted};
use crate::domain::currency::Currency;
use crate::domain::day_clock::DayClock;
use crate::domain::zone::Zone;
use crate::exchange::cell;
use crate::exchange::error::{FileError, Reason, RowProblem};
use crate::exchange::map::{DistributorFrom, Map};
use crate::exchange::table::{FileDigest, OpenedTable, Row, TableReader};

/// Reads one order after the other.
pub struct OrderReader {
    table: TableReader,
    row: Row,
    /// `row` is read but belongs to the next order.
    ahead: Option<Result<(), RowProblem>>,
    /// The number of the order that was cut, as it has more rows than an order may have.
    overlong: Option<String>,
    map: Map,
    from: Option<DistributorFrom>,
    clock: DayClock,
    currency: Currency,
    /// The columns of the order as a whole that the file or the map says something in.
    of_order: Vec<Column>,
    keep_rows: bool,
}

/// Where the columns of an order stand in a file.
#[derive(Debug, Clone)]
pub struct Places(Vec<u32>);

impl Places {
    /// The 1-based place of a column; 0 when it is not there.
    #[must_use]
    pub fn of(&self, column: Column) -> u32 {
        self.0[column.index()]
    }
}

/// The most lines an order may have: they are numbered in four digits.
const MAX_LINES: u64 = 9999;

impl OrderReader {
    /// Finds the columns of an opened table, as the map names them.
    ///
    /// # Errors
    /// [`FileError`] when the header lacks required ones or can be misread.
    pub fn open(
        table: OpenedTable,
        map: Map,
        from: Option<DistributorFrom>,
        zone: Zone,
        currency: Currency,
    ) -> Result<Self, FileError> {
        let table = wanted::find(table, &map, from.as_ref())?;
        let row = table.new_row();
        let attributed = |column| column == Column::Distributor && from.is_some();
        let said = |column: &Column| {
            let cells = table.columns().has(column.index());
            column.is_of_order()
                && (cells || map.constant(*column).is_some() || attributed(*column))
        };
        let of_order = Column::ALL.iter().copied().filter(said).collect();
        Ok(Self {
            table,
            row,
            ahead: None,
            overlong: None,
            map,
            from,
            clock: DayClock::new(zone),
            currency,
            of_order,
            keep_rows: false,
        })
    }

    /// Keeps the text of rows, for a rejects file.
    pub fn keep_rows(&mut self, keep: bool) {
        self.keep_rows = keep;
    }

    /// The table.
    #[must_use]
    pub fn table(&self) -> &TableReader {
        &self.table
    }

    /// The digest of the whole file, once it is read.
    #[must_use]
    pub fn into_digest(self) -> FileDigest {
        self.table.into_digest()
    }

    /// Where the columns stand in the file.
    #[must_use]
    pub fn places(&self) -> Places {
        let place = |column: &Column| match column {
            Column::Distributor if self.from.is_some() => self.row.column(DISTRIBUTOR_FROM),
            column => self.row.column(column.index()),
        };
        Places(Column::ALL.iter().map(place).collect())
    }

    /// The next order of the file.
    ///
    /// # Errors
    /// [`FileError`] when the rest of the file cannot be read.
    pub fn next_order(&mut self) -> Result<Option<FileOrder>, FileError> {
        let Some(first) = self.advance()? else { return Ok(None) };
        let mut order = self.begin(first);
        while let Some(next) = self.advance()? {
            let same = self.belongs_to(&order);
            if !same || order.rows == MAX_LINES {
                if same {
                    let line = order.line;
                    order.problems.push(RowProblem { line, ..self.too_many_lines() });
                    self.overlong = Some(order.order_no.clone());
                }
                self.ahead = Some(next);
                break;
            }
            self.add(&mut order, next);
        }
        order.reckon();
        Ok(Some(order))
    }

    fn advance(&mut self) -> Result<Option<Result<(), RowProblem>>, FileError> {
        match self.ahead.take() {
            Some(row) => Ok(Some(row)),
            None => self.table.next(&mut self.row),
        }
    }

    fn cells(&self) -> Cells<'_> {
        Cells {
            row: &self.row,
            map: &self.map,
            from: self.from.as_ref(),
            clock: &self.clock,
            currency: self.currency,
        }
    }

    /// Whether the row is a further one of an order. One without a number can only be a line of
    /// the order above it, which is not to be taken without it.
    fn belongs_to(&self, order: &FileOrder) -> bool {
        let cells = self.cells();
        let number =
            cells.get(Column::OrderNo).filter(|number| !number.chars().all(char::is_whitespace));
        number.is_none_or(|number| number == order.order_no)
    }

    fn begin(&mut self, row: Result<(), RowProblem>) -> FileOrder {
        let cells = self.cells();
        let order_no = cells.get(Column::OrderNo).unwrap_or_default().to_owned();
        let mut order = FileOrder { line: self.row.line(), order_no, ..FileOrder::default() };
        if self.overlong.take().is_some_and(|number| number == order.order_no) {
            order.problems.push(self.too_many_lines());
        }
        self.add(&mut order, row);
        order
    }

    fn too_many_lines(&self) -> RowProblem {
        self.row.whole_problem(Reason::TooManyLines { limit: MAX_LINES })
    }

    /// Takes the row as a line of the order.
    fn add(&mut self, order: &mut FileOrder, row: Result<(), RowProblem>) {
        order.rows += 1;
        if self.keep_rows {
            order.raws.push(self.row.raw().to_owned());
        }
        match row {
            Err(problem) => order.problems.push(problem),
            Ok(()) => self.add_line(order),
        }
    }

    fn add_line(&self, order: &mut FileOrder) {
        let cells = self.cells();
        let gives_back = cells.refund();
        if gives_back.is_none()
            && let Some(problem) = cells.no_order()
        {
            order.problems.push(problem);
            return;
        }
        let number = cells.get(Column::OrderNo).unwrap_or_default();
        if let Err(reason) = cell::reference_code(number)
            && (order.rows == 1 || number.is_empty() || number != order.order_no)
        {
            order.problems.push(cells.problem(Column::OrderNo, reason));
        }
        if let Some(rule) = gives_back {
            let row = refund::read(&cells, rule, cells.row.line(), &mut order.problems);
            let raw = order.raws.last().cloned();
            order.refunds.extend(row.map(|row| RefundRow { raw, ..row }));
            return;
        }
        if !order.headed {
            let (header, invisible) = header::read(&cells, &mut order.problems);
            order.without_entry = cells.from.is_some() && header.distributor.is_none();
            order.header = header;
            order.invisible += invisible;
            order.headed = true;
        } else if !cells.map.first_row_decides() {
            order.problems.extend(cells.attributed_to_nobody(order.header.distributor.as_deref()));
            repeat::check(&cells, &self.of_order, order);
        }
        let name = product_name(&cells, order);
        if let Some(line) = line::read(&cells, cells.row.line(), &mut order.problems) {
            order.lines.push(line::FileLine { product_name: name, ..line });
        }
    }
}

/// The product's name, if the file has one.
fn product_name(cells: &Cells<'_>, order: &mut FileOrder) -> Option<String> {
    match cell::line(cells.product_name()?) {
        Ok(name) => {
            order.invisible += name.removed as u64;
            Some(name.text.into_owned()).filter(|name| !name.is_empty())
        }
        Err(reason) => {
            order.problems.push(cells.name_problem(reason));
            None
        }
    }
}
