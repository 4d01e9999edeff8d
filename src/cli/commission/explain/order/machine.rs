//! The tables of an explanation: net, shares of discounts, rules, calculation, settlement, payments.
use crate::app::explain::{Fate, Governed, JudgedRule, LineChain, ShareChain, Spread, Verdict};
use crate::cli::wording::Wording;
use crate::domain::plan::{OverrideOf, Pay, Role};
use crate::render::cell::{Cell, Column, Kind};
use crate::render::sheet::Sheet;

/// From the price to what is left of it.
pub(super) fn lines(lines: &[LineChain]) -> Sheet {
    let money = |id| Column::new(id, Kind::Money);
    let columns = vec![
        Column::new("line", Kind::Count),
        Column::new("sku", Kind::Text),
        Column::new("quantity", Kind::Count),
        money("unit_price"),
        money("gross"),
        money("line_discount"),
        money("coupon_share"),
        money("order_discount_share"),
        money("points_share"),
        money("net"),
    ];
    let row = |line: &LineChain| {
        let (money, net) = (&line.money, &line.net);
        let amounts = [
            money.unit_price,
            net.gross,
            money.discount,
            net.coupon_share,
            net.order_discount_share,
            net.points_share,
            net.net,
        ];
        let mut row = vec![number(line), Cell::code(&line.sku), money.quantity.into()];
        row.extend(amounts.map(Cell::Money));
        row
    };
    Sheet { columns, rows: lines.iter().map(row).collect(), ..Sheet::default() }
}

/// How each discount was split over the lines.
pub(super) fn shares(lines: &[LineChain], wording: &Wording<'_>) -> Sheet {
    let money = |id| Column::new(id, Kind::Money);
    let columns = vec![
        Column::new("line", Kind::Count),
        Column::new("discount", Kind::Text),
        money("given"),
        money("whole"),
        money("left"),
        money("left_of_all"),
        money("exact"),
        money("rounded_down"),
        Column::new("remainder_rank", Kind::Count),
        Column::new("units_missing", Kind::Count),
        Column::new("unit", Kind::Flag),
        money("share"),
    ];
    let count = |count: usize| Cell::Count(i64::try_from(count).unwrap_or(i64::MAX));
    let row = |line: &LineChain, spread: &Spread| {
        let (exact, is_whole) = spread.exact();
        let cut = if is_whole { "" } else { "…" };
        let exact = format!("{}{cut}", wording.currency().format_exact(exact));
        vec![
            number(line),
            Cell::Word(spread.discount.name()),
            spread.given.into(),
            spread.whole.into(),
            spread.left.into(),
            spread.left_of_all.into(),
            Cell::Code(exact),
            spread.part.floor.into(),
            count(spread.part.rank),
            count(spread.missing),
            spread.part.has_unit.into(),
            spread.share.into(),
        ]
    };
    let of_line =
        |line: &LineChain| line.spreads.iter().map(|spread| row(line, spread)).collect::<Vec<_>>();
    Sheet { columns, rows: lines.iter().flat_map(of_line).collect(), ..Sheet::default() }
}

/// Every rule of each role: the winning one, those that lost, those that do not apply.
pub(super) fn rules<'e>(
    shares: impl Iterator<Item = (&'e LineChain, &'e ShareChain)>,
    wording: &Wording<'_>,
) -> Sheet {
    let columns = vec![
        Column::new("line", Kind::Count),
        Column::new("role", Kind::Text),
        Column::new("rule", Kind::Count),
        Column::new("distributor", Kind::Text),
        Column::new("sku", Kind::Text),
        Column::new("category", Kind::Text),
        Column::new("grade", Kind::Text),
        Column::new("level", Kind::Count),
        Column::new("rate", Kind::Rate),
        Column::new("fixed", Kind::Money),
        Column::new("verdict", Kind::Text),
        Column::new("because", Kind::Text),
    ];
    let row = |line: &LineChain, share: &ShareChain, matched: &JudgedRule| {
        let JudgedRule { number: rule, rule: written, verdict } = matched;
        let (verdict, because) = match verdict {
            Verdict::Won => ("won", None),
            Verdict::Lost(by) => ("lost", Some(by)),
            Verdict::NoMatch(by) => ("no_match", Some(by)),
        };
        let names = &written.selectors;
        let code = |name: &Option<String>| name.as_ref().map_or(Cell::Blank, Cell::code);
        let [rate, fixed] = pay(Some(written.pay));
        vec![
            number(line),
            wording.role(share.role),
            i64::try_from(*rule).unwrap_or(i64::MAX).into(),
            code(&names.distributor),
            code(&names.sku),
            names.category.as_ref().map_or(Cell::Blank, Cell::text),
            code(&names.grade),
            names.level.map(i64::from).into(),
            rate,
            fixed,
            Cell::Word(verdict),
            because.map_or(Cell::Blank, |by| Cell::Word(by.name())),
        ]
    };
    let all =
        shares.flat_map(|(line, share)| share.rules.iter().map(move |rule| (line, share, rule)));
    let rows = all.map(|(line, share, rule)| row(line, share, rule)).collect();
    Sheet { columns, rows, ..Sheet::default() }
}

