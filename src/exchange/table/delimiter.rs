//! What separates the fields of a line.
use std::path::Path;

/// Comma-separated or tab-separated; both with the quoting of CSV.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delimiter {
    /// CSV.
    Comma,
    /// TSV.
    Tab,
}

impl Delimiter {
    /// Tab for `.tsv` and `.tab`, comma for every other name.
    #[must_use]
    pub fn of_path(path: &Path) -> Self {
        let tabs = |e: &str| e.eq_ignore_ascii_case("tsv") || e.eq_ignore_ascii_case("tab");
        match path.extension().and_then(|e| e.to_str()) {
            Some(extension) if tabs(extension) => Self::Tab,
            _ => Self::Comma,
        }
    }

    /// The separating byte.
    #[must_use]
    pub fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Tab => b'\t',
        }
    }

    /// The separating character.
    #[must_use]
    pub fn char(self) -> char {
        char::from(self.byte())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_file_says_what_separates_its_fields() {
        assert_eq!(Delimiter::of_path(Path::new("a/orders.tsv")), Delimiter::Tab);
        assert_eq!(Delimiter::of_path(Path::new("ORDERS.TAB")), Delimiter::Tab);
        assert_eq!(Delimiter::of_path(Path::new("orders.csv")), Delimiter::Comma);
        assert_eq!(Delimiter::of_path(Path::new("orders")), Delimiter::Comma);
    }
}
