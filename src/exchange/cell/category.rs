//! Category paths as they are written in files (SPEC §4): `Tea > Green`.
use std::borrow::Cow;

use super::text::{NAME_BYTES, Text, line};
use crate::domain::category::SEPARATOR;
use crate::exchange::error::Reason;

/// How deep a category path may be.
pub const MAX_CATEGORY_DEPTH: usize = 8;

/// A path with its steps trimmed and parted by ` > `, whether `>` or `＞` parted them. Blank is no
/// category.
///
/// # Errors
/// [`Reason::CategoryStep`], [`Reason::CategoryDepth`], and those of [`line`].
pub fn category(text: &str) -> Result<Text<'_>, Reason> {
    let whole = line(text)?;
    if whole.text.is_empty() {
        return Ok(whole);
    }
    let steps: Vec<&str> = whole.text.split(['>', '＞']).map(str::trim).collect();
    if steps.contains(&"") {
        return Err(Reason::CategoryStep);
    }
    if steps.len() > MAX_CATEGORY_DEPTH {
        return Err(Reason::CategoryDepth { limit: MAX_CATEGORY_DEPTH });
    }
    let path = steps.join(SEPARATOR);
    if path.len() > NAME_BYTES {
        return Err(Reason::TooLong { limit: NAME_BYTES });
    }
    Ok(Text { text: Cow::Owned(path), removed: whole.removed })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(text: &str) -> Result<String, Reason> {
        category(text).map(|path| path.text.into_owned())
    }

    #[test]
    fn a_path_is_written_one_way_however_it_came() {
        for text in
            ["Tea > Green", "Tea>Green", " Tea  >\u{3000}Green ", "Tea＞Green", "Tea\u{200b}>Green"]
        {
            assert_eq!(path(text).as_deref(), Ok("Tea > Green"), "{text}");
        }
        assert_eq!(path("茶＞绿茶 > 龙井").as_deref(), Ok("茶 > 绿茶 > 龙井"));
        assert_eq!(path("Tea").as_deref(), Ok("Tea"));
        assert_eq!(path("  ").as_deref(), Ok(""));
    }

    #[test]
    fn a_path_with_a_hole_or_too_many_steps_is_refused() {
        for text in [">", "Tea >", "> Tea", "Tea >> Green", "Tea > \u{3000} > Green"] {
            assert_eq!(path(text), Err(Reason::CategoryStep), "{text}");
        }
        assert_eq!(path("a>b>c>d>e>f>g>h").as_deref(), Ok("a > b > c > d > e > f > g > h"));
        assert_eq!(path("a>b>c>d>e>f>g>h>i"), Err(Reason::CategoryDepth { limit: 8 }));
        assert_eq!(path("a\n>b"), Err(Reason::Control('\n')));
        let long = format!("{}>{}", "x".repeat(511), "y".repeat(511));
        assert_eq!(path(&long), Err(Reason::TooLong { limit: 1024 }));
    }
}
