//! Reports: from typed cells to stdout or `-o FILE`, in the wanted format.
use std::io;
use std::path::Path;

use super::args::{FormArgs, ListArgs};
use super::context::Context;
use super::failure::Failure;
use super::key::Key;
use super::output::Draft;
use crate::exchange::durable::DurableFile;
use crate::render::cell::{Cell, Column};
use crate::render::format::Format;
use crate::render::listing::{Listing, RenderError};
use crate::render::record::Record;
use crate::render::sheet::Sheet;
use crate::render::style::{Style, TableStyle};
use crate::render::view::{View, ViewError};
use crate::text::{Lang, Sentence, args};

impl Context {
    /// Shows a whole report.
    ///
    /// # Errors
    /// An unknown column or format, or an output that refuses.
    pub fn show(&mut self, sheet: Sheet, list: &ListArgs) -> Result<(), Failure> {
        let (format, view) = (self.format(&list.form)?, list.view());
        self.draft(&list.form, |style, draft| Ok(sheet.write(format, style, &view, draft)?))
    }

    /// Shows one thing with its fields.
    ///
    /// # Errors
    /// An unknown format, or an output that refuses.
    pub fn show_record(&mut self, record: Record, form: &FormArgs) -> Result<(), Failure> {
        let format = self.format(form)?;
        self.draft(form, |style, draft| Ok(record.write(format, style, draft)?))
    }

    /// Shows several things of one kind.
    ///
    /// # Errors
    /// An unknown format, or an output that refuses.
    pub fn show_records(&mut self, records: Vec<Record>, form: &FormArgs) -> Result<(), Failure> {
        let format = self.format(form)?;
        self.draft(form, |style, draft| Ok(Record::write_all(records, format, style, draft)?))
    }

    /// Shows a report row by row, in constant memory: `fill` gets the [`Listing`] and returns its
    /// totals. Nothing reaches the reader before `fill` is done, so it may hold a transaction.
    ///
    /// # Errors
    /// Those of `fill`, an unknown column or format, or an output that refuses.
    pub fn show_rows(
        &mut self,
        title: Option<&str>,
        columns: &[Column],
        list: &ListArgs,
        fill: impl FnOnce(&mut Listing<'_>) -> Result<Option<Vec<Cell>>, Failure>,
    ) -> Result<(), Failure> {
        let (format, view) = (self.format(&list.form)?, list.view());
        self.draft(&list.form, |style, draft| {
            let mut listing = Listing::begin(format, style, &view, title, columns, draft)?;
            let totals = fill(&mut listing)?;
            listing.finish(totals).map_err(Failure::Aside)
        })
    }

    /// The lines of the table, when it is for people and wanted whole: then a tree may be drawn.
    ///
    /// # Errors
    /// An unknown format.
    pub fn draws(&self, list: &ListArgs) -> Result<Option<TableStyle>, Failure> {
        let whole = list.view() == View::default();
        let people = self.format(&list.form)? == Format::Table;
        Ok(Some(self.table_style(&list.form)).filter(|_| whole && people))
    }

    /// Lets `write` fill a draft and, when it is whole, hands it to its reader.
    fn draft(
        &mut self,
        form: &FormArgs,
        write: impl FnOnce(Style<'_>, &mut Draft) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let mut draft = Draft::new();
        self.styled(form, |style| write(style, &mut draft))?;
        self.hand_over(draft, form.file())
    }

    /// A table as CSV for programs, as `--format csv` prints it.
    ///
    /// # Errors
    /// What the table refuses.
    pub fn csv(&self, sheet: Sheet) -> Result<Vec<u8>, Failure> {
        let mut bytes = Vec::new();
        self.styled(&FormArgs::default(), |style| {
            Ok(sheet.write(Format::Csv, style, &View::default(), &mut bytes)?)
        })?;
        Ok(bytes)
    }

    /// How things look here.
    fn styled<T>(
        &self,
        form: &FormArgs,
        write: impl FnOnce(Style<'_>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let words = &self.words;
        let heading = |id: &str| words.say(&format!("col-{id}"), args![]);
        let word = |name: &str| words.say(&format!("name-{name}"), args![]);
        let (yes, no) = (words.say("word-yes", args![]), words.say("word-no", args![]));
        let on_screen = form.file().is_none() && self.environment.terminal.stdout;
        let style = Style {
            currency: self.currency,
            zone: self.zone,
            heading: &heading,
            word: &word,
            yes: &yes,
            no: &no,
            table_style: self.table_style(form),
            color: form.file().is_none() && self.colors_data(),
            width: self.environment.terminal.width.filter(|_| on_screen),
            excel: form.excel,
            raw: form.raw,
        };
        write(style)
    }

    /// Hands a draft that is whole to its reader: a file, or stdout without one.
    ///
    /// # Errors
    /// An output that refuses.
    pub fn hand_over(&mut self, draft: Draft, file: Option<&Path>) -> Result<(), Failure> {
        let finished = draft.finished().map_err(Failure::Aside)?;
        match file {
            None => self.output.data(finished),
            Some(file) => self.write_file(file, finished),
        }
    }

    /// `--format`, else the file's extension, else the setting, else a table.
    ///
    /// # Errors
    /// A file whose extension says nothing.
    pub fn format(&self, form: &FormArgs) -> Result<Format, Failure> {
        if let Some(format) = form.format {
            return Ok(format);
        }
        if let Some(file) = form.file() {
            let extension = file.extension().and_then(|extension| extension.to_str());
            return extension.and_then(Format::from_extension).ok_or_else(|| {
                let known = Format::ALL.map(|(_, name)| name).join(", ");
                Failure::Usage(Sentence::new("err-format", args![file = file, known = known]))
            });
        }
        let set = self.settings.get(Key::Format).and_then(Format::from_name);
        Ok(set.unwrap_or(Format::Table))
    }

    fn table_style(&self, form: &FormArgs) -> TableStyle {
        let set = || self.settings.get(Key::TableStyle).and_then(TableStyle::from_name);
        let chinese = self.words.lang() == Lang::Zh;
        let preferred = || TableStyle::preferred(chinese, self.environment.is_utf8());
        form.table_style.or_else(set).unwrap_or_else(preferred)
    }

    /// A file named by `-o`: the old one whole or the new one whole, and never a book.
    fn write_file(&mut self, file: &Path, mut data: impl io::Read) -> Result<(), Failure> {
        let book = self.book();
        let mut whole = DurableFile::replace(&self.path(file), &[&book])?;
        io::copy(&mut data, &mut whole).map_err(|error| whole.failed(error))?;
        Ok(whole.commit()?)
    }
}

impl From<RenderError> for Failure {
    fn from(error: RenderError) -> Self {
        match error {
            RenderError::Write(error) => Self::Aside(error),
            RenderError::View(error) => Self::Usage(match error {
                ViewError::UnknownColumn { name, nearest: Some(near), known: _ } => {
                    Sentence::new("err-column-near", args![name = name, near = near])
                }
                ViewError::UnknownColumn { name, nearest: None, known } => {
                    Sentence::new("err-column", args![name = name, known = known.join(", ")])
                }
                ViewError::Twice(name) => Sentence::new("err-column-twice", args![name = name]),
                ViewError::NoColumns => Sentence::new("err-column-none", args![]),
            }),
        }
    }
}
