//! Reads an order file order by order.
use super::column::{Column, DISTRIBUTOR_FROM, PRODUCT_NAME};
use super::group::{FileLine, FileOrder};
use super::header;
use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::order::LineMoney;
use crate::domain::zone::Zone;
use crate::exchange::cell;
use crate::exchange::error::{FileError, Reason, RowProblem};
use crate::exchange::map::{DistributorFrom, Map};
use crate::exchange::table::{ColumnSpec, FileDigest, Names, Row, TableReader};

/// Reads one order after the other.
pub struct OrderReader {
    table: TableReader,
    row: Row,
    /// `row` is read but belongs to the next order.
    ahead: Option<Result<(), RowProblem>>,
    map: Map,
    from: Option<DistributorFrom>,
    zone: Zone,
    currency: Currency,
    keep_rows: bool,
}

/// The cells of a row, as the map says.
pub(super) struct Cells<'r> {
    pub row: &'r Row,
    map: &'r Map,
    from: Option<&'r DistributorFrom>,
    pub zone: Zone,
    pub currency: Currency,
}

/// The most lines an order may have: they are numbered in four digits.
const MAX_LINES: usize = 9999;

impl OrderReader {
    /// The columns to open the table with, and whose names they are.
    #[must_use]
    pub fn columns<'m>(
        map: &'m Map,
        aliases: &'m [Vec<&'m str>],
        from: Option<&'m [&'m str]>,
    ) -> (Vec<ColumnSpec<'m>>, Names) {
        let mut columns: Vec<ColumnSpec<'m>> = Column::NATIVE.to_vec();
        if map.is_foreign() {
            for (column, aliases) in columns.iter_mut().zip(aliases) {
                let constant = Column::from_id(column.id).and_then(|c| map.constant(c)).is_some();
                let required = column.required && !constant;
                *column = ColumnSpec { id: column.id, aliases, required };
            }
        }
        let product_name = aliases.get(PRODUCT_NAME).map_or(&[][..], Vec::as_slice);
        let optional = |id, aliases| ColumnSpec { id, aliases, required: false };
        columns.push(optional("product_name", product_name));
        let required = from.is_some();
        columns.push(ColumnSpec { required, ..optional("distributor_from", from.unwrap_or(&[])) });
        (columns, if map.is_foreign() { Names::Mapped } else { Names::Native })
    }

    /// Reads from an opened table.
    #[must_use]
    pub fn new(
        table: TableReader,
        map: Map,
        from: Option<DistributorFrom>,
        zone: Zone,
        currency: Currency,
    ) -> Self {
        let row = table.new_row();
        Self { table, row, ahead: None, map, from, zone, currency, keep_rows: false }
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

    /// A problem of an order column, at the order's first row.
    #[must_use]
    pub fn problem(
        &self,
        order: &FileOrder,
        column: Column,
        value: &str,
        reason: Reason,
    ) -> RowProblem {
        self.problem_at(order.line, column, value, reason)
    }

    /// A problem of a column at a physical line.
    #[must_use]
    pub fn problem_at(&self, line: u64, column: Column, value: &str, reason: Reason) -> RowProblem {
        let (place, field) = (self.row.column(column.index()), column.id());
        RowProblem { line, column: place, field, value: RowProblem::cut(value), reason }
    }

    /// The next order of the file.
    ///
    /// # Errors
    /// [`FileError`] when the rest of the file cannot be read.
    pub fn next_order(&mut self) -> Result<Option<FileOrder>, FileError> {
        let Some(first) = self.advance()? else { return Ok(None) };
        let mut order = self.begin(first);
        while let Some(next) = self.advance()? {
            if !self.belongs_to(&order, &next) {
                self.ahead = Some(next);
                break;
            }
            self.add(&mut order, next);
        }
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
            zone: self.zone,
            currency: self.currency,
        }
    }

    /// Whether the row is a further one of an order: a whole-row fault stands alone.
    fn belongs_to(&self, order: &FileOrder, row: &Result<(), RowProblem>) -> bool {
        let same = || self.cells().get(Column::OrderNo) == Some(order.order_no.as_str());
        row.is_ok() && !order.order_no.is_empty() && same()
    }

    fn begin(&mut self, row: Result<(), RowProblem>) -> FileOrder {
        let mut order = FileOrder { line: self.row.line(), ..FileOrder::default() };
        if row.is_ok() {
            let cells = self.cells();
            let text = cells.get(Column::OrderNo).unwrap_or_default();
            order.order_no = text.to_owned();
            if let Err(reason) = cell::reference_code(text) {
                order.problems.push(cells.problem(Column::OrderNo, reason));
            }
            let (header, invisible) = header::read(&cells, &mut order.problems);
            order.header = header;
            order.invisible = invisible;
        }
        self.add(&mut order, row);
        order
    }

    /// Takes the row as a line of the order.
    fn add(&mut self, order: &mut FileOrder, row: Result<(), RowProblem>) {
        order.rows += 1;
        if self.keep_rows {
            order.raws.push(self.row.raw().to_owned());
        }
        if let Err(problem) = row {
            order.problems.push(problem);
            return;
        }
        let cells = self.cells();
        if let Some((column, reason)) = cells.map.rejects(|column| cells.row.get(column.index())) {
            order.problems.push(cells.problem(column, reason));
            return;
        }
        if order.rows > 1 && !cells.map.first_row_decides() {
            check_repeats(&cells, order);
        }
        match line(&cells, &mut order.problems) {
            Some(_) if order.lines.len() == MAX_LINES => {
                let limit = MAX_LINES;
                order.problems.push(self.row.whole_problem(Reason::TooManyLines { limit }));
            }
            Some(line) => order.lines.push(line),
            None => {}
        }
    }
}

