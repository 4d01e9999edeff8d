//! Flags that mean the same everywhere. Help texts are `help-arg-…` in `src/text`.
use std::path::{Path, PathBuf};

use super::paint::Color;
use super::values::{self, Moment};
use crate::render::format::Format;
use crate::render::sheet::Sheet;
use crate::render::style::TableStyle;
use crate::render::view::View;
use crate::text::Lang;

/// Flags of every command.
#[derive(Debug, Clone, Default, clap::Args)]
pub(crate) struct GlobalArgs {
    #[arg(long, global = true, value_name = "FILE")]
    pub book: Option<PathBuf>,
    #[arg(long, global = true, value_parser = values::lang())]
    pub lang: Option<Lang>,
    #[arg(long, global = true, value_name = "INSTANT", value_parser = values::moment)]
    pub at: Option<Moment>,
    #[arg(long = "as", global = true, value_name = "NAME")]
    pub operator: Option<String>,
    #[arg(long, global = true, value_name = "SECONDS", value_parser = values::count)]
    pub wait: Option<u64>,
    #[arg(long, global = true)]
    pub yes: bool,
    #[arg(long, global = true)]
    pub no_input: bool,
    #[arg(long, global = true, value_name = "WHEN", value_parser = values::color())]
    pub color: Option<Color>,
}

/// For every command that writes: show what would happen, change nothing.
#[derive(Debug, Clone, Copy, Default, clap::Args)]
pub(crate) struct DryRun {
    #[arg(long)]
    pub dry_run: bool,
}

/// How something is written: of every command that prints data.
#[derive(Debug, Clone, Default, clap::Args)]
pub(crate) struct FormArgs {
    #[arg(long, value_parser = values::format())]
    pub format: Option<Format>,
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    #[arg(long, conflicts_with = "raw")]
    pub excel: bool,
    #[arg(long)]
    pub raw: bool,
    #[arg(long, value_name = "STYLE", value_parser = values::table_style())]
    pub table_style: Option<TableStyle>,
}

/// Which part of a list, and how it is written: of every list and report.
#[derive(Debug, Clone, Default, clap::Args)]
pub(crate) struct ListArgs {
    #[arg(long, value_delimiter = ',')]
    pub columns: Option<Vec<String>>,
    #[arg(long, value_name = "COLUMN", allow_hyphen_values = true)]
    pub sort: Option<String>,
    #[arg(long, value_name = "COUNT", value_parser = values::count)]
    pub limit: Option<u64>,
    #[command(flatten)]
    pub form: FormArgs,
}

impl ListArgs {
    /// The part that is asked for.
    pub fn view(&self) -> View {
        let limit = self.limit.map(|limit| usize::try_from(limit).unwrap_or(usize::MAX));
        View { columns: self.columns.clone(), sort: self.sort.clone(), limit }
    }

    /// A report as people read it: without `spare` columns, and without those of `sparse` in which
    /// nothing stands but 0. Programs get every column, and so do people who name columns; a column
    /// that they sort by stays.
    pub fn for_people(
        &self,
        sheet: Sheet,
        format: Format,
        spare: &[&str],
        sparse: &[&str],
    ) -> Sheet {
        if self.columns.is_some() || !format.is_for_people() {
            return sheet;
        }
        let sort = self.sort.as_deref().map(|sort| sort.strip_prefix('-').unwrap_or(sort));
        let may_go = |id: &&&str| Some(**id) != sort;
        let sheet = spare.iter().filter(may_go).fold(sheet, |sheet, id| sheet.without(id));
        sparse.iter().filter(may_go).fold(sheet, |sheet, id| sheet.without_empty(&[id]))
    }
}

impl FormArgs {
    /// The file that is asked for; none for stdout, which `-` is, too.
    pub fn file(&self) -> Option<&Path> {
        self.output.as_deref().filter(|path| path.as_os_str() != "-")
    }
}
