//! What an explanation says.
use super::balance::Became;
use super::bonus::BonusChain;
use super::payout::PayoutChain;
use super::spread::Spread;
use super::statement::StatementChain;
use crate::domain::commission::Nothing;
use crate::domain::entry::{ListedEntry, Reversal};
use crate::domain::id::{PlanVersion, RefundId};
use crate::domain::money::Money;
use crate::domain::order::{Instants, LineMoney, LineNet};
use crate::domain::plan::{Base, HoldFrom, OverrideOf, Pay, RateRule, Role, Selector};
use crate::domain::rate::Rate;
use crate::domain::rounding::{Exact, Rounding};
use crate::domain::settlement::NotSettled;
use crate::domain::terms::{NoOverride, NoTerms};
use crate::domain::time::Instant;
use crate::store::adjustments::StoredAdjustment;
use crate::store::order_holds::Hold;
use crate::store::refunds::StoredRefund;

/// What is explained.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// An order, or one entry of it.
    Order(Box<Explanation>),
    /// What the merchant owed before the book began.
    Opening(Box<ListedEntry>),
    /// A manual amount.
    Adjustment(Box<ListedEntry>, Box<StoredAdjustment>),
    /// A bonus or a prize.
    Bonus(Box<BonusChain>),
    /// A statement.
    Statement(Box<StatementChain>),
    /// A payout.
    Payout(Box<PayoutChain>),
}

/// Why an order earns what it earns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// The entry that was asked for; lines and shares are only its own then.
    pub entry: Option<Box<ListedEntry>>,
    /// The line that was asked for; lines are only this one then.
    pub line: Option<u16>,
    /// The order's number.
    pub order_no: String,
    /// What happened when.
    pub instants: Instants,
    /// What decided who sold it: `order`, `coupon`, `binding`, `none`.
    pub attributed_by: String,
    /// Who sold it.
    pub seller: Option<Party>,
    /// What governs it, or why it earns nothing.
    pub governed: Result<Governed, NoTerms>,
    /// The numbers of its refunds.
    pub refund_nos: Vec<(RefundId, String)>,
    /// Of a withdrawn version: the order that took its place.
    pub corrected_by: Option<String>,
    /// Its withdrawn versions, the first first.
    pub revisions: Vec<String>,
    /// That the merchant holds it.
    pub hold: Option<Hold>,
    /// Refunds that were asked for and are not decided: they hold what is not settled.
    pub cases: Vec<StoredRefund>,
    /// Its lines.
    pub lines: Vec<LineChain>,
    /// What became of the statements that its settled entries are in.
    pub stated: Vec<Stated>,
    /// Settled amounts that are not what the terms give: the book contradicts itself.
    pub contradictions: Vec<i64>,
}

impl Explanation {
    /// Leaves out contradictions and statements that only lines that are left out lead to.
    pub(super) fn keep_what_concerns_its_lines(&mut self) {
        let shares = self.lines.iter().flat_map(|line| &line.shares);
        let entries: Vec<&ListedEntry> = shares.flat_map(ShareChain::entries).collect();
        self.contradictions.retain(|one| entries.iter().any(|entry| entry.entry == Some(*one)));
        let (asked, all) = (self.entry.as_deref(), entries);
        self.stated.retain(|stated| match asked {
            Some(entry) => stated.is_of(entry),
            None => all.iter().any(|entry| stated.is_of(entry)),
        });
    }
}

/// A statement that settled entries are in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stated {
    /// The period.
    pub period: String,
    /// When it was settled.
    pub settled_at: Instant,
    /// The distributor's code.
    pub code: String,
    /// Its net.
    pub net: Money,
    /// What became of that.
    pub became: Became,
}

impl Stated {
    /// Whether a settled entry is in it.
    #[must_use]
    pub fn is_of(&self, entry: &ListedEntry) -> bool {
        entry.distributor == self.code && entry.settled_in.as_ref() == Some(&self.period)
    }
}

/// A distributor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// The code.
    pub code: String,
    /// The name.
    pub name: String,
}

/// What governs an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Governed {
    /// The plan's version.
    pub plan: PlanVersion,
    /// The plan's name.
    pub plan_name: String,
    /// What percentages are taken of.
    pub base: Base,
    /// What overrides are a share of.
    pub override_of: OverrideOf,
    /// How it rounds.
    pub rounding: Rounding,
    /// Its cap.
    pub max_share: Rate,
    /// Days of its hold.
    pub hold_days: u16,
    /// With what that begins.
    pub hold_from: HoldFrom,
    /// The seller's level at payment.
    pub seller_level: u8,
    /// The seller's grade at payment.
    pub seller_grade: Option<String>,
    /// Who earns the override, or why nobody does.
    pub sponsor: Result<Party, NoOverride>,
    /// When the hold is over; none while the order is not completed.
    pub matures_at: Option<Instant>,
}

