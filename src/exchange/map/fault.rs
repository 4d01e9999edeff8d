//! What a map file may not say.
use crate::exchange::toml_table::{Fault, TableFault};

/// One fault of a map file.
pub type MapFault = Fault<MapFaultKind>;

/// What is wrong with a map file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MapFaultKind {
    /// What can be wrong with any such file.
    Table(TableFault),
    /// A rule about a column that no header feeds: it could never apply.
    NotMapped(String),
    /// A column with a header and a constant.
    HeaderAndConstant,
    /// A refund's order that is to be found by other columns than the sku.
    MatchWithoutSku,
    /// A constant of a column that tells orders apart.
    ConstantOrderNo,
}

impl From<TableFault> for MapFaultKind {
    fn from(fault: TableFault) -> Self {
        Self::Table(fault)
    }
}
