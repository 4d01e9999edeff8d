//! What an import did, in words: always rows and total, and whatever is worth knowing.
use super::ImportArgs;
use crate::app::import::report::Report;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::domain::terms::NoTerms;
use crate::text::{args, reached, read_by, row_problems, row_reasons};

impl ImportArgs {
    /// Says what an import did, or would do.
    ///
    /// # Errors
    /// [`Failure::Partly`] when rows were rejected.
    pub fn talk(&self, context: &mut Context, report: &Report) -> Result<(), Failure> {
        say(context, report, self.dry.dry_run);
        if report.rejected == 0 {
            return Ok(());
        }
        self.rejected(context, report);
        Err(Failure::Partly)
    }

    /// What was rejected: every row of it is in the rejects file, so its reasons will do; without
    /// such a file every bad row is said.
    fn rejected(&self, context: &mut Context, report: &Report) {
        let (count, rows) = (report.rejected, report.rejected_rows);
        let lines = match self.rejects().filter(|_| !self.dry.dry_run) {
            Some(file) => {
                let file = file.display().to_string();
                context.warn("warn-import-rejects", args![count = count, rows = rows, file = file]);
                row_reasons(report, &context.words)
            }
            None => {
                context.warn("warn-import-rejected", args![count = count, rows = rows]);
                row_problems(report, &context.words)
            }
        };
        lines.iter().for_each(|line| context.output.talk(&format!("  {line}")));
    }
}

/// What was done, or would be, and what is worth knowing.
pub(crate) fn say(context: &mut Context, report: &Report, dry_run: bool) {
    let parts = parts(context, report);
    let said = args![file = &report.file, rows = report.rows, parts = parts];
    if dry_run {
        context.note("note-import-dry", said);
    } else {
        context.done("done-import", said);
    }
    notes(context, report);
}

/// `28 added, 2 unchanged, total 3500.00`.
fn parts(context: &Context, report: &Report) -> String {
    let counts = [
        ("word-import-added", report.added),
        ("word-import-advanced", report.advanced),
        ("word-import-moved", report.moved),
        ("word-import-updated", report.updated),
        ("word-import-unchanged", report.unchanged),
        ("word-import-rejected", report.rejected),
        ("word-import-products", report.products_created),
    ];
    let said = counts.into_iter().filter(|(_, count)| *count > 0);
    let mut parts: Vec<String> =
        said.map(|(id, count)| context.words.say(id, args![count = count])).collect();
    if parts.is_empty() {
        parts.push(context.words.say("word-import-nothing", args![]));
    }
    if let Some(total) = report.total {
        let total = context.voice().money(total);
        parts.push(context.words.say("word-import-total", args![total = total]));
    }
    parts.join(&context.words.say("word-comma", args![]))
}

/// What is worth knowing.
fn notes(context: &mut Context, report: &Report) {
    if let Some(read_by) = read_by(report, &context.words) {
        context.output.talk(&read_by);
    }
    if report.reached.orders > 0 {
        let difference = reached(&report.reached, &context.voice());
        let said = args![orders = report.reached.orders, difference = difference];
        context.note("note-reached", said);
    }
    context.note_won(&report.reached);
    if report.refunds + report.refunds_unchanged > 0 {
        let amount = context.voice().money(report.refunded);
        let (count, unchanged) = (report.refunds, report.refunds_unchanged);
        let said = args![count = count, unchanged = unchanged, amount = amount];
        context.note("note-import-refunds", said);
    }
    if report.without_entry > 0 {
        context.note("note-import-without-entry", args![count = report.without_entry]);
    }
    if !report.unread_columns.is_empty() {
        let columns = report.unread_columns.join(&context.words.say("word-comma", args![]));
        context.note("note-import-unread", args![columns = columns]);
    }
    for (id, count) in [
        ("note-import-other-case", report.other_case),
        ("note-import-invisible", report.invisible),
        ("note-import-words", report.words_differ),
        ("note-import-pending", report.pending),
    ] {
        if count > 0 {
            context.note(id, args![count = count]);
        }
    }
    if let Some(code) = &report.first_doubtful {
        let values = args![count = report.doubtful_accounts, code = code];
        context.warn("warn-import-accounts", values);
    }
    for (why, count) in &report.earn_nothing {
        context.note(earn_nothing(*why), args![count = *count]);
    }
}

/// Why orders earn nothing.
fn earn_nothing(why: NoTerms) -> &'static str {
    match why {
        NoTerms::NotPaid | NoTerms::Ended => "note-earns-not-paid",
        NoTerms::NoSeller => "note-earns-no-seller",
        NoTerms::BeforeStart => "note-earns-before-start",
        NoTerms::NoPlan => "note-earns-no-plan",
        NoTerms::SellerNotApproved => "note-earns-not-approved",
        NoTerms::SelfPurchase => "note-earns-self-purchase",
    }
}
