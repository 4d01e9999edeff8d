//! Net, splitting and rounding, in whole numbers (SPEC §2 and §6).
use crate::oracle::world::Order;

/// The net of each line: coupon, then order discount, then points, each over what is then left.
pub fn nets(order: &Order) -> Vec<i128> {
    let mut left: Vec<i128> =
        order.lines.iter().map(|line| line.quantity * line.price - line.discount).collect();
    for (whole, is_cut) in [(order.coupon, true), (order.discount, false), (order.points, true)] {
        let total: i128 = left.iter().sum();
        let whole = if is_cut { whole.min(total) } else { whole };
        assert!(whole <= total, "the world has a discount above its order");
        let parts = parts(whole, &left);
        for (left, part) in left.iter_mut().zip(parts) {
            *left -= part;
        }
    }
    left
}

/// Whether no discount is above what it is taken off.
pub fn fits(order: &Order) -> bool {
    let lines = order.lines.iter().map(|line| line.quantity * line.price - line.discount);
    let lines: Vec<i128> = lines.collect();
    let left = (lines.iter().sum::<i128>() - order.coupon).max(0);
    lines.iter().all(|left| *left >= 0) && order.discount <= left
}

/// Largest remainder; ties to the lower line.
pub fn parts(whole: i128, weights: &[i128]) -> Vec<i128> {
    let total: i128 = weights.iter().sum();
    if total == 0 {
        return vec![0; weights.len()];
    }
    let mut parts: Vec<i128> = weights.iter().map(|weight| whole * weight / total).collect();
    for _ in 0..whole - parts.iter().sum::<i128>() {
        let furthest = (0..weights.len())
            .max_by_key(|&i| (whole * weights[i] - parts[i] * total, std::cmp::Reverse(i)))
            .unwrap();
        parts[furthest] += 1;
    }
    parts
}

/// SPEC §2, plainly.
pub fn rounded(numerator: i128, denominator: i128, mode: &str) -> i128 {
    let (whole, rest) = (numerator / denominator, numerator % denominator);
    let up = match mode {
        "half_up" => rest * 2 >= denominator,
        "half_even" => rest * 2 > denominator || rest * 2 == denominator && whole % 2 == 1,
        "down" => false,
        _ => panic!("{mode}"),
    };
    whole + i128::from(up)
}
