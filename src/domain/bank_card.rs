//! Numbers of bank cards (ISO/IEC 7812): 8 to 19 digits, the last of which checks the others.

/// Whether a text may be the number of a bank card: digits whose Luhn sum is a multiple of 10.
/// A number that fails is probably mistyped; accounts without a card have other numbers, so this
/// is a warning and never a refusal (SPEC §10). Spaces and hyphens between digits do not count.
#[must_use]
pub fn is_card_number(text: &str) -> bool {
    let digits: Vec<u32> =
        text.chars().filter(|c| !matches!(c, ' ' | '-')).map_while(|c| c.to_digit(10)).collect();
    let others = text.chars().any(|c| !matches!(c, ' ' | '-' | '0'..='9'));
    let doubled = |(place, digit): (usize, &u32)| match (place % 2, digit * 2) {
        (0, _) => *digit,
        (_, twice) => twice / 10 + twice % 10,
    };
    let sum: u32 = digits.iter().rev().enumerate().map(doubled).sum();
    !others && (8..=19).contains(&digits.len()) && sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::is_card_number;

    #[test]
    fn a_card_number_ends_in_the_digit_that_checks_it() {
        for right in ["4111111111111111", "4111 1111 1111 1111", "6222-0200-0000-0000-018"] {
            assert!(is_card_number(right), "{right}");
        }
        for wrong in [
            "4111111111111112",
            "",
            "0",
            "42",
            "4111111111111111x",
            "４１１１１１１１１１１１１１１１",
        ] {
            assert!(!is_card_number(wrong), "{wrong}");
        }
    }

    #[test]
    fn every_mistyped_digit_is_noticed() {
        let right = "4111111111111111";
        for at in 0..right.len() {
            for digit in '0'..='9' {
                let mut wrong: Vec<char> = right.chars().collect();
                wrong[at] = digit;
                let wrong: String = wrong.into_iter().collect();
                assert_eq!(is_card_number(&wrong), wrong == right, "{wrong}");
            }
        }
    }
}
