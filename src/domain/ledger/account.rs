//! The accounts of the ledger (SPEC §11).
use std::borrow::Cow;

use crate::domain::id::DistributorId;

/// An account. The derived order is that of reports: balance sheet first, distributors by row.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Account {
    /// Money at hand and at the bank.
    Cash,
    /// What others owe the merchant.
    Receivable,
    /// Stock at its moving average.
    Inventory,
    /// What was settled and is not paid; negative when a distributor owes the merchant.
    Distributor(DistributorId),
    /// Commission earned and not settled yet.
    Accrued,
    /// Tax kept back from payouts, owed to the tax office.
    TaxWithheld,
    /// What the merchant owes for goods.
    Suppliers,
    /// What members' points are worth.
    Points,
    /// What was there before the book.
    Opening,
    /// Net of paid orders.
    Sales,
    /// Shipping that customers paid.
    Shipping,
    /// Goods money given back; against [`Account::Sales`].
    Refunds,
    /// Income that no document of ours shows.
    OtherIncome(OwnName),
    /// What distributors earn.
    Commission(Earned),
    /// Cost of the goods sold.
    Cogs,
    /// Goods given away, broken, found.
    StockDifferences,
    /// Costs of paying out, less the fees that distributors bear.
    PayoutFees,
    /// Expense that no document of ours shows.
    OtherExpense(OwnName),
}

/// What commission is earned by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Earned {
    /// Own sales.
    Direct,
    /// Sales of recruits.
    Override,
    /// Bonuses and contests.
    Bonus,
    /// Adjustments, write-offs, goodwill.
    Adjustment,
}

/// The five kinds of accounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// What the merchant has.
    Assets,
    /// What the merchant owes.
    Liabilities,
    /// The rest.
    Equity,
    /// What comes in for good.
    Income,
    /// What goes out for good.
    Expenses,
}

/// The merchant's own name below `income:` or `expenses:`: `rent`, `office:paper`, `房租`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OwnName(String);

/// The accounts with one name, in the order of SPEC §11.
const NAMED: [(Account, &str); 17] = [
    (Account::Cash, "assets:cash"),
    (Account::Receivable, "assets:receivable"),
    (Account::Inventory, "assets:inventory"),
    (Account::Accrued, "liabilities:commission:accrued"),
    (Account::TaxWithheld, "liabilities:tax-withheld"),
    (Account::Suppliers, "liabilities:suppliers"),
    (Account::Points, "liabilities:points"),
    (Account::Opening, "equity:opening"),
    (Account::Sales, "income:sales"),
    (Account::Shipping, "income:shipping"),
    (Account::Refunds, "income:refunds"),
    (Account::Commission(Earned::Direct), "expenses:commission:direct"),
    (Account::Commission(Earned::Override), "expenses:commission:override"),
    (Account::Commission(Earned::Bonus), "expenses:commission:bonus"),
    (Account::Commission(Earned::Adjustment), "expenses:commission:adjustment"),
    (Account::Cogs, "expenses:cogs"),
    (Account::StockDifferences, "expenses:stock-differences"),
];
const PAYOUT_FEES: &str = "expenses:payout-fees";
const DISTRIBUTOR: &str = "liabilities:distributor:";
/// Parts that documents fill: nothing of the merchant's own may stand at or below them.
const DERIVED: [&str; 7] =
    ["sales", "shipping", "refunds", "commission", "cogs", "stock-differences", "payout-fees"];

impl Class {
    /// The first part of the names of its accounts.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Assets => "assets",
            Self::Liabilities => "liabilities",
            Self::Equity => "equity",
            Self::Income => "income",
            Self::Expenses => "expenses",
        }
    }
}

impl Account {
    /// The accounts that every ledger may have, without those of distributors and the merchant's own.
    pub fn named() -> impl Iterator<Item = Self> {
        NAMED.into_iter().map(|(account, _)| account).chain([Self::PayoutFees])
    }

