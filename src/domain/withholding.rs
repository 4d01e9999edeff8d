//! What is kept back from a payout for the tax office (代扣税, SPEC §10): dated rule data and the
//! arithmetic of each scheme, exact until its one rounding (`half_up`).
use std::fmt;

use super::currency::Currency;
use super::distributor::Kind;
use super::money::{Money, Overflow};
use super::rate::Rate;
use super::rounding::{Exact, Rounding};

/// By which rule tax is kept back. The name, as plans have it, is stored with every payout: a rule
/// that changes gets another name.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Scheme {
    /// Nothing is kept back.
    #[default]
    None,
    /// A share of every payout: `flat:20%`.
    Flat(Rate),
    /// 劳务报酬 paid by the month: announcement 61 of 2018 of the State Taxation Administration.
    CnLabour2018,
    /// Earnings over internet platforms, cumulative over the year: announcement 16 of 2025 of the
    /// State Taxation Administration.
    CnPlatform2025,
}

/// Gross and withheld of payouts that count.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sums {
    /// What left the balance.
    pub gross: Money,
    /// What of it was kept back.
    pub withheld: Money,
}

/// What one distributor was paid before; items that failed, came back or were cancelled are not in it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Earlier {
    /// Items made in the same month.
    pub month: Sums,
    /// Items made in the same year, those of this month among them.
    pub year: Sums,
    /// The month (1–12) of the year's first item; none: there was none.
    pub first_month: Option<u32>,
}

/// One line of a table: up to `to` of the base, `rate` of it less `less`.
#[derive(Debug, Clone, Copy)]
struct Step {
    /// In whole yuan; none: without end.
    to: Option<i64>,
    /// In percent.
    rate: i64,
    /// 速算扣除数, in whole yuan.
    less: i64,
}

const fn step(to: i64, rate: i64, less: i64) -> Step {
    Step { to: Some(to), rate, less }
}

const fn last(rate: i64, less: i64) -> Step {
    Step { to: None, rate, less }
}

/// Announcement 61 of 2018, table II (个人所得税预扣率表二).
const CN_LABOUR_2018: [Step; 3] = [step(20_000, 20, 0), step(50_000, 30, 2_000), last(40, 7_000)];
/// Up to here the flat deduction is an amount, above it a share of 20 %; both in whole yuan.
const LABOUR_SMALL: i64 = 4_000;
const LABOUR_DEDUCTION: i64 = 800;

/// Announcement 61 of 2018, table I (预扣率表一), which announcement 16 of 2025 applies.
const CN_PLATFORM_2025: [Step; 7] = [
    step(36_000, 3, 0),
    step(144_000, 10, 2_520),
    step(300_000, 20, 16_920),
    step(420_000, 25, 31_920),
    step(660_000, 30, 52_920),
    step(960_000, 35, 85_920),
    last(45, 181_920),
];
/// What is free of tax for every month, in whole yuan.
const PLATFORM_MONTHLY: i64 = 5_000;

/// 分 of a yuan.
const FEN: i64 = 100;

impl Scheme {
    /// The names that plans can give, `flat:` with any rate.
    pub const NAMES: [&'static str; 4] =
        ["none", "flat:20%", "cn-labour-2018-61", "cn-platform-2025-16"];

    /// The scheme of a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "none" => Some(Self::None),
            "cn-labour-2018-61" => Some(Self::CnLabour2018),
            "cn-platform-2025-16" => Some(Self::CnPlatform2025),
            _ => Rate::parse(name.strip_prefix("flat:")?).ok().map(Self::Flat),
        }
    }

    /// Whether a book of this currency can have it: Chinese tax is reckoned in CNY.
    #[must_use]
    pub fn fits(self, currency: Currency) -> bool {
        match self {
            Self::None | Self::Flat(_) => true,
            Self::CnLabour2018 | Self::CnPlatform2025 => currency == Currency::CNY,
        }
    }

    /// The scheme that a payout to somebody of this kind has: a business sees to its own tax.
    #[must_use]
    pub fn for_kind(self, kind: Kind) -> Self {
        match kind {
            Kind::Individual => self,
            Kind::Business => Self::None,
        }
    }

    /// What to keep back of a payout made in this month (1–12). Cumulative schemes tax the sum and
    /// subtract what was kept back before, so a second payout is taxed as the difference; never below
    /// 0, and never more than the payout.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn withhold(self, gross: Money, earlier: &Earlier, month: u32) -> Result<Money, Overflow> {
        Ok(self.reckon(gross, earlier, month)?.withheld)
    }

    /// The same, step by step.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn reckon(
        self,
        gross: Money,
        earlier: &Earlier,
        month: u32,
    ) -> Result<Withholding, Overflow> {
        let alone = Together { taxed: gross, before: Sums::default(), months: None };
        match self {
            Self::None => alone.at(Taxed::whole(gross), (Rate::ZERO, Money::ZERO), gross),
            Self::Flat(rate) => alone.at(Taxed::whole(gross), (rate, Money::ZERO), gross),
            Self::CnLabour2018 => {
                let taxed = earlier.month.gross.plus(gross)?;
                let together = Together { taxed, before: earlier.month, months: None };
                together.by_table(labour(taxed), &CN_LABOUR_2018, gross)
            }
            Self::CnPlatform2025 => {
                let months = month.saturating_sub(earlier.first_month.unwrap_or(month)) + 1;
                let taxed = earlier.year.gross.plus(gross)?;
                let together = Together { taxed, before: earlier.year, months: Some(months) };
                together.by_table(platform(taxed, months)?, &CN_PLATFORM_2025, gross)
            }
        }
    }
}

