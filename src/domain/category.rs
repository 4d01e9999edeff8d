//! Category paths (SPEC §4): `Tea > Green`. `Tea` covers `Tea > Green`, not `Teaware`.

/// What separates the steps of a path, as it is written and stored.
pub const SEPARATOR: &str = " > ";

/// The steps of a path; none for the empty one.
pub fn steps(path: &str) -> impl Iterator<Item = &str> {
    path.split('>').map(str::trim).filter(|step| !step.is_empty())
}

/// How deep a path is: `Tea > Green` is 2.
#[must_use]
pub fn depth(path: &str) -> usize {
    steps(path).count()
}

/// Whether `path` is `wanted` or lies below it.
#[must_use]
pub fn covers(wanted: &str, path: &str) -> bool {
    let mut below = steps(path);
    depth(wanted) > 0 && steps(wanted).all(|step| below.next() == Some(step))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_category_covers_itself_and_what_lies_below_not_what_begins_alike() {
        assert!(covers("Tea", "Tea"));
        assert!(covers("Tea", "Tea > Green"));
        assert!(covers("Tea > Green", "Tea>Green > Longjing"));
        assert!(!covers("Tea", "Teaware"));
        assert!(!covers("Tea > Green", "Tea"));
        assert!(!covers("", "Tea"));
        assert_eq!(depth("Tea > Green"), 2);
    }
}
