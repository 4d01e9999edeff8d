//! What a bonus pays for a metric: rounded once, on the exact sum.
use crate::domain::money::{Money, Overflow};
use crate::domain::plan::{Bonus, Mode, Pay, Step};
use crate::domain::rate::Rate;
use crate::domain::rounding::{Exact, Rounding};

/// What a bonus pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paid {
    /// The percentage of the whole metric, or the amount; none when slices have their own.
    pub pay: Option<Pay>,
    /// Before its rounding.
    pub exact: Exact,
    /// The amount.
    pub amount: Money,
}

impl Bonus {
    /// The reached step, by its index.
    #[must_use]
    pub fn reached(&self, metric: i64) -> Option<usize> {
        self.steps.iter().rposition(|step| step.from <= metric)
    }

    /// The next step to reach.
    #[must_use]
    pub fn next(&self, metric: i64) -> Option<&Step> {
        self.steps.iter().find(|step| step.from > metric)
    }

    /// The slices of a metric: how much of it lies between each reached step and the next.
    pub fn slices(&self, metric: i64) -> impl Iterator<Item = (&Step, i64)> {
        let ends = self.steps.iter().skip(1).map(|next| next.from).chain([i64::MAX]);
        let reached = self.steps.iter().zip(ends).filter(move |(step, _)| step.from <= metric);
        reached.map(move |(step, end)| (step, metric.min(end) - step.from))
    }

    /// What it pays for a metric.
    ///
    /// # Errors
    /// [`Overflow`] outside 64 bits.
    pub fn pays(&self, metric: i64, rounding: Rounding) -> Result<Paid, Overflow> {
        let reached = self.reached(metric).map(|step| self.steps[step].pays);
        let (pay, exact) = match (self.mode, reached) {
            (_, None) => (None, Money::ZERO.into()),
            (Mode::Whole, Some(pay)) => (Some(pay), Exact::share(Money(metric), rate(pay))),
            (Mode::Fixed, Some(pay)) => (Some(pay), amount(pay).into()),
            (Mode::Marginal, Some(_)) => {
                let slices = self.slices(metric);
                (
                    None,
                    slices.map(|(step, slice)| Exact::share(Money(slice), rate(step.pays))).sum(),
                )
            }
        };
        Ok(Paid { pay, exact, amount: exact.rounded(rounding)? })
    }
}

/// Steps of amounts have no rate, and the other way round: a plan cannot mix them.
fn rate(pay: Pay) -> Rate {
    match pay {
        Pay::Percent(rate) => rate,
        Pay::Fixed(_) => Rate::ZERO,
    }
}

fn amount(pay: Pay) -> Money {
    match pay {
        Pay::Fixed(amount) => amount,
        Pay::Percent(_) => Money::ZERO,
    }
}
