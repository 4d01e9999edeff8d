//! What became of a refund, in words.
use crate::app::refund::counter::{Taken, What};
use crate::app::refund::takes_back::TakenBack;
use crate::cli::context::Context;
use crate::domain::money::Money;
use crate::domain::refund_state::RefundState;
use crate::text::args;

/// Says what was done, what it takes back of whose commission, and what usually comes next.
pub(super) fn taken(context: &mut Context, taken: &Taken, dry: bool) {
    let refund = &taken.refund;
    let amount = Money(refund.amount.0.saturating_add(refund.shipping.0));
    let amount = context.voice().money(amount);
    let said = args![refund = &refund.refund_no, order = &refund.order_no, amount = amount];
    let already = taken.what == What::Unchanged;
    match (refund.state, already, dry) {
        (RefundState::Requested, true, _) => context.done("done-refund-requested-already", said),
        (RefundState::Approved, true, _) => context.done("done-refund-approved-already", said),
        (RefundState::Rejected, true, _) => context.done("done-refund-rejected-already", said),
        (RefundState::Requested, false, true) => context.note("note-refund-request-dry", said),
        (RefundState::Approved, false, true) => context.note("note-refund-approve-dry", said),
        (RefundState::Rejected, false, true) => context.note("note-refund-reject-dry", said),
        (RefundState::Requested, false, false) => context.done("done-refund-request", said),
        (RefundState::Approved, false, false) => context.done("done-refund-approve", said),
        (RefundState::Rejected, false, false) => context.done("done-refund-reject", said),
    }
    if already {
        return;
    }
    if refund.state == RefundState::Approved {
        takes_back(context, &taken.takes_back);
    }
    if !dry {
        next(context, &refund.refund_no, refund.state);
    }
}

/// Whose commission it takes back, and when.
fn takes_back(context: &mut Context, all: &[TakenBack]) {
    if all.is_empty() {
        context.note("note-refund-takes-nothing", args![]);
        return;
    }
    for (settled, id) in [(true, "note-refund-takes-settled"), (false, "note-refund-takes-pending")]
    {
        let parts = all.iter().filter(|part| part.settled == settled);
        let parts: Vec<String> = parts.map(|part| one(context, part)).collect();
        if !parts.is_empty() {
            let parts = parts.join(&context.words.say("word-comma", args![]));
            context.note(id, args![parts = parts]);
        }
    }
}

fn one(context: &Context, part: &TakenBack) -> String {
    let role = context.words.say(&format!("word-role-{}", part.role.name()), args![]);
    let amount = context.voice().money(Money(-part.amount.0));
    let said = args![role = role, amount = amount, code = &part.distributor];
    context.words.say("word-refund-takes", said)
}

fn next(context: &mut Context, refund_no: &str, state: RefundState) {
    let id = match state {
        RefundState::Requested => "next-refund-request",
        RefundState::Approved | RefundState::Rejected => "next-refund",
    };
    context.next(id, args![refund = refund_no]);
}
