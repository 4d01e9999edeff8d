//! "Did you mean …": the known word nearest to a mistyped one.

/// The nearest known word, if it is near enough to be meant: at most a third of its letters, and
/// at least one, may be wrong.
#[must_use]
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let near = known.into_iter().map(|other| (distance(word, other), other));
    let (steps, other) = near.min_by_key(|(steps, _)| *steps)?;
    (steps <= (other.chars().count() / 3).max(1)).then_some(other)
}

/// Letters to insert, remove, replace, or swap with their neighbour.
fn distance(from: &str, to: &str) -> usize {
    let (from, to): (Vec<char>, Vec<char>) = (from.chars().collect(), to.chars().collect());
    let mut rows: Vec<Vec<usize>> = vec![(0..=to.len()).collect()];
    for i in 1..=from.len() {
        let mut row = vec![i];
        for j in 1..=to.len() {
            let replaced = rows[i - 1][j - 1] + usize::from(from[i - 1] != to[j - 1]);
            let mut steps = replaced.min(rows[i - 1][j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1] {
                steps = steps.min(rows[i - 2][j - 2] + 1);
            }
            row.push(steps);
        }
        rows.push(row);
    }
    rows[from.len()][to.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_is_understood_and_another_word_is_not() {
        let known = ["order_no", "placed_at", "total", "net"];
        for (word, meant) in [
            ("oder_no", Some("order_no")),
            ("totla", Some("total")),
            ("placedat", Some("placed_at")),
            ("nt", Some("net")),
            ("weight", None),
            ("", None),
        ] {
            assert_eq!(nearest(word, known), meant, "{word}");
        }
        assert_eq!(nearest("x", []), None);
    }
}
