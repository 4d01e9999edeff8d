//! Which grade a distributor should have, by what was reached (SPEC §3).
use super::condition::Condition;
use super::ladder::{Demand, Grade, Grades};

/// A condition and what was reached of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Measured {
    /// The condition.
    pub condition: Condition,
    /// Minor units, or a number of orders.
    pub reached: i64,
}

/// A change of grade that the conditions ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change<'g> {
    /// The grade to have; none: no grade at all.
    pub to: Option<&'g Grade>,
    /// Up by what was reached, or down by what was not kept.
    pub by: Demand,
    /// Every condition of the new grade, all reached; or those of the present grade that failed.
    pub because: Vec<Measured>,
}

impl Measured {
    /// Whether the condition holds.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.reached >= self.condition.needed
    }
}

/// The change that a distributor of a present grade deserves, if any:
///
/// - up to the highest grade above the present one that has conditions to reach, all of which hold;
/// - else, when the present grade has conditions to keep and one fails: down to the highest lower
///   grade whose conditions to keep hold, or none.
///
/// A grade whose conditions to reach hold is not lost, whatever it takes to keep it: it would be
/// reached again at once. So an evaluation that follows its own advice has nothing more to say.
///
/// # Errors
/// Those of `measure`, which says how much was reached of a condition.
pub fn evaluate<'g, E>(
    grades: &'g Grades,
    present: Option<&str>,
    mut measure: impl FnMut(&Condition) -> Result<i64, E>,
) -> Result<Option<Change<'g>>, E> {
    let rank = present.and_then(|name| grades.rank(name));
    let above = rank.map_or(0, |rank| rank + 1);
    for grade in grades.all()[above..].iter().rev() {
        if let Some(because) = reached(grade, &mut measure)? {
            return Ok(Some(Change { to: Some(grade), by: Demand::Reach, because }));
        }
    }
    let Some(rank) = rank else { return Ok(None) };
    let held = &grades.all()[rank];
    let because = lost(held, &mut measure)?;
    if because.is_empty() {
        return Ok(None);
    }
    for grade in grades.all()[..rank].iter().rev() {
        if lost(grade, &mut measure)?.is_empty() {
            return Ok(Some(Change { to: Some(grade), by: Demand::Keep, because }));
        }
    }
    Ok(Some(Change { to: None, by: Demand::Keep, because }))
}

/// What was reached for a grade, when that is all of it.
fn reached<E>(
    grade: &Grade,
    measure: &mut impl FnMut(&Condition) -> Result<i64, E>,
) -> Result<Option<Vec<Measured>>, E> {
    let measured = measured(&grade.reach, measure)?;
    let all = !measured.is_empty() && measured.iter().all(Measured::holds);
    Ok(all.then_some(measured))
}

/// The conditions to keep a grade that fail; none while it is kept, or reached anew.
fn lost<E>(
    grade: &Grade,
    measure: &mut impl FnMut(&Condition) -> Result<i64, E>,
) -> Result<Vec<Measured>, E> {
    let mut failed = measured(&grade.keep, measure)?;
    failed.retain(|measured| !measured.holds());
    if !failed.is_empty() && reached(grade, measure)?.is_some() {
        failed.clear();
    }
    Ok(failed)
}

