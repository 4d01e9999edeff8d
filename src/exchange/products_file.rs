//! Product files: a row is a product (CLI.md "Imports").
use super::cell::{self, Text};
use super::error::{Reason, RowProblem};
use super::table::{ColumnSpec, Row};
use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::product::{Stated, Status};
use crate::domain::revision::Revision;

/// A row of a product file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FileProduct {
    /// Its code, as written.
    pub sku: String,
    /// What is said of it; its price is `price`, too.
    pub stated: Stated,
    /// What a unit is sold for.
    pub price: Money,
    /// Units that are there when the book first hears of it; none: not stocked.
    pub stock: Option<i64>,
    /// How many invisible characters were taken out of its texts.
    pub invisible: u64,
}

macro_rules! columns {
    ($($name:ident = $place:literal $id:literal $required:literal $aliases:expr),* $(,)?) => {
        $(const $name: usize = $place;)*
        /// The columns of a product file.
        pub const COLUMNS: &[ColumnSpec<'static>] =
            &[$(ColumnSpec { id: $id, aliases: &$aliases, required: $required }),*];
    };
}

columns! {
    SKU = 0 "sku" true ["商品编码"],
    NAME = 1 "name" true ["商品名称", "名称"],
    PRICE = 2 "price" true ["价格", "单价"],
    CATEGORY = 3 "category" false ["分类", "类别"],
    SPEC = 4 "spec" false ["规格"],
    DESCRIPTION = 5 "description" false ["描述", "说明"],
    COST = 6 "cost" false ["成本"],
    STOCK = 7 "stock" false ["库存", "期初库存"],
    REORDER_LEVEL = 8 "reorder_level" false ["补货点", "预警库存"],
    STATUS = 9 "status" false ["状态"],
    COMMISSIONABLE = 10 "commissionable" false ["是否计佣", "计佣"],
    IMAGE = 11 "image" false ["图片"],
    LINK = 12 "link" false ["链接"],
}

/// The words of the status column; the first of each are ours.
const ON_SALE: [&str; 3] = ["on_sale", "在售", "上架"];
const ARCHIVED: [&str; 3] = ["archived", "下架", "已下架"];

/// The status that a word of a file or of the command line means.
///
/// # Errors
/// [`Reason::NotOneOf`].
pub fn status(text: &str) -> Result<Status, Reason> {
    if ON_SALE.contains(&text) {
        return Ok(Status::OnSale);
    }
    if ARCHIVED.contains(&text) {
        return Ok(Status::Archived);
    }
    Err(Reason::NotOneOf(&["on_sale", "archived", "在售", "下架"]))
}

/// A row's problem of the sku, for what only the book can know.
#[must_use]
pub fn sku_problem(row: &Row, reason: Reason) -> RowProblem {
    row.problem(SKU, reason)
}

/// The problem of a field that the book has otherwise.
#[must_use]
pub fn field_problem(row: &Row, field: &str, reason: Reason) -> RowProblem {
    let column = COLUMNS.iter().position(|column| column.id == field).unwrap_or(SKU);
    row.problem(column, reason)
}

/// Reads a row; a blank cell says nothing.
///
/// # Errors
/// Every bad cell.
pub fn read(row: &Row, currency: Currency) -> Result<FileProduct, Vec<RowProblem>> {
    let mut cells = Cells { row, problems: Vec::new(), invisible: 0 };
    let sku = cells.needed(SKU, |text| cell::reference_code(text).map(str::to_owned));
    let name = cells.needed_text(NAME, cell::name);
    let price = cells.needed(PRICE, |text| cell::money(text, currency));
    let stated = Stated {
        name,
        spec: cells.text(SPEC, cell::line),
        description: cells.text(DESCRIPTION, cell::note),
        image: cells.text(IMAGE, cell::line),
        link: cells.text(LINK, cell::line),
        status: cells.filled(STATUS, status),
        reorder_level: cells.filled(REORDER_LEVEL, cell::units).map(Some),
        backorders: None,
        dated: Revision {
            price,
            cost: cells.filled(COST, |text| cell::money(text, currency)),
            category: cells.text(CATEGORY, cell::category),
            commissionable: cells.filled(COMMISSIONABLE, cell::flag),
        },
    };
    let stock = cells.filled(STOCK, cell::units);
    let invisible = cells.invisible;
    match (sku, price) {
        (Some(sku), Some(price)) if cells.problems.is_empty() => {
            Ok(FileProduct { sku, stated, price, stock, invisible })
        }
        _ => {
            cells.problems.sort_by_key(|problem| problem.column);
            Err(cells.problems)
        }
    }
}

/// A row being read: its bad cells are collected.
struct Cells<'r> {
    row: &'r Row,
    problems: Vec<RowProblem>,
    invisible: u64,
}

