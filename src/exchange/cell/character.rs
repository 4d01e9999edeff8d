//! Characters that a name must not have, and characters that nobody sees.
use crate::exchange::error::Reason;

/// Why a character refuses the whole text, if it does.
pub(super) fn refused(c: char) -> Option<Reason> {
    if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') {
        return Some(Reason::Control(c));
    }
    if turns_direction(c) {
        return Some(Reason::Direction(c));
    }
    is_meaningless(c).then_some(Reason::Meaningless(c))
}

/// Bidirectional marks, embeddings, overrides and isolates (Unicode `Bidi_Control`).
fn turns_direction(c: char) -> bool {
    let mark = matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}');
    mark || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Private use and noncharacters.
fn is_meaningless(c: char) -> bool {
    let private = matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}');
    private || matches!(c, '\u{fdd0}'..='\u{fdef}') || u32::from(c) & 0xfffe == 0xfffe
}

/// What shows nothing (Unicode `Default_Ignorable_Code_Point`, and interlinear annotation) and is
/// not refused.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{2065}'
        | '\u{206a}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// Whether an invisible character changes what is seen: the joiner inside an emoji, the variation
/// of the character before it, the letters of a regional flag.
pub(super) fn changes_its_neighbour(before: Option<char>, c: char, after: Option<char>) -> bool {
    let Some(before) = before else { return false };
    match c {
        '\u{200d}' => is_emoji_part(before) && after.is_some_and(is_emoji_part),
        '\u{180b}'..='\u{180d}'
        | '\u{180f}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{e0100}'..='\u{e01ef}' => !before.is_whitespace() && !is_invisible(before),
        '\u{e0020}'..='\u{e007f}' => matches!(before, '\u{1f3f4}' | '\u{e0020}'..='\u{e007e}'),
        _ => false,
    }
}

/// Blocks whose characters stand on either side of a joiner, with the emoji variation.
fn is_emoji_part(c: char) -> bool {
    matches!(c, '\u{1f000}'..='\u{1faff}' | '\u{2190}'..='\u{2bff}' | '\u{fe0f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_a_terminal_or_hides_the_order_of_letters_is_refused() {
        for c in
            ['\0', '\t', '\n', '\r', '\u{1b}', '\u{7}', '\u{7f}', '\u{9b}', '\u{85}', '\u{2028}']
        {
            assert_eq!(refused(c), Some(Reason::Control(c)));
        }
        for c in ['\u{202e}', '\u{2066}', '\u{200f}', '\u{61c}'] {
            assert_eq!(refused(c), Some(Reason::Direction(c)));
        }
        for c in ['\u{e000}', '\u{f8ff}', '\u{ffff}', '\u{fdd0}', '\u{1fffe}', '\u{100000}'] {
            assert_eq!(refused(c), Some(Reason::Meaningless(c)));
        }
        for c in ['a', '李', 'é', '👩', '\u{301}', '\u{200b}', '\u{3000}', '\u{fffd}', '𠮷'] {
            assert_eq!(refused(c), None, "{c:?}");
        }
    }
}
