//! The columns of an order file.
use crate::exchange::table::ColumnSpec;

macro_rules! columns {
    ($($name:ident $id:literal $required:literal $alias:literal),* $(,)?) => {
        /// A column of an order file; the value is its index in [`Column::NATIVE`].
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "the names are those of CLI.md")]
        pub enum Column { $($name),* }

        impl Column {
            /// All columns, in the order of the enum.
            pub const ALL: &'static [Column] = &[$(Self::$name),*];
            /// Their names in our own files.
            pub const NATIVE: &'static [ColumnSpec<'static>] =
                &[$(ColumnSpec { id: $id, aliases: &[$alias], required: $required }),*];
        }
    };
}

columns! {
    OrderNo "order_no" true "订单号",
    Sku "sku" true "商品编码",
    Quantity "quantity" true "数量",
    UnitPrice "unit_price" true "单价",
    PlacedAt "placed_at" false "下单时间",
    PaidAt "paid_at" false "付款时间",
    ShippedAt "shipped_at" false "发货时间",
    CompletedAt "completed_at" false "完成时间",
    CancelledAt "cancelled_at" false "取消时间",
    Status "status" false "状态",
    Distributor "distributor" false "分销商",
    Member "member" false "会员",
    LineDiscount "line_discount" false "行优惠",
    OrderDiscount "order_discount" false "订单优惠",
    Coupon "coupon" false "优惠券",
    CouponAmount "coupon_amount" false "优惠券金额",
    PointsUsed "points_used" false "使用积分",
    PointsAmount "points_amount" false "积分抵扣",
    Shipping "shipping" false "运费",
    Tax "tax" false "税费",
    Carrier "carrier" false "快递公司",
    TrackingNo "tracking_no" false "快递单号",
    Recipient "recipient" false "收件人",
    Phone "phone" false "电话",
    Address "address" false "地址",
    Note "note" false "备注",
}

impl Column {
    /// Its index in [`Column::NATIVE`].
    #[must_use]
    pub fn index(self) -> usize {
        self as usize
    }

    /// Its name in our own files.
    #[must_use]
    pub fn id(self) -> &'static str {
        Self::NATIVE[self.index()].id
    }

    /// The column of a name in our own files.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|column| column.id() == id)
    }

    /// Whether it belongs to the order, not to the line.
    #[must_use]
    pub fn is_of_order(self) -> bool {
        use Column::{LineDiscount, OrderNo, Quantity, Sku, UnitPrice};
        !matches!(self, OrderNo | Sku | Quantity | UnitPrice | LineDiscount)
    }
}

/// Behind our own columns: the product's name, which only creating products needs.
pub(in crate::exchange) const PRODUCT_NAME: usize = Column::ALL.len();
/// Its name in maps and problems.
pub(in crate::exchange) const PRODUCT_NAME_ID: &str = "product_name";
/// Behind our own columns: the one named by `--distributor-from`.
pub(super) const DISTRIBUTOR_FROM: usize = PRODUCT_NAME + 1;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_knows_its_place() {
        for (index, column) in Column::ALL.iter().enumerate() {
            assert_eq!((column.index(), Column::from_id(column.id())), (index, Some(*column)));
        }
    }
}
