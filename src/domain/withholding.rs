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
mod tests {
    use super::*;

    fn first(scheme: &str, gross: Money) -> Money {
        let scheme = Scheme::from_name(scheme).unwrap();
        scheme.withhold(gross, &Earlier::default(), 10).unwrap()
    }

    #[test]
    fn names_are_read_back() {
        for name in Scheme::NAMES.into_iter().chain(["flat:0.5%"]) {
            assert_eq!(Scheme::from_name(name).unwrap().to_string(), name);
        }
        for name in ["", "flat", "flat:", "flat:101%", "flat:20", "cn-labour", "None"] {
            assert_eq!(Scheme::from_name(name), None, "{name}");
        }
    }

    #[test]
    fn the_vectors_of_the_specification_for_labour() {
        for (gross, tax) in [
            (800, 0),
            (1_000, 40),
            (4_000, 640),
            (10_000, 1_600),
            (25_000, 4_000),
            (30_000, 5_200),
            (62_500, 13_000),
            (100_000, 25_000),
        ] {
            assert_eq!(first("cn-labour-2018-61", yuan(gross)), yuan(tax), "{gross}");
        }
    }

    #[test]
    fn labour_is_exact_to_the_cent_and_rounds_half_up() {
        for (gross, tax) in [
            (79_999, 0),
            (80_001, 0),            // 0.01 × 20 % = 0.002
            (80_003, 1),            // 0.03 × 20 % = 0.006
            (400_001, 64_000),      // 4,000.01 × 80 % × 20 % = 640.0016
            (400_003, 64_000),      // 640.0048
            (400_004, 64_001),      // 640.0064
            (2_500_001, 400_000),   // base 20,000.008: × 30 % − 2,000 = 4,000.0024
            (6_250_001, 1_300_000), // base 50,000.008: × 40 % − 7,000 = 13,000.0032
        ] {
            assert_eq!(first("cn-labour-2018-61", Money(gross)), Money(tax), "{gross}");
        }
    }

    #[test]
    fn a_second_payout_in_a_month_is_taxed_as_the_difference() {
        let scheme = Scheme::CnLabour2018;
        let after = |gross, withheld| Earlier {
            month: Sums { gross: yuan(gross), withheld: yuan(withheld) },
            ..Earlier::default()
        };
        // 10,000 in one or in two: 1,600.
        assert_eq!(scheme.withhold(yuan(9_000), &after(1_000, 40), 10), Ok(yuan(1_560)));
        // 4,000 and 4,000: 640, then 1,280 − 640.
        assert_eq!(scheme.withhold(yuan(4_000), &after(4_000, 640), 10), Ok(yuan(640)));
        // More was kept back than the sum is taxed: nothing, not less.
        assert_eq!(scheme.withhold(yuan(10), &after(500, 100), 10), Ok(Money::ZERO));
        // Nothing was kept back before, by another plan: never more than there is.
        assert_eq!(scheme.withhold(yuan(100), &after(10_000, 0), 10), Ok(yuan(100)));
    }

    #[test]
    fn every_step_of_a_reckoning_is_told() {
        // A second payout of 21,000.01 after 10,000: the sum is 31,000.01, less 20 % 24,800.008; × 30 % −
        // 2,000 = 5,440.0024; 1,600 were kept back before.
        let month = Sums { gross: yuan(10_000), withheld: yuan(1_600) };
        let earlier = Earlier { month, ..Earlier::default() };
        let told = Scheme::CnLabour2018.reckon(Money(2_100_001), &earlier, 10).unwrap();
        let thousandths = |amount: Exact| amount.parts() / 100_000;
        assert_eq!((told.taxed, told.before, told.months), (Money(3_100_001), month, None));
        assert_eq!((thousandths(told.deducted), thousandths(told.base)), (6_200_002, 24_800_008));
        assert_eq!((told.rate.ppm(), told.less), (300_000, yuan(2_000)));
        assert_eq!((told.exact.parts(), told.tax), (544_000_240_000, Money(544_000)));
        assert_eq!(told.withheld, Money(384_000));
        // Two months over platforms: 20,000 less 4,000 less 10,000 is 6,000, × 3 % = 180, less 90.
        let year = Sums { gross: yuan(10_000), withheld: yuan(90) };
        let earlier = Earlier { year, first_month: Some(9), ..Earlier::default() };
        let told = Scheme::CnPlatform2025.reckon(yuan(10_000), &earlier, 10).unwrap();
        assert_eq!(
            (told.months, told.deducted, told.free),
            (Some(2), yuan(4_000).into(), yuan(10_000))
        );
        assert_eq!((told.base, told.tax, told.withheld), (yuan(6_000).into(), yuan(180), yuan(90)));
    }

