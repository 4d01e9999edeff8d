//! Which columns of a file are read: ours, the product's name, and the one that attributes.
use super::column::{Column, PRODUCT_NAME, PRODUCT_NAME_ID};
use crate::exchange::error::FileError;
use crate::exchange::map::{DistributorFrom, Map};
use crate::exchange::table::{ColumnSpec, Names, OpenedTable, TableReader};

/// Finds the columns as the map names them.
pub(super) fn find(
    table: OpenedTable,
    map: &Map,
    from: Option<&DistributorFrom>,
) -> Result<TableReader, FileError> {
    let aliases = map.aliases();
    let mut columns = columns(map, &aliases);
    let from_column = from.map(|from| [from.column.as_str()]);
    if let Some(aliases) = &from_column {
        columns.push(ColumnSpec { id: "distributor_from", aliases, required: true });
    }
    table.read_as(&columns, if map.is_foreign() { Names::Mapped } else { Names::Native })
}

fn columns<'m>(map: &Map, aliases: &'m [Vec<&'m str>]) -> Vec<ColumnSpec<'m>> {
    let mut columns: Vec<ColumnSpec<'m>> = Column::NATIVE.to_vec();
    for (column, aliases) in Column::ALL.iter().zip(aliases) {
        let spec = &mut columns[column.index()];
        let required = spec.required && map.constant(*column).is_none();
        *spec = ColumnSpec { id: spec.id, aliases, required };
    }
    let names = aliases.get(PRODUCT_NAME).map_or(&[][..], Vec::as_slice);
    columns.push(ColumnSpec { id: PRODUCT_NAME_ID, aliases: names, required: false });
    columns
}
