//! A payout as a record: what was available, the statements it comes from, fee and tax step by step, and
//! what happened to it.
use super::arithmetic::{Arithmetic, steps, under};
use crate::app::explain::{Origin, PayoutChain};
use crate::cli::payout::events;
use crate::cli::wording::Wording;
use crate::domain::money::{Money, Overflow};
use crate::domain::payout::Charge;
use crate::domain::rate::Rate;
use crate::domain::withholding::{Scheme, Withholding};
use crate::render::cell::{Cell, Column, Kind};
use crate::render::record::Record;
use crate::render::sheet::Sheet;
use crate::text::args;

const ORIGINS: [Column; 3] = [
    Column::new("period", Kind::Text),
    Column::new("net", Kind::Money),
    Column::new("amount", Kind::Money),
];

pub(super) fn record(chain: &PayoutChain, wording: &Wording<'_>) -> Result<Record, Overflow> {
    let item = chain.stored.item.id.to_string();
    let mut fields = head(chain, wording);
    let mut sheets = Vec::new();
    if wording.is_for_people() {
        fields.retain(|(_, cell)| *cell != Cell::Blank);
        sheets
            .extend([("how_gross", gross(chain, wording)?), ("sources", origins(&chain.origins))]);
        let tax = tax(&chain.withholding, chain.stored.item.charge.scheme, wording)?;
        sheets.extend([("withholding", tax), ("how_net", net(chain, wording)?)]);
        for (_, sheet) in &mut sheets {
            *sheet = std::mem::take(sheet).without_empty(&["how"]);
        }
        sheets.retain(|(_, sheet)| !sheet.rows.is_empty());
    } else {
        fields.extend(amounts(chain, wording));
        sheets.push(("sources", origins(&chain.origins)));
        sheets.push(("withholding", reckoned(chain, wording)));
    }
    sheets.push(("events", events(&chain.events)));
    let title = wording.words().say("title-payout", args![item = item]);
    Ok(Record { title: Some(title), fields, sheets })
}

fn head(chain: &PayoutChain, wording: &Wording<'_>) -> Vec<(&'static str, Cell)> {
    let (stored, item) = (&chain.stored, &chain.stored.item);
    let code = |text: Option<String>| text.map_or(Cell::Blank, Cell::Code);
    let mut fields = vec![
        ("item", Cell::code(item.id.to_string())),
        ("batch", Cell::code(stored.batch.to_string())),
        ("request", code(item.request.map(|request| request.to_string()))),
        ("distributor", Cell::code(&stored.code)),
        ("name", Cell::text(&stored.name)),
        ("channel", Cell::Word(stored.account.channel.name())),
        ("account", Cell::code(&stored.account.account)),
        ("status", Cell::Word(stored.status.name())),
        ("created_at", stored.created_at.into()),
        ("plan", item.plan.map(|plan| plan.0).into()),
        ("plan_name", chain.plan_name.as_ref().map_or(Cell::Blank, Cell::text)),
        ("scheme", Cell::code(item.charge.scheme.to_string())),
    ];
    if !wording.is_for_people() {
        fields.insert(0, ("explains", Cell::Word("payout")));
    }
    fields
}

/// What programs re-add.
fn amounts(chain: &PayoutChain, wording: &Wording<'_>) -> Vec<(&'static str, Cell)> {
    let (available, rules) = (&chain.available, &chain.rules);
    let Charge { gross, fee, withheld, net, scheme: _ } = chain.stored.item.charge;
    let exact = wording.currency().format_exact(chain.fee_exact);
    vec![
        ("minimum", rules.minimum.into()),
        ("stated", available.stated.into()),
        ("paid", available.paid.into()),
        ("on_its_way", available.on_its_way.into()),
        ("requested", available.requested.into()),
        ("available", available.available.into()),
        ("left", available.left.into()),
        ("gross", gross.into()),
        ("withheld", withheld.into()),
        ("fee_percent", rules.fee_percent.into()),
        ("fee_exact", Cell::Code(exact)),
        ("fee_fixed", rules.fee_fixed.into()),
        ("fee", fee.into()),
        ("net", net.into()),
    ]
}

fn origins(origins: &[Origin]) -> Sheet {
    let row =
        |origin: &Origin| vec![Cell::code(&origin.period), origin.net.into(), origin.amount.into()];
    let rows = origins.iter().map(row).collect();
    Sheet { columns: ORIGINS.to_vec(), rows, ..Sheet::default() }
}

/// The tax for programs: one row with every number between gross and withheld.
fn reckoned(chain: &PayoutChain, wording: &Wording<'_>) -> Sheet {
    let money = |id| Column::new(id, Kind::Money);
    let told = &chain.withholding;
    let exact = |amount| Cell::Code(wording.currency().format_exact(amount));
    let cells: [(Column, Cell); 13] = [
        (
            Column::new("scheme", Kind::Text),
            Cell::code(chain.stored.item.charge.scheme.to_string()),
        ),
        (money("before"), told.before.gross.into()),
        (money("gross"), chain.stored.item.charge.gross.into()),
        (money("taxed"), told.taxed.into()),
        (money("deducted"), exact(told.deducted)),
        (Column::new("months", Kind::Count), told.months.map(i64::from).into()),
        (money("free"), told.free.into()),
        (money("base"), exact(told.base)),
        (Column::new("rate", Kind::Rate), told.rate.into()),
        (money("less"), told.less.into()),
        (money("exact"), exact(told.exact)),
        (money("tax"), told.tax.into()),
        (money("withheld_before"), told.before.withheld.into()),
    ];
    let (mut columns, mut row): (Vec<_>, Vec<_>) = cells.into_iter().unzip();
    columns.push(money("withheld"));
    row.push(chain.stored.item.charge.withheld.into());
    Sheet { columns, rows: vec![row], ..Sheet::default() }
}

