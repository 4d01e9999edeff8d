//! Why an order earns nothing, in a line.
use crate::cli::context::Context;
use crate::domain::terms::NoTerms;
use crate::text::args;

/// Says why; that no plan is in force is a warning, for a plan may still come.
pub(super) fn nothing(context: &mut Context, why: NoTerms) {
    match why {
        NoTerms::NoPlan => context.warn("warn-order-no-plan", args![]),
        NoTerms::NotPaid | NoTerms::Ended => context.note("note-order-not-paid", args![]),
        NoTerms::NoSeller => context.note("note-order-no-seller", args![]),
        NoTerms::BeforeStart => context.note("note-order-before-start", args![]),
        NoTerms::SellerNotApproved => context.note("note-order-not-approved", args![]),
        NoTerms::SelfPurchase => context.note("note-order-self-purchase", args![]),
    }
}