impl<'r> Cells<'r> {
    /// The text of a column: a constant of the map, the map's value for the cell, or the cell;
    /// `None` when it is blank or not there.
    pub fn get(&self, column: Column) -> Option<&'r str> {
        if column == Column::Distributor
            && let Some(from) = self.from
        {
            return from.distributor(self.row.filled(DISTRIBUTOR_FROM)?);
        }
        match self.map.constant(column) {
            Some(constant) => Some(constant),
            None => self.map.value(column, self.row.filled(column.index())?),
        }
    }

    fn product_name(&self) -> Option<&'r str> {
        self.row.filled(PRODUCT_NAME)
    }

    pub fn problem(&self, column: Column, reason: Reason) -> RowProblem {
        self.row.problem(column.index(), reason)
    }
}

fn line(cells: &Cells<'_>, problems: &mut Vec<RowProblem>) -> Option<FileLine> {
    let mut read = |column: Column, needed: bool, read: &dyn Fn(&str) -> Result<i64, Reason>| {
        let read = match cells.get(column) {
            Some(text) => read(text),
            None if needed => Err(Reason::Empty),
            None => Ok(0),
        };
        read.map_err(|reason| problems.push(cells.problem(column, reason))).ok()
    };
    let money = |text: &str| cell::money(text, cells.currency).map(|money| money.0);
    let quantity = read(Column::Quantity, true, &|text| cell::quantity(text));
    let unit_price = read(Column::UnitPrice, true, &money);
    let discount = read(Column::LineDiscount, false, &money);
    let sku = cell::reference_code(cells.get(Column::Sku).unwrap_or_default());
    let sku = sku.map_err(|reason| problems.push(cells.problem(Column::Sku, reason))).ok();
    let (unit_price, discount) = (unit_price.map(Money), discount.map(Money));
    Some(FileLine {
        line: cells.row.line(),
        sku: sku?.to_owned(),
        money: LineMoney { quantity: quantity?, unit_price: unit_price?, discount: discount? },
        product_name: cells.product_name().map(str::to_owned),
    })
}

/// Order columns on a further row must be blank or repeat the first row.
fn check_repeats(cells: &Cells<'_>, order: &mut FileOrder) {
    let of_order = Column::ALL.iter().copied().filter(|column| column.is_of_order());
    if of_order.clone().all(|column| cells.get(column).is_none()) {
        return;
    }
    let mut ignored = Vec::new();
    let (repeated, _) = header::read(cells, &mut ignored);
    let (first, again) = (&order.header, &repeated);
    for column in of_order.filter(|column| cells.get(*column).is_some()) {
        if !agree(first, again, column) {
            order.problems.push(cells.problem(column, Reason::RepeatDiffers));
        }
    }
}

fn agree(first: &header::Header, again: &header::Header, column: Column) -> bool {
    match column {
        Column::PlacedAt => first.placed_at == again.placed_at,
        Column::PaidAt => first.paid_at == again.paid_at,
        Column::ShippedAt => first.shipped_at == again.shipped_at,
        Column::CompletedAt => first.completed_at == again.completed_at,
        Column::CancelledAt => first.cancelled_at == again.cancelled_at,
        Column::Status => first.status == again.status,
        Column::Distributor => first.distributor == again.distributor,
        Column::Member => first.member == again.member,
        Column::Coupon => first.coupon == again.coupon,
        Column::CouponAmount => first.coupon_amount == again.coupon_amount,
        Column::OrderDiscount => first.order_discount == again.order_discount,
        Column::PointsUsed => first.points_used == again.points_used,
        Column::PointsAmount => first.points_amount == again.points_amount,
        Column::Shipping => first.shipping == again.shipping,
        Column::Tax => first.tax == again.tax,
        Column::Carrier => first.words.carrier == again.words.carrier,
        Column::TrackingNo => first.words.tracking_no == again.words.tracking_no,
        Column::Recipient => first.words.recipient == again.words.recipient,
        Column::Phone => first.words.phone == again.words.phone,
        Column::Address => first.words.address == again.words.address,
        Column::Note => first.words.note == again.words.note,
        Column::OrderNo
        | Column::Sku
        | Column::Quantity
        | Column::UnitPrice
        | Column::LineDiscount => true,
    }
}