/// From the statements to the gross amount.
fn gross(chain: &PayoutChain, wording: &Wording<'_>) -> Result<Sheet, Overflow> {
    let (say, available) = (Arithmetic::new(wording), &chain.available);
    let less = |amount: Money| Money::ZERO.minus(amount);
    let mut rows = vec![[say.step("word-step-stated"), Cell::Blank, available.stated.into()]];
    for (id, amount) in [
        ("word-step-paid-before", available.paid),
        ("word-step-on-its-way", available.on_its_way),
        ("word-step-requested", available.requested),
    ] {
        if !amount.is_zero() {
            rows.push([say.step(id), Cell::Blank, less(amount)?.into()]);
        }
    }
    rows.push([say.step("col-available"), Cell::Blank, available.available.into()]);
    if !available.left.is_zero() {
        let id = match chain.stored.item.request {
            Some(_) => "word-how-left-not-requested",
            None => "word-how-left-reserved",
        };
        rows.push([say.step("word-step-left"), say.step(id), less(available.left)?.into()]);
    }
    rows.push([say.step("col-gross"), Cell::Blank, chain.stored.item.charge.gross.into()]);
    Ok(Sheet { columns: steps([]), rows: under(&[], rows), ..Sheet::default() })
}

/// From the gross amount to what arrives.
fn net(chain: &PayoutChain, wording: &Wording<'_>) -> Result<Sheet, Overflow> {
    let say = Arithmetic::new(wording);
    let Charge { gross, fee, withheld, net, scheme: _ } = chain.stored.item.charge;
    let less = |amount: Money| Money::ZERO.minus(amount);
    let mut rows = vec![[say.step("col-gross"), Cell::Blank, gross.into()]];
    rows.push([say.step("col-withheld"), Cell::Blank, less(withheld)?.into()]);
    let rules = &chain.rules;
    let mut how = Vec::new();
    if rules.fee_percent != Rate::ZERO {
        let (gross, exact) = (say.money(gross), say.exact(chain.fee_exact));
        how.push(format!("{gross} × {} = {exact}", rules.fee_percent.percent()));
    }
    if !rules.fee_fixed.is_zero() {
        how.push(say.money(rules.fee_fixed));
    }
    rows.push([say.step("col-fee"), Cell::text(how.join(" + ")), less(fee)?.into()]);
    rows.push([say.step("col-net"), Cell::Blank, net.into()]);
    Ok(Sheet { columns: steps([]), rows: under(&[], rows), ..Sheet::default() })
}

/// From the gross amount to what is kept back for the tax office; nothing without a scheme.
fn tax(told: &Withholding, scheme: Scheme, wording: &Wording<'_>) -> Result<Sheet, Overflow> {
    if scheme == Scheme::None {
        return Ok(Sheet::default());
    }
    let (say, words) = (Arithmetic::new(wording), wording.words());
    let gross = told.taxed.minus(told.before.gross)?;
    let together = match scheme {
        Scheme::CnLabour2018 => "word-step-taxed-month",
        Scheme::CnPlatform2025 => "word-step-taxed-year",
        Scheme::None | Scheme::Flat(_) => "word-step-taxed",
    };
    let sum = match told.before.gross {
        Money::ZERO => String::new(),
        before => format!("{} + {}", say.money(before), say.money(gross)),
    };
    let mut rows = vec![[say.step(together), Cell::text(sum), told.taxed.into()]];
    if !matches!(scheme, Scheme::Flat(_)) {
        let mut how = format!("{} − {}", say.money(told.taxed), say.exact(told.deducted));
        if let Some(months) = told.months {
            let free = say.money(told.free);
            how += &words.say("word-how-free", args![free = free, months = months]);
        }
        rows.push([
            say.step("word-step-tax-base"),
            Cell::text(how),
            Cell::Code(say.exact(told.base)),
        ]);
    }
    let mut how = format!("{} × {}", say.exact(told.base), told.rate.percent());
    if !told.less.is_zero() {
        how += &format!(" − {}", say.money(told.less));
    }
    if told.exact != told.tax.into() {
        how += &format!(" = {}", say.exact(told.exact));
    }
    rows.push([say.step("word-step-tax"), Cell::text(how), told.tax.into()]);
    if !told.before.withheld.is_zero() {
        let before = Money::ZERO.minus(told.before.withheld)?;
        rows.push([say.step("word-step-withheld-before"), Cell::Blank, before.into()]);
    }
    rows.push([say.step("col-withheld"), Cell::Blank, told.withheld.into()]);
    Ok(Sheet { columns: steps([]), rows: under(&[], rows), ..Sheet::default() })
}