fn measured<E>(
    conditions: &[Condition],
    measure: &mut impl FnMut(&Condition) -> Result<i64, E>,
) -> Result<Vec<Measured>, E> {
    let conditions = conditions.iter();
    conditions.map(|c| Ok(Measured { condition: *c, reached: measure(c)? })).collect()
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use super::*;
    use crate::domain::currency::Currency;
    use crate::domain::grade::{Over, conditions, measured_text};
    use crate::domain::plan::Metric;
    use proptest::prelude::*;

    /// Silver and gold by own sales in the quarter, kept by orders in the month; platinum by hand.
    fn shop() -> Grades {
        let mut grades = Grades::parse("bronze,silver,gold,platinum").unwrap();
        for (name, reach, keep) in [
            ("silver", "own_sales 100 quarter", "orders 2 month"),
            ("gold", "own_sales 500 quarter, team_sales 300 quarter", "own_sales 400 quarter"),
            ("platinum", "", "own_sales 300 quarter"),
        ] {
            let grade = grades.find_mut(name).unwrap();
            grade.reach = conditions(reach, Currency::CNY).unwrap();
            grade.keep = conditions(keep, Currency::CNY).unwrap();
        }
        grades
    }

    /// The name of the new grade (`none`: taken away) with what decided, or `=` when it stays.
    fn decided(present: Option<&str>, own: i64, team: i64, orders: i64) -> String {
        let shop = shop();
        let measure = |condition: &Condition| {
            Ok::<_, Infallible>(match condition.metric {
                Metric::OwnSales | Metric::AllSales => own * 100,
                Metric::TeamSales => team * 100,
                Metric::Orders => orders,
            })
        };
        let Ok(change) = evaluate(&shop, present, measure);
        let Some(change) = change else { return "=".into() };
        let why = |m: &Measured| {
            let (c, sign) = (m.condition, if m.holds() { ">=" } else { "<" });
            let reached = measured_text(c.metric, m.reached, Currency::CNY);
            format!("{reached} {sign} {}", c.text(Currency::CNY))
        };
        let why: Vec<String> = change.because.iter().map(why).collect();
        let to = change.to.map_or("none", |grade| grade.name.as_str());
        format!("{} {to}: {}", change.by.name(), why.join("; "))
    }

    #[test]
    fn the_highest_grade_that_is_reached_is_given() {
        assert_eq!(decided(None, 99, 1000, 9), "=");
        let silver = "reach silver: 100.00 >= own_sales 100.00 quarter";
        assert_eq!(decided(None, 100, 0, 0), silver);
        assert_eq!(decided(Some("bronze"), 100, 0, 0), silver);
        // Own sales alone do not make gold.
        assert_eq!(decided(None, 500, 299, 0), "reach silver: 500.00 >= own_sales 100.00 quarter");
        assert_eq!(
            decided(Some("silver"), 500, 300, 0),
            "reach gold: 500.00 >= own_sales 500.00 quarter; 300.00 >= team_sales 300.00 quarter"
        );
        // Nobody reaches platinum by selling, and who has it is not led down by reaching less.
        assert_eq!(decided(Some("gold"), 9999, 9999, 9), "=");
        assert_eq!(decided(Some("platinum"), 500, 300, 0), "=");
    }

    #[test]
    fn what_is_not_kept_falls_to_the_highest_lower_grade_that_is() {
        assert_eq!(decided(Some("gold"), 400, 0, 0), "=");
        // Silver would be kept by 2 orders.
        assert_eq!(
            decided(Some("gold"), 99, 0, 2),
            "keep silver: 99.00 < own_sales 400.00 quarter"
        );
        // Silver is reached anew, though not kept.
        assert_eq!(
            decided(Some("gold"), 399, 0, 0),
            "keep silver: 399.00 < own_sales 400.00 quarter"
        );
        // Bronze asks for nothing.
        assert_eq!(
            decided(Some("gold"), 99, 0, 1),
            "keep bronze: 99.00 < own_sales 400.00 quarter"
        );
        assert_eq!(decided(Some("silver"), 0, 0, 1), "keep bronze: 1 < orders 2 month");
        assert_eq!(decided(Some("bronze"), 0, 0, 0), "=");
        assert_eq!(
            decided(Some("platinum"), 299, 0, 2),
            "keep silver: 299.00 < own_sales 300.00 quarter"
        );
    }

    #[test]
    fn without_a_lower_grade_that_is_kept_there_is_none_and_a_forgotten_grade_is_none_at_all() {
        let mut shop = shop();
        shop.find_mut("bronze").unwrap().keep =
            conditions("orders 1 month", Currency::CNY).unwrap();
        let measure = |_: &Condition| Ok::<_, Infallible>(0);
        let Ok(change) = evaluate(&shop, Some("silver"), measure);
        assert_eq!(change.map(|change| change.to), Some(None));
        let Ok(change) = evaluate(&shop, Some("forgotten"), measure);
        assert_eq!(change, None);
    }

    /// Up to four grades, each with up to two conditions to reach and to keep.
    fn any_grades() -> impl Strategy<Value = Grades> {
        let metric =
            prop::sample::select(vec![Metric::OwnSales, Metric::TeamSales, Metric::Orders]);
        let over = prop::sample::select(vec![Over::Month, Over::Total]);
        let condition = (metric, 1_i64..9, over).prop_map(|(metric, needed, over)| Condition {
            metric,
            needed,
            over,
        });
        let some = prop::collection::vec(condition, 0..3);
        prop::collection::vec((some.clone(), some), 1..5).prop_map(|all| {
            let names: Vec<String> = (0..all.len()).map(|i| format!("g{i}")).collect();
            let mut grades = Grades::parse(&names.join(",")).unwrap();
            for (name, (reach, keep)) in names.iter().zip(all) {
                let grade = grades.find_mut(name).unwrap();
                (grade.reach, grade.keep) = (reach, keep);
            }
            grades
        })
    }

    /// What each metric reached in the month and in total.
    type Figures = [[i64; 2]; 3];

    fn figure(figures: &Figures, condition: &Condition) -> i64 {
        let metric = match condition.metric {
            Metric::OwnSales | Metric::AllSales => 0,
            Metric::TeamSales => 1,
            Metric::Orders => 2,
        };
        figures[metric][usize::from(condition.over == Over::Total)]
    }

    fn after<'g>(
        grades: &'g Grades,
        present: Option<&str>,
        figures: &Figures,
    ) -> Option<&'g Grade> {
        let Ok(change) = evaluate(grades, present, |c| Ok::<_, Infallible>(figure(figures, c)));
        let stays = || present.and_then(|name| grades.find(name));
        change.map_or_else(stays, |change| change.to)
    }

    proptest! {
        #[test]
        fn who_follows_an_evaluation_is_left_alone_by_the_next(
            grades in any_grades(), present in 0_usize..6, figures in any::<[[u8; 2]; 3]>(),
        ) {
            let figures = figures.map(|two| two.map(|figure| i64::from(figure % 10)));
            let present = grades.names().nth(present).map(str::to_owned);
            let once = after(&grades, present.as_deref(), &figures).map(|grade| grade.name.clone());
            let Ok(again) = evaluate(&grades, once.as_deref(), |c| {
                Ok::<_, Infallible>(figure(&figures, c))
            });
            prop_assert_eq!(again, None);
        }

        #[test]
        fn more_sales_never_lead_lower(
            grades in any_grades(), present in 0_usize..6, figures in any::<[[u8; 2]; 3]>(),
            more in any::<[[u8; 2]; 3]>(),
        ) {
            let less = figures.map(|two| two.map(|figure| i64::from(figure % 10)));
            let mut greater = less;
            for (figures, more) in greater.iter_mut().flatten().zip(more.iter().flatten()) {
                *figures += i64::from(more % 5);
            }
            let present = grades.names().nth(present).map(str::to_owned);
            let rank = |figures| {
                after(&grades, present.as_deref(), figures).and_then(|grade| grades.rank(&grade.name))
            };
            prop_assert!(rank(&less) <= rank(&greater));
        }

        #[test]
        fn a_grade_without_conditions_to_reach_is_never_reached(
            grades in any_grades(), figures in any::<[[u8; 2]; 3]>(),
        ) {
            let figures = figures.map(|two| two.map(i64::from));
            let given = after(&grades, None, &figures);
            prop_assert!(given.is_none_or(|grade| !grade.reach.is_empty()));
        }
    }
}
