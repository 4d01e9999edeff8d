//! What people read: from the price to the net, from the base to the amount, what is taken back.
use super::clawbacks;
use crate::app::explain::{
    Discount, Explanation, Fate, Governed, LineChain, ShareChain, Spread, TakenBack, TakenFate,
};
use crate::cli::commission::explain::arithmetic::{Arithmetic, steps, under};
use crate::cli::wording::Wording;
use crate::domain::money::{Money, Overflow};
use crate::domain::plan::{Base, OverrideOf, Pay, Role};
use crate::domain::rate::Rate;
use crate::domain::rounding::{Exact, Rounding};
use crate::render::cell::{Cell, Column, Kind};
use crate::render::sheet::Sheet;
use crate::text::args;

/// From the price of each line to its net.
pub(super) fn lines(lines: &[LineChain], wording: &Wording<'_>) -> Result<Sheet, Overflow> {
    let mut rows = Vec::new();
    for line in lines {
        rows.extend(under(&[i64::from(line.line).into()], net(line, wording)?));
    }
    let columns = steps([Column::new("line", Kind::Count)]);
    Ok(Sheet { columns, rows, ..Sheet::default() })
}

fn net(line: &LineChain, wording: &Wording<'_>) -> Result<Vec<[Cell; 3]>, Overflow> {
    let say = Arithmetic::new(wording);
    let price =
        format!("{}: {} × {}", line.sku, line.money.quantity, say.money(line.money.unit_price));
    let mut steps = vec![[say.step("word-step-price"), Cell::text(price), line.net.gross.into()]];
    let less = |amount: Money| Money::ZERO.minus(amount);
    if !line.money.discount.is_zero() {
        steps.push([say.step("col-line_discount"), Cell::Blank, less(line.money.discount)?.into()]);
    }
    for spread in &line.spreads {
        let id = match spread.discount {
            Discount::Coupon => "col-coupon_share",
            Discount::Order => "col-order_discount_share",
            Discount::Points => "col-points_share",
        };
        let how = Cell::text(how_spread(spread, wording));
        steps.push([say.step(id), how, less(spread.share)?.into()]);
    }
    steps.push([say.step("col-net"), Cell::Blank, line.net.net.into()]);
    Ok(steps)
}

/// `10.00 × 98.99 / 308.99 = 3.2036…, down (…)`; nothing when the line takes the whole.
fn how_spread(spread: &Spread, wording: &Wording<'_>) -> String {
    let (say, words) = (Arithmetic::new(wording), wording.words());
    let mut how = String::new();
    if spread.left != spread.left_of_all {
        let [whole, left, all] =
            [spread.whole, spread.left, spread.left_of_all].map(|amount| say.money(amount));
        let (exact, is_whole) = spread.exact();
        let share = format!("{whole} × {left} / {all} = {}", say.first_digits(exact, is_whole));
        let (rank, missing) = (spread.part.rank, spread.missing);
        how = match (missing, spread.part.has_unit) {
            (0, _) => share,
            (_, true) => {
                words.say("word-how-unit", args![share = share, rank = rank, missing = missing])
            }
            (_, false) => {
                words.say("word-how-no-unit", args![share = share, rank = rank, missing = missing])
            }
        };
    }
    if spread.given != spread.whole {
        let given = say.money(spread.given);
        how += &words.say("word-how-cut", args![given = given]);
    }
    how.trim().to_owned()
}

/// From the base of each line and role to the amount.
pub(super) fn calculation(
    explanation: &Explanation,
    wording: &Wording<'_>,
) -> Result<Sheet, Overflow> {
    let Ok(governed) = &explanation.governed else { return Ok(Sheet::default()) };
    let mut rows = Vec::new();
    for line in &explanation.lines {
        for share in &line.shares {
            let earner = share.earner.as_ref();
            let of = [
                i64::from(line.line).into(),
                wording.role(share.role),
                earner.map_or(Cell::Blank, |earner| Cell::code(&earner.code)),
            ];
            rows.extend(under(&of, amount(line, share, governed, wording)));
        }
    }
    let of = [
        Column::new("line", Kind::Count),
        Column::new("role", Kind::Text),
        Column::new("distributor", Kind::Text),
    ];
    Ok(Sheet { columns: steps(of), rows, ..Sheet::default() })
}

fn amount(
    line: &LineChain,
    share: &ShareChain,
    governed: &Governed,
    wording: &Wording<'_>,
) -> Vec<[Cell; 3]> {
    let say = Arithmetic::new(wording);
    let mut steps = Vec::new();
    if let Some(pay) = share.pay {
        let (id, how) = match pay {
            Pay::Percent(rate) => {
                steps.push([
                    say.step("col-base"),
                    how_base(line, share, governed, wording),
                    share.of.into(),
                ]);
                let rate = match share.rates {
                    Some([own, sellers]) => format!("({} − {})", own.percent(), sellers.percent()),
                    None => rate.percent(),
                };
                ("word-step-percent", format!("{} × {rate}", say.money(share.of)))
            }
            Pay::Fixed(each) => {
                ("word-step-fixed", format!("{} × {}", line.money.quantity, say.money(each)))
            }
        };
        let how = if share.exact == Exact::from(share.rounded) {
            Cell::text(how)
        } else {
            let exact = format!("{how} = {}", say.exact(share.exact));
            Cell::text(say.rounded(exact, governed.rounding))
        };
        steps.push([say.step(id), how, share.rounded.into()]);
        if governed.max_share != Rate::ONE || share.amount != share.rounded {
            steps.push([
                say.step("col-cap"),
                cap(line, share, governed, wording),
                share.cap.into(),
            ]);
        }
    }
    let why = match &share.fate {
        Fate::Nothing(why) => wording.nothing(*why),
        Fate::Settled(_) | Fate::Waits(..) | Fate::Mature | Fate::Ended => Cell::Blank,
    };
    steps.push([say.step("col-amount"), why, share.amount.into()]);
    steps
}

