//! What checks find, as a table; silence when they find nothing.
use crate::app::check::{self, Check, Finding, Findings, Value};
use crate::app::session::Session;
use crate::cli::args::ListArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::progress::Progress;
use crate::cli::stop::on_ctrl_c;
use crate::domain::currency::Currency;
use crate::domain::zone::Zone;
use crate::render::cell::{Cell, Column, Kind};
use crate::render::sheet::Sheet;
use crate::text::args;

const COLUMNS: [Column; 5] = [
    Column::new("check", Kind::Text),
    Column::new("subject", Kind::Text),
    Column::new("field", Kind::Text),
    Column::new("kept", Kind::Text),
    Column::new("computed", Kind::Text),
];

/// Runs checks and shows what they find.
///
/// # Errors
/// [`Failure::Findings`] when they find something; a book that cannot be opened.
pub(crate) fn examine(
    context: &mut Context,
    checks: &[Check],
    list: &ListArgs,
) -> Result<(), Failure> {
    let session = Session { interrupt: on_ctrl_c(), ..context.session()? };
    let mut progress = Progress::begin(context);
    let findings = check::check(&session, checks, &mut |done, total| {
        if let Some(progress) = &mut progress {
            progress.at(done, total);
        }
    });
    drop(progress);
    tell(context, findings?, list)
}

/// Shows findings, if there are any.
///
/// # Errors
/// [`Failure::Findings`] when there are.
pub(crate) fn tell(
    context: &mut Context,
    findings: Findings,
    list: &ListArgs,
) -> Result<(), Failure> {
    if findings.counts.is_empty() {
        return Ok(());
    }
    let (currency, zone) = (context.currency, context.zone);
    let rows = findings.shown.iter().map(|finding| cells(finding, currency, zone)).collect();
    let sheet = Sheet { columns: COLUMNS.to_vec(), rows, ..Sheet::default() };
    context.show(sheet, list)?;
    for (check, count) in findings.counts {
        context.warn(sentence(check), args![name = check.name(), count = count]);
    }
    context.next("next-check", args![]);
    Err(Failure::Findings)
}

fn cells(finding: &Finding, currency: Currency, zone: Zone) -> Vec<Cell> {
    let value = |value: &Value| match value {
        Value::Nothing => Cell::Blank,
        Value::Text(text) => Cell::text(text),
        Value::Count(count) => Cell::Text(count.to_string()),
        Value::Money(amount) => Cell::Text(currency.format(*amount)),
        Value::Instant(at) => Cell::Text(zone.rfc3339(*at)),
    };
    vec![
        Cell::code(finding.check.name()),
        Cell::text(&finding.subject),
        Cell::code(finding.field),
        value(&finding.kept),
        value(&finding.computed),
    ]
}

/// What a broken invariant means.
fn sentence(check: Check) -> &'static str {
    match check {
        Check::Sqlite => "warn-check-sqlite",
        Check::References => "warn-check-references",
        Check::File => "warn-check-file",
        Check::Depth => "warn-check-depth",
        Check::OrderMoney => "warn-check-order-money",
        Check::Refunds => "warn-check-refunds",
        Check::Stock => "warn-check-stock",
        Check::Sales => "warn-check-sales",
        Check::Unsettled => "warn-check-unsettled",
        Check::Lists => "warn-check-lists",
        Check::Entries => "warn-check-entries",
        Check::Bonuses => "warn-check-bonuses",
        Check::MaxShare => "warn-check-max-share",
        Check::Clawbacks => "warn-check-clawbacks",
        Check::Adjustments => "warn-check-adjustments",
        Check::Statements => "warn-check-statements",
        Check::Balances => "warn-check-balances",
        Check::Payouts => "warn-check-payouts",
        Check::Digests => "warn-check-digests",
        Check::Ledger => "warn-check-ledger",
        Check::Audit => "warn-check-audit",
    }
}