/// From the base to the amount.
pub(super) fn calculation<'e>(
    shares: impl Iterator<Item = (&'e LineChain, &'e ShareChain)>,
    governed: Option<&Governed>,
    wording: &Wording<'_>,
) -> Sheet {
    let columns = vec![
        Column::new("line", Kind::Count),
        Column::new("role", Kind::Text),
        Column::new("distributor", Kind::Text),
        Column::new("base_of", Kind::Text),
        Column::new("cost", Kind::Money),
        Column::new("base", Kind::Money),
        Column::new("own_rate", Kind::Rate),
        Column::new("seller_rate", Kind::Rate),
        Column::new("rate", Kind::Rate),
        Column::new("fixed", Kind::Money),
        Column::new("quantity", Kind::Count),
        Column::new("exact", Kind::Money),
        Column::new("rounded", Kind::Money),
        Column::new("line_cap", Kind::Money),
        Column::new("cap_used", Kind::Money),
        Column::new("cap", Kind::Money),
        Column::new("amount", Kind::Money),
    ];
    let row = |(line, share): (&LineChain, &ShareChain)| {
        let [rate, fixed] = pay(share.pay);
        let exact = wording.currency().format_exact(share.exact);
        vec![
            number(line),
            wording.role(share.role),
            share.earner.as_ref().map_or(Cell::Blank, |earner| Cell::code(&earner.code)),
            base_of(share, governed),
            line.cost.into(),
            share.pay.map(|_| share.of).into(),
            share.rates.map(|[own, _]| own).into(),
            share.rates.map(|[_, sellers]| sellers).into(),
            rate,
            fixed,
            line.money.quantity.into(),
            Cell::code(exact),
            share.rounded.into(),
            share.line_cap.into(),
            share.cap_used.into(),
            share.cap.into(),
            share.amount.into(),
        ]
    };
    Sheet { columns, rows: shares.map(row).collect(), ..Sheet::default() }
}

/// What became of each amount.
pub(super) fn settlement<'e>(
    shares: impl Iterator<Item = (&'e LineChain, &'e ShareChain)>,
    wording: &Wording<'_>,
) -> Sheet {
    let columns = vec![
        Column::new("line", Kind::Count),
        Column::new("role", Kind::Text),
        Column::new("amount", Kind::Money),
        Column::new("state", Kind::Text),
        Column::new("until", Kind::Instant),
        Column::new("entry", Kind::Count),
        Column::new("settled_in", Kind::Text),
    ];
    let row = |(line, share): (&LineChain, &ShareChain)| {
        let (amount, state, until, entry) = match &share.fate {
            Fate::Nothing(why) => (share.amount, wording.nothing(*why), None, None),
            Fate::Waits(reason, until) => {
                let state = wording.not_settled(*reason);
                (share.amount, state, *until, None)
            }
            Fate::Mature => {
                (share.amount, wording.word("word-reason-mature", "mature"), None, None)
            }
            Fate::Ended => (share.amount, wording.word("word-fate-ended", "ended"), None, None),
            Fate::Settled(entry) => {
                (entry.amount, wording.word("word-settled", "settled"), None, Some(entry))
            }
        };
        let period = entry.and_then(|entry| entry.settled_in.as_ref());
        vec![
            number(line),
            wording.role(share.role),
            amount.into(),
            state,
            until.into(),
            entry.and_then(|entry| entry.entry).into(),
            period.map_or(Cell::Blank, Cell::code),
        ]
    };
    Sheet { columns, rows: shares.map(row).collect(), ..Sheet::default() }
}

pub(super) fn number(line: &LineChain) -> Cell {
    i64::from(line.line).into()
}

/// What a percentage is taken of.
fn base_of(share: &ShareChain, governed: Option<&Governed>) -> Cell {
    let Some(governed) = governed.filter(|_| share.pay.is_some()) else { return Cell::Blank };
    let of_commission = governed.override_of == OverrideOf::SellerCommission
        && share.role == Role::Override
        && !matches!(share.pay, Some(Pay::Fixed(_)));
    Cell::Word(if of_commission { governed.override_of.name() } else { governed.base.name() })
}

/// Rate and amount per unit, of which one is blank.
fn pay(pay: Option<Pay>) -> [Cell; 2] {
    match pay {
        Some(Pay::Percent(rate)) => [rate.into(), Cell::Blank],
        Some(Pay::Fixed(per_unit)) => [Cell::Blank, per_unit.into()],
        None => [Cell::Blank, Cell::Blank],
    }
}