    #[test]
    fn ten_thousand_a_month_over_platforms_is_ninety_each_month() {
        let (mut year, scheme) = (Sums::default(), Scheme::CnPlatform2025);
        for month in 1..=12 {
            let earlier = Earlier { year, first_month: Some(1), ..Earlier::default() };
            let tax = scheme.withhold(yuan(10_000), &earlier, month).unwrap();
            assert_eq!(tax, yuan(90), "{month}");
            year.gross = year.gross.plus(yuan(10_000)).unwrap();
            year.withheld = year.withheld.plus(tax).unwrap();
        }
    }

    #[test]
    fn months_count_from_the_first_payout_of_the_year_with_those_between() {
        let scheme = Scheme::CnPlatform2025;
        let year = Sums { gross: yuan(20_000), withheld: yuan(330) };
        let earlier = Earlier { year, first_month: Some(3), ..Earlier::default() };
        // March to June: (20,000 + 20,000) × 80 % − 4 × 5,000 = 12,000, × 3 % = 360, less 330.
        assert_eq!(scheme.withhold(yuan(20_000), &earlier, 6), Ok(yuan(30)));
        // A second payout in the same month has no second allowance.
        assert_eq!(scheme.withhold(yuan(20_000), &earlier, 3), Ok(yuan(480)));
        // Much less later on: never negative.
        assert_eq!(scheme.withhold(yuan(100), &earlier, 12), Ok(Money::ZERO));
        assert_eq!(first("cn-platform-2025-16", yuan(6_250)), Money::ZERO);
        assert_eq!(first("cn-platform-2025-16", Money(625_041)), Money(1)); // base 0.328: 0.00984
    }

    #[test]
    fn every_step_of_the_platform_table_meets_the_next() {
        // What base makes the taxed sum: one month, so gross = (base + 5,000) / 0.8.
        let taxed = |base: i64| first("cn-platform-2025-16", Money((base + 5_000) * 125));
        for (base, tax) in [
            (36_000, 1_080),
            (144_000, 11_880),
            (300_000, 43_080),
            (420_000, 73_080),
            (660_000, 145_080),
            (960_000, 250_080),
            (1_000_000, 268_080),
        ] {
            assert_eq!(taxed(base), yuan(tax), "{base}");
        }
        for step in CN_PLATFORM_2025.windows(2).chain(CN_LABOUR_2018.windows(2)) {
            let to = step[0].to.unwrap();
            let at = |step: &Step| to * step.rate - step.less * 100;
            assert_eq!(at(&step[0]), at(&step[1]), "a table without a jump at {to}");
        }
    }

    #[test]
    fn a_flat_share_is_rounded_once_and_a_business_keeps_all() {
        assert_eq!(first("flat:20%", Money(1_003)), Money(201)); // 200.6
        assert_eq!(first("flat:20%", Money(1_002)), Money(200)); // 200.4
        assert_eq!(first("flat:12.5%", Money(4)), Money(1)); // 0.5
        let flat = Scheme::Flat(Rate::ONE);
        assert_eq!(
            (flat.for_kind(Kind::Business), flat.for_kind(Kind::Individual)),
            (Scheme::None, flat)
        );
    }

    #[test]
    fn chinese_tax_is_for_books_in_cny() {
        let (cny, usd) = (Currency::CNY, Currency::from_code("USD").unwrap());
        let fits = |name: &str| {
            let scheme = Scheme::from_name(name).unwrap();
            (scheme.fits(cny), scheme.fits(usd))
        };
        assert_eq!(fits("cn-labour-2018-61"), (true, false));
        assert_eq!(fits("cn-platform-2025-16"), (true, false));
        assert_eq!((fits("none"), fits("flat:20%")), ((true, true), (true, true)));
    }

    #[test]
    fn what_leaves_64_bits_is_an_error() {
        let earlier =
            Earlier { month: Sums { gross: Money(1), ..Sums::default() }, ..Earlier::default() };
        assert_eq!(Scheme::CnLabour2018.withhold(Money(i64::MAX), &earlier, 1), Err(Overflow));
        assert!(first("cn-labour-2018-61", Money(i64::MAX)).0 > 0);
    }
}
