//! What is doubtful about a plan, in words.
use super::sentence::Sentence;
use super::value::args;
use super::voice::Voice;
use crate::app::plan::{Loss, Warning, WarningKind};
use crate::domain::category;
use crate::domain::plan::Role;
use crate::domain::plan_review::{Dear, Gap, Never};
use crate::exchange::toml_table;

/// So many products are named, the others counted.
const NAMED: usize = 10;

/// The sentences for a warning of a plan's file.
#[must_use]
pub fn plan_warning(file: &str, warning: &Warning, voice: &Voice<'_>) -> Vec<Sentence> {
    let sentence = match &warning.kind {
        WarningKind::Losses(losses) => return of_losses(losses, voice),
        WarningKind::NameUsed(version) => {
            Sentence::new("warn-plan-name-used", args![version = *version])
        }
        WarningKind::BeforeStart(day) => {
            Sentence::new("warn-plan-before-start", args![start = day.to_string()])
        }
        WarningKind::Never { why, by_lines } => never(why, by_lines, voice),
        WarningKind::NoTeam => Sentence::new("warn-plan-no-team", args![]),
        WarningKind::Recount { twice, days, earliest } => {
            let key = if *twice { "warn-plan-counts-twice" } else { "warn-plan-counts-never" };
            Sentence::new(key, args![days = days.to_string(), earliest = earliest.to_string()])
        }
        WarningKind::Dear(dear) => too_dear(dear, voice),
        WarningKind::Gap(gap) => of_gap(gap, voice),
        WarningKind::NoCost(skus) => {
            let more = skus.len().saturating_sub(NAMED);
            Sentence::new("warn-plan-no-cost", args![skus = listed(skus, voice), more = more])
        }
    };
    let place = warning.place.map(|place| format!("{file}:{}:{}", place.line, place.column));
    vec![Sentence { place, ..sentence }]
}

fn never(why: &Never, by_lines: &[usize], voice: &Voice<'_>) -> Sentence {
    match why {
        Never::OverrideOfLevel2 => Sentence::new("warn-plan-never-override-2", args![]),
        Never::NoSponsor { code } => Sentence::new("warn-plan-never-sponsor", args![code = code]),
        Never::OtherLevel { code, level } => {
            Sentence::new("warn-plan-never-level", args![code = code, level = i64::from(*level)])
        }
        Never::Terminated { code } => {
            Sentence::new("warn-plan-never-terminated", args![code = code])
        }
        Never::NotCommissionable { sku } => {
            Sentence::new("warn-plan-never-commissionable", args![sku = sku])
        }
        Never::OtherCategory { sku, category } if category.is_empty() => {
            Sentence::new("warn-plan-never-uncategorised", args![sku = sku])
        }
        Never::OtherCategory { sku, category } => {
            Sentence::new("warn-plan-never-category", args![sku = sku, category = category])
        }
        Never::NoProduct { category } => no_product(category),
        Never::NoneCommissionable { category } => {
            Sentence::new("warn-plan-never-none-commissionable", args![category = category])
        }
        Never::Shadowed(by) => {
            let lines: Vec<_> = by_lines.iter().map(ToString::to_string).collect();
            let more = if lines.len() > NAMED { "…" } else { "" };
            let lines = listed(&lines, voice) + more;
            Sentence::new("warn-plan-never-shadowed", args![lines = lines, rules = by.len()])
        }
    }
}

/// No product has a category; it may be written with the sign of an input method between its steps.
fn no_product(category: &str) -> Sentence {
    match toml_table::plain(category)
        .filter(|plain| category::depth(plain) > category::depth(category))
    {
        Some(plain) => {
            let meant = category::steps(&plain).collect::<Vec<_>>().join(category::SEPARATOR);
            Sentence::new("warn-plan-never-wide", args![category = category, meant = meant])
        }
        None => Sentence::new("warn-plan-never-no-product", args![category = category]),
    }
}

fn too_dear(dear: &Dear, voice: &Voice<'_>) -> Sentence {
    let Dear { fixed, sku, price, more, .. } = dear;
    let (fixed, price) = (voice.money(*fixed), voice.money(*price));
    let args = args![fixed = fixed, sku = sku, price = price, more = *more];
    Sentence::new("warn-plan-fixed", args)
}

fn of_gap(gap: &Gap, voice: &Voice<'_>) -> Sentence {
    match gap {
        Gap::Role(Role::Direct) => Sentence::new("warn-plan-gap-direct", args![]),
        Gap::Role(Role::Override) => Sentence::new("warn-plan-gap-override", args![]),
        Gap::Levels(Role::Override, _) => Sentence::new("warn-plan-gap-sponsors", args![]),
        Gap::Levels(Role::Direct, levels) => match levels[..] {
            [level] => Sentence::new("warn-plan-gap-level", args![level = i64::from(level)]),
            _ => Sentence::new("warn-plan-gap-sellers", args![]),
        },
        Gap::Products { role, levels, skus } => {
            let more = skus.len().saturating_sub(NAMED);
            let skus = listed(skus, voice);
            let id = match (role, &levels[..]) {
                (Role::Override, _) => "warn-plan-gap-override-products",
                (Role::Direct, [level]) => {
                    let args = args![skus = skus, more = more, level = i64::from(*level)];
                    return Sentence::new("warn-plan-gap-level-products", args);
                }
                (Role::Direct, _) => "warn-plan-gap-direct-products",
            };
            Sentence::new(id, args![skus = skus, more = more])
        }
    }
}

/// As many as are named, parted by commas.
fn listed(things: &[String], voice: &Voice<'_>) -> String {
    let comma = voice.words.say("word-comma", args![]);
    things.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(&comma)
}

fn of_losses(losses: &[Loss], voice: &Voice<'_>) -> Vec<Sentence> {
    let named = losses.iter().take(NAMED).map(|loss| {
        let (commission, margin) = (voice.money(loss.commission), voice.money(loss.margin));
        let bonus = voice.money(loss.bonus);
        let args = args![sku = &loss.sku, commission = commission, bonus = bonus, margin = margin];
        let id = if loss.bonus.is_zero() { "warn-plan-margin" } else { "warn-plan-margin-bonus" };
        Sentence::new(id, args)
    });
    let more = losses.len().saturating_sub(NAMED);
    let more = (more > 0).then(|| Sentence::new("warn-plan-margin-more", args![more = more]));
    named.chain(more).collect()
}
