//! Words for people, names for programs.
use super::context::Context;
use crate::domain::commission::Nothing;
use crate::domain::currency::Currency;
use crate::domain::order::Status;
use crate::domain::payable::NotPayable;
use crate::domain::plan::{Base, HoldFrom, Metric, Mode, OverrideOf, Role, Selector, Selectors};
use crate::domain::rounding::Rounding;
use crate::domain::settlement::NotSettled;
use crate::domain::terms::{NoOverride, NoTerms};
use crate::domain::zone::Zone;
use crate::render::cell::Cell;
use crate::render::format::Format;
use crate::text::{Words, args};

/// Says things as the readers of a format want them said.
pub(crate) struct Wording<'a> {
    format: Format,
    context: &'a Context,
}

impl<'a> Wording<'a> {
    pub fn new(format: Format, context: &'a Context) -> Self {
        Self { format, context }
    }

    pub fn is_for_people(&self) -> bool {
        self.format.is_for_people()
    }

    pub fn words(&self) -> &'a Words {
        &self.context.words
    }

    pub fn currency(&self) -> Currency {
        self.context.currency
    }

    pub fn zone(&self) -> Zone {
        self.context.zone
    }

    /// The words of an id for people, the name for programs.
    pub fn word(&self, id: &str, name: &str) -> Cell {
        let words = || self.context.words.say(id, args![]);
        Cell::text(if self.is_for_people() { words() } else { name.to_owned() })
    }

    /// The kind of an entry or adjustment.
    pub fn entry_kind(&self, name: &str) -> Cell {
        let id = match name {
            "clawback" => "word-kind-clawback",
            "opening" => "word-kind-opening",
            "adjustment" => "word-kind-adjustment",
            "write_off" => "word-kind-write-off",
            "goodwill" => "word-kind-goodwill",
            "bonus" => "word-kind-bonus",
            "contest" => "word-kind-contest",
            _ => "word-kind-commission",
        };
        self.word(id, name)
    }

    pub fn status(&self, status: Status) -> Cell {
        let id = match status {
            Status::Pending => "word-status-pending",
            Status::Paid => "word-status-paid",
            Status::Shipped => "word-status-shipped",
            Status::Completed => "word-status-completed",
            Status::Cancelled => "word-status-cancelled",
        };
        self.word(id, status.name())
    }

    pub fn rounding(&self, rounding: Rounding) -> Cell {
        let id = match rounding {
            Rounding::HalfUp => "word-rounding-half-up",
            Rounding::HalfEven => "word-rounding-half-even",
            Rounding::Down => "word-rounding-down",
        };
        self.word(id, rounding.name())
    }

    pub fn base(&self, base: Base) -> Cell {
        let id = match base {
            Base::Net => "word-how-base-net",
            Base::List => "word-how-base-list",
            Base::Margin => "word-how-base-margin",
        };
        self.word(id, base.name())
    }

    pub fn metric(&self, metric: Metric) -> Cell {
        let id = match metric {
            Metric::OwnSales => "word-metric-own-sales",
            Metric::TeamSales => "word-metric-team-sales",
            Metric::AllSales => "word-metric-all-sales",
            Metric::Orders => "word-metric-orders",
        };
        self.word(id, metric.name())
    }

    pub fn bonus_mode(&self, mode: Mode) -> Cell {
        let id = match mode {
            Mode::Whole => "word-mode-whole",
            Mode::Marginal => "word-mode-marginal",
            Mode::Fixed => "word-mode-fixed",
        };
        self.word(id, mode.name())
    }

    pub fn override_of(&self, of: OverrideOf) -> Cell {
        let id = match of {
            OverrideOf::Sale => "word-override-of-sale",
            OverrideOf::SellerCommission => "word-override-of-commission",
            OverrideOf::Difference => "word-override-of-difference",
        };
        self.word(id, of.name())
    }

    pub fn hold_from(&self, from: HoldFrom) -> Cell {
        let id = match from {
            HoldFrom::Completed => "word-hold-from-completed",
            HoldFrom::Paid => "word-hold-from-paid",
        };
        self.word(id, from.name())
    }

    pub fn role(&self, role: Role) -> Cell {
        let id = match role {
            Role::Direct => "word-role-direct",
            Role::Override => "word-role-override",
        };
        self.word(id, role.name())
    }

    /// What is paid beside the two roles.
    pub fn bonus(&self) -> Cell {
        self.word("word-role-bonus", "bonus")
    }

    pub fn attributed_by(&self, name: &str) -> Cell {
        let id = match name {
            "order" => "word-attributed-order",
            "coupon" => "word-attributed-coupon",
            "binding" => "word-attributed-binding",
            _ => "word-attributed-none",
        };
        self.word(id, name)
    }

    /// `category Tea > Green, level 2`; a rule that names nothing applies to everything.
    pub fn selectors(&self, selectors: &Selectors) -> String {
        let words = self.words();
        let level = selectors.level.map(|level| level.to_string());
        let named = [
            ("word-names-distributor", selectors.distributor.as_ref()),
            ("word-names-sku", selectors.sku.as_ref()),
            ("word-names-category", selectors.category.as_ref()),
            ("word-names-grade", selectors.grade.as_ref()),
            ("word-names-level", level.as_ref()),
        ];
        let named =
            named.into_iter().filter_map(|(id, name)| Some(words.say(id, args![name = name?])));
        let named: Vec<String> = named.collect();
        match named.is_empty() {
            true => words.say("word-names-nothing", args![]),
            false => named.join(&words.say("word-names-and", args![])),
        }
    }

    pub fn selector(&self, selector: Selector) -> Cell {
        let id = match selector {
            Selector::Distributor => "word-selector-distributor",
            Selector::Sku => "word-selector-sku",
            Selector::Category => "word-selector-category",
            Selector::Grade => "word-selector-grade",
            Selector::Level => "word-selector-level",
        };
        self.word(id, selector.name())
    }

    /// Why a rule does not apply.
    pub fn no_match(&self, selector: Selector) -> Cell {
        let id = match selector {
            Selector::Distributor => "word-no-match-distributor",
            Selector::Sku => "word-no-match-sku",
            Selector::Category => "word-no-match-category",
            Selector::Grade => "word-no-match-grade",
            Selector::Level => "word-no-match-level",
        };
        self.word(id, selector.name())
    }

    pub fn no_terms(&self, why: NoTerms) -> Cell {
        let id = match why {
            NoTerms::NotPaid => "word-nothing-not-paid",
            NoTerms::Ended => "word-nothing-ended",
            NoTerms::NoSeller => "word-nothing-no-seller",
            NoTerms::BeforeStart => "word-nothing-before-start",
            NoTerms::NoPlan => "word-nothing-no-plan",
            NoTerms::SellerNotApproved => "word-nothing-seller-not-approved",
            NoTerms::SelfPurchase => "word-nothing-self-purchase",
        };
        self.word(id, why.name())
    }

    pub fn nothing(&self, why: Nothing) -> Cell {
        let id = match why {
            Nothing::NotCommissionable => "word-nothing-not-commissionable",
            Nothing::NetZero => "word-nothing-net-zero",
            Nothing::UnknownCost => "word-nothing-unknown-cost",
            Nothing::BaseZero => "word-nothing-base-zero",
            Nothing::NoOverride(NoOverride::NoSponsor) => "word-nothing-no-sponsor",
            Nothing::NoOverride(NoOverride::SponsorNotApproved) => {
                "word-nothing-sponsor-not-approved"
            }
            Nothing::NoRule => "word-nothing-no-rule",
            Nothing::NoDifference => "word-nothing-no-difference",
            Nothing::PaysZero => "word-nothing-pays-zero",
            Nothing::RoundedToZero => "word-nothing-rounded-to-zero",
            Nothing::CutToZero => "word-nothing-cut-to-zero",
        };
        self.word(id, why.name())
    }

    pub fn not_settled(&self, why: NotSettled) -> Cell {
        self.word(reason_word(why), why.name())
    }

    pub fn not_payable(&self, why: NotPayable) -> Cell {
        let id = match why {
            NotPayable::NegativeBalance => "word-reason-negative-balance",
            NotPayable::Suspended => "word-reason-suspended",
            NotPayable::NoAccount => "word-reason-no-account",
            NotPayable::AccountCooling => "word-reason-account-cooling",
            NotPayable::Reserved => "word-reason-reserved",
            NotPayable::BelowMinimum => "word-reason-below-minimum",
        };
        self.word(id, why.name())
    }
}

/// The word for why an amount is not settled.
pub(crate) fn reason_word(why: NotSettled) -> &'static str {
    match why {
        NotSettled::InHold => "word-reason-in-hold",
        NotSettled::NotCompleted => "word-reason-not-completed",
        NotSettled::Suspended => "word-reason-suspended",
        NotSettled::AfterSale => "word-reason-after-sale",
        NotSettled::OrderHeld => "word-reason-order-held",
        NotSettled::UnknownCost => "word-reason-unknown-cost",
    }
}