/// A line from its price to what it earns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineChain {
    /// Its number, from 1.
    pub line: u16,
    /// The product.
    pub sku: String,
    /// What was agreed.
    pub money: LineMoney,
    /// How the discounts were spread.
    pub net: LineNet,
    /// What a unit cost at payment, where the plan pays of the margin and that was known.
    pub cost: Option<Money>,
    /// What percentages are taken of; none when nothing is earned.
    pub base: Option<Money>,
    /// Its share of each discount.
    pub spreads: Vec<Spread>,
    /// What it earns, direct before override; empty when the order earns nothing.
    pub shares: Vec<ShareChain>,
}

/// What a line earns in a role, step by step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShareChain {
    /// Direct or override.
    pub role: Role,
    /// Who earns.
    pub earner: Option<Party>,
    /// The rules that apply, the winning one first; then those that do not.
    pub rules: Vec<JudgedRule>,
    /// What is paid; with overrides that are differences, the difference.
    pub pay: Option<Pay>,
    /// The sponsor's own direct rate and the seller's, of which a difference is made.
    pub rates: Option<[Rate; 2]>,
    /// What a percentage is taken of.
    pub of: Money,
    /// Before its rounding.
    pub exact: Exact,
    /// Rounded, before the cap.
    pub rounded: Money,
    /// What both roles together may earn.
    pub line_cap: Money,
    /// What of that the other role took before.
    pub cap_used: Money,
    /// What it leaves to this role.
    pub cap: Money,
    /// What is earned.
    pub amount: Money,
    /// What becomes of it.
    pub fate: Fate,
    /// What is taken back of it, reason by reason.
    pub taken_back: Vec<TakenBack>,
}

impl ShareChain {
    /// What was settled of it, what was taken back included.
    pub(super) fn entries(&self) -> impl Iterator<Item = &ListedEntry> {
        let earned = match &self.fate {
            Fate::Settled(entry) => Some(&**entry),
            Fate::Nothing(_) | Fate::Waits(..) | Fate::Mature | Fate::Ended => None,
        };
        let taken = self.taken_back.iter().filter_map(|taken| match &taken.fate {
            TakenFate::Settled(entry) => Some(&**entry),
            TakenFate::Nothing | TakenFate::Waits(..) | TakenFate::Mature => None,
        });
        earned.into_iter().chain(taken)
    }
}

/// A rule of the role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JudgedRule {
    /// Its number in the plan, from 1.
    pub number: usize,
    /// The rule.
    pub rule: RateRule,
    /// Whether it won, and why not.
    pub verdict: Verdict,
}

/// What became of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It decides.
    Won,
    /// It applies, and the winning rule is more specific by this selector.
    Lost(Selector),
    /// It does not apply: this selector does not match.
    NoMatch(Selector),
}

/// What becomes of what a line earns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// Nothing is earned.
    Nothing(Nothing),
    /// It was settled, as this entry.
    Settled(Box<ListedEntry>),
    /// Something stands in the way of settling it, perhaps until a known time.
    Waits(NotSettled, Option<Instant>),
    /// The next settlement takes it.
    Mature,
    /// The order ended before it was settled: it never will be.
    Ended,
}

/// What one reason takes back of what a line earns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenBack {
    /// The refund, or the end of the order.
    pub reversal: Reversal,
    /// When the money was given back or the order ended.
    pub at: Instant,
    /// What the refund takes of the line; nothing of an end.
    pub refunded: Option<Money>,
    /// That with everything before it.
    pub refunded_to_date: Option<Money>,
    /// Net of the line.
    pub net: Money,
    /// What is to be reversed by then.
    pub target: Money,
    /// What was reversed before.
    pub before: Money,
    /// The difference, not above 0.
    pub amount: Money,
    /// What becomes of it.
    pub fate: TakenFate,
}

impl TakenBack {
    /// `earned × refunded to date / net` before its rounding, and whether it ends there; all that was
    /// earned when the order ended.
    #[must_use]
    pub fn exact(&self, earned: Money) -> (Exact, bool) {
        match self.refunded_to_date {
            Some(to_date) => Exact::portion(earned, to_date, self.net),
            None => (earned.into(), true),
        }
    }
}

/// What becomes of what is taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TakenFate {
    /// Nothing is taken back.
    Nothing,
    /// It was settled, as this entry.
    Settled(Box<ListedEntry>),
    /// Something stands in the way of settling it, perhaps until a known time.
    Waits(NotSettled, Option<Instant>),
    /// The next settlement takes it.
    Mature,
}
