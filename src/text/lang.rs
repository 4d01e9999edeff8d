//! The languages of the program.

/// A language that people may read the program in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Lang {
    /// English, also for everybody whose language we do not speak.
    #[default]
    En,
    /// 简体中文.
    Zh,
}

impl Lang {
    /// All languages with their names on the command line.
    pub const ALL: [(Self, &'static str); 2] = [(Self::En, "en"), (Self::Zh, "zh")];

    /// The language of a name on the command line or in a setting: exactly `en` or `zh`.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == name).map(|(lang, _)| *lang)
    }

    /// The name on the command line and in settings.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Zh => "zh",
        }
    }

    /// The language of a locale such as `zh_CN.UTF-8`, `en_GB` or `C`; none when we do not speak
    /// it or it names no language.
    #[must_use]
    pub fn of_locale(locale: &str) -> Option<Self> {
        let language = locale.split(['_', '-', '.', '@']).next().unwrap_or_default();
        Self::from_name(&language.to_ascii_lowercase())
    }
}

#[cfg(test)]
mod tests {
    use super::Lang;

    #[test]
    fn a_locale_names_its_language() {
        for (locale, lang) in [
            ("zh_CN.UTF-8", Some(Lang::Zh)),
            ("zh-Hans", Some(Lang::Zh)),
            ("ZH", Some(Lang::Zh)),
            ("en_GB", Some(Lang::En)),
            ("C.UTF-8", None),
            ("de_DE.UTF-8", None),
            ("", None),
        ] {
            assert_eq!(Lang::of_locale(locale), lang, "{locale}");
        }
    }
}
