//! One thing with its fields: what `show` prints.
use std::io::{self, Write};

use comfy_table::{ColumnConstraint, ContentArrangement};

use super::cell::{Cell, Column, Kind};
use super::format::Format;
use super::json;
use super::listing::RenderError;
use super::people;
use super::sheet::Sheet;
use super::style::{Style, TableStyle};
use super::table::bold;
use super::view::View;
use super::visible::visible;

/// Fields in their order, and the tables that belong to the thing (an order's lines).
///
/// For people an aligned list of headings and values, then each table under its title. For
/// programs one JSON object, each table an array under its name; or CSV and TSV with the columns
/// `field,value`, where the cells of tables are the fields `lines.1.sku`, `lines.1.quantity`, ….
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Record {
    /// What it is, in the reader's language; only people see it.
    pub title: Option<String>,
    /// Ids and values; an id is a JSON key and is translated like a column's.
    pub fields: Vec<(&'static str, Cell)>,
    /// Names and tables; a table without a title is headed by its translated name.
    pub sheets: Vec<(&'static str, Sheet)>,
}

impl Record {
    /// Writes the record and flushes.
    ///
    /// # Errors
    /// The output refuses.
    pub fn write(
        self,
        format: Format,
        style: Style<'_>,
        out: &mut dyn Write,
    ) -> Result<(), RenderError> {
        match format {
            Format::Json | Format::Jsonl => Ok(self.json(&style, out)?),
            Format::Csv | Format::Tsv => self.flat().write(format, style, &View::default(), out),
            Format::Table if style.table_style != TableStyle::Markdown => {
                self.list(&style, out)?;
                self.tables(format, style, out)
            }
            Format::Table | Format::Markdown => {
                self.translated(&style).write(format, style, &View::default(), out)?;
                self.tables(format, style, out)
            }
        }
    }

    /// Writes several records and flushes: a JSON array, JSON lines, in CSV and TSV one row of fields
    /// for each, their tables left out; for people one after the other.
    ///
    /// # Errors
    /// The output refuses.
    pub fn write_all(
        records: Vec<Self>,
        format: Format,
        style: Style<'_>,
        out: &mut dyn Write,
    ) -> Result<(), RenderError> {
        match format {
            Format::Json => Ok(Self::array(&records, &style, out)?),
            Format::Csv | Format::Tsv => {
                Self::rows(records).write(format, style, &View::default(), out)
            }
            Format::Table | Format::Markdown | Format::Jsonl => {
                for (index, record) in records.into_iter().enumerate() {
                    if index > 0 && format.is_for_people() {
                        writeln!(out)?;
                    }
                    record.write(format, style, out)?;
                }
                Ok(())
            }
        }
    }

    fn array(records: &[Self], style: &Style<'_>, out: &mut dyn Write) -> io::Result<()> {
        let mut out = io::BufWriter::new(out);
        for (index, record) in records.iter().enumerate() {
            out.write_all(if index == 0 { b"[\n" } else { b",\n" })?;
            record.object(style, &mut out)?;
        }
        out.write_all(if records.is_empty() { b"[]\n" } else { b"\n]\n" })?;
        out.flush()
    }

    /// One row of fields for each record.
    fn rows(records: Vec<Self>) -> Sheet {
        let text = |(id, _): &(&'static str, Cell)| Column::new(id, Kind::Text);
        let columns = records.first().map(|record| record.fields.iter().map(text).collect());
        let cells = |record: Self| record.fields.into_iter().map(|(_, cell)| cell).collect();
        let rows = records.into_iter().map(cells).collect();
        Sheet { columns: columns.unwrap_or_default(), rows, ..Sheet::default() }
    }

    fn json(&self, style: &Style<'_>, out: &mut dyn Write) -> io::Result<()> {
        let mut out = io::BufWriter::new(out);
        self.object(style, &mut out)?;
        writeln!(out)?;
        out.flush()
    }

    fn object(&self, style: &Style<'_>, out: &mut dyn Write) -> io::Result<()> {
        let mut out = out;
        let mut comma = "{";
        for (id, cell) in &self.fields {
            write!(out, "{comma}\"{id}\":")?;
            json::value(&mut out, cell, style)?;
            comma = ",";
        }
        for (name, sheet) in &self.sheets {
            write!(out, "{comma}\"{name}\":[")?;
            for (index, row) in sheet.rows.iter().enumerate() {
                out.write_all(if index == 0 { b"" } else { b"," })?;
                json::object(&mut out, &sheet.columns, row, style)?;
            }
            out.write_all(b"]")?;
            comma = ",";
        }
        write!(out, "{}}}", if comma == "{" { "{" } else { "" })
    }

    /// `field,value` with the cells of the tables as fields of their own.
    fn flat(self) -> Sheet {
        let mut rows: Vec<Vec<Cell>> = Vec::new();
        let mut add = |field: String, value: Cell| rows.push(vec![Cell::Text(field), value]);
        for (id, cell) in self.fields {
            add(id.to_owned(), cell);
        }
        for (name, sheet) in self.sheets {
            for (number, row) in (1..).zip(sheet.rows) {
                for (column, cell) in sheet.columns.iter().zip(row) {
                    add(format!("{name}.{number}.{}", column.id), cell);
                }
            }
        }
        Sheet { columns: field_columns(), rows, ..Sheet::default() }
    }

    /// The fields as a sheet with translated names, for Markdown.
    fn translated(&self, style: &Style<'_>) -> Sheet {
        let rows = self
            .fields
            .iter()
            .map(|(id, cell)| vec![Cell::Text((style.heading)(id)), cell.clone()]);
        let (title, rows) = (self.title.clone(), rows.collect());
        Sheet { title, columns: field_columns(), rows, totals: None }
    }

    /// The tables for people that have rows, each under its title after an empty line.
    fn tables(
        self,
        format: Format,
        style: Style<'_>,
        out: &mut dyn Write,
    ) -> Result<(), RenderError> {
        for (name, sheet) in self.sheets.into_iter().filter(|(_, sheet)| !sheet.rows.is_empty()) {
            writeln!(out)?;
            let title = sheet.title.unwrap_or_else(|| (style.heading)(name));
            let titled = Sheet { title: Some(title), ..sheet };
            titled.write(format, style, &View::default(), out)?;
        }
        Ok(())
    }

    /// The aligned list for people.
    fn list(&self, style: &Style<'_>, out: &mut dyn Write) -> io::Result<()> {
        let mut grid = comfy_table::Table::new();
        grid.load_style(comfy_table::TableStyle::new());
        for (id, cell) in &self.fields {
            grid.add_row([visible(&(style.heading)(id)), people::paragraph(cell, style)]);
        }
        if let Some(labels) = grid.column_mut(0) {
            labels.set_padding((0, 2)).set_constraint(ColumnConstraint::ContentWidth);
        }
        if let Some(values) = grid.column_mut(1) {
            values.set_padding((0, 0));
        }
        if let Some(width) = style.width {
            grid.set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
        }
        let mut out = io::BufWriter::new(out);
        if let Some(title) = &self.title {
            writeln!(out, "{}", bold(&visible(title), style))?;
        }
        for line in grid.lines() {
            writeln!(out, "{}", line.trim_end())?;
        }
        out.flush()
    }
}

fn field_columns() -> Vec<Column> {
    vec![Column::new("field", Kind::Text), Column::new("value", Kind::Text)]
}

#[cfg(test)]
mod tests {
    use super::super::style::samples;
    use super::*;
    use crate::domain::money::Money;
    use crate::domain::time::Instant;

    fn order() -> Record {
        let columns = vec![Column::new("sku", Kind::Text), Column::new("quantity", Kind::Count)];
        let lines = Sheet {
            columns,
            rows: vec![
                vec![Cell::code("TEA"), Cell::Count(2)],
                vec![Cell::code("=CUP"), Cell::Count(1200)],
            ],
            ..Sheet::default()
        };
        Record {
            title: Some("Order A-1".to_owned()),
            fields: vec![
                ("order_no", Cell::code("A-1")),
                ("name", Cell::text("李|雷")),
                ("net", Cell::Money(Money(123_450))),
                ("paid_at", Cell::Instant(Instant(1_793_406_360))),
                ("note", Cell::text("fragile\nkeep dry")),
                ("member", Cell::Blank),
            ],
            sheets: vec![("lines", lines)],
        }
    }

    fn written(record: Record, format: Format, style: Style<'_>) -> String {
        let mut out = Vec::new();
        record.write(format, style, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn people_read_an_aligned_list_and_the_tables_below_it() {
        let expected = "\
Order A-1
order_no  A-1
姓名      李|雷
净额      1,234.50
paid_at   2026-10-31 08:26
note      fragile
          keep dry
member

lines
sku   quantity
--------------
TEA          2
=CUP     1,200
";
        assert_eq!(written(order(), Format::Table, samples::zh()), expected);
    }

    #[test]
    fn programs_read_one_object_with_an_array_per_table() {
        let expected = concat!(
            r#"{"order_no":"A-1","name":"李|雷","net":"1234.50","#,
            r#""paid_at":"2026-10-31T08:26:00+08:00","note":"fragile\nkeep dry","member":null,"#,
            r#""lines":[{"sku":"TEA","quantity":2},{"sku":"=CUP","quantity":1200}]}"#,
            "\n"
        );
        for format in [Format::Json, Format::Jsonl] {
            assert_eq!(written(order(), format, samples::zh()), expected);
        }
        assert_eq!(written(Record::default(), Format::Json, samples::plain()), "{}\n");
    }

    #[test]
    fn csv_has_a_row_per_field_and_loses_no_table() {
        let expected = "\
field,value
order_no,A-1
name,李|雷
net,1234.50
paid_at,2026-10-31T08:26:00+08:00
note,\"fragile
keep dry\"
member,
lines.1.sku,TEA
lines.1.quantity,2
lines.2.sku,'=CUP
lines.2.quantity,1200
";
        assert_eq!(written(order(), Format::Csv, samples::zh()), expected);
    }

    #[test]
    fn markdown_is_a_table_of_fields_and_one_per_attached_table() {
        let record = Record { fields: order().fields[1..3].to_vec(), ..order() };
        let expected = "\
## Order A-1

| field | value    |
|-------|----------|
| 姓名  | 李\\|雷   |
| 净额  | 1,234.50 |

## lines

| sku  | quantity |
|------|---------:|
| TEA  |        2 |
| =CUP |    1,200 |
";
        assert_eq!(written(record.clone(), Format::Markdown, samples::zh()), expected);
        let styled = Style { table_style: TableStyle::Markdown, ..samples::zh() };
        assert_eq!(written(record, Format::Table, styled), expected);
    }

    #[test]
    fn on_a_terminal_long_values_wrap_beside_their_heading() {
        let record = Record {
            fields: vec![("note", Cell::text("one two three four")), ("net", Cell::Count(1))],
            ..Record::default()
        };
        let narrow = Style { width: Some(16), ..samples::plain() };
        let expected = "note  one two\n      three four\nnet   1\n";
        assert_eq!(written(record, Format::Table, narrow), expected);
    }
}
