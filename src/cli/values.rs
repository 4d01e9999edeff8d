//! Values on the command line: from text to the program's own types. A function here is a clap
//! `value_parser`; its [`BadValue`] becomes a sentence in the reader's language.
use clap::builder::{PossibleValuesParser, TypedValueParser};

use super::paint::Color;
use crate::app::check::Check;
use crate::app::plan::SimulatedBy;
use crate::app::report::CostBy;
use crate::domain::adjustment::AdjustmentKind;
use crate::domain::book_settings;
use crate::domain::distributor::Kind;
use crate::domain::grade::Demand;
use crate::domain::life::State;
use crate::domain::order;
use crate::domain::payout;
use crate::domain::payout_account::Channel;
use crate::domain::period::{Period, SettleEvery, Span};
use crate::domain::plan::Metric;
use crate::domain::product::Status;
use crate::domain::refund_state::RefundState;
use crate::domain::time::{Day, Instant};
use crate::domain::zone::Zone;
use crate::exchange::accounting::Target;
use crate::render::format::Format;
use crate::render::style::TableStyle;
use crate::store::audit::Head;
use crate::text::Lang;

/// A text that is no value of its kind; carries the id of the sentence that says what it should
/// look like.
#[derive(Debug, Clone, Copy, thiserror::Error)]
#[error("{0}")]
pub(crate) struct BadValue(pub &'static str);

/// One of a few names.
fn one_of<T: Copy + Send + Sync + 'static, const N: usize>(
    all: [(T, &'static str); N],
) -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(all.map(|(_, name)| name)).try_map(move |name| {
        let found = all.iter().find(|(_, known)| *known == name);
        found.map(|(value, _)| *value).ok_or(BadValue("err-value-any"))
    })
}

/// `en` or `zh`.
pub(crate) fn lang() -> impl TypedValueParser<Value = Lang> {
    one_of(Lang::ALL)
}

/// `auto`, `always` or `never`.
pub(crate) fn color() -> impl TypedValueParser<Value = Color> {
    one_of(Color::ALL)
}

/// `table`, `csv`, …
pub(crate) fn format() -> impl TypedValueParser<Value = Format> {
    one_of(Format::ALL)
}

/// `utf8`, `ascii` or `markdown`.
pub(crate) fn table_style() -> impl TypedValueParser<Value = TableStyle> {
    one_of(TableStyle::ALL)
}

/// `on_sale` or `archived`.
pub(crate) fn product_status() -> impl TypedValueParser<Value = Status> {
    one_of(Status::ALL)
}

/// `pending`, `paid`, …
pub(crate) fn order_status() -> impl TypedValueParser<Value = order::Status> {
    one_of(order::Status::ALL)
}

/// `draft`, `exported`, …: where a payout stands.
pub(crate) fn payout_status() -> impl TypedValueParser<Value = payout::Status> {
    one_of(payout::Status::ALL)
}

/// `requested`, `approved` or `rejected`.
pub(crate) fn refund_state() -> impl TypedValueParser<Value = RefundState> {
    one_of(RefundState::ALL)
}

/// `yes` or `no`.
pub(crate) fn yes_or_no() -> impl TypedValueParser<Value = bool> {
    one_of([(true, "yes"), (false, "no")])
}

/// `2026-10`, `2026-Q4`, `2026`, `2026-10-01..2026-10-15`.
pub(crate) fn period(text: &str) -> Result<Period, BadValue> {
    Period::parse(text).ok_or(BadValue("err-value-period"))
}

/// `2026-10-31`.
pub(crate) fn day(text: &str) -> Result<Day, BadValue> {
    Day::parse(text).ok_or(BadValue("err-value-day"))
}

/// A whole number that is not negative.
pub(crate) fn count(text: &str) -> Result<u64, BadValue> {
    let digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let number = if digits { text.parse().ok() } else { None };
    number.ok_or(BadValue("err-value-count"))
}

/// The same for numbers that stay small.
pub(crate) fn small_count(text: &str) -> Result<u32, BadValue> {
    u32::try_from(count(text)?).map_err(|_| BadValue("err-value-count"))
}

/// `17:6b299d43…`: what `audit head` prints.
pub(crate) fn head(text: &str) -> Result<Head, BadValue> {
    Head::parse(text.trim()).ok_or(BadValue("err-value-head"))
}

/// A moment as it was typed. Without an offset it means the book's time zone, which is known only
/// once the book is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Moment(String);

impl Moment {
    /// As it was typed.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The moment in a time zone. What [`moment`] took can be read in every zone, except at the
    /// edge of the years that a book can hold.
    pub fn in_zone(&self, zone: Zone) -> Option<Instant> {
        zone.parse(&self.0)
    }
}

impl std::fmt::Display for Moment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// `2026-10-31`, `2026-10-31 08:26`, `2026-10-31T08:26:00+08:00`.
pub(crate) fn moment(text: &str) -> Result<Moment, BadValue> {
    match Zone::UTC.parse(text) {
        Some(_) => Ok(Moment(text.to_owned())),
        None => Err(BadValue("err-value-moment")),
    }
}

/// `1` or `2`.
pub(crate) fn level() -> impl TypedValueParser<Value = u8> {
    one_of([(1, "1"), (2, "2")])
}

/// `applied`, `approved`, …
pub(crate) fn state() -> impl TypedValueParser<Value = State> {
    one_of(State::ALL)
}

/// `individual` or `business`.
pub(crate) fn distributor_kind() -> impl TypedValueParser<Value = Kind> {
    one_of(Kind::ALL)
}

/// `bank`, `alipay`, …
pub(crate) fn channel() -> impl TypedValueParser<Value = Channel> {
    one_of(Channel::ALL)
}

/// `adjustment`, `write_off` or `goodwill`.
pub(crate) fn adjustment_kind() -> impl TypedValueParser<Value = AdjustmentKind> {
    one_of(AdjustmentKind::ALL)
}

/// `day`, `week`, `month`, `quarter` or `year`.
pub(crate) fn span() -> impl TypedValueParser<Value = Span> {
    one_of(Span::ALL)
}

/// `product`, `category`, …: what the cost of commission is broken down by.
pub(crate) fn cost_by() -> impl TypedValueParser<Value = CostBy> {
    one_of(CostBy::ALL)
}

/// `own_sales`, …: what bonuses and contests measure.
pub(crate) fn metric() -> impl TypedValueParser<Value = Metric> {
    one_of(Metric::ALL)
}

/// `distributor`, `role` or `product`: what a simulation is broken down by.
pub(crate) fn simulated_by() -> impl TypedValueParser<Value = SimulatedBy> {
    one_of(SimulatedBy::ALL)
}

/// `depth`, `order-money`, …: the invariants of `check`.
pub(crate) fn check() -> impl TypedValueParser<Value = Check> {
    one_of(Check::NAMED)
}

/// `half-month`, `month` or `quarter`.
pub(crate) fn settle_every() -> impl TypedValueParser<Value = SettleEvery> {
    one_of(SettleEvery::ALL)
}

/// A setting of a book.
#[derive(Debug, Clone)]
pub(crate) enum Setting {
    /// One of a few.
    Of(book_settings::Key),
    /// The names of the grades.
    Grades,
    /// What it takes to reach or to keep a grade.
    Grade(String, Demand),
    /// What an account of the ledger is called in other programs, by the account's name.
    Account(String),
}

impl Setting {
    /// The names of those that are not named by something of the book.
    pub fn names() -> Vec<&'static str> {
        let keys = book_settings::Key::ALL.iter().map(|(_, name)| *name);
        keys.chain(["grades"]).collect()
    }
}