    /// Its kind.
    #[must_use]
    pub fn class(&self) -> Class {
        match self {
            Self::Cash | Self::Receivable | Self::Inventory => Class::Assets,
            Self::Distributor(_)
            | Self::Accrued
            | Self::TaxWithheld
            | Self::Suppliers
            | Self::Points => Class::Liabilities,
            Self::Opening => Class::Equity,
            Self::Sales | Self::Shipping | Self::Refunds | Self::OtherIncome(_) => Class::Income,
            Self::Commission(_)
            | Self::Cogs
            | Self::StockDifferences
            | Self::PayoutFees
            | Self::OtherExpense(_) => Class::Expenses,
        }
    }

    /// The name, with the code of a distributor.
    pub fn name<'c>(&self, code: impl FnOnce(DistributorId) -> &'c str) -> Cow<'static, str> {
        match self {
            Self::Distributor(id) => format!("{DISTRIBUTOR}{}", code(*id)).into(),
            Self::OtherIncome(own) => format!("income:{}", own.0).into(),
            Self::OtherExpense(own) => format!("expenses:{}", own.0).into(),
            Self::PayoutFees => PAYOUT_FEES.into(),
            named => NAMED.iter().find(|(known, _)| known == named).map_or("", |(_, n)| n).into(),
        }
    }

    /// Whether a name is that of a distributor's account, known or not.
    #[must_use]
    pub fn is_of_distributor(name: &str) -> bool {
        name.to_ascii_lowercase().starts_with(DISTRIBUTOR)
    }

    /// Whether an account can have this name or stand below it.
    #[must_use]
    pub fn is_name_or_above(name: &str) -> bool {
        let above = |whole: &str| {
            whole.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with(':'))
        };
        Self::from_name(name).is_some()
            || NAMED.iter().any(|(_, known)| above(known))
            || above(DISTRIBUTOR.trim_end_matches(':'))
            || Self::is_of_distributor(name)
    }

    /// The account of a name; none of a distributor and of a name that is none. Capital letters of
    /// ASCII count as small ones.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let name = name.to_ascii_lowercase();
        if name == PAYOUT_FEES {
            return Some(Self::PayoutFees);
        }
        if let Some((account, _)) = NAMED.iter().find(|(_, known)| *known == name) {
            return Some(account.clone());
        }
        match name.split_once(':')? {
            ("income", own) => OwnName::parse(own).map(Self::OtherIncome),
            ("expenses", own) => OwnName::parse(own).map(Self::OtherExpense),
            _ => None,
        }
    }
}

impl OwnName {
    /// Parts of letters, digits and inner hyphens, with colons between them, up to 64 characters.
    fn parse(text: &str) -> Option<Self> {
        let is_part = |part: &str| {
            let inner = |c: char| c.is_alphanumeric() || c == '-';
            part.chars().next().is_some_and(char::is_alphanumeric) && part.chars().all(inner)
        };
        let free = text.split(':').next().is_some_and(|first| !DERIVED.contains(&first));
        let good = free && text.chars().count() <= 64 && text.split(':').all(is_part);
        good.then(|| Self(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_account_is_read_back_by_its_name_and_stands_below_its_class() {
        let named: Vec<Account> = Account::named().collect();
        assert_eq!(named.len(), 18);
        for account in named {
            let name = account.name(|_| "");
            assert_eq!(Account::from_name(&name), Some(account.clone()));
            assert_eq!(name.split(':').next(), Some(account.class().name()));
        }
        let of_a = Account::Distributor(DistributorId(7)).name(|_| "A-7");
        assert_eq!(of_a, "liabilities:distributor:A-7");
        assert_eq!(Account::from_name("liabilities:distributor:A-7"), None);
    }

    #[test]
    fn the_merchants_own_accounts_are_free_but_not_beside_the_derived_ones() {
        for name in ["income:interest", "expenses:rent", "expenses:office:paper", "expenses:房租"]
        {
            let account = Account::from_name(name).unwrap();
            assert_eq!(account.name(|_| ""), name);
        }
        let rent = Account::from_name("expenses:rent");
        assert_eq!(Account::from_name("Expenses:Rent"), rent);
        for name in [
            "expenses",
            "expenses:",
            "expenses:-rent",
            "expenses:a b",
            "expenses:commission:other",
            "income:sales:web",
            "expenses:payout-fees:bank",
            "assets:gold",
            "equity:capital",
            "rent",
        ] {
            assert_eq!(Account::from_name(name), None, "{name}");
        }
    }
}
