//! The chart of accounts (科目表): what our accounts are called in other programs.
use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::domain::ledger::account::{Account, Earned};

/// What accounts are called elsewhere: the built-in names, and what the merchant put in their place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Chart {
    mapped: BTreeMap<String, (String, String)>,
}

/// Why a mapping is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ChartFault {
    /// Not `CODE/NAME`.
    #[error("not CODE/NAME")]
    NotCodeAndName,
}

/// Whose standard the built-in names follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Language {
    /// 小企业会计准则.
    Chinese,
    /// A plain small business.
    English,
}

impl Chart {
    /// Calls an account, and all below it, by a code and a name: `2241/其他应付款`.
    ///
    /// # Errors
    /// [`ChartFault`].
    pub fn map(&mut self, account: &str, value: &str) -> Result<(), ChartFault> {
        let (code, name) = value.split_once('/').ok_or(ChartFault::NotCodeAndName)?;
        let (code, name) = (code.trim(), name.trim());
        if code.is_empty() || name.is_empty() {
            return Err(ChartFault::NotCodeAndName);
        }
        self.mapped.insert(account.to_ascii_lowercase(), (code.to_owned(), name.to_owned()));
        Ok(())
    }

    /// Code and name of an account of ours: those of the nearest mapped account at or above it.
    pub(super) fn entry(
        &self,
        account: &Account,
        name: &str,
        language: Language,
    ) -> (Cow<'_, str>, Cow<'_, str>) {
        let lower = name.to_ascii_lowercase();
        let mut above = lower.as_str();
        loop {
            if let Some((code, name)) = self.mapped.get(above) {
                return (code.into(), name.into());
            }
            match above.rsplit_once(':') {
                Some((parent, _)) => above = parent,
                None => break,
            }
        }
        let (code, name) = match language {
            Language::Chinese => chinese(account),
            Language::English => english(account),
        };
        (code.into(), name.into())
    }
}

fn chinese(account: &Account) -> (&'static str, &'static str) {
    match account {
        Account::Cash => ("1002", "银行存款"),
        Account::Receivable => ("1122", "应收账款"),
        Account::Inventory => ("1405", "库存商品"),
        Account::Distributor(_) => ("224101", "其他应付款-分销商佣金"),
        Account::Accrued => ("224102", "其他应付款-预提佣金"),
        Account::TaxWithheld => ("222112", "应交税费-应交个人所得税"),
        Account::Suppliers => ("2202", "应付账款"),
        Account::Points => ("220302", "预收账款-积分"),
        Account::Opening => ("310415", "利润分配-未分配利润"),
        Account::Sales => ("500101", "主营业务收入-商品销售"),
        Account::Refunds => ("500102", "主营业务收入-销售退回"),
        Account::Shipping => ("505101", "其他业务收入-运费"),
        Account::OtherIncome(_) => ("5301", "营业外收入"),
        Account::Commission(Earned::Direct) => ("560121", "销售费用-直接佣金"),
        Account::Commission(Earned::Override) => ("560122", "销售费用-上级佣金"),
        Account::Commission(Earned::Bonus) => ("560123", "销售费用-奖励"),
        Account::Commission(Earned::Adjustment) => ("560124", "销售费用-佣金调整"),
        Account::Cogs => ("5401", "主营业务成本"),
        Account::StockDifferences => ("571101", "营业外支出-存货盘亏"),
        Account::PayoutFees => ("560302", "财务费用-手续费"),
        Account::OtherExpense(_) => ("5602", "管理费用"),
    }
}

fn english(account: &Account) -> (&'static str, &'static str) {
    match account {
        Account::Cash => ("1000", "Cash"),
        Account::Receivable => ("1100", "Receivables"),
        Account::Inventory => ("1400", "Inventory"),
        Account::Suppliers => ("2000", "Suppliers"),
        Account::Distributor(_) => ("2100", "Distributors payable"),
        Account::Accrued => ("2110", "Accrued commission"),
        Account::TaxWithheld => ("2200", "Tax withheld"),
        Account::Points => ("2300", "Points"),
        Account::Opening => ("3000", "Opening balances"),
        Account::Sales => ("4000", "Sales"),
        Account::Shipping => ("4100", "Shipping income"),
        Account::Refunds => ("4200", "Refunds"),
        Account::OtherIncome(_) => ("4900", "Other income"),
        Account::Cogs => ("5000", "Cost of goods sold"),
        Account::StockDifferences => ("5100", "Stock differences"),
        Account::Commission(Earned::Direct) => ("6100", "Commission direct"),
        Account::Commission(Earned::Override) => ("6110", "Commission override"),
        Account::Commission(Earned::Bonus) => ("6120", "Commission bonus"),
        Account::Commission(Earned::Adjustment) => ("6130", "Commission adjustment"),
        Account::PayoutFees => ("6200", "Payout fees"),
        Account::OtherExpense(_) => ("6900", "Other expenses"),
    }
}
