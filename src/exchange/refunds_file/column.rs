//! The columns of a refund file.
use crate::exchange::table::ColumnSpec;

macro_rules! columns {
    ($($name:ident $id:literal $required:literal $aliases:expr),* $(,)?) => {
        /// A column of a refund file; the value is its index in [`Column::NATIVE`].
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "the names are those of CLI.md")]
        pub enum Column { $($name),* }

        impl Column {
            /// All columns, in the order of the enum.
            pub const ALL: &'static [Column] = &[$(Self::$name),*];
            /// Their names in files.
            pub const NATIVE: &'static [ColumnSpec<'static>] =
                &[$(ColumnSpec { id: $id, aliases: &$aliases, required: $required }),*];
        }
    };
}

columns! {
    RefundNo "refund_no" true ["退款单号", "售后单号", "退款编号"],
    OrderNo "order_no" true ["订单号", "订单编号"],
    Amount "amount" true ["退款金额", "金额"],
    RefundedAt "refunded_at" false ["退款时间", "退款日期"],
    Line "line" false ["行号", "行"],
    Sku "sku" false ["商品编码"],
    Quantity "quantity" false ["数量", "退货数量"],
    Restock "restock" false ["入库", "退货入库", "入库数量"],
    Shipping "shipping" false ["运费", "退运费"],
    Reason "reason" false ["原因", "退款原因"],
}

impl Column {
    /// How many there are.
    pub const COUNT: usize = Self::ALL.len();

    /// Its index in [`Column::NATIVE`].
    #[must_use]
    pub fn index(self) -> usize {
        self as usize
    }

    /// Its name in files.
    #[must_use]
    pub fn id(self) -> &'static str {
        Self::NATIVE[self.index()].id
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_knows_its_place_and_no_name_means_two() {
        for (index, column) in Column::ALL.iter().enumerate() {
            assert_eq!((column.index(), Column::NATIVE[index].id), (index, column.id()));
        }
        let names = Column::NATIVE.iter().flat_map(|it| it.aliases.iter().chain([&it.id]));
        let names: Vec<_> = names.collect();
        let once: std::collections::BTreeSet<_> = names.iter().collect();
        assert_eq!(once.len(), names.len());
    }
}
