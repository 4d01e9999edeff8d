//! What is kept back from a payout for the tax office (代扣税, SPEC §10): dated rule data and the
//! arithmetic of each scheme, exact until its one rounding (`half_up`).
use std::fmt;

use super::currency::Currency;
use super::distributor::Kind;
use super::money::{Money, Overflow};
use super::rate::Rate;
use super::rounding::{Rounding, round, share_of};

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
const FEN: i128 = 100;

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
        let rest = |tax: Money, before: Money| Ok(tax.minus(before)?.clamp(Money::ZERO, gross));
        match self {
            Self::None => Ok(Money::ZERO),
            Self::Flat(rate) => share_of(gross, rate, Rounding::HalfUp),
            Self::CnLabour2018 => {
                rest(labour(earlier.month.gross.plus(gross)?)?, earlier.month.withheld)
            }
            Self::CnPlatform2025 => {
                let months = month.saturating_sub(earlier.first_month.unwrap_or(month)) + 1;
                rest(platform(earlier.year.gross.plus(gross)?, months)?, earlier.year.withheld)
            }
        }
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

/// The tax on one month's payouts to one person.
fn labour(month: Money) -> Result<Money, Overflow> {
    let fen = i128::from(month.0);
    let base = if fen <= i128::from(LABOUR_SMALL) * FEN {
        (fen - i128::from(LABOUR_DEDUCTION) * FEN) * 5
    } else {
        fen * 4
    };
    by_table(base, &CN_LABOUR_2018)
}

/// The tax on a year's payouts to one person up to now.
fn platform(year: Money, months: u32) -> Result<Money, Overflow> {
    let free = i128::from(PLATFORM_MONTHLY) * i128::from(months) * FEN;
    by_table(i128::from(year.0) * 4 - free * 5, &CN_PLATFORM_2025)
}

/// The tax on a base, which is given in fifths of a 分 because a fifth of the income is deducted.
fn by_table(base: i128, table: &[Step]) -> Result<Money, Overflow> {
    let within = |step: &&Step| step.to.is_none_or(|to| base <= i128::from(to) * FEN * 5);
    let Some(step) = table.iter().find(within).filter(|_| base > 0) else { return Ok(Money::ZERO) };
    // Hundredths (percent) of fifths.
    let tax = base * i128::from(step.rate) - i128::from(step.less) * FEN * 500;
    round(tax, 500, Rounding::HalfUp)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn yuan(amount: i64) -> Money {
        Money(amount * 100)
    }

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
