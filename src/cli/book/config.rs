//! `fenrun book info --config`: every setting, its value and where that comes from.
use crate::cli::args::{FormArgs, ListArgs};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::key::Key;
use crate::cli::settings::Origin;
use crate::render::cell::{Cell, Column, Kind};
use crate::render::sheet::Sheet;

const COLUMNS: [Column; 3] = [
    Column::new("setting", Kind::Text),
    Column::new("value", Kind::Text),
    Column::new("source", Kind::Text),
];

/// Works without a book: settings say which book is meant.
pub(super) fn run(form: &FormArgs, context: &mut Context) -> Result<(), Failure> {
    let rows = Key::ALL.iter().map(|key| {
        let setting = context.settings.setting(*key);
        let value = setting.map_or(Cell::Blank, |setting| Cell::text(&setting.value));
        let source =
            setting.map_or(Cell::Blank, |setting| Cell::Text(source(*key, &setting.origin)));
        vec![Cell::text(key.name()), value, source]
    });
    let sheet = Sheet { columns: COLUMNS.to_vec(), rows: rows.collect(), ..Sheet::default() };
    context.show(sheet, &ListArgs { form: form.clone(), ..ListArgs::default() })
}

fn source(key: Key, origin: &Origin) -> String {
    match origin {
        Origin::Flag if key == Key::Operator => "--as".to_owned(),
        Origin::Flag => format!("--{}", key.name().replace('_', "-")),
        Origin::Variable(name) => (*name).to_owned(),
        Origin::File(path, line) => format!("{}:{line}", path.display()),
        Origin::BuiltIn => "built-in".to_owned(),
    }
}