/// The net; or `3 × 33.33`, `93.87 − 3 × 20.00`, or that it is the seller's commission.
fn how_base(
    line: &LineChain,
    share: &ShareChain,
    governed: &Governed,
    wording: &Wording<'_>,
) -> Cell {
    let (say, money) = (Arithmetic::new(wording), &line.money);
    if governed.override_of == OverrideOf::SellerCommission && share.role == Role::Override {
        return wording.override_of(governed.override_of);
    }
    match (governed.base, line.cost) {
        (Base::List, _) => {
            Cell::text(format!("{} × {}", money.quantity, say.money(money.unit_price)))
        }
        (Base::Margin, Some(cost)) => {
            let net = say.money(line.net.net);
            Cell::text(format!("{net} − {} × {}", money.quantity, say.money(cost)))
        }
        (base, _) => wording.base(base),
    }
}

/// `93.87 × 14% = 13.1418, down → 13.14`, and what the seller's part left of that.
fn cap(line: &LineChain, share: &ShareChain, governed: &Governed, wording: &Wording<'_>) -> Cell {
    let say = Arithmetic::new(wording);
    let base = line.base.unwrap_or_default();
    let mut how = format!("{} × {}", say.money(base), governed.max_share.percent());
    let exact = Exact::share(base, governed.max_share);
    if exact != share.line_cap.into() {
        let exact = say.rounded(format!("{how} = {}", say.exact(exact)), Rounding::Down);
        how = format!("{exact} → {}", say.money(share.line_cap));
    }
    if !share.cap_used.is_zero() {
        how += &format!(" − {}", say.money(share.cap_used));
    }
    Cell::text(how)
}

/// What is taken back, reason by reason.
pub(super) fn clawbacks(explanation: &Explanation, wording: &Wording<'_>) -> Sheet {
    let columns = vec![
        Column::new("line", Kind::Count),
        Column::new("role", Kind::Text),
        Column::new("dated_at", Kind::Instant).by_day(),
        Column::new("reason", Kind::Text),
        Column::new("how", Kind::Text),
        Column::new("amount", Kind::Money),
        Column::new("state", Kind::Text),
    ];
    let mut rows = Vec::new();
    for line in &explanation.lines {
        for share in &line.shares {
            let of = [i64::from(line.line).into(), wording.role(share.role)];
            for (place, taken) in share.taken_back.iter().enumerate() {
                let of = if place == 0 { of.clone() } else { [Cell::Blank, Cell::Blank] };
                rows.push([of.to_vec(), taken_back(share, taken, explanation, wording)].concat());
            }
        }
    }
    Sheet { columns, rows, ..Sheet::default() }
}

fn taken_back(
    share: &ShareChain,
    taken: &TakenBack,
    explanation: &Explanation,
    wording: &Wording<'_>,
) -> Vec<Cell> {
    let say = Arithmetic::new(wording);
    let earned = match &share.fate {
        Fate::Settled(entry) => entry.amount,
        Fate::Nothing(_) | Fate::Waits(..) | Fate::Mature | Fate::Ended => share.amount,
    };
    let mut how = say.money(earned);
    if let Some(to_date) = taken.refunded_to_date {
        how += &format!(" × {} / {}", say.money(to_date), say.money(taken.net));
        let (exact, is_whole) = taken.exact(earned);
        if exact != taken.target.into() || !is_whole {
            how += &format!(" = {}", say.first_digits(exact, is_whole));
        }
        how += &format!(" → {}", say.money(taken.target));
    }
    if !taken.before.is_zero() {
        how += &format!(" − {}", say.money(taken.before));
    }
    let reason = match clawbacks::refund_no(taken.reversal, explanation) {
        Cell::Blank => clawbacks::reason(taken.reversal, explanation, wording),
        number => number,
    };
    vec![taken.at.into(), reason, Cell::text(how), taken.amount.into(), state(&taken.fate, wording)]
}

fn state(fate: &TakenFate, wording: &Wording<'_>) -> Cell {
    let words = wording.words();
    match fate {
        TakenFate::Nothing => wording.word("word-taken-nothing", "nothing"),
        TakenFate::Waits(why, until) => {
            let day = until.and_then(|until| wording.zone().day_of(until));
            match (day, wording.not_settled(*why)) {
                (Some(day), Cell::Text(why)) => Cell::text(
                    words.say("word-how-until", args![why = why, until = day.to_string()]),
                ),
                (_, why) => why,
            }
        }
        TakenFate::Mature => wording.word("word-reason-mature", "mature"),
        TakenFate::Settled(entry) => {
            let (number, period) = (entry.entry.unwrap_or_default(), entry.settled_in.as_ref());
            let period = period.map(String::as_str).unwrap_or_default();
            Cell::text(
                words.say("word-how-settled", args![entry = number.to_string(), period = period]),
            )
        }
    }
}
