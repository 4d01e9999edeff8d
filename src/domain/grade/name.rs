//! What a grade may be called.

/// The word that takes a grade away: no grade can be called so.
pub const NONE: &str = "none";

/// So many letters are enough for a name, and it still fits into a table.
const LONGEST: usize = 64;

/// Signs that a name may have besides letters, digits and spaces inside.
const SIGNS: &str = "_-.+&*·★☆";

/// Why a grade cannot have a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameFault {
    /// Nothing, or no letter and no digit.
    Blank,
    /// More than 64 letters.
    TooLong,
    /// A sign that no name has; the comma of another script, for one, was meant to part two names.
    Sign(char),
    /// `none` takes a grade away.
    Reserved,
}

/// The name without blanks around it.
///
/// # Errors
/// [`NameFault`].
pub fn check_name(text: &str) -> Result<&str, NameFault> {
    let name = text.trim();
    let known = |c: &char| c.is_alphanumeric() || *c == ' ' || SIGNS.contains(*c);
    if let Some(sign) = name.chars().find(|c| !known(c)) {
        return Err(NameFault::Sign(sign));
    }
    if !name.chars().any(|c| c.is_alphanumeric() || "★☆".contains(c)) {
        return Err(NameFault::Blank);
    }
    if name.chars().count() > LONGEST {
        return Err(NameFault::TooLong);
    }
    if name.eq_ignore_ascii_case(NONE) { Err(NameFault::Reserved) } else { Ok(name) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_free_but_one_can_read_them_and_part_them_by_commas() {
        for name in ["gold", "金牌", "V1", "Gold Member", "★★★", "A+", "Or & Argent", "0"] {
            assert_eq!(check_name(&format!(" {name} ")), Ok(name));
        }
        for (name, fault) in [
            ("", NameFault::Blank),
            (" - ", NameFault::Blank),
            ("gold，silver", NameFault::Sign('，')),
            ("金牌、银牌", NameFault::Sign('、')),
            ("a\u{202e}b", NameFault::Sign('\u{202e}')),
            ("a\tb", NameFault::Sign('\t')),
            ("\"gold\"", NameFault::Sign('"')),
            ("None", NameFault::Reserved),
        ] {
            assert_eq!(check_name(name), Err(fault), "{name}");
        }
        let most = "金".repeat(LONGEST);
        assert_eq!(check_name(&most), Ok(most.as_str()));
        assert_eq!(check_name(&format!("{most}牌")), Err(NameFault::TooLong));
    }
}
