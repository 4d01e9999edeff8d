//! An order as somebody types it: judged as strictly as a file's cells.
use super::column::Column;
use super::group::FileOrder;
use super::header::{self, Texts};
use super::line;
use crate::domain::currency::Currency;
use crate::domain::time::Instant;
use crate::domain::zone::Zone;
use crate::exchange::cell;
use crate::exchange::error::{Reason, RowProblem};

/// Texts by column.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// The order's own columns.
    pub order: Vec<(Column, String)>,
    /// The columns of each line.
    pub lines: Vec<Vec<(Column, String)>>,
}

impl Typed {
    /// The order that the texts say, with everything that is wrong with them. The `line` of a
    /// problem is the number of the order's line, 0 for the order as a whole.
    #[must_use]
    pub fn read(&self, zone: Zone, currency: Currency) -> FileOrder {
        let texts = |columns, line| Columns { columns, line, zone, currency };
        let whole = texts(&self.order, 0);
        let mut order = FileOrder::default();
        let number = whole.get(Column::OrderNo).unwrap_or_default();
        number.clone_into(&mut order.order_no);
        if let Err(reason) = cell::reference_code(number) {
            order.problems.push(whole.problem(Column::OrderNo, reason));
        }
        (order.header, order.invisible) = header::read(&whole, &mut order.problems);
        for (number, columns) in (1..).zip(&self.lines) {
            let line = line::read(&texts(columns, number), number, &mut order.problems);
            order.lines.extend(line);
        }
        order.reckon();
        order
    }
}

/// Some columns of one line, or of the order as a whole.
struct Columns<'t> {
    columns: &'t [(Column, String)],
    line: u64,
    zone: Zone,
    currency: Currency,
}

impl Texts for Columns<'_> {
    fn get(&self, column: Column) -> Option<&str> {
        let text = self.columns.iter().find(|(known, _)| *known == column);
        text.map(|(_, text)| text.as_str()).filter(|text| !text.is_empty())
    }

    fn problem(&self, column: Column, reason: Reason) -> RowProblem {
        let value = RowProblem::cut(self.get(column).unwrap_or_default());
        RowProblem { line: self.line, column: 0, field: column.id(), value, reason }
    }

    fn instant(&self, text: &str) -> Result<Instant, Reason> {
        cell::instant(text, self.zone)
    }

    fn currency(&self) -> Currency {
        self.currency
    }
}
