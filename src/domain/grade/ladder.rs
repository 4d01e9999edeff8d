//! The grades of a book in their order.
use super::condition::Condition;
use super::name::{NameFault, check_name};
use crate::domain::named::named;

/// A grade and what it takes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Grade {
    /// Its name.
    pub name: String,
    /// What must be reached for it, all of it; nothing: it is given by hand only.
    pub reach: Vec<Condition>,
    /// What must be reached to keep it, all of it; nothing: it stays.
    pub keep: Vec<Condition>,
}

/// Which of a grade's conditions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Demand {
    /// Those to reach it.
    Reach,
    /// Those to keep it.
    Keep,
}

/// The grades, the lowest first. No two names are the same or differ only in case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Grades(Vec<Grade>);

/// Why a text is no list of grades.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ListFault {
    /// A name cannot be.
    Name {
        /// As it was given.
        name: String,
        /// Why not.
        fault: NameFault,
    },
    /// Two names are the same, or differ only in case.
    Twice(String),
}

named! {
    /// The name in settings.
    Demand {
        Reach = "reach",
        Keep = "keep",
    }
}

impl Demand {
    /// The setting that holds these conditions of a grade: `grade.gold.reach`.
    #[must_use]
    pub fn key(self, grade: &str) -> String {
        format!("grade.{grade}.{}", self.name())
    }

    /// Grade and demand of such a setting. A name may have dots itself.
    #[must_use]
    pub fn of_key(key: &str) -> Option<(&str, Self)> {
        let (grade, demand) = key.strip_prefix("grade.")?.rsplit_once('.')?;
        Self::from_name(demand).map(|demand| (grade, demand))
    }
}

impl Grade {
    /// The conditions of a demand.
    #[must_use]
    pub fn conditions(&self, demand: Demand) -> &[Condition] {
        match demand {
            Demand::Reach => &self.reach,
            Demand::Keep => &self.keep,
        }
    }

    /// Sets the conditions of a demand.
    pub fn set(&mut self, demand: Demand, conditions: Vec<Condition>) {
        match demand {
            Demand::Reach => self.reach = conditions,
            Demand::Keep => self.keep = conditions,
        }
    }
}

impl Grades {
    /// Reads names parted by commas, the lowest first; a blank is no grade at all.
    ///
    /// # Errors
    /// The first fault.
    pub fn parse(text: &str) -> Result<Self, ListFault> {
        let mut grades = Self::default();
        if text.trim().is_empty() {
            return Ok(grades);
        }
        for part in text.split(',') {
            let name = check_name(part).map_err(|fault| {
                let name = part.trim().to_owned();
                ListFault::Name { name, fault }
            })?;
            if grades.find(name).is_some() {
                return Err(ListFault::Twice(name.to_owned()));
            }
            grades.0.push(Grade { name: name.to_owned(), ..Grade::default() });
        }
        Ok(grades)
    }

    /// The names, parted by commas.
    #[must_use]
    pub fn list(&self) -> String {
        self.names().collect::<Vec<_>>().join(",")
    }

    /// The names, the lowest first.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|grade| grade.name.as_str())
    }

    /// The grades, the lowest first.
    #[must_use]
    pub fn all(&self) -> &[Grade] {
        &self.0
    }

    /// The grade of a name; names that differ only in case are one.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&Grade> {
        self.0.iter().find(|grade| same(&grade.name, name))
    }

    /// The same to change it.
    pub fn find_mut(&mut self, name: &str) -> Option<&mut Grade> {
        self.0.iter_mut().find(|grade| same(&grade.name, name))
    }

    /// How high a grade is; none for one that is not in the list.
    #[must_use]
    pub fn rank(&self, name: &str) -> Option<usize> {
        self.0.iter().position(|grade| same(&grade.name, name))
    }

    /// Every condition there is.
    pub fn conditions(&self) -> impl Iterator<Item = &Condition> {
        self.0.iter().flat_map(|grade| grade.reach.iter().chain(&grade.keep))
    }
}

/// ASCII case is all that the book's collations ignore, too.
fn same(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read_and_written_in_one_spelling() {
        let grades = Grades::parse(" silver , gold,钻石 ").unwrap();
        assert_eq!(grades.list(), "silver,gold,钻石");
        assert_eq!((grades.rank("Gold"), grades.rank("bronze")), (Some(1), None));
        assert_eq!(grades.find("GOLD").map(|grade| grade.name.as_str()), Some("gold"));
        assert_eq!(Grades::parse("  "), Ok(Grades::default()));
    }

    #[test]
    fn the_settings_of_a_grade_are_named_by_it() {
        for grade in ["gold", "金牌", "A.B", "reach"] {
            for (demand, _) in Demand::ALL {
                assert_eq!(Demand::of_key(&demand.key(grade)), Some((grade, demand)));
            }
        }
        for key in ["grades", "grade.gold", "grade.gold.lose", "account.gold.keep"] {
            assert_eq!(Demand::of_key(key), None, "{key}");
        }
    }

    #[test]
    fn what_is_no_list_is_named() {
        let name = |name: &str, fault| Err(ListFault::Name { name: name.into(), fault });
        assert_eq!(Grades::parse("silver,,gold"), name("", NameFault::Blank));
        assert_eq!(Grades::parse("silver,none"), name("none", NameFault::Reserved));
        assert_eq!(Grades::parse("a，b"), name("a，b", NameFault::Sign('，')));
        assert_eq!(Grades::parse("gold,silver,Gold"), Err(ListFault::Twice("Gold".into())));
    }
}
