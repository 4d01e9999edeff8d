//! What is kept back from a payout (SPEC §10), in exact fractions with one rounding.
use super::amounts::rounded;
use crate::oracle::world::Withholding;

/// Gross, withheld and month (1 to 12) of earlier payouts of the same year that count.
pub type Earlier = Vec<(i128, i128, u32)>;

/// What is withheld of a payout that is made in a month.
pub fn withheld(scheme: Withholding, gross: i128, month: u32, earlier: &Earlier) -> i128 {
    match scheme {
        Withholding::None => 0,
        Withholding::Flat(ppm) => rounded(gross * ppm, 1_000_000, "half_up"),
        Withholding::Labour => {
            let same: Vec<_> = earlier.iter().filter(|(_, _, at)| *at == month).collect();
            let income = gross + same.iter().map(|(gross, _, _)| gross).sum::<i128>();
            let before = same.iter().map(|(_, withheld, _)| withheld).sum::<i128>();
            (labour(income) - before).clamp(0, gross)
        }
        Withholding::Platform => {
            let income = gross + earlier.iter().map(|(gross, _, _)| gross).sum::<i128>();
            let before = earlier.iter().map(|(_, withheld, _)| withheld).sum::<i128>();
            let first = earlier.iter().map(|(_, _, at)| *at).min().unwrap_or(month);
            let months = i128::from(month - first) + 1;
            (platform(income, months) - before).clamp(0, gross)
        }
    }
}

/// In 分; bases are in fifths of one.
fn labour(income: i128) -> i128 {
    let base = if income <= 400_000 { (income - 80_000) * 5 } else { income * 4 };
    tax(base, &[(2_000_000, 20, 0), (5_000_000, 30, 200_000), (i128::MAX / 5, 40, 700_000)])
}

fn platform(income: i128, months: i128) -> i128 {
    let base = income * 4 - 500_000 * months * 5;
    let steps = [
        (3_600_000, 3, 0),
        (14_400_000, 10, 252_000),
        (30_000_000, 20, 1_692_000),
        (42_000_000, 25, 3_192_000),
        (66_000_000, 30, 5_292_000),
        (96_000_000, 35, 8_592_000),
        (i128::MAX / 5, 45, 18_192_000),
    ];
    tax(base, &steps)
}

/// The first step that the base does not exceed: percent of it, less an amount.
fn tax(base: i128, steps: &[(i128, i128, i128)]) -> i128 {
    if base <= 0 {
        return 0;
    }
    let (_, percent, less) = steps.iter().find(|(to, _, _)| base <= to * 5).unwrap();
    rounded(base * percent - less * 500, 500, "half_up")
}

/// The vectors of SPEC §10, in whole yuan.
#[test]
fn the_model_withholds_what_the_specification_says() {
    for (income, kept) in [
        (800, 0),
        (1_000, 40),
        (4_000, 640),
        (10_000, 1_600),
        (25_000, 4_000),
        (30_000, 5_200),
        (62_500, 13_000),
        (100_000, 25_000),
    ] {
        let scheme = Withholding::Labour;
        assert_eq!(withheld(scheme, income * 100, 3, &Vec::new()), kept * 100, "{income}");
    }
    let mut earlier = Vec::new();
    for month in 3..=12 {
        let kept = withheld(Withholding::Platform, 1_000_000, month, &earlier);
        assert_eq!(kept, 9_000);
        earlier.push((1_000_000, kept, month));
    }
}