impl<'r> Cells<'r> {
    fn read<T>(
        &mut self,
        column: usize,
        cell: &'r str,
        read: impl Fn(&'r str) -> Result<T, Reason>,
    ) -> Option<T> {
        read(cell).map_err(|reason| self.problems.push(self.row.problem(column, reason))).ok()
    }

    fn needed<T>(
        &mut self,
        column: usize,
        read: impl Fn(&'r str) -> Result<T, Reason>,
    ) -> Option<T> {
        self.read(column, self.row.get(column).unwrap_or_default(), read)
    }

    fn filled<T>(
        &mut self,
        column: usize,
        read: impl Fn(&'r str) -> Result<T, Reason>,
    ) -> Option<T> {
        self.read(column, self.row.filled(column)?, read)
    }

    fn needed_text(
        &mut self,
        column: usize,
        read: impl Fn(&'r str) -> Result<Text<'r>, Reason>,
    ) -> Option<String> {
        let text = self.needed(column, read)?;
        self.invisible += text.removed as u64;
        Some(text.text.into_owned())
    }

    /// A text that may be missing; one of blanks only is.
    fn text(
        &mut self,
        column: usize,
        read: impl Fn(&'r str) -> Result<Text<'r>, Reason>,
    ) -> Option<String> {
        let text = self.filled(column, read)?;
        self.invisible += text.removed as u64;
        Some(text.text.into_owned()).filter(|text| !text.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::super::table::{Delimiter, Names, TableReader};
    use super::*;

    /// Each row of a table: the product, or its problems as `column field reason`.
    fn rows(text: &str) -> Vec<Result<FileProduct, Vec<String>>> {
        let input = Box::new(std::io::Cursor::new(text.to_owned()));
        let mut table = TableReader::new(input, Delimiter::Comma, COLUMNS, Names::Native).unwrap();
        let mut row = table.new_row();
        let mut rows = Vec::new();
        while let Some(sound) = table.next(&mut row).unwrap() {
            sound.unwrap();
            let told = |p: &RowProblem| format!("{} {} {}", p.column, p.field, p.reason.name());
            let read = read(&row, Currency::from_code("CNY").unwrap());
            rows.push(read.map_err(|problems| problems.iter().map(told).collect()));
        }
        rows
    }

    #[test]
    fn every_column_is_where_its_number_says() {
        for (place, id) in [(SKU, "sku"), (STOCK, "stock"), (STATUS, "status"), (LINK, "link")] {
            assert_eq!(COLUMNS[place].id, id);
        }
    }

    #[test]
    fn a_full_row_is_read_and_blank_cells_say_nothing() {
        let text = "sku,name,price,category,spec,cost,stock,reorder_level,status,commissionable\n\
                    TEA-1,西湖\u{200b}龙井,100.00,Tea＞Green,50 g,45.50,0,5,下架,no\n\
                    CUP-1,Cup,20,,,,,,,\n";
        let rows = rows(text);
        let tea = rows[0].as_ref().unwrap();
        assert_eq!((tea.sku.as_str(), tea.price, tea.stock), ("TEA-1", Money(10_000), Some(0)));
        assert_eq!((tea.stated.name.as_deref(), tea.invisible), (Some("西湖龙井"), 1));
        assert_eq!(tea.stated.dated.category.as_deref(), Some("Tea > Green"));
        assert_eq!(tea.stated.dated.commissionable, Some(false));
        assert_eq!(tea.stated.status, Some(Status::Archived));
        let cup = rows[1].as_ref().unwrap();
        assert_eq!((cup.stock, cup.stated.status, &cup.stated.spec), (None, None, &None));
        assert_eq!(cup.stated.first(cup.price).category, "");
    }

    #[test]
    fn every_bad_cell_of_a_row_is_named_at_once() {
        let text = "sku,name,price,stock,status,cost,commissionable\n\
                    A B, ,1e3,-1,gone,-2,maybe\n";
        assert_eq!(
            rows(text),
            [Err([
                "1 sku not_a_code",
                "2 name empty",
                "3 price not_a_number",
                "4 stock out_of_range",
                "5 status not_one_of",
                "6 cost negative",
                "7 commissionable not_yes_or_no",
            ]
            .map(str::to_owned)
            .to_vec())]
        );
    }

    #[test]
    fn chinese_headers_are_known() {
        let text = "商品编码,商品名称,价格,分类,库存\nTEA-1,龙井,100,茶 > 绿茶,3\n";
        let tea = rows(text).remove(0).unwrap();
        assert_eq!((tea.stock, tea.stated.dated.category.as_deref()), (Some(3), Some("茶 > 绿茶")));
    }
}