/// How a scheme comes to what it keeps back of a payout: every number between the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Withholding {
    /// What is taxed together: this payout and those that count before it.
    pub taxed: Money,
    /// Those before it; nothing for schemes without a memory.
    pub before: Sums,
    /// Months of the year that count; none for schemes that look at no year.
    pub months: Option<u32>,
    /// The flat deduction for expenses (费用).
    pub deducted: Exact,
    /// What is free of tax for the months (减除费用).
    pub free: Money,
    /// What the rate is taken of, not below 0.
    pub base: Exact,
    /// The rate of the step that the base reaches.
    pub rate: Rate,
    /// What that step takes off again (速算扣除数).
    pub less: Money,
    /// `base × rate − less`.
    pub exact: Exact,
    /// That, rounded half up.
    pub tax: Money,
    /// `tax` less what was kept back before; not below 0, not above the payout.
    pub withheld: Money,
}

/// What is taxed together.
#[derive(Debug, Clone, Copy)]
struct Together {
    taxed: Money,
    before: Sums,
    months: Option<u32>,
}

/// What is left of it to be taxed.
#[derive(Debug, Clone, Copy)]
struct Taxed {
    deducted: Exact,
    free: Money,
    base: Exact,
}

impl Taxed {
    fn whole(gross: Money) -> Self {
        Self { deducted: Money::ZERO.into(), free: Money::ZERO, base: gross.into() }
    }

    fn new(taxed: Money, deducted: i128, free: Money) -> Self {
        let base = Exact::from(taxed).parts() - deducted - Exact::from(free).parts();
        Self { deducted: Exact::of_parts(deducted), free, base: Exact::of_parts(base.max(0)) }
    }
}

impl Together {
    /// At the step of a table that the base reaches.
    fn by_table(self, left: Taxed, table: &[Step], gross: Money) -> Result<Withholding, Overflow> {
        let within = |step: &&Step| {
            step.to.is_none_or(|to| left.base.parts() <= Exact::from(yuan(to)).parts())
        };
        let step = table.iter().find(within).filter(|_| left.base.parts() > 0);
        let (rate, less) = step.map_or((0, 0), |step| (step.rate, step.less));
        let rate = Rate::from_ppm(rate * 10_000).unwrap_or(Rate::ZERO);
        self.at(left, (rate, yuan(less)), gross)
    }

    fn at(
        self,
        left: Taxed,
        (rate, less): (Rate, Money),
        gross: Money,
    ) -> Result<Withholding, Overflow> {
        // A base is a fifth of a unit at the finest and a rate a whole percent: nothing is lost. Shares
        // of `flat` are taken of whole units.
        let share = left.base.parts() * i128::from(rate.ppm()) / Exact::PARTS;
        let exact = Exact::of_parts(share - Exact::from(less).parts());
        let tax = exact.rounded(Rounding::HalfUp)?;
        Ok(Withholding {
            taxed: self.taxed,
            before: self.before,
            months: self.months,
            deducted: left.deducted,
            free: left.free,
            base: left.base,
            rate,
            less,
            exact,
            tax,
            withheld: tax.minus(self.before.withheld)?.clamp(Money::ZERO, gross),
        })
    }
}

impl fmt::Display for Scheme {
    /// The name in plans and in the book.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => f.write_str("none"),
            Self::Flat(rate) => write!(f, "flat:{}", rate.percent()),
            Self::CnLabour2018 => f.write_str("cn-labour-2018-61"),
            Self::CnPlatform2025 => f.write_str("cn-platform-2025-16"),
        }
    }
}

/// One month's payouts to one person.
fn labour(month: Money) -> Taxed {
    let deducted = if month <= yuan(LABOUR_SMALL) {
        Exact::from(yuan(LABOUR_DEDUCTION)).parts()
    } else {
        a_fifth(month)
    };
    Taxed::new(month, deducted, Money::ZERO)
}

/// A year's payouts to one person up to now.
fn platform(year: Money, months: u32) -> Result<Taxed, Overflow> {
    let free = yuan(PLATFORM_MONTHLY).times(i64::from(months))?;
    Ok(Taxed::new(year, a_fifth(year), free))
}

fn a_fifth(amount: Money) -> i128 {
    Exact::from(amount).parts() / 5
}

fn yuan(amount: i64) -> Money {
    Money(amount * FEN)
}

#[cfg(test)]
mod tests;
