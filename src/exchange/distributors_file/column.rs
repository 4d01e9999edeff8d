//! The columns of a distributor file.
use crate::exchange::table::ColumnSpec;

macro_rules! columns {
    ($($name:ident $id:literal $required:literal $aliases:expr),* $(,)?) => {
        /// A column of a distributor file; the value is its index in [`Column::NATIVE`].
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
    Code "code" true ["编码", "编号", "分销商", "分销商编码"],
    Name "name" true ["姓名", "名称"],
    Sponsor "sponsor" false ["上级"],
    Status "status" false ["状态"],
    JoinedAt "joined_at" false ["加入时间", "加入日期"],
    Phone "phone" false ["电话", "手机", "手机号"],
    Email "email" false ["邮箱"],
    Kind "kind" false ["类型"],
    IdNumber "id_number" false ["证件号码", "证件号", "身份证号"],
    Channel "channel" false ["收款方式", "收款渠道"],
    Account "account" false ["收款账号"],
    Holder "holder" false ["收款人", "户名"],
    JoiningFee "joining_fee" false ["加盟费"],
    OpeningBalance "opening_balance" false ["期初余额"],
    Grade "grade" false ["等级"],
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

    /// The column of a name in files.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|column| column.id() == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_knows_its_place() {
        for (index, column) in Column::ALL.iter().enumerate() {
            assert_eq!((column.index(), Column::from_id(column.id())), (index, Some(*column)));
        }
    }

    #[test]
    fn no_name_means_two_columns() {
        let names: Vec<&str> = Column::NATIVE
            .iter()
            .flat_map(|spec| spec.aliases.iter().copied().chain([spec.id]))
            .collect();
        let once: std::collections::BTreeSet<&str> = names.iter().copied().collect();
        assert_eq!(once.len(), names.len());
    }
}