#[derive(Clone)]
struct SettingParser;

impl TypedValueParser for SettingParser {
    type Value = Setting;

    fn parse_ref(
        &self,
        command: &clap::Command,
        argument: Option<&clap::Arg>,
        value: &std::ffi::OsStr,
    ) -> Result<Setting, clap::Error> {
        let text = value.to_str().unwrap_or_default();
        if let Some(account) = text.strip_prefix("account.") {
            return Ok(Setting::Account(account.to_owned()));
        }
        if let Some((grade, demand)) = Demand::of_key(text) {
            return Ok(Setting::Grade(grade.to_owned(), demand));
        }
        let known = PossibleValuesParser::new(Setting::names());
        let name = known.parse_ref(command, argument, value)?;
        Ok(book_settings::Key::from_name(&name).map_or(Setting::Grades, Setting::Of))
    }

    fn possible_values(
        &self,
    ) -> Option<Box<dyn Iterator<Item = clap::builder::PossibleValue> + '_>> {
        Some(Box::new(Setting::names().into_iter().map(clap::builder::PossibleValue::new)))
    }
}

/// `reserve_percent`, …, `account.assets:cash`: the settings of a book.
pub(crate) fn setting() -> impl TypedValueParser<Value = Setting> {
    SettingParser
}

/// The shells that completions are made for.
pub(crate) fn shell() -> impl TypedValueParser<Value = clap_complete::Shell> {
    use clap_complete::Shell;
    one_of([(Shell::Bash, "bash"), (Shell::Zsh, "zsh"), (Shell::Fish, "fish")])
}

/// `hledger`, `ledger`, …: the programs that take the ledger.
pub(crate) fn accounting() -> impl TypedValueParser<Value = Target> {
    one_of(Target::ALL)
}
