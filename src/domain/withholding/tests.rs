//! Every vector of SPEC §10, and laws that hold for every scheme.
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
